/**
 * Ends what a build has started: its process group, and on Linux also children that left the group, found by a marker
 * in their environment as the runner itself finds orphans.
 */

import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

export function signalGroup(groupId: number | undefined, signal: NodeJS.Signals): void {
  if (groupId === undefined) return;
  try {
    process.kill(-groupId, signal);
  } catch {
    // The group has ended by itself.
  }
}

/** A process that is ended may have started another one meanwhile, and takes a moment to be gone. */
const mostRounds = 50;
const roundMilliseconds = 20;

/**
 * Sends TERM, waits, then KILL, to every process whose environment has `marker=value`, until none is left. Returns how many
 * there were at first.
 */
export async function endMarkedProcesses(
  marker: string,
  value: string,
  graceMilliseconds: number,
): Promise<number> {
  const found = await markedProcesses(marker, value);
  if (found.length === 0) return 0;
  if (graceMilliseconds > 0) {
    for (const pid of found) signalProcess(pid, 'SIGTERM');
    await sleep(graceMilliseconds);
  }
  for (let round = 0; round < mostRounds; round++) {
    const left = await markedProcesses(marker, value);
    if (left.length === 0) break;
    for (const pid of left) signalProcess(pid, 'SIGKILL');
    await sleep(roundMilliseconds);
  }
  return found.length;
}

async function markedProcesses(marker: string, value: string): Promise<readonly number[]> {
  const entries = await readdir('/proc').catch(() => []);
  const pids = entries.filter((entry) => /^[0-9]+$/.test(entry)).map(Number);
  const marked = await Promise.all(pids.map((pid) => hasMarker(pid, `${marker}=${value}`)));
  return pids.filter((pid, index) => marked[index] && pid !== process.pid);
}

async function hasMarker(pid: number, assignment: string): Promise<boolean> {
  const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
  return environment.split('\0').includes(assignment);
}

function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself.
  }
}
