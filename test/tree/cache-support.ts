/** What the tests of restoring a cache share: a place for one, and a restore with a service that answers as told. */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fetchAhead } from '../../src/cache/fetch-ahead.ts';
import { cacheKey } from '../../src/cache/key.ts';
import type { RemoteGoCache } from '../../src/cache/remote-go-cache.ts';
import { type Restored, type RestoreRequest, restoreGoCache } from '../../src/cache/restore.ts';
import type { CacheAnswer } from '../../src/host/host.ts';
import { redactor } from '../../src/host/secrets.ts';
import { terminalLog } from '../../src/host/terminal-log.ts';
import { temporaryFolder } from './support.ts';

export const entry = `00/${'0'.repeat(64)}-d`;

export interface Place {
  readonly folder: string;
  readonly useFile: string;
}

/** Of the cache service, which is to put what it has where it is asked to. */
export type Answer = (place: Place & { readonly staged: string }) => Promise<CacheAnswer>;

export const miss: Answer = async () => ({ kind: 'miss' });
export const cacheOf = (target: string) =>
  cacheKey({
    prefix: 'kbuild',
    builder: 'local',
    machine: 'linux/amd64',
    goVersion: 'go1.26.0',
    crossTag: '',
    platforms: ['linux/amd64'],
    flags: [],
    target,
    what: [],
    commit: 'c'.repeat(40),
  });

export async function write(path: string, text = ''): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

export interface Settings {
  readonly reads?: boolean;
  readonly remote?: RemoteGoCache;
  /** It is fetched first, and this comes to pass before it is restored. */
  readonly fetchedBefore?: (place: Place) => Promise<unknown>;
}

export async function restoreAt(
  place: Place,
  answer: Answer = miss,
  { reads = true, remote, fetchedBefore }: Settings = {},
): Promise<Restored & Place & { readonly said: readonly string[] }> {
  const said: string[] = [];
  const request: Omit<RestoreRequest, 'ahead'> = {
    service: {
      restore: ({ stage, path }) => answer({ ...place, staged: join(stage, path) }),
      save: async () => ({ kind: 'exists' }),
    },
    policy: { reads, writes: true, isRelease: false, why: '' },
    cacheKey: cacheOf('cross'),
    ...place,
    path: 'the/cache',
    remote,
    job: 'job',
    runId: `test-${process.pid}`,
    needed: 0,
    log: terminalLog((line) => said.push(line), redactor([])),
    now: Date.now,
  };
  const ahead = fetchedBefore && (await fetchAhead(request));
  await fetchedBefore?.(place);
  const restored = await restoreGoCache({ ...request, ahead });
  return { ...restored, ...place, said };
}

export async function freshPlace(): Promise<Place> {
  const parent = await temporaryFolder();
  return { folder: join(parent, 'cache'), useFile: join(parent, 'kbuild', 'use.json') };
}
