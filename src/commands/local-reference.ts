/** Files of a reference on this machine, with the sums beside them. No link in it is followed, and nothing but files is opened. */

import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode, readText } from '../host/files.ts';
import { sumFiles } from '../release/shard-files.ts';
import {
  besideSums,
  broken,
  type FetchedFiles,
  type FoundText,
  isBeside,
  isWanted,
  isWantedArchive,
  isWantedWhole,
  largestText,
  type PublishedFile,
  type ReferenceRequest,
  type Selection,
} from '../verify/reference.ts';
import {
  type KnownSum,
  type KnownSums,
  knownSums,
  type SigningKey,
  sumsByPath,
} from '../verify/signature.ts';
import { algorithmOfSums } from '../verify/sums.ts';

/** The path itself is the user's word, so there a link is followed. */
export async function filesAtPath(path: string, request: ReferenceRequest): Promise<FetchedFiles> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return broken(`there is no ${path}`);
  if (found.isDirectory()) return filesInFolder(path, request);
  if (!found.isFile()) return broken(`${path} is neither a file nor a folder`);
  const algorithm = algorithmOfSums(path);
  if (algorithm === undefined) return oneFile(path, request);
  const text = await textAt(path, stat);
  if (text.kind !== 'text') return broken(`${basename(path)} cannot be used: ${whyOf(text)}`);
  const signature = await readText(`${path}.sig`);
  const sums = await knownSums({ name: basename(path), text: text.text, algorithm, signature }, request.keys);
  return listedFiles(dirname(path), { names: [], faults: [] }, sums, request.selection);
}

async function oneFile(path: string, { keys }: ReferenceRequest): Promise<FetchedFiles> {
  const { listed, faults } = await sumsIn(dirname(path), keys);
  const name = basename(path);
  const beside = await sumsBeside(path);
  const sums = [...(sumsByPath(listed).get(name) ?? []), ...beside.sums];
  return { files: [{ name, path, sums, why: beside.why }], leftOut: [], faults };
}

export async function filesInFolder(
  folder: string,
  { selection, keys }: ReferenceRequest,
): Promise<FetchedFiles> {
  const found = { names: [], faults: [] };
  await look(folder, '', found);
  return listedFiles(folder, found, await sumsIn(folder, keys), selection);
}

/** What is there, of whatever kind but folders. */
interface Names {
  readonly names: readonly string[];
  readonly faults: readonly string[];
}

async function look(
  folder: string,
  below: string,
  found: { readonly names: string[]; readonly faults: string[] },
): Promise<void> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(errorCode);
  if (typeof entries === 'string') {
    found.faults.push(`the folder ${below || basename(folder)} cannot be read (${entries})`);
    return;
  }
  for (const entry of entries) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) await look(folder, name, found);
    else if (await isFolderLink(join(folder, name)))
      found.faults.push(`${name} is a link to a folder, and links are not followed`);
    else found.names.push(name);
  }
}

async function isFolderLink(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

async function sumsIn(folder: string, keys: readonly SigningKey[]): Promise<KnownSums> {
  const found: KnownSums[] = [];
  for (const name of sumFiles) {
    const text = await textAt(join(folder, name), lstat);
    const algorithm = algorithmOfSums(name);
    if (text.kind === 'absent' || algorithm === undefined) continue;
    if (text.kind === 'failed') {
      found.push({ listed: [], faults: [`${name} cannot be used: ${text.why}`] });
      continue;
    }
    const signature = await readText(join(folder, `${name}.sig`));
    found.push(await knownSums({ name, text: text.text, algorithm, signature }, keys));
  }
  return { listed: found.flatMap((it) => it.listed), faults: found.flatMap((it) => it.faults) };
}

/** `names` are there, and what a checksum file lists ought to be. */
async function listedFiles(
  given: string,
  { names, faults }: Names,
  known: KnownSums,
  selection: Selection,
): Promise<FetchedFiles> {
  const folder = await realpath(given);
  const [there, sums] = [new Set(names), sumsByPath(known.listed)];
  const all = new Set([...names, ...sums.keys()].sort());
  const isLooked = (name: string) =>
    isWanted(name, selection) ||
    isWantedWhole(name, selection) ||
    (isWantedArchive(name, selection) && there.has(name));
  const looked = [...all].filter(isLooked);
  const files: PublishedFile[] = [];
  for (const name of looked) files.push(await fileBelow(folder, name, sums.get(name) ?? []));
  const left = [...all].filter((name) => !isLooked(name) && !isBeside(name, all));
  return { files, leftOut: left, faults: [...faults, ...known.faults] };
}

async function fileBelow(folder: string, name: string, listed: readonly KnownSum[]): Promise<PublishedFile> {
  const path = join(folder, name);
  const beside = await sumsBeside(path);
  const why = (await whyNoFile(path)) || beside.why;
  return { name, path: why === '' ? path : undefined, sums: [...listed, ...beside.sums], why };
}

/** Empty for a file to which no link leads, by a path that has none above that either. */
async function whyNoFile(path: string): Promise<string> {
  const found = await lstat(path).catch(errorCode);
  if (typeof found === 'string')
    return isAbsence(found) ? 'the checksum file lists it, and it is not there' : unreadable(found);
  if (found.isSymbolicLink()) return 'it is a link, and links are not followed';
  if (!found.isFile()) return `it is ${found.isDirectory() ? 'a folder' : 'a pipe, a socket or a device'}`;
  return (await realpath(path).catch(errorCode)) === path
    ? ''
    : 'it lies behind a link, which is not followed';
}

async function sumsBeside(path: string) {
  const [sha256, sha512] = [await textAt(`${path}.sha256`, lstat), await textAt(`${path}.sha512`, lstat)];
  return besideSums(basename(path), { sha256, sha512 });
}

/** With `lstat` a link is none. */
async function textAt(path: string, ask: typeof stat): Promise<FoundText> {
  const found = await ask(path).catch(errorCode);
  if (typeof found === 'string')
    return isAbsence(found) ? { kind: 'absent' } : { kind: 'failed', why: unreadable(found) };
  if (!found.isFile()) return { kind: 'failed', why: 'it is no file' };
  if (found.size > largestText) return { kind: 'failed', why: 'it is larger than kbuild reads' };
  try {
    return { kind: 'text', text: await readFile(path, 'utf8') };
  } catch (error) {
    return { kind: 'failed', why: unreadable(errorCode(error)) };
  }
}

function whyOf(text: Exclude<FoundText, { kind: 'text' }>): string {
  return text.kind === 'failed' ? text.why : 'it is gone';
}

function isAbsence(code: string): boolean {
  return code === 'ENOENT' || code === 'ENOTDIR';
}

export function unreadable(code: string): string {
  return `it cannot be read (${code})`;
}
