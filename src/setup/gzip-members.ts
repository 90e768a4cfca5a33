/** Where the members of a gzip begin: zlib makes one content of them all, and says nothing of those behind the first. */

import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { readGzipHeader } from '../inspect/gzip-header.ts';
import { FileFault, partOf, pieceSize, type Source } from '../inspect/source.ts';
import { isDamage } from '../packing/tar/archive-fault.ts';

const trailerSize = 8;
const mostMembers = 10_000;
/** Bytes of all headers. */
const mostBytes = 16 * 1024 * 1024;

/** Of each member behind the first. Throws a FileFault where they are too many, or unreadable. */
export async function furtherHeaders(source: Source): Promise<readonly Buffer[]> {
  const headers: Buffer[] = [];
  let bytes = 0;
  for (let at = 0; at < source.size; ) {
    const member = partOf(source, at, source.size);
    const size = readGzipHeader(member)?.size;
    if (size === undefined) throw new FileFault('it has bytes behind its compressed content');
    if (at > 0) headers.push(member.read(0, size));
    bytes += size;
    if (headers.length > mostMembers || bytes > mostBytes)
      throw new FileFault('it has more gzip members than kbuild reads');
    at += size + (await deflatedSize(partOf(member, size, member.size))) + trailerSize;
  }
  return headers;
}

/** Of the stream at its start, whatever follows it. */
async function deflatedSize(source: Source): Promise<number> {
  const inflate = createInflateRaw({ chunkSize: 128 * 1024 });
  const stored = Readable.from(growingPieces(source), { highWaterMark: 1 });
  stored.once('error', (error) => inflate.destroy(error));
  try {
    for await (const _ of stored.pipe(inflate));
  } catch (error) {
    throw isDamage(error) ? new FileFault(`it is cut off or damaged: ${error.message}`) : error;
  } finally {
    stored.destroy();
    inflate.destroy();
  }
  return inflate.bytesWritten;
}

/** Most members are small where there are many. */
function* growingPieces(source: Source): Generator<Buffer> {
  let length = 4096;
  for (let at = 0; at < source.size; ) {
    const piece = source.read(at, length);
    if (piece.length === 0) throw new FileFault('it has become shorter while it was read');
    yield piece;
    at += piece.length;
    length = Math.min(2 * length, pieceSize);
  }
}
