/** What packaging has left is taken only where the toolbox knows it. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createBuildOutputReader } from '../../src/kubernetes/build-output.ts';
import { collectImages, collectTars } from '../../src/packing/collect-release.ts';
import { isOwnRace, packagingWords } from '../../src/packing/packaging.ts';
import type { ImageRecord, TarRecord } from '../../src/packing/toolbox/toolbox-config.ts';
import { imagePath } from '../../src/release/content.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kbuild-collect-'));
  await mkdir(join(folder, 'images/amd64'), { recursive: true });
  for (const name of ['kube-proxy', 'conformance-amd64'])
    await writeFile(join(folder, 'images/amd64', `${name}.tar`), name);
  await mkdir(join(folder, 'tars'));
  await writeFile(join(folder, 'tars/b.tar.gz'), 'b');
  await writeFile(join(folder, 'tars/a.tar.gz'), 'a');
  await writeFile(join(folder, 'tars/.a.tar.gz.partial.txt'), '');
});
after(() => rm(folder, { recursive: true, force: true }));

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function tarRecord(text: string): TarRecord {
  return { kind: 'tar', path: '/x', size: 1, sha256: sha256(text), sha512: '', tarSha256: `inner ${text}` };
}

function imageRecord(text: string, baseLayers: number): ImageRecord {
  const of = { tags: [`registry/${text}:v1`], platform: 'linux/amd64', configDigest: `sha256:${text}` };
  const manifest = { manifestDigest: `sha256:manifest of ${text}`, manifestSize: 1 };
  return { kind: 'image', path: '/x', size: 1, sha256: sha256(text), baseLayers, ...of, ...manifest };
}

test('tarballs come by name, with the digest of what is inside; one that nobody packed is refused', async () => {
  const tars = await collectTars(join(folder, 'tars'), [tarRecord('a'), tarRecord('b')]);
  assert.deepEqual(
    tars.map(({ name, tarSha256 }) => [name, tarSha256]),
    [
      ['a.tar.gz', 'inner a'],
      ['b.tar.gz', 'inner b'],
    ],
  );
  await assert.rejects(collectTars(join(folder, 'tars'), [tarRecord('a')]), {
    failure: 'package',
    message: /b\.tar\.gz was not written by the packer, or has changed since/,
  });
});

test('an image of a binary whose base was looked at must be built on that base, for its platform; others may have any', async () => {
  const images = join(folder, 'images');
  const records = (layers: number) => [
    imageRecord('kube-proxy', layers),
    imageRecord('conformance-amd64', 0),
  ];
  const wrapped = [{ name: 'kube-proxy-amd64', platform: 'linux/amd64' }];
  const found = await collectImages(images, records(1), wrapped);
  assert.deepEqual(
    found.map(({ name, configDigest }) => [name, configDigest]),
    [
      ['conformance-amd64', 'sha256:conformance-amd64'],
      ['kube-proxy', 'sha256:kube-proxy'],
    ],
  );
  await assert.rejects(collectImages(images, records(0), wrapped), {
    failure: 'image',
    message: /kube-proxy\.tar is not built on the base image that was there before the build/,
  });
  const ofOther = { ...imageRecord('kube-proxy', 1), platform: 'linux/arm64/v8' };
  await assert.rejects(collectImages(images, [ofOther, imageRecord('conformance-amd64', 0)], wrapped), {
    failure: 'image',
    message: /kube-proxy\.tar is not for linux\/amd64: .* the base image for linux\/arm64\/v8/,
  });
});

const gone = "find: '/k/_output/release-stage/a.dockerbuild': No such file or directory";
/** Two of them at the same time. */
const interleaved = "find: '/k/_output/release-stage/a.dockerbuild'find: : No such file or directory";
const callTree = [
  '!!! [1125 04:43:08] Call tree:',
  ...Array.from({ length: 30 }, (_, n) => `!!!   ${n}: f(...)`),
];

const outputs: readonly (readonly [
  says: string,
  lines: readonly string[],
  words: string,
  isRace: boolean,
])[] = [
  ['a tool of ours', ['x: not found', 'kbuild: the disk is full', ...callTree], 'the disk is full', false],
  [
    'a program',
    ['+++ start', 'cp: cannot stat x: No such file or directory', ...callTree],
    'cp: cannot stat x: No such file or directory',
    false,
  ],
  ['the scripts', ['!!! [1125 04:43:05] buildx is missing', ...callTree], 'buildx is missing', false],
  ['nobody', ['  something  '], 'something', false],
  ['silence', [], 'it printed nothing', false],
  ['a search of the stage', [gone, ...callTree], gone, true],
  ['two searches of the stage', [interleaved, ...callTree], interleaved, true],
  [
    'a search elsewhere',
    ['find: /etc/x: No such file or directory'],
    'find: /etc/x: No such file or directory',
    false,
  ],
];

for (const [says, lines, words, isRace] of outputs) {
  test(`a failure that ${says} told is told in its words, whatever comes after it`, () => {
    const reader = createBuildOutputReader();
    for (const line of lines) reader.read(line);
    assert.equal(packagingWords(reader.signs()), words);
    assert.equal(isOwnRace(reader.signs().faults), isRace);
  });
}

const imagePaths: readonly (readonly [name: string, platform: string, path: string])[] = [
  ['kube-proxy', 'linux/amd64', 'amd64/kube-proxy.tar'],
  ['kube-proxy', 'linux/arm/v7', 'arm/kube-proxy.tar'],
  ['conformance-arm64', 'linux/arm64', 'arm64/conformance-arm64.tar'],
  ['conformance-arm64', 'linux/amd64', 'arm64/conformance-arm64.tar'],
];

for (const [name, platform, path] of imagePaths) {
  test(`the image ${name} for ${platform} lies at ${path}`, () =>
    assert.equal(imagePath({ name, platform }), path));
}
