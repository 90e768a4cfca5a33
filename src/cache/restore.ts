/** Restores a Go build cache before the build, or says why not; never fails a build. */

import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exists, readText, removeTree, replaceFile } from '../host/files.ts';
import type { CacheAnswer, CacheService, Log } from '../host/host.ts';
import { resourcesAt } from '../host/machine.ts';
import type { CacheOutcome } from '../report/cache.ts';
import { bytesText } from '../report/words.ts';
import { damageOf } from './check.ts';
import { type CacheFile, sum } from './entries.ts';
import { harmless } from './fault.ts';
import { type FetchedAhead, forgetAhead } from './fetch-ahead.ts';
import { ageCache, listCache, readMarker } from './folder.ts';
import type { CacheKey } from './key.ts';
import { type CacheUse, coldSecondsOf, parseUse } from './marker.ts';
import type { CachePolicy } from './policy.ts';
import type { RemoteGoCache } from './remote-go-cache.ts';
import { adopt, putRight, stageOf } from './stage.ts';

export interface RestoreRequest {
  readonly service: CacheService;
  readonly policy: CachePolicy;
  readonly cacheKey: CacheKey;
  /** Absolute. */
  readonly folder: string;
  /** The same, relative to the workspace. */
  readonly path: string;
  readonly remote: RemoteGoCache | undefined;
  /** What lies in the stage already, for the same key. */
  readonly ahead: FetchedAhead | undefined;
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
  const { log, now } = request;
  const started = now();
  const { restored, files } = await harmless(
    log,
    () => decideOrFetch(request),
    (why) => emptied(request, why),
  );
  const unnoted = await harmless(
    log,
    () => noteUse(request, files, started).then(() => ''),
    (why) => why,
  );
  const seconds = (now() - started) / 1000 + (request.ahead?.seconds ?? 0);
  return { ...restored, why: restored.why || unnoted, seconds };
}

async function decideOrFetch(request: RestoreRequest): Promise<Decision> {
  const decision = await decide(request);
  if (decision === undefined) return fetch(request);
  if (request.ahead) await forgetAhead(request.folder);
  return decision;
}

/** undefined where a cache may be fetched. */
async function decide(request: RestoreRequest): Promise<Decision | undefined> {
  const { folder, remote, policy, needed, log, ahead } = request;
  if (!ahead) await putRight(folder);
  const { files, special } = await listCache(folder);
  const there = remote ? await remote.look() : { files, special, marker: await readMarker(folder) };
  if (there.special.length > 0) {
    log.line(`Cache: ${folder} holds ${there.special[0]}, which is no file, so it is emptied`);
    await (remote ? remote.empty() : removeTree(folder));
  } else if (there.files.length > 0) return kept(request, there);
  if (!policy.reads) return unusable(policy.why);
  // What a distant cache left here is a copy that nothing reads any more.
  await removeTree(folder);
  await mkdir(folder, { recursive: true });
  const { diskFree } = await resourcesAt(folder);
  if (!ahead && diskFree < needed) {
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

/** What could not be looked at to its end is not left where the build would use it. */
async function emptied({ folder, remote, log }: RestoreRequest, why: string): Promise<Decision> {
  const places: readonly (() => Promise<unknown>)[] = [
    () => removeTree(stageOf(folder)),
    () => removeTree(folder),
    async () => remote?.empty(),
  ];
  for (const empty of places) {
    await harmless<unknown>(log, empty, (left) =>
      log.warning(`What is left of a cache could not be removed: ${left}`),
    );
  }
  return missed(why);
}

/** A self-hosted runner's own, or an earlier step's of this job: better than any archive. */
async function kept(
  { folder, remote, now, useFile, job, cacheKey }: RestoreRequest,
  { files, marker }: Awaited<ReturnType<RemoteGoCache['look']>>,
): Promise<Decision> {
  // What an earlier step of this job has used must go on to look used.
  const isAged = parseUse((await readText(useFile)) ?? '', job) !== undefined;
  if (!isAged) await (remote ? remote.age(now()) : ageCache(folder, files, now()));
  const restored: Restored = {
    ...nothing,
    outcome: 'kept',
    matchedKey: marker?.key ?? '',
    entries: files.length,
    bytes: sum(files),
    coldSeconds: coldSecondsOf(marker, ofTarget(cacheKey)),
  };
  return { restored, files };
}

function ofTarget({ key, prefixes: [nearest = key] }: CacheKey): string {
  return nearest;
}

/** Into the stage, and from there, checked to its end, to where the build uses it. */
async function fetch(request: RestoreRequest): Promise<Decision> {
  const { service, cacheKey, folder, path, now, remote, log, ahead } = request;
  const [stage, staged] = [stageOf(folder), join(stageOf(folder), path)];
  const { key, prefixes } = cacheKey;
  // Another version of kube-cross may have taken Go's folder away since, and the stage with it.
  const isThere = ahead?.answer.kind !== 'hit' || (await exists(staged));
  const early = isThere ? ahead?.answer : undefined;
  const answer = early ?? (await service.restore({ path, stage, key, prefixes }));
  const { restored, files } = await judge(answer, staged, cacheKey);
  if (restored.outcome !== 'exact' && restored.outcome !== 'partial') {
    await removeTree(stage);
    return { restored, files: [] };
  }
  await ageCache(staged, files, now());
  const unsent = await harmless<string | undefined>(
    log,
    async () => {
      await remote?.push(staged);
      return undefined;
    },
    (why) => `it could not be sent to the Docker Engine: ${why}`,
  );
  // The disk there may be full of it.
  if (unsent !== undefined) return emptied(request, unsent);
  await adopt(folder, path);
  return { restored, files };
}

async function judge(answer: CacheAnswer, staged: string, cacheKey: CacheKey): Promise<Decision> {
  switch (answer.kind) {
    case 'miss':
      return missed('');
    case 'denied':
      return missed(`this run may not read it (${answer.why}); with \`cache-mode: none\` nobody asks for it`);
    case 'failed':
      return missed(answer.why);
    case 'refused':
      return rejected(answer.key, answer.why);
    case 'hit':
      break;
  }
  const listing = await listCache(staged);
  const marker = await readMarker(staged);
  if (marker?.key !== answer.key) return rejected(answer.key, 'it has no marker of its own key');
  const damage = await damageOf(staged, listing);
  if (damage !== undefined) return rejected(answer.key, damage);
  const restored: Restored = {
    ...nothing,
    outcome: answer.key === cacheKey.key ? 'exact' : 'partial',
    matchedKey: answer.key,
    entries: listing.files.length,
    bytes: sum(listing.files),
    coldSeconds: coldSecondsOf(marker, ofTarget(cacheKey)),
  };
  return { restored, files: listing.files };
}

function rejected(matchedKey: string, why: string): Decision {
  return { restored: { ...nothing, outcome: 'rejected', matchedKey, why }, files: [] };
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
  await replaceFile(useFile, JSON.stringify(use));
}

/** Beside other things of ours, one for each of the two folders that builds write into. */
export function useFileOf(root: string, outputSubpath: string): string {
  return join(root, '_output', 'kbuild', `go-cache-${outputSubpath.replaceAll(/[^A-Za-z0-9]+/g, '-')}.json`);
}
