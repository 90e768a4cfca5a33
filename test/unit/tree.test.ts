/** What a tree is and what it builds, told from the texts of its files. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTreeLists, withImagePrograms } from '../../src/kubernetes/lists.ts';
import { supportedPlatforms } from '../../src/kubernetes/platforms.ts';
import { readSourceTree, type SourceTree, type TreeFiles } from '../../src/kubernetes/tree.ts';
import { requirementsOf } from '../../src/local/requirements.ts';

const golangScript = `
readonly KUBE_SUPPORTED_SERVER_PLATFORMS=(
  linux/amd64
  linux/arm64
)
readonly KUBE_SUPPORTED_NODE_PLATFORMS=(
  linux/amd64
  linux/arm64 # the last of linux
  windows/amd64
)
readonly KUBE_SUPPORTED_CLIENT_PLATFORMS=(linux/amd64 linux/arm64 darwin/arm64 windows/amd64)
readonly KUBE_SUPPORTED_TEST_PLATFORMS=(
  linux/amd64
  # windows/386
  darwin/arm64
)
kube::golang::server_targets() {
  local targets=(
    cmd/kube-proxy
    "vendor/k8s.io/kube-aggregator"
  )
  echo "\${targets[@]}"
}
kube::golang::server_image_targets() {
  local targets=(
    cmd/kube-proxy
  )
}
kube::golang::node_targets() {
  local targets=(
    cmd/kubelet
  )
}
kube::golang::test_targets() {
  local targets=(
    test/e2e/e2e.test
  )
}
kube::golang::server_test_targets() {
  local targets=(
    cmd/kubemark
  )
  if [[ "\${OSTYPE:-}" == "linux"* ]]; then
    targets+=( test/e2e_node/e2e_node.test )
  fi
}
readonly KUBE_CLIENT_TARGETS=(
  cmd/kubectl
)
`;
const lists = readTreeLists(golangScript, true);

test('the lists are those of the script, without its comments and with its quoted entries', () => {
  assert.deepEqual(lists, {
    platforms: {
      server: ['linux/amd64', 'linux/arm64'],
      node: ['linux/amd64', 'linux/arm64', 'windows/amd64'],
      client: ['linux/amd64', 'linux/arm64', 'darwin/arm64', 'windows/amd64'],
      test: ['linux/amd64', 'darwin/arm64'],
    },
    targets: {
      server: ['cmd/kube-proxy', 'vendor/k8s.io/kube-aggregator'],
      node: ['cmd/kubelet'],
      client: ['cmd/kubectl'],
      test: ['test/e2e/e2e.test'],
      testServer: ['cmd/kubemark', 'test/e2e_node/e2e_node.test'],
    },
    imageTargets: { server: ['cmd/kube-proxy'], conformance: [] },
    fastbuildArchitecture: 'host',
  });
});

test('the node tests are built only where the host is linux', () =>
  assert.deepEqual(readTreeLists(golangScript, false).targets.testServer, ['cmd/kubemark']));

test('a fastbuild is for amd64 where the script says so', () =>
  assert.equal(
    readTreeLists(`${golangScript}\nKUBE_SERVER_PLATFORMS=(linux/amd64)`, true).fastbuildArchitecture,
    'amd64',
  ));

test('a list with something that is no entry is not taken', () => {
  const hostile = golangScript.replace('    cmd/kubelet\n', '    $(id)\n    cmd/kubelet\n');
  assert.throws(() => readTreeLists(hostile, true), /no readable list kube::golang::node_targets/);
});

test('programs of the tree that the recipe of server images copies are built with them', () => {
  const recipe =
    'FROM x\nCOPY --chmod=755 $BINARY /usr/local/bin/$BINARY\nCOPY --chmod=755 kube-aggregator /go-runner\n';
  assert.deepEqual(withImagePrograms(lists, recipe).imageTargets, {
    server: ['cmd/kube-proxy', 'vendor/k8s.io/kube-aggregator'],
    conformance: [],
  });
  assert.deepEqual(withImagePrograms(lists, ''), lists);
  const unreadable = { ...lists, imageTargets: { server: [], conformance: [] } };
  assert.deepEqual(withImagePrograms(unreadable, recipe), unreadable);
});

const leadingOut: readonly (readonly [list: string, entry: string, hostile: string])[] = [
  ['KUBE_SUPPORTED_SERVER_PLATFORMS', 'linux/amd64', 'linux/../../../../home/u'],
  ['KUBE_SUPPORTED_SERVER_PLATFORMS', 'linux/amd64', 'linux/..'],
  ['KUBE_SUPPORTED_SERVER_PLATFORMS', 'linux/amd64', 'linux'],
  ['KUBE_CLIENT_TARGETS', 'cmd/kubectl', 'cmd/.ssh'],
  ['KUBE_CLIENT_TARGETS', 'cmd/kubectl', 'cmd/..'],
  ['KUBE_CLIENT_TARGETS', 'cmd/kubectl', 'cmd/../x'],
  ['KUBE_CLIENT_TARGETS', 'cmd/kubectl', '/cmd/kubectl'],
  ['KUBE_CLIENT_TARGETS', 'cmd/kubectl', 'cmd//kubectl'],
];

for (const [list, entry, hostile] of leadingOut) {
  test(`${list} is not taken with ${hostile}`, () => {
    const script = golangScript.replace(`(\n  ${entry}\n`, `(\n  ${hostile}\n`);
    assert.throws(() => readTreeLists(script, true), new RegExp(`no readable list ${list}`));
  });
}

test('a list of images with something that is no entry is none', () => {
  const script = golangScript.replace('_image_targets() {\n  local targets=(\n', '$&    cmd/../x\n');
  assert.deepEqual(readTreeLists(script, true).imageTargets.server, []);
});

test('supported is what any kind is built for, sorted', () =>
  assert.deepEqual(supportedPlatforms(lists), [
    'darwin/arm64',
    'linux/amd64',
    'linux/arm64',
    'windows/amd64',
  ]));

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

test('a remark with a bracket does not cut a list short', () => {
  const remarked = golangScript.replace('    cmd/kube-proxy\n', '    cmd/kube-proxy # (not on windows)\n');
  assert.deepEqual(readTreeLists(remarked, true), lists);
});
