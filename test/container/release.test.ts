/**
 * Releases with server images for two architectures, through dist/ and a real engine: by `docker build` and by buildx. What
 * is packed twice, at different times and in different folders, is the same to the last byte.
 */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ociTypes } from '../../src/release/image-indexes.ts';
import { digestsOf, tarsOf } from '../bundle/release-support.ts';
import { errorsOf, miniatureWorkspace, temporaryFolder } from '../bundle/support.ts';
import { crossImages } from '../fixtures/miniature.ts';
import { ensureBaseImages } from '../support/base-images.ts';
import { forgetBaseImages, pushBaseImages } from '../support/base-registry.ts';
import { dockerConfigWithBuildx } from '../support/buildx.ts';
import { docker } from '../support/docker.ts';
import { ensureKubeCross } from '../support/kube-cross.ts';
import type { ActionRun } from '../support/mini-runner.ts';
import { archivedText, archiveEntries, placeFakeBinaries } from '../support/packaging.ts';
import { type Registry, startRegistry } from '../support/registry.ts';
import { runScripts } from '../support/workflow-scripts.ts';
import { containerTree, engine, goOfImage, runContainer, warmTree } from './support.ts';

interface Image {
  readonly name: string;
  readonly platform: string;
  readonly path: string;
  readonly tags: readonly string[];
  readonly sha256: string;
  readonly 'config-digest': string;
  readonly 'manifest-digest': string;
}

const architectures = ['amd64', 'arm64'];

let registry: Registry;
/** Tags of images that packing or a test has left in the engine. */
const left = new Set<string>();
before(async () => {
  registry = await startRegistry();
});
after(async () => {
  try {
    // A tag may be gone already: packing removes the ones that it does not leave on purpose.
    for (const tag of left) await docker(engine, ['rmi', '--force', tag]).catch(() => {});
    await forgetBaseImages(registry, engine);
  } finally {
    await registry.stop();
  }
});

function imagesOf(run: ActionRun): readonly Image[] {
  assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
  const images: readonly Image[] = JSON.parse(run.outputs.images ?? '[]');
  for (const { tags } of images) for (const tag of tags) left.add(tag);
  return images;
}

/** Of a release of these platforms. */
const tarballsOf = (...platforms: readonly string[]) =>
  [
    ...['client', 'test'].flatMap((kind) => platforms.map((it) => `${kind}-${it.replace('/', '-')}`)),
    ...platforms.filter((it) => /^(linux|windows)/.test(it)).map((it) => `node-${it.replace('/', '-')}`),
    ...platforms.filter((it) => it.startsWith('linux')).map((it) => `server-${it.replace('/', '-')}`),
    ...['manifests', 'src', 'test-portable'],
  ]
    .sort()
    .map((it) => `kubernetes-${it}.tar.gz`)
    .concat('kubernetes.tar.gz');

function tarNamesOf(run: ActionRun): readonly string[] {
  return tarsOf(run).map(({ name }) => name);
}

/** All text in the layers of an image. */
async function layersOf({ path }: Image): Promise<readonly Buffer[]> {
  const [{ Layers: layers }]: [{ Layers: readonly string[] }] = JSON.parse(
    await archivedText(path, 'manifest.json'),
  );
  return layers.map((layer) => execFileSync('tar', ['-xOf', path, layer], { maxBuffer: 2 ** 28 }));
}

test('a release of v1.20 is built, packed with images that run, and packed again to the same bytes', async () => {
  const tree = await warmTree('v1.20');
  await ensureBaseImages(engine, tree);
  const platforms = ['linux/amd64', 'linux/arm64'];
  const inputs = {
    platforms: platforms.join(' '),
    'base-image-registry': await pushBaseImages(registry, tree, architectures),
    'kube-cross-image': crossImages['v1.20'],
    'docker-registry': 'mine.example/k8s',
    'docker-image-tag': 'mine',
  };
  const run = await runContainer(tree, { target: 'release', ...inputs });
  const images = imagesOf(run);
  assert.deepEqual(tarNamesOf(run), tarballsOf(...platforms));
  const components = ['kube-apiserver', 'kube-controller-manager', 'kube-proxy', 'kube-scheduler'];
  assert.deepEqual(
    images.map(({ name, platform }) => `${platform} ${name}`),
    // Its recipe in this tree is for the platform of the engine, whatever the programs in it are for.
    architectures.flatMap((arch) => [
      `linux/amd64 conformance-${arch}`,
      ...components.map((name) => `linux/${arch} ${name}`),
    ]),
  );
  const proxies = images.filter(({ name }) => name === 'kube-proxy');
  for (const [index, arch] of architectures.entries()) {
    const [proxy, tag] = [proxies[index], `mine.example/k8s/kube-proxy-${arch}:mine`];
    assert.ok(proxy);
    assert.deepEqual(proxy.tags, [`k8s.gcr.io/kube-proxy-${arch}:v1.20.2`, tag]);
    const layers = await layersOf(proxy);
    assert.ok(layers[0]?.includes(`iptables for ${arch}\n`));
    assert.match(await docker(engine, ['load', '--input', proxy.path]), new RegExp(tag));
    const id = await docker(engine, ['image', 'inspect', '--format={{.Id}} {{.Architecture}}', tag]);
    assert.equal(id.trim(), `${proxy['config-digest']} ${arch}`);
    const server = tarsOf(run).find(({ name }) => name === `kubernetes-server-linux-${arch}.tar.gz`);
    const entries = await archiveEntries(server?.path ?? '');
    for (const part of ['kube-proxy', 'kube-proxy.tar', 'kube-proxy.docker_tag', 'kubectl'])
      assert.ok(entries.includes(`kubernetes/server/bin/${part}`), part);
  }
  const start = ['run', '--rm', '--entrypoint=/usr/local/bin/kube-proxy'];
  const said = await docker(engine, [...start, 'mine.example/k8s/kube-proxy-amd64:mine']);
  assert.match(said, /kube-proxy.*v1\.20\.2/);

  const again = await runContainer(tree, { target: 'package-tarballs', ...inputs });
  assert.deepEqual(
    imagesOf(again).map(({ sha256 }) => sha256),
    images.map(({ sha256 }) => sha256),
  );
  assert.deepEqual(digestsOf(again), digestsOf(run));
});

/** By the scripts of images.yml: the registry knows each image, and each manifest in it, by the digest that the release says. */
async function checkPushed(run: ActionRun): Promise<void> {
  const folder = await temporaryFolder();
  await cp(run.outputs['output-directory'] ?? '', folder, { recursive: true });
  const settings = join(folder, '.config/containers');
  await mkdir(settings, { recursive: true });
  const open = `[[registry]]\nlocation = "${registry.address}"\ninsecure = true\n`;
  await writeFile(join(settings, 'registries.conf'), open);
  const env = {
    HOME: folder,
    REGISTRY: registry.address,
    GITHUB_REPOSITORY_OWNER: 'Acme',
    TAG: 'v1.36.0+mine',
  };
  await runScripts('images.yml', ['Lay out', 'Push'], { cwd: folder, env });

  const own = imagesOf(run).filter(({ name }) => !name.startsWith('conformance'));
  const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
  const predicted = new Map(
    [...sums.matchAll(/^([0-9a-f]{64}) {2}(.*)\.index\.json$/gm)].map(([, sum, name]) => [
      name,
      `sha256:${sum}`,
    ]),
  );
  assert.deepEqual([...predicted.keys()], ['conformance', ...new Set(own.map(({ name }) => name))]);
  for (const { name, 'manifest-digest': digest } of own) {
    assert.equal(await digestInRegistry(name, digest), digest);
    assert.equal(await digestInRegistry(name, 'v1.36.0_mine'), predicted.get(name));
  }
  const name = `${registry.address}/acme/kube-scheduler@${predicted.get('kube-scheduler')}`;
  await docker(engine, ['pull', '--quiet', name]);
}

async function digestInRegistry(name: string, reference: string): Promise<string | null> {
  const accept = Object.values(ociTypes).join(', ');
  const url = `http://${registry.address}/v2/acme/${name}/manifests/${reference}`;
  const { headers } = await fetch(url, { method: 'HEAD', headers: { accept } });
  return headers.get('docker-content-digest');
}

test('images by buildx are the same in two folders and under two umasks, and hold the capability of kube-apiserver', async () => {
  const environment = { DOCKER_CONFIG: await dockerConfigWithBuildx() };
  await ensureKubeCross(engine, crossImages['v1.36']);
  const platforms = ['darwin/arm64', 'linux/amd64', 'linux/arm64', 'windows/amd64'];
  const runner = 'distroless:for-conformance';
  const debianOfArm = 'build-image/debian-base-arm64:bookworm-v1.0.0';
  const run = async (umask: number) => {
    const tree = join(await temporaryFolder(), 'kubernetes');
    const origin = await miniatureWorkspace('v1.36', undefined, goOfImage);
    execFileSync('cp', ['-a', origin, tree]);
    await placeFakeBinaries(tree, platforms);
    // As a clone and a build under it would have left them.
    if (umask === 0o077) execFileSync('chmod', ['-R', 'go=', tree]);
    const inputs = {
      target: 'package-tarballs',
      platforms: platforms.join(' '),
      'base-image-registry': await pushBaseImages(registry, tree, architectures, runner, debianOfArm),
      'kube-cross-image': crossImages['v1.36'],
      // The registry of the others does not count for it.
      'make-variables': `RUNNERIMAGE=${registry.address}/base/${runner}`,
    };
    const before = process.umask(umask);
    return runContainer(tree, inputs, { environment }).finally(() => process.umask(before));
  };
  const [first, second] = [await run(0o022), await run(0o077)];
  const images = imagesOf(first);
  assert.equal(imagesOf(second).length, images.length);
  assert.deepEqual(digestsOf(second), digestsOf(first));
  assert.deepEqual(tarNamesOf(first), tarballsOf(...platforms));
  const names = ['kube-apiserver', 'kube-controller-manager', 'kube-proxy', 'kube-scheduler', 'kubectl'];
  assert.deepEqual(
    images.map(({ name, platform }) => `${platform} ${name}`),
    architectures.flatMap((arch) => [`conformance-${arch}`, ...names].map((name) => `linux/${arch} ${name}`)),
  );
  for (const [index, image] of images.filter(({ name }) => name.startsWith('conformance-')).entries())
    assert.ok((await layersOf(image))[0]?.includes(`debian for ${architectures[index]}\n`));
  for (const image of images)
    for (const layer of await layersOf(image)) assert.ok(!layer.includes('build.log'));
  const apiservers = images.filter(({ name }) => name === 'kube-apiserver');
  await checkPushed(first);
  for (const [index, apiserver] of apiservers.entries()) {
    await docker(engine, ['load', '--input', apiserver.path]);
    const layers = await layersOf(apiserver);
    assert.ok(layers[0]?.includes(`go-runner for ${architectures[index]}\n`));
    assert.ok(layers.some((layer) => layer.includes('SCHILY.xattr.security.capability')));
  }
});

test('every base image that is not to be had is named before anything is compiled, one by a doubled path too', async () => {
  const tree = await containerTree('v1.28');
  const nowhere = '127.0.0.1:1/build-image';
  const run = await runContainer(
    tree,
    {
      ...{ target: 'release', platforms: 'linux/amd64', 'kube-cross-image': crossImages['v1.28'] },
      'make-variables': `RUNNERIMAGE=${nowhere}/distroless:v1`,
    },
    { environment: { KUBE_BASE_IMAGE_REGISTRY: nowhere, DOCKER_CONFIG: await dockerConfigWithBuildx() } },
  );
  assert.equal(run.outputs.failure, 'image');
  for (const base of ['go-runner', 'distroless-iptables', 'setcap', 'distroless'])
    assert.match(errorsOf(run), new RegExp(`need ${nowhere}/${base}:.*base-image-registry`));
  assert.match(
    errorsOf(run),
    new RegExp(`need ${nowhere}/build-image/debian-base-amd64:.*adds /build-image/ to base-image-registry`),
  );
  assert.ok(!run.stdout.includes('make cross'), run.stdout.slice(-2000));
});
