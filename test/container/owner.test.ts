/** Whose files a container build leaves: the caller's, all of them, so that the caller can work on and clean up. */

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { temporaryFolder } from '../bundle/support.ts';
import { clientEnvironment } from '../support/docker.ts';
import { type OwnEngine, overTcp } from '../support/engine.ts';
import { kbuildForAll, nodeForAll } from '../support/other-user.ts';
import { containerTree, engine, warm } from './support.ts';

const caller = 4321;
let reachable: OwnEngine | undefined;
let home = '';
let program: readonly string[] = [];

before(async () => {
  reachable = await overTcp(engine);
  home = await temporaryFolder();
  program = [nodeForAll(home), kbuildForAll(home)];
});

after(() => reachable?.stop());

async function kbuildAsCaller(tree: string, ...args: readonly string[]): Promise<string> {
  execFileSync('chown', ['-R', `${caller}:${caller}`, dirname(tree)]);
  const [node = '', kbuild = ''] = program;
  const child = spawn(node, [kbuild, ...args], {
    cwd: tree,
    env: { ...clientEnvironment(reachable ?? engine), HOME: home },
    uid: caller,
    gid: caller,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [said, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return said + errors;
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

    await warm(tree);
    const second = await kbuildAsCaller(tree, 'run', 'make', 'kubectl');
    assert.deepEqual(foreignIn(tree), [], second);
    const kubectl = lstatSync(join(tree, '_output/dockerized/bin/linux/amd64/kubectl'));
    assert.equal(kubectl.mode & 0o777, 0o755, second);
  });
}
