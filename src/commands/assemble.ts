/** The story of assemble: from shards to one release, published only when all of them agree; or from one that is there. */

import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { evidencePaths } from '../evidence/evidence.ts';
import { digestOf } from '../host/files.ts';
import type { Host } from '../host/host.ts';
import {
  type AssembleInputs,
  isShardChoice,
  type LoadedAssembleInputs,
  type ReleaseChoice,
  type ShardChoice,
} from '../inputs/assemble-inputs.ts';
import { KbuildError, type Problem } from '../problem.ts';
import { contentDigest, programPath } from '../release/content.ts';
import { isOfPacked, type Manifest } from '../release/manifest.ts';
import { mergedManifest, warningsOfMachines } from '../release/merge.ts';
import type { Plan } from '../release/plan.ts';
import { disagreeingShards, problemsAgainstPlan, problemsOfFiles } from '../release/shard-agreement.ts';
import { evidenceFilesOf, manifestFile, sumFiles } from '../release/shard-files.ts';
import { type AssembledRelease, assembledOutputs } from '../report/assembled.ts';
import { countText } from '../report/words.ts';
import { fileName, releaseName } from '../setup/places.ts';
import { uploadFiles } from './deliver.ts';
import { fetchShards } from './fetch-shards.ts';
import { gatherRelease } from './package.ts';
import { findRelease, layRelease } from './promote.ts';
import type { ReadShard } from './read-shard.ts';

/** Throws a KbuildError with all that stands in the way; then nothing is laid out or uploaded. */
export async function assemble(
  host: Host,
  { inputs, problems }: LoadedAssembleInputs,
): Promise<AssembledRelease> {
  if (problems.length > 0) throw new KbuildError('input', problems);
  const own = join(host.workspace ?? host.workingFolder, '_output', 'kbuild');
  const work = join(own, 'assemble');
  await rm(work, { recursive: true, force: true });
  try {
    const { source } = inputs;
    const laid = isShardChoice(source)
      ? await assembled(host, inputs, source, own)
      : await promoted(host, inputs, source, own);
    return await host.log.group('Release', () => publish(host, inputs, laid));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

type Laid = Omit<AssembledRelease, 'upload'>;

async function promoted(
  host: Host,
  inputs: AssembleInputs,
  choice: ReleaseChoice,
  own: string,
): Promise<Laid> {
  const found = await host.log.group('Release that is there', () =>
    findRelease(host, choice, join(own, 'assemble')),
  );
  const { manifest, origin, files } = found;
  const directory = join(own, fileName(nameOf(inputs, manifest)));
  await makeExecutable(manifest, (path) => join(found.folder, path));
  await layRelease(found, directory);
  const [checksums = '', checksumsSha512 = ''] = sumFiles.map((name) => join(directory, name));
  return {
    ...{ manifest, origin, files, directory, checksums, checksumsSha512 },
    shards: [],
    manifestFile: join(directory, manifestFile),
    evidence: evidencePaths(directory),
    contentDigest: (await digestOf(checksums)).sha256,
    payloadDigest: contentDigest(files),
  };
}

async function assembled(
  host: Host,
  inputs: AssembleInputs,
  choice: ShardChoice,
  own: string,
): Promise<Laid> {
  const shards = await host.log.group('Shards', () => fetchShards(host, choice, join(own, 'assemble')));
  const manifest = await host.log.group('Agreement', async () => agreedManifest(host, choice, shards));
  const directory = join(own, fileName(nameOf(inputs, manifest)));
  const files = new Map(
    shards.flatMap(({ folder, files: its }) =>
      its.map((file) => [file.path, { ...file, from: join(folder, file.path) }] as const),
    ),
  );
  const recorded = new Map(shards.flatMap((shard) => [...shard.programs]));
  await makeExecutable(manifest, (path) => files.get(path)?.from);
  const gathered = await gatherRelease(directory, manifest, recorded, [...files.values()]);
  const records = shards.map(({ record }) => record).toSorted((a, b) => (a.artifact < b.artifact ? -1 : 1));
  await writeFile(
    `${directory}.shards.json`,
    `${JSON.stringify({ version: 1, shards: records }, null, 2)}\n`,
  );
  const origin = countText(shards.length, 'shard');
  const manifestPath = join(directory, manifestFile);
  return {
    ...gathered,
    manifest,
    manifestFile: manifestPath,
    origin,
    shards: records,
    directory,
    files: [...files.values()],
  };
}

/** Artifacts lose what files may do. */
async function makeExecutable(
  manifest: Manifest,
  placeOf: (path: string) => string | undefined,
): Promise<void> {
  if (isOfPacked(manifest)) return;
  for (const binary of manifest.binaries) {
    const place = placeOf(programPath(binary));
    if (place !== undefined) await chmod(place, 0o755);
  }
}

/** Without the attempt, which only the artifact's name carries. */
function nameOf({ artifactName, source }: AssembleInputs, { target, stamp }: Manifest): string {
  const variant = source.kind === 'plan' ? source.plan.variant : '';
  return artifactName ?? releaseName(target, stamp, variant);
}

function agreedManifest(host: Host, choice: ShardChoice, shards: readonly ReadShard[]): Manifest {
  const [first, ...others] = shards;
  if (first === undefined) throw new KbuildError('package', [noShards]);
  const planned = choice.kind === 'plan' ? againstPlan(choice.plan, shards) : [];
  const agreed = planned.length > 0 ? planned : disagreeingShards(shards);
  // Files of different commits differ, of course.
  const problems = agreed.length > 0 ? agreed : problemsOfFiles(shards);
  if (problems.length > 0) throw new KbuildError('package', problems);
  const manifest = mergedManifest([first, ...others]);
  for (const warning of warningsOfMachines(manifest)) host.log.warning(warning);
  host.log.line(
    `${countText(shards.length, 'shard agrees', 'shards agree')} on ${manifest.stamp.gitVersion}, ${manifest.stamp.gitCommit}`,
  );
  return manifest;
}

function againstPlan(plan: Plan, shards: readonly ReadShard[]): readonly Problem[] {
  return plan.shards.flatMap(({ artifact, platforms }) => {
    const shard = shards.find(({ record }) => record.artifact === artifact);
    return shard === undefined ? [] : problemsAgainstPlan(plan, shard, platforms);
  });
}

async function publish(host: Host, inputs: AssembleInputs, laid: Laid): Promise<AssembledRelease> {
  // Also when the upload fails, what was laid out can be found.
  host.setOutputs(assembledOutputs({ ...laid, upload: { kind: 'kept', why: '' } }));
  const { directory, files, manifest } = laid;
  const ending = inputs.artifactName === undefined ? `-a${host.trigger.attempt}` : '';
  const paths = files.map(({ path }) => path).sort();
  const upload = await uploadFiles(host, inputs.upload, {
    name: `${nameOf(inputs, manifest)}${ending}`,
    files: [...paths, ...evidenceFilesOf(manifest), ...sumFiles, manifestFile].map((path) =>
      join(directory, path),
    ),
    root: directory,
    retentionDays: inputs.retentionDays,
    compressionLevel: 0,
  });
  host.log.line(
    upload.kind === 'uploaded' ? `Uploaded as ${upload.artifact.name}` : `Not uploaded: ${upload.why}`,
  );
  return { ...laid, upload };
}

const noShards: Problem = {
  what: 'no artifact of this workflow run is a shard of a release',
  remedy: 'Let the jobs that build run first (`needs`), with a release target and `upload: auto`',
};
