/** Where git keeps what it reads for a tree: the branch, and the folders outside that a container needs too. */

import assert from 'node:assert/strict';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { type RepositoryPlace, readRepositoryPlace } from '../../src/host/git.ts';
import { git } from '../support/git.ts';
import { cloneOf, miniature, temporaryFolder } from './support.ts';

const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };

async function borrowerOf(origin: string): Promise<string> {
  const parent = await temporaryFolder();
  await git(parent, ['clone', '--quiet', '--shared', origin, 'kubernetes']);
  return join(parent, 'kubernetes');
}

type Case = () => Promise<{ readonly tree: string; readonly place: RepositoryPlace }>;

const plain: RepositoryPlace = { branch: 'master', outerFolders: [], isLinked: false };

const cases: Readonly<Record<string, Case>> = {
  'a plain clone': async () => ({ tree: await cloneOf(await miniature()), place: plain }),
  'a detached HEAD': async () => {
    const tree = await miniature();
    await git(tree, ['checkout', '--quiet', '--detach']);
    return { tree, place: { ...plain, branch: '' } };
  },
  'a linked work tree': async () => {
    const origin = await miniature();
    const tree = join(await temporaryFolder(), 'kubernetes');
    await git(origin, ['worktree', 'add', '--quiet', '-b', 'release-1.36', tree]);
    const place = { branch: 'release-1.36', outerFolders: [join(origin, '.git')], isLinked: true };
    return { tree, place };
  },
  'objects borrowed from a borrower, the second over a link': async () => {
    const first = await miniature();
    const link = join(await temporaryFolder(), 'link');
    await symlink(first, link);
    const second = await borrowerOf(first);
    await writeFile(join(second, '.git/objects/info/alternates'), `# ours\n${link}/.git/objects\n`);
    const tree = await borrowerOf(second);
    const outerFolders = [join(second, '.git/objects'), join(link, '.git/objects')];
    return { tree, place: { ...plain, outerFolders } };
  },
  'a lender that is gone': async () => {
    const tree = await miniature();
    await writeFile(join(tree, '.git/objects/info/alternates'), '/nonexistent/.git/objects\n');
    return { tree, place: plain };
  },
  'lenders in a circle': async () => {
    const [tree, other] = [await miniature(), await miniature()];
    await writeFile(join(tree, '.git/objects/info/alternates'), join(other, '.git/objects'));
    await writeFile(join(other, '.git/objects/info/alternates'), join(tree, '.git/objects'));
    return { tree, place: { ...plain, outerFolders: [join(other, '.git/objects')] } };
  },
};

for (const [name, make] of Object.entries(cases)) {
  test(`branch and outer folders are found in the case of ${name}`, async () => {
    const { tree, place } = await make();
    assert.deepEqual(await readRepositoryPlace(tree, env), place);
  });
}
