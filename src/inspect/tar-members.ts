/** The members of a tar, each with the bytes that say what it is, and what of them is not as this action writes them. */

import { type ByteSource, type FileRange, sourceOfRange } from '../packing/tar/byte-source.ts';
import { blockSize, paddingLength } from '../packing/tar/tar-block.ts';
import { type TarEntry, tarEnd, tarHeader } from '../packing/tar/tar-entry.ts';
import { readTar } from '../packing/tar/tar-reader.ts';
import type { Range } from './executable.ts';
import { partOf, type Source, textAt } from './source.ts';
import { octal, timeText } from './words.ts';

export type TarForm = 'ustar' | 'gnu' | 'pax' | 'v7';

export interface TarMember {
  readonly entry: TarEntry;
  /** With extended headers, in the tar. */
  readonly header: Range;
  /** In the tar. */
  readonly content: Range;
  readonly form: TarForm;
  /** Names of its owner and group; empty where there are none. */
  readonly ownerNames: readonly [user: string, group: string];
}

export interface TarMembers {
  readonly members: readonly TarMember[];
  /** What follows the last one: zeros, as a rule. */
  readonly end: Range;
}

/** Throws an ArchiveFault where it is no tar, or a damaged one. */
export async function readTarMembers(source: Source): Promise<TarMembers> {
  const members: TarMember[] = [];
  let at = 0;
  for await (const { entry, offset } of readTar(bytesOf(source))) {
    const header = { offset: at, size: offset - at };
    const block = source.read(offset - blockSize, blockSize);
    members.push({
      entry,
      header,
      content: { offset, size: entry.size },
      form: formOf(block, header.size),
      ownerNames:
        block.toString('latin1', 257, 262) === 'ustar'
          ? [textAt(block, 265, 32), textAt(block, 297, 32)]
          : ['', ''],
    });
    at = offset + entry.size + paddingLength(entry.size);
  }
  return { members, end: { offset: at, size: Math.max(0, source.size - at) } };
}

function bytesOf(source: Source): ByteSource {
  return sourceOfRange(rangeOf(source));
}

/** For what reads ranges of files. */
export function rangeOf(source: Source): FileRange {
  const read = async (buffer: Buffer, at: number, length: number, position: number) => {
    const bytesRead = source.read(position, length).copy(buffer, at);
    return { bytesRead, buffer };
  };
  return { file: { read } as FileRange['file'], offset: 0, size: source.size };
}

function formOf(block: Buffer, headerSize: number): TarForm {
  const magic = block.toString('latin1', 257, 265);
  if (magic === 'ustar  \0') return 'gnu';
  if (magic.startsWith('ustar')) return headerSize > blockSize ? 'pax' : 'ustar';
  return 'v7';
}

/** What a member says of its machine; none where it is just as this action would write it. */
export function faultsOfMember(source: Source, member: TarMember, mtime: number): readonly string[] {
  const { entry, ownerNames } = member;
  const raw = source.read(member.header.offset, member.header.size);
  const padding = source.read(member.content.offset + entry.size, paddingLength(entry.size));
  const faults = [
    ...(entry.uid !== 0 || entry.gid !== 0 ? [`it belongs to ${entry.uid}:${entry.gid}`] : []),
    ...(ownerNames.some((it) => it !== '') ? [`its owner has a name, ${ownerNames.join(':')}`] : []),
    ...(isUsualMode(entry) ? [] : [`its mode is ${octal(entry.mode)}`]),
    ...(entry.mtime === mtime ? [] : [`its time is ${timeText(entry.mtime)}`]),
    ...(entry.xattrs.size > 0
      ? [`it has the extended attributes ${[...entry.xattrs.keys()].join(', ')}`]
      : []),
    ...(padding.some((byte) => byte !== 0) ? ['it is filled up with other bytes than zeros'] : []),
  ];
  if (faults.length > 0 || isWrittenAlike(entry, raw)) return faults;
  return [`its header is of another form (${member.form}) than needed`];
}

function isUsualMode({ kind, mode }: TarEntry): boolean {
  if (kind === 'symlink') return mode === 0o777;
  return mode === 0o755 || (kind !== 'directory' && mode === 0o644);
}

function isWrittenAlike(entry: TarEntry, raw: Buffer): boolean {
  try {
    return tarHeader(entry).equals(raw);
  } catch {
    return false;
  }
}

/** Of the order of the members, of what is there twice, of its end. */
export function faultsOfTar(source: Source, { members, end }: TarMembers): readonly string[] {
  const paths = members.map(({ entry }) => entry.path);
  const first = paths.findIndex((path, index) => index > 0 && before(path, paths[index - 1] ?? ''));
  const seen = new Set<string>();
  const twice = paths.find((path) => seen.size === seen.add(path).size);
  const times = new Set(members.map(({ entry }) => entry.mtime));
  return [
    ...(first === -1 ? [] : [`its members are not sorted: ${paths[first]} comes behind ${paths[first - 1]}`]),
    ...(twice !== undefined ? [`it has ${twice} twice`] : []),
    ...(times.size > 1 ? [`its members have ${times.size} times`] : []),
    ...(end.size === tarEnd.length
      ? []
      : [`it ends with ${end.size} bytes where ${tarEnd.length} are needed`]),
    ...(isZero(partOf(source, end.offset, end.size)) ? [] : ['it has other bytes than zeros behind its end']),
  ];
}

function before(a: string, b: string): boolean {
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;
}

function isZero(source: Source): boolean {
  for (let at = 0; at < source.size; at += 1 << 20) {
    if (source.read(at, 1 << 20).some((byte) => byte !== 0)) return false;
  }
  return true;
}
