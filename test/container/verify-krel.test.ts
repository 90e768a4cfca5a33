/** krel runs the tree's make in a container of kube-cross, with .git there to be seen. */

import assert from 'node:assert/strict';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../bundle/support.ts';
import { crossImages } from '../fixtures/miniature.ts';
import { docker } from '../support/docker.ts';
import { engine, kbuild, warmTree } from './support.ts';

test('a program that was built as krel builds is reproduced by the container builder', async () => {
  const tree = await warmTree('v1.31');
  const inside = '/go/src/k8s.io/kubernetes';
  const variables = ['KUBE_OUTPUT_SUBPATH=_output/dockerized', 'KUBE_BUILD_PLATFORMS=linux/amd64'];
  await docker(engine, [
    ...['run', '--rm', `--volume=${tree}:${inside}`, `--workdir=${inside}`],
    ...[...variables, 'SOURCE_DATE_EPOCH=1700000000'].map((it) => `--env=${it}`),
    ...[crossImages['v1.31'], 'make', 'kubectl'],
  ]);
  const reference = join(await temporaryFolder(), 'kubectl');
  await copyFile(join(tree, '_output/dockerized/bin/linux/amd64/kubectl'), reference);
  const { code, stdout, stderr } = await kbuild(tree, [
    ...['verify', '--mode', 'published', '--reference', reference],
    ...['--kube-cross-image', crossImages['v1.31']],
  ]);
  assert.equal(code, 0, stdout + stderr);
  assert.match(stdout, /^reproduced: kubectl$/m);
  assert.match(stdout, /Go records .* fields of git$/m);
});
