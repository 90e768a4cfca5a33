/** How a block with codes of its own says them: code lengths, runs of them cut short, in a code of their own (RFC 1951, 3.2.7). */

import { endOfBlock } from './deflate-symbols.ts';
import { type HuffmanCode, huffmanCode } from './huffman.ts';

export interface Codes {
  readonly literals: HuffmanCode;
  readonly distances: HuffmanCode;
}

type Field = readonly [value: number, count: number];

export interface Header {
  readonly fields: readonly Field[];
  /** With the three bits before the fields. */
  readonly bits: number;
}

interface Run {
  readonly symbol: number;
  readonly extra: number;
  readonly extraBits: number;
  /** How many code lengths it stands for. */
  readonly count: number;
}

const longestCode = 7;
const lengthSymbolCount = 19;
const repeatLast = 16;
const fewZeros = 17;
const manyZeros = 18;
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

export function headerOf({ literals, distances }: Codes): Header {
  const literalCount = usedCount(literals.lengths, endOfBlock + 1);
  const distanceCount = usedCount(distances.lengths, 1);
  const runs = runsOf([
    ...literals.lengths.subarray(0, literalCount),
    ...distances.lengths.subarray(0, distanceCount),
  ]);
  const counts = new Uint32Array(lengthSymbolCount);
  for (const { symbol } of runs) counts[symbol] = (counts[symbol] ?? 0) + 1;
  const code = huffmanCode(counts, longestCode);
  const ordered = order.map((symbol) => code.lengths[symbol] ?? 0);
  const orderedCount = usedCount(ordered, 4);
  const fields: readonly Field[] = [
    [literalCount - 257, 5],
    [distanceCount - 1, 5],
    [orderedCount - 4, 4],
    ...ordered.slice(0, orderedCount).map((length): Field => [length, 3]),
    ...runs.map((run) => fieldOf(run, code)),
  ];
  return { fields, bits: fields.reduce((sum, [, count]) => sum + count, 3) };
}

function fieldOf({ symbol, extra, extraBits }: Run, { codes, lengths }: HuffmanCode): Field {
  const length = lengths[symbol] ?? 0;
  return [(codes[symbol] ?? 0) | (extra << length), length + extraBits];
}

function usedCount(lengths: ArrayLike<number>, least: number): number {
  let count = lengths.length;
  while (count > least && lengths[count - 1] === 0) count--;
  return count;
}

function runsOf(lengths: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < lengths.length; ) {
    const run = runAt(lengths, at);
    runs.push(run);
    at += run.count;
  }
  return runs;
}

function runAt(lengths: readonly number[], at: number): Run {
  const length = lengths[at] ?? 0;
  let count = 1;
  while (lengths[at + count] === length && count < 138) count++;
  if (length === 0 && count >= 11) return { symbol: manyZeros, extra: count - 11, extraBits: 7, count };
  if (count >= 3 && length === 0) return { symbol: fewZeros, extra: count - 3, extraBits: 3, count };
  if (count >= 3 && length === lengths[at - 1]) {
    const repeats = Math.min(count, 6);
    return { symbol: repeatLast, extra: repeats - 3, extraBits: 2, count: repeats };
  }
  return { symbol: length, extra: 0, extraBits: 0, count: 1 };
}
