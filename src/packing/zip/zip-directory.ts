/**
 * What a zip says that it holds, by the directory at its end and by the header before each file: where the two differ, or
 * anything lies outside of them, programs would unpack different files, and it is refused.
 */

import type { FileHandle } from 'node:fs/promises';
import { quote } from '../../problem.ts';
import { ArchiveFault } from '../tar/archive-fault.ts';

export interface ZipEntry {
  readonly name: string;
  readonly isCompressed: boolean;
  /** Of the bytes as they lie in the zip. */
  readonly offset: number;
  readonly compressedSize: number;
  /** Bytes of content. */
  readonly size: number;
}

interface Directory {
  readonly count: number;
  readonly offset: number;
  readonly size: number;
}

interface ListedEntry extends Omit<ZipEntry, 'offset'> {
  readonly rawName: Buffer;
  readonly headerOffset: number;
}

const fileMark = 0x04034b50;
const endLength = 22;
const locatorLength = 20;
const end64Length = 56;
const listedLength = 46;
const headerLength = 30;
const directoryLimit = 4 * 1024 * 1024;
const unknown32 = 0xffffffff;

/** Whether it begins as a zip of files does; an artifact need be none. */
export async function isZip(file: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
  return bytesRead === 4 && buffer.readUInt32LE(0) === fileMark;
}

/** In the order of their bytes. Throws an ArchiveFault; `mostFiles` is how many there may be. */
export async function zipEntries(file: FileHandle, mostFiles: number): Promise<readonly ZipEntry[]> {
  const { size } = await file.stat();
  const directory = await findDirectory(file, size);
  if (directory.count > mostFiles) {
    throw new ArchiveFault(`it holds ${directory.count} files, and at most ${mostFiles} are read`);
  }
  if (directory.size > directoryLimit) throw new ArchiveFault('its directory is larger than 4 MiB');
  const listed = listedEntries(await bytesAt(file, directory.offset, directory.size), directory.count);
  const inOrder = listed.toSorted((a, b) => a.headerOffset - b.headerOffset);
  const entries: ZipEntry[] = [];
  for (const [index, entry] of inOrder.entries()) {
    const offset = await contentOffset(file, entry);
    const next = inOrder[index + 1]?.headerOffset ?? directory.offset;
    if (offset + entry.compressedSize > next) throw new ArchiveFault('two of its files share their bytes');
    const { name, isCompressed, compressedSize } = entry;
    entries.push({ name, isCompressed, offset, compressedSize, size: entry.size });
  }
  return entries;
}

async function findDirectory(file: FileHandle, size: number): Promise<Directory> {
  const end = size >= endLength ? await bytesAt(file, size - endLength, endLength) : Buffer.alloc(endLength);
  if (end.readUInt32LE(0) !== 0x06054b50 || end.readUInt16LE(20) !== 0) {
    throw new ArchiveFault('it is no zip, or is cut off');
  }
  const [count, length, offset] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)];
  const isLarge = count === 0xffff || length === unknown32 || offset === unknown32;
  const found = isLarge ? await largeDirectory(file, size) : { count, size: length, offset };
  const trailer = isLarge ? end64Length + locatorLength + endLength : endLength;
  if (found.offset + found.size !== size - trailer) {
    throw new ArchiveFault('its directory is not where its end says');
  }
  return found;
}

async function largeDirectory(file: FileHandle, size: number): Promise<Directory> {
  const at = size - endLength - locatorLength - end64Length;
  if (at < 0) throw new ArchiveFault('it is no zip, or is cut off');
  const bytes = await bytesAt(file, at, end64Length + locatorLength);
  const isSound =
    bytes.readUInt32LE(0) === 0x06064b50 &&
    bytes.readUInt32LE(end64Length) === 0x07064b50 &&
    bytes.readBigUInt64LE(end64Length + 8) === BigInt(at);
  if (!isSound) throw new ArchiveFault('its directory is not where its end says');
  return { count: largeNumber(bytes, 32), size: largeNumber(bytes, 40), offset: largeNumber(bytes, 48) };
}

function listedEntries(bytes: Buffer, count: number): readonly ListedEntry[] {
  const entries: ListedEntry[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (at + listedLength > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw damagedDirectory();
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as Lengths;
    const next = at + listedLength + name + extra + comment;
    if (next > bytes.length) throw damagedDirectory();
    entries.push(listedEntry(bytes.subarray(at, next), name, extra));
    at = next;
  }
  if (entries.length !== count) throw damagedDirectory();
  return entries;
}

type Lengths = [name: number, extra: number, comment: number];

function listedEntry(bytes: Buffer, nameLength: number, extraLength: number): ListedEntry {
  const rawName = bytes.subarray(listedLength, listedLength + nameLength);
  const name = rawName.toString('utf8');
  const [flags, method] = [bytes.readUInt16LE(8), bytes.readUInt16LE(10)];
  if ((flags & 1) !== 0 || (method !== 0 && method !== 8)) {
    throw new ArchiveFault(`${quote(name)} in it is encrypted, or compressed in a way that is not read`);
  }
  const at = listedLength + nameLength;
  const large = largeNumbers(bytes.subarray(at, at + extraLength));
  // The extra field has those that do not fit, in this order.
  const [size, compressedSize, headerOffset] = [24, 20, 42]
    .map((field) => bytes.readUInt32LE(field))
    .map((value) => (value === unknown32 ? (large.shift() ?? -1) : value)) as [number, number, number];
  if (size < 0 || compressedSize < 0 || headerOffset < 0) throw damagedDirectory();
  if (method === 0 && size !== compressedSize) throw damagedDirectory();
  return { name, rawName, isCompressed: method === 8, compressedSize, size, headerOffset };
}

/** Of the extra field with the id 1; none where there is none. */
function largeNumbers(extra: Buffer): number[] {
  let at = 0;
  while (at + 4 <= extra.length) {
    const length = extra.readUInt16LE(at + 2);
    const body = extra.subarray(at + 4, at + 4 + length);
    if (extra.readUInt16LE(at) === 1) {
      return Array.from({ length: Math.floor(body.length / 8) }, (_, index) => largeNumber(body, index * 8));
    }
    at += 4 + length;
  }
  return [];
}

async function contentOffset(
  file: FileHandle,
  { headerOffset, rawName, name }: ListedEntry,
): Promise<number> {
  const header = await bytesAt(file, headerOffset, headerLength + rawName.length);
  const isSame =
    header.readUInt32LE(0) === fileMark &&
    header.readUInt16LE(26) === rawName.length &&
    header.subarray(headerLength).equals(rawName);
  if (!isSame) throw new ArchiveFault(`it has ${quote(name)} in its directory, and something else there`);
  return headerOffset + headerLength + rawName.length + header.readUInt16LE(28);
}

async function bytesAt(file: FileHandle, offset: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
  if (bytesRead < length) throw new ArchiveFault('it is no zip, or is cut off');
  return buffer;
}

function largeNumber(bytes: Buffer, at: number): number {
  const value = bytes.readBigUInt64LE(at);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damagedDirectory();
  return Number(value);
}

function damagedDirectory(): ArchiveFault {
  return new ArchiveFault('its directory is damaged');
}
