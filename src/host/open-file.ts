/** Files that are read in pieces, wherever they are needed, and files of this run that nobody else sees. */

import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { KbuildError, quote } from '../problem.ts';
import { errorCode } from './files.ts';

/** What `inspect/` calls a source, with its end. */
export interface OpenFile {
  /** Bytes. */
  readonly size: number;
  /** As many of the bytes as there are. */
  readonly read: (offset: number, length: number) => Buffer;
  readonly close: () => void;
}

/** Throws a KbuildError for what is no file; a pipe is not opened, as that would wait for the other end. */
export function openFile(path: string): OpenFile {
  const found = attempt(path, () => statSync(path, { throwIfNoEntry: false }));
  if (!found) throw unusable(`there is no ${quote(path)}`, 'Name a file that is there');
  if (!found.isFile())
    throw unusable(`${quote(path)} is no file`, 'Name a file, not a folder, a pipe or a device');
  return attempt(path, () => opened(openSync(path, 'r')));
}

function attempt<T>(path: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw unusable(`${quote(path)} cannot be read: ${error.message}`, 'Let this user read it');
  }
}

function unusable(what: string, remedy: string): KbuildError {
  return new KbuildError('input', [{ what, remedy }]);
}

function opened(file: number): OpenFile {
  const { size } = fstatSync(file);
  return {
    size,
    read: (offset, length) => {
      const wanted = Math.min(length, size - offset);
      if (!(offset >= 0 && wanted > 0)) return Buffer.alloc(0);
      const bytes = Buffer.allocUnsafe(wanted);
      let at = 0;
      while (at < wanted) {
        const count = readSync(file, bytes, at, wanted - at, offset + at);
        if (count === 0) break;
        at += count;
      }
      return bytes.subarray(0, at);
    },
    close: () => closeSync(file),
  };
}

/** A file in that folder without a name: gone when it is closed, however this ends. */
export async function unnamedFile(folder: string, chunks: AsyncIterable<Buffer>): Promise<OpenFile> {
  const path = join(folder, `kbuild-${randomUUID()}`);
  const file = created(folder, path);
  rmSync(path);
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; ) at += writeSync(file, chunk, at);
    }
    return opened(file);
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function created(folder: string, path: string): number {
  try {
    return openSync(path, 'wx+', 0o600);
  } catch (error) {
    const code = errorCode(error);
    if (!['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS'].includes(code)) throw error;
    const remedy = 'Let it be a folder that this user may write to, or have TMPDIR name such a one';
    throw unusable(`nothing can be written to the folder ${quote(folder)} (${code})`, remedy);
  }
}
