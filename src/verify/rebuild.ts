/** Which variation makes a difference, found by halving, and whether a difference between equal builds is a clock. */

import type { VariationReport } from './document.ts';
import { type Variation, variations } from './variations.ts';

/**
 * What more builds vary, so that which of them differ says which variation it is, for each program by itself: the first
 * build has those whose number is odd, the second those whose next bit is set, and so on. Four builds are enough for all.
 */
export function narrowingBuilds(varied: readonly Variation[]): readonly (readonly Variation[])[] {
  if (varied.length < 2) return [];
  const bits = Math.ceil(Math.log2(varied.length + 1));
  return Array.from({ length: bits }, (_, bit) => varied.filter((_, index) => hasBit(index, bit)));
}

function hasBit(index: number, bit: number): boolean {
  return (((index + 1) >> bit) & 1) === 1;
}

/** `differs` says it of each of those builds; undefined of one that failed. More than one is left where that is not enough, or it takes several at once. */
export function namedBy(
  varied: readonly Variation[],
  differs: readonly (boolean | undefined)[],
): readonly Variation[] {
  const left = varied.filter((_, index) =>
    differs.every((it, bit) => it === undefined || it === hasBit(index, bit)),
  );
  return left.length > 0 ? left : varied;
}

/** `control` is what differs between equal builds. */
export type Found = Variation | 'control';

export interface VariationState {
  readonly chosen: readonly Variation[];
  /** Why it could not be varied here. */
  readonly notVaried: ReadonlyMap<Variation, string>;
  /** What has made a difference, by program. */
  readonly found: ReadonlyMap<string, readonly Found[]>;
}

export function variationReports({ chosen, notVaried, found }: VariationState): readonly VariationReport[] {
  const programs = (name: Found) => [...found].flatMap(([it, names]) => (names.includes(name) ? [it] : []));
  const known = variations.map((name): VariationReport => {
    const changed = programs(name);
    if (changed.length > 0) return { name, state: 'found', how: changed.join(', ') };
    const why = chosen.includes(name) ? notVaried.get(name) : 'it was not asked for';
    return why === undefined ? { name, state: 'varied', how: '' } : { name, state: 'not-varied', how: why };
  });
  const random = programs('control');
  const control: VariationReport = {
    name: 'control',
    state: random.length > 0 ? 'found' : 'varied',
    how:
      random.length > 0
        ? `random, as two equal builds differ: ${random.join(', ')}`
        : 'nothing but the moment',
  };
  return [control, ...known];
}

export interface BuildTime {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
}

/** Both bytes hold a time within their build: seconds since 1970, or a date as people write it. */
export function isClock(a: Buffer, ofA: BuildTime, b: Buffer, ofB: BuildTime): boolean {
  return holdsTime(a, ofA) && holdsTime(b, ofB);
}

function holdsTime(bytes: Buffer, { from, to }: BuildTime): boolean {
  const text = bytes.toString('latin1');
  const isWithin = (milliseconds: number) => milliseconds >= from - 1500 && milliseconds <= to + 1500;
  const seconds = [...text.matchAll(/[0-9]{10}/g)].map(([digits]) => Number(digits) * 1000);
  const dates = [...text.matchAll(/([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}:[0-9]{2})/g)].map(
    ([, day, time]) => Date.parse(`${day}T${time}Z`),
  );
  return [...seconds, ...dates].some(isWithin);
}
