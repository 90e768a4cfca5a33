/** What lies in the folder of a release or of a shard of one: nothing is believed before digests, archives, programs and evidence were looked at. */

import { join } from 'node:path';
import { evidenceOf } from '../evidence/evidence.ts';
import type { GoRecords } from '../evidence/inventory.ts';
import { parseRecords } from '../evidence/parse-cyclonedx.ts';
import { digestOf, readText } from '../host/files.ts';
import { quote } from '../problem.ts';
import { checksumLines, type ListedFile } from '../release/content.ts';
import { actionVersion, type Manifest } from '../release/manifest.ts';
import { manifestFaults } from '../release/manifest-faults.ts';
import { parseManifest } from '../release/parse-manifest.ts';
import { evidenceFilesOf, isPlainPath, manifestFile, sbomFile, sumFiles } from '../release/shard-files.ts';
import { checkFiles, namesOfFiles } from './check-shard-files.ts';
import { recordsOf } from './look-at-programs.ts';

export interface ReadContent {
  readonly manifest: Manifest;
  /** Without the manifest and the evidence. */
  readonly files: readonly ListedFile[];
  /** What Go has recorded in its programs. */
  readonly programs: GoRecords;
}

/** Each fault is a sentence that goes on behind the name of what was read. */
export type ContentResult =
  | { readonly kind: 'content'; readonly content: ReadContent }
  | { readonly kind: 'broken'; readonly faults: readonly string[] };

/** `paths` are the files in the folder, and `beside` those of them that its checksum files do not list. */
export async function readContent(
  folder: string,
  paths: readonly string[],
  beside: readonly string[],
): Promise<ContentResult> {
  const manifest = parseManifest((await readText(join(folder, manifestFile))) ?? '');
  if (manifest === undefined) {
    return { kind: 'broken', faults: [`it has no ${manifestFile} of this action's version`] };
  }
  const said = [
    ...manifestFaults(manifest).map((fault) => `its ${manifestFile} says ${fault}`),
    ...faultsOfNames(paths, manifest, beside),
  ];
  if (said.length > 0) return { kind: 'broken', faults: said };
  const { files, faults, programs: read } = await checkFiles(folder, manifest);
  const ofFiles = [...faults, ...(await faultsOfSums(folder, manifest, files))];
  if (ofFiles.length > 0) return { kind: 'broken', faults: ofFiles };
  const programs = recordsOf(read, parseRecords((await readText(join(folder, sbomFile))) ?? ''));
  const ofEvidence = await faultsOfEvidence(folder, manifest, programs);
  if (ofEvidence.length > 0) return { kind: 'broken', faults: ofEvidence };
  return { kind: 'content', content: { manifest, files, programs } };
}

/** What follows from manifest and programs is what must be there, whichever version of this action has made it. */
async function faultsOfEvidence(
  folder: string,
  manifest: Manifest,
  programs: GoRecords,
): Promise<readonly string[]> {
  const { action } = manifest.toolchain;
  const other =
    action === actionVersion
      ? ''
      : `, as kbuild-action ${actionVersion} makes it: use ${action}, which has made this, if it is as it was`;
  const faults = evidenceOf(manifest, programs).map(async ({ path, text }) => {
    const isSame = (await readText(join(folder, path))) === text;
    return isSame ? [] : [`its ${path} does not go with its ${manifestFile} and programs${other}`];
  });
  return (await Promise.all(faults)).flat();
}

function faultsOfNames(
  paths: readonly string[],
  manifest: Manifest,
  beside: readonly string[],
): readonly string[] {
  const named = namesOfFiles(manifest);
  const expected = new Set([...named, ...evidenceFilesOf(manifest), manifestFile, ...sumFiles, ...beside]);
  const there = new Set(paths);
  return [
    ...named.filter((path) => !isPlainPath(path)).map((path) => `its manifest names a file ${quote(path)}`),
    ...[...expected].filter((path) => !there.has(path)).map((path) => `${path} is missing`),
    ...paths
      .filter((path) => !expected.has(path))
      .map((path) => `it holds ${quote(path)}, which its manifest does not name`),
  ];
}

async function faultsOfSums(
  folder: string,
  manifest: Manifest,
  files: readonly ListedFile[],
): Promise<readonly string[]> {
  const documents = await Promise.all(
    [...evidenceFilesOf(manifest), manifestFile].map(async (path) => ({
      path,
      ...(await digestOf(join(folder, path))),
    })),
  );
  const wanted = { SHA256SUMS: 'sha256', SHA512SUMS: 'sha512' } as const;
  const faults = await Promise.all(
    sumFiles.map(async (sums) => {
      const lines = checksumLines([...files, ...documents], wanted[sums]);
      const isSame = (await readText(join(folder, sums))) === lines;
      return isSame ? [] : [`its ${sums} does not list what is beside it`];
    }),
  );
  return faults.flat();
}
