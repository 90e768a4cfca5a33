/**
 * The folder beside a Go build cache in which one is unpacked and checked, or laid out to be packed: what is not finished is
 * never where a build would use it. It stands for the workspace, so the cache has its usual path below it.
 */

import { link, lstat, mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeTree } from '../host/files.ts';
import type { CacheFile } from './entries.ts';
import { inTurns, writeMarker } from './folder.ts';
import type { CacheMarker } from './marker.ts';

/** Of a cache, the folder beside it on the same file system. */
export function stageOf(folder: string): string {
  return `${folder}.unfinished`;
}

/** What a killed run has left beside the cache goes; a cache that it has put aside comes back. */
export async function putRight(folder: string): Promise<void> {
  await removeTree(stageOf(folder));
  // Earlier versions moved the cache there while they saved a part of it in its place.
  const aside = `${folder}.whole`;
  if ((await lstat(aside).catch(() => undefined)) === undefined) return;
  await removeTree(folder);
  await rename(aside, folder);
}

/** Makes the checked cache in the stage the one that builds use. The last step is one rename. */
export async function adopt(folder: string, path: string): Promise<void> {
  await removeTree(folder);
  await mkdir(dirname(folder), { recursive: true });
  await rename(join(stageOf(folder), path), folder);
  await removeTree(stageOf(folder));
}

/**
 * Runs `work` while the stage holds the given files, as links, and the marker; the cache itself stays as it is. An action
 * whose data is not among them is left out by Go itself.
 */
export async function withStaged<T>(
  folder: string,
  path: string,
  { kept, marker }: { readonly kept: readonly CacheFile[]; readonly marker: CacheMarker },
  work: () => Promise<T>,
): Promise<T> {
  const stage = stageOf(folder);
  const staged = join(stage, path);
  await removeTree(stage);
  try {
    await mkdir(staged, { recursive: true });
    for (const inner of new Set(kept.map(({ name }) => dirname(name)))) await mkdir(join(staged, inner));
    await inTurns(kept, ({ name }) => link(join(folder, name), join(staged, name)));
    await writeMarker(staged, marker);
    return await work();
  } finally {
    await removeTree(stage);
  }
}
