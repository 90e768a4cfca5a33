/** References, which of their files are looked at, and the sums beside them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isWanted,
  isWantedArchive,
  platformIn,
  referenceOf,
  type Selection,
} from '../../src/verify/reference.ts';
import { parseBareSum, parseSums } from '../../src/verify/sums.ts';

const references: readonly (readonly [string, object])[] = [
  ['./kubectl', { kind: 'path', path: './kubectl' }],
  ['artifact:kubernetes-v1.36.0-a1', { kind: 'artifact', name: 'kubernetes-v1.36.0-a1', runId: undefined }],
  ['artifact:x@17', { kind: 'artifact', name: 'x', runId: 17 }],
  ['https://dl.k8s.io/v1.33.4/', { kind: 'release', address: 'https://dl.k8s.io/v1.33.4' }],
  [
    'https://github.com/org/kubernetes/releases/tag/v1.33.4%2Bacme.1',
    {
      kind: 'github-release',
      server: 'https://github.com',
      repository: 'org/kubernetes',
      tag: 'v1.33.4+acme.1',
    },
  ],
];

for (const [text, expected] of references) {
  test(`${text} is understood`, () => assert.deepEqual(referenceOf(text), expected));
}

for (const text of [
  'artifact:',
  'artifact:a/b',
  'artifact:a@x',
  'ftp://x/y',
  'https://a:b@c/',
  'https://a/?b',
  'file:///etc/passwd',
]) {
  test(`${text} is refused`, () => assert.ok('what' in referenceOf(text)));
}

const selection: Selection = {
  include: [],
  requested: [],
  targets: { server: ['cmd/kubelet'], node: [], client: ['cmd/kubectl'], test: [], testServer: [] },
  platforms: { server: ['linux/amd64'], node: [], client: ['linux/amd64', 'windows/amd64'], test: [] },
};

const wanted: readonly (readonly [name: string, choice: Partial<Selection>, wanted: boolean])[] = [
  ['bin/linux/amd64/kubectl', {}, true],
  ['bin/windows/amd64/kubectl.exe', {}, true],
  ['bin/linux/amd64/kubectl.sha256', {}, false],
  ['bin/linux/amd64/README', {}, false],
  ['SHA256SUMS', { include: ['*'] }, false],
  ['bin/linux/amd64/kubectl', { requested: ['windows/amd64'] }, false],
  ['x-linux-amd64.tar.gz!kubernetes/client/bin/kubectl', { requested: ['windows/amd64'] }, false],
  ['x-linux-amd64.tar.gz!kubernetes/client/bin/kubectl', { requested: ['linux/amd64'] }, true],
  ['bin/linux/amd64/kubelet', { include: ['kubectl'] }, false],
  ['bin/linux/amd64/README', { include: ['bin/*'] }, true],
];

for (const [name, choice, expected] of wanted) {
  test(`${name} with ${JSON.stringify(choice)} is ${expected ? '' : 'not '}looked at`, () =>
    assert.equal(isWanted(name, { ...selection, ...choice }), expected));
}

test('platforms are read off folders and the names of tarballs, and tarballs of other platforms stay unopened', () => {
  const names = [
    'bin/linux/arm64/x',
    'a.tar!darwin/arm64/x',
    'k-client-windows-386.tar.gz',
    'kubernetes/client/bin/x',
  ];
  assert.deepEqual(names.map(platformIn), ['linux/arm64', 'darwin/arm64', 'windows/386', undefined]);
  const requested = ['windows/amd64'];
  assert.equal(isWantedArchive('k-client-linux-amd64.tar.gz', { ...selection, requested }), false);
  assert.equal(isWantedArchive('k-client-windows-amd64.tar.gz', { ...selection, requested }), true);
});

const hex = 'a'.repeat(64);
const sums: Readonly<Record<string, readonly [text: string, listed: number, faults: number]>> = {
  'as coreutils write it, without a last line end': [`${hex}  bin/a\n${hex} *b`, 2, 0],
  'an empty one': ['\n', 0, 1],
  'another digest': [`${hex}a  x`, 0, 2],
  'a path that leads out': [`${hex}  ../x`, 0, 2],
  'an absolute path': [`${hex}  /etc/x`, 0, 2],
  'two sums of one file': [`${hex}  x\n${'b'.repeat(64)}  x`, 1, 1],
  'the same line twice': [`${hex}  x\n${hex}  x`, 1, 0],
  'a page of HTML': ['<html>\n<body>', 0, 3],
  'a file below a file': [`${hex}  x\n${hex}  x/y`, 1, 1],
  'a file that is a folder of another': [`${hex}  x/y\n${hex}  x`, 1, 1],
  'names that are one where case is none': [`${hex}  a/x\n${hex}  A/x`, 1, 1],
  'ten thousand lines': [`${hex}  x\n`.repeat(10_000), 1, 0],
  'one more': [`${hex}  x\n`.repeat(10_001), 0, 1],
};

for (const [name, [text, listed, faults]] of Object.entries(sums)) {
  test(`a checksum file: ${name}`, () => {
    const found = parseSums('SHA256SUMS', text, 'sha256');
    assert.deepEqual([found.listed.length, found.faults.length], [listed, faults], found.faults.join('\n'));
  });
}

test('a bare sum is taken with or without a name behind it, and nothing else is', () => {
  assert.equal(parseBareSum(`${hex}\n`, 'sha256'), hex);
  assert.equal(parseBareSum(`${hex}  kubectl`, 'sha256'), hex);
  assert.equal(parseBareSum('<html>', 'sha256'), undefined);
  assert.equal(parseBareSum(hex, 'sha512'), undefined);
});
