/** Targets and WHAT as a user gives them, and the calls of make that they become. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TreeLists } from '../../src/kubernetes/lists.ts';
import { planBuild } from '../../src/kubernetes/make.ts';
import { binaryName, problemOfWhat, type Target, targetOf } from '../../src/kubernetes/targets.ts';
import { isProblem } from '../../src/problem.ts';

const components = ['kubelet', 'kubectl', 'kubeadm'];

const understood: readonly (readonly [string, readonly string[], Target])[] = [
  ['all', [], { kind: 'all', what: [] }],
  ['all', ['cmd/kubectl'], { kind: 'all', what: ['cmd/kubectl'] }],
  ['cross', [], { kind: 'cross' }],
  ['kubectl', [], { kind: 'component', name: 'kubectl' }],
  ['test', ['./pkg/x'], { kind: 'test', suite: 'test', what: ['./pkg/x'] }],
  ['test-integration', [], { kind: 'test', suite: 'test-integration', what: [] }],
  ['test-cmd', [], { kind: 'test', suite: 'test-cmd', what: [] }],
  ['release', [], { kind: 'release', fast: false, tests: false }],
  ['quick-release', [], { kind: 'release', fast: true, tests: false }],
  ['release-images', [], { kind: 'images', fast: false }],
  ['quick-release-images', [], { kind: 'images', fast: true }],
  ['package-tarballs', [], { kind: 'package' }],
];

for (const [name, what, target] of understood) {
  test(`target ${name} ${what.join(' ')} is understood`, () =>
    assert.deepEqual(targetOf(name, what, components, false), target));
}

const refusedTargets: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['cross', ['cmd/kubectl'], /takes no WHAT for target "cross"/],
  ['kubectl', ['cmd/kubelet'], /takes no WHAT for target "kubectl"/],
  ['release', ['cmd/kubectl'], /packs what Kubernetes' own lists name/],
  ['package-tarballs', ['cmd/kubectl'], /packs what Kubernetes' own lists name/],
  ['kubeclt', [], /"kubeclt" is unknown.*Valid are all, cross.*kubeadm, kubectl, kubelet/],
  ['', [], /"" is unknown/],
  ['clean', [], /"clean" is unknown/],
  ['-n', [], /"-n" is unknown/],
  ['../kubectl', [], /is unknown/],
  ['SHELL=/bin/evil', [], /is unknown/],
  ['all\nclean', [], /"all\\nclean" is unknown/],
];

for (const [target, what, says] of refusedTargets) {
  test(`target ${JSON.stringify(target)} ${what.join(' ')} is refused`, () => {
    const problem = targetOf(target, what, components, false);
    assert.ok(isProblem(problem));
    assert.match(`${problem.what}. ${problem.remedy}`, says);
  });
}

const entries: readonly (readonly [string, boolean])[] = [
  ['cmd/kubectl', true],
  ['./pkg/kubelet/...', true],
  ['test/e2e/e2e.test', true],
  ['k8s.io/kubernetes/cmd/kubectl', true],
  ['github.com/onsi/ginkgo/v2/ginkgo', true],
  ['ginkgo', true],
  ['pkg/a..b', true],
  ['..', false],
  ['../kubernetes/cmd/kubectl', false],
  ['./../cmd', false],
  ['cmd/..', false],
  ['cmd/.../kubectl', false],
  ['/etc/passwd', false],
  ['-n', false],
  ['--eval=x', false],
  ['SHELL=/bin/evil', false],
  ['$(shell id)', false],
  ['cmd/kubectl;id', false],
  ['cmd/`id`', false],
  ['cmd/ku bectl', false],
  ["cmd/'", false],
  ['cmd\\kubectl', false],
  ['cmd/kubectl\n', false],
  ['', false],
];

for (const [entry, valid] of entries) {
  test(`WHAT ${JSON.stringify(entry)} is ${valid ? 'taken' : 'refused'}`, () =>
    assert.equal(problemOfWhat(entry) === undefined, valid));
}

test('a binary is named by the last step of its target, with .exe on windows alone', () => {
  assert.equal(binaryName('cmd/kubectl/', 'linux/amd64'), 'kubectl');
  assert.equal(binaryName('vendor/k8s.io/kube-aggregator', 'windows/arm64'), 'kube-aggregator.exe');
  assert.equal(binaryName('ginkgo', 'darwin/arm64'), 'ginkgo');
});

const everywhere = ['linux/amd64', 'linux/arm64'];
const lists: TreeLists = {
  platforms: {
    server: everywhere,
    node: [...everywhere, 'windows/amd64'],
    client: ['darwin/arm64', ...everywhere, 'windows/amd64'],
    test: ['darwin/arm64', ...everywhere],
  },
  targets: {
    server: ['cmd/kube-proxy', 'cmd/kubelet'],
    node: ['cmd/kubelet'],
    client: ['cmd/kubectl'],
    test: ['ginkgo'],
    testServer: ['cmd/kubemark', 'ginkgo'],
  },
  imageTargets: { server: ['cmd/kube-proxy'], conformance: ['ginkgo', 'cmd/kubectl'] },
  fastbuildArchitecture: 'host',
};

function planOf(target: Target, requested: readonly string[], fastbuild = false) {
  const host = {
    hostArchitecture: 'arm64',
    hostPlatform: 'linux/arm64',
    darwinBuilder: false,
    conformance: false,
  };
  return planBuild(target, { requested, fastbuild, ...host }, lists, [{ name: 'DBG', value: '1' }]);
}

const crosses: readonly (readonly [string, readonly string[], boolean, readonly string[]])[] = [
  ['all platforms', [], false, ['cross DBG=1 on the tree’s own']],
  ['a fastbuild', [], true, ['cross DBG=1 on the tree’s own']],
  ['linux alone', ['linux/amd64'], false, ['cross DBG=1 on linux/amd64']],
  ['darwin and linux', ['darwin/arm64', 'linux/amd64'], false, ['cross DBG=1 on darwin/arm64 linux/amd64']],
  [
    'darwin alone',
    ['darwin/arm64'],
    false,
    ['all WHAT=cmd/kubectl DBG=1 on darwin/arm64', 'all WHAT=ginkgo DBG=1 on darwin/arm64'],
  ],
  [
    'windows alone',
    ['windows/amd64'],
    false,
    ['all WHAT=cmd/kubelet DBG=1 on windows/amd64', 'all WHAT=cmd/kubectl DBG=1 on windows/amd64'],
  ],
  [
    'darwin and windows, each kind on its own',
    ['windows/amd64', 'darwin/arm64'],
    false,
    [
      'all WHAT=cmd/kubelet DBG=1 on windows/amd64',
      'all WHAT=cmd/kubectl DBG=1 on darwin/arm64 windows/amd64',
      'all WHAT=ginkgo DBG=1 on darwin/arm64',
    ],
  ],
];

for (const [name, requested, fastbuild, expected] of crosses) {
  test(`cross for ${name} calls make ${expected.length} times, and never for a kind without platforms`, () => {
    const { calls } = planOf({ kind: 'cross' }, requested, fastbuild);
    const said = calls.map(
      (call) => `${call.arguments.join(' ')} on ${call.platforms.join(' ') || 'the tree’s own'}`,
    );
    assert.deepEqual(said, expected);
  });
}

test('cross makes each binary once, on every platform of any of its kinds', () => {
  const { binaries, platforms } = planOf({ kind: 'cross' }, []);
  assert.equal(new Set(binaries).size, binaries.length);
  assert.ok(binaries.includes('windows/amd64/kubelet.exe') && binaries.includes('darwin/arm64/kubectl'));
  assert.ok(!binaries.includes('darwin/arm64/kubelet') && !binaries.includes('windows/amd64/ginkgo.exe'));
  assert.deepEqual(platforms, ['darwin/arm64', 'linux/amd64', 'linux/arm64', 'windows/amd64']);
});

test('all without WHAT makes what the tree lists for the host; the node list is not among it', () =>
  assert.deepEqual(planOf({ kind: 'all', what: [] }, []).binaries, [
    'linux/arm64/ginkgo',
    'linux/arm64/kube-proxy',
    'linux/arm64/kubectl',
    'linux/arm64/kubelet',
    'linux/arm64/kubemark',
  ]));

test('a WHAT of several is one argument', () => {
  const [call] = planOf({ kind: 'all', what: ['cmd/kubectl', 'cmd/kubelet'] }, []).calls;
  assert.deepEqual(call?.arguments, ['all', 'WHAT=cmd/kubectl cmd/kubelet', 'DBG=1']);
});
