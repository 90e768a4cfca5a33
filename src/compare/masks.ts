/**
 * The bytes that a named difference stands in, and no others: they are left out when the rest is compared. A mask covers a
 * value that was read, compared and told, so nothing can hide under it.
 */

import type { Binary } from '../inspect/binary.ts';
import { type Range, sectionNamed } from '../inspect/executable.ts';
import { frameSize } from '../inspect/go-build-info.ts';
import { type StampName, stampNames } from '../inspect/go-stamp.ts';
import { stringHeaders } from '../inspect/go-strings.ts';
import { doLinkIdsFollow } from '../inspect/link-ids.ts';
import { pieceSize, type Source } from '../inspect/source.ts';
import type { Cause, Difference } from './difference.ts';
import { areLinesTold } from './record-lines.ts';
import { isOfSymbols, tableMasks } from './section-table.ts';

/** Sorted, without overlaps. */
export type Masks = readonly Range[];

/** Of one of the two files. */
export function masksOf(
  binary: Binary,
  other: Binary,
  side: 'a' | 'b',
  differences: readonly Difference[],
): Masks {
  const has = (...causes: readonly Cause[]) => differences.some(({ cause }) => causes.includes(cause));
  const { executable, buildId, signature } = binary;
  return sorted([
    ...(isRecordTold(binary, other) && isFramedAlike(binary, other) ? recordMasks(binary) : []),
    ...stampMasks(binary, other),
    ...(has('build-id') && buildId ? [buildId] : []),
    ...(has('build-id') && [binary, other].every(doLinkIdsFollow) ? executable.linkIds : []),
    ...(has('signature')
      ? [...executable.signedFields, ...(signature ? signatureMasks(binary, signature.place) : [])]
      : areChecksumsRight(binary, other)
        ? (signature?.checksums ?? [])
        : []),
    ...(has('strip') ? [...tableMasks(binary), ...symbolsOnlyIn(binary, other)] : []),
    ...differences
      .filter(({ cause }) => cause === 'build-folder')
      .flatMap((it) => occurrencesOf(binary.source, Buffer.from(it[side]))),
  ]);
}

/** Of two signatures that linkers wrote: they follow from content that is compared itself. */
function areChecksumsRight({ signature: own }: Binary, { signature: theirs }: Binary): boolean {
  return own?.holds === true && theirs?.holds === true;
}

const furthestAlignment = 16;

/** With the zeros that let it begin at a multiple of 8 or 16. */
function signatureMasks({ source }: Binary, { offset, size }: Range): readonly Range[] {
  const before = source.read(offset - (furthestAlignment - 1), furthestAlignment - 1);
  const zeros = before.length - 1 - before.findLastIndex((byte) => byte !== 0);
  return [{ offset: offset - zeros, size: size + zeros }];
}

/** What debuggers read, where the other one has nothing to hold it against. */
function symbolsOnlyIn({ executable }: Binary, other: Binary): readonly Range[] {
  return executable.sections.filter(
    ({ name, kind }) =>
      ['debug', 'other'].includes(kind) && isOfSymbols(name) && !sectionNamed(other.executable, name),
  );
}

const longestLength = 9;

/** All lines are compared one by one, wherever the program has them: framed, in its build info and as a text of its own. */
function recordMasks({ source, executable, go }: Binary): readonly Range[] {
  if (!go?.place) return [];
  const { offset, size } = go.place;
  const places = occurrencesOf(source, source.read(offset, size));
  // Behind the version stands how long the lines are.
  const before = source.read(offset - longestLength, longestLength);
  const length = varintOf(size);
  const isInline = before.subarray(-length.length).equals(length);
  return [
    ...places,
    ...(isInline ? [{ offset: offset - length.length, size: length.length }] : []),
    ...places.flatMap((place) => stringHeaders(source, executable, place)),
  ];
}

function varintOf(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 0x80);
  return Buffer.from([...bytes, rest]);
}

function isRecordTold(binary: Binary, other: Binary): boolean {
  return areLinesTold(binary.go?.lines ?? '', other.go?.lines ?? '', differentStamps(binary, other));
}

/** What stands around the lines is the same in all programs. */
function isFramedAlike(binary: Binary, other: Binary): boolean {
  const [own, theirs] = [binary, other].map(({ source, go }) => {
    const { offset = 0, size = 0 } = go?.place ?? {};
    return Buffer.concat([source.read(offset, frameSize), source.read(offset + size - frameSize, frameSize)]);
  });
  return own !== undefined && theirs !== undefined && own.equals(theirs);
}

/** Values that both have. */
function differentStamps({ stamp }: Binary, other: Binary): readonly StampName[] {
  return stampNames.filter((name) => {
    const [own, theirs] = [stamp?.values[name], other.stamp?.values[name]];
    return own !== undefined && theirs !== undefined && own !== theirs;
  });
}

/** A length has to be left out only where it differs. */
function stampMasks(binary: Binary, other: Binary): readonly Range[] {
  const different = differentStamps(binary, other);
  return (binary.stamp?.texts ?? [])
    .filter(({ name }) => different.includes(name))
    .flatMap(({ name, value, text, header }) =>
      value.length === other.stamp?.values[name]?.length ? [text] : [text, header],
    );
}

const shortestText = 8;
const mostOccurrences = 100_000;

export function occurrencesOf(source: Source, text: Buffer): readonly Range[] {
  const found: Range[] = [];
  if (text.length < shortestText) return found;
  for (let start = 0; start < source.size; start += pieceSize) {
    const piece = source.read(start, pieceSize + text.length - 1);
    for (let at = piece.indexOf(text); at !== -1; at = piece.indexOf(text, at + text.length)) {
      if (found.length >= mostOccurrences) return found;
      found.push({ offset: start + at, size: text.length });
    }
  }
  return found;
}

export function sorted(ranges: readonly Range[]): Masks {
  const merged: Range[] = [];
  for (const { offset, size } of [...ranges].sort((one, other) => one.offset - other.offset)) {
    const last = merged.at(-1);
    if (last && offset <= last.offset + last.size) {
      merged[merged.length - 1] = {
        offset: last.offset,
        size: Math.max(last.size, offset + size - last.offset),
      };
    } else if (size > 0) merged.push({ offset, size });
  }
  return merged;
}

/** What both masks cover of two parts of one length, counted from the beginning of each. */
export function coveredInBoth(a: Masks, b: Masks, [startA, startB]: readonly [number, number]): Masks {
  const both: Range[] = [];
  for (let one = 0, other = 0; one < a.length && other < b.length; ) {
    const [rangeA, rangeB] = [a[one], b[other]];
    if (!rangeA || !rangeB) break;
    const [endA, endB] = [rangeA.offset - startA + rangeA.size, rangeB.offset - startB + rangeB.size];
    const offset = Math.max(rangeA.offset - startA, rangeB.offset - startB);
    const size = Math.min(endA, endB) - offset;
    if (size > 0) both.push({ offset, size });
    if (endA < endB) one += 1;
    else other += 1;
  }
  return both;
}

/** Fills what a mask covers of these bytes, which lie at `offset` in the file. */
export function applyMasks(bytes: Buffer, offset: number, masks: Masks): Buffer {
  const end = offset + bytes.length;
  const touching = masks.filter((it) => it.offset < end && it.offset + it.size > offset);
  if (touching.length === 0) return bytes;
  const copy = Buffer.from(bytes);
  for (const mask of touching) {
    copy.fill(0, Math.max(0, mask.offset - offset), Math.min(bytes.length, mask.offset + mask.size - offset));
  }
  return copy;
}
