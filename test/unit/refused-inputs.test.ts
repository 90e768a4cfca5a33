/** What holds although inputs are refused: whether a summary is written, and what no log may show. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadAssembleInputs } from '../../src/inputs/assemble-inputs.ts';
import { type InputName, inputNames } from '../../src/inputs/input-table.ts';
import { loadInputs } from '../../src/inputs/inputs.ts';
import { misspelledInputs } from '../../src/inputs/misspelled.ts';
import { loadPlanInputs } from '../../src/inputs/plan-inputs.ts';
import { loadVerifyInputs } from '../../src/inputs/verify-inputs.ts';

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

test('platforms and what that are separated by commas are told as that alone, in a plan too', () => {
  const given = { platforms: 'linux/amd64,linux/arm64', what: 'cmd/kubectl, cmd/kubelet' };
  const read = (name: string) => Object.entries(given).find(([key]) => key === name)?.[1] ?? '';
  const { problems } = loadInputs(read, {}, 1);
  assert.deepEqual(
    problems.map(({ what, remedy }) => `${what}. ${remedy}`),
    [
      'what is "cmd/kubectl, cmd/kubelet", which is separated by commas. Separate by blanks or lines: cmd/kubectl cmd/kubelet',
      'platforms is "linux/amd64,linux/arm64", which is separated by commas. Separate by blanks or lines: linux/amd64 linux/arm64',
    ],
  );
  const planned = loadPlanInputs((name) => (name === 'platforms' ? 'server,linux/amd64' : ''), {}, 1);
  assert.match(
    planned.problems[0]?.what ?? '',
    /^platforms is "server,linux\/amd64", which is separated by commas$/,
  );
  assert.deepEqual(planned.inputs.platforms, ['server', 'linux/amd64']);
});

const spellings: readonly (readonly [variable: string, meant: string | undefined])[] = [
  ['INPUT_PLATFORM', 'platforms'],
  ['INPUT_GIT_VERSION', 'git-version'],
  ['INPUT_TARGETS', 'target'],
  ['INPUT_CACHE-MODE', undefined],
  ['INPUT_WHO-TO-GREET', undefined],
  ['PLATFORM', undefined],
];

for (const [variable, meant] of spellings) {
  test(`a workflow that sets ${variable} ${meant ? `has meant ${meant}` : 'is asked nothing'}`, () => {
    const problems = misspelledInputs({ [variable]: 'x' }, inputNames);
    const remedies = problems.map(({ remedy }) => remedy);
    assert.deepEqual(remedies, meant ? [`Did you mean ${meant}? All inputs are in docs/reference.md`] : []);
  });
}

for (const [value, count] of [
  ['true', 1],
  ['yes', 1],
  ['false', 0],
  ['', 0],
] as const) {
  test(`plan, assemble and verify given confidential as "${value}" have ${count} problems with it`, () => {
    const environment = { INPUT_CONFIDENTIAL: value };
    const loaded = [
      loadPlanInputs(() => '', environment, 1_800_000_000),
      loadAssembleInputs(() => '', environment),
      loadVerifyInputs(() => '', environment, 1_800_000_000),
    ];
    for (const { problems } of loaded)
      assert.equal(problems.filter(({ what }) => what.startsWith('confidential')).length, count);
    assert.deepEqual(misspelledInputs(environment, inputNames), []);
  });
}

test('assemble asks for its own', () => {
  const { problems } = loadAssembleInputs(() => '', { INPUT_ARTIFACT: 'x' });
  assert.match(problems[0]?.what ?? '', /^there is no input "artifact"$/);
});
