/** What differs beside the masks, byte for byte, section by section, with every byte of both files in exactly one part. */

import type { Executable, Range } from '../inspect/executable.ts';
import { pieceSize, type Source } from '../inspect/source.ts';
import type { Place } from './difference.ts';
import { applyMasks, type Masks } from './masks.ts';

export interface Side {
  readonly source: Source;
  readonly parts: readonly Part[];
  readonly masks: Masks;
}

export interface Part extends Range {
  readonly name: string;
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
  const add = (name: string, offset: number, size: number): void => {
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    if (size > 0) parts.push({ name: count === 1 ? name : `${name} (${count})`, offset, size });
  };
  for (const { name, offset, size } of found) {
    if (offset > end) add(before, end, offset - end);
    // Of sections that overlap, in a file that lies, each byte counts once.
    const start = Math.max(offset, end);
    add(name, start, offset + size - start);
    end = Math.max(end, offset + size);
    before = `behind ${name}`;
  }
  add(found.length === 0 ? '' : end >= fileSize ? before : 'behind all sections', end, fileSize - end);
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
  for (let at = 0; at < Math.max(...sizes); at += pieceSize) {
    const [pieceA, pieceB] = [pieceOf(a, partA, at), pieceOf(b, partB, at)];
    if (pieceA.equals(pieceB)) continue;
    for (const { offset, size, count } of differing(
      applyMasks(pieceA, startA + at, a.masks),
      applyMasks(pieceB, startB + at, b.masks),
    )) {
      bytes += count;
      if (places.length < most) {
        places.push({ section: name, a: startA + at + offset, b: startB + at + offset, size });
      }
    }
  }
  return { section: name, bytes, places, sizes };
}

function pieceOf({ source }: Side, part: Part | undefined, at: number): Buffer {
  if (!part || at >= part.size) return Buffer.alloc(0);
  return source.read(part.offset + at, Math.min(pieceSize, part.size - at));
}

/** Differences that close to each other are one place. */
const near = 16;

interface Run {
  readonly offset: number;
  readonly size: number;
  /** Bytes that differ among them. */
  readonly count: number;
}

/** Where one has no bytes any more, zeros, which fill up, are none. */
function* differing(a: Buffer, b: Buffer): Generator<Run> {
  const length = Math.max(a.length, b.length);
  let start = -1;
  let last = -1;
  let count = 0;
  for (let at = 0; at < length; at++) {
    if ((a[at] ?? 0) === (b[at] ?? 0)) {
      // Whole words at a time, where they are equal.
      continue;
    }
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
