/** Brings a reference to this machine, wherever it is, and holds its files against the sums beside them. */

import { lstat, open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { makeFolder, readText } from '../host/files.ts';
import type { Host } from '../host/host.ts';
import { ArchiveFault } from '../packing/tar/archive-fault.ts';
import { unzip } from '../packing/zip/unzip.ts';
import { zipEntries } from '../packing/zip/zip-directory.ts';
import { quote } from '../problem.ts';
import { archiveRules } from '../release/archive-rules.ts';
import { countText } from '../report/words.ts';
import {
  broken,
  type CheckedFile,
  type FetchedFiles,
  type FetchedReference,
  type FileSum,
  isBeside,
  isRecord,
  isWanted,
  isWantedArchive,
  isWantedWhole,
  type PublishedFile,
  type Reference,
  type ReferenceRequest,
  type Selection,
} from '../verify/reference.ts';
import { type KnownSum, type KnownSums, knownSums, type SigningKey } from '../verify/signature.ts';
import { type Algorithm, algorithmOfSums, parseBareSum } from '../verify/sums.ts';
import { checkedFiles } from './check-published.ts';
import { fetchGitHubRelease, fetchRelease } from './fetch-release.ts';
import { unpackPrograms } from './unpack-programs.ts';

/** What is wrong with the reference is said in what is returned. */
export async function fetchReference(host: Host, request: ReferenceRequest): Promise<FetchedReference> {
  const { reference } = request;
  switch (reference.kind) {
    case 'path':
      return unpacked(await atPath(resolve(host.workingFolder, reference.path), request), request);
    case 'artifact':
      return unpacked(await fetchArtifact(host, request, reference), request);
    case 'release':
      return unpacked(await fetchRelease(host, request, reference.address), request);
    case 'github-release':
      return unpacked(await fetchGitHubRelease(host, request, reference), request);
  }
}

async function atPath(path: string, request: ReferenceRequest): Promise<FetchedFiles> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return broken(`there is no ${path}`);
  if (found.isDirectory()) return inFolder(path, request);
  if (!found.isFile()) return broken(`${path} is neither a file nor a folder`);
  const algorithm = algorithmOfSums(path);
  if (algorithm === undefined) return oneFile(path, request);
  const text = (await readText(path)) ?? '';
  const sums = await knownSums(
    { name: basename(path), text, algorithm, signature: await readText(`${path}.sig`) },
    request.keys,
  );
  return listedFiles(dirname(path), [], sums, request.selection);
}

async function oneFile(path: string, { keys }: ReferenceRequest): Promise<FetchedFiles> {
  const folder = dirname(path);
  const { listed } = await sumsIn(folder, keys);
  const name = basename(path);
  const sums = [...listed.filter((it) => it.path === name), ...(await bareSums(path))];
  return { files: [{ name, path, sums, why: '' }], leftOut: [], faults: [] };
}

async function inFolder(folder: string, { selection, keys }: ReferenceRequest): Promise<FetchedFiles> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  return listedFiles(folder, names, await sumsIn(folder, keys), selection);
}

async function sumsIn(folder: string, keys: readonly SigningKey[]): Promise<KnownSums> {
  const listed: KnownSum[] = [];
  const faults: string[] = [];
  for (const name of ['SHA256SUMS', 'SHA512SUMS']) {
    const text = await readText(join(folder, name));
    const algorithm = algorithmOfSums(name);
    if (text === undefined || algorithm === undefined) continue;
    const signature = await readText(join(folder, `${name}.sig`));
    const sums = await knownSums({ name, text, algorithm, signature }, keys);
    listed.push(...sums.listed);
    faults.push(...sums.faults);
  }
  return { listed, faults };
}

/** `names` are there, and what a checksum file lists ought to be. */
async function listedFiles(
  folder: string,
  names: readonly string[],
  { listed, faults }: KnownSums,
  selection: Selection,
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
        : {
            name,
            path: undefined,
            sums,
            why: 'the checksum file lists it, and it is not there',
          },
    );
  }
  return { files, leftOut: all.filter((name) => !isLooked(name) && !isBeside(name, all)), faults };
}

async function bareSums(path: string): Promise<readonly FileSum[]> {
  const found = await Promise.all(
    (['sha256', 'sha512'] as const).map(async (algorithm: Algorithm) => {
      const text = await readText(`${path}.${algorithm}`);
      const hex = text === undefined ? undefined : parseBareSum(text, algorithm);
      return hex === undefined ? [] : [{ algorithm, hex, isSigned: false }];
    }),
  );
  return found.flat();
}

async function fetchArtifact(
  host: Host,
  request: ReferenceRequest,
  { name }: Extract<Reference, { kind: 'artifact' }>,
): Promise<FetchedFiles> {
  const { work } = request;
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
    return inFolder(folder, request);
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
async function unpacked(fetched: FetchedFiles, request: ReferenceRequest): Promise<FetchedReference> {
  const { selection, keys } = request;
  const all = { files: [] as CheckedFile[], packed: [] as CheckedFile[] };
  const leftOut = [...fetched.leftOut];
  const faults = [...fetched.faults];
  for (const file of await checkedFiles(fetched.files, keys)) {
    const isWhole = isWantedWhole(file.name, selection);
    const isOpened = isWantedArchive(file.name, selection) && file.path !== undefined && file.why === '';
    const { members, left, fault } = isOpened ? await programsIn(file, all.files.length, request) : nothing;
    faults.push(...fault);
    all.files.push(...members);
    if (isWhole && fault.length === 0) all.packed.push(file);
    else if (!isOpened) all.files.push(file);
    else leftOut.push(...left);
  }
  // Without an archive nothing is packed that they could be held against.
  const packed = all.packed.every(({ name }) => isRecord(name)) ? [] : all.packed;
  return { files: all.files, packed, leftOut, faults };
}

interface Programs {
  readonly members: readonly CheckedFile[];
  readonly left: readonly string[];
  readonly fault: readonly string[];
}

const nothing: Programs = { members: [], left: [], fault: [] };

async function programsIn(
  { name, path = '', isSigned }: CheckedFile,
  number: number,
  { selection, work }: ReferenceRequest,
): Promise<Programs> {
  const wanted = isWantedWhole(name, selection) ? { ...selection, include: [] } : selection;
  const isTaken = (member: string) => isWanted(`${name}!${member}`, wanted);
  const { members, others, fault } = await unpackPrograms(
    path,
    join(work, 'members', String(number)),
    isTaken,
  );
  return {
    members: members.map((it) => ({
      name: `${name}!${it.path}`,
      path: it.file,
      sums: [],
      why: '',
      isSigned,
    })),
    left: others > 0 ? [`${name}: ${countText(others, 'other member')}`] : [],
    fault: fault === '' ? [] : [`${name} cannot be read: ${fault}`],
  };
}
