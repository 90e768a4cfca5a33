/** Restores a Go build cache before the build, or says why not; never fails a build. */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readText } from '../host/files.ts';
import type { CacheAnswer, CacheService, Log } from '../host/host.ts';
import { resourcesAt } from '../host/machine.ts';
import type { CacheOutcome } from '../report/cache.ts';
import { bytesText } from '../report/words.ts';
import { type CacheFile, sum } from './entries.ts';
import { faultText } from './fault.ts';
import { ageCache, damageOf, listCache, readMarker, removeCache } from './folder.ts';
import type { CacheKey } from './key.ts';
import { type CacheUse, coldSecondsOf, parseUse } from './marker.ts';
import type { CachePolicy } from './policy.ts';
import type { RemoteGoCache } from './remote-go-cache.ts';

export interface RestoreRequest {
  readonly service: CacheService;
  readonly policy: CachePolicy;
  readonly cacheKey: CacheKey;
  /** Absolute. */
  readonly folder: string;
  /** The same, relative to the workspace. */
  readonly path: string;
  readonly remote: RemoteGoCache | undefined;
  /** File that the steps of one job share. */
  readonly useFile: string;
  readonly job: string;
  readonly runId: string;
  /** Bytes that must be free before anything is fetched. */
  readonly needed: number;
  readonly log: Log;
  readonly now: () => number;
}

export interface Restored {
  readonly outcome: CacheOutcome;
  readonly matchedKey: string;
  /** Why it is so, where that is not plain; empty otherwise. */
  readonly why: string;
  readonly entries: number;
  readonly bytes: number;
  readonly seconds: number;
  /** 0 when unknown. */
  readonly coldSeconds: number;
}

const nothing = { matchedKey: '', why: '', entries: 0, bytes: 0, seconds: 0, coldSeconds: 0 };

interface Decision {
  readonly restored: Restored;
  /** What lies where the build reads it. */
  readonly files: readonly CacheFile[];
}

export async function restoreGoCache(request: RestoreRequest): Promise<Restored> {
  const started = request.now();
  const settled = await decide(request).catch((error) => unusable(faultText(error)));
  const { restored, files } = settled ?? (await fetch(request));
  const unnoted = await noteUse(request, files, started).then(() => '', faultText);
  return { ...restored, why: restored.why || unnoted, seconds: (request.now() - started) / 1000 };
}

/** undefined where a cache may be fetched. */
async function decide(request: RestoreRequest): Promise<Decision | undefined> {
  const { folder, remote, policy, needed } = request;
  const { files } = await listCache(folder);
  const there = remote ? await remote.look() : { files, marker: await readMarker(folder) };
  if (there.files.length > 0) return kept(request, there);
  if (!policy.reads) return unusable(policy.why);
  // What a distant cache left here is a copy that nothing reads any more.
  if (files.length > 0) await removeCache(folder);
  await mkdir(folder, { recursive: true });
  const { diskFree } = await resourcesAt(folder);
  if (diskFree < needed) {
    return missed(`only ${bytesText(diskFree)} of disk are free, and ${bytesText(needed)} may be needed`);
  }
  return undefined;
}

function unusable(why: string): Decision {
  return { restored: { ...nothing, outcome: 'none', why }, files: [] };
}

function missed(why: string): Decision {
  return { restored: { ...nothing, outcome: 'miss', why }, files: [] };
}

/** A self-hosted runner's own, or an earlier step's of this job: better than any archive. */
async function kept(
  { folder, remote, now, useFile, job, cacheKey }: RestoreRequest,
  { files, marker }: Awaited<ReturnType<RemoteGoCache['look']>>,
): Promise<Decision> {
  // What an earlier step of this job has used must go on to look used.
  const isAged = parseUse((await readText(useFile)) ?? '', job) !== undefined;
  const age = async () => (remote ? remote.age(now()) : ageCache(folder, files, now()));
  const why = isAged ? '' : await age().then(() => '', faultText);
  const restored: Restored = {
    ...nothing,
    outcome: 'kept',
    matchedKey: marker?.key ?? '',
    why,
    entries: files.length,
    bytes: sum(files),
    coldSeconds: coldSecondsOf(marker, ofTarget(cacheKey)),
  };
  return { restored, files };
}

function ofTarget({ key, prefixes: [nearest = key] }: CacheKey): string {
  return nearest;
}

/** What could not be looked at is not left where the build would use it. */
async function fetch(request: RestoreRequest): Promise<Decision> {
  try {
    return await fetchWhole(request);
  } catch (error) {
    const why = faultText(error);
    await removeCache(request.folder);
    return missed(why);
  }
}

async function fetchWhole(request: RestoreRequest): Promise<Decision> {
  const { service, cacheKey, folder, path, now, remote } = request;
  const answer = await service.restore({ path, key: cacheKey.key, prefixes: cacheKey.prefixes });
  const restored = await judge(answer, folder, cacheKey);
  if (restored.outcome !== 'exact' && restored.outcome !== 'partial') {
    await removeCache(folder);
    await mkdir(folder, { recursive: true });
    return { restored, files: [] };
  }
  const { files } = await listCache(folder);
  await ageCache(folder, files, now());
  const why = remote && (await send(remote));
  if (why === undefined) return { restored, files };
  await removeCache(folder);
  return missed(why);
}

/** Returns why it did not arrive; then nothing of it is left, as the disk there may be full. */
async function send(remote: RemoteGoCache): Promise<string | undefined> {
  try {
    await remote.push();
    return undefined;
  } catch (error) {
    const why = faultText(error);
    await remote.empty();
    return `it could not be sent to the Docker Engine: ${why}`;
  }
}

async function judge(answer: CacheAnswer, folder: string, cacheKey: CacheKey): Promise<Restored> {
  switch (answer.kind) {
    case 'miss':
      return { ...nothing, outcome: 'miss' };
    case 'denied': {
      const why = `this run may not read it (${answer.why}); with \`cache-mode: none\` nobody asks for it`;
      return { ...nothing, outcome: 'miss', why };
    }
    case 'failed':
      return { ...nothing, outcome: 'miss', why: answer.why };
    case 'hit':
      break;
  }
  const listing = await listCache(folder);
  const marker = await readMarker(folder);
  const damage =
    marker?.key === answer.key ? await damageOf(folder, listing) : 'it has no marker of its own key';
  if (damage !== undefined || !marker) {
    return { ...nothing, outcome: 'rejected', matchedKey: answer.key, why: damage ?? '' };
  }
  return {
    ...nothing,
    outcome: answer.key === cacheKey.key ? 'exact' : 'partial',
    matchedKey: answer.key,
    entries: listing.files.length,
    bytes: sum(listing.files),
    coldSeconds: coldSecondsOf(marker, ofTarget(cacheKey)),
  };
}

/** The first step of a job notes what was there; later ones only that they use it too. */
async function noteUse(
  { useFile, job, runId }: RestoreRequest,
  files: readonly CacheFile[],
  startedMs: number,
): Promise<void> {
  const earlier = parseUse((await readText(useFile)) ?? '', job);
  const use: CacheUse = earlier
    ? { ...earlier, runs: [...earlier.runs, runId] }
    : { version: 1, job, runs: [runId], startedMs, before: files.map(({ name }) => name) };
  await mkdir(dirname(useFile), { recursive: true });
  await writeFile(useFile, JSON.stringify(use));
}

/** Beside other things of ours, one for each of the two folders that builds write into. */
export function useFileOf(root: string, outputSubpath: string): string {
  return join(root, '_output', 'kbuild', `go-cache-${outputSubpath.replaceAll(/[^A-Za-z0-9]+/g, '-')}.json`);
}
