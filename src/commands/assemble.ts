/** The story of assemble: from the shards of a workflow run to one release, published only when all of them agree. */

import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { evidenceFiles } from '../evidence/evidence.ts';
import type { Host } from '../host/host.ts';
import {
  type AssembleInputs,
  loadAssembleInputs,
  type ReadAssembleInput,
} from '../inputs/assemble-inputs.ts';
import { KbuildError, type Problem } from '../problem.ts';
import type { Manifest } from '../release/manifest.ts';
import {
  disagreeingShards,
  mergedManifest,
  problemsAgainstPlan,
  problemsOfFiles,
  warningsOfMachines,
} from '../release/merge.ts';
import type { Plan } from '../release/plan.ts';
import { manifestFile, sumFiles } from '../release/shard-files.ts';
import { type AssembledRelease, assembledOutputs } from '../report/assembled.ts';
import type { UploadOutcome } from '../report/report.ts';
import { countText } from '../report/words.ts';
import { fileName, releaseName } from '../setup/places.ts';
import { uploadFiles } from './deliver.ts';
import { fetchShards } from './fetch-shards.ts';
import { gatherRelease } from './package.ts';
import type { ReadShard } from './read-shard.ts';

/** Throws a KbuildError with all that stands in the way; then nothing is laid out or uploaded. */
export async function assemble(host: Host, read: ReadAssembleInput): Promise<AssembledRelease> {
  const { inputs, problems } = loadAssembleInputs(read);
  if (problems.length > 0) throw new KbuildError('input', problems);
  const own = join(host.workspace ?? host.workingFolder, '_output', 'kbuild');
  const work = join(own, 'assemble');
  await rm(work, { recursive: true, force: true });
  try {
    const shards = await host.log.group('Shards', () => fetchShards(host, inputs.shards, work));
    const manifest = await host.log.group('Agreement', async () => agreedManifest(host, inputs, shards));
    return await host.log.group('Release', () => publish(host, inputs, { own, shards, manifest }));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function agreedManifest(
  host: Host,
  { shards: choice }: AssembleInputs,
  shards: readonly ReadShard[],
): Manifest {
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

interface Publication {
  readonly own: string;
  readonly shards: readonly ReadShard[];
  readonly manifest: Manifest;
}

async function publish(
  host: Host,
  inputs: AssembleInputs,
  { own, shards, manifest }: Publication,
): Promise<AssembledRelease> {
  const name = inputs.artifactName ?? releaseName(manifest.target, manifest.stamp);
  const directory = join(own, fileName(name));
  const files = new Map(
    shards.flatMap(({ folder, files: its }) =>
      its.map((file) => [file.path, { ...file, from: join(folder, file.path) }] as const),
    ),
  );
  const recorded = new Map(shards.flatMap((shard) => [...shard.programs]));
  const gathered = await gatherRelease(directory, manifest, recorded, [...files.values()]);
  const records = shards.map(({ record }) => record).toSorted((a, b) => (a.artifact < b.artifact ? -1 : 1));
  await writeFile(
    `${directory}.shards.json`,
    `${JSON.stringify({ version: 1, shards: records }, null, 2)}\n`,
  );
  const paths = [...[...files.keys()].sort(), ...evidenceFiles, ...sumFiles, manifestFile];
  const laid = {
    ...gathered,
    manifest,
    manifestFile: gathered.manifest ?? '',
    shards: records,
    directory,
    files: [...files.values()],
  };
  // Also when the upload fails, what was laid out can be found.
  host.setOutputs(assembledOutputs({ ...laid, upload: { kind: 'kept', why: '' } }));
  const upload = await uploadAssembled(host, inputs, name, directory, paths);
  host.log.line(
    upload.kind === 'uploaded' ? `Uploaded as ${upload.artifact.name}` : `Not uploaded: ${upload.why}`,
  );
  return { ...laid, upload };
}

function uploadAssembled(
  host: Host,
  inputs: AssembleInputs,
  name: string,
  root: string,
  paths: readonly string[],
): Promise<UploadOutcome> {
  const ending = inputs.artifactName === undefined ? `-a${host.trigger.attempt}` : '';
  return uploadFiles(host, inputs.upload, {
    name: `${name}${ending}`,
    files: paths.map((path) => join(root, path)),
    root,
    retentionDays: inputs.retentionDays,
    compressionLevel: 0,
  });
}

const noShards: Problem = {
  what: 'no artifact of this workflow run is a shard of a release',
  remedy: 'Let the jobs that build run first (`needs`), with a release target and `upload: auto`',
};
