/** What of a work tree is not HEAD's, and which of it git itself would not show. Git is asked about the clone only then. */

import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { mayBeBuilt, mayBeBuiltThoughIgnored } from '../kubernetes/strangers.ts';
import {
  type CloneSettings,
  type TreeChange,
  type UnseenChange,
  unseenChanges,
} from '../kubernetes/tree-changes.ts';
import type { Unstashable } from '../kubernetes/tree-repairs.ts';
import { attributesOf, filtersOf } from './conversions.ts';
import { exists, realPath } from './files.ts';
import { readTreeContent } from './tree-content.ts';
import { blobId, diskEntry, lies, timesOf } from './tree-walk.ts';

export interface TreeState {
  readonly changed: readonly string[];
  readonly unseen: readonly UnseenChange[];
  readonly untracked: readonly string[];
  readonly hidden: readonly string[];
  readonly empty: readonly string[];
  readonly unstashable: Unstashable;
}

/** A question to git in the clone itself, of which only the output counts; `input` is a list that ends in NUL each. */
export type AskClone = (args: readonly string[], input?: readonly string[]) => Promise<string>;

/** `root` is the top of a repository, `commit` its HEAD. */
export async function readTreeState(
  root: string,
  commit: string,
  env: Readonly<Record<string, string>>,
  ask: AskClone,
): Promise<TreeState> {
  const asked = marksOf(ask);
  asked.catch(() => {});
  const content = await readTreeContent(root, commit, env);
  const { changed, others, ignored, hollow, known, surroundings } = content;
  const isLikeHead = changed.length + others.length + hollow.length === 0;
  // An index that git cannot read says nothing of the bytes.
  const marks = await (isLikeHead ? asked.catch(() => new Map<string, string>()) : asked);
  const unmerged = [...marks].filter(([, mark]) => mark.toUpperCase() === 'M').map(([path]) => path);
  const staged = [...marks.keys()].filter((path) => !known.has(path) && lies(join(root, path)));
  const strange = others.filter((path) => !marks.has(path));
  const isListed = strange.length > 0 ? await listedBy(ask) : () => false;
  const overlooked = ignored.filter((path) => !marks.has(path));
  const nested = await nestedOf(root, [...strange, ...overlooked, ...hollow.map(gitIn)], marks);
  const isEmpty = (path: string) => path.endsWith('/') && !nested.includes(path.slice(0, -1));
  return {
    changed: [...changed.map(({ path }) => path), ...staged].sort(),
    unseen: changed.length > 0 ? unseenChanges(changed, await settingsOf(root, marks, changed, ask)) : [],
    untracked: [...strange.filter(isListed), ...hollow.filter((path) => !isEmpty(path))],
    hidden: [
      ...strange.filter((path) => !isListed(path) && mayBeBuilt(path, surroundings)),
      ...overlooked.filter((path) => mayBeBuiltThoughIgnored(path, surroundings)),
    ],
    empty: hollow.filter(isEmpty),
    unstashable: {
      unready: [
        ...(staged.length === 0 ? [] : await listOf(ask, [...differing, '--diff-filter=A'])),
        ...unmerged,
      ],
      astray: await astrayOf(root, changed),
      nested,
    },
  };
}

const differing = ['diff', '--name-only', '--no-ext-diff', '--no-renames', '--ignore-submodules', '-z'];

/** Of a folder (ends in `/`) without files of its own. */
function gitIn(path: string): string {
  return path.endsWith('/') ? `${path}.git` : path;
}

async function astrayOf(root: string, changed: readonly TreeChange[]): Promise<readonly string[]> {
  const linked = new Map<string, boolean>();
  for (const { path, difference } of changed) {
    const folder = join(root, dirname(path));
    if (difference === 'missing' && !linked.has(folder))
      linked.set(folder, ![undefined, folder].includes(await realPath(folder)));
  }
  return changed
    .map(({ path }) => join(root, path))
    .filter((path) => linked.get(dirname(path)) || diskEntry(path) === 'other')
    .map((path) => path.slice(root.length + 1));
}

/** Outermost folders of these files that are repositories, but hold no file that the index has. */
async function nestedOf(
  root: string,
  paths: readonly string[],
  marks: CloneSettings['marks'],
): Promise<readonly string[]> {
  if (paths.length === 0) return [];
  const own = new Set([...marks.keys()].flatMap(foldersAbove));
  const folders = new Set(paths.flatMap(foldersAbove).filter((it) => !own.has(it)));
  const found: string[] = [];
  for (const folder of [...folders].sort()) {
    const isInner = found.some((it) => folder.startsWith(`${it}/`));
    if (!isInner && (await exists(join(root, folder, '.git')))) found.push(folder);
  }
  return found;
}

function foldersAbove(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

/** What git lists as untracked, a repository in the tree by its folder alone. */
async function listedBy(ask: AskClone): Promise<(path: string) => boolean> {
  const shown = new Set(await listOf(ask, ['ls-files', '-z', '--others', '--exclude-standard']));
  const folders = [...shown].filter((it) => it.endsWith('/'));
  return (path) => shown.has(path) || folders.some((it) => path.startsWith(it));
}

/** sha256 of what is not HEAD's and how it lies there; empty where the tree is HEAD's. Of a submodule the path alone counts. */
export function digestOfChanges(
  root: string,
  { changed, untracked, hidden }: Pick<TreeState, 'changed' | 'untracked' | 'hidden'>,
): string {
  const paths = [...changed, ...untracked, ...hidden].sort();
  if (paths.length === 0) return '';
  const lines = paths.map((path) => {
    const kind = diskEntry(join(root, path));
    return JSON.stringify([path, kind, kind && blobId(join(root, path), kind, 'sha256')]);
  });
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

async function settingsOf(
  root: string,
  marks: CloneSettings['marks'],
  changed: readonly TreeChange[],
  ask: AskClone,
): Promise<CloneSettings> {
  const rewritten = changed
    .filter(({ difference }) => difference === 'content' || difference === 'line-ends')
    .map(({ path }) => path);
  return {
    core: await coreSettings(ask),
    shown: await shownBy(root, ask),
    marks,
    filters: await filtersOf(rewritten, ask),
    attributes: await attributesOf(root, rewritten, ask),
  };
}

/**
 * What was edited, as git sees it. A file that git itself wrote last may be shown too, where a filter does not bring back
 * what it was made of. Git shows nothing where a filter fails that is required; then the filter is to blame.
 */
async function shownBy(root: string, ask: AskClone): Promise<ReadonlySet<string>> {
  const shown = await listOf(ask, [...differing, 'HEAD']).catch(() => []);
  if (shown.length === 0) return new Set();
  const staged = new Set(await listOf(ask, [...differing, '--cached', 'HEAD']));
  const written = await writtenByGit(root, ask);
  return new Set(shown.filter((path) => staged.has(path) || !written(path)));
}

/** By the times in the index, to the nanosecond. */
async function writtenByGit(root: string, ask: AskClone): Promise<(path: string) => boolean> {
  const text = await ask(['ls-files', '-z', '--debug']);
  const entries = text.matchAll(/([^\0]+)\0\s+ctime: ([0-9:]+)\n\s+mtime: ([0-9:]+)\n[^\0]*?\bflags: \w+\n/g);
  const times = new Map([...entries].map(([, path, ctime, mtime]) => [path, `${ctime} ${mtime}`]));
  return (path) => times.get(path) === timesOf(join(root, path));
}

/** The scope of settings that come with a question. */
const ofQuestion = 'command';

async function coreSettings(ask: AskClone): Promise<CloneSettings['core']> {
  const names = '^core\\.(sparsecheckout|filemode|symlinks|autocrlf|eol|fsmonitor)$';
  const words = (await ask(['config', '-z', '--show-scope', '--get-regexp', names])).split('\0');
  const settings = words.filter((_, index) => index % 2 === 1 && words[index - 1] !== ofQuestion);
  return Object.fromEntries(
    settings.map((setting) => {
      const [name, value] = splitAt(setting.replace(/^core\./, ''), '\n');
      return [name, plainValue(setting.includes('\n') ? value.toLowerCase() : 'yes')];
    }),
  );
}

/** Git has many words for true and false; a name without a value is true. */
function plainValue(value: string): string {
  if (['yes', 'on', '1'].includes(value)) return 'true';
  return ['no', 'off', '0', ''].includes(value) ? 'false' : value;
}

async function marksOf(ask: AskClone): Promise<CloneSettings['marks']> {
  const lines = await listOf(ask, ['ls-files', '-v', '-z']);
  return new Map(lines.map((line) => [line.slice(2), line.slice(0, 1)]));
}

async function listOf(ask: AskClone, args: readonly string[]): Promise<readonly string[]> {
  return (await ask(args)).split('\0').filter((it) => it !== '');
}

function splitAt(text: string, sign: string): readonly [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
