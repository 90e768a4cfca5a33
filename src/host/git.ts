/** What git says about a folder. Only questions; nothing here changes a repository or runs a program it names. */

import { realpath } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { shellWord } from '../kubernetes/shell-word.ts';
import { type GitFacts, isClean, type Tag } from '../kubernetes/stamp.ts';
import { KbuildError, quote } from '../problem.ts';
import { exists, isInside, readText } from './files.ts';
import { gitEnvironment, gitWords } from './git-environment.ts';
import { type Answer, ask, type Environment } from './process.ts';
import { type AskClone, readTreeState } from './tree-state.ts';

/** `folder` is a real path. `env` should hold PATH and HOME, for git's own configuration. */
export async function readGitFacts(folder: string, env: Environment): Promise<GitFacts> {
  const git = (...args: readonly string[]) => askGit(folder, env, args);
  const where = await git('rev-parse', '--show-toplevel', '--is-shallow-repository');
  if (where.code !== 0) return factsOfFailure(where, folder);
  const [named = '', shallow = ''] = where.stdout.split('\n');
  const root = await topAround(folder, named);
  const [head, tags, merged, replaced, described, partial, remotes, grafts] = await Promise.all([
    git('log', '-1', '--no-show-signature', '--encoding=UTF-8', '--format=%H %ct', 'HEAD'),
    git('for-each-ref', '--points-at=HEAD', '--format=%(objecttype) %(refname:strip=2)', 'refs/tags'),
    git('for-each-ref', '--merged=HEAD', '--format=%(refname:strip=2)', 'refs/tags'),
    git('for-each-ref', '--format=%(refname:strip=2)', 'refs/replace'),
    git('describe', '--tags', '--match=v*', '--abbrev=14', 'HEAD'),
    git('config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$'),
    git('remote'),
    git('rev-parse', '--git-path', 'info/grafts'),
  ]);
  if (head.code !== 0) {
    const isUnborn = /unknown revision|does not have any commits/.test(head.stderr);
    if (!isUnborn) throw unreadable(folder, head);
    return { kind: 'unborn', root };
  }
  const [commit = '', commitTime = ''] = head.stdout.trim().split(' ');
  const state = await readTreeState(root, commit, env, cloneQuestion(root, env));
  return {
    kind: 'repository',
    root,
    isTop: root === folder,
    commit,
    commitTime: Number(commitTime),
    shallow: shallow === 'true',
    partial: partial.stdout.trim() !== '',
    remote: linesOf(remotes.stdout)[0],
    tagsAtHead: parseTags(tags.stdout),
    tagsBehind: linesOf(merged.stdout),
    replaced: linesOf(replaced.stdout),
    grafted: await graftedIn(resolve(folder, grafts.stdout.trim())),
    described: described.code === 0 ? described.stdout.trim() : undefined,
    ...state,
    shownThough: isClean(state) && (await showsSomething(root, env)),
  };
}

/** The work tree's top, a real path. Settings of the clone may name a folder that has nothing to do with this one. */
async function topAround(folder: string, named: string): Promise<string> {
  const root = await realpath(named).catch(() => undefined);
  if (root !== undefined && (root === folder || isInside(folder, root))) return root;
  const what = `the repository of ${folder} has its work tree elsewhere, in ${quote(named)} (core.worktree)`;
  const remedy = `Let it be here: git -C ${shellWord(folder)} config --unset core.worktree`;
  throw new KbuildError('stamp', [{ what, remedy }]);
}

/**
 * As Go asks. A git in a container sees no settings of this machine, and that of a local build those of HOME alone; one
 * that cannot answer is no witness either.
 */
async function showsSomething(root: string, env: Environment): Promise<boolean> {
  const bare = { ...env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const asked = [env, bare].map((seen) => askGit(root, seen, ['status', '--porcelain']));
  return (await Promise.all(asked)).some(({ code, stdout }) => code !== 0 || stdout !== '');
}

function cloneQuestion(root: string, env: Environment): AskClone {
  return async (args, input) => {
    const answer = await askGit(root, env, args, input);
    // No setting of that name, and no path that matches, are answers too.
    if (answer.code > 1) throw unreadable(root, answer);
    return answer.stdout;
  };
}

/** Tracked files that git sees changed: enough to tell what a build has done to a tree that was judged before. */
export async function changedFiles(folder: string, env: Environment): Promise<readonly string[]> {
  const { code, stdout } = await askGit(folder, env, [
    'diff',
    '--name-only',
    '--no-ext-diff',
    '--no-renames',
    '-z',
    'HEAD',
  ]);
  return code === 0 ? stdout.split('\0').filter((path) => path !== '') : [];
}

/** Files that git ignores below these folders of a repository; none where there is no repository. */
export async function ignoredFiles(
  folder: string,
  folders: readonly string[],
  env: Environment,
): Promise<readonly string[]> {
  const args = ['ls-files', '--others', '--ignored', '--exclude-standard', '--directory', '-z', '--'];
  const answer = await askGit(folder, env, [...args, ...folders]);
  return answer.code === 0 ? answer.stdout.split('\0').filter((path) => path !== '') : [];
}

export interface RepositoryPlace {
  /** Empty when HEAD is detached. */
  readonly branch: string;
  /** Folders outside the work tree that git reads for it: those of a linked work tree, and borrowed objects. */
  readonly outerFolders: readonly string[];
  /** `.git` is a file that points elsewhere: a linked work tree, a submodule. */
  readonly isLinked: boolean;
}

export async function readRepositoryPlace(folder: string, env: Environment): Promise<RepositoryPlace> {
  const [head, where] = await Promise.all([
    askGit(folder, env, ['symbolic-ref', '--short', '-q', 'HEAD']),
    askGit(folder, env, ['rev-parse', '--path-format=absolute', '--git-common-dir']),
  ]);
  const common = where.stdout.trim();
  const folders = new Set([common, ...(await lendersOf(join(common, 'objects'), mostLenders))]);
  return {
    branch: head.stdout.trim(),
    outerFolders: [...folders].filter((it) => isAbsolute(it) && !isInside(it, folder)),
    isLinked: (await readText(join(folder, '.git'))) !== undefined,
  };
}

/** As deep as git itself follows them. */
const mostLenders = 5;

/** Folders of objects that a repository borrows, and that their owners borrow; git does without those that are gone. */
async function lendersOf(objects: string, depth: number): Promise<readonly string[]> {
  const text = depth > 0 ? await readText(join(objects, 'info', 'alternates')) : undefined;
  const lenders: string[] = [];
  for (const line of (text ?? '').split('\n').filter((it) => isAbsolute(it))) {
    if (await exists(line)) lenders.push(line, ...(await lendersOf(line, depth - 1)));
  }
  return lenders;
}

/** A repository's configuration may name programs (fsmonitor); a question must not start them. */
function askGit(
  folder: string,
  env: Environment,
  args: readonly string[],
  input?: readonly string[],
): Promise<Answer> {
  const settings = ['-c', 'core.fsmonitor=false', '-c', 'core.untrackedCache=false'];
  return ask('git', [...settings, '-C', folder, ...args], {
    cwd: folder,
    env: { ...gitEnvironment(env), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
    ...(input ? { input: input.map((it) => `${it}\0`).join('') } : {}),
  });
}

/** A commit and its parents a line, as git reads them. */
async function graftedIn(file: string): Promise<readonly string[]> {
  const lines = linesOf((await readText(file)) ?? '').filter((line) => !line.startsWith('#'));
  return lines.flatMap((line) => line.trim().split(' ', 1)).filter((id) => id !== '');
}

function factsOfFailure(answer: Answer, folder: string): GitFacts {
  if (answer.code === 127) {
    throw new KbuildError('input', [{ what: 'git is not on PATH', remedy: 'Install git' }]);
  }
  const foreignRoot = /dubious ownership in repository at '([^']*)'/.exec(answer.stderr)?.[1];
  if (foreignRoot !== undefined) return { kind: 'foreign', root: foreignRoot };
  if (answer.stderr.includes('not a git repository')) return { kind: 'absent' };
  throw unreadable(folder, answer);
}

function unreadable(folder: string, answer: Answer): KbuildError {
  const what = `git cannot read ${folder}: ${quote(gitWords(answer.stderr))}`;
  const remedy = remedyFor(answer.stderr, folder);
  return new KbuildError('stamp', [{ what, remedy }]);
}

function remedyFor(said: string, folder: string): string {
  if (said.includes('alternate object')) {
    return 'Bring back the repository that it borrows objects from, or clone it again, without --shared and --reference';
  }
  if (said.includes('must be run in a work tree')) {
    return `If it has a work tree: git -C ${shellWord(folder)} config --unset core.bare`;
  }
  if (/bad (?:numeric |boolean )?config/.test(said)) return 'Correct that line';
  return 'Repair the repository or clone it again';
}

function parseTags(text: string): readonly Tag[] {
  return linesOf(text).map((line) => {
    const [type = '', name = ''] = line.split(' ');
    return { name, annotated: type === 'tag' };
  });
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
