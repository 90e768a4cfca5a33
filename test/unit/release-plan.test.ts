/** What a release target builds and packs, from the tree's lists and the user's choice. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TreeLists } from '../../src/kubernetes/lists.ts';
import { type BuildPlan, planBuild } from '../../src/kubernetes/make.ts';
import { problemsOfPackaging } from '../../src/kubernetes/packaging.ts';
import { needsEtcd, type ReleaseTarget, targetOf } from '../../src/kubernetes/targets.ts';
import { releaseTag } from '../../src/kubernetes/version.ts';
import { mustPull } from '../../src/packing/packaging-environment.ts';
import { isProblem } from '../../src/problem.ts';

const lists: TreeLists = {
  platforms: {
    server: ['linux/amd64', 'linux/arm64'],
    node: ['linux/amd64', 'linux/arm64', 'windows/amd64'],
    client: ['darwin/arm64', 'linux/amd64', 'linux/arm64', 'windows/amd64'],
    test: ['darwin/arm64', 'linux/amd64', 'linux/arm64'],
  },
  targets: {
    server: ['cmd/kube-proxy'],
    node: ['cmd/kubelet'],
    client: ['cmd/kubectl'],
    test: ['ginkgo'],
    testServer: ['cmd/kubemark'],
  },
  imageTargets: { server: ['cmd/kube-proxy', 'cmd/kubectl'], conformance: ['ginkgo', 'cmd/kubectl'] },
  fastbuildArchitecture: 'host',
};

function planOf(target: ReleaseTarget, requested: readonly string[], conformance = false): BuildPlan {
  const choice = {
    requested,
    fastbuild: false,
    darwinBuilder: false,
    hostArchitecture: 'arm64',
    hostPlatform: 'linux/arm64',
    conformance,
  };
  return planBuild(target, choice, lists, []);
}

const callsOf = ({ calls }: BuildPlan) =>
  calls.map((call) => `${call.arguments.join(' ')} on ${call.platforms.join(' ') || "the host's"}`);

const all = 'darwin/arm64 linux/amd64 linux/arm64 windows/amd64';

interface Row {
  readonly says: string;
  readonly target: ReleaseTarget;
  readonly requested?: readonly string[];
  readonly conformance?: boolean;
  readonly calls: readonly string[];
  readonly packs: string;
  readonly serverPlatforms: readonly string[];
}

const release = { kind: 'release', fast: false, tests: false } as const;
const both = ['linux/amd64', 'linux/arm64'];

const rows: readonly Row[] = [
  {
    says: 'a release without a choice makes all platforms and names each to packaging',
    target: release,
    calls: [`cross on ${all}`],
    packs: `tarballs of ${all}`,
    serverPlatforms: both,
  },
  {
    says: "a quick release makes linux on the host's architecture",
    target: { ...release, fast: true },
    calls: ['cross on linux/arm64'],
    packs: 'tarballs of linux/arm64',
    serverPlatforms: ['linux/arm64'],
  },
  {
    says: 'given platforms beat the quickness of a quick release',
    target: { ...release, fast: true },
    requested: ['linux/amd64'],
    calls: ['cross on linux/amd64'],
    packs: 'tarballs of linux/amd64',
    serverPlatforms: ['linux/amd64'],
  },
  {
    says: 'a release for clients alone skips the kinds that have nothing, and makes no images',
    target: release,
    requested: ['darwin/arm64'],
    calls: ['all WHAT=cmd/kubectl on darwin/arm64', 'all WHAT=ginkgo on darwin/arm64'],
    packs: 'tarballs of darwin/arm64',
    serverPlatforms: [],
  },
  {
    says: 'tests run after the build and before packaging, where they are asked for',
    target: { ...release, tests: true },
    requested: ['linux/amd64'],
    calls: ['cross on linux/amd64', "test on the host's", "test-integration on the host's"],
    packs: 'tarballs of linux/amd64',
    serverPlatforms: ['linux/amd64'],
  },
  {
    says: 'package-tarballs builds nothing',
    target: { kind: 'package' },
    requested: ['linux/amd64', 'windows/amd64'],
    calls: [],
    packs: 'tarballs of linux/amd64 windows/amd64',
    serverPlatforms: ['linux/amd64'],
  },
  {
    says: 'images need what goes into them, on server platforms',
    target: { kind: 'images', fast: false },
    calls: ['all WHAT=cmd/kube-proxy cmd/kubectl on linux/amd64 linux/arm64'],
    packs: 'images of linux/amd64 linux/arm64',
    serverPlatforms: both,
  },
  {
    says: 'the conformance image adds its binaries, each once',
    target: { kind: 'images', fast: true },
    conformance: true,
    calls: ['all WHAT=cmd/kube-proxy cmd/kubectl ginkgo on linux/arm64'],
    packs: 'images of linux/arm64',
    serverPlatforms: ['linux/arm64'],
  },
  {
    says: 'images for a platform without servers are nothing',
    target: { kind: 'images', fast: false },
    requested: ['windows/amd64'],
    calls: [],
    packs: 'images of ',
    serverPlatforms: [],
  },
];

for (const { says, target, requested = [], conformance, calls, packs, serverPlatforms } of rows) {
  test(says, () => {
    const plan = planOf(target, requested, conformance);
    assert.deepEqual(callsOf(plan), calls);
    assert.equal(`${plan.packaging?.kind} of ${plan.packaging?.platforms.join(' ')}`, packs);
    assert.deepEqual(plan.packaging?.serverPlatforms, serverPlatforms);
  });
}

test('a release of linux and windows names each binary that packaging will copy', () => {
  assert.deepEqual(planOf({ kind: 'package' }, ['linux/amd64', 'windows/amd64']).binaries, [
    'linux/amd64/ginkgo',
    'linux/amd64/kube-proxy',
    'linux/amd64/kubectl',
    'linux/amd64/kubelet',
    'linux/amd64/kubemark',
    'windows/amd64/kubectl.exe',
    'windows/amd64/kubelet.exe',
  ]);
});

test('what packaging would stumble over is said before the compile', () => {
  const tarballs = { kind: 'tarballs', serverPlatforms: [] } as const;
  const images = { kind: 'images', platforms: [], serverPlatforms: [] } as const;
  assert.deepEqual(problemsOfPackaging({ ...tarballs, platforms: ['linux/amd64'] }, lists), []);
  const [clientless] = problemsOfPackaging({ ...tarballs, platforms: ['linux/s390x', 'linux/amd64'] }, lists);
  assert.match(clientless?.what ?? '', /no client for linux\/s390x,/);
  const [none] = problemsOfPackaging(images, lists);
  assert.match(`${none?.what}. ${none?.remedy}`, /server images\. Give some of linux\/amd64, linux\/arm64/);
  const listless = { ...lists, imageTargets: { server: [], conformance: [] } };
  const one = { ...images, platforms: ['linux/amd64'] };
  assert.deepEqual(problemsOfPackaging(one, lists), []);
  assert.match(problemsOfPackaging(one, listless)[0]?.what ?? '', /no readable list .*server_image_targets/);
});

test('bases are pulled for each image only where one name stands for several platforms and docker build does not look', () => {
  const both = ['linux/amd64', 'linux/arm64'];
  assert.equal(mustPull(both, false), true);
  assert.equal(mustPull(both, true), false);
  assert.equal(mustPull(['linux/arm64'], false), false);
  assert.equal(mustPull([], false), false);
});

test('run-tests goes with a release and with nothing else', () => {
  const components = ['kubectl'];
  const target = targetOf('release', [], components, true);
  assert.deepEqual(target, { kind: 'release', fast: false, tests: true });
  assert.equal(!isProblem(target) && needsEtcd(target), true);
  for (const target of ['all', 'test', 'kubectl', 'release-images', 'package-tarballs']) {
    const refused = targetOf(target, [], components, true);
    assert.ok(isProblem(refused), target);
    assert.match(refused.what, /run-tests is given, but target "[a-z-]+" runs no tests/);
  }
});

const versions: readonly (readonly [version: string, tag: string | undefined])[] = [
  ['v1.33.4', 'v1.33.4'],
  ['v1.34.0-alpha.1', 'v1.34.0-alpha.1'],
  ['v1.33.4+acme.1', 'v1.33.4+acme.1'],
  ['v1.33.4+20250102030405', 'v1.33.4+20250102030405'],
  ['v1.33.4+20250102030405-dirty', undefined],
  ['', undefined],
  ['v1.33.4-dirty', undefined],
  ['v1.33.4-3+0123456789abcd', undefined],
  ['v1.34.0-alpha.1.5+0123456789abcd', undefined],
  ['v1.33.4-3+0123456789abcd-dirty', undefined],
];

for (const [version, tag] of versions) {
  test(`the version ${version || '(none)'} is ${tag === undefined ? 'no tag' : 'that of a tag'}`, () =>
    assert.equal(releaseTag(version), tag));
}
