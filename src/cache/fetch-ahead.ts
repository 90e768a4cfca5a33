/** Fetches a Go build cache into its stage before there is a builder to use it; what it is worth is judged afterwards. */

import { mkdir } from 'node:fs/promises';
import { removeTree } from '../host/files.ts';
import type { CacheAnswer } from '../host/host.ts';
import { resourcesAt } from '../host/machine.ts';
import { listCache } from './folder.ts';
import type { RestoreRequest } from './restore.ts';
import { putRight, stageOf } from './stage.ts';

export interface FetchedAhead {
  /** That was asked for. */
  readonly key: string;
  readonly answer: CacheAnswer;
  readonly seconds: number;
}

export type AheadRequest = Pick<
  RestoreRequest,
  'service' | 'cacheKey' | 'folder' | 'path' | 'needed' | 'now'
>;

/** undefined where nothing is fetched: something is there, the disk is too small, or a file could not be written. */
export async function fetchAhead(request: AheadRequest): Promise<FetchedAhead | undefined> {
  const { service, cacheKey, folder, path, needed, now } = request;
  try {
    await putRight(folder);
    await mkdir(folder, { recursive: true });
    const { files, special } = await listCache(folder);
    const { diskFree } = await resourcesAt(folder);
    if (files.length + special.length > 0 || diskFree < needed) return undefined;
    const started = now();
    const { key, prefixes } = cacheKey;
    const answer = await service.restore({ path, stage: stageOf(folder), key, prefixes });
    return { key, answer, seconds: (now() - started) / 1000 };
  } catch {
    // It is tried again where there is somebody to tell.
    await forgetAhead(folder).catch(() => {});
    return undefined;
  }
}

/** Takes away what nobody will use. */
export function forgetAhead(folder: string): Promise<void> {
  return removeTree(stageOf(folder));
}
