/**
 * Whether a work tree is HEAD, judged by content. Clean means: the files, links and executable bits on disk are those that
 * a plain clone of HEAD on Linux checks out, with its submodules: attributes that are committed count (`eol`, `ident`,
 * `working-tree-encoding`); filters, attributes, settings and index flags of this clone or machine do not, nor do its lists
 * of what git is to overlook. Nothing of the repository is written, and no object is fetched.
 */

import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  generatingMakefile,
  hollowFolders,
  importedFolders,
  isHollowSeen,
  isPackaged,
  mayBeBuiltThoughIgnored,
  type Surroundings,
} from '../kubernetes/strangers.ts';
import type { Difference, TreeChange } from '../kubernetes/tree-changes.ts';
import { KbuildError, quote } from '../problem.ts';
import { embedReader } from './embeds.ts';
import { pathOnDisk } from './file-names.ts';
import {
  checkedOut,
  convertedPaths,
  type HeadEntry,
  headEntries,
  ignoredPaths,
  openPlainGit,
  type PlainGit,
  questionEnvironment,
} from './plain-git.ts';
import { ask, type Environment } from './process.ts';
import { blobId, type DiskEntry, diskEntry, type Walk, walkTree } from './tree-walk.ts';

export interface TreeContent {
  /** Sorted by path. */
  readonly changed: readonly TreeChange[];
  /** Files that HEAD does not have and its own .gitignore files do not name; sorted. */
  readonly others: readonly string[];
  /** Files that HEAD does not have, and that its own .gitignore files name; sorted. */
  readonly ignored: readonly string[];
  /** Folders without a file (end in `/`) that packaging copies, and what calls itself `.git` below the top; sorted. */
  readonly hollow: readonly string[];
  /** All paths of HEAD. */
  readonly known: ReadonlySet<string>;
  readonly surroundings: Surroundings;
}

/**
 * `root` is a real path, the top of its repository; `commit` what HEAD names; `env` has PATH; `above` is the path of a
 * submodule in its tree, with a `/`.
 */
export async function readTreeContent(
  root: string,
  commit: string,
  env: Environment,
  above = '',
): Promise<TreeContent> {
  const scratch = await scratchFolder();
  try {
    const git = await openPlainGit(root, commit, scratch, env);
    const head = await headEntries(git);
    const submodules = new Set(head.filter(({ mode }) => mode === submodule).map(({ path }) => path));
    const disk = walkTree(root, submodules);
    const converted = await convertedPaths(git, head);
    // The walk leaves out folders of output; what HEAD has there is looked for by name.
    const found = (path: string) => disk.entries.get(path) ?? (isOutput(path) ? at(path) : undefined);
    const suspects = head.flatMap((entry) => suspectOf(git, entry, found(entry.path), converted) ?? []);
    const changed = await withoutConverted(git, suspects);
    const nested = await Promise.all(head.map((entry) => submoduleChanges(root, entry, env, above)));
    return {
      changed: [...changed, ...nested.flat()].sort((a, b) => (a.path < b.path ? -1 : 1)),
      ...(await strangersOf(git, head, disk, above)),
    };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }

  function at(path: string): DiskEntry | undefined {
    return diskEntry(join(root, path));
  }
}

function isOutput(path: string): boolean {
  return path.startsWith('_output');
}

async function strangersOf(
  git: PlainGit,
  head: readonly HeadEntry[],
  { entries, hollow }: Walk,
  above: string,
): Promise<Omit<TreeContent, 'changed'>> {
  const known = new Set(head.map(({ path }) => path));
  const tops = new Set(head.map(({ path }) => path.split('/', 1)[0] ?? ''));
  // Git never speaks of a FIFO or a socket, and no build takes one unless it is copied.
  const strangers = [...entries]
    .filter(([path, kind]) => !known.has(path) && (kind !== 'other' || isPackaged(above + path)))
    .map(([path]) => path)
    .sort();
  const folders = hollowFolders(hollow, [...entries.keys(), ...known]);
  const seen = folders.filter((path) => isHollowSeen(path, tops, above));
  const ignored = await ignoredPaths(git, head, [...strangers, ...seen.map(somethingIn)]);
  return {
    others: strangers.filter((path) => !ignored.has(path)),
    ignored: strangers.filter((path) => ignored.has(path)),
    // An empty folder is copied whatever ignores it.
    hollow: seen.filter((path) => path.endsWith('/') || !ignored.has(somethingIn(path))),
    known,
    surroundings: {
      tops,
      generates: known.has(generatingMakefile),
      imported: importedFolders(known),
      embedsOf: embedReader(git.root),
    },
  };
}

/** Git does not say of a `.git` whether it is ignored. */
function somethingIn(path: string): string {
  return `${path.slice(0, path.lastIndexOf('/') + 1)}file`;
}

async function scratchFolder(): Promise<string> {
  try {
    return await realpath(await mkdtemp(join(tmpdir(), 'kbuild-content-')));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS'].includes(code)) throw error;
    throw new KbuildError('input', [
      {
        what: `nothing can be written to the temporary folder ${quote(tmpdir())} (${code})`,
        remedy: 'Have TMPDIR name a folder that is there, and that this user may write to',
      },
    ]);
  }
}

const submodule = '160000';

interface Suspect extends TreeChange {
  readonly entry: HeadEntry;
}

function suspectOf(
  { root, algorithm }: PlainGit,
  entry: HeadEntry,
  found: DiskEntry | undefined,
  converted: ReadonlySet<string>,
): Suspect | undefined {
  const { path, mode } = entry;
  if (mode === submodule) return undefined;
  const difference = found === undefined ? 'missing' : differs(join(root, path), algorithm, entry, found);
  if (difference === undefined && found === 'file' && converted.has(path))
    return { path, difference: 'content', entry };
  return difference && { path, difference, entry };
}

function differs(
  path: string,
  algorithm: PlainGit['algorithm'],
  { mode, id }: HeadEntry,
  found: DiskEntry,
): Difference | undefined {
  if ((mode === '120000' ? 'link' : 'file') !== found) return 'type';
  const blob = blobId(path, found, algorithm);
  if (blob === undefined) return 'missing';
  if (blob.id !== id) return 'content';
  return mode === '120000' || (mode === '100755') === blob.executable ? undefined : 'mode';
}

/** Committed attributes may have a plain clone write other bytes than the blob's: what it writes is asked of git. */
async function withoutConverted(git: PlainGit, suspects: readonly Suspect[]): Promise<readonly TreeChange[]> {
  const doubtful = suspects.filter(({ difference }) => difference === 'content').map(({ path }) => path);
  if (doubtful.length === 0) return suspects.map(plain);
  const out = await checkedOut(git, doubtful);
  const judged = await Promise.all(suspects.map((suspect) => judgedAgain(git.root, out, suspect)));
  return judged.flatMap((it) => it ?? []);
}

async function judgedAgain(root: string, out: string, suspect: Suspect): Promise<TreeChange | undefined> {
  const { path, difference, entry } = suspect;
  if (difference !== 'content' || entry.mode === '120000') return plain(suspect);
  const expected = await readFile(pathOnDisk(join(out, path))).catch(() => undefined);
  const found = await readFile(pathOnDisk(join(root, path))).catch(() => undefined);
  if (expected === undefined || found === undefined) return plain(suspect);
  if (expected.equals(found)) {
    const executable = blobId(join(root, path), 'file', 'sha1')?.executable;
    return executable === (entry.mode === '100755') ? undefined : { path, difference: 'mode' };
  }
  return { path, difference: unixLines(expected).equals(unixLines(found)) ? 'line-ends' : 'content' };
}

function plain({ path, difference }: Suspect): TreeChange {
  return { path, difference };
}

function unixLines(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}

/** A submodule is HEAD's when it is checked out at the commit that HEAD names, and clean itself. */
async function submoduleChanges(
  root: string,
  { mode, id, path }: HeadEntry,
  env: Environment,
  above: string,
): Promise<readonly TreeChange[]> {
  if (mode !== submodule) return [];
  const folder = join(root, path);
  const args = ['-C', folder, 'rev-parse', '--verify', '--quiet', '--show-toplevel', 'HEAD^{commit}'];
  const { stdout } = await ask('git', args, { cwd: root, env: questionEnvironment(env) });
  const [top, commit] = stdout.split('\n');
  if (top !== folder || commit !== id) return [{ path, difference: 'submodule' }];
  const within = `${above}${path}/`;
  const { changed, others, ignored, hollow, surroundings } = await readTreeContent(folder, id, env, within);
  const built = ignored.filter((it) => isPackaged(within + it) || mayBeBuiltThoughIgnored(it, surroundings));
  const count = changed.length + others.length + built.length + hollow.length;
  return count > 0 ? [{ path, difference: 'submodule' }] : [];
}
