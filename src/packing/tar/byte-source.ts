/** Bytes in order, out of a range of an open file or out of a stream, never more than a piece of them in memory. */

import type { FileHandle } from 'node:fs/promises';
import { ArchiveFault } from './archive-fault.ts';

/** Bytes of an open file, or of what reads like one. */
export interface FileRange {
  readonly file: Pick<FileHandle, 'read'>;
  readonly offset: number;
  readonly size: number;
}

export interface ByteSource {
  /** At most `length` bytes, and none only at the end. */
  readonly read: (length: number) => Promise<Buffer>;
  /** Returns how many of the bytes there were to skip. */
  readonly skip: (length: number) => Promise<number>;
  /** Bytes that are left; Infinity when that shows only at the end. */
  readonly remaining: () => number;
}

const pieceSize = 1024 * 1024;

export function sourceOfRange({ file, offset, size }: FileRange): ByteSource {
  let position = 0;
  return {
    read: async (length) => {
      const wanted = Math.min(length, size - position, pieceSize);
      if (wanted <= 0) return Buffer.alloc(0);
      const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(wanted), 0, wanted, offset + position);
      position += bytesRead;
      return buffer.subarray(0, bytesRead);
    },
    skip: async (length) => {
      const skipped = Math.min(length, size - position);
      position += skipped;
      return skipped;
    },
    remaining: () => size - position,
  };
}

export function sourceOfStream(chunks: AsyncIterable<Buffer>): ByteSource {
  const iterator = chunks[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const read = async (length: number): Promise<Buffer> => {
    while (rest.length === 0) {
      const next = await iterator.next();
      if (next.done) return rest;
      rest = next.value;
    }
    const piece = rest.subarray(0, length);
    rest = rest.subarray(piece.length);
    return piece;
  };
  const skip = async (length: number): Promise<number> => {
    let left = length;
    while (left > 0) {
      const { length: got } = await read(left);
      if (got === 0) break;
      left -= got;
    }
    return length - left;
  };
  return { read, skip, remaining: () => Number.POSITIVE_INFINITY };
}

export async function* chunksOf(range: FileRange): AsyncGenerator<Buffer> {
  const source = sourceOfRange(range);
  let left = range.size;
  while (left > 0) {
    const chunk = await source.read(left);
    if (chunk.length === 0) throw new ArchiveFault('it has become shorter while it was read');
    left -= chunk.length;
    yield chunk;
  }
}
