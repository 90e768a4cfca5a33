/** The test targets in the container: reports come back and are counted, etcd is found or missed at once. */

import assert from 'node:assert/strict';
import { lstatSync, readdirSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { commitChange, errorsOf } from '../bundle/support.ts';
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

test('a failing test is named, and its report counted', async () => {
  const tree = await warmTree();
  await mkdir(join(tree, 'pkg/broken'), { recursive: true });
  const broken =
    'package broken\n\nimport "testing"\n\nfunc TestBroken(t *testing.T) { t.Fatal("as it should") }\n';
  await commitChange(tree, 'pkg/broken/broken_test.go', () => broken);
  const run = await runContainer(tree, { target: 'test', what: './pkg/broken' });
  assert.equal(run.outputs.failure, 'test');
  assert.match(errorsOf(run), /make test WHAT=\.\/pkg\/broken failed with exit code \d+: TestBroken/);
  assert.match(run.summary, /1 ran, 1 failed/);
  assert.deepEqual(await containersOf(tree), []);
});

for (const target of ['test-integration', 'test-cmd']) {
  test(`${target} without an etcd is refused before anything runs, with the way to get one`, async () => {
    const tree = await warmTree();
    const run = await runContainer(tree, { target });
    assert.equal(run.outputs.failure, 'input');
    const image = crossImages['v1.36'].replaceAll('.', '\\.');
    assert.match(errorsOf(run), new RegExp(`etcd .*nor in the image ${image}.*hack/install-etcd\\.sh`));
    assert.doesNotMatch(run.stdout, /::group::make/);
    assert.deepEqual(await containersOf(tree), []);
  });
}

for (const flavor of ['v1.20', 'v1.36'] as const) {
  test(`the etcd of a ${flavor} tree is found by test-integration`, async () => {
    const tree = await warmTree(flavor);
    await mkdir(join(tree, 'third_party/etcd'), { recursive: true });
    await writeFile(join(tree, 'third_party/etcd/etcd'), etcd);
    await chmod(join(tree, 'third_party/etcd/etcd'), 0o755);
    const run = await runContainer(tree, { target: 'test-integration' });
    assert.equal(run.exitCode, 0, run.stdout);
    // v1.20 writes reports by gotestsum alone, which the image lacks.
    if (flavor === 'v1.36') assert.match(run.summary, /[1-9]\d* ran, 0 failed/);
    else assert.match(run.stdout, /no JUnit report.*gotestsum/);
  });
}

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
