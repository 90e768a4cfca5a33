/** Uploads what a build made, or the log of a failed one. */

import { readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { reportTimes } from '../builder/junit.ts';
import { exists, linkOrCopy, makeFolder } from '../host/files.ts';
import type { Host, UploadRequest, UploadResult } from '../host/host.ts';
import type { DeliveryInputs } from '../inputs/delivery-inputs.ts';
import { isReleaseTarget, type Target } from '../kubernetes/targets.ts';
import { planTar } from '../packing/tar/tar-plan.ts';
import { KbuildError, type Problem } from '../problem.ts';
import { recordFile, renderRecord, type ShardRecord } from '../release/shard-record.ts';
import type { UploadOutcome } from '../report/report.ts';
import type { OutputPlaces } from '../setup/places.ts';
import { asUserError } from '../setup/user-error.ts';

export interface Delivery {
  readonly target: Target;
  /** Of programs under a plan, which are put together later: with manifest and record, like a release. */
  readonly isPart: boolean;
  readonly inputs: DeliveryInputs;
  readonly places: OutputPlaces;
  /** Where the JUnit reports are. */
  readonly reports: string;
  /** Seconds; the time of the files in a tar. */
  readonly epoch: number;
  /** How the result was made; undefined for the log of a failed build. */
  readonly made: JobRecord | undefined;
}

export type JobRecord = Pick<ShardRecord, 'cache' | 'seconds' | 'pulledBytes' | 'repository'>;

/** Throws a KbuildError when a result cannot be uploaded; a log's failure is only told, as the build's own matters more. */
export async function uploadResult(host: Host, delivery: Delivery): Promise<UploadOutcome> {
  const { made } = delivery;
  const { upload } = delivery.inputs;
  if (!host.services.upload || upload === 'none') return notUploaded(upload);
  try {
    const request = await requestOf(host, delivery);
    if (request.files.length === 0) return { kind: 'kept', why: 'there is nothing to upload' };
    return await uploadFiles(host, upload, request);
  } catch (error) {
    const known = asUserError(error);
    if (made !== undefined || !known) throw error;
    return { kind: 'kept', why: known.problems[0]?.what ?? '' };
  } finally {
    if (made !== undefined) await removeStaged(host, delivery);
  }
}

/** Throws a KbuildError when it should have been uploaded, and was not. */
export async function uploadFiles(
  host: Host,
  upload: DeliveryInputs['upload'],
  request: UploadRequest,
): Promise<UploadOutcome> {
  if (!host.services.upload || upload === 'none') return notUploaded(upload);
  const result = await host.services.upload(request);
  if (result.kind === 'uploaded') return result;
  throw new KbuildError('network', [problemOfUpload(request.name, result, host.trigger.attempt)]);
}

function notUploaded(upload: DeliveryInputs['upload']): UploadOutcome {
  const why =
    upload === 'none' ? '`upload` is none' : 'there is no artifact service here, the files stay on disk';
  return { kind: 'kept', why };
}

async function requestOf(host: Host, delivery: Delivery): Promise<UploadRequest> {
  const { inputs, places, made, target } = delivery;
  const ending = inputs.artifactName === undefined ? `-a${host.trigger.attempt}` : '';
  const { retentionDays, compressionLevel } = inputs;
  const common = { retentionDays, compressionLevel };
  if (made === undefined) {
    const files = [...((await exists(places.log)) ? [places.log] : []), ...(await reportFiles(delivery))];
    return { ...common, name: `${places.name}-log${ending}`, files, root: places.folder };
  }
  const name = `${places.name}${ending}`;
  if (target.kind === 'test') {
    return { ...common, name, files: await reportFiles(delivery), root: places.folder };
  }
  if (isReleaseTarget(target) || delivery.isPart)
    return { ...common, name, ...(await stagedRelease(host, places, made)) };
  const tar = join(temporaryPlace(host), `${basename(places.output)}.tar`);
  await makeFolder(dirname(tar));
  // It brings compression and its threads, which a build without an upload does not need.
  const { packTar } = await import('../packing/tar/pack.ts');
  const plan = await planTar({ base: places.output, names: ['.'], epoch: delivery.epoch });
  await packTar({ plan, to: tar, gzip: undefined });
  return { ...common, name, files: [tar], root: dirname(tar) };
}

/** What was made, with the record of the job beside it; the manifest last, so that an upload which breaks off has none. */
async function stagedRelease(
  host: Host,
  places: OutputPlaces,
  made: JobRecord,
): Promise<Pick<UploadRequest, 'files' | 'root'>> {
  const root = stagedPlace(places);
  await rm(root, { recursive: true, force: true });
  const entries = await readdir(places.output, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(places.output, join(entry.parentPath, entry.name)))
    .sort();
  for (const file of files) await linkOrCopy(join(places.output, file), join(root, file));
  await writeFile(join(root, recordFile), renderRecord(recordOf(host, places, made)));
  const manifest = 'manifest.json';
  const inOrder = [...files.filter((file) => file !== manifest), recordFile, manifest];
  return { files: inOrder.map((file) => join(root, file)), root };
}

function recordOf({ environment, trigger, now }: Host, { name }: OutputPlaces, made: JobRecord): ShardRecord {
  return {
    artifact: name,
    attempt: trigger.attempt,
    runner: environment.RUNNER_NAME ?? '',
    environment: environment.RUNNER_ENVIRONMENT ?? '',
    time: new Date(now()).toISOString(),
    ...made,
  };
}

function stagedPlace({ output }: OutputPlaces): string {
  return `${output}-upload`;
}

/** Jobs of one machine may share the temporary folder, and give their artifacts the same name. */
function temporaryPlace({ temporaryFolder, runId }: Host): string {
  return join(temporaryFolder, `kbuild-${runId}`);
}

/** What was put together for the upload alone, whole or not. */
async function removeStaged(host: Host, { places }: Delivery): Promise<void> {
  await rm(stagedPlace(places), { recursive: true, force: true });
  await rm(temporaryPlace(host), { recursive: true, force: true });
}

/** Reports that the user's own variables have sent elsewhere are the user's to keep. */
async function reportFiles({ reports, places }: Delivery): Promise<readonly string[]> {
  if (reports !== places.reports) return [];
  return [...(await reportTimes(reports)).keys()].map((name) => join(reports, name));
}

function problemOfUpload(
  name: string,
  result: Exclude<UploadResult, { kind: 'uploaded' }>,
  attempt: number,
): Problem {
  if (result.kind === 'name-taken') {
    const isOfAttempt = attempt === 1 || name.endsWith(`-a${attempt}`);
    const another = isOfAttempt
      ? `in a matrix one with what differs between the jobs, such as \`${name}-\${{ matrix.name }}\``
      : `an earlier attempt may have taken this one, so let it have the attempt, such as \`${name}-a\${{ github.run_attempt }}\``;
    return {
      what: `this workflow run already has an artifact named ${name}`,
      remedy: `Give another artifact-name; ${another}. The files are still on disk`,
    };
  }
  return {
    what: `the artifact ${name} could not be uploaded: ${result.why}`,
    remedy: 'The files are still on disk; run the job again, or set `upload: none`',
  };
}
