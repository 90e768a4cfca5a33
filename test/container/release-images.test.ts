/** Server images alone, without tarballs: what build/release-images.sh of the tree makes. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { evidenceFiles } from '../../src/evidence/evidence.ts';
import { checkSums, tarsOf } from '../bundle/release-support.ts';
import { crossImages } from '../fixtures/miniature.ts';
import { forgetBaseImages, pushBaseImages } from '../support/base-registry.ts';
import { dockerConfigWithBuildx } from '../support/buildx.ts';
import { docker } from '../support/docker.ts';
import { type Registry, startRegistry } from '../support/registry.ts';
import { engine, runContainer, warmTree } from './support.ts';

let registry: Registry;
before(async () => {
  registry = await startRegistry();
});
after(async () => {
  await forgetBaseImages(registry, engine);
  await registry.stop();
});

test('quick-release-images makes the images of this platform, and nothing beside them', async () => {
  const tree = await warmTree('v1.36');
  const run = await runContainer(
    tree,
    {
      target: 'quick-release-images',
      'base-image-registry': await pushBaseImages(registry, tree, ['amd64']),
      'kube-cross-image': crossImages['v1.36'],
    },
    { environment: { DOCKER_CONFIG: await dockerConfigWithBuildx() } },
  );
  assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
  assert.deepEqual(tarsOf(run), []);
  const folder = run.outputs['output-directory'] ?? '';
  checkSums(folder);
  const images: readonly {
    readonly name: string;
    readonly path: string;
    readonly tags: readonly string[];
  }[] = JSON.parse(run.outputs.images ?? '[]');
  const names = ['kube-apiserver', 'kube-controller-manager', 'kube-proxy', 'kube-scheduler', 'kubectl'];
  assert.deepEqual(
    images.map(({ name }) => name),
    names,
  );
  assert.deepEqual(
    readdirSync(join(folder, 'amd64')),
    names.map((name) => `${name}.tar`),
  );
  assert.deepEqual(
    readdirSync(folder).sort(),
    ['SHA256SUMS', 'SHA512SUMS', 'amd64', ...evidenceFiles, 'manifest.json'].sort(),
  );
  assert.match(readFileSync(join(folder, 'manifest.json'), 'utf8'), /"target": "quick-release-images"/);
  const scheduler = images.find(({ name }) => name === 'kube-scheduler');
  const [tag = ''] = scheduler?.tags ?? [];
  await docker(engine, ['load', '--input', scheduler?.path ?? '']);
  try {
    const said = await docker(engine, ['run', '--rm', '--entrypoint=/usr/local/bin/kube-scheduler', tag]);
    assert.match(said, /kube-scheduler.*v1\.36\.0/);
  } finally {
    await docker(engine, ['rmi', '--force', tag]);
  }
});
