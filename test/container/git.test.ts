/**
 * States of `.git` that a container sees otherwise than this machine: none stops a build, and where git can be made to
 * read them the binaries are those of a plain clone, VCS fields included.
 */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, copyFile, mkdir, open, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { binariesOf, errorsOf, temporaryFolder } from '../bundle/support.ts';
import { oldGoFolder } from '../kubernetes/real-tree.ts';
import { warm } from '../support/compiled.ts';
import { git } from '../support/git.ts';
import type { ActionRun } from '../support/mini-runner.ts';
import { versionFileIn } from '../support/version-file.ts';
import { containerTree, runContainer, warmTree } from './support.ts';

let origin = '';
let digest = '';

before(async () => {
  origin = await warmTree('v1.36');
  const run = await runContainer(origin, { target: 'kubectl' });
  assert.equal(run.exitCode, 0, run.stdout);
  assert.match(vcsOf(run), /vcs\.revision=[0-9a-f]{40}\n.*vcs\.modified=false/s);
  digest = run.outputs['content-digest'] ?? '';
});

async function build(tree: string, environment: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  await warm(tree, 'dockerized');
  const run = await runContainer(tree, { target: 'kubectl' }, { environment });
  assert.equal(run.exitCode, 0, run.stdout);
  return run;
}

function vcsOf(run: ActionRun): string {
  const [kubectl] = binariesOf(run);
  const info = execFileSync(join(oldGoFolder, 'go'), ['version', '-m', kubectl?.path ?? ''], {
    encoding: 'utf8',
  });
  return info.match(/vcs.*$/gm)?.join('\n') ?? '';
}

async function clone(...options: readonly string[]): Promise<string> {
  const parent = await temporaryFolder();
  await git(parent, ['clone', '--quiet', ...options, 'kubernetes']);
  return join(parent, 'kubernetes');
}

/** A HOME whose git settings let this machine's git read what git in the container could not. */
async function homeWith(setting: string): Promise<Readonly<Record<string, string>>> {
  const home = await temporaryFolder();
  await writeFile(join(home, '.gitconfig'), setting);
  return { HOME: home };
}

interface State {
  readonly tree: string;
  readonly environment?: Readonly<Record<string, string>>;
}

const readable: Readonly<Record<string, () => Promise<State>>> = {
  'a linked work tree': async () => {
    const tree = join(await temporaryFolder(), 'kubernetes');
    await git(origin, ['worktree', 'add', '--quiet', '-b', 'work', tree, 'v1.36.0']);
    return { tree };
  },
  'objects borrowed from a borrower': async () => ({
    tree: await clone('--shared', await clone('--shared', origin)),
  }),
  'objects borrowed over a link': async () => {
    const link = join(await temporaryFolder(), 'link');
    await symlink(origin, link);
    const tree = await clone('--shared', origin);
    await writeFile(join(tree, '.git/objects/info/alternates'), `${link}/.git/objects\n`);
    return { tree };
  },
  'a lender that is gone, and nothing borrowed': async () => {
    const tree = await clone('--no-local', origin);
    await writeFile(join(tree, '.git/objects/info/alternates'), '/nonexistent/.git/objects\n');
    return { tree };
  },
  'a multi-pack-index that is too new for the git of the image': async () => {
    const tree = await clone('--no-local', origin);
    await git(tree, ['multi-pack-index', 'write']);
    const index = join(tree, '.git/objects/pack/multi-pack-index');
    assert.ok((await readdir(join(tree, '.git/objects/pack'))).includes('multi-pack-index'));
    await chmod(index, 0o644);
    const file = await open(index, 'r+');
    await file.write(Buffer.of(99), 0, 1, 4);
    await file.close();
    return { tree, environment: await homeWith('[core]\n\tmultiPackIndex = false\n') };
  },
  'another owner, whom this machine trusts': async () => {
    const tree = await clone('--no-local', origin);
    execFileSync('chown', ['-R', '4321:4321', tree]);
    return { tree, environment: await homeWith('[safe]\n\tdirectory = *\n') };
  },
};

for (const [name, state] of Object.entries(readable)) {
  test(`a tree with ${name} gives the bytes of a plain clone`, async () => {
    const { tree, environment } = await state();
    const run = await build(tree, environment);
    assert.equal(run.outputs['content-digest'], digest, vcsOf(run) + run.stdout);
    assert.deepEqual(run.annotations, []);
  });
}

const unreadable: Readonly<Record<string, () => Promise<string>>> = {
  'a submodule': async () => {
    const parent = await temporaryFolder();
    await git(parent, ['init', '--quiet']);
    const add = ['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', origin, 'kubernetes'];
    await git(parent, add);
    await git(join(parent, 'kubernetes'), ['checkout', '--quiet', 'v1.36.0']);
    return join(parent, 'kubernetes');
  },
  'a work tree that its configuration names by its path on this machine': async () => {
    const tree = await clone('--no-local', origin);
    await git(tree, ['config', 'core.worktree', tree]);
    return tree;
  },
};

for (const [name, state] of Object.entries(unreadable)) {
  test(`${name} builds with the same stamp but without VCS fields, and says so`, async () => {
    const run = await build(await state());
    assert.equal(vcsOf(run), '');
    assert.equal(run.outputs['git-version'], 'v1.36.0');
    assert.match(run.stdout, /^::warning::.*git in the container cannot read.*no VCS fields/m);
  });
}

test('a v1.28 tree hides .git, so that it gives the same bytes with and without a repository', async () => {
  const tree = await warmTree('v1.28');
  const run = await build(tree);
  assert.equal(vcsOf(run), '');
  // An export would not do: git archive changes sources.
  const copy = join(await temporaryFolder(), 'kubernetes');
  execFileSync('cp', ['-a', tree, copy]);
  execFileSync('rm', ['-r', join(copy, '.git')]);
  await copyFile(versionFileIn(tree), join(copy, '_output/version-defs'));
  const stamp = { 'version-file': '_output/version-defs', 'source-date-epoch': '1700000000' };
  const other = await runContainer(copy, { target: 'kubectl', ...stamp });
  assert.equal(other.outputs['content-digest'], run.outputs['content-digest'], other.stdout);
});

test('an export without .git is built with a given version and epoch', async () => {
  const tree = await exportOf(await containerTree('v1.36'));
  const refused = await runContainer(tree, { target: 'kubectl' });
  assert.equal(refused.outputs.failure, 'stamp', refused.stdout);
  assert.match(errorsOf(refused), /has no git commit to take SOURCE_DATE_EPOCH from/);
  const inputs = {
    target: 'kubectl',
    'git-version': 'v1.36.0+acme.1',
    'source-date-epoch': '1600000000',
  };
  const run = await runContainer(tree, inputs);
  assert.equal(run.exitCode, 0, run.stdout);
  const said = execFileSync(binariesOf(run)[0]?.path ?? '', { encoding: 'utf8' });
  assert.match(said, /version=v1\.36\.0\+acme\.1 .*date=2020-09-13T12:26:40Z/);
  assert.equal(vcsOf(run), '');
});

async function exportOf(tree: string): Promise<string> {
  const folder = join(await temporaryFolder(), 'kubernetes');
  await mkdir(folder);
  const archive = join(folder, '..', 'export.tar');
  await git(tree, ['archive', `--output=${archive}`, 'HEAD']);
  execFileSync('tar', ['-xf', archive, '-C', folder]);
  await warm(folder, 'dockerized');
  return folder;
}
