/** What an image archive holds and where, with links followed only inside of it: nothing of it is unpacked. */

import { quote } from '../../problem.ts';
import { ArchiveFault } from '../tar/archive-fault.ts';
import { chunksOf, type FileRange, sourceOfRange } from '../tar/byte-source.ts';
import { type ReadEntry, readTar } from '../tar/tar-reader.ts';
import { parseJson } from './json-document.ts';

export type Member =
  | { readonly kind: 'file'; readonly range: FileRange }
  | { readonly kind: 'directory' }
  | { readonly kind: 'link'; readonly target: string };

export type Archive = ReadonlyMap<string, Member>;

/** Bytes. */
export const documentLimit = 8 * 1024 * 1024;
const mostHops = 32;

export async function indexArchive(range: FileRange): Promise<Archive> {
  const members = new Map<string, Member>();
  for await (const record of readTar(sourceOfRange(range))) {
    const path = pathInside(record.entry.path, '');
    const member = memberOf(record, path, range);
    const earlier = members.get(path);
    if (earlier && !(earlier.kind === 'directory' && member.kind === 'directory')) {
      throw new ArchiveFault(`it has ${quote(path)} twice`);
    }
    members.set(path, member);
  }
  return members;
}

function memberOf({ entry, offset }: ReadEntry, path: string, { file, offset: start }: FileRange): Member {
  switch (entry.kind) {
    case 'file':
      return { kind: 'file', range: { file, offset: start + offset, size: entry.size } };
    case 'directory':
      return { kind: 'directory' };
    case 'symlink':
      return { kind: 'link', target: pathInside(entry.target, path.slice(0, path.lastIndexOf('/') + 1)) };
    case 'hardlink':
      return { kind: 'link', target: pathInside(entry.target, '') };
    default:
      throw new ArchiveFault(`${quote(path)} in it is a ${entry.kind}, which no image archive has`);
  }
}

/** A path from the archive's top, without `.` and `..`. */
function pathInside(path: string, folder: string): string {
  const parts: string[] = [];
  for (const part of `${folder}${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) throw outside(path);
  }
  if (path.startsWith('/')) throw outside(path);
  return parts.join('/');
}

function outside(path: string): ArchiveFault {
  return new ArchiveFault(`${quote(path)} in it leads out of the archive`);
}

/** undefined when the archive has no such file. */
export function findFile(archive: Archive, path: string): FileRange | undefined {
  let at = pathInside(path, '');
  for (let hops = 0; hops < mostHops; hops += 1) {
    const member = archive.get(at);
    if (member?.kind === 'file') return member.range;
    if (member?.kind !== 'link') return undefined;
    at = member.target;
  }
  throw new ArchiveFault(`${quote(path)} in it is a link that leads in a circle`);
}

export function fileOf(archive: Archive, path: string): FileRange {
  const found = findFile(archive, path);
  if (!found) throw new ArchiveFault(`${quote(path)} is missing in it`);
  return found;
}

/** For the small files that say what is what. */
export async function readSmall(range: FileRange, name: string): Promise<Buffer> {
  if (range.size > documentLimit) throw tooLarge(name);
  const chunks: Buffer[] = [];
  for await (const chunk of chunksOf(range)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export function tooLarge(name: string): ArchiveFault {
  return new ArchiveFault(`${quote(name)} in it is larger than 8 MiB`);
}

export async function readDocument(archive: Archive, path: string): Promise<unknown> {
  return parseJson(await readSmall(fileOf(archive, path), path), path);
}
