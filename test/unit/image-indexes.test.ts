/** The index of an image over its architectures: which images are in it, in which order, and under which name. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imageIndexes } from '../../src/release/image-indexes.ts';

const digestOf = (digit: number) => `sha256:${String(digit).repeat(64)}`;

const image = (name: string, platform: string, digit = 1) => ({
  ...{ name, platform, manifestDigest: digestOf(digit), manifestSize: digit },
});

test('an index lists the manifests of one image by platform, with what the registry is to know of each', () => {
  const images = [image('kube-proxy', 'linux/arm64', 2), image('kube-proxy', 'linux/amd64')];
  const [index, ...others] = imageIndexes(images);
  assert.deepEqual(others, []);
  assert.equal(index?.path, 'kube-proxy.index.json');
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  assert.deepEqual(JSON.parse(index?.text ?? ''), {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: [
      { mediaType, digest: digestOf(1), size: 1, platform: { architecture: 'amd64', os: 'linux' } },
      { mediaType, digest: digestOf(2), size: 2, platform: { architecture: 'arm64', os: 'linux' } },
    ],
  });
  assert.deepEqual(imageIndexes(images.toReversed()), [index]);
});

const cases: readonly (readonly [
  says: string,
  images: Parameters<typeof imageIndexes>[0],
  listed: object,
])[] = [
  ['a release without images has none', [], {}],
  [
    'each image has its own',
    [image('kubectl', 'linux/amd64'), image('kube-proxy', 'linux/amd64')],
    { 'kube-proxy': ['amd64'], kubectl: ['amd64'] },
  ],
  [
    'a variant that the engine has said is told',
    [image('kube-proxy', 'linux/arm/v7'), image('kube-proxy', 'linux/arm64/v8')],
    { 'kube-proxy': ['arm v7', 'arm64 v8'] },
  ],
  [
    'the conformance images of several architectures are one',
    [image('conformance-amd64', 'linux/amd64'), image('conformance-arm64', 'linux/arm64')],
    { conformance: ['amd64', 'arm64'] },
  ],
  [
    'a conformance image for another machine than its programs is left out',
    [image('conformance-amd64', 'linux/amd64'), image('conformance-arm64', 'linux/amd64')],
    { conformance: ['amd64'] },
  ],
];

for (const [says, images, listed] of cases) {
  test(says, () => {
    const found = imageIndexes(images).map(({ path, text }) => {
      const { manifests }: { manifests: readonly { platform: Record<string, string> }[] } = JSON.parse(text);
      const platforms = manifests.map(({ platform: { architecture, variant } }) =>
        [architecture, variant].filter((it) => it !== undefined).join(' '),
      );
      return [path.replace('.index.json', ''), platforms];
    });
    assert.deepEqual(Object.fromEntries(found), listed);
  });
}
