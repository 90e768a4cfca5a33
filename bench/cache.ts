/**
 * The cache: a job on a fresh clone cold, with the cache of the same commit, and with that of the commit before one file
 * changed; the action against plain make between the steps of actions/cache for `_output`. On a large miniature tree; on a
 * real one of a modern line, with two Gos; and on Kubernetes v1.20.2, whose code generation no cache can skip. After one
 * build and after many commits. The service is this machine's own, so the network takes no time. Writes the tables of
 * docs/benchmarks.md. Needs what the `kubernetes` test layer has fetched, and takes more than half an hour;
 * KBUILD_BENCH_TREES=large is for one of them.
 */

import assert from 'node:assert/strict';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { damageOf } from '../src/cache/check.ts';
import { sum } from '../src/cache/entries.ts';
import { listCache } from '../src/cache/folder.ts';
import { oldGoPath } from '../test/kubernetes/real-build.ts';
import { realTreeOrigin } from '../test/kubernetes/real-tree.ts';
import { freshClone, git } from '../test/support/git.ts';
import { type StandIn, startStandIn } from '../test/support/stand-in.ts';
import {
  actionJob,
  type JobFigures,
  naiveJob,
  plainMake,
  type Subject,
  saveNaively,
} from './support/cached-jobs.ts';
import { loadText, machineText, print, publish } from './support/figures.ts';
import {
  changeOneFile,
  changeTwoAreas,
  largeTreeText,
  makeLargeTree,
  shareOfCommit,
} from './support/large-tree.ts';
import { makeModernOrigin, modernGos, modernVersion } from './support/modern-tree.ts';

const commits = 30;
const trees = (process.env.KBUILD_BENCH_TREES ?? 'large modern real').split(' ');
const changedFile = 'staging/src/k8s.io/kubectl/pkg/cmd/version/version.go';

type Job = typeof actionJob;
/** The last is what the first is held against. */
const contenders: readonly (readonly [name: string, prefix: string, job: Job])[] = [
  ["the action's cache", 'ours', actionJob],
  ['actions/cache of `_output`', 'theirs', naiveJob],
];
const situations = ['cold', 'nothing changed', 'one file changed'] as const;

const folder = await mkdtemp(join(tmpdir(), 'kbuild-bench-'));
const standIn = await startStandIn();
try {
  print(loadText);
  if (trees.includes('large')) await benchLarge();
  if (trees.includes('modern')) await benchModern();
  if (trees.includes('real')) await benchReal();
} finally {
  await standIn.stop();
  await rm(folder, { recursive: true, force: true });
}

async function benchLarge(): Promise<void> {
  const subject = subjectOf('large', `a miniature tree, kubectl of ${largeTreeText}`, process.env.PATH ?? '');
  await makeLargeTree(subject.origin);
  const table = await compare(subject, () => changeOneFile(subject.origin, 1));
  const checking = await hashing(join(subject.workspace, '_output/local/go/cache/build'));
  publish('cache of a miniature tree', machineText(), [table, checking, await growth(subject)].join('\n\n'));
}

async function benchReal(): Promise<void> {
  const subject = subjectOf('real', 'Kubernetes v1.20.2, kubectl', oldGoPath);
  // A commit more must not change what other tests clone.
  await freshClone(await realTreeOrigin(), subject.origin);
  const table = await compare(subject, () => changeOneLine(subject.origin));
  const checking = await hashing(join(subject.workspace, '_output/local/go/cache'));
  publish('cache of v1.20.2', machineText(), `${table}\n\n${checking}`);
}

async function benchModern(): Promise<void> {
  const texts: string[] = [];
  for (const go of await modernGos()) {
    const name = `Kubernetes ${modernVersion} with Go ${go.version}, kubectl`;
    const subject = subjectOf(`modern-${go.version}`, name, `${go.root}/bin:${process.env.PATH}`);
    await makeModernOrigin(subject.origin, go);
    texts.push(await compare(subject, () => changeOneLine(subject.origin)));
    texts.push(await hashing(join(subject.workspace, '_output/local/go/cache/build')));
  }
  publish('cache of a modern tree', machineText(), texts.join('\n\n'));
}

async function changeOneLine(origin: string): Promise<void> {
  await appendFile(join(origin, changedFile), '\nvar benchRound = 1\n');
  await git(origin, ['commit', '--quiet', '--all', '--message=Change']);
}

function subjectOf(id: string, name: string, path: string): Subject {
  const place = join(folder, id);
  return {
    id,
    name,
    origin: join(place, 'origin'),
    workspace: join(place, 'kubernetes'),
    path,
    log: join(folder, 'log'),
  };
}

/** Ends with the workspace of the last job. */
async function compare(subject: Subject, change: () => Promise<void>): Promise<string> {
  const figures = new Map<string, JobFigures[]>();
  for (const situation of situations) {
    if (situation === 'one file changed') await change();
    for (const [name, prefix, job] of contenders) {
      await freshClone(subject.origin, subject.workspace);
      const it = await job(standIn, subject, `${subject.id}-${prefix}`);
      print(
        `${subject.name}, ${situation}, ${name}: ${it.seconds.toFixed(1)} s, saved in ${it.saveSeconds.toFixed(1)} s (${it.outcome})`,
      );
      const wanted = { cold: /^miss/, 'nothing changed': /^exact/, 'one file changed': /^partial/ };
      assert.match(it.outcome, wanted[situation]);
      figures.set(name, [...(figures.get(name) ?? []), it]);
    }
  }
  return comparison(subject.name, figures);
}

function comparison(name: string, figures: ReadonlyMap<string, readonly JobFigures[]>): string {
  const archives = [...figures.values()].map(([cold]) => cold?.archiveBytes ?? 0);
  const rows = [...figures].map(([contender, its], index) => {
    const [cold = Number.NaN] = its.map(({ seconds }) => seconds);
    const times = its.map(
      ({ seconds }) =>
        `${seconds.toFixed(1)} s${seconds === cold ? '' : ` (${(cold / seconds).toFixed(1)} times faster)`}`,
    );
    const peak = Math.max(...its.map(({ peakBytes }) => peakBytes));
    return `| ${[contender, ...times, megabytes(archives[index] ?? 0), megabytes(peak)].join(' | ')} |`;
  });
  return [
    `${name}; restore included, archives after the cold build.\n`,
    `| | ${[...situations, 'archive', 'peak disk'].join(' | ')} |`,
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    `\nThe action's archive is ${((archives[0] ?? 0) / (archives[1] ?? 0)).toFixed(2)} of the other one.`,
  ].join('\n');
}

async function hashing(goCache: string): Promise<string> {
  const listing = await listCache(goCache);
  const started = performance.now();
  assert.equal(await damageOf(goCache, listing), undefined);
  const seconds = (performance.now() - started) / 1000;
  const bytes = sum(listing.files);
  return `Checking ${listing.files.length} restored entries, ${megabytes(bytes)}: ${seconds.toFixed(1)} s, ${megabytes(bytes / seconds)}/s.`;
}

/**
 * Restoring and saving whole folders loses nothing, so many jobs of actions/cache are many builds in one folder. Of the
 * action's only the last matters: it saves what that build has used, whatever else lies there.
 */
async function growth(subject: Subject): Promise<string> {
  await freshClone(subject.origin, subject.workspace);
  for (let round = 1; round <= commits; round++) {
    await changeTwoAreas(subject.origin, round);
    await git(subject.workspace, ['fetch', '--quiet', '--tags', '--force']);
    await git(subject.workspace, ['reset', '--quiet', '--hard', 'origin/master']);
    if (round < commits) await plainMake(subject);
  }
  const { outcome, archiveBytes } = await actionJob(standIn, subject, 'growth');
  assert.match(outcome, /^kept; saved/);
  // What only the action has there.
  await rm(join(subject.workspace, '_output/kbuild'), { recursive: true });
  const key = 'naive-growth';
  await saveNaively(standIn, subject, key);
  const naive = sizeOf(standIn, key);
  return `After ${commits} commits, each of ${(shareOfCommit * 100).toFixed(0)} % of the packages: ${megabytes(archiveBytes)} against ${megabytes(naive)} of \`_output\`, ${(archiveBytes / naive).toFixed(2)} of it.`;
}

function sizeOf({ caches }: StandIn, key: string): number {
  return caches().find((it) => it.key === key)?.size ?? Number.NaN;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
