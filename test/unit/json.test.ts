/** JSON of somebody else's that can be read in more than one way, or goes down without end, is none. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsedJson } from '../../src/json.ts';

const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

for (const text of [
  '{"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}]}',
  '{"a": "\\"a\\": 1, \\\\", "b": "{[", "c" : ["a", "a", ":"]}',
  '"a"',
  '0',
  deep(64),
]) {
  test(`${text.slice(0, 60)} is taken`, () => assert.deepEqual(parsedJson(text), JSON.parse(text)));
}

for (const text of [
  '',
  '{"a": 1',
  '{"a": 1, "a": 1}',
  '{"a": 1, "\\u0061": 2}',
  '{"__proto__": 1, "b": {"c": 1}, "__proto__": 2}',
  '[{"a": [], "b": 1, "a" : 1}]',
  deep(65),
  deep(200_000),
]) {
  test(`${text.slice(0, 60)} is not taken`, () => assert.equal(parsedJson(text), undefined));
}
