/** A tar, or a tar.gz, as a file: whole under its name, or not there. */

import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { cancelled } from '../../host/cancel.ts';
import type { FileDigest } from '../../host/files.ts';
import { KbuildError } from '../../problem.ts';
import { type GzipOptions, gzipStream } from '../gzip/gzip.ts';
import type { PlannedEntry } from './tar-plan.ts';
import { tarStream } from './tar-stream.ts';

export interface BytesRequest {
  /** A tar. */
  readonly source: AsyncIterable<Uint8Array>;
  /** The file to make. One that is there is replaced. */
  readonly to: string;
  /** undefined: the tar as it is. */
  readonly gzip: Omit<GzipOptions, 'signal'> | undefined;
  readonly signal?: AbortSignal;
}

export interface PackRequest extends Omit<BytesRequest, 'source'> {
  readonly plan: readonly PlannedEntry[];
}

export interface PackedTar extends FileDigest {
  /** Of the tar inside. */
  readonly tarSha256: string;
}

export function packTar({ plan, ...request }: PackRequest): Promise<PackedTar> {
  return packBytes({ ...request, source: tarStream(plan) });
}

/** Memory does not grow with the content. The file that is written first lies beside the final one, as `.<name>.partial`. */
export async function packBytes(request: BytesRequest): Promise<PackedTar> {
  const folder = dirname(request.to);
  const partial = join(folder, `.${basename(request.to)}.partial`);
  try {
    // What a killed run has left.
    await rm(partial, { force: true });
    const packed = await writePartial(partial, request);
    if (request.signal?.aborted) throw cancelled;
    await rename(partial, request.to);
    return packed;
  } catch (error) {
    await rm(partial, { force: true });
    throw isDiskFull(error) ? diskFull(request.to, folder) : error;
  }
}

async function writePartial(partial: string, request: BytesRequest): Promise<PackedTar> {
  const tarHash = createHash('sha256');
  const tar = hashed(request.source, tarHash);
  const bytes = request.gzip ? gzipStream(tar, { ...request.gzip, ...signalOf(request) }) : tar;
  const file = await open(partial, 'wx');
  try {
    const digest = await writeAll(file, bytes, request.signal);
    await file.sync();
    return { ...digest, tarSha256: tarHash.digest('hex') };
  } finally {
    await file.close();
  }
}

function signalOf({ signal }: BytesRequest): Pick<GzipOptions, 'signal'> {
  return signal ? { signal } : {};
}

async function writeAll(
  file: FileHandle,
  source: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
): Promise<FileDigest> {
  const sha256 = createHash('sha256');
  const sha512 = createHash('sha512');
  let size = 0;
  for await (const chunk of source) {
    if (signal?.aborted) throw cancelled;
    sha256.update(chunk);
    sha512.update(chunk);
    size += chunk.length;
    await file.writeFile(chunk);
  }
  return { size, sha256: sha256.digest('hex'), sha512: sha512.digest('hex') };
}

async function* hashed(source: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    hash.update(chunk);
    yield chunk;
  }
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}

function diskFull(file: string, folder: string): KbuildError {
  return new KbuildError('disk', [
    {
      what: `${file} cannot be packed: the disk of ${folder} is full`,
      remedy: 'Free some space there, or build fewer platforms in one job',
    },
  ]);
}
