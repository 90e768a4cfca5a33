/** Takes the programs out of a tarball that anybody may have made: files of harmless names, up to a bound. */

import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { ArchiveFault, endsTooSoon, isDamage } from '../packing/tar/archive-fault.ts';
import { type ByteSource, sourceOfStream } from '../packing/tar/byte-source.ts';
import { readTar } from '../packing/tar/tar-reader.ts';
import { archiveRules } from '../release/archive-rules.ts';

export interface UnpackedPrograms {
  /** Paths in the tarball, and where they lie now. */
  readonly members: readonly { readonly path: string; readonly file: string }[];
  /** Files that were not taken. */
  readonly others: number;
  /** What is wrong with the tarball; empty when nothing is. */
  readonly fault: string;
}

const mostBytes = 8 * 1024 ** 3;
const fillingPiece = 1024 * 1024;

/** `isWanted` is asked with paths as they are in the tarball. */
export async function unpackPrograms(
  tarball: string,
  into: string,
  isWanted: (path: string) => boolean,
): Promise<UnpackedPrograms> {
  const members = new Map<string, string>();
  const rules = archiveRules();
  let others = 0;
  let left = mostBytes;
  const read = async (chunks: AsyncIterable<Buffer>): Promise<void> => {
    const source = sourceOfStream(chunks);
    for await (const { entry, content } of readTar(source)) {
      const path = entry.path.replace(/^\.\//, '');
      // Hard links and devices are programs of nobody.
      const isUsual = ['file', 'directory', 'symlink'].includes(entry.kind);
      const wrong = isUsual ? rules.faultOf({ ...entry, path }) : undefined;
      refuse(wrong !== undefined, `it has ${wrong}`);
      if (entry.kind !== 'file' || !isWanted(path)) {
        if (entry.kind !== 'directory') others += 1;
        continue;
      }
      left -= entry.size;
      refuse(left < 0, 'it has more than 8 GiB of programs');
      const file = join(into, String(members.size));
      await mkdir(into, { recursive: true });
      await pipeline(content, createWriteStream(file));
      members.set(path, file);
    }
    await readFilling(source);
  };
  try {
    if (/gz$/.test(tarball)) await throughGunzip(tarball, read);
    else await pipeline(createReadStream(tarball), read);
    return { members: [...members].map(([path, file]) => ({ path, file })), others, fault: '' };
  } catch (error) {
    if (!(error instanceof ArchiveFault) && !isDamage(error)) throw error;
    return { members: [], others, fault: error.message };
  }
}

const behindGzip = 'it has bytes behind its compressed content';

async function throughGunzip(
  tarball: string,
  read: (chunks: AsyncIterable<Buffer>) => Promise<void>,
): Promise<void> {
  const gunzip = createGunzip();
  try {
    await pipeline(createReadStream(tarball), gunzip, read);
  } catch (error) {
    throw endsTooSoon(error) ? new ArchiveFault(behindGzip) : error;
  }
  // Of few bytes it says nothing.
  refuse(gunzip.bytesWritten < (await stat(tarball)).size, behindGzip);
}

/** A pipeline does not end while one of its streams still holds something. */
async function readFilling(source: ByteSource): Promise<void> {
  for (;;) {
    const bytes = await source.read(fillingPiece);
    if (bytes.length === 0) return;
    refuse(
      bytes.some((byte) => byte !== 0),
      'it has something behind its end',
    );
  }
}

function refuse(condition: boolean, why: string): void {
  if (condition) throw new ArchiveFault(why);
}
