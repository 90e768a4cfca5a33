/** What a tree is made to build: platforms, calls of make, places of WHAT; and what a build's output says. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTreeLists, type TreeLists } from '../../src/kubernetes/lists.ts';
import { fastbuildOf, planBuild } from '../../src/kubernetes/make.ts';
import { platformsByKind } from '../../src/kubernetes/platforms.ts';
import { placesOfWhat, type Target } from '../../src/kubernetes/targets.ts';
import { minorOfCrossTag } from '../../src/kubernetes/tree.ts';
import { majorAndMinor, repairedVersion, versionFrom } from '../../src/kubernetes/version.ts';
import { printedInfos } from '../support/go-record.ts';

const lists: TreeLists = {
  platforms: {
    server: ['linux/amd64', 'linux/arm64'],
    node: ['linux/amd64', 'linux/arm64', 'windows/amd64'],
    client: ['linux/amd64', 'linux/arm64', 'darwin/arm64', 'windows/amd64'],
    test: ['linux/amd64', 'linux/arm64', 'darwin/arm64'],
  },
  targets: {
    server: ['cmd/kube-apiserver', 'vendor/k8s.io/kube-aggregator'],
    node: ['cmd/kubelet'],
    client: ['cmd/kubectl'],
    test: ['test/e2e/e2e.test'],
    testServer: ['cmd/kubemark'],
  },
  imageTargets: { server: ['cmd/kube-apiserver'], conformance: ['test/e2e/e2e.test'] },
  fastbuildArchitecture: 'host',
};

function plan(
  target: Target,
  requested: readonly string[] = [],
  variables: readonly { name: string; value: string }[] = [],
) {
  const choice = {
    requested,
    fastbuild: false,
    darwinBuilder: false,
    hostArchitecture: 'amd64',
    hostPlatform: 'linux/amd64',
    conformance: false,
  };
  return planBuild(target, choice, lists, variables);
}

test('cross is one call where every kind has a platform', () => {
  const { calls, skippedKinds } = plan({ kind: 'cross' }, ['linux/amd64']);
  assert.deepEqual(calls, [{ arguments: ['cross'], platforms: ['linux/amd64'] }]);
  assert.deepEqual(skippedKinds, []);
});

test('cross never calls make for a kind without platforms, which would build for the host', () => {
  const { calls, skippedKinds, binaries, platforms } = plan({ kind: 'cross' }, ['darwin/arm64']);
  assert.deepEqual(
    calls.map((call) => call.arguments),
    [
      ['all', 'WHAT=cmd/kubectl'],
      ['all', 'WHAT=test/e2e/e2e.test'],
    ],
  );
  assert.ok(calls.every((call) => call.platforms.join() === 'darwin/arm64'));
  assert.deepEqual(skippedKinds, ['server', 'node', 'testServer']);
  assert.deepEqual(binaries, ['darwin/arm64/e2e.test', 'darwin/arm64/kubectl']);
  assert.deepEqual(platforms, ['darwin/arm64']);
});

test('a dollar sign in a variable is doubled, as make would expand it', () => {
  const [call] = plan(
    { kind: 'component', name: 'kubectl' },
    [],
    [{ name: 'A', value: '$(shell id) $$' }],
  ).calls;
  assert.deepEqual(call?.arguments, ['kubectl', 'A=$$(shell id) $$$$']);
});

test('binaries are named as the tree places them', () => {
  const { binaries } = plan({ kind: 'all', what: ['cmd/kubectl', './cmd/kubelet'] }, [
    'windows/amd64',
    'linux/amd64',
  ]);
  assert.deepEqual(binaries, [
    'linux/amd64/kubectl',
    'linux/amd64/kubelet',
    'windows/amd64/kubectl.exe',
    'windows/amd64/kubelet.exe',
  ]);
});

test('a test builds for the host and leaves no binaries', () => {
  const { calls, binaries } = plan({ kind: 'test', suite: 'test', what: ['./pkg/...'] }, ['linux/arm64']);
  assert.deepEqual([calls, binaries], [[{ arguments: ['test', 'WHAT=./pkg/...'], platforms: [] }], []]);
});

const fastbuilds: readonly (readonly ['amd64' | 'host', string, boolean, string, string])[] = [
  ['amd64', 'arm64', false, 'linux/amd64', 'linux/amd64'],
  ['host', 'arm64', false, 'linux/arm64', 'linux/arm64'],
  ['host', 'riscv64', false, 'linux/amd64', 'linux/amd64'],
  ['host', 'arm64', true, 'linux/arm64', 'darwin/arm64 linux/arm64'],
];

for (const [fastbuildArchitecture, hostArchitecture, darwinBuilder, server, client] of fastbuilds) {
  test(`KUBE_FASTBUILD (${fastbuildArchitecture}) on ${hostArchitecture}${darwinBuilder ? ' of darwin' : ''}`, () => {
    const choice = { requested: [], fastbuild: true, darwinBuilder, hostArchitecture };
    const kinds = platformsByKind({ ...lists, fastbuildArchitecture }, choice);
    assert.deepEqual([kinds.server.join(' '), kinds.client.join(' ')], [server, client]);
    const given = platformsByKind(lists, { ...choice, requested: ['windows/amd64'] });
    assert.deepEqual([given.server, given.client], [[], ['windows/amd64']]);
  });
}

type Variables = Readonly<Record<string, string>>;
const fastbuildSettings: readonly (readonly [Variables, Variables, boolean, boolean])[] = [
  [{}, {}, false, false],
  [{}, { KUBE_FASTBUILD: 'true', KUBE_BUILDER_OS: 'darwin23' }, true, true],
  [{ KUBE_FASTBUILD: 'true', KUBE_BUILDER_OS: 'darwin23' }, {}, true, true],
  [
    { KUBE_FASTBUILD: 'false', KUBE_BUILDER_OS: '' },
    { KUBE_FASTBUILD: 'true', KUBE_BUILDER_OS: 'darwin' },
    false,
    false,
  ],
];

for (const [given, environment, fastbuild, darwinBuilder] of fastbuildSettings) {
  test(`a fast build by make's ${JSON.stringify(given)} in ${JSON.stringify(environment)}: ${fastbuild}`, () => {
    const variables = Object.entries(given).map(([name, value]) => ({ name, value }));
    assert.deepEqual(fastbuildOf(variables, environment), { fastbuild, darwinBuilder });
  });
}

const places: readonly (readonly [string, readonly string[]])[] = [
  ['cmd/kubectl', ['cmd/kubectl']],
  ['./pkg/kubelet/...', ['pkg/kubelet']],
  ['k8s.io/kubernetes/cmd/kubectl', ['cmd/kubectl']],
  ['test/e2e/e2e.test', ['test/e2e']],
  ['k8s.io/api/core/v1', ['vendor/k8s.io/api/core/v1', 'staging/src/k8s.io/api/core/v1']],
  ['vendor/k8s.io/kube-aggregator', ['vendor/k8s.io/kube-aggregator', 'staging/src/k8s.io/kube-aggregator']],
  ['ginkgo', []],
];

for (const [entry, expected] of places) {
  test(`WHAT ${entry} is looked for at ${expected.join(', ') || 'no place'}`, () =>
    assert.deepEqual(placesOfWhat(entry), expected));
}

const versions: readonly (readonly [string, boolean, string, string])[] = [
  ['v1.20.2', false, 'v1.20.2', '20'],
  ['v1.28.7-1-g0d3f7f643a1ec8', false, 'v1.28.7-1+0d3f7f643a1ec8', '28+'],
  ['v1.29.0-alpha.3-1-g0d3f7f643a1ec8', false, 'v1.29.0-alpha.3.1+0d3f7f643a1ec8', '29+'],
  ['v1.29.0-alpha.3-1-g0d3f7f643a1ec8', true, 'v1.29.0-alpha.3.1+0d3f7f643a1ec8-dirty', '29+'],
  ['v1.29.0-alpha.3.4', false, 'v1.29.0-alpha.3.4', '29+'],
  ['v1.33.4+acme.1', false, 'v1.33.4+acme.1', '33'],
  ['v1.33.4', true, 'v1.33.4-dirty', '33+'],
];

for (const [from, dirty, version, minor] of versions) {
  test(`${from}${dirty ? ' in a dirty tree' : ''} is stamped ${version}`, () =>
    assert.deepEqual(versionFrom(from, dirty), { gitVersion: version, gitMajor: '1', gitMinor: minor }));
}

test('what is no version has no major and minor, and what semver refuses has a repaired form', () => {
  assert.deepEqual(majorAndMinor('acme'), { gitMajor: '', gitMinor: '' });
  const described = 'v1.33.4+acme.1-3-g0d3f7f643a1ec8';
  assert.equal(repairedVersion(described), 'v1.33.4+acme.1.3.0d3f7f643a1ec8');
  assert.equal(repairedVersion('v1.33.4'), undefined);
});

test('the minor of a kube-cross tag is told only by the newer scheme', () => {
  assert.equal(minorOfCrossTag('v1.33.0-go1.24.6-bullseye.0'), '33');
  assert.equal(minorOfCrossTag('v1.15.5-1'), undefined);
});

test('lists that cannot be read are all named at once', () => {
  assert.throws(() => readTreeLists('# nothing', true), /KUBE_SUPPORTED_SERVER_PLATFORMS[\s\S]*test_targets/);
});

test('what Go recorded is read for each binary', () => {
  const output = [
    'linux/amd64/kubectl: go1.24.6',
    '\tpath\tk8s.io/kubernetes/cmd/kubectl',
    '\tmod\tk8s.io/kubernetes\tv1.33.4\t',
    '\tbuild\t-ldflags="-X v=1 -s"',
    '\tbuild\t-tags=selinux,notest',
    '\tbuild\tCGO_ENABLED=0',
    '\tbuild\tDefaultGODEBUG=fips140=on,execerrdot=0',
    '\tbuild\tvcs=git',
    '\tbuild\tvcs.modified=false',
    'linux/amd64/kubelet: devel go1.27-abc Thu',
    '\tbuild\tCGO_ENABLED=1',
    '\tbuild\tGOEXPERIMENT=boringcrypto',
  ].join('\n');
  const infos = printedInfos(output);
  assert.deepEqual(infos.get('linux/amd64/kubectl'), {
    goVersion: 'go1.24.6',
    path: 'k8s.io/kubernetes/cmd/kubectl',
    module: { path: 'k8s.io/kubernetes', version: 'v1.33.4' },
    vcs: { vcs: 'git', 'vcs.modified': 'false' },
    ldflags: '-X v=1 -s',
    godebug: 'fips140=on,execerrdot=0',
    stamp: { gitVersion: undefined, buildDate: undefined },
    settings: { CGO_ENABLED: '0', GOEXPERIMENT: '', GOFIPS140: '', tags: 'selinux,notest' },
  });
  assert.equal(infos.get('linux/amd64/kubelet')?.settings.GOEXPERIMENT, 'boringcrypto');
});
