/** Who holds a tree's lock, as far as Linux's /proc lets this process see. */

import { readdir, readFile, stat } from 'node:fs/promises';
import { runMarker } from './process.ts';

/**
 * Ids of the runs whose programs hold the lock while none of their kbuild lives: those programs carry the marker, and kbuild,
 * which would hold it too, does not. None when somebody else holds it, or somebody who cannot be seen.
 */
export async function runsLeftIn(root: string): Promise<readonly string[]> {
  const holders = await holdersOf(root);
  const runs = await Promise.all(holders.map(runOf));
  return runs.includes(undefined) ? [] : [...new Set(runs.filter((it) => it !== undefined))];
}

async function holdersOf(root: string): Promise<readonly string[]> {
  const { dev, ino } = await stat(root);
  const isTree = async (path: string) => {
    const found = await stat(path).catch(() => undefined);
    return found?.dev === dev && found.ino === ino;
  };
  const holders: string[] = [];
  for (const pid of await namesIn('/proc')) {
    if (!/^[0-9]+$/.test(pid)) continue;
    for (const descriptor of await namesIn(`/proc/${pid}/fd`)) {
      if (!(await isTree(`/proc/${pid}/fd/${descriptor}`))) continue;
      const about = await readFile(`/proc/${pid}/fdinfo/${descriptor}`, 'utf8').catch(() => '');
      if (/^lock:.*\bFLOCK\b/m.test(about)) holders.push(pid);
    }
  }
  return holders;
}

function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

/** undefined for a process without the marker, and for one that may not be asked. */
async function runOf(pid: string): Promise<string | undefined> {
  const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
  const assignment = environment.split('\0').find((it) => it.startsWith(`${runMarker}=`));
  return assignment?.slice(runMarker.length + 1);
}
