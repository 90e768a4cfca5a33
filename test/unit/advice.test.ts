/** The one change that a summary names: what would save most, and nothing where little is to be had. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviceOf } from '../../src/report/advice.ts';
import type { CacheReport } from '../../src/report/cache.ts';
import type { BuildFacts, BuildReport } from '../../src/report/report.ts';
import { withRest } from '../../src/setup/recorder.ts';

const cache: CacheReport = {
  ...{ outcome: 'miss', writes: false, key: 'k', matchedKey: '', why: '' },
  ...{ entries: 0, bytes: 0, seconds: 1, hits: undefined, buildSeconds: 100, coldSeconds: 0 },
};
const facts: BuildFacts = {
  ...{ source: '.', target: 'kubectl', generation: 'data-container', crossTag: 't', builder: 'container' },
  ...{ sync: 'bind', kubeCross: undefined, goVersion: 'go1.24.6', goToolchain: '', repository: undefined },
  ...{ contradictions: [], epoch: 5, epochOrigin: 'head', platforms: ['linux/amd64'], skippedKinds: [] },
  ...{ command: 'kbuild make' },
  stamp: {
    ...{ gitVersion: 'v1.33.4', gitCommit: 'c', gitTreeState: 'clean', gitMajor: '1', gitMinor: '33' },
    buildDate: 'd',
  },
};
const local = { builder: 'local', sync: undefined } as const;
const phase = (name: string, seconds: number) => ({ name, seconds });

interface Row {
  readonly facts?: Partial<BuildFacts>;
  readonly cache?: Partial<CacheReport>;
  readonly phases?: BuildReport['phases'];
  readonly threads?: number;
  readonly failed?: true;
  readonly says: RegExp | undefined;
}

const rows: Readonly<Record<string, Row>> = {
  'a build with nothing to gain': { says: undefined },
  'a cache that nobody has saved': {
    cache: {},
    says: /^No cache was found: run this workflow on pushes to the default branch too, .* \(some 50 s of 1 min 40 s\)$/,
  },
  'a cache that this run saves': { cache: { writes: true }, says: undefined },
  'a cache that could not be read': {
    cache: { writes: true, why: 'only 1.2 GB of disk are free, and 1.5 GB may be needed' },
    says: /^No cache was read, as only 1\.2 GB of disk are free, and 1\.5 GB may be needed \(/,
  },
  'a release, which reads none': { cache: { outcome: 'none', why: 'a tag' }, says: undefined },
  'a cache of a build that is quick anyway': { cache: {}, phases: [phase('Build', 15)], says: undefined },
  'rsync where the engine sees the tree': {
    facts: { sync: 'rsync' },
    says: /^`sync: auto` instead of `rsync`: /,
  },
  'rsync to an engine elsewhere': {
    facts: { sync: 'rsync-to-elsewhere' },
    says: /^A Docker Engine that sees the workspace.*docs\/engines\.md/,
  },
  'rsync in a build of an hour': {
    facts: { sync: 'rsync' },
    phases: [phase('Build', 3600)],
    says: undefined,
  },
  'packing on one thread': {
    phases: [phase('Build', 100), phase('Package', 200)],
    threads: 1,
    says: /^A machine of two cores or more: .* \(some 1 min 15 s of 5 min 00 s\)$/,
  },
  'packing on two threads': {
    phases: [phase('Build', 100), phase('Package', 200)],
    threads: 2,
    says: undefined,
  },
  'a toolchain that had to be fetched': {
    facts: { ...local, goToolchain: 'golang.org/toolchain v0.0.1-go1.24.6.linux-amd64 h1:x' },
    phases: [phase('Go', 25), phase('Build', 100)],
    says: /^Go had to fetch its toolchain: .*`go-version: 1\.24\.6` \(some 25 s of 2 min 05 s\)$/,
  },
  'a toolchain that was there from an earlier build': {
    facts: { ...local, goToolchain: 'golang.org/toolchain v0.0.1-go1.24.6.linux-amd64 h1:x' },
    phases: [phase('Go', 0.4), phase('Build', 100)],
    says: undefined,
  },
  'many platforms in one long job': {
    facts: { platforms: ['linux/amd64', 'linux/arm64', 'darwin/arm64', 'windows/amd64'] },
    phases: [phase('Build', 2400)],
    says: /^A job for each of the 4 platforms, .*docs\/releases\.md#a-matrix \(some 30 min 00 s of 40 min 00 s\)$/,
  },
  'two changes, of which the greater one is told': {
    facts: { sync: 'rsync' },
    cache: {},
    says: /^No cache was found/,
  },
  'a failed build': { cache: {}, failed: true, says: undefined },
};

for (const [name, row] of Object.entries(rows)) {
  test(`of ${name} the summary says ${row.says === undefined ? 'no change' : 'the change'}`, () => {
    const failed = { kind: 'failed', failure: 'compile', problems: [] } as const;
    const advice = adviceOf({
      outcome: row.failed ? failed : { kind: 'succeeded' },
      facts: { ...facts, ...row.facts },
      warnings: [],
      notes: [],
      phases: row.phases ?? [phase('Build', 100)],
      ...(row.cache ? { cache: { ...cache, ...row.cache } } : {}),
      ...(row.threads ? { packingThreads: row.threads } : {}),
    });
    if (row.says === undefined) assert.equal(advice, undefined);
    else assert.match(advice ?? '', row.says);
  });
}

test('what lies between the phases is a line of its own, unless there is next to nothing', () => {
  const phases = [phase('Start', 0.5), phase('Build', 9)];
  assert.deepEqual(withRest(phases, 10), [...phases, phase('Other', 0.5)]);
  assert.deepEqual(withRest(phases, 9.52), phases);
});
