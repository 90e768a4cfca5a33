/** One downloaded shard: nothing in it is believed before its digests and its archives were looked at. */

import { join } from 'node:path';
import { type EvidenceFile, evidenceFiles, evidenceOf, sbomFile } from '../evidence/evidence.ts';
import type { GoRecords } from '../evidence/inventory.ts';
import { parseRecords } from '../evidence/parse-cyclonedx.ts';
import { digestOf, readText } from '../host/files.ts';
import { type Problem, quote } from '../problem.ts';
import { checksumLines, type ListedFile, listedText } from '../release/content.ts';
import { manifestFaults } from '../release/manifest-faults.ts';
import type { ShardManifest } from '../release/merge.ts';
import { parseManifest } from '../release/parse-manifest.ts';
import { isPlainPath, manifestFile, sumFiles } from '../release/shard-files.ts';
import { otherRecordVersion, parseRecord, recordFile, type ShardRecord } from '../release/shard-record.ts';
import { checkFiles, namesOfFiles } from './check-shard-files.ts';

export interface ReadShard extends ShardManifest {
  readonly folder: string;
  readonly record: ShardRecord;
  /** What is to be published of it, without its manifest and the evidence. */
  readonly files: readonly ListedFile[];
  /** What Go has recorded in its programs. */
  readonly programs: GoRecords;
}

export type ShardResult =
  | { readonly kind: 'shard'; readonly shard: ReadShard }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] }
  /** Something else that was uploaded. */
  | { readonly kind: 'other' };

/** `name` is the artifact's, `paths` are the files in the folder, which have the names and sizes of those of a shard. */
export async function readShard(
  folder: string,
  name: string,
  paths: readonly string[],
): Promise<ShardResult> {
  const text = (await readText(join(folder, recordFile))) ?? '';
  const record = parseRecord(text);
  const other = otherRecordVersion(text);
  if (other !== undefined) {
    return brokenShard(name, [
      `its ${recordFile} is of version ${other}, of another version of kbuild-action`,
    ]);
  }
  if (record === undefined) return brokenShard(name, [`its ${recordFile} is none`]);
  const manifest = parseManifest((await readText(join(folder, manifestFile))) ?? '');
  if (manifest === undefined) {
    return brokenShard(name, [`it has no ${manifestFile} of this action's version`]);
  }
  const wrong = [
    ...manifestFaults(manifest).map((fault) => `its ${manifestFile} says ${fault}`),
    ...faultsOfNames(paths, namesOfFiles(manifest)),
  ];
  if (wrong.length > 0) return brokenShard(name, wrong);
  const { files, faults } = await checkFiles(folder, manifest);
  const programs = parseRecords((await readText(join(folder, sbomFile))) ?? '');
  const said = evidenceOf(manifest, programs);
  const others = [
    ...(await faultsOfEvidence(folder, said)),
    ...(await faultsOfSums(folder, [...files, ...said.map((it) => listedText(it.path, it.text))])),
  ];
  if (faults.length + others.length > 0) return brokenShard(name, [...faults, ...others]);
  return { kind: 'shard', shard: { name, manifest, record, folder, files, programs } };
}

function faultsOfNames(paths: readonly string[], named: readonly string[]): readonly string[] {
  const expected = new Set([...named, ...evidenceFiles, manifestFile, recordFile, ...sumFiles]);
  const there = new Set(paths);
  return [
    ...named.filter((path) => !isPlainPath(path)).map((path) => `its manifest names a file ${quote(path)}`),
    ...[...expected].filter((path) => !there.has(path)).map((path) => `${path} is missing`),
    ...paths
      .filter((path) => !expected.has(path))
      .map((path) => `it holds ${quote(path)}, which its manifest does not name`),
  ];
}

/** What follows from manifest and records is what must be there. */
async function faultsOfEvidence(
  folder: string,
  evidence: readonly EvidenceFile[],
): Promise<readonly string[]> {
  const faults = evidence.map(async ({ path, text }) => {
    const isSame = (await readText(join(folder, path))) === text;
    return isSame ? [] : [`its ${path} does not go with its ${manifestFile}`];
  });
  return (await Promise.all(faults)).flat();
}

async function faultsOfSums(folder: string, files: readonly ListedFile[]): Promise<readonly string[]> {
  const manifest = { path: manifestFile, ...(await digestOf(join(folder, manifestFile))) };
  const wanted = { SHA256SUMS: 'sha256', SHA512SUMS: 'sha512' } as const;
  const faults = await Promise.all(
    sumFiles.map(async (sums) => {
      const lines = checksumLines([...files, manifest], wanted[sums]);
      const isSame = (await readText(join(folder, sums))) === lines;
      return isSame ? [] : [`its ${sums} does not list what is beside it`];
    }),
  );
  return faults.flat();
}

const mostTold = 20;

/** Each fault is a sentence that goes on behind the artifact's name. */
export function brokenShard(name: string, faults: readonly string[]): ShardResult {
  const more = faults.length > mostTold ? [`${faults.length - mostTold} more things are wrong with it`] : [];
  const problems = [...faults.slice(0, mostTold), ...more].map((what) => ({
    what: `the artifact ${name} cannot be used: ${what}`,
    remedy: 'Re-run the job that made it',
  }));
  return { kind: 'broken', problems };
}
