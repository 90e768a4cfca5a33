/** Why a build failed, from what it printed, and in which words that is told. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FailedBuild, failureOf, problemOfFailure } from '../../src/builder/failure.ts';
import type { BuildCause } from '../../src/kubernetes/build-causes.ts';
import { createBuildOutputReader } from '../../src/kubernetes/build-output.ts';

const signs = {
  compileErrors: [],
  failedTests: [],
  diskFull: undefined,
  outOfMemory: false,
  cause: undefined,
  faults: [],
  tail: ['last words'],
  words: ['last words'],
};
const caused = (failure: BuildCause['failure']) => ({
  cause: { failure, sign: /x/, remedy: 'Do this' },
  line: 'x',
});
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
  ['compile', { signs: { ...signs, compileErrors, cause: caused('network') } }],
  ['test', { signs: { ...signs, failedTests: ['TestX'] } }],
  ['test', { signs: { ...signs, failedTests: ['TestX'], cause: caused('network') } }],
  ['network', { signs: { ...signs, cause: caused('network') } }],
  ['input', { signs: { ...signs, cause: caused('input') } }],
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

/** As Go 1.19 to 1.26 print them. */
const told: readonly (readonly [failure: string, lines: readonly string[]])[] = [
  [
    'network',
    [
      'go: gotest.tools/gotestsum@v1.12.3: Get "https://proxy.example/gotest.tools/gotestsum/@v/v1.12.3.mod": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    ],
  ],
  [
    'network',
    [
      'a_test.go:4:2: example.com/x@v1.0.0: Get "https://proxy.example/example.com/x/@v/v1.0.0.zip": dial tcp: lookup proxy.example: no such host',
      'FAIL\tk8s.io/kubernetes/pkg/a [setup failed]',
      'FAIL',
    ],
  ],
  ['network', ['go: download go1.99.0 for linux/amd64: toolchain not available']],
  ['network', ['go: example.com/x@v1.0.0: reading https://proxy.example/x/@v/v1.0.0.mod: 502 Bad Gateway']],
  ['input', ['go: example.com/x@v1.0.0: reading https://proxy.example/x/@v/v1.0.0.mod: 404 Not Found']],
  ['input', ['go: cannot find "go1.99.0" in PATH']],
  ['input', ['go: go.work requires go >= 1.99 (running go 1.26.8; GOTOOLCHAIN=local)']],
  ['input', ['a.go:3:2: example.com/x@v1.0.0: module lookup disabled by GOPROXY=off']],
  [
    'input',
    ['verifying gotest.tools/gotestsum@v1.12.3: checksum mismatch', '\tdownloaded: h1:x=', 'SECURITY ERROR'],
  ],
  [
    'input',
    [
      'go: gotest.tools/gotestsum@v1.12.3: verifying module: gotest.tools/gotestsum@v1.12.3: reading https://sum.golang.org/lookup/gotest.tools/gotestsum@v1.12.3: 410 Gone',
    ],
  ],
  [
    'test',
    ['    a_test.go:9: Get "https://[::1]": x509: certificate has expired', '--- FAIL: TestA (0.00s)'],
  ],
  ['compile', ['pkg/a.go:3:4: undefined: x509', 'FAIL\tk8s.io/kubernetes/pkg/a [build failed]']],
];

for (const [failure, lines] of told) {
  test(`of ${lines[0]?.slice(0, 90)} the failure is ${failure}, whatever was made`, () => {
    const reader = createBuildOutputReader();
    for (const line of lines) reader.read(line);
    for (const target of [failed.target, { kind: 'test', suite: 'test', what: [] }] as const) {
      const build = { ...failed, target, signs: reader.signs() };
      assert.equal(failureOf(build), failure);
      if (failure === 'network' || failure === 'input')
        assert.ok(problemOfFailure(build).what.includes(lines[0]?.trim() ?? ''));
    }
  });
}
