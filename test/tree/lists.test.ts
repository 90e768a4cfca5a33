/** What we read out of a tree as text is what the tree's own scripts say when bash runs them, in every flavor. */

import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readTreeFiles } from '../../src/host/files.ts';
import type { TargetKind } from '../../src/kubernetes/lists.ts';
import { type PlatformsByKind, platformsByKind } from '../../src/kubernetes/platforms.ts';
import { readSourceTree, type SourceTree } from '../../src/kubernetes/tree.ts';
import { type Flavor, flavors, writeMiniature } from '../fixtures/miniature.ts';
import { refusalOf, runBash, temporaryFolder } from './support.ts';

type Told = Partial<Omit<SourceTree, 'container'> & Omit<SourceTree['container'], 'forwarded' | 'filters'>>;

const facts: Readonly<Record<Flavor, Told>> = {
  'v1.20': {
    generation: 'data-container',
    goMode: 'gopath',
    compileEnvironment: {},
    pathIndependent: false,
    hidesGit: true,
    imageVersion: '5',
    crossRepository: 'k8s.gcr.io/build-image/kube-cross',
    takesCrossImage: false,
    goCache: 'go/cache',
    crossTag: 'v1.15.5-1',
    goVersion: undefined,
    exported: undefined,
    installsGotestsum: false,
  },
  'v1.28': {
    generation: 'data-container',
    goMode: 'module',
    compileEnvironment: { GO111MODULE: 'on', GOPROXY: 'off' },
    pathIndependent: false,
    hidesGit: true,
    imageVersion: '5',
    crossRepository: 'registry.k8s.io/build-image/kube-cross',
    takesCrossImage: true,
    goCache: 'go/cache/build',
    crossTag: 'v1.28.0-go1.21.7-bullseye.0',
    goVersion: '1.26.0',
    exported: undefined,
    installsGotestsum: true,
  },
  'v1.31': {
    generation: 'data-container',
    goMode: 'workspace',
    compileEnvironment: { GOPROXY: 'off' },
    pathIndependent: true,
    hidesGit: false,
    imageVersion: '5',
    crossRepository: 'registry.k8s.io/build-image/kube-cross',
    takesCrossImage: true,
    goCache: 'go/cache/build',
    crossTag: 'v1.31.0-go1.22.6-bullseye.0',
    goVersion: '1.26.0',
    exported: undefined,
    installsGotestsum: true,
  },
  'v1.36': {
    generation: 'kube-cross',
    goMode: 'workspace',
    compileEnvironment: { GOPROXY: 'off' },
    pathIndependent: true,
    hidesGit: false,
    imageVersion: '',
    crossRepository: 'registry.k8s.io/build-image/kube-cross',
    takesCrossImage: true,
    goCache: 'go/cache/build',
    crossTag: 'v1.36.0-go1.26.0-bullseye.0',
    goVersion: '1.26.0',
    exported: undefined,
    installsGotestsum: true,
  },
};

/** Environments in which the tree's scripts choose platforms. */
const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'nothing is chosen': {},
  'two platforms are chosen': { KUBE_BUILD_PLATFORMS: 'linux/arm64 linux/amd64' },
  'a platform for clients only is chosen': { KUBE_BUILD_PLATFORMS: 'darwin/arm64' },
  'a platform is chosen twice, and one that is not supported': {
    KUBE_BUILD_PLATFORMS: 'windows/amd64 plan9/amd64 windows/amd64',
  },
  'a fast build is chosen': { KUBE_FASTBUILD: 'true' },
  'a fast build is chosen on a Mac': { KUBE_FASTBUILD: 'true', KUBE_BUILDER_OS: 'darwin20' },
  'a fast build and a platform are chosen': { KUBE_FASTBUILD: 'true', KUBE_BUILD_PLATFORMS: 'linux/arm64' },
};

const platformArrays = {
  server: 'KUBE_SERVER_PLATFORMS',
  node: 'KUBE_NODE_PLATFORMS',
  client: 'KUBE_CLIENT_PLATFORMS',
  test: 'KUBE_TEST_PLATFORMS',
} as const satisfies Readonly<Record<keyof PlatformsByKind, string>>;

const targetArrays = {
  server: 'KUBE_SERVER_TARGETS',
  node: 'KUBE_NODE_TARGETS',
  client: 'KUBE_CLIENT_TARGETS',
  test: 'KUBE_TEST_TARGETS',
  testServer: 'KUBE_TEST_SERVER_TARGETS',
} as const satisfies Readonly<Record<TargetKind, string>>;

async function writtenTree(flavor: Flavor): Promise<string> {
  const folder = join(await temporaryFolder(), 'kubernetes');
  await writeMiniature(folder, { flavor, goVersion: '1.26.0' });
  return folder;
}

async function readTree(folder: string): Promise<SourceTree> {
  return readSourceTree(await readTreeFiles(folder), 'here', true);
}

/** Go's name of this machine's architecture. */
function hostArchitecture(): string {
  const names: Partial<Record<NodeJS.Architecture, string>> = { x64: 'amd64', ppc64: 'ppc64le' };
  return names[process.arch] ?? process.arch;
}

/** The arrays as bash has them after the tree's scripts have been sourced. */
async function arraysOfScripts(
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = [...Object.values(platformArrays), ...Object.values(targetArrays)];
  const prints = names.map((name) => `echo "${name} \${${name}[*]}"`);
  const output = await runBash(folder, `source hack/lib/init.sh; ${prints.join('; ')}`, environment);
  return new Map(
    output.split('\n').map((line) => {
      const [name = '', ...entries] = line.split(' ');
      return [name, entries.filter((entry) => entry !== '')];
    }),
  );
}

/** Names of what the tree's own script would hand into a build container. */
async function optionsOf(flavor: Flavor): Promise<readonly string[]> {
  const script = 'source build/common.sh; kube::build::container_options';
  const output = await runBash(await writtenTree(flavor), script, { GOLDFLAGS: '' });
  return output.split('\n').flatMap((line) => /^(?:-e=)?([A-Z][A-Z_]*)=/.exec(line)?.[1] ?? []);
}

/** What the tree's own functions give rsync. */
async function filtersOf(flavor: Flavor): Promise<SourceTree['container']['filters']> {
  const folder = await writtenTree(flavor);
  const rules = async (name: string) => {
    const script = `source build/common.sh; kube::build::rsync() { printf '%s\\n' "$@"; }; kube::build::${name} x`;
    const output = await runBash(folder, script);
    return output.split('\n').flatMap((line) => /^--filter=(.*)$/.exec(line)?.[1] ?? []);
  };
  return { into: await rules('sync_to_container'), out: await rules('copy_output') };
}

for (const flavor of flavors) {
  test(`a ${flavor} tree is known for what it is`, async () => {
    const { lists: _, container, ...rest } = await readTree(await writtenTree(flavor));
    const { forwarded, filters, ...scripts } = container;
    assert.deepEqual({ ...rest, ...scripts }, facts[flavor]);
    const handedIn = await optionsOf(flavor);
    assert.deepEqual(forwarded, handedIn);
    if (rest.generation === 'data-container') assert.deepEqual(filters, await filtersOf(flavor));
  });

  test(`in a ${flavor} tree our lists are those of the tree's scripts`, async () => {
    const folder = await writtenTree(flavor);
    const { lists } = await readTree(folder);
    const compared = Object.entries(choices).map(async ([name, environment]) => {
      const arrays = await arraysOfScripts(folder, environment);
      const listsOf = <Kind extends string>(of: Readonly<Record<Kind, string>>) =>
        Object.fromEntries(Object.entries<string>(of).map(([kind, array]) => [kind, arrays.get(array)]));
      const ours = platformsByKind(lists, {
        requested: (environment.KUBE_BUILD_PLATFORMS ?? '').split(' ').filter((it) => it !== ''),
        fastbuild: environment.KUBE_FASTBUILD === 'true',
        darwinBuilder: (environment.KUBE_BUILDER_OS ?? '').startsWith('darwin'),
        hostArchitecture: hostArchitecture(),
      });
      assert.deepEqual({ ...ours }, listsOf(platformArrays), name);
      assert.deepEqual({ ...lists.targets }, listsOf(targetArrays), name);
    });
    await Promise.all(compared);
  });
}

test('the node tests are a target on Linux only', async () => {
  const files = await readTreeFiles(await writtenTree('v1.36'));
  const target = 'test/e2e_node/e2e_node.test';
  const onLinux = readSourceTree(files, 'here', true).lists.targets.testServer;
  const elsewhere = readSourceTree(files, 'here', false).lists.targets.testServer;
  assert.deepEqual(onLinux, [...elsewhere, target]);
});

test('an unknown generation is one error that says what was looked for', async () => {
  const folder = await writtenTree('v1.36');
  await writeFile(join(folder, 'build/common.sh'), '#!/usr/bin/env bash\n');
  assert.match(
    await refusalOf(folder),
    /^source "\." has an unknown generation of build scripts: .*KUBE_CROSS_CONTAINER_ROOT.*v1\.20 and later$/,
  );
});

test('a folder that is no tree is one error that names every file it lacks', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'src'));
  assert.match(
    await refusalOf(folder),
    /^source "\." is not a Kubernetes source tree: it has no build\/common\.sh, no hack\/lib\/golang\.sh, no hack\/lib\/version\.sh, no build\/build-image\/cross\/VERSION\. Give the folder of a Kubernetes checkout.*$/,
  );
});

test('half a tree is an error that names the missing half only', async () => {
  const folder = await writtenTree('v1.28');
  await rm(join(folder, 'build/build-image'), { recursive: true });
  assert.match(await refusalOf(folder), /it has no build\/build-image\/cross\/VERSION\. /);
});

test('lists that cannot be read are named, all in one error', async () => {
  const folder = await writtenTree('v1.36');
  const script = join(folder, 'hack/lib/golang.sh');
  await writeFile(script, 'readonly KUBE_SUPPORTED_NODE_PLATFORMS=(\n  $(touch trap)\n)\n');
  const message = await refusalOf(folder);
  for (const name of [
    'KUBE_SUPPORTED_SERVER_PLATFORMS',
    'KUBE_SUPPORTED_NODE_PLATFORMS',
    'KUBE_CLIENT_TARGETS',
  ]) {
    assert.match(message, new RegExp(`has no readable list ${name}\\.`));
  }
  assert.equal(message.split('\n').length, 9);
});
