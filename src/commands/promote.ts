/** A release that is there already becomes what this run publishes: the same bytes, looked at and not made again. */

import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { copyTo, makeFolder, setPlainModes } from '../host/files.ts';
import type { Host } from '../host/host.ts';
import type { ReleaseChoice } from '../inputs/assemble-inputs.ts';
import { ArchiveFault } from '../packing/tar/archive-fault.ts';
import { unzip } from '../packing/zip/unzip.ts';
import { zipEntries } from '../packing/zip/zip-directory.ts';
import { KbuildError, type Problem, quote } from '../problem.ts';
import { chosenByPattern } from '../release/choose-shards.ts';
import { mostShardFiles, shardFileFaults } from '../release/shard-files.ts';
import { listedArtifacts } from './fetch-shards.ts';
import { type ReadContent, readContent } from './read-content.ts';

export interface FoundRelease extends ReadContent {
  /** In words. */
  readonly origin: string;
  /** A copy of ours. */
  readonly folder: string;
}

/** Throws a KbuildError with all that is wrong with it. `work` is a folder of ours. */
export async function findRelease(host: Host, choice: ReleaseChoice, work: string): Promise<FoundRelease> {
  const folder = join(work, 'release');
  await makeFolder(folder);
  const { origin, paths } =
    choice.kind === 'release-folder'
      ? await copied(resolve(host.workspace ?? host.workingFolder, choice.path), folder)
      : await fetched(host, choice.name, { archive: join(work, 'archive'), folder });
  const read = await readContent(folder, paths, []);
  if (read.kind === 'broken') throw unusable(origin, read.faults);
  host.log.line(`${origin} is ${read.content.manifest.stamp.gitVersion}, and all of it is what its sums say`);
  return { ...read.content, origin, folder };
}

/** In the place of what lies there. */
export async function layRelease({ folder }: FoundRelease, directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  await rename(folder, directory);
  await setPlainModes(directory);
}

interface Found {
  readonly origin: string;
  readonly paths: readonly string[];
}

/** Copied before it is looked at: nobody changes it afterwards. */
async function copied(from: string, to: string): Promise<Found> {
  const origin = `the folder ${from}`;
  const entries = await readdir(from, { withFileTypes: true, recursive: true }).catch(() => undefined);
  if (entries === undefined) throw new KbuildError('input', [noFolder(from)]);
  const odd = entries.filter((it) => !it.isFile() && !it.isDirectory());
  if (odd.length > 0 || entries.length > mostShardFiles)
    throw unusable(origin, [
      odd[0]
        ? `${quote(odd[0].name)} is neither a file nor a folder`
        : `it holds more than ${mostShardFiles} files`,
    ]);
  const files = entries.filter((it) => it.isFile());
  const paths = files.map((it) => relative(from, join(it.parentPath, it.name))).sort();
  for (const path of paths) await copyTo(join(from, path), join(to, path));
  const listed = paths.map(async (name) => {
    const { size } = await stat(join(to, name));
    return { name, size, compressedSize: size };
  });
  const faults = shardFileFaults(await Promise.all(listed));
  if (faults.length > 0) throw unusable(origin, faults);
  return { origin, paths };
}

async function fetched(
  { services: { artifacts } }: Host,
  pattern: string,
  { archive, folder }: { readonly archive: string; readonly folder: string },
): Promise<Found> {
  if (artifacts === undefined) throw new KbuildError('input', [noService]);
  const found = chosenByPattern(pattern, await listedArtifacts(artifacts));
  const [artifact] = found;
  if (artifact === undefined || found.length > 1)
    throw new KbuildError('input', [
      notOne(
        pattern,
        found.map(({ name }) => name),
      ),
    ]);
  const origin = `the artifact ${artifact.name}`;
  await makeFolder(archive);
  const result = await artifacts.fetch(artifact, archive);
  if (result.kind === 'failed')
    throw new KbuildError('network', [
      { what: `${origin} could not be downloaded: ${result.why}`, remedy: 'Re-run this job' },
    ]);
  return { origin, paths: await unpacked(result.file, folder, origin) };
}

async function unpacked(path: string, folder: string, origin: string): Promise<readonly string[]> {
  const file = await open(path);
  try {
    const entries = await zipEntries(file, mostShardFiles);
    const faults = shardFileFaults(entries);
    if (faults.length > 0) throw unusable(origin, faults);
    await unzip(file, entries, folder);
    return entries.map(({ name }) => name);
  } catch (error) {
    if (error instanceof ArchiveFault) throw unusable(origin, [error.message]);
    throw error;
  } finally {
    await file.close();
  }
}

const mostTold = 20;

function unusable(origin: string, faults: readonly string[]): KbuildError {
  return new KbuildError(
    'package',
    faults.slice(0, mostTold).map((fault) => ({
      what: `${origin} is no release to publish: ${fault}`,
      remedy: 'Give what kbuild-action has uploaded, or laid out, as it was',
    })),
  );
}

function noFolder(path: string): Problem {
  return {
    what: `folder is ${quote(path)}, which is no folder`,
    remedy: 'Download the release into it first',
  };
}

function notOne(pattern: string, names: readonly string[]): Problem {
  return names.length === 0
    ? {
        what: `the workflow run has no artifact named ${quote(pattern)}`,
        remedy: 'Look whether the run is the right one, and the artifact still kept',
      }
    : {
        what: `artifacts is ${quote(pattern)}, and the workflow run has ${names.join(', ')}`,
        remedy: 'Give the name of one',
      };
}

const noService: Problem = {
  what: 'there is no artifact service here',
  remedy: 'Bring the release into a folder, and give `folder`',
};
