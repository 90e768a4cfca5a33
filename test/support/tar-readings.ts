/** What the reader of tars in src/ finds, asked in both of its ways: out of a stream and out of a file. */

import assert from 'node:assert/strict';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chunksOf, sourceOfRange, sourceOfStream } from '../../src/packing/tar/byte-source.ts';
import type { TarEntry } from '../../src/packing/tar/tar-entry.ts';
import { readTar } from '../../src/packing/tar/tar-reader.ts';

export interface Read extends TarEntry {
  readonly text: string;
}

/** In pieces that fit no block. */
async function* inPieces(bytes: Buffer, size = 333): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function readFromStream(bytes: Buffer): Promise<readonly Read[]> {
  const found: Read[] = [];
  for await (const { entry, content } of readTar(sourceOfStream(inPieces(bytes)))) {
    const chunks: Buffer[] = [];
    for await (const chunk of content) chunks.push(chunk);
    found.push({ ...entry, text: Buffer.concat(chunks).toString() });
  }
  return found;
}

/** Contents are read afterwards and backwards, by their offsets. */
export async function readFromFile(bytes: Buffer): Promise<readonly Read[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kbuild-tar-'));
  const path = join(folder, 'archive');
  await writeFile(path, bytes);
  const file = await open(path);
  try {
    const records: { readonly entry: TarEntry; readonly offset: number }[] = [];
    const source = sourceOfRange({ file, offset: 0, size: bytes.length });
    for await (const { entry, offset } of readTar(source)) records.push({ entry, offset });
    const found: Read[] = [];
    for (const { entry, offset } of records.toReversed()) {
      const chunks: Buffer[] = [];
      for await (const chunk of chunksOf({ file, offset, size: entry.size })) chunks.push(chunk);
      found.unshift({ ...entry, text: Buffer.concat(chunks).toString() });
    }
    return found;
  } finally {
    await file.close();
    await rm(folder, { recursive: true });
  }
}

export async function readBoth(bytes: Buffer): Promise<readonly Read[]> {
  const [streamed, filed] = [await readFromStream(bytes), await readFromFile(bytes)];
  assert.deepEqual(streamed, filed);
  return streamed;
}
