/** What somebody may have meant. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean } from '../../src/kubernetes/nearest.ts';

const valid = [
  'all',
  'cross',
  'kubectl',
  'kubectl-convert',
  'kubelet',
  'linux/amd64',
  'linux/arm64',
  'darwin/arm64',
];

const cases: readonly (readonly [string, string | undefined])[] = [
  ['kubctl', 'kubectl'],
  ['Kubectl', 'kubectl'],
  ['kublet', 'kubelet'],
  ['al', 'all'],
  ['linux/x86_64', 'linux/amd64'],
  ['Linux/X64', 'linux/amd64'],
  ['macos/aarch64', 'darwin/arm64'],
  ['linux-arm64', 'linux/arm64'],
  ['plan9/mips', undefined],
  ['release', undefined],
  ['', undefined],
];

for (const [given, meant] of cases) {
  test(`who says "${given}" ${meant ? `may mean ${meant}` : 'may mean anything'}`, () =>
    assert.equal(didYouMean(given, valid), meant ? `Did you mean ${meant}? ` : ''));
}
