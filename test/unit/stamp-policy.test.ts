/** What is refused, warned of or accepted: the whole table. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Condition } from '../../src/kubernetes/stamp-findings.ts';
import { type Purpose, stampTable, verdictOf } from '../../src/kubernetes/stamp-policy.ts';

const purposes: readonly Purpose[] = ['release', 'cross', 'build', 'test'];
const expected = `
  foreign-owner     refuse refuse refuse refuse
  no-commit         refuse refuse refuse refuse
  nested-source     refuse refuse refuse warn
  no-version        refuse refuse warn   accept
  not-semantic      refuse refuse refuse warn
  shallow-distance  refuse refuse warn   accept
  event-tag         warn   warn   warn   accept
  two-tags          refuse refuse warn   accept
  unseen-tag        warn   warn   warn   accept
  minor-mismatch    warn   warn   warn   accept
  dirty             refuse warn   warn   accept
  unseen-changes    refuse warn   warn   accept
  untracked         refuse warn   warn   accept
  hidden            refuse warn   warn   accept
  ignored-packaged  refuse accept accept accept
  partial-clone     warn   accept accept accept
  replaced          refuse refuse warn   accept
  export-in-git     warn   warn   warn   accept
  contradicting-file warn  warn   warn   accept
  future-head       warn   warn   warn   warn`;

test('the table by purpose', () => {
  const lines = Object.entries(stampTable).map(([name, verdicts]) =>
    [name, ...purposes.map((purpose) => verdicts[purpose])].join(' '),
  );
  const rows = expected.trim().split('\n');
  assert.deepEqual(
    lines,
    rows.map((row) => row.trim().split(/\s+/).join(' ')),
  );
});

test('allow-dirty turns dirt into a warning, and nothing else', () => {
  for (const condition of Object.keys(stampTable) as Condition[]) {
    const verdict = verdictOf(condition, 'release', {
      allowDirty: true,
      unlikePlan: false,
      pullRequest: false,
    });
    const isDirt = ['dirty', 'unseen-changes', 'untracked', 'hidden'].includes(condition);
    assert.equal(verdict, isDirt ? 'warn' : stampTable[condition].release);
  }
});

test('what the plan of a job has not seen is refused, whatever is built and allowed', () => {
  const job = { allowDirty: true, unlikePlan: true, pullRequest: false };
  for (const condition of ['dirty', 'unseen-changes', 'untracked', 'hidden'] as const)
    assert.equal(verdictOf(condition, 'cross', job), 'refuse');
  assert.equal(verdictOf('no-version', 'build', job), 'warn');
});

test('a pull request is not asked for history when it crosses, but a release is', () => {
  const pullRequest = { allowDirty: false, unlikePlan: false, pullRequest: true };
  assert.equal(verdictOf('no-version', 'cross', pullRequest), 'warn');
  assert.equal(verdictOf('shallow-distance', 'cross', pullRequest), 'warn');
  assert.equal(verdictOf('no-version', 'release', pullRequest), 'refuse');
  assert.equal(verdictOf('two-tags', 'cross', pullRequest), 'refuse');
});
