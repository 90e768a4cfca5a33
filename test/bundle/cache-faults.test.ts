/** Bad days of the cache service: the build succeeds, post harms nobody, and what has happened is told. Side by side. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { cacheFaults, type Fault, type StandIn } from '../support/stand-in.ts';
import {
  cacheLines,
  checkout,
  copyCache,
  filesSeen,
  type Origin,
  runJob,
  saveLine,
  startSeeded,
} from './cache-support.ts';

let standIn: StandIn;
let origin: Origin;
let seedKey: string;
let digest: string;
before(async () => {
  ({ standIn, origin, seedKey, digest } = await startSeeded());
});
after(() => standIn.stop());

interface Row {
  readonly name: string;
  /** Called with the key of the job and that of an earlier commit, whose cache is there if `hasOlder`. */
  readonly spoil: (key: string, older: string) => void | Promise<void>;
  readonly hasOlder?: boolean;
  readonly spoilPost?: (key: string) => void | Promise<void>;
  /** Of main's line after `none found`. */
  readonly missed: RegExp;
  readonly saved: RegExp;
}

const fail = (fault: Fault) => (key: string) => standIn.failNext({ ...fault, key });
const couldNotFetch = /^: .*Failed to restore: /;

/** mistakes.test.ts has a cache that is denied, and the service layer what the client makes of each answer. */
const rows: readonly Row[] = [
  {
    name: 'a service that is unavailable',
    spoil: fail({ ...cacheFaults.unavailable, times: 5 }),
    missed: /^: .*after 5 attempts: .*\(503\)/,
    saved: /^saved \(/,
  },
  {
    name: 'a service that is down',
    spoil: fail(cacheFaults.down),
    missed: /^: .*ECONNRESET/,
    saved: /^not saved: .*ECONNRESET/,
  },
  {
    name: 'a download that stalls',
    hasOlder: true,
    spoil: (_key, older) =>
      standIn.failTransfer({ direction: 'download', key: older, how: { stallSeconds: 60 } }),
    missed: couldNotFetch,
    saved: /^saved \(/,
  },
  {
    name: 'a download that breaks off, and an upload that is refused',
    hasOlder: true,
    spoil: (key, older) => {
      standIn.failTransfer({ direction: 'download', key: older, how: 'down' });
      standIn.failTransfer({ direction: 'upload', key, how: { status: 403 } });
    },
    missed: couldNotFetch,
    saved: /^not saved: .*error uploading cache archive/,
  },
  {
    name: 'an archive that was cut, and a key that somebody else finishes meanwhile',
    hasOlder: true,
    spoil: (_key, older) => standIn.spoilCache(older, 'cut'),
    spoilPost: (key) => standIn.takeMeanwhile(key),
    missed: /^: .*tar.* failed with exit code 2/,
    saved: /^not saved, as another job has saved it meanwhile/,
  },
  {
    name: 'an archive with a flipped bit, and a key that somebody else is uploading',
    hasOlder: true,
    spoil: (_key, older) => standIn.spoilCache(older, 'flipped'),
    spoilPost: (key) => standIn.takeMeanwhile(key, 'uploading'),
    missed: /^: .*tar.* failed with exit code 2/,
    saved: /^not saved: Unable to reserve cache with key .*, another job may be creating this cache/,
  },
];

describe('the build succeeds, and the outcome is told, with', { concurrency: rows.length }, () => {
  for (const [index, { name, spoil, spoilPost, hasOlder, missed, saved }] of rows.entries()) {
    test(name, async () => {
      const prefix = `case${index}`;
      const key = seedKey.replace(/^kbuild/, prefix);
      const older = key.replace(/[0-9a-f]{40}$/, '1'.repeat(40));
      if (hasOlder) await copyCache(standIn, seedKey, older);
      await spoil(key, older);
      const started = performance.now();
      const { main, post } = await runJob(standIn, await checkout(origin.repository), {
        inputs: { 'cache-prefix': prefix },
        beforePost: () => spoilPost?.(key),
      });
      const told = cacheLines(main)[0] ?? '';
      assert.ok(told.startsWith('Cache: none found'), main.stdout);
      assert.match(told.slice('Cache: none found'.length), missed);
      assert.match(saveLine(post), saved);
      assert.deepEqual([main.exitCode, post.exitCode], [0, 0]);
      assert.equal(main.outputs['cache-key'], key);
      assert.deepEqual([main.outputs['cache-outcome'], main.outputs['cache-matched-key']], ['miss', '']);
      assert.match(main.stdout, /^Cache: It cost .* and saved nothing; the build took /m);
      assert.equal(main.outputs['content-digest'], digest);
      assert.equal(filesSeen(main), 0);
      assert.ok(performance.now() - started < 120_000);
      assert.deepEqual([...main.annotations, ...post.annotations], []);
      const isThere = standIn.caches().some((it) => it.key === key && it.finished);
      assert.equal(isThere, /^saved|meanwhile/.test(saveLine(post)));
    });
  }
});
