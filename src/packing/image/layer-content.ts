/** A layer's tar, checked against the digests that name it before anything is made of it, and uncompressed. */

import { createHash } from 'node:crypto';
import { pipeline, Readable, type Transform } from 'node:stream';
import zlib from 'node:zlib';
import { ArchiveFault } from '../tar/archive-fault.ts';
import { chunksOf, type FileRange, sourceOfRange } from '../tar/byte-source.ts';
import { mismatch, type SavedLayer } from './saved-image.ts';

export interface LayerContent {
  readonly range: FileRange;
  readonly compression: Compression;
  /** Of the tar. */
  readonly diffId: string;
  /** Bytes of the tar. */
  readonly size: number;
}

type Compression = 'none' | 'gzip' | 'zstd';

const magics: readonly (readonly [Compression, Buffer])[] = [
  ['gzip', Buffer.from([0x1f, 0x8b])],
  ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd])],
];

/** Throws unless the bytes are what both digests say. Reads all of it, and keeps none. */
export async function checkLayer({ range, digest }: SavedLayer, diffId: string): Promise<LayerContent> {
  const compression = await compressionOf(range);
  if (digest !== undefined && digest !== diffId && (await measure(chunksOf(range))).digest !== digest) {
    throw mismatch(digest);
  }
  const measured = await measure(tarChunks({ range, compression }));
  if (measured.digest !== diffId || (digest !== undefined && compression === 'none' && digest !== diffId)) {
    throw mismatch(diffId);
  }
  return { range, compression, diffId, size: measured.size };
}

/** By the bytes, as engines have it: media types are not always right. */
async function compressionOf(range: FileRange): Promise<Compression> {
  const start = await sourceOfRange(range).read(4);
  return magics.find(([, magic]) => start.subarray(0, magic.length).equals(magic))?.[0] ?? 'none';
}

export async function measure(
  chunks: AsyncIterable<Buffer>,
): Promise<{ readonly digest: string; readonly size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { digest: `sha256:${hash.digest('hex')}`, size };
}

export async function* tarChunks({
  range,
  compression,
}: Pick<LayerContent, 'range' | 'compression'>): AsyncGenerator<Buffer> {
  if (compression === 'none') {
    yield* chunksOf(range);
    return;
  }
  const unpacked = pipeline(Readable.from(chunksOf(range)), decompressor(compression), () => {});
  try {
    for await (const chunk of unpacked) yield chunk;
  } catch (error) {
    const isOurs = error instanceof ArchiveFault;
    throw isOurs ? error : new ArchiveFault(`a layer in it is no sound ${compression}`);
  }
}

function decompressor(compression: 'gzip' | 'zstd'): Transform {
  if (compression === 'gzip') return zlib.createGunzip();
  // Not in Node 20, which is one of ours.
  if (typeof zlib.createZstdDecompress === 'function') return zlib.createZstdDecompress();
  throw new ArchiveFault(
    'its layers are compressed with zstd, which this Node cannot read',
    'Use Node 24, or save from an engine that does not compress layers with zstd',
  );
}
