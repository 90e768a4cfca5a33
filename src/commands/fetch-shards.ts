/** Downloads the shards of a release and reads them, a few at a time. */

import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cancelled } from '../host/cancel.ts';
import { makeFolder, probeWriting } from '../host/files.ts';
import type { ArtifactStore, Host, StoredArtifact } from '../host/host.ts';
import { resourcesAt } from '../host/machine.ts';
import type { ShardChoice } from '../inputs/assemble-inputs.ts';
import { ArchiveFault } from '../packing/tar/archive-fault.ts';
import { unzip } from '../packing/zip/unzip.ts';
import { isZip, zipEntries } from '../packing/zip/zip-directory.ts';
import { KbuildError, type Problem } from '../problem.ts';
import {
  attemptOf,
  chosenByPattern,
  chosenByPlan,
  latestAttempts,
  notMadeUpFor,
} from '../release/choose-shards.ts';
import { mostShardFiles, shardFileFaults } from '../release/shard-files.ts';
import { recordFile } from '../release/shard-record.ts';
import { bytesText } from '../report/words.ts';
import { brokenShard, type ReadShard, readShard, type ShardResult } from './read-shard.ts';

/** Each of them is also read and hashed while others come. */
const atOnce = 4;

/** Throws one KbuildError with all shards that are missing or cannot be used. `work` is a folder of ours. */
export async function fetchShards(
  host: Host,
  choice: ShardChoice,
  work: string,
): Promise<readonly ReadShard[]> {
  const { artifacts } = host.services;
  if (artifacts === undefined) throw new KbuildError('input', [noService]);
  const chosen = await chosenArtifacts(artifacts, choice, host.trigger.attempt);
  await makeFolder(work);
  await refuseFullDisk(work, chosen);
  const results = await inTurn(chosen, (artifact, index) =>
    fetchShard(host, artifacts, artifact, join(work, String(index))),
  );
  const shards = results.flatMap((it) => (it.kind === 'shard' ? [it.shard] : []));
  const broken = results.flatMap((it, index) =>
    it.kind === 'broken' ? [{ name: chosen[index]?.name ?? '', problems: it.problems }] : [],
  );
  if (choice.kind === 'plan') {
    const others = chosen.filter((_, index) => results[index]?.kind === 'other');
    const problems = [
      ...broken.flatMap((it) => it.problems),
      ...shards.flatMap(otherThanItsName),
      ...others.map(noShard),
    ];
    if (problems.length > 0) throw new KbuildError('package', problems);
    return shards;
  }
  const { latest, problems } = latestAttempts(shards, host.trigger.attempt);
  const left = notMadeUpFor(broken, shards);
  const all = [...left.flatMap((it) => it.problems), ...problems];
  if (all.length > 0) throw new KbuildError('package', all);
  for (const { name } of broken) host.log.line(`${name} cannot be used, and a later attempt is there`);
  return latest;
}

async function chosenArtifacts(
  artifacts: ArtifactStore,
  choice: ShardChoice,
  attempt: number,
): Promise<readonly StoredArtifact[]> {
  const all = await listedArtifacts(artifacts);
  if (choice.kind === 'pattern') return chosenByPattern(choice.pattern, all);
  const { chosen, problems } = chosenByPlan(choice.plan, all, attempt);
  if (problems.length > 0) throw new KbuildError('package', problems);
  return chosen;
}

export async function listedArtifacts(artifacts: ArtifactStore): Promise<readonly StoredArtifact[]> {
  try {
    return await artifacts.list();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const remedy = 'Re-run this job; the shards stay where they are';
    throw new KbuildError('network', [
      { what: `the artifacts of this workflow run cannot be listed: ${why}`, remedy },
    ]);
  }
}

async function fetchShard(
  { log, cancel }: Host,
  artifacts: ArtifactStore,
  artifact: StoredArtifact,
  folder: string,
): Promise<ShardResult> {
  if (cancel.aborted) throw cancelled;
  const { name, size } = artifact;
  const archive = join(folder, 'archive');
  await makeFolder(archive);
  const result = await artifacts.fetch(artifact, archive);
  if (result.kind === 'failed') {
    // The client tries five times to write to a full disk, and then says nothing of it.
    await probeWriting(archive);
    return {
      kind: 'broken',
      problems: [
        {
          what: `the artifact ${name} could not be downloaded: ${result.why}`,
          remedy: 'Re-run this job; when it stays so, re-run the job that made the artifact',
        },
      ],
    };
  }
  const read = await openShard(result.file, join(folder, 'files'), name);
  if (read.kind === 'other') log.line(`${name} is no shard, and is left out`);
  if (read.kind === 'shard') {
    const { runner, attempt } = read.shard.record;
    log.line(
      `${name}: ${bytesText(size)}, attempt ${attempt}, made by ${runner || 'a runner without a name'}`,
    );
  }
  return read;
}

/** Unpacks it only where it holds the files of a shard. */
async function openShard(path: string, folder: string, name: string): Promise<ShardResult> {
  const file = await open(path);
  try {
    if (!(await isZip(file))) return { kind: 'other' };
    const entries = await zipEntries(file, mostShardFiles);
    if (!entries.some((it) => it.name === recordFile)) return { kind: 'other' };
    const faults = shardFileFaults(entries);
    if (faults.length > 0) return brokenShard(name, faults);
    await unzip(file, entries, folder);
    // Its files are beside it now, and take as much of the disk.
    await rm(path);
    const names = entries.map((it) => it.name);
    return await readShard(folder, name, names);
  } catch (error) {
    if (error instanceof ArchiveFault) return brokenShard(name, [error.message]);
    throw error;
  } finally {
    await file.close();
  }
}

/** Under a plan the name is the plan's, so the shard must say of itself that it is that one. */
function otherThanItsName({ name, record }: ReadShard): readonly Problem[] {
  if (attemptOf(name, record.artifact) === record.attempt) return [];
  return [
    {
      what: `the artifact ${name} says of itself that it is ${record.artifact}, attempt ${record.attempt}`,
      remedy: 'Let only the planned jobs upload under the names of the plan',
    },
  ];
}

function noShard({ name }: StoredArtifact): Problem {
  return {
    what: `the artifact ${name} is no shard of a release`,
    remedy: 'Let its job have `plan` and upload the result of kbuild-action',
  };
}

async function refuseFullDisk(work: string, artifacts: readonly StoredArtifact[]): Promise<void> {
  // Beside those that are unpacked lie the archives of those that are just being.
  const sizes = artifacts.map(({ size }) => size).sort((a, b) => b - a);
  const needed = [...sizes, ...sizes.slice(0, atOnce)].reduce((sum, size) => sum + size, 0);
  const { diskFree } = await resourcesAt(work);
  if (diskFree >= needed) return;
  throw new KbuildError('disk', [
    {
      what: `the shards are ${bytesText(needed)}, and ${bytesText(diskFree)} of disk are free`,
      remedy: 'Use a runner with more disk, or free some before this step',
    },
  ]);
}

/** Results in the order of the items. After a failure no further one is begun, and those at work come to their end. */
async function inTurn<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, item] = next;
      results[index] = await work(item, index);
    }
  };
  const workers = Array.from({ length: Math.min(atOnce, items.length) }, () =>
    worker().catch((error: unknown) => {
      queue.length = 0;
      throw error;
    }),
  );
  for (const ended of await Promise.allSettled(workers)) if (ended.status === 'rejected') throw ended.reason;
  return results;
}

const noService: Problem = {
  what: 'there is no artifact service here (GHES has none that shards could be taken from)',
  remedy: 'Make the whole release in one job there',
};
