/** Which kube-cross image it is, and what is recorded of it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  crossImage,
  type ImageChoice,
  recordedImage,
  recordedPlatform,
} from '../../src/container/cross-image.ts';
import { checkPlanned } from '../../src/container/planned-image.ts';
import { KbuildError } from '../../src/problem.ts';

const scripts = { imageVersion: '5', forwarded: [], filters: { into: [], out: [] }, hidesGit: false };
const trees = {
  'v1.20': {
    crossTag: 'v1.15.5-1',
    container: { ...scripts, crossRepository: 'k8s.gcr.io/build-image/kube-cross', takesCrossImage: false },
  },
  'v1.36': {
    crossTag: 'v1.36.0-go1.26.0-bullseye.0',
    container: {
      ...scripts,
      crossRepository: 'registry.k8s.io/build-image/kube-cross',
      takesCrossImage: true,
    },
  },
} as const;

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;
const pinned = `mirror.example/kube-cross@${digest}`;

type Choice = readonly [flavor: keyof typeof trees, choice: Partial<ImageChoice>, image: string];

const choices: readonly Choice[] = [
  ['v1.20', {}, 'k8s.gcr.io/build-image/kube-cross:v1.15.5-1'],
  ['v1.36', {}, 'registry.k8s.io/build-image/kube-cross:v1.36.0-go1.26.0-bullseye.0'],
  ['v1.20', { registry: 'mirror.example/a' }, 'mirror.example/a/kube-cross:v1.15.5-1'],
  [
    'v1.36',
    { registry: 'mirror.example:5000/' },
    'mirror.example:5000/kube-cross:v1.36.0-go1.26.0-bullseye.0',
  ],
  ['v1.36', { image: pinned, registry: 'mirror.example/a' }, pinned],
  [
    'v1.20',
    {
      environment: {
        KUBE_BASE_IMAGE_REGISTRY: 'env.example',
        KUBE_CROSS_IMAGE: 'x',
        KUBE_CROSS_VERSION: 'y',
      },
    },
    'env.example/kube-cross:v1.15.5-1',
  ],
  [
    'v1.36',
    { environment: { KUBE_BASE_IMAGE_REGISTRY: 'env.example' }, registry: 'mirror.example' },
    'mirror.example/kube-cross:v1.36.0-go1.26.0-bullseye.0',
  ],
  [
    'v1.36',
    { environment: { KUBE_CROSS_IMAGE: 'env.example/x' } },
    'env.example/x:v1.36.0-go1.26.0-bullseye.0',
  ],
  ['v1.36', { environment: { KUBE_CROSS_VERSION: 'v9' } }, 'registry.k8s.io/build-image/kube-cross:v9'],
  [
    'v1.36',
    { environment: { KUBE_CROSS_IMAGE: '', KUBE_CROSS_VERSION: '', KUBE_BASE_IMAGE_REGISTRY: '' } },
    'registry.k8s.io/build-image/kube-cross:v1.36.0-go1.26.0-bullseye.0',
  ],
  ['v1.36', { environment: { KUBE_CROSS_IMAGE: 'x', KUBE_CROSS_VERSION: 'y' }, image: 'a/b:c' }, 'a/b:c'],
];

for (const [flavor, choice, image] of choices) {
  test(`a ${flavor} tree with ${JSON.stringify(choice)} is built in ${image}`, () => {
    const nothing = { image: undefined, registry: undefined, environment: {} };
    assert.equal(crossImage(trees[flavor], { ...nothing, ...choice }), image);
  });
}

const other = `sha256:${'f'.repeat(64)}`;

const records: readonly (readonly [reference: string, repoDigests: readonly string[], recorded: string])[] = [
  ['mirror.example/kube-cross:v1', [`mirror.example/kube-cross@${digest}`], pinned],
  [`mirror.example/kube-cross:v1@${digest}`, [`mirror.example/kube-cross@${digest}`], pinned],
  ['mirror.example/kube-cross:v1', [`other.example/kube-cross@${other}`, pinned], pinned],
  [pinned, [`mirror.example/kube-cross@${other}`, pinned], pinned],
  [
    'localhost:5000/kube-cross:v1',
    [`localhost:5000/kube-cross@${digest}`],
    `localhost:5000/kube-cross@${digest}`,
  ],
  ['docker.io/mine/kube-cross:v1', [`mine/kube-cross@${digest}`], `mine/kube-cross@${digest}`],
  ['docker.io/library/kube-cross:v1', [`kube-cross@${digest}`], `kube-cross@${digest}`],
  [
    'mirror.example/kube-cross:v1',
    [`mirror.example/kube-cross-2@${digest}`],
    'sha256:id (no registry digest)',
  ],
  ['mirror.example/kube-cross:v1', [], 'sha256:id (no registry digest)'],
];

test('an image is the planned one by its digest alone, whatever its name', () => {
  const planned = `sha256:${'a'.repeat(64)}`;
  const check = (id: string, ...repoDigests: readonly string[]) =>
    checkPlanned(planned, 'r.example/kube-cross:v1', { id, repoDigests });
  check('sha256:id', 'mirror.example/other@sha256:b', `mirror.example/kube-cross@${planned}`);
  check(planned);
  checkPlanned('', 'r.example/kube-cross:v1', { id: 'sha256:id', repoDigests: [] });
  for (const repoDigests of [[], ['r.example/kube-cross@sha256:b']])
    assert.throws(() => check('sha256:id', ...repoDigests), isOtherImage);
});

const isOtherImage = (error: unknown) =>
  error instanceof KbuildError &&
  error.failure === 'image' &&
  /^the plan has kube-cross sha256:a+, and r\.example\/kube-cross:v1 is /.test(error.problems[0]?.what ?? '');

for (const [reference, repoDigests, recorded] of records) {
  test(`of ${reference} with the digests ${repoDigests.join(', ') || '(none)'} is recorded ${recorded}`, () => {
    const facts = { id: 'sha256:id', repoDigests, os: 'linux', architecture: 'arm64', path: '' };
    assert.equal(recordedImage(reference, facts), recorded);
    assert.equal(recordedPlatform(facts), 'linux/arm64 sha256:id');
  });
}
