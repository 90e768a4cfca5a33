/** How many jobs a plan has, where they are limited: each with about as much to do. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadPlanInputs, type PlanInputName } from '../../src/inputs/plan-inputs.ts';
import { groupsOf, shardName } from '../../src/release/shards.ts';

const lists = {
  platforms: {
    server: ['linux/amd64'],
    node: ['linux/amd64', 'windows/amd64'],
    client: ['linux/amd64', 'darwin/arm64', 'windows/amd64'],
    test: ['linux/amd64'],
  },
};

const grouped: readonly (readonly [most: number | undefined, expected: readonly string[]])[] = [
  [undefined, ['darwin/arm64', 'linux/amd64', 'windows/amd64']],
  [3, ['darwin/arm64', 'linux/amd64', 'windows/amd64']],
  [2, ['darwin/arm64 windows/amd64', 'linux/amd64']],
  [1, ['darwin/arm64 linux/amd64 windows/amd64']],
];

for (const [most, expected] of grouped) {
  test(`with at most ${most ?? 'any number of'} jobs each has as much to do as the others`, () => {
    const platforms = ['darwin/arm64', 'linux/amd64', 'windows/amd64'];
    const groups = groupsOf(platforms, most, lists);
    assert.deepEqual(
      groups.map((it) => it.join(' ')),
      expected,
    );
    const names = groups.map(shardName);
    assert.equal(new Set(names).size, names.length);
  });
}

const jobLimits: readonly (readonly [given: Partial<Record<PlanInputName, string>>, said: RegExp])[] = [
  [{ 'max-jobs': '0' }, /^max-jobs is "0"$/],
  [{ 'max-jobs': '257' }, /^max-jobs is "257"$/],
  [{ 'max-jobs': '2', runners: 'linux/amd64=a' }, /^max-jobs is given beside runners$/],
];

for (const [given, said] of jobLimits) {
  test(`${JSON.stringify(given)} is refused`, () => {
    const { problems } = loadPlanInputs((name) => given[name] ?? '', {}, 1_800_000_000);
    assert.match(problems.map(({ what }) => what).join('\n'), said);
  });
}
