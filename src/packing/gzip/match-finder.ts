/**
 * Earlier places with the same bytes: for each hash of four bytes the last place, and from each place the one before it.
 * What it finds is a function of the bytes alone.
 */

import { longestMatch, windowSize } from './deflate-symbols.ts';

export interface Effort {
  /** Places to look at. */
  readonly chain: number;
  /** A match of this length is not bettered by looking on. */
  readonly nice: number;
  /** After a match as long as this, the next position is not tried. */
  readonly lazy: number;
}

export interface MatchFinder {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly heads: Int32Array;
  readonly before: Int32Array;
  /** By the hash of three bytes, the last place only. */
  readonly shortHeads: Int32Array;
}

const hashBits = 16;
const shortHashBits = 14;
/** Three bytes from further away cost more than three literals, mostly. */
const shortReach = 4096;
/** Bytes that are hashed. */
export const hashLength = 4;
const windowMask = windowSize - 1;

export function matchFinder(bytes: Uint8Array): MatchFinder {
  return {
    bytes,
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    heads: new Int32Array(1 << hashBits),
    before: new Int32Array(windowSize),
    shortHeads: new Int32Array(1 << shortHashBits),
  };
}

export function forgetPlaces(finder: MatchFinder): void {
  finder.heads.fill(-windowSize - 1);
  finder.shortHeads.fill(-windowSize - 1);
}

/** The place of the same hash before this one. Four bytes must be there. */
export function insertPlace(finder: MatchFinder, position: number): number {
  const word = finder.view.getInt32(position, true);
  const hash = Math.imul(word, 0x9e3779b1) >>> (32 - hashBits);
  finder.shortHeads[Math.imul(word << 8, 0x9e3779b1) >>> (32 - shortHashBits)] = position;
  const head = finder.heads[hash] as number;
  finder.before[position & windowMask] = head;
  finder.heads[hash] = position;
  return head;
}

/**
 * The longest match of more than `least` bytes, as length * 32768 + distance - 1, or 0. Nearer ones win over equal ones.
 * `end` is where the bytes end.
 */
export function findMatch(
  finder: MatchFinder,
  position: number,
  first: number,
  least: number,
  end: number,
  effort: Effort,
): number {
  const { bytes, view, before } = finder;
  const limit = Math.min(longestMatch, end - position);
  if (least >= limit) return 0;
  const oldest = Math.max(position - windowSize, 0);
  const start = view.getInt32(position, true);
  let best = Math.max(least, hashLength - 1);
  let found = 0;
  let tail = view.getInt32(position + best - 3, true);
  let chain = effort.chain;
  for (
    let place = first;
    place >= oldest && chain > 0;
    place = before[place & windowMask] as number, chain--
  ) {
    if (view.getInt32(place + best - 3, true) !== tail || view.getInt32(place, true) !== start) continue;
    let length = hashLength;
    while (length < limit && bytes[place + length] === bytes[position + length]) length++;
    if (length <= best) continue;
    best = length;
    found = length * windowSize + position - place - 1;
    if (length >= effort.nice || length === limit) break;
    tail = view.getInt32(position + best - 3, true);
  }
  return found;
}

/** The last place with the same three bytes, when it is near; like findMatch. To be asked before the position is inserted. */
export function findShortMatch(finder: MatchFinder, position: number): number {
  const word = finder.view.getInt32(position, true) << 8;
  const place = finder.shortHeads[Math.imul(word, 0x9e3779b1) >>> (32 - shortHashBits)] as number;
  if (position - place > shortReach) return 0;
  return finder.view.getInt32(place, true) << 8 === word ? 3 * windowSize + position - place - 1 : 0;
}
