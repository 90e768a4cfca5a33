/** Restored caches that are not what they say, or are old: the former are thrown away, the latter lose nothing. */

import assert from 'node:assert/strict';
import { mkdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { StandIn } from '../support/stand-in.ts';
import {
  cacheFolders,
  cacheLines,
  checkout,
  copyCache,
  entriesIn,
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

/** Two entries of one kind, absolute. */
async function entries(folder: string, kind: 'a' | 'd'): Promise<readonly [string, string]> {
  const [first, second] = (await entriesIn(folder)).filter((name) => name.endsWith(`-${kind}`));
  return [join(folder, first ?? ''), join(folder, second ?? '')];
}

const marker = 'kbuild-cache.json';
const content = /^the content of ..\/[0-9a-f]{64}-[ad] is not what its name says$/;
const foreign = /^it holds .*, which is not an entry of a Go build cache$/;
const unmarked = /^it has no marker of its own key$/;

/** One of each kind; the unit layer has the others. */
const damages: readonly (readonly [string, (folder: string) => Promise<unknown>, RegExp])[] = [
  [
    'one byte of a data file flipped',
    async (folder) => {
      const [path] = await entries(folder, 'd');
      const bytes = await readFile(path);
      bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
      await writeFile(path, bytes);
    },
    content,
  ],
  [
    'a link in the place of a data file',
    async (folder) => {
      const [path] = await entries(folder, 'd');
      await rm(path);
      await symlink('/etc/hostname', path);
    },
    foreign,
  ],
  [
    'a source file in the archive beside it',
    async (folder) => {
      const source = join(folder, '../../../../../cmd/kubectl/main.go');
      await mkdir(dirname(source), { recursive: true });
      await writeFile(source, 'package main\n\nfunc main() { panic("from the cache") }\n');
    },
    /^it would write "cmd(?:\/kubectl\/main\.go)?", which is not below _output\/local\/go\/cache\/build$/,
  ],
  ['no marker', (folder) => rm(join(folder, marker)), unmarked],
  [
    'the marker of another key',
    (folder) => writeFile(join(folder, marker), JSON.stringify({ version: 1, key: seedKey, coldSeconds: 9 })),
    unmarked,
  ],
];

describe('a restored cache is thrown away, and the build starts cold, after', { concurrency: 4 }, () => {
  for (const [index, [name, damage, why]] of damages.entries()) {
    test(name, async () => {
      const prefix = `case${index}`;
      const key = seedKey.replace(/^kbuild/, prefix);
      await copyCache(standIn, seedKey, key, async (folder) => void (await damage(folder)));
      const workspace = await checkout(origin.repository);
      const { main, post } = await runJob(standIn, workspace, { inputs: { 'cache-prefix': prefix } });
      const told = 'Cache: restored but damaged, so it was thrown away: ';
      assert.ok(cacheLines(main)[0]?.startsWith(told), main.stdout);
      assert.match(cacheLines(main)[0]?.slice(told.length) ?? '', why);
      assert.match(main.summary, /^- restored but damaged, so it was thrown away: /m);
      assert.deepEqual([main.exitCode, post.exitCode, filesSeen(main)], [0, 0, 0]);
      assert.deepEqual([main.outputs['cache-outcome'], main.outputs['cache-matched-key']], ['rejected', key]);
      assert.equal(main.outputs['content-digest'], digest);
      assert.match(saveLine(post), /^not saved/);
    });
  }
});

test('a cache of any age keeps all entries, and the build uses them', async () => {
  const key = seedKey.replace(/^kbuild/, 'aged');
  const old = Date.now() / 1000 - 6 * 24 * 3600;
  let before: readonly string[] = [];
  await copyCache(standIn, seedKey, key, async (folder) => {
    before = await entriesIn(folder);
    await writeFile(join(folder, 'trim.txt'), String(Math.floor(old)));
    for (const name of [...before, 'trim.txt']) await utimes(join(folder, name), old, old);
  });
  assert.ok(before.length > 100);
  const workspace = await checkout(origin.repository);
  const { main } = await runJob(standIn, workspace, { inputs: { 'cache-prefix': 'aged' } });
  assert.equal(main.outputs['cache-outcome'], 'exact', main.stdout);
  const hits = Number(/The build used (\d+) of \d+ entries/.exec(main.stdout)?.[1]);
  assert.ok(hits > before.length / 2, main.stdout);
  const folder = join(workspace, cacheFolders['v1.36'] ?? '');
  const now = new Set(await entriesIn(folder));
  assert.deepEqual(
    before.filter((name) => !now.has(name)),
    [],
  );
  // Go's index of a package has the times of its files in it, and is kept once they are two seconds old.
  for (const name of [...now].filter((it) => it.endsWith('-d') && !before.includes(it))) {
    assert.match(await readFile(join(folder, name), 'latin1'), /^go index /);
  }
});
