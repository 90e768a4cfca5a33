/** Restoring a cache whatever happens: nothing unchecked is ever used, the build goes on, and the report says why. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import type { RemoteGoCache } from '../../src/cache/remote-go-cache.ts';
import { cancelled } from '../../src/host/cancel.ts';
import { KbuildError } from '../../src/problem.ts';
import {
  type Answer,
  cacheOf,
  entry,
  freshPlace,
  miss,
  type Place,
  restoreAt,
  write,
} from './cache-support.ts';

async function restore(prepare: (place: Place) => Promise<unknown>, answer: Answer = miss, settings = {}) {
  const place = await freshPlace();
  await prepare(place);
  return restoreAt(place, answer, settings);
}

const keep = ({ folder }: Place) => write(join(folder, entry));

const refusals: readonly (readonly [string, (place: Place) => Promise<unknown>, RegExp])[] = [
  [
    'a cache that may not be touched',
    async (place) => {
      await keep(place);
      await mkdir(join(place.folder, 'trim.txt'));
    },
    /^EISDIR: /,
  ],
  ['a file in the place of the cache', ({ folder }) => write(folder), /^ENOTDIR: /],
  [
    'a folder in the place of what the steps of a job share',
    ({ useFile }) => mkdir(useFile, { recursive: true }),
    /^EISDIR: /,
  ],
];

for (const [name, prepare, why] of refusals) {
  test(`${name} is told, is emptied and is a miss`, async () => {
    const restored = await restore(prepare);
    assert.equal(restored.outcome, 'miss');
    assert.match(restored.why, why);
    assert.ok(!existsSync(join(restored.folder, entry)));
  });
}

/** Something was fetched, and then this is thrown. */
const broken =
  (error: unknown): Answer =>
  async ({ staged }) => {
    await write(join(staged, entry));
    throw error;
  };

const faults: Readonly<Record<string, Error>> = {
  'a file that cannot be read': Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'open' }),
  'a full disk': Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' }),
  'a refusal of the engine': new KbuildError('network', [{ what: 'it is gone', remedy: 'Start it' }]),
};

for (const [name, error] of Object.entries(faults)) {
  test(`after ${name} nothing of what was fetched is left, and the build goes on`, async () => {
    const { outcome, why, folder, said } = await restore(async () => {}, broken(error));
    assert.deepEqual([outcome, why, said], ['miss', error.message, []]);
    assert.deepEqual(await readdir(dirname(folder)), ['kbuild']);
  });
}

test('a defect is no harm to the build either, and is told as what it is', async () => {
  const { outcome, why, folder, said } = await restore(
    async () => {},
    broken(new RangeError('File size (3221225472) is greater than 2 GiB')),
  );
  assert.deepEqual([outcome, why], ['miss', 'File size (3221225472) is greater than 2 GiB']);
  assert.match(said.join('\n'), /A defect of kbuild itself, .*: RangeError: File size .*\n? *at /);
  assert.deepEqual(await readdir(dirname(folder)), ['kbuild']);
});

test('a cancel still ends the run', async () => {
  await assert.rejects(
    restore(async () => {}, broken(cancelled)),
    cancelled,
  );
});

/** A cache of one entry with its marker; `content` is right when it is empty. */
const cacheWith =
  (content: string): Answer =>
  async ({ staged }) => {
    const { key } = cacheOf('cross');
    const name = `e3/${createHash('sha256').digest('hex')}-d`;
    await write(join(staged, name), content);
    await write(join(staged, 'kbuild-cache.json'), JSON.stringify({ version: 1, key, coldSeconds: 1 }));
    return { kind: 'hit', key };
  };

test('only what was checked to its end comes to where a build would use it', async () => {
  const good = await restore(async () => {}, cacheWith(''));
  assert.deepEqual([good.outcome, good.entries], ['exact', 1]);
  assert.deepEqual((await readdir(good.folder)).sort(), ['e3', 'kbuild-cache.json', 'trim.txt']);
  assert.deepEqual((await readdir(dirname(good.folder))).sort(), ['cache', 'kbuild']);
  const bad = await restore(async () => {}, cacheWith('x'));
  assert.deepEqual([bad.outcome, bad.entries], ['rejected', 0]);
  assert.deepEqual(await readdir(bad.folder), []);
});

test('what was fetched before there was a builder is asked for once, checked as ever, and gone where it is of no use', async () => {
  let asked = 0;
  const counted =
    (answer: Answer): Answer =>
    (place) => {
      asked += 1;
      return answer(place);
    };
  const nothing = async () => {};
  const good = await restore(nothing, counted(cacheWith('')), { fetchedBefore: nothing });
  assert.deepEqual([good.outcome, good.entries, asked], ['exact', 1, 1]);
  assert.deepEqual((await readdir(dirname(good.folder))).sort(), ['cache', 'kbuild']);
  const bad = await restore(nothing, counted(cacheWith('x')), { fetchedBefore: nothing });
  assert.deepEqual([bad.outcome, asked, await readdir(bad.folder)], ['rejected', 2, []]);

  const late = await restore(nothing, counted(cacheWith('')), { fetchedBefore: keep });
  assert.deepEqual([late.outcome, asked], ['kept', 3]);
  const early = await restore(keep, counted(cacheWith('')), { fetchedBefore: nothing });
  assert.deepEqual([early.outcome, asked], ['kept', 3]);
  for (const { folder } of [late, early])
    assert.deepEqual((await readdir(dirname(folder))).sort(), ['cache', 'kbuild']);

  const failed = await restore(nothing, counted(broken(new Error('gone'))), { fetchedBefore: nothing });
  assert.deepEqual([failed.outcome, failed.why, asked], ['miss', 'gone', 5]);
  assert.deepEqual(await readdir(dirname(failed.folder)), ['kbuild']);

  const removed = ({ folder }: Place) => rm(`${folder}.unfinished`, { recursive: true });
  const again = await restore(nothing, counted(cacheWith('')), { fetchedBefore: removed });
  assert.deepEqual([again.outcome, again.entries, asked], ['exact', 1, 7]);
});

test('a pipe in a cache that is there already has it emptied, and nobody waits for it', async () => {
  for (const name of ['kbuild-cache.json', entry]) {
    const { outcome, said, folder } = await restore(async (place) => {
      await keep(place);
      await rm(join(place.folder, name), { force: true });
      await promisify(execFile)('mkfifo', [join(place.folder, name)]);
    });
    assert.equal(outcome, 'miss');
    assert.match(said.join('\n'), new RegExp(`holds ${name}, which is no file, so it is emptied`));
    assert.deepEqual(await readdir(folder), []);
  }
});

test('what cannot be sent to a remote engine is a miss, there and here', async () => {
  const done: string[] = [];
  const remote: RemoteGoCache = {
    look: async () => ({ files: [], special: [], marker: undefined }),
    age: async () => {},
    empty: async () => void done.push('emptied'),
    push: async (from) => {
      done.push(...(await readdir(from)).sort());
      throw new KbuildError('disk', [{ what: 'it is full', remedy: 'Free some' }]);
    },
    pull: async () => {},
  };
  const { outcome, why, folder } = await restore(async () => {}, cacheWith(''), { remote });
  assert.equal(outcome, 'miss');
  assert.equal(why, 'it could not be sent to the Docker Engine: it is full. Free some');
  assert.deepEqual(done, ['e3', 'kbuild-cache.json', 'trim.txt', 'emptied']);
  assert.deepEqual(await readdir(dirname(folder)), ['kbuild']);
});

test('a cache of another target is used, and says nothing of what this one takes', async () => {
  const marked = (target: string) => async (place: Place) => {
    await keep(place);
    const marker = { version: 1, key: cacheOf(target).key, coldSeconds: 60 };
    await write(join(place.folder, 'kbuild-cache.json'), JSON.stringify(marker));
  };
  const seconds = async (target: string) => (await restore(marked(target))).coldSeconds;
  assert.deepEqual([await seconds('cross'), await seconds('kubectl')], [60, 0]);
});
