/** Which variation makes a difference, found by halving, and whether a difference between equal builds is a clock. */

import type { VariationReport } from './document.ts';
import { type Variation, variations } from './variations.ts';

/** Builds that may be spent on it. */
const mostBuilds = 4;

/**
 * `differs` builds with some of them and says whether the difference is there again; undefined where that cannot be said,
 * which ends it. Then, or where more builds are needed than may be spent, more than one is left.
 */
export async function narrowed(
  varied: readonly Variation[],
  differs: (some: readonly Variation[]) => Promise<boolean | undefined>,
): Promise<readonly Variation[]> {
  let left = varied;
  for (let builds = 0; builds < mostBuilds && left.length > 1; builds++) {
    const half = left.slice(0, Math.ceil(left.length / 2));
    const isThere = await differs(half);
    if (isThere === undefined) return left;
    left = isThere ? half : left.slice(half.length);
  }
  return left;
}

export interface VariationState {
  readonly chosen: readonly Variation[];
  /** Why it could not be varied here. */
  readonly notVaried: ReadonlyMap<Variation, string>;
  /** What has made a difference, with how. */
  readonly found: ReadonlyMap<Variation | 'random', string>;
}

export function variationReports({ chosen, notVaried, found }: VariationState): readonly VariationReport[] {
  const known = variations.map((name): VariationReport => {
    const how = found.get(name);
    if (how !== undefined) return { name, state: 'found', how };
    const why = chosen.includes(name) ? notVaried.get(name) : 'it was not asked for';
    return why === undefined ? { name, state: 'varied', how: '' } : { name, state: 'not-varied', how: why };
  });
  const random = found.get('random');
  return random === undefined ? known : [{ name: 'control', state: 'found', how: random }, ...known];
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
