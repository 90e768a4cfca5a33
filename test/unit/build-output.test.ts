/** What the output of a build tells: compile errors, failed tests, and signs of what is not the code's fault. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createBuildOutputReader,
  parseCompileError,
  sourcePathsOf,
} from '../../src/kubernetes/build-output.ts';

test('compile errors are found at the start of a line, and nowhere else', () => {
  assert.deepEqual(parseCompileError('cmd/kubectl/a.go:12:3: undefined: x'), {
    file: 'cmd/kubectl/a.go',
    line: 12,
    column: 3,
    message: 'undefined: x',
  });
  assert.equal(parseCompileError('vet: ./pkg/a.go:7: wrong')?.line, 7);
  for (const line of [
    '    a_test.go:12: got 1',
    '\t/x/a.go:12 +0x1d',
    '# k8s.io/kubernetes/cmd/kubectl',
    'a.go',
  ]) {
    assert.equal(parseCompileError(line), undefined);
  }
});

test('printed paths are looked for in the tree itself', () => {
  assert.deepEqual(sourcePathsOf('/k/_output/local/go/src/k8s.io/kubernetes/cmd/a.go', '/k'), ['cmd/a.go']);
  assert.deepEqual(sourcePathsOf('vendor/k8s.io/api/a.go', '/k'), [
    'staging/src/k8s.io/api/a.go',
    'vendor/k8s.io/api/a.go',
  ]);
});

test('an endless output keeps a bounded part', () => {
  const reader = createBuildOutputReader();
  for (let index = 0; index < 5000; index++) reader.read(`a.go:${index}:1: wrong`);
  reader.read('--- FAIL: TestX (0.00s)');
  const { compileErrors, tail, failedTests } = reader.signs();
  assert.deepEqual([compileErrors.length, tail.length, failedTests], [200, 20, ['TestX']]);
});

const signs: readonly (readonly [line: string, sign: 'diskFull' | 'outOfMemory' | 'cause'])[] = [
  ['write /x: no space left on device', 'diskFull'],
  ['link: signal: killed', 'outOfMemory'],
  ['dial tcp: lookup example.invalid: no such host', 'cause'],
];

for (const [line, sign] of signs) {
  test(`"${line}" is a sign of ${sign} alone`, () => {
    const reader = createBuildOutputReader();
    reader.read(line);
    const found = reader.signs();
    for (const [, each] of signs) assert.equal(Boolean(found[each]), each === sign, each);
  });
}
