/** Brings a reference to this machine, wherever it is, and holds its files against the sums beside them. */

import { lstat, open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { digestOf, exists, makeFolder, readText } from '../host/files.ts';
import type { Host } from '../host/host.ts';
import { ArchiveFault } from '../packing/tar/archive-fault.ts';
import { unzip } from '../packing/zip/unzip.ts';
import { zipEntries } from '../packing/zip/zip-directory.ts';
import { quote } from '../problem.ts';
import { archiveRules } from '../release/archive-rules.ts';
import { countText } from '../report/words.ts';
import {
  broken,
  type FetchedFiles,
  type FetchedReference,
  isBeside,
  isWanted,
  isWantedArchive,
  isWantedWhole,
  type PublishedFile,
  type Reference,
  type ReferenceRequest,
  type Selection,
} from '../verify/reference.ts';
import { type Algorithm, algorithmOfSums, type ListedSum, parseBareSum, parseSums } from '../verify/sums.ts';
import { fetchGitHubRelease, fetchRelease } from './fetch-release.ts';
import { unpackPrograms } from './unpack-programs.ts';

/** What is wrong with the reference is said in what is returned. */
export async function fetchReference(host: Host, request: ReferenceRequest): Promise<FetchedReference> {
  const { reference, selection } = request;
  switch (reference.kind) {
    case 'path':
      return unpacked(await atPath(resolve(host.workingFolder, reference.path), selection), request);
    case 'artifact':
      return unpacked(await fetchArtifact(host, request, reference), request);
    case 'release':
      return unpacked(await fetchRelease(host, request, reference.address), request);
    case 'github-release':
      return unpacked(await fetchGitHubRelease(host, request, reference), request);
  }
}

async function atPath(path: string, selection: Selection): Promise<FetchedFiles> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return broken(`there is no ${path}`);
  if (found.isDirectory()) return inFolder(path, selection);
  if (!found.isFile()) return broken(`${path} is neither a file nor a folder`);
  const algorithm = algorithmOfSums(path);
  if (algorithm === undefined) return oneFile(path);
  const sums = parseSums(basename(path), (await readText(path)) ?? '', algorithm);
  return listedFiles(dirname(path), [], sums.listed, selection, sums.faults);
}

async function oneFile(path: string): Promise<FetchedFiles> {
  const folder = dirname(path);
  const { listed } = await sumsIn(folder);
  const name = basename(path);
  const sums = [...listed.filter((it) => it.path === name), ...(await bareSums(path))];
  return { files: [{ name, path, sums, why: '' }], leftOut: [], faults: [] };
}

async function inFolder(folder: string, selection: Selection): Promise<FetchedFiles> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  const { listed, faults } = await sumsIn(folder);
  return listedFiles(folder, names, listed, selection, faults);
}

async function sumsIn(
  folder: string,
): Promise<{ readonly listed: readonly ListedSum[]; readonly faults: readonly string[] }> {
  const listed: ListedSum[] = [];
  const faults: string[] = [];
  for (const name of ['SHA256SUMS', 'SHA512SUMS']) {
    const text = await readText(join(folder, name));
    const algorithm = algorithmOfSums(name);
    if (text === undefined || algorithm === undefined) continue;
    const sums = parseSums(name, text, algorithm);
    listed.push(...sums.listed);
    faults.push(...sums.faults);
  }
  return { listed, faults };
}

/** `names` are there, and what a checksum file lists ought to be. */
export async function listedFiles(
  folder: string,
  names: readonly string[],
  listed: readonly ListedSum[],
  selection: Selection,
  faults: readonly string[],
): Promise<FetchedFiles> {
  const all = [...new Set([...names, ...listed.map(({ path }) => path)])].sort();
  const isLooked = (name: string) =>
    isWanted(name, selection) ||
    isWantedWhole(name, selection) ||
    (isWantedArchive(name, selection) && names.includes(name));
  const files: PublishedFile[] = [];
  for (const name of all.filter(isLooked)) {
    const path = join(folder, name);
    const sums = [...listed.filter((it) => it.path === name), ...(await bareSums(path))];
    const isThere = (await lstat(path).catch(() => undefined))?.isFile() === true;
    files.push(
      isThere
        ? { name, path, sums, why: '' }
        : { name, path: undefined, sums, why: 'the checksum file lists it, and it is not there' },
    );
  }
  return { files, leftOut: all.filter((name) => !isLooked(name) && !isBeside(name, all)), faults };
}

async function bareSums(path: string): Promise<readonly Pick<ListedSum, 'algorithm' | 'hex'>[]> {
  const found = await Promise.all(
    (['sha256', 'sha512'] as const).map(async (algorithm: Algorithm) => {
      const text = await readText(`${path}.${algorithm}`);
      const hex = text === undefined ? undefined : parseBareSum(text, algorithm);
      return hex === undefined ? [] : [{ algorithm, hex }];
    }),
  );
  return found.flat();
}

async function fetchArtifact(
  host: Host,
  { selection, work }: ReferenceRequest,
  { name }: Extract<Reference, { kind: 'artifact' }>,
): Promise<FetchedFiles> {
  const { artifacts } = host.services;
  if (artifacts === undefined) return broken('there is no artifact service here');
  try {
    const found = (await artifacts.list()).find((it) => it.name === name);
    if (found === undefined) return broken(`the workflow run has no artifact named ${quote(name)}`);
    const archive = join(work, 'archive');
    await makeFolder(archive);
    const result = await artifacts.fetch(found, archive);
    if (result.kind === 'failed')
      return broken(`the artifact ${quote(name)} could not be downloaded: ${result.why}`);
    const folder = join(work, 'artifact');
    await unzipFile(result.file, folder);
    return inFolder(folder, selection);
  } catch (error) {
    if (error instanceof ArchiveFault)
      return broken(`the artifact ${quote(name)} cannot be read: ${error.message}`);
    const why = error instanceof Error ? error.message : String(error);
    return broken(`the artifacts of the workflow run cannot be listed: ${why}`);
  }
}

const mostFiles = 10_000;

async function unzipFile(path: string, folder: string): Promise<void> {
  const file = await open(path);
  try {
    const entries = await zipEntries(file, mostFiles);
    const rules = archiveRules();
    for (const { name } of entries) {
      const fault = rules.faultOf({ path: name, kind: 'file', target: '' });
      if (fault !== undefined) throw new ArchiveFault(`it has ${fault}`);
    }
    await unzip(file, entries, folder);
  } finally {
    await file.close();
  }
}

/** Tarballs become the programs in them too; where they are not looked at as wholes it is said what is left out. */
async function unpacked(
  fetched: FetchedFiles,
  { selection, work }: ReferenceRequest,
): Promise<FetchedReference> {
  const files: PublishedFile[] = [];
  const packed: PublishedFile[] = [];
  const leftOut = [...fetched.leftOut];
  const faults = [...fetched.faults];
  for (const file of await checkedAgainstSums(fetched.files)) {
    const { name, path, why } = file;
    const isWhole = isWantedWhole(name, selection);
    if (!isWantedArchive(name, selection) || path === undefined || why !== '') {
      (isWhole ? packed : files).push(file);
      continue;
    }
    const into = join(work, 'members', String(files.length));
    const wanted = isWhole ? { ...selection, include: [] } : selection;
    const isTaken = (member: string) => isWanted(`${name}!${member}`, wanted);
    const { members, others, fault } = await unpackPrograms(path, into, isTaken);
    if (fault !== '') faults.push(`${name} cannot be read: ${fault}`);
    files.push(...members.map((it) => ({ name: `${name}!${it.path}`, path: it.file, sums: [], why: '' })));
    if (isWhole && fault === '') packed.push(file);
    else if (others > 0) leftOut.push(`${name}: ${countText(others, 'other member')}`);
  }
  return { files, packed, leftOut, faults };
}

async function checkedAgainstSums(files: readonly PublishedFile[]): Promise<readonly PublishedFile[]> {
  const checked: PublishedFile[] = [];
  for (const file of files) {
    if (file.path === undefined || !(await exists(file.path))) {
      checked.push(file);
      continue;
    }
    const digest = await digestOf(file.path);
    const wrong = file.sums.find(({ algorithm, hex }) => digest[algorithm] !== hex);
    const why = wrong && `it is not what its ${wrong.algorithm} sum says: ${digest[wrong.algorithm]}`;
    checked.push(why === undefined ? file : { ...file, why });
  }
  return checked;
}
