/**
 * Releases with server images, through dist/ and a real engine: by `docker build` and by buildx. What is packed twice, at
 * different times and in different folders, is the same to the last byte.
 */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { digestsOf, tarsOf } from '../bundle/release-support.ts';
import { errorsOf, miniatureWorkspace, temporaryFolder } from '../bundle/support.ts';
import { ensureBaseImages } from '../support/base-images.ts';
import { dockerConfigWithBuildx } from '../support/buildx.ts';
import { docker } from '../support/docker.ts';
import { ensureKubeCross } from '../support/kube-cross.ts';
import type { ActionRun } from '../support/mini-runner.ts';
import { archivedText, archiveEntries, placeFakeBinaries } from '../support/packaging.ts';
import { containerTree, crossImages, engine, goOfImage, runContainer, warmTree } from './support.ts';

interface Image {
  readonly name: string;
  readonly platform: string;
  readonly path: string;
  readonly tags: readonly string[];
  readonly sha256: string;
  readonly 'config-digest': string;
}

const loaded: string[] = [];
after(async () => {
  if (loaded.length > 0) await docker(engine, ['rmi', '--force', ...loaded]);
});

const imagesOf = (run: ActionRun): readonly Image[] => JSON.parse(run.outputs.images ?? '[]');

test('a release of v1.20 is built, packed with images that run, and packed again to the same bytes', async () => {
  const tree = await warmTree('v1.20');
  await ensureBaseImages(engine, tree);
  const inputs = {
    platforms: 'linux/amd64',
    'docker-registry': 'mine.example/k8s',
    'docker-image-tag': 'mine',
  };
  const run = await runContainer(tree, { target: 'release', ...inputs });
  assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
  assert.deepEqual(
    tarsOf(run).map(({ name }) => name),
    [
      'kubernetes-client-linux-amd64.tar.gz',
      'kubernetes-manifests.tar.gz',
      'kubernetes-node-linux-amd64.tar.gz',
      'kubernetes-server-linux-amd64.tar.gz',
      'kubernetes-src.tar.gz',
      'kubernetes-test-linux-amd64.tar.gz',
      'kubernetes-test-portable.tar.gz',
      'kubernetes.tar.gz',
    ],
  );
  const proxy = imagesOf(run).find(({ name }) => name === 'kube-proxy');
  assert.ok(proxy);
  const tags = ['k8s.gcr.io/kube-proxy-amd64:v1.20.2', 'mine.example/k8s/kube-proxy-amd64:mine'];
  assert.deepEqual([proxy.platform, proxy.tags], ['linux/amd64', tags]);
  loaded.push(...tags);
  assert.match(
    await docker(engine, ['load', '--input', proxy.path]),
    /mine\.example\/k8s\/kube-proxy-amd64:mine/,
  );
  const id = await docker(engine, ['image', 'inspect', '--format={{.Id}}', ...tags.slice(1)]);
  assert.equal(id.trim(), proxy['config-digest']);
  const said = await docker(engine, ['run', '--rm', '--entrypoint=/usr/local/bin/kube-proxy', tags[1] ?? '']);
  assert.match(said, /kube-proxy.*v1\.20\.2/);
  const server = tarsOf(run).find(({ name }) => name.includes('server'));
  const entries = await archiveEntries(server?.path ?? '');
  for (const part of ['kube-proxy', 'kube-proxy.tar', 'kube-proxy.docker_tag', 'kubectl'])
    assert.ok(entries.includes(`kubernetes/server/bin/${part}`), part);

  const again = await runContainer(tree, { target: 'package-tarballs', ...inputs });
  assert.equal(again.exitCode, 0, again.stdout.slice(-4000));
  assert.deepEqual(digestsOf(again), digestsOf(run));
  assert.deepEqual(
    imagesOf(again).map(({ sha256 }) => sha256),
    imagesOf(run).map(({ sha256 }) => sha256),
  );
});

test('images by buildx are the same in two folders, and hold the capability of kube-apiserver', async () => {
  const environment = { DOCKER_CONFIG: await dockerConfigWithBuildx() };
  await ensureKubeCross(engine, crossImages['v1.36']);
  const run = async () => {
    const tree = join(await temporaryFolder(), 'kubernetes');
    const origin = await miniatureWorkspace('v1.36', undefined, goOfImage);
    execFileSync('cp', ['-a', origin, tree]);
    await ensureBaseImages(engine, tree);
    await placeFakeBinaries(tree, ['linux/amd64', 'windows/amd64']);
    const inputs = { target: 'package-tarballs', platforms: 'linux/amd64 windows/amd64' };
    const outcome = await runContainer(tree, inputs, { environment });
    assert.equal(outcome.exitCode, 0, outcome.stdout.slice(-4000));
    return outcome;
  };
  const [first, second] = [await run(), await run()];
  assert.deepEqual(digestsOf(second), digestsOf(first));
  const names = ['kube-apiserver', 'kube-controller-manager', 'kube-proxy', 'kube-scheduler', 'kubectl'];
  assert.deepEqual(
    imagesOf(first).map(({ name }) => name),
    names,
  );
  const [apiserver] = imagesOf(first);
  assert.ok(apiserver);
  loaded.push(...apiserver.tags);
  await docker(engine, ['load', '--input', apiserver.path]);
  const manifest = JSON.parse(await archivedText(apiserver.path, 'manifest.json'));
  const layers: readonly string[] = manifest[0].Layers;
  const contents = layers.map((layer) =>
    execFileSync('tar', ['-xOf', apiserver.path, layer], { maxBuffer: 2 ** 28 }),
  );
  assert.ok(contents.some((content) => content.includes('SCHILY.xattr.security.capability')));
});

test('every base image that is not to be had is named before anything is compiled', async () => {
  const tree = await containerTree('v1.20');
  const nowhere = '127.0.0.1:1/none';
  const run = await runContainer(
    tree,
    { target: 'release', platforms: 'linux/amd64', 'kube-cross-image': crossImages['v1.20'] },
    { environment: { KUBE_BASE_IMAGE_REGISTRY: nowhere } },
  );
  assert.equal(run.outputs.failure, 'image');
  for (const base of ['go-runner', 'debian-iptables'])
    assert.match(errorsOf(run), new RegExp(`need ${nowhere}/${base}:.*base-image-registry`));
  assert.ok(!run.stdout.includes('make cross'), run.stdout.slice(-2000));
});
