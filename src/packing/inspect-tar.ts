/** Reads an archive from front to back, once: what is in it, and the digest of the tar inside the compression. */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { ArchiveFault } from './tar/archive-fault.ts';
import { sourceOfStream } from './tar/byte-source.ts';
import type { TarEntry } from './tar/tar-entry.ts';
import { readTar } from './tar/tar-reader.ts';

export interface Inspected {
  /** Of the uncompressed tar. */
  readonly tarSha256: string;
  /** What `faultOf` said of the first entry that it objects to. */
  readonly fault: string | undefined;
}

/** `path` ends in .gz where it is compressed. A damaged archive has a fault and no digest. */
export async function inspectTar(
  path: string,
  faultOf: (entry: TarEntry) => string | undefined,
): Promise<Inspected> {
  const sha256 = createHash('sha256');
  let fault: string | undefined;
  const read = async (chunks: AsyncIterable<Buffer>): Promise<void> => {
    const hashed = hashing(chunks, (chunk) => sha256.update(chunk));
    for await (const { entry } of readTar(sourceOfStream(hashed))) fault ??= faultOf(entry);
    // What fills the last block counts too.
    for await (const _ of hashed);
  };
  try {
    if (path.endsWith('.gz')) await pipeline(createReadStream(path), createGunzip(), read);
    else await pipeline(createReadStream(path), read);
    return { tarSha256: sha256.digest('hex'), fault };
  } catch (error) {
    if (!(error instanceof ArchiveFault) && !isDamage(error)) throw error;
    return { tarSha256: '', fault: fault ?? error.message };
  }
}

/** One generator for both readers: the second goes on where the first has stopped. */
async function* hashing(
  chunks: AsyncIterable<Buffer>,
  update: (chunk: Buffer) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    update(chunk);
    yield chunk;
  }
}

/** What zlib says of bytes that are no gzip, or end too early. */
function isDamage(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^Z_/.test(String(error.code));
}
