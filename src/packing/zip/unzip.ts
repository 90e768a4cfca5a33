/** Writes the files of a zip into a folder of ours, each to the size that the zip says and no further. */

import { createWriteStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { quote } from '../../problem.ts';
import { ArchiveFault, isDamage } from '../tar/archive-fault.ts';
import { chunksOf } from '../tar/byte-source.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Names are known to be below the folder, and no two of them the same. Throws an ArchiveFault for what is not as it says. */
export async function unzip(file: FileHandle, entries: readonly ZipEntry[], folder: string): Promise<void> {
  for (const entry of entries) {
    const path = join(folder, entry.name);
    await mkdir(dirname(path), { recursive: true });
    await writeEntry(file, entry, path).catch((error: unknown) => {
      throw isDamage(error) ? new ArchiveFault(`${quote(entry.name)} in it is damaged`) : error;
    });
  }
}

async function writeEntry(file: FileHandle, entry: ZipEntry, path: string): Promise<void> {
  const { offset, compressedSize, size, isCompressed, name } = entry;
  const stored = Readable.from(chunksOf({ file, offset, size: compressedSize }));
  let written = 0;
  const counted = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      written += chunk.length;
      if (written > size) break;
      yield chunk;
    }
    if (written !== size) throw new ArchiveFault(`${quote(name)} in it is not as long as it says`);
  };
  const to = createWriteStream(path, { flags: 'wx' });
  if (isCompressed) await pipeline(stored, createInflateRaw(), counted, to);
  else await pipeline(stored, counted, to);
}
