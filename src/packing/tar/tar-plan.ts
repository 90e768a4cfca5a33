/** What goes into a tar: the files below a folder in a fixed order, with nothing of the machine in their entries. */

import type { Stats } from 'node:fs';
import { lstat, readdir, readlink } from 'node:fs/promises';
import { plainMode } from '../../host/files.ts';
import { KbuildError, type Problem, quote } from '../../problem.ts';
import type { TarEntry, TarKind } from './tar-entry.ts';

export interface PlannedEntry {
  readonly entry: TarEntry;
  /** Where the content of a file is. */
  readonly content: FileContent | undefined;
}

/** With what tells, when it is read, that it is not the file that was planned. */
export interface FileContent {
  readonly path: string;
  readonly inode: number;
  readonly size: number;
  readonly mtimeMs: number;
}

export interface TarSource {
  /** As in `tar -C base`. */
  readonly base: string;
  /** Relative to the base; a folder with all below it. Stored as they are spelled, `./` too. */
  readonly names: readonly string[];
  /** Seconds, of every entry. */
  readonly epoch: number;
  /** As `--transform`: what a path, or a symlink's target, is stored as. A folder comes without the last slash. */
  readonly rename?: (name: string, of: 'path' | 'target') => string;
}

interface Scan {
  readonly source: TarSource;
  /** By stored path. */
  readonly found: Map<string, PlannedEntry & { readonly from: string }>;
  readonly problems: Problem[];
}

const noAttributes: ReadonlyMap<string, Buffer> = new Map();
const shownProblems = 10;

/**
 * Sorted by the bytes of the stored paths, so a folder comes before what is in it. Owner 0, modes 0755 for folders and
 * what its owner may run, else 0644 (setuid, setgid and sticky bits go too), hard links as files of their own, symlinks as
 * they are. Refuses other kinds of files, and names that are not UTF-8.
 */
export async function planTar(source: TarSource): Promise<readonly PlannedEntry[]> {
  const scan: Scan = { source, found: new Map(), problems: [] };
  for (const name of source.names) await scanNamed(scan, name);
  if (scan.problems.length > 0) throw new KbuildError('input', scan.problems.slice(0, shownProblems));
  return [...scan.found.values()]
    .map(({ entry, content }) => ({ planned: { entry, content }, key: Buffer.from(entry.path) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ planned }) => planned);
}

async function scanNamed(scan: Scan, name: string): Promise<void> {
  const parts = name.split('/').filter((part) => part !== '');
  if (name.startsWith('/') || parts.includes('..') || parts.length === 0) {
    const remedy = 'Name files and folders below the folder that is packed from';
    scan.problems.push({ what: `${quote(name)} cannot be packed under that name`, remedy });
    return;
  }
  await scanPath(scan, parts.join('/'));
}

async function scanPath(scan: Scan, path: string): Promise<void> {
  const from = `${scan.source.base}/${path}`;
  const stats = await lstat(from).catch((error: NodeJS.ErrnoException) => error);
  if (stats instanceof Error) {
    scan.problems.push({
      what: `${from} cannot be packed: ${stats.message}`,
      remedy: 'Build or restore it first',
    });
    return;
  }
  const kind = kindOf(stats);
  if (!kind) {
    const remedy = 'Remove it: only files, folders and symlinks are packed';
    scan.problems.push({ what: `${from} is a socket, a pipe or a device`, remedy });
    return;
  }
  const target = kind === 'symlink' ? await targetOf(scan, from) : '';
  add(scan, path, from, plannedEntry(scan.source, { path, from, kind, stats, target }));
  if (kind !== 'directory') return;
  for (const name of await namesIn(scan, from)) await scanPath(scan, `${path}/${name}`);
}

interface Found {
  readonly path: string;
  readonly from: string;
  readonly kind: TarKind;
  readonly stats: Stats;
  readonly target: string;
}

function plannedEntry(source: TarSource, { path, from, kind, stats, target }: Found): PlannedEntry {
  const { epoch, rename = (name: string) => name } = source;
  const { ino: inode, size, mtimeMs } = stats;
  const isFile = kind === 'file';
  const entry: TarEntry = {
    path: rename(path, 'path'),
    kind,
    mode: modeOf(kind, stats.mode),
    uid: 0,
    gid: 0,
    size: isFile ? size : 0,
    mtime: epoch,
    target: kind === 'symlink' ? rename(target, 'target') : '',
    device: undefined,
    xattrs: noAttributes,
  };
  return { entry, content: isFile ? { path: from, inode, size, mtimeMs } : undefined };
}

/** A file that is named twice is stored once; two files under one name would be a matter of luck. */
function add(scan: Scan, path: string, from: string, planned: PlannedEntry): void {
  const stored = planned.entry.path;
  const other = scan.found.get(stored);
  if (other && other.from !== path) {
    const what = `${from} and ${scan.source.base}/${other.from} would both be packed as ${quote(stored)}`;
    scan.problems.push({ what, remedy: 'Remove or rename one of them' });
    return;
  }
  scan.found.set(stored, { ...planned, from: path });
}

function kindOf(stats: Stats): 'file' | 'directory' | 'symlink' | undefined {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'directory';
  return stats.isSymbolicLink() ? 'symlink' : undefined;
}

function modeOf(kind: TarKind, mode: number): number {
  return kind === 'symlink' ? 0o777 : plainMode(mode, kind === 'directory');
}

async function namesIn(scan: Scan, folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { encoding: 'buffer' });
  return names.flatMap((name) => textOf(scan, name, `the name of a file in ${folder}`) ?? []);
}

async function targetOf(scan: Scan, link: string): Promise<string> {
  return textOf(scan, await readlink(link, { encoding: 'buffer' }), `the target of ${link}`) ?? '';
}

function textOf(scan: Scan, bytes: Buffer, whose: string): string | undefined {
  const text = bytes.toString();
  if (Buffer.from(text).equals(bytes)) return text;
  const what = `${whose}, ${quote(text)}, is not valid UTF-8 (bytes ${bytes.toString('hex')})`;
  scan.problems.push({ what, remedy: 'Rename or remove it' });
  return undefined;
}
