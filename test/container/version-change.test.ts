/** What goes when the version of a tree's build image changes: all of that tree's old state, and nothing of another's. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { temporaryFolder } from '../bundle/support.ts';
import type { Flavor } from '../fixtures/miniature.ts';
import { docker } from '../support/docker.ts';
import { ensureKubeCross, smallImage } from '../support/kube-cross.ts';
import { containerTree, engine, kbuild } from './support.ts';

const environment = { HOSTNAME: 'builder' };
const made: { readonly containers: string[]; readonly images: string[] } = { containers: [], images: [] };

after(async () => {
  await docker(engine, ['rm', '--force', ...made.containers]).catch(() => {});
  await docker(engine, ['rmi', '--force', ...made.images]).catch(() => {});
});

/** As build/common.sh composes it. */
function hashOf(root: string, branch = 'master', hostName = 'builder'): string {
  return createHash('md5').update(`${hostName}:${root}:${branch}`).digest('hex').slice(0, 10);
}

async function makeContainers(names: readonly string[]): Promise<void> {
  const image = await smallImage(engine, 'kbuild-small/names:v1');
  for (const name of names) await docker(engine, ['create', `--name=${name}`, image, 'program']);
  made.containers.push(...names);
}

async function makeImages(names: readonly string[]): Promise<void> {
  const image = await smallImage(engine, 'kbuild-small/names:v1');
  for (const name of names) await docker(engine, ['tag', image, name]);
  made.images.push(image, ...names);
}

async function containersAmong(names: readonly string[]): Promise<readonly string[]> {
  const all = (await docker(engine, ['ps', '--all', '--format={{.Names}}'])).split('\n');
  return names.filter((name) => all.includes(name));
}

async function imagesAmong(names: readonly string[]): Promise<readonly string[]> {
  const all = (await docker(engine, ['images', '--format={{.Repository}}:{{.Tag}}'])).split('\n');
  return names.filter((name) => all.includes(name));
}

test('containers and images of another VERSION or kube-cross tag of the same tree go, all others stay', async () => {
  const tree = await containerTree('v1.28');
  const hash = hashOf(tree);
  const current = '5-v1.28.0-go1.21.7-bullseye.0';
  const [elsewhere, onBranch, onHost] = [
    hashOf(await temporaryFolder()),
    hashOf(tree, 'release-1.28'),
    hashOf(tree, 'master', 'other'),
  ];
  const stale = [
    `kube-build-${hash}-4-v1.28.0-go1.21.7-bullseye.0`,
    `kube-build-${hash}-6`,
    `kube-rsync-${hash}-5-v1.28.0-go1.21.8-bullseye.0`,
    `kube-build-data-${hash}-5-v1.28.0-go1.21.7-bullseye.1`,
    `kube-build-data-${hash}-${current}0`,
  ];
  const others = [
    `kube-rsync-${hash}-${current}`,
    `kube-build-data-${hash}-${current}`,
    `kube-build-${hash}0-4`,
    `kube-build-data-${hash}abc`,
    `my-kube-build-${hash}-4`,
    ...[elsewhere, onBranch, onHost].map((other) => `kube-build-data-${other}-4-${current}`),
  ];
  const staleImages = [`kube-build:build-${hash}-4-v1.28.0`, `kube-build:build-${hash}-${current}.1`];
  const otherImages = [
    `kube-build:build-${hash}-${current}`,
    `kube-build:build-${hash}0-4`,
    `kube-build:build-${elsewhere}-4`,
    `kube-build:build-${onBranch}-4`,
    `kube-build:latest-${hash}`,
    `mine/kube-build:build-${hash}-4`,
  ];
  await makeContainers([...stale, ...others]);
  await makeImages([...staleImages, ...otherImages]);
  const run = await kbuild(tree, ['run', '--', 'true'], { environment });
  assert.equal(run.code, 0, run.stdout + run.stderr);
  assert.equal(run.stdout, '');
  assert.match(run.stderr, new RegExp(`^Docker Engine .*, containers kube-build-${hash}-${current}$`, 'm'));
  assert.deepEqual(await containersAmong([...stale, ...others]), others);
  assert.deepEqual(await imagesAmong([...staleImages, ...otherImages]), otherImages);
});

test('a container of the name that the build needs is replaced', async () => {
  const tree = await containerTree('v1.36');
  const name = `kube-build-${hashOf(tree)}-6`;
  await makeContainers([name]);
  const run = await kbuild(tree, ['run', '--', 'echo', 'here'], { environment });
  assert.equal(run.code, 0, run.stdout + run.stderr);
  assert.match(run.stdout, /^here$/m);
  assert.deepEqual(await containersAmong([name]), []);
});

interface Change {
  readonly flavor: Flavor;
  /** File below build/build-image, and what it says from now on. */
  readonly file: string;
  readonly text: string;
  readonly cacheStays: boolean;
}

const changes: readonly Change[] = [
  { flavor: 'v1.20', file: 'VERSION', text: '6', cacheStays: false },
  { flavor: 'v1.31', file: 'cross/VERSION', text: 'v1.31.0-go1.23.0-bullseye.0', cacheStays: false },
  { flavor: 'v1.36', file: 'cross/VERSION', text: 'v1.36.0-go1.26.1-bullseye.0', cacheStays: true },
];

const registries: Readonly<Partial<Record<Flavor, string>>> = {
  'v1.31': 'registry.k8s.io/build-image/kube-cross:v1.31.0-go1.23.0-bullseye.0',
  'v1.36': 'registry.k8s.io/build-image/kube-cross:v1.36.0-go1.26.1-bullseye.0',
};

test('a folder that comes from the data-container generation to the kube-cross generation keeps its cache', async () => {
  const tree = await containerTree('v1.36');
  const cached = join(tree, '_output/dockerized/go/cache/build/entry');
  await mkdir(join(cached, '..'), { recursive: true });
  await writeFile(cached, '');
  await mkdir(join(tree, '_output/kbuild'), { recursive: true });
  await writeFile(join(tree, '_output/kbuild/container-version'), '5-v1.34.0-go1.24.6-bullseye.0');
  assert.equal((await kbuild(tree, ['run', '--', 'true'], { environment })).code, 0);
  assert.ok(existsSync(cached));
});

for (const { flavor, file, text, cacheStays } of changes) {
  const fate = cacheStays ? 'stays' : 'goes';
  test(`what a ${flavor} tree has cached ${fate} when ${file} changes, and stays when nothing does`, async () => {
    const tree = await containerTree(flavor);
    const image = registries[flavor];
    if (image) await ensureKubeCross(engine, image);
    const cached = join(tree, '_output/dockerized/go/cache/build/entry');
    await mkdir(join(cached, '..'), { recursive: true });
    await writeFile(cached, '');
    const runs = () => kbuild(tree, ['run', '--', 'true'], { environment });
    await runs();
    assert.equal((await runs()).code, 0);
    assert.ok(existsSync(cached));
    await writeFile(join(tree, 'build/build-image', file), `${text}\n`);
    const run = await runs();
    assert.equal(run.code, 0, run.stdout + run.stderr);
    assert.equal(existsSync(cached), cacheStays);
  });
}
