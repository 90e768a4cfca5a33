/** What the cache did for a run, what it cost and what it saved, in figures and in plain words. */

import { bytesText, countText, secondsText } from './words.ts';

/** As the output `cache-outcome` says it. */
export type CacheOutcome = 'exact' | 'partial' | 'kept' | 'miss' | 'rejected' | 'none';

export interface CacheReport {
  readonly outcome: CacheOutcome;
  /** The run may save one afterwards. */
  readonly writes: boolean;
  readonly key: string;
  readonly matchedKey: string;
  readonly why: string;
  readonly entries: number;
  /** Unpacked. */
  readonly bytes: number;
  readonly seconds: number;
  /** Entries that were there before and that the build has used; undefined before the build. */
  readonly hits: number | undefined;
  /** Of the build itself; 0 before it has ended well. */
  readonly buildSeconds: number;
  /** What such a build takes without a cache; 0 when nobody knows. */
  readonly coldSeconds: number;
}

export interface CacheSaveReport {
  readonly outcome: 'saved' | 'exists' | 'denied' | 'failed' | 'skipped';
  readonly why: string;
  readonly kept: number;
  readonly dropped: number;
  readonly bytes: number;
  readonly newBytes: number;
  readonly droppedBytes: number;
  readonly archiveBytes: number;
  readonly seconds: number;
}

/** Nothing lay there: what the build took is the measure of what a cache saves. */
export function wasCold({ outcome }: Pick<CacheReport, 'outcome'>): boolean {
  return outcome === 'miss' || outcome === 'rejected' || outcome === 'none';
}

const outcomeWords: Readonly<Record<CacheOutcome, string>> = {
  exact: 'restored, saved at this very commit',
  partial: 'restored, of another commit',
  kept: 'there already, used as it is',
  miss: 'none found',
  rejected: 'restored but damaged, so it was thrown away',
  none: 'not used',
};

export function cacheText(cache: CacheReport): string {
  const { outcome, entries, bytes, seconds, why } = cache;
  const size = entries > 0 ? ` (${entriesText(entries)}, ${bytesText(bytes)}, ${secondsText(seconds)})` : '';
  return `${outcomeWords[outcome]}${size}${why === '' ? '' : `: ${why}`}`;
}

/** The verdict; undefined where there is nothing to judge. */
export function verdictText(cache: CacheReport): string | undefined {
  const { outcome, seconds, buildSeconds, coldSeconds, hits, entries } = cache;
  if (buildSeconds === 0 || outcome === 'none') return undefined;
  if (outcome === 'miss' || outcome === 'rejected') {
    return `It cost ${secondsText(seconds)} and saved nothing; the build took ${secondsText(buildSeconds)}`;
  }
  const used = hits === undefined ? '' : `The build used ${hits} of ${entriesText(entries)}. `;
  if (coldSeconds === 0) return `${used}What it saved is not known, as no build without it was measured`;
  const saved = coldSeconds - buildSeconds;
  const net = saved - seconds;
  const words =
    net >= 0
      ? `so it was worth it by ${secondsText(net)}`
      : `so it cost more than it saved, by ${secondsText(-net)}`;
  return `${used}It cost ${secondsText(seconds)} and saved ${secondsText(Math.max(saved, 0))} (${secondsText(buildSeconds)} instead of ${secondsText(coldSeconds)}), ${words}`;
}

const saveWords: Readonly<Record<CacheSaveReport['outcome'], string>> = {
  saved: 'saved',
  exists: 'not saved, as another job has saved it meanwhile',
  denied: 'not saved, as this run may not write',
  failed: 'not saved',
  skipped: 'not saved',
};

export function saveText(save: CacheSaveReport): string {
  const { outcome, why, kept, dropped, bytes, droppedBytes, archiveBytes, newBytes, seconds } = save;
  const share = bytes > 0 ? `, ${((newBytes / bytes) * 100).toFixed(1)} % new` : '';
  const set =
    kept > 0
      ? `; ${entriesText(kept)} used (${bytesText(bytes)}${share}), ${countText(dropped, 'unused one')} left out (${bytesText(droppedBytes)})`
      : '';
  const size = archiveBytes > 0 ? ` (${bytesText(archiveBytes)} in ${secondsText(seconds)})` : '';
  return `${saveWords[outcome]}${size}${why === '' ? '' : `: ${why}`}${set}`;
}

function entriesText(count: number): string {
  return countText(count, 'entry', 'entries');
}

/** The section of post's own summary. */
export function saveSummary(save: CacheSaveReport, escaped: (text: string) => string): string {
  return `### Go build cache\n\n${escaped(saveText(save))}\n`;
}
