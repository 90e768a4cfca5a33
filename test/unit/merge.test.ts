/** Shards that become one release: what they must agree on, and what comes out. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Manifest, renderManifest } from '../../src/release/manifest.ts';
import { mergedManifest, warningsOfMachines } from '../../src/release/merge.ts';
import { parseManifest } from '../../src/release/parse-manifest.ts';
import type { Plan } from '../../src/release/plan.ts';
import {
  disagreeingShards,
  problemsAgainstPlan,
  problemsOfFiles,
} from '../../src/release/shard-agreement.ts';
import { base, manifestOf, repository, shard, stamp, tar } from './shard-manifests.ts';

test('a manifest is read back as it was, and anything else in it is refused', () => {
  const manifest = manifestOf('amd64');
  const text = renderManifest(manifest);
  assert.deepEqual(parseManifest(text), manifest);
  for (const other of [
    '',
    '[]',
    '{}',
    text.replace('"size": 10', '"size": "10"'),
    text.replace('"target"', '"more": 1, "target"'),
    text.replace('"version": 2', '"version": 1'),
  ])
    assert.equal(parseManifest(other), undefined, other.slice(0, 50));
});

test('a manifest with lists longer than any release has is refused before it is looked at', () => {
  const text = renderManifest(manifestOf('amd64'));
  const whole: object = JSON.parse(text);
  for (const name of ['platforms', 'contradictions', 'baseImages', 'releaseTars', 'images', 'binaries']) {
    const [first] = Object(whole)[name];
    const grown = (count: number) => ({
      ...whole,
      [name]: Array.from({ length: count }, () => first ?? 'a'),
    });
    assert.notEqual(parseManifest(JSON.stringify(grown(5000))), undefined, name);
    assert.equal(parseManifest(JSON.stringify(grown(5001))), undefined, name);
  }
});

test('shards of equal making become the release that one job makes', () => {
  const two = [shard('arm64'), shard('amd64')] as const;
  const merged = mergedManifest(two);
  assert.deepEqual([...disagreeingShards(two), ...problemsOfFiles(two)], []);
  assert.deepEqual(merged.platforms, ['linux/amd64', 'linux/arm64']);
  assert.deepEqual(
    merged.releaseTars.map(({ name }) => name),
    ['kubernetes-client-linux-amd64.tar.gz', 'kubernetes-client-linux-arm64.tar.gz', 'kubernetes.tar.gz'],
  );
  assert.deepEqual([merged.baseImages.length, merged.images.length, merged.binaries.length], [1, 2, 2]);
  assert.equal(renderManifest(merged), renderManifest(mergedManifest([two[1], two[0]])));
  assert.deepEqual(warningsOfMachines(merged), []);
});

const { toolchain } = manifestOf('amd64');

test('shards of several kinds of machines, with kube-cross of a mirror, are one release with a warning', () => {
  const ofMirror = { ...toolchain, kubeCross: 'a/kube-cross@sha256:2', kubeCrossPlatform: 'x' };
  const arm = shard('arm64', { toolchain: { ...ofMirror, machine: 'linux/arm64' } });
  assert.deepEqual(disagreeingShards([shard('amd64'), arm]), []);
  const [warning] = warningsOfMachines(mergedManifest([shard('amd64'), arm]));
  assert.match(warning ?? '', /linux\/amd64, linux\/arm64.*cgo/);
});

const others: readonly (readonly [says: string, change: Partial<Manifest>, field: RegExp])[] = [
  [
    'another commit',
    { stamp: { ...stamp, gitCommit: 'b'.repeat(40) } },
    /arm64-a1 has gitCommit "b+", but amd64-a1 has/,
  ],
  ['another version', { stamp: { ...stamp, gitVersion: 'v1.36.2' } }, /has gitVersion "v1\.36\.2"/],
  ['another epoch', { epoch: 1 }, /has SOURCE_DATE_EPOCH "1"/],
  ['another target', { target: 'quick-release' }, /has target "quick-release"/],
  ['another Go', { toolchain: { ...toolchain, go: 'go1.26.1' } }, /has go "go1\.26\.1"/],
  ['another kube-cross', { toolchain: { ...toolchain, kubeCross: 'x@sha256:9' } }, /has kubeCross/],
  ['other variables', { toolchain: { ...toolchain, makeVariables: {} } }, /has makeVariables "\{\}"/],
  [
    'another environment',
    { toolchain: { ...toolchain, environment: {} } },
    /has environment "\{\}", but amd64-a1 has "\{\\"GOAMD64/,
  ],
  ['another encoder', { toolchain: { ...toolchain, encoder: 'gzip' } }, /has encoder "gzip"/],
  ['another version of the action', { toolchain: { ...toolchain, action: '0.2.0' } }, /has action "0\.2\.0"/],
];

for (const [says, change, field] of others) {
  test(`a shard of ${says} is refused by name`, () => {
    const [problem, ...more] = disagreeingShards([shard('amd64'), shard('arm64', change)]);
    assert.deepEqual(more, []);
    assert.match(problem?.what ?? '', field);
  });
}

test('files that several shards have must be the same, and the ones of no platform must be in all', () => {
  const unequal = shard('arm64', { releaseTars: [tar('kubernetes.tar.gz', '1')] });
  assert.match(
    problemsOfFiles([shard('amd64'), unequal])[0]?.what ?? '',
    /kubernetes\.tar\.gz is not the same in all shards: 0+ in amd64-a1, 1+ in arm64-a1/,
  );
  const lacking = shard('arm64', { releaseTars: [] });
  assert.match(
    problemsOfFiles([shard('amd64'), lacking])[0]?.what ?? '',
    /arm64-a1 has no kubernetes\.tar\.gz, which every shard must have/,
  );
  const bases = shard('arm64', { baseImages: [{ ...base, digest: 'sha256:7' }] });
  assert.match(
    problemsOfFiles([shard('amd64'), bases])[0]?.what ?? '',
    /base image registry\.example\/base:1/,
  );
});

const arm64 = manifestOf('arm64');
const foreign: Readonly<Record<string, readonly [change: Partial<Manifest>, said: RegExp | undefined]>> = {
  'a tarball of another platform': [
    { releaseTars: [...arm64.releaseTars, tar('kubernetes-server-linux-ppc64le.tar.gz')] },
    /^arm64-a1 has kubernetes-server-linux-ppc64le\.tar\.gz of linux\/ppc64le, but it is the shard of linux\/arm64$/,
  ],
  'an image of another platform': [
    { images: arm64.images.map((it) => ({ ...it, platform: 'linux/arm' })) },
    /^arm64-a1 has kube-proxy of linux\/arm, but/,
  ],
  'a binary of another platform': [
    { binaries: arm64.binaries.map((it) => ({ ...it, platform: 'linux/amd64' })) },
    /^arm64-a1 has kubectl of linux\/amd64, but/,
  ],
  'nothing of its own platform': [
    { releaseTars: [tar('kubernetes.tar.gz')] },
    /^arm64-a1 has no kubernetes-client-linux-arm64\.tar\.gz, which its platform must have$/,
  ],
  'images alone, where that is the target': [
    { target: 'release-images', releaseTars: [], binaries: [] },
    undefined,
  ],
  'an image of a variant of its platform': [
    { images: arm64.images.map((it) => ({ ...it, platform: 'linux/arm64/v8' })) },
    undefined,
  ],
};

for (const [says, [change, said]] of Object.entries(foreign)) {
  test(`a shard with ${says} is ${said ? 'refused' : 'taken'}`, () => {
    const [problem, ...more] = problemsOfFiles([shard('arm64', change)]);
    assert.deepEqual(more, []);
    if (said) assert.match(problem?.what ?? '', said);
    else assert.equal(problem, undefined);
  });
}

const plan: Plan = {
  commit: stamp.gitCommit,
  stamp,
  stampIsGiven: false,
  changes: '',
  epoch: 1_767_323_045,
  generation: 'kube-cross',
  ...{ goVersion: '', crossTag: '', crossDigest: 'sha256:2' },
  target: 'release',
  ...{ what: [], variant: '' },
  makeVariables: [{ name: 'GOLDFLAGS', value: '-w' }],
  allowDirty: false,
  repository,
  shards: ['amd64', 'arm64'].map((name) => ({ name, platforms: [`linux/${name}`], artifact: name })),
};

test('a shard under the name of a plan must be what was planned', () => {
  const { toolchain } = manifestOf('amd64');
  const against = (change: Partial<Manifest>, platform = 'linux/amd64') =>
    problemsAgainstPlan(plan, shard('amd64', change), [platform]).map(({ what }) => what);
  const builtIn = (kubeCross: string) => against({ toolchain: { ...toolchain, kubeCross } });
  assert.deepEqual(against({}), []);
  const gitCommit = 'c'.repeat(40);
  assert.match(
    against({ stamp: { ...stamp, gitCommit } })[0] ?? '',
    /amd64-a1 has commit "cc.*but the plan has "aa/,
  );
  assert.match(against({}, 'linux/s390x')[0] ?? '', /has platforms/);
  assert.match(
    builtIn('mirror.example/kube-cross@sha256:9')[0] ?? '',
    /"sha256:9", but the plan has "sha256:2"/,
  );
  assert.deepEqual([...builtIn('mirror.example/kube-cross@sha256:2'), ...builtIn('')], []);
  const ofClone = { ...repository, moduleVersion: 'v1.36.2-0.2026' };
  assert.match(
    against({ repository: ofClone })[0] ?? '',
    /repository .*v1\.36\.2-0.*but the plan has .*v1\.36\.1/,
  );
});
