/** What holds although inputs are refused: whether a summary is written, and what no log may show. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InputName } from '../../src/inputs/input-table.ts';
import { loadInputs } from '../../src/inputs/inputs.ts';

function load(given: Partial<Record<InputName, string>>) {
  return loadInputs((name) => given[name] ?? '', {}, 1_800_000_000);
}

const summaries: readonly (readonly [given: string, written: boolean, problems: number])[] = [
  ['', true, 0],
  ['true', true, 0],
  [' false ', false, 0],
  ['no', true, 1],
  ['a\nb', true, 1],
];

for (const [summary, written, count] of summaries) {
  test(`with summary ${JSON.stringify(summary)} it is ${written ? 'written' : 'left out'}, whatever else will not do`, () => {
    const { inputs, problems } = load({ summary, target: 'x\ty' });
    assert.equal(inputs.summary, written);
    assert.equal(problems.filter(({ what }) => what.startsWith('summary')).length, count);
  });
}

test('a proxy that will not do is a secret as it was given', () => {
  const { secrets, problems } = load({ 'http-proxy': 'http://me:word@proxy.invalid\n/x' });
  assert.ok(secrets.includes('http://me:word@proxy.invalid\n/x'));
  assert.ok(problems.length > 0);
});
