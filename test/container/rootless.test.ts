/** Rootless engines, to which root of a container is the user who builds: the bytes of any other, in that user's files. */

import assert from 'node:assert/strict';
import { chmod } from 'node:fs/promises';
import { dirname } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { smallProgram } from '../bundle/cache-support.ts';
import { temporaryFolder } from '../bundle/support.ts';
import type { Flavor } from '../fixtures/miniature.ts';
import { warm } from '../support/compiled.ts';
import { copyImage } from '../support/docker.ts';
import type { OwnEngine } from '../support/engine.ts';
import { runTool } from '../support/engine-remains.ts';
import { ensureLeanKubeCross } from '../support/kube-cross.ts';
import { nodeOfUserWhoReadsAll } from '../support/other-user.ts';
import { type RootlessEngine, startRootless } from '../support/rootless.ts';
import { rsyncTree, runSync } from './rsync-support.ts';
import { engine, runContainer } from './support.ts';

const user = 4711;
const inputs = { target: 'kubectl', 'kube-cross-image': 'registry.example/rootless/kube-cross:v1' };
const ways = {
  auto: /^The Docker Engine sees the source tree, so it is mounted$/m,
  rsync: /^Sources into the container: /m,
};
const builds: readonly (readonly [Flavor, keyof typeof ways])[] = [
  ['v1.20', 'auto'],
  ['v1.28', 'auto'],
  ['v1.36', 'auto'],
  ['v1.36', 'rsync'],
];

let node = '';
/** Digests of each line on the engine of this machine. */
const expected: Partial<Record<Flavor, string>> = {};
before(async () => {
  await ensureLeanKubeCross(engine, inputs['kube-cross-image']);
  node = nodeOfUserWhoReadsAll(await temporaryFolder(), user, process.execPath);
  await chmod(dirname(node), 0o755);
  for (const [flavor] of builds) {
    if (expected[flavor]) continue;
    const here = await runContainer(await warmTree(flavor), inputs);
    expected[flavor] = here.outputs['content-digest'] ?? '';
    assert.match(expected[flavor], /^[0-9a-f]{64}$/, here.stdout);
  }
});

async function warmTree(flavor: Flavor): Promise<string> {
  const tree = await rsyncTree(flavor, { changes: { 'cmd/kubectl/main.go': () => smallProgram } });
  await warm(tree, 'dockerized');
  return tree;
}

const engines: readonly RootlessEngine[] = ['docker', 'podman'];
for (const kind of engines)
  suite(`with ${kind}, rootless`, () => {
    let rootless: OwnEngine;
    before(async () => {
      rootless = await startRootless(kind, await temporaryFolder(), user);
      await copyImage(engine, rootless, inputs['kube-cross-image']);
    });
    after(() => rootless?.stop());

    for (const [flavor, sync] of builds)
      test(`a ${flavor} tree by sync: ${sync} gets the bytes of any other engine, and files of its user`, async () => {
        const tree = await warmTree(flavor);
        await chmod(dirname(tree), 0o755);
        await runTool('chown', ['--recursive', `${user}:${user}`, dirname(tree)]);
        const run = await runSync(tree, { ...inputs, sync }, { engine: rootless, node });
        assert.equal(run.exitCode, 0, run.stdout);
        assert.match(run.stdout, ways[sync]);
        assert.equal(run.outputs['content-digest'], expected[flavor]);
        assert.equal(await runTool('find', [tree, '!', '-uid', String(user)]), '');
      });
  });
