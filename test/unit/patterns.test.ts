/**
 * Regular expressions meet texts of others, so none may take a time that grows faster than the text: by their shape, in all of
 * src/, and by the bounds of what is handed to them.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { lineReader, longestLine } from '../../src/host/lines.ts';
import { createBuildOutputReader } from '../../src/kubernetes/build-output.ts';
import { parseJunit } from '../../src/kubernetes/junit.ts';
import { chosenByPattern } from '../../src/release/choose-shards.ts';
import { projectRoot } from '../support/project.ts';

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** As they are written, which is close enough to a parser for this house's format. */
function patternsIn(file: string): readonly Pattern[] {
  const literal =
    /(?<=[=(,:[!|&?]\s?|^\s+)\/(?![*/ ])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/[\\\n])+)\/([dgimsuvy]*)/g;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(?:\*|\/\/|\/\*|import )/.test(line))
    .flatMap((line) => [...line.matchAll(literal)])
    .map(([, source = '', flags = '']) => ({ place: file.slice(projectRoot.length), source, flags }));
}

const folder = join(projectRoot, 'src');
const patterns = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => patternsIn(join(folder, name)));

/** Without what a class or an escape holds. */
const bare = (source: string): string =>
  source.replace(/\[(?:\\.|[^\]\\])*\]/g, 'C').replace(/\\[^sSwWdDb]/g, 'E');

/** Why a pattern may be tried from each place of a text, and look through the rest of it from each. */
function slownessOf({ source, flags }: Pattern): string | undefined {
  const shape = bare(source);
  if (flags.includes('m') && /\^\\s[*+]/.test(shape))
    return 'blank lines are looked through from each of them';
  const isAnchored = /^(?:\^|\(\^|\(\?<[=!])/.test(shape);
  if (!isAnchored && !flags.includes('m') && /^(?:[CE]|\\[sSwd])[*+]\$$/.test(shape))
    return 'a run is looked through from each of its signs';
  if (!isAnchored && /(?<!\\)\.[*+](?!$)/.test(shape) && !/\|/.test(shape))
    return 'a line is looked through from each place of it';
  if (!/\|/.test(shape) && (shape.match(/(?<!\\)\.[*+]/g) ?? []).length > 2)
    return 'there are three parts of any length in it';
  if (/\([^()]*[*+][^()]*\)[*+]/.test(shape) && /\\s[*+][^()]*\)[*+]/.test(shape))
    return 'a repetition is repeated';
  return undefined;
}

test('patterns that are put together have no part of a stranger: they stand where each was read', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && readFileSync(join(folder, name), 'utf8').includes('new RegExp('),
  );
  assert.deepEqual(files.sort(), [
    'container/rsync-arguments.ts',
    'kubernetes/binary-record.ts',
    'kubernetes/go-versions.ts',
    'kubernetes/image-reference.ts',
    'kubernetes/junit.ts',
    'kubernetes/lists.ts',
  ]);
});

test('the patterns of src are found', () => assert.ok(patterns.length > 150, String(patterns.length)));

test('no pattern looks through a text again from each place of it', () => {
  const slow = patterns.flatMap((it) => {
    const why = slownessOf(it);
    return why === undefined ? [] : [`${it.place}: /${it.source}/${it.flags}: ${why}`];
  });
  assert.deepEqual(slow, []);
});

for (const [source, flags] of [
  ['^\\s*#.*$', 'gm'],
  ['\\/+$', ''],
  ['[^/]*$', ''],
  ['permission denied.*docker', 'i'],
  ['^a.*b.*c.*d', ''],
  ['^((?:GO[A-Z]*=\\S*\\s+)+)go', ''],
] as const) {
  test(`/${source}/${flags} would be found`, () => {
    assert.notEqual(slownessOf({ place: '', source, flags }), undefined);
  });
}

test('a line of output is looked at to its two thousandth sign, and kept to there', () => {
  const reader = createBuildOutputReader();
  reader.read(`FAIL ${'a'.repeat(longestLine)} no space left on device`);
  const { tail, failedTests, diskFull } = reader.signs();
  assert.deepEqual([tail[0]?.length, failedTests[0]?.length, diskFull], [2000, 1995, undefined]);
});

test('a reader of lines hands on no line that is much longer than its bound', () => {
  lineReader((line) => assert.ok(line.length < longestLine + 100)).read(`${'x'.repeat(10 * longestLine)}\n`);
});

const matches: readonly (readonly [pattern: string, name: string, isMatch: boolean])[] = [
  ['k*-*-*-*-*z', `k${'-'.repeat(100_000)}`, false],
  ['k*-*-*-*-*z', 'k-1-2-3-4z', true],
  ['a', 'a', true],
  ['a', 'ab', false],
  ['a*', 'a', true],
  ['*a', 'ba', true],
  ['a*a', 'a', false],
  ['*', '', true],
  ['a**b', 'ab', true],
  ['a*b*a', 'aba', true],
  ['a*b*ba', 'aba', false],
  ['a.c', 'abc', false],
];

test('a star stands for anything, and each other sign for itself', () => {
  for (const [pattern, name, isMatch] of matches)
    assert.equal(
      chosenByPattern(pattern, [{ id: 1, name }]).length === 1,
      isMatch,
      `${pattern} ${name.slice(0, 20)}`,
    );
});

test('a report whose suites never end has none', () => {
  assert.equal(parseJunit(['<testsuite name="a">'.repeat(100_000)]).ran, 0);
  const suites =
    '<testsuites><testsuite tests="2"/><testsuite tests="3"><testcase name="a"></testcase></testsuite></testsuites>';
  assert.equal(parseJunit([suites]).ran, 5);
});
