/** A build made again from its predicate of provenance: that says what to build, and every sum is held against what comes out. */

import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Provenance, parseProvenance, type Subject } from '../evidence/parse-predicate.ts';
import { digestOf, exists, readText } from '../host/files.ts';
import type { Host } from '../host/host.ts';
import type { Mode, VerifyInputs } from '../inputs/verify-inputs.ts';
import { parsedJson } from '../json.ts';
import { KbuildError, type Problem, quote } from '../problem.ts';
import { predicateFile } from '../release/shard-files.ts';
import type { BuilderRequest } from '../setup/open-builder.ts';
import { settle } from '../setup/prepare.ts';
import type { VerifyBuild, VerifyDocument } from '../verify/document.ts';
import { predicateDifferences, predicateRecipe, problemsOfStamp } from '../verify/predicate-recipe.ts';
import { isRecord } from '../verify/reference.ts';
import { algorithmOfSums, parseSums } from '../verify/sums.ts';
import { matches } from '../verify/tolerance.ts';
import { type FileVerdict, fileVerdict } from '../verify/verdict.ts';
import { buildForVerify } from './build-for-verify.ts';

export interface FromRequest {
  readonly inputs: VerifyInputs;
  readonly checkout: BuilderRequest;
  readonly mode: Extract<Mode, { kind: 'from' }>;
}

type Found = Pick<VerifyDocument, 'files' | 'leftOut' | 'faults' | 'notes' | 'builds' | 'variations'>;

/** Throws a KbuildError where the predicate will not do, or is not of this checkout. */
export async function verifyFrom(host: Host, { inputs, checkout, mode }: FromRequest): Promise<Found> {
  const provenance = await readProvenance(host, mode.path);
  const { expected, faults } = await expectedFiles(host, mode, provenance);
  const { loaded, there } = await prepared(host, inputs, checkout, provenance);
  const wanted = expected.filter(({ name }) => isWanted(name, inputs));
  const common = {
    leftOut: expected.filter(({ name }) => !isWanted(name, inputs)).map(({ name }) => name),
    faults,
    variations: [],
  };
  const result = await host.log.group('Build by the predicate', () =>
    buildForVerify(there, { loaded, profile: 'action' }),
  );
  if (result.kind === 'failed') {
    const files = wanted.map(({ name }) => fileVerdict({ name, verdict: 'not-built', why: result.why }));
    return { ...common, files, notes: [], builds: [] };
  }
  const files: FileVerdict[] = [];
  for (const file of wanted) files.push(await judged(file, result.folder, result.build));
  for (const { name, verdict } of files) host.log.line(`${verdict}: ${name}`);
  const own = parsedJson((await readText(join(result.folder, predicateFile))) ?? '');
  const notes = [...notesOfVersion(provenance, checkout), ...predicateDifferences(provenance.predicate, own)];
  return { ...common, files, notes, builds: [result.build] };
}

function isWanted(name: string, { include }: VerifyInputs): boolean {
  return include.length === 0 || include.some((pattern) => matches(pattern, name));
}

/** What is decided by the predicate, held against the checkout before anything is built. */
async function prepared(
  host: Host,
  inputs: VerifyInputs,
  { inputs: { variables }, stamp: { stamp } }: BuilderRequest,
  provenance: Provenance,
) {
  const recipe = predicateRecipe(provenance, { commit: stamp.gitCommit, variables });
  if (!('given' in recipe)) throw new KbuildError('input', recipe);
  const loaded = inputs.buildWith({ ...recipe.given, 'artifact-name': 'verify-build' });
  const there = { ...host, environment: { ...host.environment, ...recipe.environment } };
  const settled = await settle(there, loaded);
  const problems = problemsOfStamp(provenance.stamp, settled.stamp.stamp);
  if (problems.length > 0) throw new KbuildError('stamp', problems);
  return { loaded, there };
}

/** Bytes of what is read whole, predicate or sums. */
const largest = 1024 * 1024;

async function readBounded(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() && found.size <= largest ? readText(path) : undefined;
}

async function readProvenance({ workingFolder }: Host, from: string): Promise<Provenance> {
  const text = await readBounded(resolve(workingFolder, from));
  const parsed = text === undefined ? ['is no file of at most 1 MiB'] : parseProvenance(text);
  if ('predicate' in parsed) return parsed;
  const problems = parsed.map((fault) => ({
    what: `from names ${quote(from)}, which ${fault}`,
    remedy: `Give a ${predicateFile} of kbuild, or a statement around one`,
  }));
  throw new KbuildError('input', problems);
}

interface Expected extends Subject {
  /** Where it lies beside its sum; undefined where the sum is all there is. */
  readonly path: string | undefined;
}

async function expectedFiles(
  { workingFolder }: Host,
  { reference }: FromRequest['mode'],
  { subjects }: Provenance,
): Promise<{ readonly expected: readonly Expected[]; readonly faults: readonly string[] }> {
  if ((subjects === undefined) === (reference === ''))
    throw new KbuildError('input', [subjects === undefined ? noSums : twoSums]);
  if (subjects !== undefined)
    return { expected: subjects.map((it) => ({ ...it, path: undefined })), faults: [] };
  const place = resolve(workingFolder, reference);
  const isFolder = (await stat(place).catch(() => undefined))?.isDirectory() === true;
  const path = isFolder ? join(place, 'SHA256SUMS') : place;
  const text = algorithmOfSums(path) === 'sha256' ? await readBounded(path) : undefined;
  if (text === undefined) throw new KbuildError('input', [oddSums(reference)]);
  const { listed, faults } = parseSums(basename(path), text, 'sha256');
  const expected: Expected[] = [];
  for (const { path: name, hex } of listed) {
    const beside = join(dirname(path), name);
    expected.push({ name, sha256: hex, path: (await exists(beside)) ? beside : undefined });
  }
  return { expected, faults };
}

async function judged(
  { name, sha256, path }: Expected,
  folder: string,
  { profile, date }: VerifyBuild,
): Promise<FileVerdict> {
  if (path !== undefined && (await digestIn(path))?.sha256 !== sha256)
    return fileVerdict({ name, verdict: 'not-checked', why: 'it is not what its sha256 sum says' });
  const own = await digestIn(join(folder, name));
  if (own === undefined)
    return fileVerdict({ name, verdict: 'not-built', profile, date, why: 'the build makes no such file' });
  const rebuilt = { size: own.size, sha256: own.sha256 };
  const built = { name, rebuilt, profile, date };
  if (own.sha256 === sha256) return fileVerdict({ ...built, verdict: 'reproduced', published: rebuilt });
  if (isRecord(name)) return fileVerdict({ ...built, verdict: 'not-checked', why: otherRecord });
  return fileVerdict({ ...built, verdict: 'different', why: otherBytes });
}

async function digestIn(path: string) {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? digestOf(path) : undefined;
}

const otherRecord = 'it says of the build what ours does not; the notes name the parameters that differ';
const otherBytes =
  'its sha256 is another one; `kbuild compare` says why, of it and of the file of that name in _output/kbuild/verify-build';

/** Stamped is what the predicate says, so where git or the user says something else that is to be seen. */
function notesOfVersion({ stamp }: Provenance, { stamp: { stamp: own } }: BuilderRequest): readonly string[] {
  if (stamp.gitVersion === own.gitVersion) return [];
  return [
    `the version ${quote(stamp.gitVersion)} is the predicate's word; this checkout is ${quote(own.gitVersion)}`,
  ];
}

const noSums: Problem = {
  what: 'from is a predicate alone, and reference is empty, so there is nothing to hold a build against',
  remedy: 'Give `reference` with the SHA256SUMS of the release, or a folder with it',
};

const twoSums: Problem = {
  what: 'from is a statement, which says what its files are, and reference is given too',
  remedy: 'Remove reference',
};

function oddSums(reference: string): Problem {
  return {
    what: `reference is ${quote(reference)}, and with from it is a SHA256SUMS file of at most 1 MiB on this machine, or a folder with one`,
    remedy: 'Download the SHA256SUMS of the release, and give its path',
  };
}
