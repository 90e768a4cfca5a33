/** The images that a miniature tree's own scripts make are real ones; the releases of v1.20 and v1.36 show it of theirs. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { miniatureWorkspace, temporaryFolder } from '../bundle/support.ts';
import { ensureBaseImages } from '../support/base-images.ts';
import { dockerConfigWithBuildx } from '../support/buildx.ts';
import { clientEnvironment } from '../support/docker.ts';
import { runTool } from '../support/engine-remains.ts';
import { archivedText, archiveEntries, packWithScripts, placeFakeBinaries } from '../support/packaging.ts';
import { engine } from './support.ts';

interface Image {
  readonly tags: readonly string[];
  readonly entrypoint: readonly string[];
  /** Files of each layer. */
  readonly layers: readonly (readonly string[])[];
  /** What the base image says it is. */
  readonly base: string;
  /** Files of the last layers are opened here. */
  readonly layerFiles: readonly string[];
}

/** An image out of `docker save`. */
async function savedImage(archive: string): Promise<Image> {
  const folder = await temporaryFolder();
  await runTool('tar', ['-C', folder, '-xf', archive]);
  const [manifest] = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const { config } = JSON.parse(await readFile(join(folder, manifest.Config), 'utf8'));
  const layerFiles = manifest.Layers.map((layer: string) => join(folder, layer));
  const layers = await Promise.all(
    layerFiles.map(async (layer: string) => (await archiveEntries(layer)).filter((it) => !isFolder(it))),
  );
  const base = (await archivedText(layerFiles[0], './etc/base-image')).trim();
  return { tags: manifest.RepoTags, entrypoint: config.Entrypoint ?? [], layers, base, layerFiles };
}

const isFolder = (path: string) => /^(\.|(\.\/)?(etc|usr|bin|usr\/local|usr\/local\/bin))$/.test(path);

/** Other tests name images after their versions in the same engine. */
const version = 'v1.28.7-fixture';

async function packedTree(): Promise<(name: string) => Promise<Image>> {
  const tree = await miniatureWorkspace('v1.28', [{ name: version }], '1.26.0');
  await placeFakeBinaries(tree, ['linux/amd64']);
  await ensureBaseImages(engine, tree);
  const environment = {
    ...clientEnvironment(engine),
    DOCKER_CONFIG: await dockerConfigWithBuildx(),
    KUBE_BUILD_PLATFORMS: 'linux/amd64',
    KUBE_BUILD_PULL_LATEST_IMAGES: 'n',
    KUBE_DOCKER_REGISTRY: 'example.com/mine',
  };
  await packWithScripts(tree, environment, 'kube::release::build_server_images');
  return (name) => savedImage(join(tree, '_output/release-images/amd64', `${name}.tar`));
}

/** The capability of a file in a layer, as the archive of the layer has it. */
async function capabilityIn(layer: string): Promise<boolean> {
  return (await readFile(layer)).includes('SCHILY.xattr.security.capability');
}

test('the images of v1.28 come from buildx, kube-apiserver with its capability', async () => {
  const image = await packedTree();
  const names = (binary: string) => [
    `example.com/mine/${binary}-amd64:${version}`,
    `registry.k8s.io/${binary}-amd64:${version}`,
  ];
  const server = await image('kube-apiserver');
  assert.deepEqual([...server.tags].sort(), names('kube-apiserver'));
  assert.equal(server.base, 'go-runner');
  assert.deepEqual(server.layers[1], ['usr/local/bin/kube-apiserver']);
  assert.equal(await capabilityIn(server.layerFiles[1] ?? ''), true);
  const kubectl = await image('kubectl');
  assert.deepEqual(kubectl.entrypoint, ['/bin/kubectl']);
  // The whole context, as BINARY is empty where it is named: the log of the build that is running is part of it.
  assert.deepEqual(kubectl.layers.slice(1), [['bin/build.log', 'bin/kubectl']]);
  assert.equal(await capabilityIn(kubectl.layerFiles[1] ?? ''), false);
  const proxy = await image('kube-proxy');
  assert.equal(proxy.base, 'iptables');
  assert.deepEqual(proxy.layers.slice(1), [['usr/local/bin/build.log', 'usr/local/bin/kube-proxy']]);
});
