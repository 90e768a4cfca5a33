/** Brings a reference to this machine, wherever it is, and takes the programs out of its tarballs. */

import { open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeFolder } from '../host/files.ts';
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
  isRecord,
  isWanted,
  isWantedArchive,
  isWantedWhole,
  type Reference,
  type ReferenceRequest,
} from '../verify/reference.ts';
import { checkedFiles } from './check-published.ts';
import { fetchGitHubRelease, fetchRelease } from './fetch-release.ts';
import { filesAtPath, filesInFolder } from './local-reference.ts';
import { unpackPrograms } from './unpack-programs.ts';

/** What is wrong with the reference is said in what is returned. */
export async function fetchReference(host: Host, request: ReferenceRequest): Promise<FetchedReference> {
  const { reference } = request;
  switch (reference.kind) {
    case 'path':
      return unpacked(await filesAtPath(resolve(host.workingFolder, reference.path), request), request);
    case 'artifact':
      return unpacked(await fetchArtifact(host, request, reference), request);
    case 'release':
      return unpacked(await fetchRelease(host, request, reference.address), request);
    case 'github-release':
      return unpacked(await fetchGitHubRelease(host, request, reference), request);
  }
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
    return filesInFolder(folder, request);
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
    // An argument each would be more than a call can have.
    for (const member of members) all.files.push(member);
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
