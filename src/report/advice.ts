/** The one change that would have saved most of a run's time, chosen from what the run has recorded; none where little is to be had. */

import type { BuildReport } from './report.ts';
import { secondsText } from './words.ts';

interface Advice {
  /** What to change, and why; without a full stop. */
  readonly text: string;
  /** Seconds that it would save, by a low guess. */
  readonly seconds: number;
}

const leastSeconds = 10;
const leastShare = 0.05;

/** undefined for a failed run too: that has other worries. */
export function adviceOf(report: BuildReport): string | undefined {
  if (report.outcome.kind === 'failed') return undefined;
  const total = report.phases.reduce((sum, { seconds }) => sum + seconds, 0);
  const all = [cacheOf, matrixOf, syncOf, packingOf, toolchainOf].flatMap((look) => look(report) ?? []);
  const [best] = all
    .filter(({ seconds }) => seconds >= leastSeconds && seconds >= leastShare * total)
    .toSorted((a, b) => b.seconds - a.seconds);
  return best && `${best.text} (some ${secondsText(best.seconds)} of ${secondsText(total)})`;
}

/** Of a release, and of what was asked not to use a cache, that is as it should be; a run that will save one has mended it. */
function cacheOf(report: BuildReport): Advice | undefined {
  const { cache } = report;
  if (cache?.outcome !== 'miss' || (cache.writes && cache.why === '')) return undefined;
  const text =
    cache.why === ''
      ? 'No cache was found: run this workflow on pushes to the default branch too, where it saves one that all others read'
      : `No cache was read, as ${cache.why}`;
  // Code generation is not cached: a build with a cache took between a ninth and a half.
  return { text, seconds: secondsOf(report, 'Build') / 2 };
}

/** Nobody divides a build of minutes. */
const leastToDivide = 1200;

function matrixOf(report: BuildReport): Advice | undefined {
  const count = report.facts?.platforms.length ?? 0;
  const seconds = secondsOf(report, 'Build');
  if (count < 2 || seconds < leastToDivide) return undefined;
  const text = `A job for each of the ${count} platforms, by kbuild-action/plan and kbuild-action/assemble: docs/releases.md#a-matrix`;
  return { text, seconds: seconds * (1 - 1 / count) };
}

/** By bind mount kubectl of v1.20.2 took 12 s where nothing had changed, by rsync 49 s. */
const secondsOfSync = 37;

function syncOf({ facts }: BuildReport): Advice | undefined {
  switch (facts?.sync) {
    case undefined:
    case 'bind':
      return undefined;
    case 'rsync':
      return {
        text: '`sync: auto` instead of `rsync`: the Docker Engine sees the tree, and by a bind mount nothing is copied',
        seconds: secondsOfSync,
      };
    case 'rsync-to-elsewhere':
      return {
        text: 'A Docker Engine that sees the workspace, so that nothing is copied: docs/engines.md',
        seconds: secondsOfSync,
      };
  }
}

/** Two threads pack 1.6 times as fast as one. */
function packingOf(report: BuildReport): Advice | undefined {
  if (report.packingThreads !== 1) return undefined;
  const text = 'A machine of two cores or more: what is packed was compressed on one thread';
  return { text, seconds: secondsOf(report, 'Package') * (1 - 1 / 1.6) };
}

/** It is fetched when Go is asked for its version, if it is not there yet. */
function toolchainOf(report: BuildReport): Advice | undefined {
  const { facts } = report;
  if (!facts || facts.goToolchain === '' || facts.builder !== 'local') return undefined;
  const version = facts.goVersion.replace(/^go/, '');
  const text = `Go had to fetch its toolchain: install it before, by actions/setup-go with \`go-version: ${version}\``;
  return { text, seconds: secondsOf(report, 'Go') };
}

function secondsOf({ phases }: BuildReport, name: string): number {
  return phases.find((phase) => phase.name === name)?.seconds ?? 0;
}
