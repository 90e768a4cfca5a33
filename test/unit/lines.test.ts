/** Output line by line, whatever pieces it comes in and however long its lines are. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachLine, lineReader, longestLine } from '../../src/host/lines.ts';

async function* inPieces(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test('lines are the same in pieces of any size', async () => {
  for (const size of [1, 2, 3, 7, 1000]) {
    const lines: string[] = [];
    await eachLine(inPieces('größe\n\nb\r\nc\rd\nlast', size), (line) => lines.push(line));
    assert.deepEqual(lines, ['größe', '', 'b', 'c\rd', 'last']);
  }
});

test('a line without end is cut, says so, and takes no more memory than that', () => {
  const lines: string[] = [];
  const reader = lineReader((line) => lines.push(line));
  const piece = 'x'.repeat(longestLine / 4 + 1);
  for (let count = 0; count < 10_000; count += 1) reader.read(piece);
  assert.equal(lines.length, 0);
  reader.read('\nshort\n');
  reader.end();
  assert.deepEqual(
    lines.map((line) => [line.slice(0, 5), line.length < longestLine + 100]),
    [
      ['xxxxx', true],
      ['short', true],
    ],
  );
  assert.match(lines[0] ?? '', /x \[kbuild: the rest of this line is left out\]$/);
});

test('no more is read than is kept up with', async () => {
  const order: string[] = [];
  await eachLine(
    inPieces('a\nb\n', 2),
    (line) => order.push(line),
    async () => void order.push('kept up'),
  );
  assert.deepEqual(order, ['a', 'kept up', 'b', 'kept up']);
});
