/**
 * The unmodified @actions/cache client against the stand-in, on good days and bad ones. All go side by side, as the
 * client waits half a minute for a broken service.
 */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { editCache } from '../support/cache-archive.ts';
import {
  assertCached,
  type CacheClient,
  type CacheStep,
  cachedFolder,
  createCacheClient,
  readCached,
  writeCached,
} from '../support/cache-client.ts';
import {
  cacheFaults,
  type Fault,
  type StandIn,
  startStandIn,
  type TransferFault,
} from '../support/stand-in.ts';

const mebibyte = 1024 * 1024;
const content = randomBytes(5 * mebibyte);
const sideBySide = { concurrency: 4 };
let client: CacheClient;
let plain: StandIn;
let azure: StandIn;

before(async () => {
  [client, plain, azure] = await Promise.all([
    createCacheClient(),
    startStandIn(),
    startStandIn({ azure: true }),
  ]);
  // The first entry of each, whose archive others get as a copy.
  const seeds = await Promise.all([save(plain, 'seed'), save(azure, 'seed')]);
  for (const { results } of seeds) assert.deepEqual(results, [1]);
});

after(async () => {
  await Promise.all([plain.stop(), azure.stop(), client.remove()]);
});

const save = (standIn: StandIn, key: string, bytes = content): Promise<CacheStep> =>
  client.run(standIn, [['saveCache', [cachedFolder], key]], (workspace) => writeCached(workspace, bytes));

const restore = (standIn: StandIn, key: string, options = {}) =>
  client.run(standIn, [['restoreCache', [cachedFolder], key, [], options]]);

const lookUp = (key: string, restoreKeys: readonly string[] = [], path = cachedFolder) =>
  ['restoreCache', [path], key, restoreKeys, { lookupOnly: true }] as const;

const copySeed = async (standIn: StandIn, key: string) =>
  standIn.putCache(key, await standIn.cacheBytes('seed'));

const finished = (standIn: StandIn, key: string) => standIn.caches().find((it) => it.key === key)?.finished;

function assertSaid({ said }: CacheStep, patterns: readonly RegExp[]): void {
  assert.equal(said.length, patterns.length, `said: ${said.join('\n')}`);
  patterns.forEach((pattern, index) => {
    assert.match(said[index] ?? '', pattern);
    assert.match(said[index] ?? '', /^warning: /);
  });
}

const nothing = [] as const;
const rival = /^Failed to save: .* another job may be creating this cache/m;
/** What the client prints only when the Azure SDK fetched the archive. */
const fetchedBySdk = /^Received (\d+) of \1 \(100\.0%\)/m;

describe('with the cache client', sideBySide, () => {
  describe('an answer of the service', sideBySide, () => {
    const { unavailable, writeDenied, readDenied, rateLimited, down } = cacheFaults;
    const noSpace: Fault = { method: 'CreateCacheEntry', status: 'not ok', message: 'no space' };
    const notToday: Fault = { method: 'FinalizeCacheEntryUpload', status: 'not ok', message: 'not today' };
    const rows: readonly (readonly [string, Fault, 'save' | 'restore', readonly RegExp[], RegExp?])[] = [
      ['of 503 each time is a miss after five attempts', unavailable, 'restore', [/5 attempts: .*\(503\)/]],
      ['of 503 each time looks like a rival', unavailable, 'save', nothing, rival],
      ['that denies a write is one warning', writeDenied, 'save', [/to save: .*cache write denied: /]],
      ['that refuses otherwise looks like a rival', noSpace, 'save', [/failed: no space$/], rival],
      ['that denies a read is a miss', readDenied, 'restore', [/to restore: .*cache read denied: /]],
      [
        'that limits the rate is a miss at once',
        rateLimited,
        'restore',
        [/in 30 seconds$/, /Rate limited: /],
      ],
      ['that limits the rate looks like a rival at once', rateLimited, 'save', [/in 30 seconds$/], rival],
      ['that never comes is a miss', down, 'restore', [/to restore: .*ECONNRESET/]],
      ['that never comes looks like a rival', down, 'save', nothing, rival],
      ['that does not finish an entry is a warning', notToday, 'save', [/not today$/]],
    ];
    for (const [name, fault, verb, said, log = /^/] of rows) {
      test(name, async () => {
        const key = `${verb} ${name}`;
        if (verb === 'restore') await copySeed(plain, key);
        plain.failNext({ ...fault, key });
        const step = await (verb === 'restore' ? restore : save)(plain, key);

        assert.deepEqual(step.results, [verb === 'restore' ? null : -1]);
        assertSaid(step, said);
        assert.match(step.stdout, log);
        assert.equal(finished(plain, key) ?? false, verb === 'restore');
      });
    }

    test('of 503 once does no harm', async () => {
      await copySeed(plain, 'second try');
      plain.failNext({ ...cacheFaults.unavailable, key: 'second try', times: 1 });
      const step = await restore(plain, 'second try');
      assert.deepEqual([step.results, step.said], [['second try'], []]);
      assert.match(step.stdout, /^Attempt 1 of 5 failed /m);
    });
  });

  test('an archive above 128 MiB goes up in blocks and comes down in segments', async () => {
    const huge = randomBytes(130 * mebibyte);
    assert.deepEqual((await save(azure, 'huge', huge)).said, []);
    const step = await restore(azure, 'huge');

    assert.deepEqual([step.results, step.said], [['huge'], []]);
    await assertCached(step, huge);
  });

  test('the key itself comes first, then the newest that starts with it or with a restore key', async () => {
    for (const key of ['m-1-old', 'm-1-old-2', 'm-1-new', 'm-2']) await copySeed(plain, key);
    await copySeed(plain, 'm-1-old');
    await plain.putCache('m-3', Buffer.from('of another version'), 'f'.repeat(64));
    plain.failNext({ method: 'FinalizeCacheEntryUpload', key: 'm-1-unfinished', status: 'not ok' });
    await save(plain, 'm-1-unfinished');

    const calls = [
      lookUp('m-1-old', ['m-2']),
      lookUp('m-1'),
      lookUp('m-9', ['m-1']),
      lookUp('m-9', ['m-8', 'm-1', 'm-2']),
      lookUp('m-1-unfinished'),
      lookUp('m-3'),
      lookUp('m-1', [], 'elsewhere'),
    ];
    const { results, said } = await client.run(plain, calls);
    assert.deepEqual(results, ['m-1-old', 'm-1-new', 'm-1-new', 'm-1-new', null, null, null]);
    assert.deepEqual(said, []);
  });

  test('of two jobs that save the same key one succeeds, and a third finds it taken', async () => {
    const steps = await Promise.all([save(plain, 'twice'), save(plain, 'twice')]);
    const late = await save(plain, 'twice');

    const all = [...steps, late];
    const results = all.flatMap((step) => step.results);
    assert.equal(results.filter((result) => result === -1).length, 2, String(results));
    assert.match(late.stdout, rival);
    for (const step of all) assertSaid(step, nothing);
    assert.equal(plain.caches().filter(({ key }) => key === 'twice').length, 1);
  });

  for (const state of ['finished', 'uploading'] as const) {
    test(`a key that somebody else takes meanwhile is refused, and ${state} a moment later`, async () => {
      const key = `taken ${state}`;
      plain.takeMeanwhile(key, state);
      const calls = [lookUp(key), ['saveCache', [cachedFolder], key], lookUp(key)] as const;
      const step = await client.run(plain, calls, (workspace) => writeCached(workspace, content));

      assert.deepEqual(step.results, [null, -1, state === 'finished' ? key : null]);
      assertSaid(step, nothing);
      assert.match(step.stdout, rival);
      assert.equal(finished(plain, key), state === 'finished');
    });
  }

  test('an upload that is refused is told twice and leaves an entry that nobody finds', async () => {
    plain.failTransfer({ direction: 'upload', key: 'no upload', how: { status: 403 } });
    const step = await save(plain, 'no upload');

    assert.deepEqual(step.results, [-1]);
    assertSaid(step, [/error uploading cache archive: by the test/, /Failed to save: by the test/]);
    assert.equal(finished(plain, 'no upload'), false);
  });

  test('an archive can be changed and stays one', async () => {
    await copySeed(plain, 'edited');
    await editCache(plain, 'edited', (folder) => writeFile(join(folder, cachedFolder, 'file'), 'changed'));
    const step = await restore(plain, 'edited');

    assert.deepEqual([step.results, step.said], [['edited'], []]);
    assert.equal(String(await readCached(step)), 'changed');
  });

  for (const [way, standIn] of [
    ['plain GET', () => plain],
    ['Azure SDK', () => azure],
  ] as const) {
    describe(`by ${way}`, sideBySide, () => {
      const bySdk = way === 'Azure SDK';

      test('files come back as they were', async () => {
        const step = await restore(standIn(), 'seed');

        assert.deepEqual([step.results, step.said], [['seed'], []]);
        await assertCached(step, content);
        assert.equal(fetchedBySdk.test(step.stdout), bySdk);
      });

      for (const how of ['cut', 'flipped'] as const) {
        test(`a ${how} archive is a miss that leaves pieces behind`, async () => {
          await copySeed(standIn(), how);
          await standIn().spoilCache(how, how);
          const step = await restore(standIn(), how);

          assert.deepEqual(step.results, [null]);
          assertSaid(step, [/^warning: Failed to restore: .*tar.* failed with exit code 2/]);
          assert.ok((await readCached(step)).length > 0);
        });
      }

      test('a short stall does no harm', async () => {
        const { durationMs } = await transfer('stalls shortly', { stallSeconds: 3 });
        assert.ok(durationMs > 3000, `${durationMs} ms`);
      });

      test('a long stall is a miss', async () => {
        await transfer('stalls', { stallSeconds: 60 }, bySdk ? /exceeded the timeout/ : /aborted|Premature/);
      });

      test('a connection that breaks is a miss', async () => {
        await transfer('breaks', 'down', /aborted/);
      });

      async function transfer(key: string, how: TransferFault['how'], why?: RegExp): Promise<CacheStep> {
        await copySeed(standIn(), key);
        standIn().failTransfer({ direction: 'download', key, how });
        const step = await restore(standIn(), key, { segmentTimeoutInMs: 10_000 });

        assert.deepEqual(step.results, [why === undefined ? key : null]);
        assertSaid(step, why === undefined ? nothing : [/^warning: Failed to restore: /]);
        assert.match(step.said.join(), why ?? /^/);
        return step;
      }
    });
  }
});
