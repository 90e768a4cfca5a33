/** Which platforms, programs and images a tree builds, told from the text of its hack/lib/golang.sh. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTreeLists, withImagePrograms } from '../../src/kubernetes/lists.ts';
import { supportedPlatforms } from '../../src/kubernetes/platforms.ts';
import { golangScript } from './golang-script.ts';

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

test('a remark with a bracket does not cut a list short', () => {
  const remarked = golangScript.replace('    cmd/kube-proxy\n', '    cmd/kube-proxy # (not on windows)\n');
  assert.deepEqual(readTreeLists(remarked, true), lists);
});
