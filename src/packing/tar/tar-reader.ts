/**
 * Tars as a sequence of entries, read once from front to back: ustar, pax, GNU and older. Each entry says where its content
 * lies, so that it can be read again where the archive is a file. Memory holds one header and one piece of content.
 */

import { quote } from '../../problem.ts';
import { ArchiveFault } from './archive-fault.ts';
import type { ByteSource } from './byte-source.ts';
import { blockSize, paddingLength } from './tar-block.ts';
import type { TarEntry } from './tar-entry.ts';
import { kindOfType, parseHeader, type TarHeader } from './tar-header.ts';
import { numberOf, type PaxRecords, parsePax, recordOf, textOf, xattrsOf } from './tar-pax.ts';

export interface ReadEntry {
  readonly entry: TarEntry;
  /** Of the content, in bytes from the start of the tar. */
  readonly offset: number;
  /** Can be read once, before the next entry is asked for; what is left of it is skipped. */
  readonly content: AsyncIterable<Buffer>;
}

/** Bytes of one extended header, and of all headers of a tar together: callers keep entries in memory. */
const extendedLimit = 1024 * 1024;
const headersLimit = 256 * 1024 * 1024;

interface Cursor {
  readonly source: ByteSource;
  readonly check: HeaderCheck;
  /** Bytes read. */
  position: number;
  /** Bytes of headers among them. */
  headers: number;
}

interface Extensions {
  readonly local: PaxRecords;
  readonly global: PaxRecords;
  /** GNU's `L` and `K`. */
  readonly longPath: Buffer | undefined;
  readonly longTarget: Buffer | undefined;
}

const noRecords: PaxRecords = new Map();

/** Sees each header block before it is believed, an extended one with its body; throws for one that it does not want. */
export type HeaderCheck = (header: Buffer, body: Buffer | undefined) => void;

export async function* readTar(source: ByteSource, check: HeaderCheck = () => {}): AsyncGenerator<ReadEntry> {
  const cursor: Cursor = { source, check, position: 0, headers: 0 };
  let global = noRecords;
  for (;;) {
    const found = await nextHeader(cursor, global);
    if (found === undefined) return;
    global = found.extensions.global;
    const entry = entryOf(found.header, found.extensions);
    if (entry.size > source.remaining()) throw truncated();
    const offset = cursor.position;
    const end = offset + entry.size;
    yield { entry, offset, content: contentUpTo(cursor, end) };
    await skipTo(cursor, end + paddingLength(entry.size));
  }
}

/** The next header of an entry with all that is said of it before; undefined at the end of the archive. */
async function nextHeader(
  cursor: Cursor,
  global: PaxRecords,
): Promise<{ readonly header: TarHeader; readonly extensions: Extensions } | undefined> {
  let extensions: Extensions = { local: noRecords, global, longPath: undefined, longTarget: undefined };
  let isAwaited = false;
  for (;;) {
    const block = await exactly(cursor, blockSize);
    if (isZero(block)) {
      if (isAwaited) throw new ArchiveFault('an extended header has no entry behind it');
      await readEnd(cursor);
      return undefined;
    }
    countHeader(cursor, blockSize);
    const header = parseHeader(block);
    if (!/^[xgLK]$/.test(header.type)) {
      cursor.check(block, undefined);
      refuseTwoSources(extensions);
      return { header, extensions };
    }
    isAwaited ||= header.type !== 'g';
    const body = await extendedBody(cursor, header.size);
    cursor.check(block, body);
    extensions = extended(extensions, header.type, body);
  }
}

function extended(before: Extensions, type: string, body: Buffer): Extensions {
  switch (type) {
    case 'x':
      if (before.local.size > 0) throw twoSources();
      return { ...before, local: parsePax(body) };
    case 'g':
      return { ...before, global: new Map([...before.global, ...parsePax(body)]) };
    case 'L':
      if (before.longPath) throw twoSources();
      return { ...before, longPath: untilNul(body) };
    default:
      if (before.longTarget) throw twoSources();
      return { ...before, longTarget: untilNul(body) };
  }
}

/** Programs differ in which of the two they believe. */
function refuseTwoSources({ local, global, longPath, longTarget }: Extensions): void {
  const isSaidTwice =
    (longPath && recordOf('path', local, global)) || (longTarget && recordOf('linkpath', local, global));
  if (isSaidTwice) throw twoSources();
}

function twoSources(): ArchiveFault {
  return new ArchiveFault('it has two extended headers that say the same of one entry');
}

async function extendedBody(cursor: Cursor, size: number): Promise<Buffer> {
  if (size > extendedLimit) throw new ArchiveFault('an extended header is larger than 1 MiB');
  countHeader(cursor, size);
  const body = await exactly(cursor, size);
  await skipTo(cursor, cursor.position + paddingLength(size));
  return body;
}

function entryOf(header: TarHeader, { local, global, longPath, longTarget }: Extensions): TarEntry {
  const said = (keyword: string) => recordOf(keyword, local, global);
  const number = (keyword: 'uid' | 'gid' | 'size' | 'mtime') => {
    const value = said(keyword);
    return value ? numberOf(keyword, value) : header[keyword];
  };
  const path = textOf(longPath ?? said('path') ?? header.path);
  const kind = kindOfType(header.type, path);
  const isLink = kind === 'symlink' || kind === 'hardlink';
  const target = textOf(longTarget ?? said('linkpath') ?? header.target);
  if (path === '') throw new ArchiveFault('it has an entry without a name');
  if (isLink && target === '') throw new ArchiveFault(`the link ${quote(path)} points nowhere`);
  return {
    path: kind === 'directory' ? withoutEndSlashes(path) : path,
    kind,
    // Older programs store the kind there as well.
    mode: header.mode & 0o7777,
    uid: number('uid'),
    gid: number('gid'),
    // As Go has it: only files have content, whatever the header says.
    size: kind === 'file' ? number('size') : 0,
    mtime: number('mtime'),
    target: isLink ? target : '',
    device:
      kind === 'character' || kind === 'block' ? { major: header.major, minor: header.minor } : undefined,
    xattrs: xattrsOf(local, global),
  };
}

async function* contentUpTo(cursor: Cursor, end: number): AsyncGenerator<Buffer> {
  while (cursor.position < end) {
    const chunk = await cursor.source.read(end - cursor.position);
    if (chunk.length === 0) throw truncated();
    cursor.position += chunk.length;
    yield chunk;
  }
}

async function exactly(cursor: Cursor, length: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of contentUpTo(cursor, cursor.position + length)) chunks.push(chunk);
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}

async function skipTo(cursor: Cursor, position: number): Promise<void> {
  const wanted = position - cursor.position;
  if ((await cursor.source.skip(wanted)) < wanted) throw truncated();
  cursor.position = position;
}

/** After the first block of zeros: another one, or nothing. What follows that is filling. */
async function readEnd(cursor: Cursor): Promise<void> {
  if (cursor.source.remaining() === 0) return;
  const first = await cursor.source.read(blockSize);
  cursor.position += first.length;
  if (first.length === 0) return;
  const rest = first.length < blockSize ? await exactly(cursor, blockSize - first.length) : Buffer.alloc(0);
  if (!isZero(first) || !isZero(rest)) throw new ArchiveFault('it has entries behind its end');
}

function countHeader(cursor: Cursor, length: number): void {
  cursor.headers += length;
  if (cursor.headers > headersLimit) throw new ArchiveFault('it has more than 256 MiB of headers');
}

function truncated(): ArchiveFault {
  return new ArchiveFault('it ends too early: it is cut off or damaged');
}

function withoutEndSlashes(path: string): string {
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end--;
  return path.slice(0, end);
}

function untilNul(body: Buffer): Buffer {
  const end = body.indexOf(0);
  return end === -1 ? body : body.subarray(0, end);
}

function isZero(block: Buffer): boolean {
  return block.every((byte) => byte === 0);
}
