/**
 * Our own DEFLATE (RFC 1951), so that compressed bytes depend on nothing but the content: every zlib, gzip and Node has its
 * own. The input is cut into pieces which are compressed each on its own, with the end of the piece before as dictionary,
 * in any order and on any thread. A change of what comes out is a new `encoderName`.
 */

import { alignToByte, bitWriter } from './bit-writer.ts';
import { addLiteral, addMatch, makeTokens, type Tokens, writeBlock, writeStored } from './deflate-block.ts';
import { windowSize } from './deflate-symbols.ts';
import {
  type Effort,
  findMatch,
  findShortMatch,
  forgetPlaces,
  hashLength,
  insertPlace,
  type MatchFinder,
  matchFinder,
} from './match-finder.ts';

export const encoderName = 'kbuild-gzip 1';

/** Bytes of input that are compressed on their own. */
export const pieceSize = 1024 * 1024;
export const dictionarySize = windowSize;
/** A piece that cannot be compressed gets five bytes more per 64 KiB, and a word may be written past the end. */
export const compressedCapacity = pieceSize + 4096;

/** By measurement on stripped Go binaries: the size of gzip -6 in about 0.6 of its time. */
const effort: Effort = { chain: 24, nice: 64, lazy: 16 };
const tokensPerBlock = 16384;

export interface PieceEncoder {
  /** Where dictionary and piece go, one after the other. */
  readonly input: Uint8Array;
  /** Compressed, up to a whole byte; the stream goes on after it. Gives the length in `output`. */
  readonly encode: (dictionaryLength: number, pieceLength: number, output: Uint8Array) => number;
}

export function pieceEncoder(): PieceEncoder {
  // Four bytes are read at every position.
  const input = new Uint8Array(dictionarySize + pieceSize + hashLength);
  const finder = matchFinder(input);
  const tokens = makeTokens(tokensPerBlock);
  return {
    input,
    encode: (dictionaryLength, pieceLength, output) => {
      const end = dictionaryLength + pieceLength;
      const writer = bitWriter(output);
      forgetPlaces(finder);
      const lastPlace = end - hashLength;
      for (let place = 0; place < dictionaryLength && place <= lastPlace; place++) insertPlace(finder, place);
      for (let position = dictionaryLength; position < end; ) {
        const next = tokenize(finder, tokens, position, end);
        writeBlock(writer, tokens, input.subarray(position, next));
        position = next;
      }
      // An empty stored block ends at a whole byte.
      writeStored(writer, input.subarray(0, 0));
      return alignToByte(writer);
    },
  };
}

/** Fills the tokens from `start` on and gives where they end. A match waits until the next position was tried for a longer one. */
function tokenize(finder: MatchFinder, tokens: Tokens, start: number, end: number): number {
  const { bytes } = finder;
  let waiting = 0;
  let position = start;
  while (position < end && tokens.count < tokensPerBlock - 1) {
    const match = matchAt(finder, position, waiting >>> 15, end);
    if (waiting > 0 && match === 0) {
      position = takeMatch(finder, tokens, position - 1, waiting, position + 1, end);
      waiting = 0;
      continue;
    }
    if (waiting > 0) addLiteral(tokens, bytes[position - 1] as number);
    if (match === 0) addLiteral(tokens, bytes[position] as number);
    waiting = match;
    position++;
  }
  return waiting > 0 ? takeMatch(finder, tokens, position - 1, waiting, position, end) : position;
}

/** Inserts the position, and gives a match of more than `least` bytes there, or 0. */
function matchAt(finder: MatchFinder, position: number, least: number, end: number): number {
  if (position > end - hashLength) return 0;
  const short = least === 0 ? findShortMatch(finder, position) : 0;
  const first = insertPlace(finder, position);
  return least < effort.lazy ? findMatch(finder, position, first, least, end, effort) || short : 0;
}

/** Inserts the places of the match that are not yet, and gives where it ends. */
function takeMatch(
  finder: MatchFinder,
  tokens: Tokens,
  position: number,
  match: number,
  notInserted: number,
  end: number,
): number {
  addMatch(tokens, match);
  const next = position + (match >>> 15);
  const places = Math.min(next, end - hashLength + 1);
  for (let place = notInserted; place < places; place++) insertPlace(finder, place);
  return next;
}
