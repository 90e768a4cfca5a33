/** Files and folders that are only read: opened, unpacked where they are compressed, closed when they are done with. */

import { lstat, readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Folder, FolderEntry } from '../compare/compare-folders.ts';
import type { Unpacked } from '../compare/finding.ts';
import { textOfBytes } from '../host/file-names.ts';
import { errorCode } from '../host/files.ts';
import { type OpenFile, openFile, unnamedFile } from '../host/open-file.ts';
import { FileFault, piecesOf, type Source } from '../inspect/source.ts';
import { endsTooSoon } from '../packing/tar/archive-fault.ts';
import { KbuildError, quote } from '../problem.ts';
import { furtherHeaders } from './gzip-members.ts';

export interface Unpacker {
  /** What a gzip stream holds. Throws a FileFault for a damaged one. */
  readonly unpack: (source: Source) => Promise<Unpacked>;
  readonly close: () => void;
}

/** A server tarball has 1 GB. */
const largestContent = 16 * 1024 ** 3;

/** `folder` is where the content lies meanwhile. */
export function unpacker(folder: string): Unpacker {
  const open: OpenFile[] = [];
  return {
    unpack: async (source) => {
      const gunzip = createGunzip({ chunkSize: 1024 * 1024 });
      let content: OpenFile | undefined;
      try {
        await pipeline(Readable.from(piecesOf(source)), gunzip, async (chunks: AsyncIterable<Buffer>) => {
          content = await unnamedFile(folder, limited(chunks));
        });
      } catch (error) {
        content?.close();
        throw endsTooSoon(error) ? behind(source.size - gunzip.bytesWritten) : asFault(error);
      }
      if (!content) throw new FileFault('it has no content');
      open.push(content);
      // Of few bytes the pipeline says nothing.
      if (gunzip.bytesWritten < source.size) throw behind(source.size - gunzip.bytesWritten);
      return { ...content, furtherHeaders: () => furtherHeaders(source) };
    },
    close: () => {
      for (const file of open.splice(0)) file.close();
    },
  };
}

function behind(bytes: number): FileFault {
  return new FileFault(`it has ${bytes} bytes behind its compressed content`);
}

async function* limited(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > largestContent) throw new FileFault('it has more than 16 GiB of content');
    yield chunk;
  }
}

/** What zlib says of bytes that are no gzip, or end too early. */
function asFault(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (/^Z_/.test(String(error.code))) return new FileFault(`it is cut off or damaged: ${error.message}`);
  if (error.code === 'ENOSPC') {
    const what = 'there is no room for the content of an archive while it is compared';
    return new KbuildError('disk', [
      { what, remedy: 'Free some space, or let TMPDIR be a folder with more' },
    ]);
  }
  return error;
}

/** Links are not followed. Throws a KbuildError for what cannot be compared: what nobody has looked at must not seem the same. */
export async function openFolder(root: string, { close }: Unpacker): Promise<Folder> {
  const entries = new Map<string, FolderEntry>();
  const walk = async (path: string): Promise<void> => {
    const names = await readdir(join(root, path)).catch((error) => unreadable(join(root, path), error));
    for (const name of names.sort()) {
      const below = path === '' ? name : `${path}/${name}`;
      const entry = await entryAt(join(root, below));
      entries.set(below, entry);
      if (entry.kind === 'directory') await walk(below);
    }
  };
  await walk('');
  return {
    entries,
    withFile: async (path, use) => {
      const file = openFile(join(root, path));
      try {
        return await use(file);
      } finally {
        file.close();
        close();
      }
    },
  };
}

async function entryAt(path: string): Promise<FolderEntry> {
  const found = await lstat(path).catch((error) => unreadable(path, error));
  const mode = found.mode & 0o7777;
  if (found.isSymbolicLink()) return { kind: 'symlink', mode, target: await targetAt(path) };
  if (found.isDirectory()) return { kind: 'directory', mode, target: '' };
  if (found.isFile()) return { kind: 'file', mode, target: '' };
  const what = `${quote(path)} is a pipe, a socket or a device`;
  throw new KbuildError('input', [{ what, remedy: 'Compare folders of files, folders and links' }]);
}

/** Bytes that are not UTF-8 stay different from each other. */
async function targetAt(path: string): Promise<string> {
  return textOfBytes(await readlink(path, { encoding: 'buffer' }).catch((error) => unreadable(path, error)));
}

function unreadable(path: string, error: unknown): never {
  const what = `${quote(path)} cannot be read (${errorCode(error)})`;
  throw new KbuildError('input', [{ what, remedy: 'Let this user read it, by a name in UTF-8' }]);
}
