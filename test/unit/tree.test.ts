/** What a tree is and how it builds in a container, told from the texts of its files. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSourceTree, type SourceTree, type TreeFiles } from '../../src/kubernetes/tree.ts';
import { requirementsOf } from '../../src/local/requirements.ts';
import { golangScript } from './golang-script.ts';

const files: TreeFiles = {
  commonScript: 'readonly KUBE_CROSS_CONTAINER_ROOT=/',
  golangScript,
  initScript: '',
  versionScript: 'if [[ \'$Format:%%$\' == "%" ]]; then',
  crossVersion: 'v1.36.0-go1.26.0-bullseye.0\n',
  goVersion: '1.26.0\n',
  buildImageVersion: undefined,
  buildImageRecipe: undefined,
  serverImageRecipe: undefined,
  testScript: undefined,
  hasRsyncDaemon: false,
  hasGoWork: true,
};
const treeWith = (change: Partial<TreeFiles>): SourceTree =>
  readSourceTree({ ...files, ...change }, 'k8s', true);

const told: readonly (readonly [string, Partial<TreeFiles>, Partial<SourceTree>])[] = [
  [
    'the kube-cross generation',
    {},
    {
      generation: 'kube-cross',
      crossTag: 'v1.36.0-go1.26.0-bullseye.0',
      goVersion: '1.26.0',
      exported: undefined,
    },
  ],
  ['a data container', { commonScript: 'KUBE_DATA_CONTAINER_NAME=x' }, { generation: 'data-container' }],
  ['an rsync daemon', { commonScript: '#', hasRsyncDaemon: true }, { generation: 'data-container' }],
  ['a workspace', { initScript: 'export GO111MODULE=off' }, { goMode: 'workspace' }],
  ['a GOPATH', { hasGoWork: false, initScript: '  export GO111MODULE=off' }, { goMode: 'gopath' }],
  [
    'a GOPATH in a comment',
    { hasGoWork: false, initScript: '# export GO111MODULE=off' },
    { goMode: 'module' },
  ],
  [
    'tools for reports by itself',
    { testScript: '(cd hack/tools && GO111MODULE=on go install gotest.tools/gotestsum)' },
    { installsGotestsum: true },
  ],
  [
    'tools for reports from the caller',
    { testScript: '# go install gotest.tools/gotestsum\necho "go get gotest.tools/gotestsum"' },
    { installsGotestsum: false },
  ],
  ['paths left out', { golangScript: `${golangScript}goflags+=( -trimpath )` }, { pathIndependent: true }],
  [
    'paths left out of own packages only',
    { golangScript: `${golangScript}gcflags="all=-trimpath=/x" asmflags="-trimpath=/x"` },
    { pathIndependent: false },
  ],
  [
    'an export at a tag',
    {
      versionScript: `if [[ '%' == "%" ]]; then KUBE_GIT_COMMIT='${'a'.repeat(40)}'\n if [[ 'HEAD -> x, tag: v1.36.0, y' =~ x`,
    },
    { exported: { commit: 'a'.repeat(40), version: 'v1.36.0' } },
  ],
  [
    'an export elsewhere',
    { versionScript: `if [[ '%' == "%" ]]; then KUBE_GIT_COMMIT='${'a'.repeat(40)}'` },
    { exported: { commit: 'a'.repeat(40), version: '' } },
  ],
];

for (const [name, change, expected] of told) {
  test(`a tree is told from its files: ${name}`, () => {
    const tree = treeWith(change);
    assert.deepEqual({ ...tree, ...expected }, tree);
  });
}

const scripts: readonly (readonly [string, Partial<TreeFiles>, Partial<SourceTree['container']>])[] = [
  ['a hidden .git', { commonScript: 'KUBE_CROSS_CONTAINER_ROOT "H /.git"' }, { hidesGit: true }],
  ['a .git that is seen', {}, { hidesGit: false }],
  [
    'the registry of its images',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a shell's, not ours
    { commonScript: 'KUBE_CROSS_CONTAINER_ROOT\nX="${KUBE_BASE_IMAGE_REGISTRY:-r.example.com/b}"' },
    { crossRepository: 'r.example.com/b/kube-cross', takesCrossImage: false },
  ],
  [
    'an image in the recipe itself',
    { buildImageRecipe: '# of\nFROM r.example.com/a/cross:KUBE_BUILD_IMAGE_CROSS_TAG\nRUN x' },
    { crossRepository: 'r.example.com/a/cross' },
  ],
  [
    'an image that can be chosen',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a shell's, not ours
    { commonScript: 'KUBE_CROSS_CONTAINER_ROOT\nV="${KUBE_CROSS_VERSION:-"${TAG}"}"' },
    { takesCrossImage: true },
  ],
  [
    'what is handed in, in every spelling, but not in remarks',
    {
      commonScript:
        'KUBE_CROSS_CONTAINER_ROOT\n--env "A=1"\n--env=B=2\n-e=C=3\n-e D="x"\n# --env "E=5"\n--env A=1\n-e F',
    },
    { forwarded: ['A', 'B', 'C', 'D'] },
  ],
];

for (const [name, change, expected] of scripts) {
  test(`a tree's container build is told from its files: ${name}`, () => {
    const { container } = treeWith(change);
    assert.deepEqual({ ...container, ...expected }, container);
  });
}

test('what is no tree is refused with all the files that it lacks', () => {
  const lacking = { commonScript: undefined, crossVersion: undefined };
  assert.throws(
    () => treeWith(lacking),
    /source k8s is not a Kubernetes source tree.*build\/common\.sh, no build\/build-image\/cross\/VERSION/,
  );
  assert.throws(() => treeWith({ commonScript: '# of another age' }), /unknown generation of build scripts/);
});

test('what is no tag of an image is refused with its file', () => {
  for (const text of ['../../x', 'v1/x', '-v1', 'v1 x', 'v1:x', `v${'1'.repeat(128)}`]) {
    assert.throws(
      () => treeWith({ crossVersion: text, buildImageVersion: text }),
      /build-image\/cross\/VERSION in source k8s has ".*not an image tag.*\n.*build-image\/VERSION in/,
    );
  }
});

test('rsync is needed only to place binaries in the data container generation', () => {
  const programs = (tree: SourceTree, target: Parameters<typeof requirementsOf>[1]) =>
    requirementsOf(tree, target).map(({ program }) => program);
  const old = treeWith({ commonScript: 'KUBE_DATA_CONTAINER_NAME=x' });
  assert.deepEqual(programs(treeWith({}), { kind: 'cross' }), ['bash', 'make', 'go', 'tar']);
  assert.deepEqual(programs(old, { kind: 'cross' }), ['bash', 'make', 'go', 'tar', 'rsync']);
  assert.deepEqual(programs(old, { kind: 'test', suite: 'test', what: [] }), ['bash', 'make', 'go', 'tar']);
});
