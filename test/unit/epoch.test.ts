/** Epochs: what is one, and what JavaScript alone would take for one. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildDate, parseEpoch } from '../../src/kubernetes/epoch.ts';

const now = 1_800_000_000;
const epochs: readonly (readonly [string, boolean])[] = [
  ['0', true],
  ['12', true],
  [String(now), true],
  [String(now + 3600), true],
  [String(now + 3601), false],
  [' 12', false],
  ['12 ', false],
  ['12\n', false],
  ['1e3', false],
  ['-1', false],
  ['-0', false],
  ['+5', false],
  ['0x10', false],
  ['012', false],
  ['', false],
  ['NaN', false],
  ['253402300799', false],
  ['253402300800', false],
  ['9'.repeat(400), false],
];

for (const [value, valid] of epochs) {
  test(`the epoch ${JSON.stringify(value.slice(0, 20))} is ${valid ? 'taken' : 'refused with a remedy'}`, () => {
    const epoch = parseEpoch(value, 'X', now);
    if (epoch.kind === 'epoch') return assert.deepEqual([epoch.seconds, true], [Number(value), valid]);
    assert.equal(valid, false);
    assert.match(`${epoch.problem.what}. ${epoch.problem.remedy}`, /^X is .*git show -s --format=%ct HEAD/);
  });
}

test('the last second that a date can write is an epoch once it has come, and the next is none', () => {
  const late = 300_000_000_000;
  assert.equal(parseEpoch('253402300799', 'X', late).kind, 'epoch');
  assert.equal(parseEpoch('253402300800', 'X', late).kind, 'problem');
  assert.equal(buildDate(253_402_300_799), '9999-12-31T23:59:59Z');
});
