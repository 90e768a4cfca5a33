/** Files that a build itself has changed do not make the tree dirty for packing, as long as nobody else touches them. */

import assert from 'node:assert/strict';
import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { definedEnvironment } from '../../src/host/environment.ts';
import { readGitFacts } from '../../src/host/git.ts';
import { rememberOwnChanges, withoutOwnChanges } from '../../src/setup/own-changes.ts';
import { git } from '../support/git.ts';
import { cloneOf, miniature } from './support.ts';

const generated = 'pkg/util/words/zz_generated.words.go';
const handmade = 'README.md';

/** A tree whose make writes sources, as those up to v1.24 are. */
async function generatingTree(): Promise<string> {
  const root = await cloneOf(await miniature());
  await writeFile(join(root, 'Makefile.generated_files'), '');
  await writeFile(join(root, generated), 'package words\n');
  await git(root, ['add', '--all']);
  await git(root, ['commit', '--quiet', '--message=Generate']);
  return root;
}

async function changedIn(root: string): Promise<readonly string[]> {
  const facts = await withoutOwnChanges(root, await readGitFacts(root, definedEnvironment()));
  assert.equal(facts.kind, 'repository');
  return facts.kind === 'repository' ? facts.changed : [];
}

test('a change of the build is forgiven until the file or the commit is another', async () => {
  const root = await generatingTree();
  const commit = (await git(root, ['rev-parse', 'HEAD'])).trim();
  await appendFile(join(root, generated), '\n// by the build\n');
  assert.deepEqual(await changedIn(root), [generated]);
  assert.deepEqual(await rememberOwnChanges(root, commit, [generated]), [generated]);
  assert.deepEqual(await changedIn(root), []);

  await appendFile(join(root, handmade), 'by hand\n');
  assert.deepEqual(await changedIn(root), [handmade]);
  await appendFile(join(root, generated), '// by hand\n');
  assert.deepEqual([...(await changedIn(root))].sort(), [handmade, generated]);

  await git(root, ['checkout', '--quiet', '--', handmade, generated]);
  await appendFile(join(root, generated), '\n// by the build\n');
  assert.deepEqual(await changedIn(root), []);
  await git(root, ['commit', '--quiet', '--allow-empty', '--message=Another']);
  assert.deepEqual(await changedIn(root), [generated]);
});

test('a memory that cannot be read forgives nothing', async () => {
  const root = await generatingTree();
  const commit = (await git(root, ['rev-parse', 'HEAD'])).trim();
  await appendFile(join(root, generated), '// by the build\n');
  await rememberOwnChanges(root, commit, [generated]);
  for (const text of [
    '',
    '{',
    '[]',
    '{"version":2}',
    `{"version":1,"commit":"${commit}","files":3}`,
    `{"version":1,"commit":"${commit}","files":null}`,
  ]) {
    await writeFile(join(root, '_output/kbuild/changed-by-build.json'), text);
    assert.deepEqual(await changedIn(root), [generated], text);
  }
});

test('what changed while it was built, and no script of the tree writes, is not forgiven', async () => {
  const root = await generatingTree();
  const commit = (await git(root, ['rev-parse', 'HEAD'])).trim();
  for (const path of [generated, handmade]) await appendFile(join(root, path), '// changed\n');
  assert.deepEqual(await rememberOwnChanges(root, commit, [handmade, generated]), [generated]);
  assert.deepEqual(await changedIn(root), [handmade]);
});

test('a tree whose make writes no sources is forgiven nothing', async () => {
  const root = await generatingTree();
  await git(root, ['rm', '--quiet', 'Makefile.generated_files']);
  await git(root, ['commit', '--quiet', '--message=Generate no more']);
  const commit = (await git(root, ['rev-parse', 'HEAD'])).trim();
  await appendFile(join(root, generated), '// by hand\n');
  assert.deepEqual(await rememberOwnChanges(root, commit, [generated]), []);
  assert.deepEqual(await changedIn(root), [generated]);
});
