/** Which images the scripts of each line would build, and on what: told by the scripts themselves, before a compile. */

import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { rehearseImages } from '../../src/packing/rehearsal.ts';
import { neededImages } from '../../src/setup/base-images.ts';
import { type Flavor, makeMiniatureRepository } from '../fixtures/miniature.ts';
import { git } from '../support/git.ts';
import { temporaryFolder } from './support.ts';

async function treeOf(flavor: Flavor): Promise<string> {
  const tree = join(await temporaryFolder(), 'kubernetes');
  await makeMiniatureRepository(tree, { flavor, goVersion: '1.26.0' });
  return tree;
}

async function rehearse(tree: string, environment: Readonly<Record<string, string>> = {}) {
  const { builds, needsBuildx } = await rehearseImages(tree, {
    ...{ PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' },
    ...{ KUBE_BUILD_PLATFORMS: 'linux/arm64 windows/amd64', KUBE_BUILD_CONFORMANCE: 'y', ...environment },
  });
  const { bases, wrapped } = neededImages(builds, 'linux/amd64');
  const words = bases.map(({ image, platform }) => `${image} ${platform}`).sort();
  return { needsBuildx, bases: words, images: wrapped.map(({ name, platform }) => `${name} ${platform}`) };
}

interface Expected {
  readonly needsBuildx: boolean;
  readonly bases: readonly string[];
  readonly images: readonly string[];
}

const servers = ['kube-apiserver', 'kube-controller-manager', 'kube-proxy', 'kube-scheduler'];
const forArm = (names: readonly string[]) => names.map((it) => `${it}-arm64 linux/arm64`);
const ofBuildx = (goRunner: string, iptables: string, setcap: string): Expected => ({
  needsBuildx: true,
  bases: [
    'gcr.io/distroless/base-debian12:latest linux/arm64',
    'registry.k8s.io/build-image/debian-base-arm64:bookworm-v1.0.0 linux/arm64',
    `registry.k8s.io/build-image/distroless-iptables:${iptables} linux/arm64`,
    `registry.k8s.io/build-image/go-runner:${goRunner} linux/arm64`,
    `registry.k8s.io/build-image/setcap:${setcap} linux/amd64`,
  ],
  images: forArm(['conformance', ...servers, 'kubectl']),
});

const lines: Readonly<Record<Exclude<Flavor, 'v1.31'>, Expected>> = {
  'v1.20': {
    needsBuildx: false,
    bases: [
      'debian:stretch-slim linux/amd64',
      'k8s.gcr.io/build-image/debian-iptables:buster-v1.3.0 linux/arm64',
      'k8s.gcr.io/build-image/go-runner:buster-v2.2.2 linux/arm64',
    ],
    // Its recipe is for the platform of the engine, whatever the programs in it are for.
    images: ['conformance-arm64 linux/amd64', ...forArm(servers)],
  },
  'v1.28': ofBuildx('v2.3.1-go1.21.7-bullseye.0', 'v0.4.5', 'bookworm-v1.0.1'),
  'v1.36': ofBuildx('v2.4.0-go1.26.0-bookworm.0', 'v0.8.6', 'bookworm-v1.0.6'),
};

for (const flavor of ['v1.20', 'v1.28', 'v1.36'] as const) {
  test(`${flavor} tells all its images with their bases, and nothing stays behind`, async () => {
    const tree = await treeOf(flavor);
    assert.deepEqual(await rehearse(tree), lines[flavor]);
    assert.deepEqual(await readdir(join(tree, '_output/kbuild')), []);
    assert.deepEqual(await readdir(join(tree, '_output')), ['kbuild']);
    assert.equal(await git(tree, ['status', '--porcelain']), '');
  });
}

test('what the caller chooses is what the recipes get: without the conformance image, from another registry', async () => {
  const { bases } = await rehearse(await treeOf('v1.28'), {
    ...{ KUBE_BUILD_CONFORMANCE: 'n', KUBE_BASE_IMAGE_REGISTRY: 'mirror.example/build-image' },
    ...{ KUBE_GORUNNER_IMAGE: 'own.example/runner:v1' },
  });
  assert.deepEqual(bases, [
    'mirror.example/build-image/distroless-iptables:v0.4.5 linux/arm64',
    'mirror.example/build-image/setcap:bookworm-v1.0.1 linux/amd64',
    'own.example/runner:v1 linux/arm64',
  ]);
});

test('without a platform that has servers no image is built, and buildx is asked for all the same', async () => {
  const told = await rehearse(await treeOf('v1.28'), { KUBE_BUILD_PLATFORMS: 'windows/amd64' });
  assert.deepEqual(told, { needsBuildx: true, bases: [], images: [] });
});

test('buildx is found where the recipe of the conformance image alone calls it', async () => {
  const tree = await treeOf('v1.20');
  await change(tree, 'cluster/images/conformance/Makefile', (it) =>
    it.replace('docker build', 'docker buildx build --load --platform linux/$(ARCH)'),
  );
  const { needsBuildx, images } = await rehearse(tree);
  assert.ok(needsBuildx);
  assert.equal(images[0], 'conformance-arm64 linux/arm64');
});

test('a recipe that cannot be read is refused by its name, and scripts that do not get to their images too', async () => {
  const tree = await treeOf('v1.28');
  await change(tree, 'build/server-image/Dockerfile', (it) => it.replace(/COPY \S+/, 'COPY .'));
  await assert.rejects(rehearse(tree), {
    failure: 'input',
    message:
      /^the recipe "build\/server-image\/Dockerfile" has COPY \. \S+, which copies whatever lies there, so what goes into its image cannot be told/,
  });
  await change(
    tree,
    'build/lib/release.sh',
    (it) => `${it}\nkube::release::build_server_images() { nothing; }\n`,
  );
  await assert.rejects(rehearse(tree), {
    failure: 'package',
    message: /do not say which images they make: .*nothing: command not found/,
  });
});

async function change(tree: string, path: string, by: (text: string) => string): Promise<void> {
  const text = await readFile(join(tree, path), 'utf8');
  assert.notEqual(by(text), text);
  await writeFile(join(tree, path), by(text));
}

test('where _output is on another file system than the tree, the scripts say the same', async () => {
  const tree = await treeOf('v1.20');
  const disk = await mkdtemp('/dev/shm/kbuild-');
  try {
    await symlink(disk, join(tree, '_output'));
    assert.notEqual((await stat(disk)).dev, (await stat(tree)).dev);
    assert.deepEqual(await rehearse(tree), lines['v1.20']);
  } finally {
    await rm(disk, { recursive: true });
  }
});
