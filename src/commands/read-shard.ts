/** One downloaded shard: nothing in it is believed before its digests and its archives were looked at. */

import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { digestOf, type FileDigest, readText } from '../host/files.ts';
import { inspectTar } from '../packing/inspect-tar.ts';
import { type Problem, quote } from '../problem.ts';
import { checksumLines, imagePath, type ListedFile } from '../release/content.ts';
import { entryFault } from '../release/entry-fault.ts';
import type { Manifest } from '../release/manifest.ts';
import type { ShardManifest } from '../release/merge.ts';
import { parseManifest } from '../release/parse-manifest.ts';
import { otherRecordVersion, parseRecord, recordFile, type ShardRecord } from '../release/shard-record.ts';

export interface ReadShard extends ShardManifest {
  readonly folder: string;
  readonly record: ShardRecord;
  /** What is to be published of it, without its manifest. */
  readonly files: readonly ListedFile[];
}

export type ShardResult =
  | { readonly kind: 'shard'; readonly shard: ReadShard }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] }
  /** Something else that was uploaded. */
  | { readonly kind: 'other' };

const sumFiles = ['SHA256SUMS', 'SHA512SUMS'] as const;
const manifestFile = 'manifest.json';

/** `name` is the artifact's. */
export async function readShard(folder: string, name: string): Promise<ShardResult> {
  const paths = await pathsIn(folder);
  const text = await readText(join(folder, recordFile));
  if (text === undefined) return { kind: 'other' };
  const record = parseRecord(text);
  const manifest = parseManifest((await readText(join(folder, manifestFile))) ?? '');
  const other = otherRecordVersion(text);
  if (other !== undefined)
    return refused([
      broken(name, `its ${recordFile} is of version ${other}, of another version of kbuild-action`),
    ]);
  if (record === undefined) return refused([broken(name, `its ${recordFile} is none`)]);
  if (manifest === undefined) {
    return refused([broken(name, `it has no ${manifestFile} of this action's version`)]);
  }
  const named = namedFiles(manifest);
  const problems = problemsOfNames(name, paths, [...named.keys()]);
  if (problems.length > 0) return refused(problems);
  const found = await checkedFiles(folder, name, named);
  const sums = await problemsOfSums(folder, name, found.files);
  if (found.problems.length + sums.length > 0) {
    return refused([...found.problems, ...sums]);
  }
  const files = found.files.filter(({ path }) => path !== manifestFile);
  return { kind: 'shard', shard: { name, manifest, record, folder, files } };
}

interface NamedFile {
  readonly sha256: string;
  /** undefined for what is no archive. */
  readonly tarSha256: string | undefined;
}

/** Files that the manifest says are there: tarballs, or images where no tarball is. */
function namedFiles({ releaseTars, images }: Manifest): ReadonlyMap<string, NamedFile> {
  const tars = releaseTars.map(({ name, sha256, tarSha256 }) => [name, { sha256, tarSha256 }] as const);
  const archives = images.map(
    (image) => [imagePath(image), { sha256: image.sha256, tarSha256: image.sha256 }] as const,
  );
  return new Map<string, NamedFile>(tars.length > 0 ? tars : archives);
}

function problemsOfNames(
  name: string,
  paths: readonly string[],
  named: readonly string[],
): readonly Problem[] {
  const odd = named.filter(
    (path) => !/^(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)?[A-Za-z0-9][A-Za-z0-9.+_-]*$/.test(path),
  );
  const expected = [...named, manifestFile, recordFile, ...sumFiles];
  const missing = expected.filter((path) => !paths.includes(path));
  const others = paths.filter((path) => !expected.includes(path));
  return [
    ...odd.map((path) => broken(name, `its manifest names a file ${quote(path)}`)),
    ...missing.map((path) => broken(name, `${path} is missing`)),
    ...others.map((path) => broken(name, `it holds ${quote(path)}, which its manifest does not name`)),
  ];
}

async function checkedFiles(
  folder: string,
  name: string,
  named: ReadonlyMap<string, NamedFile>,
): Promise<{ readonly files: readonly ListedFile[]; readonly problems: readonly Problem[] }> {
  const files: (ListedFile & FileDigest)[] = [];
  const problems: Problem[] = [];
  for (const [path, { sha256, tarSha256 }] of named) {
    const digest = await digestOf(join(folder, path));
    files.push({ path, ...digest });
    if (digest.sha256 !== sha256) {
      problems.push(
        broken(name, `${path} is not what its manifest says: it has the sha256 ${digest.sha256}`),
      );
      continue;
    }
    const inspected = await inspectTar(join(folder, path), entryFault);
    if (inspected.fault !== undefined) problems.push(broken(name, `${path} holds ${inspected.fault}`));
    else if (inspected.tarSha256 !== tarSha256)
      problems.push(broken(name, `the tar inside ${path} is not what its manifest says`));
  }
  files.push({ path: manifestFile, ...(await digestOf(join(folder, manifestFile))) });
  return { files, problems };
}

async function problemsOfSums(
  folder: string,
  name: string,
  files: readonly ListedFile[],
): Promise<readonly Problem[]> {
  const wanted = { SHA256SUMS: 'sha256', SHA512SUMS: 'sha512' } as const;
  const problems = await Promise.all(
    sumFiles.map(async (sums) => {
      const isSame = (await readText(join(folder, sums))) === checksumLines(files, wanted[sums]);
      return isSame ? [] : [broken(name, `its ${sums} does not list what is beside it`)];
    }),
  );
  return problems.flat();
}

/** Relative paths of all that is no folder. What is no file either, such as a link, never has the right name. */
async function pathsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const path = relative(folder, join(entry.parentPath, entry.name));
      return entry.isFile() ? path : `${path} (a link)`;
    });
}

function broken(name: string, what: string): Problem {
  return {
    what: `the artifact ${name} cannot be used: ${what}`,
    remedy: 'Re-run the job that made it',
  };
}

function refused(problems: readonly Problem[]): ShardResult {
  return { kind: 'broken', problems };
}
