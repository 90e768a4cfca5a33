/** An archive as a file: entries by the bytes of their names, one time, owner 0. */

import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type TarEntry, tarEnd, tarHeader, tarPadding } from '../tar/tar-entry.ts';

export interface ArchiveFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly chunks: () => AsyncIterable<Buffer>;
}

/** `to` must not be there yet; `epoch` in seconds. Folders of the files get entries of their own. */
export async function writeArchive(
  to: string,
  files: readonly ArchiveFile[],
  epoch: number,
): Promise<{ readonly sha256: string; readonly size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  const counted = async function* () {
    for await (const chunk of archiveChunks(files, epoch)) {
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  };
  await pipeline(Readable.from(counted()), createWriteStream(to, { flags: 'wx', mode: 0o644 }));
  return { sha256: hash.digest('hex'), size };
}

/** The same as a stream; `epoch` in seconds. */
export async function* archiveChunks(files: readonly ArchiveFile[], epoch: number): AsyncGenerator<Buffer> {
  const folders = new Set(files.flatMap(({ path }) => foldersOf(path)));
  const all = [...files, ...[...folders].map((path) => ({ path, size: 0, chunks: undefined }))];
  all.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  for (const { path, size, chunks } of all) {
    yield tarHeader(plainEntry(path, chunks ? size : undefined, epoch));
    if (!chunks) continue;
    yield* chunks();
    yield tarPadding(size);
  }
  yield tarEnd;
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** A folder where there is no size. */
function plainEntry(path: string, size: number | undefined, epoch: number): TarEntry {
  return {
    path,
    kind: size === undefined ? 'directory' : 'file',
    mode: size === undefined ? 0o755 : 0o644,
    uid: 0,
    gid: 0,
    size: size ?? 0,
    mtime: epoch,
    target: '',
    device: undefined,
    xattrs: new Map(),
  };
}
