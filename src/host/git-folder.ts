/**
 * A throw-away git directory: it knows one commit, the tags that are named, and borrows all objects, so that git and Go
 * say of every clone of that commit the same. Of a clone of its own they say what its tags and its depth let them.
 */

import { appendFile, copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { KbuildError } from '../problem.ts';
import { gitEnvironment, gitWords } from './git-environment.ts';
import { type Answer, ask, type Environment } from './process.ts';

export interface GitFolderRequest {
  /** The source tree, the top of its repository. */
  readonly root: string;
  readonly commit: string;
  /** At that commit, without `refs/tags/`. */
  readonly tags: readonly string[];
  /** To be made; absent. */
  readonly folder: string;
  /** With PATH and HOME. */
  readonly env: Environment;
}

export interface GitFolder {
  readonly folder: string;
  /** The repository's own folder of objects, which this one borrows from. */
  readonly objects: string;
}

/**
 * For git alone, without a work tree. That the clone is shallow is left out: `git archive` writes the names of refs, and
 * the word `grafted`, into files of the source tarball (export-subst, `%D`).
 */
export async function makeGitFolder(request: GitFolderRequest): Promise<GitFolder> {
  const { root, commit, tags, folder } = request;
  const objects = resolve(root, (await askOf(request, ['rev-parse', '--git-path', 'objects'])).trim());
  await mkdir(join(folder, 'objects', 'info'), { recursive: true });
  await mkdir(join(folder, 'refs', 'tags'), { recursive: true });
  await mkdir(join(folder, 'info'));
  await writeFile(join(folder, 'config'), formatOf(commit, 'bare'));
  await writeFile(join(folder, 'HEAD'), `${commit}\n`);
  await writeFile(join(folder, 'objects', 'info', 'alternates'), `${objects}\n`);
  const refs = tags.toSorted().map((tag) => `${commit} refs/tags/${tag}\n`);
  if (refs.length > 0) await writeFile(join(folder, 'packed-refs'), refs.join(''));
  return { folder, objects };
}

export interface WorkingGitFolderRequest extends GitFolderRequest {
  /** A tag on a commit that HEAD descends from. */
  readonly behind: string | undefined;
  /** The work tree is not HEAD's. */
  readonly modified: boolean;
}

export interface WorkingGitFolder extends GitFolder {
  /** By which git takes this folder for the work tree's, wherever in the tree it is called. */
  readonly env: { readonly GIT_DIR: string; readonly GIT_WORK_TREE: string };
}

/**
 * In the place of a work tree's `.git`, with an index of its own. Of the history it has one commit with the tag that is
 * `behind` HEAD, and none without; that is all that Go and `git describe --tags` look for.
 */
export async function makeWorkingGitFolder(request: WorkingGitFolderRequest): Promise<WorkingGitFolder> {
  const { root, commit, folder, behind } = request;
  const made = await makeGitFolder(request);
  const config = `${formatOf(commit, 'working')}${plainSettings}`;
  await writeFile(join(folder, 'config'), config);
  await copyFile(await excludeFile(request), join(folder, 'info', 'exclude')).catch(() => undefined);
  // Content is compared as it lies there, whatever drivers this machine has for attributes that are committed.
  await writeFile(join(folder, 'info', 'attributes'), '* -filter\n');
  // Git reads them in the place of others, which may be nowhere.
  const replaced = await askOf(request, [
    'for-each-ref',
    '--format=%(objectname) %(refname)',
    'refs/replace',
  ]);
  await appendFile(join(folder, 'packed-refs'), replaced);
  const env = { GIT_DIR: folder, GIT_WORK_TREE: root };
  const stub = behind === undefined ? '' : await stubWith(request, behind, env);
  await writeFile(join(folder, 'info', 'grafts'), `${[commit, stub].join(' ').trim()}\n`);
  await askOf(request, ['read-tree', commit], env);
  // Ends with 1 where files are changed. Without it, every later question would read every file again.
  await askGit(request, ['update-index', '-q', '--refresh'], env);
  if (request.modified) await markModified(request, env);
  else await overlookHidden(request, env);
  return { ...made, env };
}

/**
 * For a copy of the work tree in another place, whose files have the sizes and times of these: commits and trees become the
 * folder's own. Contents of files are left out, as git reads those of the work tree.
 */
export async function endBorrowing(request: GitFolderRequest): Promise<void> {
  const { folder } = request;
  const env = { GIT_DIR: folder };
  const format = '--format=%(refname:lstrip=2) %(objectname)';
  const replaced = await askOf(request, ['for-each-ref', format, 'refs/replace'], env);
  const objects = await askOf(request, ['rev-list', '--objects', '--filter=blob:none', 'HEAD'], env);
  const standsFor = new Map(wordsOfLines(replaced));
  const ids = wordsOfLines(objects).map(([id]) => standsFor.get(id) ?? id);
  await mkdir(join(folder, 'objects', 'pack'));
  const pack = ['pack-objects', '-q', '--threads=1', join(folder, 'objects', 'pack', 'pack')];
  await askOf(request, pack, env, ids.map((id) => `${id}\n`).join(''));
  await rm(join(folder, 'objects', 'info', 'alternates'));
  // The rest of what git knows of a file is another one there.
  await appendFile(join(folder, 'config'), '\ttrustctime = false\n\tcheckStat = minimal\n');
}

/** The first two of each line. */
function wordsOfLines(text: string): readonly (readonly [first: string, second: string])[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const [first = '', second = ''] = line.split(' ');
    return [first, second];
  });
}

/** The id of a commit with this tag. It has no files, as nobody looks at them. */
async function stubWith(request: GitFolderRequest, tag: string, env: Environment): Promise<string> {
  const tree = (await askOf(request, ['hash-object', '-t', 'tree', '/dev/null'], env)).trim();
  const words = ['commit-tree', '-m', `Stands in for the commit of ${tag}`, tree];
  const stub = (await askOf(request, words, { ...env, ...identity })).trim();
  const ref = join(request.folder, 'refs', 'tags', tag);
  await mkdir(dirname(ref), { recursive: true });
  await writeFile(ref, `${stub}\n`);
  return stub;
}

const identity: Environment = {
  GIT_AUTHOR_NAME: 'kbuild',
  GIT_AUTHOR_EMAIL: 'kbuild@localhost',
  GIT_AUTHOR_DATE: '@0 +0000',
  GIT_COMMITTER_NAME: 'kbuild',
  GIT_COMMITTER_EMAIL: 'kbuild@localhost',
  GIT_COMMITTER_DATE: '@0 +0000',
};

/** As a plain clone on Linux compares files with their blobs, whatever this one or its machine has set. */
const plainSettings = [
  '\tfilemode = true',
  '\tsymlinks = true',
  '\tautocrlf = false',
  '\teol = lf',
  '\tattributesfile = /dev/null',
  '\tfsmonitor = false',
  '\tmultipackindex = false',
  '',
].join('\n');

/** In the index, and neither in HEAD nor on disk: git says of this work tree that something is modified, whatever hides it. */
async function markModified(request: GitFolderRequest, env: Environment): Promise<void> {
  const blob = (await askOf(request, ['hash-object', '-w', '-t', 'blob', '/dev/null'], env)).trim();
  await askOf(request, ['update-index', '--add', '--cacheinfo', `100644,${blob},.kbuild-modified`], env);
}

/**
 * What only lists of this machine or this clone hide, in a container too: it was judged not to count. What has come since
 * does.
 */
async function overlookHidden(request: GitFolderRequest, env: Environment): Promise<void> {
  const unlisted = { ...env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  // The clone's own index may be unreadable.
  const listed = { GIT_INDEX_FILE: join(request.folder, 'index') };
  const [all, shown] = await Promise.all([untracked(request, unlisted), untracked(request, listed)]);
  if (all === undefined || shown === undefined) return;
  const hidden = all.filter((path) => !shown.some((it) => holds(it, path) || holds(path, it)));
  const rules = hidden
    .filter((path) => !path.includes('\n'))
    .map((path) => `/${path.replace(/[\\*?[ ]/g, '\\$&')}\n`);
  await appendFile(join(request.folder, 'info', 'exclude'), ['\n', ...rules].join(''));
}

/**
 * Files, and folders with nothing tracked, which end in `/`. undefined where git cannot be asked, without the settings of
 * this machine say.
 */
async function untracked(
  request: GitFolderRequest,
  env: Environment,
): Promise<readonly string[] | undefined> {
  const args = ['ls-files', '--others', '--exclude-standard', '--directory', '--no-empty-directory', '-z'];
  const { code, stdout } = await askGit(request, args, env);
  return code === 0 ? stdout.split('\0').filter((path) => path !== '') : undefined;
}

function holds(one: string, other: string): boolean {
  return one === other || (one.endsWith('/') && other.startsWith(one));
}

async function excludeFile(request: GitFolderRequest): Promise<string> {
  const path = (await askOf(request, ['rev-parse', '--git-path', 'info/exclude'])).trim();
  return resolve(request.root, path);
}

/** `core` comes last, for more of its settings to follow. */
function formatOf(commit: string, kind: 'bare' | 'working'): string {
  const isSha256 = commit.length === 64;
  return [
    ...(isSha256 ? ['[extensions]', '\tobjectformat = sha256'] : []),
    // A hint that grafts are old would be taken for what git complains of.
    ...(kind === 'working' ? ['[advice]', '\tgraftFileDeprecated = false'] : []),
    '[core]',
    `\trepositoryformatversion = ${isSha256 ? 1 : 0}`,
    `\tbare = ${kind === 'bare'}`,
    '',
  ].join('\n');
}

async function askOf(
  request: GitFolderRequest,
  args: readonly string[],
  extra: Environment = {},
  input?: string,
): Promise<string> {
  const answer = await askGit(request, args, extra, input);
  if (answer.code !== 0) throw unreadable(request.root, answer);
  return answer.stdout;
}

function askGit(
  { root, env }: GitFolderRequest,
  args: readonly string[],
  extra: Environment = {},
  input?: string,
): Promise<Answer> {
  // A program that does not read what it is given breaks the pipe.
  const given = input === undefined ? {} : { input };
  return ask('git', args, { cwd: root, env: { ...gitEnvironment(env), ...extra }, ...given });
}

function unreadable(root: string, { stderr }: Answer): KbuildError {
  return new KbuildError('stamp', [
    {
      what: `git does not read the repository of ${root}: ${gitWords(stderr)}`,
      remedy: 'Repair the repository or clone it again',
    },
  ]);
}
