/** A remote engine that goes away, or whose disk is full: one clear error, and what it still has is removed by post. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { errorsOf } from '../bundle/support.ts';
import type { Flavor } from '../fixtures/miniature.ts';
import { docker, engineAt } from '../support/docker.ts';
import { type Forwarder, forward } from '../support/forwarder.ts';
import type { Changes } from '../support/git.ts';
import { runPost } from '../support/mini-runner.ts';
import { commandLines } from '../support/process-watch.ts';
import { until } from '../support/waiting.ts';
import { type Remote, runThere, startRemote } from './remote-support.ts';
import {
  addLargeFile,
  kubectlRecipe,
  objectsOf,
  quick,
  rsyncTree,
  runSync,
  startSync,
  syncAction,
} from './rsync-support.ts';
import { namesOf } from './support.ts';

let remote: Remote;
before(async () => {
  remote = await startRemote();
});
after(() => remote.stop());

const remoteTree = (flavor: Flavor, changes: Changes) =>
  rsyncTree(flavor, { engine: remote.engine, parent: remote.hidden, changes });

/** Runs a build until it is so, takes the engine away, and looks at what the run and its post say. */
async function loseEngine(tree: string, isSo: () => boolean): Promise<void> {
  const line: Forwarder = await forward({ path: remote.socket.replace('unix://', '') });
  const engine = engineAt(`tcp://127.0.0.1:${line.port}`);
  const started = await startSync(tree, {}, { engine });
  await until(isSo, started.finished);
  await line.cut();
  const run = await started.finished;
  assert.equal(run.exitCode, 1, run.stdout);
  assert.equal(run.outputs.failure, 'network', run.stdout);
  assert.match(errorsOf(run), /^the Docker Engine has gone away in the middle of the build: .*\S$/);
  assert.equal(errorsOf(run).split('\n').length, 1, errorsOf(run));

  await line.mend();
  const post = await runPost(syncAction(tree, {}, { engine }), run);
  assert.match(post.stdout, /^Removed a container that the build had left behind$/m);
  await assertOnlyData(tree);
}

/** The data container, and of older trees the image that goes with it. */
async function assertOnlyData(tree: string): Promise<void> {
  const { data, image } = await namesOf(tree);
  const others = (await objectsOf(tree, remote.engine)).filter((name) => name !== data && name !== image);
  assert.deepEqual(others, []);
}

suite('a remote engine that is lost', { concurrency: 2 }, () => {
  test('in the middle of a sync is told as a network failure, and post finds its container', async () => {
    const tree = await remoteTree('v1.36', quick);
    addLargeFile(tree);
    const { rsync } = await namesOf(tree);
    await loseEngine(tree, () => commandLines().some((it) => it.includes(`${rsync} rsync --server`)));
  });

  test('in the middle of a build is told as a network failure, and post finds its container', async () => {
    const tree = await remoteTree('v1.28', kubectlRecipe('sleep 5432'));
    await loseEngine(tree, () => commandLines().some((it) => it.includes('sleep 5432')));
  });
});

test('a disk that is full on the side of the engine is told as that', async () => {
  const tree = await remoteTree('v1.36', quick);
  addLargeFile(tree);
  const root = (await docker(remote.engine, ['info', '--format={{.DockerRootDir}}'])).trim();
  const volumes = join(root, 'volumes');
  await runThere(remote, 'mount', ['mount', '-t', 'tmpfs', '-o', 'size=16m', 'kbuild-small', volumes]);
  const run = await runSync(tree, {}, { engine: remote.engine });
  assert.equal(run.outputs.failure, 'disk', run.stdout);
  assert.match(errorsOf(run), /^the disk is full where the tree is synced to: .*No space left on device/);
  assert.equal(errorsOf(run).split('\n').length, 1, errorsOf(run));
  await assertOnlyData(tree);
});
