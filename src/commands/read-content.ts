/** What lies in the folder of a release or of a shard of one: nothing is believed before digests and archives were looked at. */

import { join } from 'node:path';
import { digestOf, readText } from '../host/files.ts';
import { quote } from '../problem.ts';
import { checksumLines, type ListedFile } from '../release/content.ts';
import type { Manifest } from '../release/manifest.ts';
import { manifestFaults } from '../release/manifest-faults.ts';
import { parseManifest } from '../release/parse-manifest.ts';
import { evidenceFilesOf, isPlainPath, manifestFile, sumFiles } from '../release/shard-files.ts';
import { checkFiles, namesOfFiles } from './check-shard-files.ts';

export interface ReadContent {
  readonly manifest: Manifest;
  /** Without the manifest and the evidence. */
  readonly files: readonly ListedFile[];
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
  const { files, faults } = await checkFiles(folder, manifest);
  const all = [...faults, ...(await faultsOfSums(folder, manifest, files))];
  return all.length > 0 ? { kind: 'broken', faults: all } : { kind: 'content', content: { manifest, files } };
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
