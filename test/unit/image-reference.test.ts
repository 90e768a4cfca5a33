/** What names an image and what does not, what its parts are, and how docker and containerd spell it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  fullName,
  imageAndVersion,
  isDigest,
  isImageTag,
  isRecordedImage,
  isRegistry,
  parseImageReference,
  repositoryOf,
  shortName,
} from '../../src/kubernetes/image-reference.ts';

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;

type Parts = readonly [name: string, tag?: string | undefined, digest?: string];

const references: Readonly<Record<string, Parts>> = {
  'registry.k8s.io/build-image/kube-cross:v1.36.0-go1.26.0-bullseye.0': [
    'registry.k8s.io/build-image/kube-cross',
    'v1.36.0-go1.26.0-bullseye.0',
  ],
  'kube-cross:v1': ['kube-cross', 'v1'],
  'kube-cross:5000': ['kube-cross', '5000'],
  'kube-cross': ['kube-cross'],
  'localhost:5000/kube-cross': ['localhost:5000/kube-cross'],
  'localhost:5000/kube-cross:v1': ['localhost:5000/kube-cross', 'v1'],
  'Registry.Example/kube_cross:V1': ['Registry.Example/kube_cross', 'V1'],
  [`mirror.example/kube-cross@${digest}`]: ['mirror.example/kube-cross', undefined, digest],
  [`mirror.example:443/a/b-c.d/kube-cross:v1@${digest}`]: [
    'mirror.example:443/a/b-c.d/kube-cross',
    'v1',
    digest,
  ],
};

for (const [text, [name, tag, itsDigest]] of Object.entries(references)) {
  test(`${text} has the name ${name}, the tag ${tag} and the digest ${itsDigest}`, () =>
    assert.deepEqual(parseImageReference(text), { name, tag, digest: itsDigest }));
}

const noReferences: readonly string[] = [
  '',
  'registry.k8s.io/build-image/kube-cross:',
  'registry.k8s.io/Build-Image/kube-cross:v1',
  'https://registry.k8s.io/kube-cross:v1',
  'registry.example:5000:v1',
  'kube-cross:v1 --privileged',
  '--privileged:v1',
  'kube-cross:-v1',
  'kube-cross@sha256:0123',
  `kube-cross@${digest}0`,
  `kube-cross:${'v'.repeat(129)}`,
  '../kube-cross:v1',
  'a/../b:v1',
  'a//b:v1',
  'kube-cross:v1\n',
];

for (const text of noReferences) {
  test(`${JSON.stringify(text)} names no image`, () => assert.equal(parseImageReference(text), undefined));
}

type Cases = Readonly<Record<'yes' | 'no', readonly string[]>>;

const shapes: Readonly<Record<string, readonly [is: (text: string) => boolean, Cases]>> = {
  'a registry': [
    isRegistry,
    {
      yes: ['registry.k8s.io/build-image', 'mirror.example/', 'localhost:5000', '10.0.0.1:5000/a/b_c'],
      no: [
        ...['', '/', 'https://mirror.example', 'mirror.example/kube-cross:v1', 'mirror.example:v1'],
        ...['mirror.example//a', 'mirror.example/A', '-mirror.example', 'mirror example'],
        `mirror.example@${digest}`,
      ],
    },
  ],
  'a tag': [
    isImageTag,
    {
      yes: ['v1.36.0-go1.26.0-bullseye.0', '_1', 'V', 'v'.repeat(128)],
      no: ['', '.1', '-1', 'v1+acme', 'a b', 'a:b', 'v1\n', 'v'.repeat(129)],
    },
  ],
  'a digest': [
    isDigest,
    {
      yes: [digest],
      no: [
        '',
        digest.slice(0, -1),
        `${digest}0`,
        digest.slice('sha256:'.length),
        digest.toUpperCase(),
        ` ${digest}`,
      ],
    },
  ],
};

for (const [what, [is, { yes, no }]] of Object.entries(shapes)) {
  for (const text of yes) test(`${JSON.stringify(text)} is ${what}`, () => assert.ok(is(text)));
  for (const text of no) test(`${JSON.stringify(text)} is not ${what}`, () => assert.ok(!is(text)));
}

const spellings: readonly (readonly [given: string, full: string, short: string])[] = [
  ['kube-proxy', 'docker.io/library/kube-proxy', 'kube-proxy'],
  ['docker.io/kube-proxy', 'docker.io/library/kube-proxy', 'kube-proxy'],
  ['index.docker.io/library/kube-proxy', 'docker.io/library/kube-proxy', 'kube-proxy'],
  ['library/a/b', 'docker.io/library/a/b', 'library/a/b'],
  ['me/kube-proxy', 'docker.io/me/kube-proxy', 'me/kube-proxy'],
  ['localhost/kube-proxy', 'localhost/kube-proxy', 'localhost/kube-proxy'],
  ['host:5000/kube-proxy', 'host:5000/kube-proxy', 'host:5000/kube-proxy'],
  ['Host/kube-proxy', 'Host/kube-proxy', 'Host/kube-proxy'],
  ['registry.k8s.io/kube-proxy', 'registry.k8s.io/kube-proxy', 'registry.k8s.io/kube-proxy'],
];

for (const [given, full, short] of spellings) {
  test(`${given} is ${full} in full, and ${short} as docker prints it`, () => {
    assert.equal(fullName(given), full);
    assert.equal(shortName(full), short);
  });
}

const repositories: readonly (readonly [reference: string, repository: string])[] = [
  ['kube-cross:v1', 'kube-cross'],
  [`mirror.example/kube-cross:v1@${digest}`, 'mirror.example/kube-cross'],
  ['localhost:5000/kube-cross', 'localhost:5000/kube-cross'],
  ['docker.io/library/kube-cross:v1', 'kube-cross'],
  ['docker.io/mine/kube-cross:v1', 'mine/kube-cross'],
  ['[::1]:5000/kube-cross:v1', '[::1]:5000/kube-cross'],
];

for (const [reference, repository] of repositories) {
  test(`${reference} is of the repository ${repository}`, () =>
    assert.equal(repositoryOf(reference), repository));
}

const joined: readonly (readonly [reference: string, image: string, version: string])[] = [
  ['localhost:5000/kube-cross:v1', 'localhost:5000/kube-cross', 'v1'],
  [`a/kube-cross@${digest}`, 'a/kube-cross@sha256', digest.slice('sha256:'.length)],
];

for (const [reference, image, version] of joined) {
  test(`${reference} is ${image} and ${version} where scripts join both by a colon`, () =>
    assert.deepEqual(imageAndVersion(reference), [image, version]));
}

const records: readonly (readonly [text: string, isOne: boolean])[] = [
  [`registry.example:443/a/base@${digest}`, true],
  [`kube-cross@${digest}`, true],
  [`${digest} (no registry digest)`, true],
  [digest, false],
  [`kube-cross:v1@${digest}`, false],
  ['kube-cross@sha256:12', false],
  ['sha256:12 (no registry digest)', false],
  ['kube-cross (no registry digest)', false],
  ['', false],
];

for (const [text, isOne] of records) {
  test(`"${text}" ${isOne ? 'records' : 'does not record'} which image it was`, () =>
    assert.equal(isRecordedImage(text), isOne));
}
