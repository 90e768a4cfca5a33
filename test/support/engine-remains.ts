/** What an engine may leave behind: its processes, those of its containers, and mounts below its folder. */

import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

export async function runTool(program: string, args: readonly string[]): Promise<string> {
  return (await run(program, args)).stdout;
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

export async function endProcess(pid: number, limitMs: number): Promise<void> {
  signal(pid, 'SIGTERM');
  const limit = Date.now() + limitMs;
  while (await isRunning(pid)) {
    if (Date.now() > limit) signal(pid, 'SIGKILL');
    await sleep(50);
  }
}

/** An engine that was killed leaves containerd, and containerd its shims, whose children are the containers. */
export async function killLeftOver(folder: string, namespace: string): Promise<void> {
  const all = await processes();
  const ours = all.filter(({ command }) => {
    const words = command.split('\0');
    return words.includes(namespace) || words.some((word) => word.startsWith(`${folder}/exec/`));
  });
  const pids = new Set(ours.map(({ pid }) => pid));
  const containers = all.filter(({ parent }) => pids.has(parent)).map(({ pid }) => pid);
  for (const pid of [...containers, ...pids]) signal(pid, 'SIGKILL');
}

/** Podman's containers have a process each that outlives their service, and one that tidies up. */
export async function killThoseOf(folder: string): Promise<void> {
  const all = await processes();
  for (const { pid, command } of all) if (command.includes(`${folder}/`)) signal(pid, 'SIGKILL');
}

export async function unmountBelow(folder: string): Promise<void> {
  const lines = (await readFile('/proc/self/mountinfo', 'utf8')).split('\n');
  const points = lines.map((line) => (line.split(' ')[4] ?? '').replaceAll('\\040', ' '));
  for (const point of points.filter((it) => it.startsWith(`${folder}/`)).toReversed()) {
    await runTool('umount', ['--lazy', point]);
  }
}

async function processes(): Promise<readonly Process[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const read = async (pid: string): Promise<readonly Process[]> => {
    try {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
      const command = await readFile(`/proc/${pid}/cmdline`, 'utf8');
      return [{ pid: Number(pid), parent: Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]), command }];
    } catch {
      return [];
    }
  };
  return (await Promise.all(pids.map(read))).flat();
}

/** A zombie has ended; where nobody is the machine's init it stays one. */
async function isRunning(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat !== '' && stat.slice(stat.lastIndexOf(')')).split(' ')[1] !== 'Z';
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended already.
  }
}
