/** git for tests: argument arrays, a fixed identity, nobody's configuration. */

import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** `date` (`<seconds> +0000`) is both author's and committer's. Returns stdout. */
export async function git(
  folder: string,
  args: readonly string[],
  date = '1700000000 +0000',
): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...args], {
    maxBuffer: 64 * 1024 * 1024,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'Tester',
      GIT_AUTHOR_EMAIL: 'tester@example.com',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: 'Tester',
      GIT_COMMITTER_EMAIL: 'tester@example.com',
      GIT_COMMITTER_DATE: date,
    },
  });
  return stdout;
}

/** In the place of what was there before. */
export async function freshClone(
  origin: string,
  tree: string,
  options: readonly string[] = [],
): Promise<void> {
  await rm(tree, { recursive: true, force: true });
  await mkdir(dirname(tree), { recursive: true });
  await git(dirname(tree), ['clone', '--quiet', ...options, `file://${origin}`, tree]);
}

/**
 * HEAD, its branch and this tag become a commit whose object is nowhere: what HEAD was is read in its place, by git and by
 * what asks git. Nothing fetches or clones such a repository.
 */
export async function standInForCommit(tree: string, commit: string, tag: string): Promise<void> {
  const [branch, own] = await Promise.all([
    git(tree, ['symbolic-ref', 'HEAD']),
    git(tree, ['rev-parse', 'HEAD']),
  ]);
  const refs = {
    [`refs/replace/${commit}`]: own.trim(),
    [branch.trim()]: commit,
    [`refs/tags/${tag}`]: commit,
  };
  // No command of git names an object that it does not have.
  for (const [name, id] of Object.entries(refs)) {
    const file = join(tree, '.git', name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${id}\n`);
  }
}

/** Path in the tree to what becomes of its text; empty when there is no such file. */
export type Changes = Readonly<Record<string, (text: string) => string>>;

/** The tree stays clean, and at the tag where one is given. */
export async function commitChanges(tree: string, tag: string | undefined, changes: Changes): Promise<void> {
  for (const [path, change] of Object.entries(changes)) {
    const before = await readFile(join(tree, path), 'utf8').catch(() => '');
    await mkdir(dirname(join(tree, path)), { recursive: true });
    await writeFile(join(tree, path), change(before));
  }
  await git(tree, ['add', '--all']);
  await git(tree, ['commit', '--quiet', '--message=Change']);
  if (tag !== undefined) await git(tree, ['tag', '--force', tag]);
}
