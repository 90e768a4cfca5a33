/** What of the test targets is another matter in a container: whose reports come back, and where an etcd is looked for. */

import assert from 'node:assert/strict';
import { lstatSync, readdirSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { errorsOf } from '../bundle/support.ts';
import { crossImages } from '../fixtures/miniature.ts';
import { docker } from '../support/docker.ts';
import { startStandIn } from '../support/stand-in.ts';
import { containersOf, engine, runContainer, warmTree } from './support.ts';

const etcd = '#!/bin/sh\necho "etcd Version: 3.6.4"\n';

test('make test brings its JUnit reports back, counted and uploaded', async () => {
  const standIn = await startStandIn();
  const tree = await warmTree();
  const run = await runContainer(
    tree,
    { target: 'test', upload: 'auto' },
    { environment: standIn.environment },
  );
  assert.equal(run.exitCode, 0, run.stdout);
  assert.match(run.summary, /2 ran, 0 failed/);
  const folder = join(tree, '_output/kbuild/kubernetes-v1.36.0-test-host-junit');
  const [report = '', ...others] = readdirSync(folder);
  assert.match(report, /^junit_.*\.xml$/);
  assert.deepEqual(others, []);
  assert.equal(lstatSync(join(folder, report)).uid, process.getuid?.());
  assert.deepEqual(
    standIn.artifacts().map((it) => it.name),
    ['kubernetes-v1.36.0-test-host-a1'],
  );
  await standIn.stop();
});

test('test-cmd without an etcd is refused before anything runs, with the way to get one', async () => {
  const tree = await warmTree();
  const run = await runContainer(tree, { target: 'test-cmd' });
  assert.equal(run.outputs.failure, 'input');
  const image = crossImages['v1.36'].replaceAll('.', '\\.');
  assert.match(errorsOf(run), new RegExp(`etcd .*nor in the image ${image}.*hack/install-etcd\\.sh`));
  assert.doesNotMatch(run.stdout, /::group::make/);
  assert.deepEqual(await containersOf(tree), []);
});

test('the etcd of the tree is found by test-integration', async () => {
  const tree = await warmTree('v1.20');
  await mkdir(join(tree, 'third_party/etcd'), { recursive: true });
  await writeFile(join(tree, 'third_party/etcd/etcd'), etcd);
  await chmod(join(tree, 'third_party/etcd/etcd'), 0o755);
  const run = await runContainer(tree, { target: 'test-integration' });
  assert.equal(run.exitCode, 0, run.stdout);
  // v1.20 writes reports by gotestsum alone, which the image lacks.
  assert.match(run.stdout, /no JUnit report.*gotestsum/);
});

test('the etcd of the image is found by test-cmd', async () => {
  const tree = await warmTree();
  const image = 'kbuild-etcd/kube-cross:v1';
  const script = `printf '${etcd.replaceAll('\n', '\\n')}' >/usr/local/bin/etcd; chmod 755 /usr/local/bin/etcd`;
  await docker(engine, ['run', '--name=kbuild-etcd', crossImages['v1.36'], 'sh', '-c', script]);
  await docker(engine, ['commit', 'kbuild-etcd', image]);
  await docker(engine, ['rm', 'kbuild-etcd']);
  const run = await runContainer(tree, { target: 'test-cmd', 'kube-cross-image': image });
  await docker(engine, ['rmi', image]);
  assert.equal(run.exitCode, 0, run.stdout);
  assert.match(run.stdout, /TEST PASSED/);
});
