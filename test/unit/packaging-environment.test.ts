/** What the tree's packaging scripts are told. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PackagingSettings, packagingEnvironment } from '../../src/packing/packaging-environment.ts';
import { manifestEnvironment } from '../../src/setup/manifest-environment.ts';
import { lackingTool, releaseTarget } from '../../src/setup/open-release.ts';

interface Row {
  readonly says: string;
  readonly options?: readonly string[];
  readonly outside?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly settings?: Partial<PackagingSettings>;
  /** Of the environment; undefined is absent. */
  readonly told: Readonly<Record<string, string | undefined>>;
}

const rows: readonly Row[] = [
  ...[
    ['release', 'y'],
    ['package-tarballs', 'y'],
    ['quick-release', undefined],
    ['release-images', undefined],
  ].map(([target = '', wanted]) => ({
    says: `${target} ${wanted ? 'asks for the conformance image' : 'leaves the conformance image to the tree'}`,
    settings: { target },
    told: { KUBE_BUILD_CONFORMANCE: wanted },
  })),
  {
    says: 'whoever wants no conformance image gets none',
    outside: { KUBE_BUILD_CONFORMANCE: 'y' },
    variables: { KUBE_BUILD_CONFORMANCE: 'n' },
    told: { KUBE_BUILD_CONFORMANCE: 'n' },
  },
  {
    says: 'images go to the engine of DOCKER_OPTS, as our own questions do',
    options: ['--context', 'mine'],
    outside: { DOCKER_OPTS: '--context mine' },
    told: { DOCKER_OPTS: '--context mine', DOCKER_HOST: 'unix:///e.sock' },
  },
  { says: 'without options docker is told none', told: { DOCKER_OPTS: undefined } },
  {
    says: 'the builder of images is the one that sees the images of the engine, whichever the user has',
    outside: { BUILDX_BUILDER: 'mine' },
    told: { BUILDX_BUILDER: 'default' },
  },
  {
    says: 'an input beats a make variable, and that the environment',
    outside: { KUBE_BASE_IMAGE_REGISTRY: 'a', KUBE_PROXY_BASE_IMAGE: 'a', KUBE_DOCKER_REGISTRY: 'a' },
    variables: { KUBE_BASE_IMAGE_REGISTRY: 'b', KUBE_PROXY_BASE_IMAGE: 'b' },
    settings: { baseImageRegistry: 'c' },
    told: { KUBE_BASE_IMAGE_REGISTRY: 'c', KUBE_PROXY_BASE_IMAGE: 'b', KUBE_DOCKER_REGISTRY: 'a' },
  },
];

for (const { says, options = [], outside = {}, variables = {}, settings, told } of rows) {
  test(says, () => {
    const docker = { options, env: { DOCKER_HOST: 'unix:///e.sock' } };
    const given = Object.entries(variables).map(([name, value]) => ({ name, value }));
    const env = packagingEnvironment({ PATH: '/bin' }, docker, outside, given, {
      platforms: ['linux/amd64'],
      baseImageRegistry: undefined,
      imageRegistry: undefined,
      imageTag: undefined,
      target: 'release',
      pull: false,
      ...settings,
    });
    for (const [name, value] of Object.entries(told)) assert.equal(env[name], value, name);
  });
}

const steps: readonly (readonly [target: string, planned: string | undefined, whole: string])[] = [
  ['package-tarballs', undefined, 'package-tarballs'],
  ['package-tarballs', 'release', 'release'],
  ['package-tarballs', 'quick-release', 'quick-release'],
  ['release', 'release', 'release'],
];

for (const [target, planned, whole] of steps) {
  test(`${target}${planned ? ` by a plan of ${planned}` : ''} is packed as ${whole}`, () => {
    const shardPlan = planned === undefined ? undefined : { plan: { target: planned } };
    assert.equal(releaseTarget({ target, shardPlan }), whole);
  });
}

test('a machine without docker is told apart from a docker without buildx', () => {
  assert.equal(lackingTool(0), undefined);
  assert.match(lackingTool(127)?.message ?? '', /^docker is not on PATH, .*Install Docker/);
  assert.match(lackingTool(1)?.message ?? '', /^docker has no buildx, /);
});

const outside = {
  ...{
    GOFLAGS: '-v',
    GOAMD64: 'v3',
    DBG: '1',
    KUBE_BUILD_CONFORMANCE: 'n',
    KUBE_DOCKER_REGISTRY: 'env.example',
  },
  // Secrets, folders, what leaves the bytes as they are, what the manifest says elsewhere, and what is not set.
  ...{ GOPROXY: 'https://me:secret@example', HTTPS_PROXY: 'secret', GITHUB_TOKEN: 'secret', PATH: '/bin' },
  ...{ GOROOT: '/go', KUBE_EXTRA_GOPATH: '/mine', KUBE_OUTPUT_SUBPATH: '_output/x', TMPDIR: '/tmp' },
  ...{ KUBE_VERBOSE: '5', KUBE_BUILD_PULL_LATEST_IMAGES: 'y', GOMAXPROCS: '2' },
  ...{ GOTOOLCHAIN: 'local', KUBE_FASTBUILD: 'true', KUBE_GIT_VERSION: 'v1', KUBE_RACE: '' },
};

const recorded: readonly (readonly [
  says: string,
  builder: 'local' | 'container',
  outside: Readonly<Record<string, string>>,
  variables: readonly string[],
  imageTag: string | undefined,
  environment: object,
])[] = [
  ['nothing', 'local', {}, [], undefined, {}],
  [
    'what decides the bytes of a local build',
    ...(['local', outside, [], undefined] as const),
    {
      ...{ DBG: '1', GOAMD64: 'v3', GOFLAGS: '-v' },
      ...{ KUBE_BUILD_CONFORMANCE: 'n', KUBE_DOCKER_REGISTRY: 'env.example' },
    },
  ],
  [
    'of it what reaches a container',
    ...(['container', outside, [], undefined] as const),
    { GOFLAGS: '-v', KUBE_BUILD_CONFORMANCE: 'n', KUBE_DOCKER_REGISTRY: 'env.example' },
  ],
  ['nothing that a make variable beats', 'container', { GOFLAGS: '-v' }, ['GOFLAGS'], undefined, {}],
  [
    'an input of images in the place of its variable',
    ...(['container', { KUBE_DOCKER_IMAGE_TAG: 'a' }, [], 'b'] as const),
    { KUBE_DOCKER_IMAGE_TAG: 'b' },
  ],
];

for (const [says, builder, environment, variables, imageTag, expected] of recorded) {
  test(`a manifest records ${says}`, () => {
    const inputs = {
      builder,
      supplier: '',
      baseImageSboms: '',
      container: { baseImageRegistry: undefined, imageRegistry: undefined, imageTag },
      variables: variables.map((name) => ({ name, value: 'x' })),
    };
    const container = {
      ...{ imageVersion: '', hidesGit: false, takesCrossImage: true, crossRepository: '' },
      ...{ forwarded: ['GOFLAGS', 'GOPROXY', 'KUBE_VERBOSE'], filters: { into: [], out: [] } },
    };
    const found = manifestEnvironment({ environment }, inputs, { container });
    assert.equal(JSON.stringify(found), JSON.stringify(expected));
  });
}
