/** What verify says of files that anybody may have made: nothing of theirs is a command to a terminal or a page. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { difference } from '../../src/compare/difference.ts';
import type { VerifyDocument } from '../../src/verify/document.ts';
import { renderPage } from '../../src/verify/page.ts';
import { verifyLines } from '../../src/verify/summary.ts';
import { fileVerdict } from '../../src/verify/verdict.ts';

const [cursor, override] = ['\u001b', '\u202e'];
const hostile = `${cursor}[2K${override}<script>"'&`;

const document: VerifyDocument = {
  mode: 'published',
  reference: hostile,
  checkout: {
    gitVersion: 'v1.36.0',
    gitCommit: '0'.repeat(40),
    gitTreeState: 'clean',
    generation: 'kube-cross',
    kubeCrossTag: 'v1.36.0',
    go: 'go1.26.0',
  },
  tolerances: [],
  files: [
    fileVerdict({
      name: hostile,
      verdict: 'different',
      causes: [difference('flags', hostile, hostile, hostile)],
    }),
  ],
  leftOut: [hostile],
  faults: [hostile],
  notes: [hostile],
  builds: [],
  variations: [{ name: 'folder', state: 'not-varied', how: hostile }],
};

test('in a terminal it moves no cursor and hides no line', () => {
  const text = verifyLines(document, '/k/verify.json').join('\n');
  assert.ok(text.includes('\\u001b[2K\\u202e<script>'));
  assert.ok(!text.includes(cursor) && !text.includes(override));
});

test('in a page it is text', () => {
  const page = renderPage(document, { time: '', runner: hostile, runnerEnvironment: '', run: '' });
  assert.ok(page.includes('\\u001b[2K\\u202e&lt;script&gt;&quot;&#39;&amp;'));
  assert.ok(['<script', cursor, override].every((it) => !page.includes(it)));
  assert.match(page, /^<!doctype html>\n<html lang="en">/);
});
