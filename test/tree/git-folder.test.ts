/**
 * The throw-away git directory: from any clone of a commit Go records with it what it records in a full clone, and the
 * clone itself is left as it was.
 */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { endBorrowing, makeWorkingGitFolder } from '../../src/host/git-folder.ts';
import { git } from '../support/git.ts';
import { printedInfos } from '../support/go-record.ts';
import { goRootOf } from '../support/go-toolchains.ts';
import { addCommits, cloneOf, temporaryFolder } from './support.ts';

const run = promisify(execFile);
const outside = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };

interface Clone {
  readonly options: readonly string[];
  /** After the tag in the origin. */
  readonly commits?: number;
  readonly tags: readonly string[];
  readonly behind?: string;
  readonly modified?: true;
}

const clones: Readonly<Record<string, Clone>> = {
  'a depth-1 clone of the tag': { options: ['--depth=1', '--branch=v1.33.4'], tags: ['v1.33.4'] },
  'a depth-1 clone without the tag': { options: ['--depth=1', '--no-tags'], tags: ['v1.33.4'] },
  'a depth-1 clone of commits after the tag': {
    options: ['--depth=1'],
    commits: 3,
    tags: [],
    behind: 'v1.33.4',
  },
  'a full clone without tags': { options: ['--no-tags'], commits: 3, tags: [], behind: 'v1.33.4' },
  'a dirty depth-1 clone': { options: ['--depth=1', '--no-tags'], tags: ['v1.33.4'], modified: true },
};

for (const [name, { options, commits = 0, tags, behind, modified }] of Object.entries(clones)) {
  test(`${name} records with it what a full clone records`, async () => {
    const origin = await originWith(commits);
    const [full, clone] = [await cloneOf(origin), await cloneOf(origin, ...options)];
    if (modified) for (const tree of [full, clone]) await appendFile(join(tree, program), '// changed\n');
    const before = await git(clone, ['for-each-ref']);
    const folder = join(await temporaryFolder(), 'git');
    const commit = (await git(clone, ['rev-parse', 'HEAD'])).trim();
    const request = {
      root: clone,
      commit,
      tags,
      behind,
      modified: modified === true,
      folder,
      env: outside,
    };
    const made = await makeWorkingGitFolder(request);
    const expected = await recordOf(full);
    assert.deepEqual(await recordOf(clone, made.env), expected);
    // As git in a folder below asks too, which knows nothing of where the tree begins.
    const status = await run('git', ['status', '--porcelain'], {
      cwd: join(clone, dirname(program)),
      env: { ...outside, ...made.env },
    });
    assert.equal(status.stdout.trim(), modified ? 'AD .kbuild-modified\n M cmd/kubectl/main.go' : '');
    assert.equal(await git(clone, ['for-each-ref']), before);

    await endBorrowing(request);
    const sent = await sentTo(clone, folder);
    assert.deepEqual(await recordOf(sent), expected, 'with nothing but what was sent');
    const isTold = modified ? ['AD .kbuild-modified', ' M cmd/kubectl/main.go'] : [];
    assert.deepEqual((await git(sent, ['status', '--porcelain'])).split('\n').filter(Boolean), isTold);
    const objects = await Promise.all([objectsIn(sent, 'commit'), objectsIn(sent, 'blob')]);
    assert.deepEqual(objects, [behind ? 2 : 1, modified ? 1 : 0], 'neither history nor contents');
  });
}

test('in it git describes HEAD by the tag behind, and the exclusions of the clone are kept', async () => {
  const clone = await cloneOf(await originWith(1), '--depth=1');
  await mkdir(join(clone, '.git/info'), { recursive: true });
  await appendFile(join(clone, '.git/info/exclude'), 'mine\n');
  await writeFile(join(clone, 'mine'), '');
  const commit = (await git(clone, ['rev-parse', 'HEAD'])).trim();
  const folder = join(await temporaryFolder(), 'git');
  const request = { root: clone, commit, tags: [], behind: 'v1.33.4', modified: false, folder, env: outside };
  const { env } = await makeWorkingGitFolder(request);
  const ask = (...args: readonly string[]) =>
    run('git', [...args], { cwd: clone, env: { ...outside, ...env } });
  assert.deepEqual(await ask('status', '--porcelain'), { stdout: '', stderr: '' });
  assert.equal((await ask('describe', '--tags')).stdout.trim(), `v1.33.4-1-g${commit.slice(0, 7)}`);
});

test('a commit that another one stands in for, and that is nowhere, is seen as in the clone', async () => {
  const clone = await cloneOf(await originWith(0));
  const [commit, there] = ['d'.repeat(40), (await git(clone, ['rev-parse', 'HEAD'])).trim()];
  await mkdir(join(clone, '.git/refs/replace'), { recursive: true });
  await writeFile(join(clone, '.git/refs/replace', commit), `${there}\n`);
  await writeFile(join(clone, '.git/HEAD'), `${commit}\n`);
  const folder = join(await temporaryFolder(), 'git');
  const request = {
    root: clone,
    commit,
    tags: ['v1.33.4'],
    behind: undefined,
    modified: false,
    folder,
    env: outside,
  };
  const { env } = await makeWorkingGitFolder(request);
  const record: unknown = await recordOf(clone, env);
  assert.match(JSON.stringify(record), new RegExp(`"vcs.revision":"${commit}".*"vcs.modified":"false"`));
  await endBorrowing(request);
  assert.deepEqual(await recordOf(await sentTo(clone, folder)), record);
});

/** A copy of the work tree's files with this folder as its repository, as on another machine. */
async function sentTo(clone: string, folder: string): Promise<string> {
  const sent = join(await temporaryFolder(), 'sent');
  await run('rsync', ['--archive', '--exclude=/.git', `${clone}/`, sent]);
  await run('rsync', ['--archive', `${folder}/`, join(sent, '.git')]);
  return sent;
}

async function objectsIn(repository: string, kind: 'commit' | 'blob'): Promise<number> {
  const format = '--batch-check=%(objecttype)';
  const kinds = await git(repository, ['cat-file', '--batch-all-objects', format]);
  return kinds.split('\n').filter((it) => it === kind).length;
}

const program = 'cmd/kubectl/main.go';

async function originWith(commits: number): Promise<string> {
  const tree = join(await temporaryFolder(), 'origin');
  await mkdir(join(tree, dirname(program)), { recursive: true });
  await writeFile(join(tree, 'go.mod'), 'module k8s.io/kubernetes\n\ngo 1.21\n');
  await writeFile(join(tree, '.gitignore'), '/kubectl\n');
  await writeFile(join(tree, program), 'package main\n\nfunc main() {}\n');
  await git(tree, ['init', '--quiet']);
  await git(tree, ['add', '--all']);
  await git(tree, ['commit', '--quiet', '--message=Sources']);
  await git(tree, ['tag', 'v1.33.4']);
  await addCommits(tree, commits);
  return tree;
}

async function recordOf(tree: string, extra: Readonly<Record<string, string>> = {}): Promise<object> {
  const go = join(await goRootOf('go1.24.13'), 'bin/go');
  const env = { ...outside, GOENV: 'off', GOTOOLCHAIN: 'local', CGO_ENABLED: '0', ...extra };
  await run(go, ['build', '-o', 'kubectl', './cmd/kubectl'], { cwd: tree, env });
  const { stdout } = await run(go, ['version', '-m', 'kubectl'], { cwd: tree, env });
  const info = printedInfos(stdout).get('kubectl');
  assert.match(info?.module.version ?? '', /^v1\.33\.[45]/);
  return { module: info?.module, vcs: info?.vcs };
}
