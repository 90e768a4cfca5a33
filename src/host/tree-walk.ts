/** What lies in a work tree, by lstat alone: no link is followed and nothing but a plain file is ever opened. */

import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathOnDisk, textOfBytes } from './file-names.ts';

export type DiskEntry = 'file' | 'link' | 'other';

export interface Walk {
  /** All that is not a folder, by its path below the root. */
  readonly entries: ReadonlyMap<string, DiskEntry>;
  /** Folders with nothing in them, which end in `/`, and each `.git` below the top, of which git itself never speaks. */
  readonly hollow: readonly string[];
}

/**
 * Left out are `.git` and the folders of output at the top, which Kubernetes' own .gitignore names, and the folders in
 * `without`. Synchronous: of 23,000 files it is the faster way.
 */
export function walkTree(root: string, without: ReadonlySet<string>): Walk {
  const entries = new Map<string, DiskEntry>();
  const hollow: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const found = entriesOf(join(root, folder));
    if (found.length === 0) hollow.push(`${folder}/`);
    for (const [name, entry] of found) put(folder === '' ? name : `${folder}/${name}`, entry);
  }
  return { entries, hollow };

  function put(path: string, entry: Kind): void {
    if (isLeftOut(path, entry) || without.has(path)) return;
    if (path.endsWith('/.git')) hollow.push(path);
    else if (entry.isDirectory()) folders.push(path);
    else entries.set(path, kindOf(entry));
  }
}

type Kind = Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>;

/** What lies in a folder, by name; nothing where it is gone. */
export function entriesOf(folder: string): readonly (readonly [string, Kind])[] {
  const found = orGone(() => readdirSync(pathOnDisk(folder), { withFileTypes: true })) ?? [];
  if (!found.some(({ name }) => name.includes('\u{fffd}'))) return found.map((entry) => [entry.name, entry]);
  const bytes = readdirSync(pathOnDisk(folder), { withFileTypes: true, encoding: 'buffer' });
  return bytes.map((entry) => [textOfBytes(Buffer.from(entry.name)), entry]);
}

function isLeftOut(path: string, entry: Kind): boolean {
  return path === '.git' || (path.startsWith('_output') && !path.includes('/') && !entry.isFile());
}

function kindOf(entry: Kind): DiskEntry {
  if (entry.isFile()) return 'file';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

export interface Blob {
  readonly id: string;
  readonly executable: boolean;
}

const buffer = Buffer.allocUnsafe(1024 * 1024);

/** Undefined for what is not there: something above it may be a file, or a link that leads nowhere. */
function orGone<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(code)) return undefined;
    throw error;
  }
}

/** Whether anything does. */
export function lies(path: string): boolean {
  return orGone(() => lstatSync(pathOnDisk(path))) !== undefined;
}

/** What lies at a path; undefined for nothing, and for a folder. */
export function diskEntry(path: string): DiskEntry | undefined {
  const found = orGone(() => lstatSync(pathOnDisk(path)));
  return found === undefined || found.isDirectory() ? undefined : kindOf(found);
}

/** When a file was changed, inode and content, as `git ls-files --debug` writes it. */
export function timesOf(path: string): string | undefined {
  const found = orGone(() => lstatSync(pathOnDisk(path), { bigint: true }));
  if (found === undefined) return undefined;
  const second = 1_000_000_000n;
  return [found.ctimeNs, found.mtimeNs].map((time) => `${time / second}:${time % second}`).join(' ');
}

/** As git names the content; undefined for what has gone meanwhile. Memory is that of the buffer, whatever the size. */
export function blobId(path: string, kind: DiskEntry, algorithm: 'sha1' | 'sha256'): Blob | undefined {
  if (kind === 'link') return linkId(path, algorithm);
  const file = openOrUndefined(path);
  if (file === undefined) return undefined;
  try {
    const { size, mode } = fstatSync(file);
    const hash = createHash(algorithm).update(`blob ${size}\0`);
    for (let count = readSync(file, buffer); count > 0; count = readSync(file, buffer))
      hash.update(buffer.subarray(0, count));
    return { id: hash.digest('hex'), executable: (mode & 0o100) !== 0 };
  } finally {
    closeSync(file);
  }
}

function openOrUndefined(path: string): number | undefined {
  try {
    return openSync(pathOnDisk(path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch {
    return undefined;
  }
}

function linkId(path: string, algorithm: 'sha1' | 'sha256'): Blob | undefined {
  const target = linkTarget(path);
  if (target === undefined) return undefined;
  return {
    id: createHash(algorithm).update(`blob ${target.length}\0`).update(target).digest('hex'),
    executable: false,
  };
}

function linkTarget(path: string): Buffer | undefined {
  try {
    return readlinkSync(pathOnDisk(path), { encoding: 'buffer' });
  } catch {
    return undefined;
  }
}
