/** Figures read as a person would say them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesText, countText, secondsText, testsText } from '../../src/report/words.ts';

const figures: readonly (readonly [text: string, expected: string])[] = [
  [bytesText(0), '0 B'],
  [bytesText(1585314), '1.6 MB'],
  [bytesText(108_000_000), '108 MB'],
  [secondsText(0.26), '0.3 s'],
  [secondsText(91.3), '1 min 31 s'],
  [secondsText(3661), '1 h 01 min'],
  [countText(0, 'test'), '0 tests'],
  [countText(1, 'test'), '1 test'],
  [countText(2, 'test'), '2 tests'],
  [countText(1, 'entry', 'entries'), '1 entry'],
  [countText(3, 'entry', 'entries'), '3 entries'],
  [testsText({ ran: 1, failedCount: 1, skipped: 0, failed: [] }), '1 test ran, 1 failed, 0 skipped'],
  [testsText({ ran: 2, failedCount: 0, skipped: 1, failed: [] }), '2 tests ran, 0 failed, 1 skipped'],
];

for (const [text, expected] of figures) test(`figures read ${expected}`, () => assert.equal(text, expected));
