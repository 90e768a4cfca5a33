/** Why a build failed, from what it printed, and in which words that is told. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FailedBuild, failureOf, problemOfFailure } from '../../src/builder/failure.ts';

const signs = {
  compileErrors: [],
  failedTests: [],
  diskFull: undefined,
  outOfMemory: false,
  network: false,
  faults: [],
  tail: ['last words'],
};
const failed: FailedBuild = {
  target: { kind: 'cross' },
  signs,
  exitCode: 2,
  signal: undefined,
  call: 'make cross',
  memory: '1 GB',
  disk: '0 B',
};
const diskFull = 'write /x: no space left on device';
const compileErrors = [{ file: 'a.go', line: 1, column: undefined, message: 'wrong' }];
const failures: readonly (readonly [string, Partial<FailedBuild>])[] = [
  ['disk', { signs: { ...signs, diskFull, compileErrors } }],
  ['memory', { exitCode: 137 }],
  ['memory', { signs: { ...signs, outOfMemory: true } }],
  ['compile', { signs: { ...signs, compileErrors, network: true } }],
  ['test', { signs: { ...signs, failedTests: ['TestX'] } }],
  ['network', { signs: { ...signs, network: true } }],
  ['compile', {}],
  ['test', { target: { kind: 'test', suite: 'test', what: [] } }],
];

for (const [failure, change] of failures) {
  test(`the failure is ${failure}: ${JSON.stringify(change).slice(0, 60)}`, () => {
    assert.equal(failureOf({ ...failed, ...change }), failure);
    const { what, remedy } = problemOfFailure({ ...failed, ...change });
    assert.ok(what.startsWith('make cross ') && remedy.length > 5);
  });
}

const failedTests: readonly (readonly [readonly string[], RegExp])[] = [
  [['TestA', 'TestB/x', 'k8s.io/a'], /: TestA, TestB\/x in k8s\.io\/a$/],
  [['k8s.io/a', 'k8s.io/b'], /: k8s\.io\/a, k8s\.io\/b failed$/],
  [['TestA'], /: TestA$/],
  [['TestA', 'TestB', 'TestC', 'TestD', 'TestE', 'TestF', 'TestG'], /TestE and 2 more$/],
];

for (const [names, words] of failedTests) {
  test(`failed tests are named apart from their packages: ${names.join(' ')}`, () =>
    assert.match(problemOfFailure({ ...failed, signs: { ...signs, failedTests: names } }).what, words));
}

test('a full disk is told with the words of what found no place, and what is free', () => {
  const { what, remedy } = problemOfFailure({ ...failed, signs: { ...signs, diskFull } });
  assert.match(what, /the disk is full \(write \/x: no space left on device; where the tree is, 0 B\)$/);
  assert.match(remedy, /df -h/);
});
