/** One block of DEFLATE from tokens: stored, with the fixed codes or with codes of its own, whichever is smallest. */

import { alignToByte, type BitWriter, putBits, putBytes } from './bit-writer.ts';
import { type Codes, headerOf } from './deflate-header.ts';
import {
  distanceRanges,
  distanceSymbol,
  distanceSymbols,
  endOfBlock,
  lengthRanges,
  lengthSymbols,
  literalSymbols,
  longestMatch,
  windowSize,
} from './deflate-symbols.ts';
import { canonicalCodes, type HuffmanCode, huffmanCode } from './huffman.ts';

/** Literals and matches: a byte, or length * 32768 + distance - 1. */
export interface Tokens {
  readonly list: Uint32Array;
  count: number;
  readonly literalCounts: Uint32Array;
  readonly distanceCounts: Uint32Array;
}

const longestCode = 15;
const storedLength = 65535;
const fixedCodes = codesOfFixedBlocks();

export function makeTokens(capacity: number): Tokens {
  return {
    list: new Uint32Array(capacity),
    count: 0,
    literalCounts: new Uint32Array(literalSymbols),
    distanceCounts: new Uint32Array(distanceSymbols),
  };
}

export function addLiteral(tokens: Tokens, byte: number): void {
  tokens.list[tokens.count++] = byte;
  (tokens.literalCounts[byte] as number)++;
}

/** `match` as the match finder gives it. */
export function addMatch(tokens: Tokens, match: number): void {
  tokens.list[tokens.count++] = match;
  (tokens.literalCounts[lengthSymbols[match >>> 15] as number] as number)++;
  (tokens.distanceCounts[distanceSymbol(match & (windowSize - 1))] as number)++;
}

/** Writes the block and empties the tokens. `bytes` is what they stand for. */
export function writeBlock(writer: BitWriter, tokens: Tokens, bytes: Uint8Array): void {
  tokens.literalCounts[endOfBlock] = 1;
  const own: Codes = {
    literals: huffmanCode(tokens.literalCounts, longestCode),
    distances: huffmanCode(tokens.distanceCounts, longestCode),
  };
  const header = headerOf(own);
  const ownBits = header.bits + contentBits(tokens, own);
  const fixedBits = contentBits(tokens, fixedCodes);
  const storedBits = bytes.length * 8 + Math.ceil(bytes.length / storedLength) * 40;
  if (storedBits <= Math.min(ownBits, fixedBits)) writeStored(writer, bytes);
  else if (fixedBits <= ownBits) {
    putBits(writer, 0b010, 3);
    writeTokens(writer, tokens, fixedCodes);
  } else {
    putBits(writer, 0b100, 3);
    for (const [value, count] of header.fields) putBits(writer, value, count);
    writeTokens(writer, tokens, own);
  }
  tokens.count = 0;
  tokens.literalCounts.fill(0);
  tokens.distanceCounts.fill(0);
}

/** No bytes make an empty block, after which the writer is at a whole byte. */
export function writeStored(writer: BitWriter, bytes: Uint8Array): void {
  for (let from = 0; from === 0 || from < bytes.length; from += storedLength) {
    const part = bytes.subarray(from, from + storedLength);
    putBits(writer, 0b000, 3);
    alignToByte(writer);
    putBits(writer, part.length, 16);
    putBits(writer, part.length ^ 0xffff, 16);
    alignToByte(writer);
    putBytes(writer, part);
  }
}

function contentBits(tokens: Tokens, { literals, distances }: Codes): number {
  let bits = 0;
  for (const [symbol, count] of tokens.literalCounts.entries()) {
    const extra = symbol > endOfBlock ? (lengthRanges.extraBits[symbol - endOfBlock - 1] ?? 0) : 0;
    bits += count * ((literals.lengths[symbol] ?? 0) + extra);
  }
  for (const [symbol, count] of tokens.distanceCounts.entries()) {
    bits += count * ((distances.lengths[symbol] ?? 0) + (distanceRanges.extraBits[symbol] ?? 0));
  }
  return bits;
}

function writeTokens(writer: BitWriter, tokens: Tokens, codes: Codes): void {
  const { view } = writer;
  const { values: literals, counts: literalBits } = literalWords(codes.literals);
  const { codes: distances, lengths: distanceBits } = codes.distances;
  const { bases, extraBits } = distanceRanges;
  let { position, hold, count } = writer;
  for (let index = 0; index < tokens.count; index++) {
    const token = tokens.list[index] as number;
    const symbol = token < 256 ? token : 256 + (token >>> 15);
    let value = literals[symbol] as number;
    let bits = literalBits[symbol] as number;
    hold |= value << count;
    count += bits;
    if (count >= 32) {
      view.setInt32(position, hold, true);
      position += 4;
      count -= 32;
      hold = value >>> (bits - count);
    }
    if (token < 256) continue;
    const distance = token & (windowSize - 1);
    const far = distanceSymbol(distance);
    bits = distanceBits[far] as number;
    value = (distances[far] as number) | ((distance + 1 - (bases[far] as number)) << bits);
    bits += extraBits[far] as number;
    hold |= value << count;
    count += bits;
    if (count < 32) continue;
    view.setInt32(position, hold, true);
    position += 4;
    count -= 32;
    hold = value >>> (bits - count);
  }
  Object.assign(writer, { position, hold, count });
  putBits(writer, codes.literals.codes[endOfBlock] ?? 0, codes.literals.lengths[endOfBlock] ?? 0);
}

/** What is written for a byte, and at 256 + length for a length with its extra bits. */
function literalWords({ codes, lengths }: HuffmanCode): {
  readonly values: Uint32Array;
  readonly counts: Uint8Array;
} {
  const values = new Uint32Array(256 + longestMatch + 1);
  const counts = new Uint8Array(values.length);
  values.set(codes.subarray(0, 256));
  counts.set(lengths.subarray(0, 256));
  for (let length = 3; length <= longestMatch; length++) {
    const symbol = lengthSymbols[length] ?? 0;
    const rank = symbol - endOfBlock - 1;
    const bits = lengths[symbol] ?? 0;
    values[256 + length] = (codes[symbol] ?? 0) | ((length - (lengthRanges.bases[rank] ?? 0)) << bits);
    counts[256 + length] = bits + (lengthRanges.extraBits[rank] ?? 0);
  }
  return { values, counts };
}

function codesOfFixedBlocks(): Codes {
  const literals = new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280);
  const distances = new Uint8Array(32).fill(5);
  return {
    literals: { lengths: literals, codes: canonicalCodes(literals, longestCode) },
    distances: { lengths: distances, codes: canonicalCodes(distances, longestCode) },
  };
}
