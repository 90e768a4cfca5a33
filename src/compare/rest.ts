/** What differs beside the masks, byte for byte, section by section, with every byte of both files in exactly one part. */

import type { Executable, Range } from '../inspect/executable.ts';
import { partOf, pieceSize, piecesOf, type Source } from '../inspect/source.ts';
import type { Place } from './difference.ts';
import { applyMasks, coveredInBoth, type Masks } from './masks.ts';

export interface Side {
  readonly source: Source;
  readonly parts: readonly Part[];
  readonly masks: Masks;
}

export interface Part extends Range {
  readonly name: string;
  /** Zeros that only fill up: how many of them there are says nothing. */
  readonly isFilling: boolean;
}

export interface Rest {
  readonly section: string;
  /** How many bytes differ. */
  readonly bytes: number;
  /** The first ones. */
  readonly places: readonly Place[];
  /** Of bytes in each, where only one has the part, or one is longer. */
  readonly sizes: readonly [a: number, b: number];
}

/** Headers, sections, what lies between and behind them. */
export function partsOf({ sections }: Pick<Executable, 'sections'>, fileSize: number): readonly Part[] {
  const found = sections.filter(({ size }) => size > 0).sort((a, b) => a.offset - b.offset);
  const names = new Map<string, number>();
  const parts: Part[] = [];
  let end = 0;
  let before = 'the headers';
  const add = (name: string, offset: number, size: number, isFilling = false): void => {
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    if (size > 0) parts.push({ name: count === 1 ? name : `${name} (${count})`, offset, size, isFilling });
  };
  for (const { name, offset, size } of found) {
    if (offset > end) add(before, end, offset - end, end > 0);
    // Of sections that overlap, in a file that lies, each byte counts once.
    const start = Math.max(offset, end);
    add(name, start, offset + size - start);
    end = Math.max(end, offset + size);
    before = `behind ${name}`;
  }
  add(found.length === 0 ? '' : 'behind all sections', end, fileSize - end);
  return parts;
}

/** Of each part at most `most` places. */
export function restOf(a: Side, b: Side, most: number): readonly Rest[] {
  const inA = new Map(a.parts.map((it) => [it.name, it]));
  const inB = new Map(b.parts.map((it) => [it.name, it]));
  return [...new Set([...inA.keys(), ...inB.keys()])].flatMap((name) => {
    const rest = restOfPart(a, b, { name, a: inA.get(name), b: inB.get(name), most });
    return rest.bytes === 0 ? [] : [rest];
  });
}

interface PartPair {
  readonly name: string;
  readonly a: Part | undefined;
  readonly b: Part | undefined;
  readonly most: number;
}

function restOfPart(a: Side, b: Side, { name, a: partA, b: partB, most }: PartPair): Rest {
  const sizes = [partA?.size ?? 0, partB?.size ?? 0] as const;
  const [startA, startB] = [partA?.offset ?? 0, partB?.offset ?? 0];
  const places: Place[] = [];
  let bytes = 0;
  const add = ({ offset, size, count }: Run): void => {
    bytes += count;
    if (places.length >= most) return;
    places.push({ section: name, a: startA + offset, b: startB + offset, size });
  };
  const common = Math.min(...sizes);
  // A byte that only one of them leaves out is told: a value that is told of stands in both.
  const both = common > 0 ? coveredInBoth(a.masks, b.masks, [startA, startB]) : [];
  for (let at = 0; at < common; at += pieceSize) {
    const length = Math.min(pieceSize, common - at);
    const [pieceA, pieceB] = [a.source.read(startA + at, length), b.source.read(startB + at, length)];
    if (pieceA.equals(pieceB)) continue;
    const [bytesA, bytesB] = [applyMasks(pieceA, at, both), applyMasks(pieceB, at, both)];
    for (const run of differing(bytesA, bytesB)) add({ ...run, offset: at + run.offset });
  }
  const [side, part] = sizes[0] > sizes[1] ? [a, partA] : [b, partB];
  if (part) for (const run of surplus(side, part, common)) add(run);
  return { section: name, bytes, places, sizes };
}

/** What one has and the other has not, from `common` on. */
function* surplus(
  { source, masks }: Side,
  { offset, size, isFilling }: Part,
  common: number,
): Generator<Run> {
  let at = offset + common;
  const end = offset + size;
  const inside = masks.filter((it) => it.offset + it.size > at && it.offset < end);
  for (const { offset: start, size: length } of [...inside, { offset: end, size: 0 }]) {
    const run = { offset: at - offset, size: start - at, count: start - at };
    if (run.size > 0 && !(isFilling && isZero(partOf(source, at, run.size)))) yield run;
    at = Math.max(at, start + length);
  }
}

function isZero(source: Source): boolean {
  for (const piece of piecesOf(source)) if (piece.some((byte) => byte !== 0)) return false;
  return true;
}

/** Differences that close to each other are one place. */
const near = 16;

interface Run {
  readonly offset: number;
  readonly size: number;
  /** Bytes that differ among them. */
  readonly count: number;
}

/** Both are of one length. */
function* differing(a: Buffer, b: Buffer): Generator<Run> {
  let start = -1;
  let last = -1;
  let count = 0;
  for (let at = 0; at < a.length; at++) {
    if (a[at] === b[at]) continue;
    if (start !== -1 && at - last > near) {
      yield { offset: start, size: last - start + 1, count };
      start = -1;
    }
    if (start === -1) {
      start = at;
      count = 0;
    }
    last = at;
    count += 1;
  }
  if (start !== -1) yield { offset: start, size: last - start + 1, count };
}
