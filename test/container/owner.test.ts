/** Whose files a container build leaves: the caller's, all of them, so that the caller can work on and clean up. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { warm } from '../support/compiled.ts';
import { containerTree, forOthers, type Others } from './support.ts';

const caller = 4321;
let others: Others;
before(async () => {
  others = await forOthers();
});
after(() => others?.stop());

async function kbuildAsCaller(tree: string, ...args: readonly string[]): Promise<string> {
  execFileSync('chown', ['-R', `${caller}:${caller}`, dirname(tree)]);
  const { stdout, stderr } = await others.kbuild(caller, tree, args);
  return stdout + stderr;
}

test('an old cache with read-only folders, as Go makes them, goes with its VERSION although the user is not root', async () => {
  const tree = await containerTree('v1.28');
  const modules = join(tree, '_output/dockerized/go/cache/mod/example.com/module@v1.0.0');
  mkdirSync(modules, { recursive: true });
  writeFileSync(join(modules, 'go.mod'), '');
  await kbuildAsCaller(tree, 'run', '--', 'true');
  for (const path of [modules, dirname(modules)]) chmodSync(path, 0o555);
  writeFileSync(join(tree, 'build/build-image/VERSION'), '6');
  const said = await kbuildAsCaller(tree, 'run', '--', 'echo', 'it runs');
  assert.match(said, /^it runs$/m);
  assert.ok(!existsSync(modules));
});

/** Paths in the tree that belong to somebody else. */
function foreignIn(tree: string): readonly string[] {
  const paths = ['.', ...readdirSync(tree, { recursive: true, encoding: 'utf8' })];
  return paths.filter((path) => {
    const { uid, gid } = lstatSync(join(tree, path));
    return uid !== caller || gid !== caller;
  });
}

for (const flavor of ['v1.20', 'v1.36'] as const) {
  test(`all that is made in a ${flavor} tree belongs to the user who started it, binaries are executable`, async () => {
    const tree = await containerTree(flavor);
    const first = await kbuildAsCaller(tree, 'run', '--', 'touch', '_output/dockerized/go/by-the-container');
    assert.deepEqual(foreignIn(tree), [], first);
    assert.equal(lstatSync(join(tree, '_output/dockerized/go/by-the-container')).uid, caller, first);

    await warm(tree, 'dockerized');
    const second = await kbuildAsCaller(tree, 'run', 'make', 'kubectl');
    assert.deepEqual(foreignIn(tree), [], second);
    const kubectl = lstatSync(join(tree, '_output/dockerized/bin/linux/amd64/kubectl'));
    assert.equal(kubectl.mode & 0o777, 0o755, second);
  });
}
