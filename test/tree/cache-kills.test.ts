/** Runs that are killed in the middle of a cache: what they have left is never taken for finished. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { entry, freshPlace, miss, restoreAt, write } from './cache-support.ts';

/** A program that says one word when it is to be killed. */
async function killedAtFirstWord(program: string, args: readonly string[]): Promise<void> {
  const words = ['--input-type=module', '--eval', program, ...args];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  const [word] = await Promise.race([once(child.stdout, 'data'), exit]);
  child.kill('SIGKILL');
  await exit;
  assert.match(String(word), /^[a-z]+\n$/);
}

test('what a run has unpacked that was killed before it had checked it is used by none', async () => {
  const place = await freshPlace();
  // As main does it, and with the same files, but the check never comes.
  const program = `
    const { restoreGoCache } = await import(${JSON.stringify(import.meta.resolve('../../src/cache/restore.js'))});
    const { mkdir, writeFile } = await import('node:fs/promises');
    const restore = async ({ stage, path, ...others }) => {
      const folder = (stage ?? process.argv[1]) + (stage ? '/' + path : '') + '/00';
      await mkdir(folder, { recursive: true });
      await writeFile(folder + '/${'0'.repeat(64)}-d', 'not what its name says');
      console.log('unpacked');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    };
    const log = { line() {}, warning() {} };
    await restoreGoCache({
      service: { restore }, policy: { reads: true }, cacheKey: { key: 'k', prefixes: [] }, folder: process.argv[1],
      path: 'the/cache', useFile: process.argv[2], job: '', runId: '', needed: 0, log, now: Date.now,
    });
  `;
  await killedAtFirstWord(program, [place.folder, place.useFile]);
  for (const reads of [false, true]) {
    const next = await restoreAt(place, miss, { reads });
    assert.deepEqual([next.outcome, next.entries], [reads ? 'miss' : 'none', 0]);
    assert.ok(!existsSync(join(place.folder, entry)));
    assert.deepEqual((await readdir(dirname(place.folder))).sort(), ['cache', 'kbuild']);
  }
});

test('a save that is killed while it uploads is not taken for one that was finished', async () => {
  const { folder, useFile } = await freshPlace();
  const use = { version: 1, job: 'job', runs: ['run'], startedMs: Date.now() - 1000, before: [] };
  await write(useFile, JSON.stringify(use));
  await write(join(folder, entry), 'used');
  await write(
    join(folder, 'kbuild-cache.json'),
    JSON.stringify({ version: 1, key: 'older', coldSeconds: 1 }),
  );
  const program = `
    const { saveGoCache } = await import(${JSON.stringify(import.meta.resolve('../../src/cache/save.js'))});
    const save = async () => {
      console.log('uploading');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    };
    const memory = { path: 'the/cache', key: 'newer', matchedKey: 'older', writes: true, save: 'always', buildSeconds: 1 };
    await saveGoCache({
      service: { save }, memory, folder: process.argv[1], useFile: process.argv[2], job: 'job', runId: 'run', now: Date.now,
    });
  `;
  await killedAtFirstWord(program, [folder, useFile]);
  const { outcome, matchedKey } = await restoreAt({ folder, useFile });
  assert.deepEqual([outcome, matchedKey], ['kept', 'older']);
  assert.deepEqual((await readdir(dirname(folder))).sort(), ['cache', 'kbuild']);
});
