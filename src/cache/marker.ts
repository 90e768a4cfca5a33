/** The marker in a saved cache: which key it was saved under, and what the build took without one. */

import { fieldsOf, parsedJson } from '../json.ts';

export interface CacheMarker {
  readonly version: 1;
  readonly key: string;
  /** Seconds of the build that had no cache; the measure of what a restore saves. */
  readonly coldSeconds: number;
}

export function parseMarker(text: string): CacheMarker | undefined {
  const { version, key, coldSeconds } = fieldsOf(parsedJson(text));
  if (version !== 1 || typeof key !== 'string' || typeof coldSeconds !== 'number') return undefined;
  return { version, key, coldSeconds };
}

/** What this very target takes without a cache, 0 when nobody knows: the cache may be another target's, which says nothing. */
export function coldSecondsOf(marker: CacheMarker | undefined, ofTarget: string): number {
  return marker?.key.startsWith(ofTarget) ? marker.coldSeconds : 0;
}

/** What the steps of one job share about one cache folder. */
export interface CacheUse {
  readonly version: 1;
  /** The job that this is of; another job's is forgotten. */
  readonly job: string;
  /** Runs whose post is in the future; the last one saves. */
  readonly runs: readonly string[];
  /** Milliseconds; before the first build of the job. */
  readonly startedMs: number;
  /** Names of the entries that were there then. */
  readonly before: readonly string[];
}

export function parseUse(text: string, job: string): CacheUse | undefined {
  const { version, job: itsJob, runs, startedMs, before } = fieldsOf(parsedJson(text));
  if (version !== 1 || itsJob !== job || typeof startedMs !== 'number') return undefined;
  if (!isTexts(runs) || !isTexts(before)) return undefined;
  return { version, job, runs, startedMs, before };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((it) => typeof it === 'string');
}
