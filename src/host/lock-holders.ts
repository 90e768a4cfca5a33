/** Who holds a tree's lock, as far as Linux's /proc lets this process see. */

import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { runMarker } from './process.ts';

/**
 * Ids of the runs whose programs hold the lock while none of their kbuild lives: those programs carry the marker, and kbuild,
 * which would hold it too, does not. None when somebody else holds it, or somebody who cannot be seen.
 */
export async function runsLeftIn(root: string): Promise<readonly string[]> {
  const tree = await stat(root);
  const pids = (await namesIn('/proc')).filter((name) => /^[0-9]+$/.test(name));
  const runs: Holder[] = [];
  for (const pid of pids) runs.push(await holderOf(pid, tree));
  if (runs.some(({ kind }) => kind === 'stranger')) return [];
  return [...new Set(runs.flatMap((it) => (it.kind === 'of-run' ? [it.runId] : [])))];
}

type Holder =
  | { readonly kind: 'no-holder' }
  | { readonly kind: 'of-run'; readonly runId: string }
  /** Without the marker, or not to be asked. */
  | { readonly kind: 'stranger' };

/** A process that is starting a program, or ending, has no environment for a moment. */
const looks = 10;
const betweenMilliseconds = 20;

async function holderOf(pid: string, tree: Stats): Promise<Holder> {
  for (let look = 0; look < looks; look++) {
    if (!(await isHolder(pid, tree))) return { kind: 'no-holder' };
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
    const assignment = environment.split('\0').find((it) => it.startsWith(`${runMarker}=`));
    if (assignment) return { kind: 'of-run', runId: assignment.slice(runMarker.length + 1) };
    await sleep(betweenMilliseconds);
  }
  return { kind: 'stranger' };
}

async function isHolder(pid: string, { dev, ino }: Stats): Promise<boolean> {
  for (const descriptor of await namesIn(`/proc/${pid}/fd`)) {
    const found = await stat(`/proc/${pid}/fd/${descriptor}`).catch(() => undefined);
    if (found?.dev !== dev || found.ino !== ino) continue;
    const about = await readFile(`/proc/${pid}/fdinfo/${descriptor}`, 'utf8').catch(() => '');
    if (/^lock:.*\bFLOCK\b/m.test(about)) return true;
  }
  return false;
}

function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
