/** Saves a Go build cache after the job: what the builds have used, and only where it is worth it. Never fails a job. */

import { rm } from 'node:fs/promises';
import { readText, replaceFile } from '../host/files.ts';
import type { CacheMemory, CacheSaved, CacheService } from '../host/host.ts';
import { resourcesAt } from '../host/machine.ts';
import type { CacheSaveReport } from '../report/cache.ts';
import { bytesText } from '../report/words.ts';
import { sum, type WorkingSet, workingSet, worthSaving } from './entries.ts';
import { listCache, writeMarker } from './folder.ts';
import { type CacheUse, parseUse } from './marker.ts';
import { putRight, stageOf, withStaged } from './stage.ts';

export interface SaveRequest {
  readonly service: CacheService;
  readonly memory: CacheMemory;
  readonly folder: string;
  readonly useFile: string;
  readonly job: string;
  readonly runId: string;
  readonly now: () => number;
}

export async function saveGoCache(request: SaveRequest): Promise<CacheSaveReport> {
  const started = request.now();
  const report = await decide(request);
  return { ...report, seconds: (request.now() - started) / 1000 };
}

async function decide(request: SaveRequest): Promise<CacheSaveReport> {
  const { memory, useFile, job, runId } = request;
  const use = parseUse((await readText(useFile)) ?? '', job);
  if (!use) return skipped('the folder of the cache is gone');
  const others = use.runs.filter((it) => it !== runId);
  if (others.length > 0) {
    await replaceFile(useFile, JSON.stringify({ ...use, runs: others }));
    return skipped('that is left to an earlier step of this job');
  }
  await rm(useFile, { force: true });
  const refusal = refusalOf(memory);
  return refusal === undefined ? pack(request, use) : skipped(refusal);
}

/** Why nothing will be saved, as far as that is known before packing. */
export function refusalOf({
  save,
  writes,
  why,
  buildSeconds,
  key,
  matchedKey,
}: CacheMemory): string | undefined {
  if (!writes) return why;
  if (save === 'never') return 'cache-save is never';
  if (buildSeconds === 0 && save !== 'always') return 'the build did not succeed';
  if (key === matchedKey) return 'it was restored under the same key';
  return undefined;
}

async function pack(request: SaveRequest, use: CacheUse): Promise<CacheSaveReport> {
  const { folder, memory } = request;
  const succeeded = memory.buildSeconds > 0;
  await putRight(folder);
  const { files } = await listCache(folder);
  const before = new Set(use.before);
  const used = workingSet(files, before, use.startedMs);
  const set = succeeded ? used : everything(used);
  const worth = worthSaving(set, memory.wasRestored);
  if (worth.kind === 'not-worth') return { ...skipped(worth.why), ...figures(set) };
  // The archive is at most as large as what goes in; links take no room.
  const { diskFree } = await resourcesAt(folder);
  if (diskFree < set.bytes) {
    return {
      ...skipped(`packing may take ${bytesText(set.bytes)}, and ${bytesText(diskFree)} of disk are free`),
      ...figures(set),
    };
  }
  const { key, path, coldSeconds } = memory;
  const marker = { version: 1 as const, key, coldSeconds };
  const answer = await withStaged(folder, path, { kept: set.kept, marker }, () =>
    request.service.save({ path, key, stage: stageOf(folder) }),
  );
  // A self-hosted runner keeps the folder: there it must be known what is saved already, and not before it is.
  if (answer.kind === 'saved' || answer.kind === 'exists') await writeMarker(folder, marker);
  return {
    outcome: answer.kind,
    why: whyOf(answer),
    archiveBytes: answer.kind === 'saved' ? answer.bytes : 0,
    seconds: 0,
    ...figures(set),
  };
}

function whyOf(answer: CacheSaved): string {
  if (answer.kind === 'denied') return `${answer.why} (with \`cache-mode: read\` nobody tries)`;
  return answer.kind === 'failed' ? answer.why : '';
}

/** Of a failed build nobody knows what is needed, so nothing is left out. */
function everything({ kept, dropped, bytes, droppedBytes, ...rest }: WorkingSet): WorkingSet {
  return { ...rest, kept: [...kept, ...dropped], dropped: [], bytes: bytes + droppedBytes, droppedBytes: 0 };
}

function figures({ kept, dropped, bytes, newBytes }: WorkingSet) {
  return { kept: kept.length, dropped: dropped.length, bytes, newBytes, droppedBytes: sum(dropped) };
}

function skipped(why: string): CacheSaveReport {
  return {
    outcome: 'skipped',
    why,
    kept: 0,
    dropped: 0,
    bytes: 0,
    newBytes: 0,
    droppedBytes: 0,
    archiveBytes: 0,
    seconds: 0,
  };
}
