/** The cache of one build: key, policy and place from what was prepared; and what the report says of it. */

import { relative } from 'node:path';
import { workingSet } from '../cache/entries.ts';
import { harmless } from '../cache/fault.ts';
import { type FetchedAhead, fetchAhead } from '../cache/fetch-ahead.ts';
import { listCache } from '../cache/folder.ts';
import { type CacheKey, neededBytes } from '../cache/key.ts';
import { parseUse } from '../cache/marker.ts';
import type { CachePolicy } from '../cache/policy.ts';
import type { RemoteGoCache } from '../cache/remote-go-cache.ts';
import { restoreGoCache, useFileOf } from '../cache/restore.ts';
import { refusalOf } from '../cache/save.ts';
import { readText } from '../host/files.ts';
import type { CacheMemory, CacheService, Host, Machine } from '../host/host.ts';
import type { BuildPlan } from '../kubernetes/make.ts';
import { type CacheReport, cacheText, verdictText, wasCold } from '../report/cache.ts';
import { cachePlaceOf, keyOf, obstacleOf, policyOf } from './cache-question.ts';
import type { BuilderRequest } from './open-builder.ts';
import type { Prepared } from './prepare.ts';
import type { Recorder } from './recorder.ts';

export interface OpenCache {
  readonly report: CacheReport;
  readonly memory: CacheMemory;
  readonly folder: string;
  readonly useFile: string;
}

/** undefined where there is nothing to restore to or from; the report says why. */
export async function restoreCache(
  host: Host,
  prepared: Prepared,
  recorder: Recorder,
): Promise<OpenCache | undefined> {
  const { machine, kind, compiler } = prepared.builder;
  const goVersion = kind === 'local' ? compiler.goVersion : undefined;
  const key = keyOf(host, prepared, { machine, goVersion }, prepared.buildPlan);
  const policy = policyOf(host, prepared);
  const obstacle = obstacleOf(prepared, prepared.buildPlan);
  // A terminal has no cache service, and nobody misses it there.
  if (host.workspace === undefined) return undefined;
  if (host.services.cache === undefined || obstacle !== undefined) {
    report(host, recorder, { ...unused(key), why: obstacle ?? 'there is no cache service here' });
    return undefined;
  }
  explain(host, key, policy);
  const open = await openCache(host, host.services.cache, prepared, key, policy);
  report(host, recorder, open.report);
  if (open.report.outcome === 'kept' && !policy.reads && policy.isRelease)
    recorder.warn(keptForRelease(open.folder));
  remember(host, prepared, open.memory);
  return open;
}

function keptForRelease(folder: string): string {
  return `a release is built without a cache, but Go's build cache of earlier builds lies in ${folder}: whoever could run those builds is trusted with this one. \`kbuild make-clean\` removes it; docs/security.md says what a cache can do`;
}

async function openCache(
  host: Host,
  service: CacheService,
  prepared: Prepared,
  key: CacheKey,
  policy: CachePolicy,
): Promise<OpenCache> {
  const { inputs, opened, builder, fetchedAhead } = prepared;
  const place = await cachePlaceOf(host, prepared);
  const useFile = useFileOf(opened.root, opened.outputSubpath);
  const restored = await restoreGoCache({
    service,
    policy,
    cacheKey: key,
    ...place,
    ahead: fetchedAhead?.key === key.key ? fetchedAhead : undefined,
    remote: builder.remoteGoCache,
    useFile,
    job: jobIdentity(host.environment),
    runId: host.runId,
    needed: neededBytes(inputs.target),
    log: host.log,
    now: host.now,
  });
  const { matchedKey, coldSeconds, outcome } = restored;
  return {
    report: { ...restored, writes: policy.writes, key: key.key, hits: undefined, buildSeconds: 0 },
    memory: {
      path: place.path,
      useFile: relative(place.workspace, useFile),
      key: key.key,
      matchedKey,
      writes: policy.writes,
      why: policy.why,
      save: inputs.cache.save,
      wasRestored: matchedKey !== '' && outcome !== 'rejected',
      buildSeconds: 0,
      coldSeconds,
    },
    folder: place.folder,
    useFile,
  };
}

/**
 * What fetches the cache while kube-cross is fetched; undefined where none would be. It asks for the key that
 * `restoreCache` will ask for, and does not write to the log.
 */
export function fetchingAhead(
  host: Host,
  request: BuilderRequest,
  planOf: (machine: Machine) => BuildPlan,
): ((machine: Machine) => Promise<FetchedAhead | undefined>) | undefined {
  const service = host.services.cache;
  const policy = policyOf(host, request);
  if (service === undefined || host.workspace === undefined || !policy.reads) return undefined;
  return async (machine) => {
    const plan = planOf(machine);
    if (obstacleOf(request, plan) !== undefined) return undefined;
    return fetchAhead({
      service,
      cacheKey: keyOf(host, request, { machine, goVersion: undefined }, plan),
      ...(await cachePlaceOf(host, request)),
      needed: neededBytes(request.inputs.target),
      now: host.now,
    });
  };
}

/** After the build: what it has used, what the cache cost and saved. */
export async function judgeCache(
  host: Host,
  open: OpenCache,
  prepared: Prepared,
  buildSeconds: number,
  recorder: Recorder,
): Promise<void> {
  const remote = prepared.builder.remoteGoCache;
  const files = await harmless(
    host.log,
    async () => (await (remote ? remote.look() : listCache(open.folder))).files,
    (why) => {
      host.log.line(`Cache: what the build has used of it cannot be seen: ${why}`);
      return undefined;
    },
  );
  const use = parseUse((await readText(open.useFile)) ?? '', jobIdentity(host.environment));
  const hits = use && files && workingSet(files, new Set(use.before), use.startedMs).hits;
  const judged = { ...open.report, hits, buildSeconds };
  recorder.set({ cache: judged });
  const verdict = verdictText(judged);
  if (verdict !== undefined) host.log.line(`Cache: ${verdict}`);
  const coldSeconds = wasCold(open.report) ? buildSeconds : open.memory.coldSeconds;
  const memory = { ...open.memory, buildSeconds, coldSeconds };
  remember(host, prepared, remote ? await fetched(host, remote, memory, recorder) : memory);
}

/** Post has no engine to ask: what it will save must be here before. */
async function fetched(
  { log }: Host,
  remote: RemoteGoCache,
  memory: CacheMemory,
  recorder: Recorder,
): Promise<CacheMemory> {
  if (refusalOf(memory) !== undefined) return memory;
  return harmless(
    log,
    () => remote.pull().then(() => memory),
    (said) => {
      const why = `it could not be fetched from the Docker Engine: ${said}`;
      recorder.warn(`The cache will not be saved, as ${why}`);
      return { ...memory, writes: false, why };
    },
  );
}

function remember(host: Host, { builder }: Prepared, cache: CacheMemory): void {
  host.remember({ version: 2, runId: host.runId, containers: builder.kind === 'container', cache });
}

function report({ log, setOutputs }: Host, recorder: Recorder, cache: CacheReport): void {
  recorder.set({ cache });
  log.line(`Cache: ${cacheText(cache)}`);
  setOutputs({
    'cache-outcome': cache.outcome,
    'cache-key': cache.key,
    'cache-matched-key': cache.matchedKey,
  });
}

function explain({ log }: Host, { key, prefixes, explanation }: CacheKey, policy: CachePolicy): void {
  log.line(`Cache policy: ${policy.why}`);
  log.line(`Cache key ${key}`);
  for (const line of explanation) log.line(`  ${line}`);
  for (const prefix of prefixes) log.line(`  else the newest of ${prefix}`);
}

function unused({ key }: CacheKey): CacheReport {
  return {
    outcome: 'none',
    writes: false,
    key,
    matchedKey: '',
    why: '',
    entries: 0,
    bytes: 0,
    seconds: 0,
    hits: undefined,
    buildSeconds: 0,
    coldSeconds: 0,
  };
}

/** One job of one runner: its steps share a folder. */
export function jobIdentity(environment: Readonly<Record<string, string>>): string {
  const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, RUNNER_NAME, RUNNER_TRACKING_ID } = environment;
  return [GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, RUNNER_NAME, RUNNER_TRACKING_ID].join('/');
}
