/**
 * Reads a gzip as the packer writes it: one member with nothing in its header, and nothing behind it. What programs make of a
 * name in there, of a second member or of other bytes behind the first differs.
 */

import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createInflateRaw } from 'node:zlib';
import { mostExpansion } from '../../release/shard-files.ts';
import { ArchiveFault } from '../tar/archive-fault.ts';
import { crc32 } from './crc32.ts';

/** The operating system, its last byte, may be any. */
const plainHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0]);
const headerLength = 10;
const trailerLength = 8;
const freeExpansion = 64 * 1024 * 1024;

/** What is compressed. Throws an ArchiveFault, also for what ends too early; other damage is thrown as zlib says it. */
export async function* oneMember(path: string): AsyncGenerator<Buffer> {
  const { size } = await stat(path);
  await checkHeader(path);
  const inflate = createInflateRaw();
  const stored = createReadStream(path, { start: headerLength });
  stored.once('error', (error) => inflate.destroy(error));
  let crc = 0;
  let length = 0;
  try {
    for await (const chunk of stored.pipe(inflate) as AsyncIterable<Buffer>) {
      crc = crc32(chunk, crc);
      length += chunk.length;
      if (length > mostExpansion * size + freeExpansion) {
        throw new ArchiveFault(`it unpacks to more than ${mostExpansion} times its size`);
      }
      yield chunk;
    }
  } finally {
    stored.destroy();
    inflate.destroy();
  }
  const end = headerLength + inflate.bytesWritten + trailerLength;
  if (end > size) throw new ArchiveFault('it ends too early: it is cut off or damaged');
  if (end < size) throw new ArchiveFault('it has something behind the end of its gzip');
  const trailer = await bytesAt(path, size - trailerLength, trailerLength);
  if (trailer.readUInt32LE(0) !== crc || trailer.readUInt32LE(4) !== length % 2 ** 32) {
    throw new ArchiveFault('its gzip has another checksum');
  }
}

async function checkHeader(path: string): Promise<void> {
  const header = await bytesAt(path, 0, headerLength);
  if (!header.subarray(0, 9).equals(plainHeader)) {
    throw new ArchiveFault('it is no gzip of the plain form, without a name or a time');
  }
}

async function bytesAt(path: string, offset: number, length: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
