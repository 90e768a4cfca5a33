/** What the real Kubernetes v1.20.2 says of itself by its own scripts is what we read in it. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readTreeFiles } from '../../src/host/files.ts';
import { platformsByKind } from '../../src/kubernetes/platforms.ts';
import { readSourceTree } from '../../src/kubernetes/tree.ts';
import { freshClone } from '../support/git.ts';
import { oldGoPath } from './real-build.ts';
import { realTreeOrigin } from './real-tree.ts';

let folder = '';
let tree = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kbuild-lists-'));
  tree = join(folder, 'kubernetes');
  await freshClone(await realTreeOrigin(), tree);
});

after(() => rmSync(folder, { recursive: true, force: true }));

/** What the tree's own scripts hold in these arrays, one line each. */
function askTree(names: readonly string[], environment: Readonly<Record<string, string>>): readonly string[] {
  const lines = names.map((name) => `echo "\${${name}[*]-}"`).join('; ');
  const output = execFileSync('bash', ['--norc', '-c', `source hack/lib/init.sh; ${lines}`], {
    cwd: tree,
    encoding: 'utf8',
    env: { PATH: oldGoPath, ...environment },
  });
  return output.split('\n').slice(0, names.length);
}

test('lists and platforms that we read are those of the tree itself', async () => {
  const read = readSourceTree(await readTreeFiles(tree), tree, true);
  assert.deepEqual(
    [
      read.generation,
      read.crossTag,
      read.goMode,
      read.pathIndependent,
      read.container.hidesGit,
      read.exported,
    ],
    ['data-container', 'v1.15.5-1', 'gopath', false, true, undefined],
  );
  assert.equal(read.lists.fastbuildArchitecture, 'amd64');
  const { server, node, client, test: tests, testServer } = read.lists.targets;
  const targets = [server, node, client, tests, testServer].map((list) => list.join(' '));
  const names = ['SERVER', 'NODE', 'CLIENT', 'TEST', 'TEST_SERVER'];
  assert.deepEqual(
    targets,
    askTree(
      names.map((name) => `KUBE_${name}_TARGETS`),
      {},
    ),
  );
  for (const requested of ['', 'linux/arm64 darwin/amd64 linux/amd64', 'darwin/amd64', 'windows/386']) {
    const ours = platformsByKind(read.lists, {
      requested: requested.split(' ').filter((it) => it !== ''),
      fastbuild: false,
      darwinBuilder: false,
      hostArchitecture: 'amd64',
    });
    const kinds = ['SERVER', 'NODE', 'CLIENT', 'TEST'].map((kind) => `KUBE_${kind}_PLATFORMS`);
    const theirs = askTree(kinds, { KUBE_BUILD_PLATFORMS: requested });
    assert.deepEqual(
      [ours.server, ours.node, ours.client, ours.test].map((it) => it.join(' ')),
      theirs,
    );
  }
});
