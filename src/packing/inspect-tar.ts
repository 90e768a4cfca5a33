/** Reads an archive from front to back, once: what is in it, and the digest of the tar inside the compression. */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { oneMember } from './gzip/one-member.ts';
import { ArchiveFault, isDamage } from './tar/archive-fault.ts';
import { sourceOfStream } from './tar/byte-source.ts';
import { checkFilling, plainFormCheck } from './tar/plain-form.ts';
import type { TarEntry } from './tar/tar-entry.ts';
import { type ReadEntry, readTar } from './tar/tar-reader.ts';

export interface Inspected {
  /** Of the uncompressed tar. */
  readonly tarSha256: string;
  /** What is wrong with it, as the end of a sentence that begins with its name; undefined for a sound one. */
  readonly fault: string | undefined;
  /** Of the content of the files that were wanted, by path. */
  readonly digests: ReadonlyMap<string, { readonly size: number; readonly sha256: string }>;
}

/** What is looked at in an archive. */
export interface Inspection {
  /** In words, of an entry that must not be there or not beside those before; called in their order. */
  readonly faultOf: (entry: TarEntry) => string | undefined;
  /** Of all entries together. */
  readonly faultAtEnd: () => string | undefined;
  readonly isWanted: (path: string) => boolean;
  /** Of those that are wanted; takes all of the content. */
  readonly look?: Look;
}

export type Look = (entry: TarEntry, content: AsyncIterable<Buffer>) => Promise<void>;

/** `path` ends in .gz where it is compressed. The first fault ends it. */
export async function inspectTar(path: string, inspection: Inspection): Promise<Inspected> {
  const sha256 = createHash('sha256');
  const digests = new Map<string, { readonly size: number; readonly sha256: string }>();
  const bytes = path.endsWith('.gz') ? oneMember(path) : fileChunks(path);
  const source = sourceOfStream(hashing(bytes, (chunk) => sha256.update(chunk)));
  try {
    for await (const read of readTar(source, plainFormCheck())) {
      const fault = inspection.faultOf(read.entry);
      if (fault !== undefined) return broken(`holds ${fault}`);
      const { path: name, kind, size } = read.entry;
      if (kind === 'file' && inspection.isWanted(name))
        digests.set(name, { size, sha256: await digestOfContent(read, inspection.look) });
    }
    // What fills the last record counts too.
    await checkFilling(source);
    const fault = inspection.faultAtEnd();
    if (fault !== undefined) return broken(`holds ${fault}`);
    return { tarSha256: sha256.digest('hex'), fault: undefined, digests };
  } catch (error) {
    if (!(error instanceof ArchiveFault) && !isDamage(error)) throw error;
    return broken(`cannot be read: ${error.message}`);
  } finally {
    await bytes.return(undefined);
  }
}

function broken(fault: string): Inspected {
  return { tarSha256: '', fault, digests: new Map() };
}

async function digestOfContent({ entry, content }: ReadEntry, look: Look = drain): Promise<string> {
  const sha256 = createHash('sha256');
  await look(
    entry,
    hashing(content, (chunk) => sha256.update(chunk)),
  );
  return sha256.digest('hex');
}

export const drain: Look = async (_, content) => {
  for await (const _chunk of content);
};

async function* fileChunks(path: string): AsyncGenerator<Buffer> {
  yield* createReadStream(path) as AsyncIterable<Buffer>;
}

async function* hashing(
  chunks: AsyncIterable<Buffer>,
  update: (chunk: Buffer) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    update(chunk);
    yield chunk;
  }
}
