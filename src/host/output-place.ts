/** What lies at `_output` and its folders before a build writes there: links that lead elsewhere, and what is in the way. */

import { access, constants, lstat, readlink, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface OutputLink {
  /** Relative to the tree. */
  readonly path: string;
  /** The real path of the folder that it leads to. */
  readonly target: string;
}

export type Obstacle =
  /** A link to nothing. */
  | { readonly kind: 'dangling'; readonly path: string; readonly target: string }
  | { readonly kind: 'no-folder'; readonly path: string }
  | { readonly kind: 'read-only'; readonly path: string }
  | { readonly kind: 'not-ours'; readonly path: string; readonly owner: number };

export interface OutputPlace {
  readonly links: readonly OutputLink[];
  /** Paths are absolute. */
  readonly obstacles: readonly Obstacle[];
}

/** The folders that both builders write into, above those that they make anew; each behind the one that it is in. */
const folders = [
  '_output',
  '_output/kbuild',
  '_output/images',
  '_output/local',
  '_output/local/bin',
  '_output/local/go',
  '_output/dockerized',
  '_output/dockerized/bin',
  '_output/dockerized/go',
];

/** `root` is a real path. Changes nothing. */
export async function readOutputPlace(root: string): Promise<OutputPlace> {
  const links: OutputLink[] = [];
  const obstacles: Obstacle[] = [];
  for (const path of folders) {
    if (obstacles.some((it) => `${join(root, path)}/`.startsWith(`${it.path}/`))) continue;
    const found = await lookAt(join(root, path));
    if (found === 'absent') {
      if (path === '_output') obstacles.push(...(await noRight(root)));
    } else if (typeof found === 'object') obstacles.push(found);
    else {
      if (found === 'link') links.push({ path, target: await realpath(join(root, path)) });
      obstacles.push(...(await noRight(join(root, path))));
    }
  }
  return { links, obstacles };
}

async function lookAt(path: string): Promise<'absent' | 'folder' | 'link' | Obstacle> {
  const own = await lstat(path).catch(() => undefined);
  if (own === undefined) return 'absent';
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return { kind: 'dangling', path, target: await readlink(path) };
  if (!found.isDirectory()) return { kind: 'no-folder', path };
  return own.isSymbolicLink() ? 'link' : 'folder';
}

async function noRight(path: string): Promise<readonly Obstacle[]> {
  try {
    await access(path, constants.W_OK | constants.X_OK);
    return [];
  } catch (error) {
    const isReadOnly = error instanceof Error && 'code' in error && error.code === 'EROFS';
    if (isReadOnly) return [{ kind: 'read-only', path }];
    return [{ kind: 'not-ours', path, owner: (await stat(path)).uid }];
  }
}
