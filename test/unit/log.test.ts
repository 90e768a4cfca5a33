/** Lines of a log: ours are never a workflow command, and those of others cannot give one. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsLog } from '../../src/host/actions-log.ts';
import { plainLine } from '../../src/host/plain-line.ts';
import { redactor } from '../../src/host/secrets.ts';
import { terminalLog } from '../../src/host/terminal-log.ts';
import { hasControlCharacter, quote } from '../../src/problem.ts';

test('a line of our own is never a workflow command', () => {
  for (const hostile of [
    '::error::x',
    '  ::error::x',
    '##[error]x',
    'a\n::error::x',
    'a\r::error::x',
    '\u001b[2J',
    '\u009b2J',
    'a\u0085b',
    '\u007f',
  ]) {
    const line = plainLine(hostile);
    assert.ok(!/^\s*::|##\[|[\r\n]/.test(line) && !hasControlCharacter(line), line);
  }
});

test('a value from outside has no control character when it is quoted, and is JSON still', () => {
  for (const hostile of ['\u001b[2J', '\u009b2J', 'a\u0080b\u009f', '\u007f', '\u0000']) {
    const quoted = quote(hostile);
    assert.ok(!hasControlCharacter(quoted), quoted);
    assert.equal(JSON.parse(quoted), hostile);
  }
  assert.equal(quote('ü\u00a0'), '"ü\u00a0"');
});

test('lines of others stand behind a wall that they cannot name', async () => {
  const lines: string[] = [];
  const log = actionsLog((line) => lines.push(line), redactor([]));
  await log.untrusted(async (write) => write('::error::forged'));
  const token = /^::stop-commands::([0-9a-f-]{36})$/.exec(lines[0] ?? '')?.[1];
  assert.deepEqual(lines.slice(1), ['::error::forged', `::${token}::`]);
});

test('the wall comes down when the work fails', async () => {
  const lines: string[] = [];
  const log = actionsLog((line) => lines.push(line), redactor([]));
  await assert.rejects(log.untrusted(() => Promise.reject(new Error('x'))));
  assert.equal(lines.length, 2);
});

test('the terminal gets the same words without commands', async () => {
  const lines: string[] = [];
  const log = terminalLog((line) => lines.push(line), redactor([]));
  log.warning('careful');
  log.error('wrong', { file: 'a.go', line: 3, column: 1 });
  await log.group('title', async () => log.line('inside'));
  assert.deepEqual(lines, ['Warning: careful', 'Error: a.go:3: wrong', '==> 0:00 title', 'inside']);
});
