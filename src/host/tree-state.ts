/** What of a work tree is not HEAD's, and which of it git itself would not show. Git is asked about the clone only then. */

import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { mayBeBuilt, mayBeBuiltThoughIgnored } from '../kubernetes/strangers.ts';
import {
  type CloneSettings,
  type TreeChange,
  type UnseenChange,
  unseenChanges,
} from '../kubernetes/tree-changes.ts';
import { exists } from './files.ts';
import { readTreeContent } from './tree-content.ts';
import { blobId, diskEntry, lies } from './tree-walk.ts';

export interface TreeState {
  readonly changed: readonly string[];
  readonly unseen: readonly UnseenChange[];
  readonly untracked: readonly string[];
  readonly hidden: readonly string[];
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
  const staged = [...marks.keys()].filter((path) => !known.has(path) && lies(join(root, path)));
  const strange = others.filter((path) => !marks.has(path));
  const isShown = strange.length > 0 ? await shownBy(ask) : () => false;
  const overlooked = ignored.filter((path) => !marks.has(path));
  return {
    changed: [...changed.map(({ path }) => path), ...staged].sort(),
    unseen: changed.length > 0 ? unseenChanges(changed, await settingsOf(root, marks, changed, ask)) : [],
    untracked: [...strange.filter(isShown), ...hollow],
    hidden: [
      ...strange.filter((path) => !isShown(path) && mayBeBuilt(path, surroundings)),
      ...overlooked.filter((path) => mayBeBuiltThoughIgnored(path, surroundings)),
    ],
  };
}

/** What git lists as untracked, a repository in the tree by its folder alone. */
async function shownBy(ask: AskClone): Promise<(path: string) => boolean> {
  const shown = new Set(await listOf(ask, ['ls-files', '-z', '--others', '--exclude-standard']));
  const folders = [...shown].filter((it) => it.endsWith('/'));
  return (path) => shown.has(path) || folders.some((it) => path.startsWith(it));
}

/** sha256 of what is not HEAD's and how it lies there; empty where the tree is HEAD's. Of a submodule the path alone counts. */
export function digestOfChanges(
  root: string,
  { changed, untracked, hidden }: Omit<TreeState, 'unseen'>,
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
  const rewritten = changed.filter(
    ({ difference }) => difference === 'content' || difference === 'line-ends',
  );
  const attributes = (await ask(['rev-parse', '--git-path', 'info/attributes'])).trim();
  return {
    core: await coreSettings(ask),
    hasOwnAttributes: await exists(resolve(root, attributes)),
    marks,
    filters: await filtersOf(
      rewritten.map(({ path }) => path),
      ask,
    ),
  };
}

/** The scope of settings that come with a question. */
const ofQuestion = 'command';

async function coreSettings(ask: AskClone): Promise<CloneSettings['core']> {
  const names = '^core\\.(sparsecheckout|filemode|symlinks|autocrlf|eol|attributesfile|fsmonitor)$';
  const words = (await ask(['config', '-z', '--show-scope', '--get-regexp', names])).split('\0');
  const settings = words.filter((_, index) => index % 2 === 1 && words[index - 1] !== ofQuestion);
  return Object.fromEntries(settings.map((setting) => splitAt(setting.replace(/^core\./, ''), '\n')));
}

async function marksOf(ask: AskClone): Promise<CloneSettings['marks']> {
  const lines = await listOf(ask, ['ls-files', '-v', '-z']);
  return new Map(lines.map((line) => [line.slice(2), line.slice(0, 1)]));
}

/** Drivers that would do something on this machine, by path. */
async function filtersOf(paths: readonly string[], ask: AskClone): Promise<ReadonlyMap<string, string>> {
  if (paths.length === 0) return new Map();
  const drivers = await listOf(ask, [
    'config',
    '-z',
    '--name-only',
    '--get-regexp',
    '^filter\\..*\\.(smudge|process)$',
  ]);
  const active = new Set(drivers.map((name) => name.replace(/^filter\.(.*)\.(?:smudge|process)$/, '$1')));
  const answers = await ask(['check-attr', '-z', '--stdin', 'filter'], paths).then((text) =>
    text.split('\0'),
  );
  const found = new Map<string, string>();
  for (let index = 0; index + 2 < answers.length; index += 3) {
    const [path = '', , driver = ''] = answers.slice(index, index + 3);
    if (active.has(driver)) found.set(path, driver);
  }
  return found;
}

async function listOf(ask: AskClone, args: readonly string[]): Promise<readonly string[]> {
  return (await ask(args)).split('\0').filter((it) => it !== '');
}

function splitAt(text: string, sign: string): readonly [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
