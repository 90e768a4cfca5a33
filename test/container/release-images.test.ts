/** Server images alone, without tarballs: what build/release-images.sh of the tree makes. */

import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { evidenceFiles } from '../../src/release/shard-files.ts';
import { checkSums, tarsOf } from '../bundle/release-support.ts';
import { temporaryFolder } from '../bundle/support.ts';
import { crossImages } from '../fixtures/miniature.ts';
import { forgetBaseImages, pushBaseImages } from '../support/base-registry.ts';
import { dockerConfigWithBuildx } from '../support/buildx.ts';
import { docker } from '../support/docker.ts';
import { ensureLeanKubeCross } from '../support/kube-cross.ts';
import { type Registry, startRegistry } from '../support/registry.ts';
import { engine, kbuild, runContainer, warmTree } from './support.ts';

/** A kube-cross that nobody else needs. */
const lean = 'kbuild-lean/releases:v1';

let registry: Registry;
before(async () => {
  registry = await startRegistry();
});
after(async () => {
  await forgetBaseImages(registry, engine);
  await registry.stop();
});

test('quick-release-images makes the images of this platform, nothing beside them, and verify the same', async () => {
  const tree = await warmTree('v1.36');
  const bases = await pushBaseImages(registry, tree, ['amd64']);
  await ensureLeanKubeCross(engine, lean);
  const environment = { DOCKER_CONFIG: await dockerConfigWithBuildx() };
  const run = await runContainer(
    tree,
    { target: 'quick-release-images', 'base-image-registry': bases, 'kube-cross-image': lean },
    { environment },
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
    [
      ...['SHA256SUMS', 'SHA512SUMS', 'amd64', ...evidenceFiles, 'manifest.json'],
      ...names.map((name) => `${name}.index.json`),
    ].sort(),
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

  // Another program in the place of one: a published file that nobody has built.
  const reference = join(await temporaryFolder(), 'published');
  mkdirSync(reference);
  cpSync(join(folder, 'amd64'), join(reference, 'amd64'), { recursive: true });
  cpSync(join(folder, 'amd64/kube-proxy.tar'), join(reference, 'amd64/kube-scheduler.tar'));
  cpSync(join(folder, 'kube-proxy.index.json'), join(reference, 'kube-proxy.index.json'));
  const verified = await kbuild(
    tree,
    [
      ...['verify', '--mode', 'published', '--reference', reference],
      ...['--base-image-registry', bases, '--kube-cross-image', crossImages['v1.36']],
    ],
    { environment },
  );
  assert.equal(verified.code, 1, verified.stdout + verified.stderr);
  assert.match(verified.stdout, /^reproduced: kube-proxy\.index\.json$/m);
  const verdicts = [...verified.stdout.matchAll(/^(\S+): amd64\/(\S+)\.tar$/gm)].map(([, it, name]) => [
    name,
    it,
  ]);
  assert.deepEqual(
    verdicts,
    names.map((name) => [name, name === 'kube-scheduler' ? 'different' : 'reproduced']),
  );
});
