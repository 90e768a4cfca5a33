/** What JUnit reports say, also those that prune-junit-xml has folded, and what is said where there is none. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingReport, parseJunit, type TestSummary } from '../../src/kubernetes/junit.ts';

const junit: readonly (readonly [says: string, text: string, summary: TestSummary])[] = [
  [
    'a case each test',
    '<testsuites><testsuite><testcase classname="p" name="A" time="0"/><testcase classname="p" name="B&lt;1&gt;"><failure message="x">y</failure></testcase><testcase name="C"><skipped/></testcase></testsuite></testsuites>',
    { ran: 3, skipped: 1, failed: ['p: B<1>'], failedCount: 1 },
  ],
  [
    'one case a package',
    '<testsuites><testsuite tests="5" failures="2" name="k8s.io/a/b"><testcase classname="k8s.io/a" name="b"><failure>x</failure></testcase></testsuite><testsuite tests="3" failures="0" errors="0" name="k8s.io/c"><testcase classname="k8s.io" name="c"/></testsuite></testsuites>',
    { ran: 8, skipped: 0, failed: ['k8s.io/a/b'], failedCount: 2 },
  ],
  [
    'counts beside its cases',
    '<testsuite tests="2" failures="0" errors="1" skipped="1"><testcase classname="p" name="A"><error/></testcase><testcase name="B"><skipped/></testcase></testsuite>',
    { ran: 2, skipped: 1, failed: ['p: A'], failedCount: 1 },
  ],
  ['no suite', '', { ran: 0, skipped: 0, failed: [], failedCount: 0 }],
];

for (const [says, text, summary] of junit) {
  test(`of a JUnit report with ${says} tests are counted, and what failed is named`, () =>
    assert.deepEqual(parseJunit([text]), summary));
}

test('why there is no report is told by what the tree does for one', () => {
  assert.match(missingReport(true), /no JUnit report: it installs gotestsum/);
  assert.match(missingReport(false), /no JUnit report: it needs gotestsum .* on PATH/);
});
