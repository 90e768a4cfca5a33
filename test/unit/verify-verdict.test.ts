/** Verdicts: what is good, what is not, and that nothing unchecked ever is. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cause } from '../../src/compare/difference.ts';
import type { Problem } from '../../src/problem.ts';
import { isClock, namedBy, narrowingBuilds } from '../../src/verify/rebuild.ts';
import { matches, parseTolerances, type Tolerance, tolerancesFor } from '../../src/verify/tolerance.ts';
import { parseVariations, variations } from '../../src/verify/variations.ts';
import {
  countsOf,
  exitCodeOf,
  isOffRecipe,
  overallVerdict,
  type Verdict,
  verdicts,
} from '../../src/verify/verdict.ts';

const overall: readonly (readonly [
  files: readonly Verdict[],
  faults: number,
  verdict: Verdict,
  exit: number,
])[] = [
  [['reproduced'], 0, 'reproduced', 0],
  [['reproduced', 'equivalent'], 0, 'equivalent', 0],
  [['reproduced', 'not-checked'], 0, 'not-checked', 4],
  [['equivalent', 'not-checked'], 0, 'not-checked', 4],
  [['not-built', 'not-checked', 'reproduced'], 0, 'not-built', 3],
  [['not-built', 'different'], 0, 'different', 1],
  [['reproduced'], 1, 'not-checked', 4],
  [['different'], 1, 'different', 1],
  [['not-built'], 1, 'not-built', 3],
  [[], 0, 'not-checked', 4],
  [[], 1, 'not-checked', 4],
];

for (const [files, faults, verdict, exit] of overall) {
  const reference = faults === 0 ? 'a whole reference' : 'a reference with a fault';
  test(`${files.join(', ') || 'nothing'} of ${reference} is ${verdict}, exit code ${exit}`, () => {
    const found = overallVerdict(
      files.map((it) => ({ verdict: it })),
      Array.from({ length: faults }, () => 'SHA256SUMS lists nothing'),
    );
    assert.equal(found, verdict);
    assert.equal(exitCodeOf(found), exit);
  });
}

test('every verdict is counted by its own name', () => {
  const counts = countsOf(verdicts.map((verdict) => ({ verdict })));
  assert.deepEqual(counts, Object.fromEntries(verdicts.map((it) => [it, 1])));
});

const offRecipe: readonly (readonly [Cause, boolean])[] = [
  ['tags', true],
  ['flags', true],
  ['dependency', true],
  ['go-version', true],
  ['vcs', true],
  ['cgo', true],
  ['source', false],
  ['date', false],
  ['commit', false],
  ['signature', false],
  ['unknown', false],
];

for (const [cause, expected] of offRecipe) {
  test(`a difference of ${cause} is ${expected ? 'one' : 'none'} of the recipe`, () =>
    assert.equal(isOffRecipe([{ cause: 'build-id' }, { cause }]), expected));
}

const exe: Tolerance = { name: 'signature', pattern: '*.exe' };
const mac: Tolerance = { name: 'signature', pattern: 'bin/darwin/*' };
const windows = 'bin/windows/amd64/kubectl.exe';

const tolerated: readonly (readonly [
  string,
  readonly Tolerance[],
  readonly Cause[],
  readonly string[] | undefined,
])[] = [
  [windows, [exe], ['signature'], ['signature:*.exe']],
  [windows, [exe, mac], ['signature'], ['signature:*.exe']],
  [windows, [], ['signature'], undefined],
  [windows, [mac], ['signature'], undefined],
  [windows, [exe], ['signature', 'unknown'], undefined],
  [windows, [exe], ['build-id'], undefined],
  [windows, [exe], [], undefined],
  ['bin/darwin/arm64/kubectl', [exe, mac], ['signature'], ['signature:bin/darwin/*']],
  ['bin/linux/amd64/kubectl', [exe], ['signature'], undefined],
];

for (const [file, allowed, causes, expected] of tolerated) {
  const names = allowed.map(({ name, pattern }) => `${name}:${pattern}`).join(' ') || 'nothing';
  test(`${file} with ${causes.join(' and ') || 'no cause'} by ${names} is ${expected ? 'equivalent' : 'not'}`, () =>
    assert.deepEqual(
      tolerancesFor(
        file,
        causes.map((cause) => ({ cause })),
        allowed,
      ),
      expected,
    ));
}

const patterns: readonly (readonly [pattern: string, name: string, matching: boolean])[] = [
  ['kubectl', 'bin/linux/amd64/kubectl', true],
  ['kubectl', 'x.tar.gz!kubernetes/client/bin/kubectl', true],
  ['kubectl', 'bin/linux/amd64/kubectl-convert', false],
  ['kube*', 'kubectl', true],
  ['*.exe', 'kubectlxexe', false],
  ['bin/linux/*', 'bin/linux/amd64/kubectl', true],
  ['bin/linux/*', 'mybin/linux/amd64/kubectl', false],
  ['v1.2+x', 'v1.22x', false],
  ['k*-*-*-*-*z', `k${'-'.repeat(100_000)}`, false],
];

for (const [pattern, name, matching] of patterns) {
  test(`${pattern} ${matching ? 'stands' : 'does not stand'} for ${name.slice(0, 60)}`, () =>
    assert.equal(matches(pattern, name), matching));
}

for (const line of ['signature', 'signature:', 'all:*', '*:*', 'signature:a b', 'signature:(x)']) {
  test(`tolerate with the line "${line}" is refused`, () => {
    const problems: Problem[] = [];
    assert.deepEqual(parseTolerances(line, problems), []);
    assert.match(problems[0]?.remedy ?? '', /signature:\*\.exe; names are signature, gzip/);
  });
}

test('variations are all, none, or a list; an unknown one is named with those that there are', () => {
  const problems: Problem[] = [];
  assert.deepEqual(parseVariations('all', problems), variations);
  assert.deepEqual(parseVariations('none', problems), []);
  assert.deepEqual(parseVariations('umask, folder\ncpus', problems), ['umask', 'folder', 'cpus']);
  assert.equal(problems.length, 0);
  assert.deepEqual(parseVariations('umask moon', problems), ['umask']);
  assert.deepEqual(
    problems.map(({ what }) => what),
    ['variations has "moon"'],
  );
});

test('four builds name every variation by itself, and a failed one leaves those that fit', () => {
  const builds = narrowingBuilds(variations);
  assert.equal(builds.length, 4);
  for (const variation of variations) {
    const differs = builds.map((some) => some.includes(variation));
    assert.deepEqual(namedBy(variations, differs), [variation]);
    const left = namedBy(variations, [undefined, ...differs.slice(1)]);
    assert.ok(left.length <= 2 && left.includes(variation));
  }
  assert.deepEqual(namedBy(['umask', 'home', 'cpus'], [false, false]), ['umask', 'home', 'cpus']);
  assert.deepEqual(narrowingBuilds(['umask']), []);
  assert.deepEqual(namedBy(['umask'], []), ['umask']);
});

const build = { from: 1_700_000_000_000, to: 1_700_000_010_000 };
const later = { from: 1_700_000_100_000, to: 1_700_000_110_000 };

const clocks: readonly (readonly [a: string, b: string, isClock: boolean])[] = [
  ['at 1700000005', 'at 1700000105', true],
  ['2023-11-14T22:13:25Z', '2023-11-14 22:15:05', true],
  ['at 1700000005', 'at 1700000005', false],
  ['at 1600000005', 'at 1600000105', false],
  ['12345', '54321', false],
];

for (const [a, b, expected] of clocks) {
  test(`"${a}" and "${b}" ${expected ? 'are' : 'are not'} the times of two builds`, () =>
    assert.equal(isClock(Buffer.from(a), build, Buffer.from(b), later), expected));
}
