/** How an engine knows the folders of a container of its own, in which we run: by what it has mounted there. Pure. */

import type { EngineMount } from '../host/docker.ts';
import type { Mount } from './run-arguments.ts';

export type EnginePaths =
  | { readonly kind: 'known'; readonly mounts: readonly Mount[] }
  /** It has no path for this folder of ours: it lies in the container itself, or in its memory. */
  | { readonly kind: 'unknown'; readonly folder: string };

/** The same mounts, with sources as the engine has them. What it has mounted further inside of a folder comes with it. */
export function asEngineKnows(mounts: readonly Mount[], own: readonly EngineMount[]): EnginePaths {
  const known: Mount[] = [];
  for (const mount of mounts) {
    const inside = own.filter(({ destination }) => destination.startsWith(`${mount.source}/`));
    const parts = [mount, ...inside.map(({ destination }) => partOf(mount, destination))];
    for (const part of parts) {
      const source = enginePath(part.source, own);
      if (source === undefined) return { kind: 'unknown', folder: part.source };
      known.push({ ...part, source });
    }
  }
  return { kind: 'known', mounts: known };
}

function partOf({ source, target, readonly }: Mount, folder: string): Mount {
  return { source: folder, target: `${target}${folder.slice(source.length)}`, readonly };
}

/** By the innermost mount that holds it. */
export function enginePath(path: string, own: readonly EngineMount[]): string | undefined {
  const [holder] = own
    .filter(({ destination }) => path === destination || path.startsWith(`${destination}/`))
    .sort((a, b) => b.destination.length - a.destination.length);
  return holder?.source ? `${holder.source}${path.slice(holder.destination.length)}` : undefined;
}
