/** What a plain clone of HEAD on Linux would hold, asked of git through a throw-away directory. */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { KbuildError } from '../problem.ts';
import { bytesOfText, pathOnDisk } from './file-names.ts';
import { gitEnvironment, gitWords } from './git-environment.ts';
import { makeGitFolder } from './git-folder.ts';
import { type Answer, ask, type Environment } from './process.ts';

export interface HeadEntry {
  readonly mode: string;
  readonly id: string;
  readonly path: string;
}

/** Git without any setting, filter or attribute of this clone or machine, and with an index of its own. */
export interface PlainGit {
  readonly root: string;
  readonly scratch: string;
  /** Of HEAD; a replaced commit has the tree of what stands in for it. */
  readonly tree: string;
  readonly algorithm: 'sha1' | 'sha256';
  readonly ask: (args: readonly string[], input?: readonly string[]) => Promise<Answer>;
}

/** `scratch` is an empty folder to be used up; a commit that is replaced has the tree of what stands in for it. */
export async function openPlainGit(
  root: string,
  commit: string,
  scratch: string,
  env: Environment,
): Promise<PlainGit> {
  const folder = join(scratch, 'git');
  await makeGitFolder({ root, commit, tags: [], folder, env });
  const empty = join(scratch, 'empty');
  await mkdir(empty);
  const asked = await ask('git', ['-C', root, 'rev-parse', '--verify', '--quiet', 'HEAD^{tree}'], {
    cwd: root,
    env: questionEnvironment(env),
  });
  const own: Environment = {
    ...plainGitEnvironment(env.PATH ?? ''),
    GIT_DIR: folder,
    GIT_WORK_TREE: empty,
    GIT_INDEX_FILE: join(scratch, 'index'),
  };
  return {
    root,
    scratch,
    tree: asked.stdout.trim(),
    algorithm: commit.length === 64 ? 'sha256' : 'sha1',
    ask: (args, input) =>
      ask('git', [...plainSettings, ...args], {
        cwd: empty,
        env: own,
        ...(input ? { input: input.map((it) => `${it}\0`).join('') } : {}),
      }),
  };
}

/** No configuration of the machine, and nothing of a caller that leads git elsewhere. */
export function plainGitEnvironment(path: string): Environment {
  return {
    PATH: path,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
  };
}

/** What git would otherwise guess from the machine. */
export const plainSettings = [
  'core.autocrlf=false',
  'core.eol=lf',
  'core.symlinks=true',
  'core.fileMode=true',
  'core.attributesFile=/dev/null',
  'core.excludesFile=/dev/null',
  'core.bare=false',
  // An index that another git wrote may be too new for this one.
  'core.multiPackIndex=false',
].flatMap((setting) => ['-c', setting]);

export function questionEnvironment(env: Environment): Environment {
  return { ...gitEnvironment(env), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
}

export async function headEntries({ root, ask: git, tree }: PlainGit): Promise<readonly HeadEntry[]> {
  const { code, stdout, stderr } = await git(['ls-tree', '-r', '-z', '--full-tree', tree]);
  if (code !== 0) throw unlisted(root, stderr);
  return stdout
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
      return { mode, id, path: line.slice(tab + 1) };
    });
}

/** Files that are the blob's bytes, though committed attributes may have a plain clone write others. */
export async function convertedPaths(
  git: PlainGit,
  head: readonly HeadEntry[],
): Promise<ReadonlySet<string>> {
  const rules = head.filter(({ path }) => path === '.gitattributes' || path.endsWith('/.gitattributes'));
  const texts = await Promise.all(rules.map(({ id }) => git.ask(['cat-file', 'blob', id])));
  if (!texts.some(({ stdout }) => /\b(?:crlf|ident|working-tree-encoding)\b/.test(stdout))) return new Set();
  await git.ask(['read-tree', git.tree]);
  const paths = head.map(({ path }) => path);
  const args = ['check-attr', '--cached', '-z', '--stdin', 'eol', 'crlf', 'ident', 'working-tree-encoding'];
  const answers = (await git.ask(args, paths)).stdout.split('\0');
  return new Set(
    paths.filter((_, index) => [0, 1, 2, 3].some((it) => converts(answers[(index * 4 + it) * 3 + 2]))),
  );
}

function converts(value = 'unspecified'): boolean {
  return !['unspecified', 'unset', 'lf', 'input'].includes(value);
}

/** A folder with these paths as a plain clone of HEAD would have them. */
export async function checkedOut(git: PlainGit, paths: readonly string[]): Promise<string> {
  const out = join(git.scratch, 'out');
  await git.ask(['read-tree', git.tree]);
  await git.ask(['checkout-index', '-z', '--stdin', '--force', `--prefix=${out}/`], paths);
  return out;
}

/** By the .gitignore files that HEAD has; those that only lie there may hide what they like. */
export async function ignoredPaths(
  git: PlainGit,
  head: readonly HeadEntry[],
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  const rules = head.filter(({ path }) => path === '.gitignore' || path.endsWith('/.gitignore'));
  const place = join(git.scratch, 'empty');
  for (const { id, path } of rules) {
    const { stdout } = await git.ask(['cat-file', 'blob', id]);
    await mkdir(pathOnDisk(dirname(join(place, path))), { recursive: true });
    await writeFile(pathOnDisk(join(place, path)), bytesOfText(stdout));
  }
  // It reads names as patterns of paths, unless they begin so.
  const asked = paths.map((path) => `./${path}`);
  const { code, stdout, stderr } = await git.ask(['check-ignore', '--no-index', '-z', '--stdin'], asked);
  if (code > 1) throw unlisted(git.root, stderr);
  return new Set(stdout.split('\0').map((path) => path.slice(2)));
}

function unlisted(root: string, said: string): KbuildError {
  return new KbuildError('stamp', [
    {
      what: `git does not list the files of HEAD in ${root}: ${gitWords(said)}`,
      remedy: 'Repair the repository or clone it again',
    },
  ]);
}
