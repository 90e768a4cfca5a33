/** SOURCE_DATE_EPOCH: the one time that a build may know (reproducible-builds.org, SOURCE_DATE_EPOCH specification). */

import { type Problem, quote } from '../problem.ts';

/** 9999-12-31T23:59:59Z, the last second that the usual date formats can write. */
const lastEpoch = 253_402_300_799;
const clockSkewSeconds = 3600;

export type Epoch =
  | { readonly kind: 'epoch'; readonly seconds: number }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Where an epoch is from: an input or the environment, HEAD's committer time, or the time of the file hack/lib/version.sh. */
export type EpochOrigin = 'given' | 'head' | 'version.sh';

/** A given epoch. `origin` names where it came from; `now` in seconds. A future one is refused: a rebuild would differ. */
export function parseEpoch(value: string, origin: string, now: number): Epoch {
  const seconds = /^(0|[1-9][0-9]{0,11})$/.test(value) ? Number(value) : Number.NaN;
  if (Number.isNaN(seconds) || seconds > lastEpoch) {
    return problem(`${origin} is ${quote(value)}, which is not a valid epoch`);
  }
  if (isFuture(seconds, now)) {
    return problem(`${origin} is ${value} (${buildDate(seconds)}), which is in the future`);
  }
  return { kind: 'epoch', seconds };

  function problem(what: string): Epoch {
    const remedy =
      'Give whole seconds since 1970 in plain digits, up to now, such as the output of `git show -s --format=%ct HEAD`';
    return { kind: 'problem', problem: { what, remedy } };
  }
}

export function isFuture(seconds: number, now: number): boolean {
  return seconds > now + clockSkewSeconds;
}

/** buildDate as Kubernetes' scripts write it: UTC, to the second. */
export function buildDate(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
