/** Uploads what a build made, or the log of a failed one. */

import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { collectReports } from '../builder/junit.ts';
import { exists } from '../host/files.ts';
import type { Host, UploadRequest, UploadResult } from '../host/host.ts';
import { type Goal, isReleaseGoal } from '../kubernetes/targets.ts';
import { KbuildError, type Problem } from '../problem.ts';
import { packTar } from '../release/tar/pack.ts';
import { planTar } from '../release/tar/tar-plan.ts';
import type { UploadOutcome } from '../report/report.ts';
import type { Inputs } from './inputs.ts';
import type { OutputPlaces } from './places.ts';

export interface Delivery {
  readonly what: 'result' | 'log';
  readonly goal: Goal;
  readonly inputs: Inputs;
  readonly places: OutputPlaces;
  /** Where the JUnit reports are. */
  readonly reports: string;
  /** Seconds; the time of the files in a tar. */
  readonly epoch: number;
}

/** Throws a KbuildError when a result cannot be uploaded; a log's failure is only told, as the build's own matters more. */
export async function uploadResult(host: Host, delivery: Delivery): Promise<UploadOutcome> {
  const { inputs, what } = delivery;
  if (inputs.upload === 'none') return { kind: 'kept', why: '`upload` is none' };
  if (!host.upload) return { kind: 'kept', why: 'there is no artifact service here, the files stay on disk' };
  const request = await requestOf(host, delivery);
  if (request.files.length === 0) return { kind: 'kept', why: 'there is nothing to upload' };
  try {
    const result = await host.upload(request);
    if (result.kind === 'uploaded') return result;
    const problem = problemOfUpload(request.name, result);
    if (what === 'result') throw new KbuildError('network', [problem]);
    return { kind: 'kept', why: problem.what };
  } finally {
    const isOurTar = what === 'result' && delivery.goal.kind !== 'test' && !isReleaseGoal(delivery.goal);
    if (isOurTar) await removeTars(request.files);
  }
}

async function requestOf(host: Host, delivery: Delivery): Promise<UploadRequest> {
  const { inputs, places, what, goal } = delivery;
  const ending = inputs.artifactName === undefined ? `-a${host.trigger.attempt}` : '';
  const { retentionDays, compressionLevel } = inputs;
  const common = { retentionDays, compressionLevel };
  if (what === 'log') {
    const files = [...((await exists(places.log)) ? [places.log] : []), ...(await reportFiles(delivery))];
    return { ...common, name: `${places.name}-log${ending}`, files, root: places.own };
  }
  const name = `${places.name}${ending}`;
  if (goal.kind === 'test') {
    return { ...common, name, files: await reportFiles(delivery), root: places.own };
  }
  if (isReleaseGoal(goal)) return { ...common, name, files: await releaseFiles(places), root: places.output };
  const tar = join(host.temporaryFolder, `${basename(places.output)}.tar`);
  const plan = await planTar({ base: places.output, names: ['.'], epoch: delivery.epoch });
  await packTar({ plan, to: tar, gzip: undefined });
  return { ...common, name, files: [tar], root: dirname(tar) };
}

/** The manifest last, so that an upload which breaks off has none. */
async function releaseFiles({ output }: OutputPlaces): Promise<readonly string[]> {
  const entries = await readdir(output, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const manifest = join(output, 'manifest.json');
  return [...files.filter((file) => file !== manifest).sort(), manifest];
}

/** Reports that the user's own variables have sent elsewhere are the user's to keep. */
async function reportFiles({ reports, places }: Delivery): Promise<readonly string[]> {
  return reports === places.reports ? (await collectReports(reports)).files : [];
}

function problemOfUpload(name: string, result: Exclude<UploadResult, { kind: 'uploaded' }>): Problem {
  if (result.kind === 'name-taken') {
    return {
      what: `this workflow run already has an artifact named ${name}`,
      remedy: 'Give another artifact-name; in a matrix, put what differs between the jobs into it',
    };
  }
  return {
    what: `the artifact ${name} could not be uploaded: ${result.why}`,
    remedy: 'The files are still on disk; run the job again, or set `upload: none`',
  };
}

async function removeTars(files: readonly string[]): Promise<void> {
  await Promise.all(files.map((file) => rm(file, { force: true })));
}
