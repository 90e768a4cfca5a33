/** Files that refuse what the cache wants of them: the build goes on, and the report says why; a full disk and a cancel end it. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { cacheKey } from '../../src/cache/key.ts';
import { type Restored, restoreGoCache } from '../../src/cache/restore.ts';
import { cancelled } from '../../src/host/cancel.ts';
import type { CacheAnswer } from '../../src/host/host.ts';
import { redactor } from '../../src/host/secrets.ts';
import { terminalLog } from '../../src/host/terminal-log.ts';
import { temporaryFolder } from './support.ts';

interface Place {
  readonly folder: string;
  readonly useFile: string;
}

type Answer = (place: Place) => Promise<CacheAnswer>;

const miss: Answer = async () => ({ kind: 'miss' });
const cacheOf = (target: string) =>
  cacheKey({
    prefix: 'kbuild',
    builder: 'local',
    machine: 'linux/amd64',
    goVersion: 'go1.26.0',
    crossTag: '',
    platforms: ['linux/amd64'],
    flags: [],
    target,
    what: [],
    commit: 'c'.repeat(40),
  });

async function write(path: string, text = ''): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

async function restore(
  prepare: (place: Place) => Promise<unknown>,
  answer: Answer = miss,
): Promise<Restored & Place> {
  const parent = await temporaryFolder();
  const place = { folder: join(parent, 'cache'), useFile: join(parent, 'kbuild', 'use.json') };
  await prepare(place);
  const restored = await restoreGoCache({
    service: { restore: () => answer(place), save: async () => ({ kind: 'exists' }) },
    policy: { reads: true, writes: true, isRelease: false, why: '' },
    cacheKey: cacheOf('cross'),
    ...place,
    path: 'cache',
    remote: undefined,
    job: 'job',
    runId: 'run',
    needed: 0,
    log: terminalLog(() => {}, redactor([])),
    now: Date.now,
  });
  return { ...restored, ...place };
}

const entry = `00/${'0'.repeat(64)}-d`;
const keep = ({ folder }: Place) => write(join(folder, entry));

const refusals: readonly (readonly [string, (place: Place) => Promise<unknown>, string, RegExp])[] = [
  [
    'a cache that may not be touched',
    async (place) => {
      await keep(place);
      await mkdir(join(place.folder, 'trim.txt'));
    },
    'kept',
    /^EISDIR: /,
  ],
  ['a file in the place of the cache', ({ folder }) => write(folder), 'none', /^EEXIST: /],
  [
    'a folder in the place of what the steps of a job share',
    ({ useFile }) => mkdir(useFile, { recursive: true }),
    'miss',
    /^EISDIR: /,
  ],
];

for (const [name, prepare, outcome, why] of refusals) {
  test(`${name} is told, and is no error`, async () => {
    const restored = await restore(prepare);
    assert.equal(restored.outcome, outcome);
    assert.match(restored.why, why);
  });
}

/** Something was fetched, and then a file refuses to be read. */
const broken: Answer = async ({ folder }) => {
  await write(join(folder, entry));
  await readFile('/nowhere/at/all');
  return { kind: 'miss' };
};

test('what was fetched and could not be looked at is not there for the build', async () => {
  const { outcome, why, folder } = await restore(async () => {}, broken);
  assert.deepEqual([outcome, why.slice(0, 7), existsSync(folder)], ['miss', 'ENOENT:', false]);
});

const ends: Readonly<Record<string, Error>> = {
  'a full disk': Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' }),
  'a cancel': cancelled,
  'a defect': new TypeError('no function'),
};

for (const [name, error] of Object.entries(ends)) {
  test(`${name} is told as everywhere`, async () => {
    await assert.rejects(
      restore(
        async () => {},
        async () => {
          throw error;
        },
      ),
      error,
    );
  });
}

test('a cache of another target is used, and says nothing of what this one takes', async () => {
  const marked = (target: string) => async (place: Place) => {
    await keep(place);
    const marker = { version: 1, key: cacheOf(target).key, coldSeconds: 60 };
    await write(join(place.folder, 'kbuild-cache.json'), JSON.stringify(marker));
  };
  const seconds = async (target: string) => (await restore(marked(target))).coldSeconds;
  assert.deepEqual([await seconds('cross'), await seconds('kubectl')], [60, 0]);
});
