/** What is run in a container on the cache of a volume, run here by bash: it is looked at, aged and put in place as a whole. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { adoptScript, ageScript, lookScript, parseLook } from '../../src/container/volume-go-cache.ts';

const run = promisify(execFile);
const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const entry = `00/${'0'.repeat(64)}-d`;
const marker = { version: 1, key: 'a-key', coldSeconds: 7 };

/** A volume in which the cache lies at `cache`. */
async function volume(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'volume-'));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  return root;
}

const bash = (root: string, script: string, ...args: readonly string[]) =>
  run('bash', ['-c', script, 'script', 'cache', ...args], { cwd: root, timeout: 20_000 });
const look = async (root: string) => parseLook((await bash(root, lookScript)).stdout);

test('entries and marker are seen, and what was sent only in part goes', async () => {
  const kept = { [`cache/${entry}`]: 'four', 'cache/kbuild-cache.json': JSON.stringify(marker) };
  const root = await volume({ ...kept, [`cache.unfinished/${entry}`]: 'half' });
  const seen = await look(root);
  assert.deepEqual(
    seen.files.map(({ name, bytes }) => [name, bytes]),
    [[entry, 4]],
  );
  assert.deepEqual([seen.marker, seen.special], [marker, []]);
  assert.deepEqual(await readdir(root), ['cache']);
});

test('where there is no cache nothing is seen, and what was sent only in part is none', async () => {
  const root = await volume({ [`cache.unfinished/${entry}`]: 'half' });
  assert.deepEqual(await look(root), { files: [], marker: undefined, special: [] });
  assert.deepEqual(await readdir(root), []);
});

test('a pipe or a link is told and not read, in the place of the marker too', async () => {
  for (const name of ['kbuild-cache.json', entry]) {
    for (const make of [(path: string) => run('mkfifo', [path]), (path: string) => symlink('README', path)]) {
      const root = await volume({ 'cache/README': '', [`cache/${dirname(entry)}/other`]: '' });
      await make(join(root, 'cache', name));
      const { special, marker: read } = await look(root);
      assert.deepEqual([special, read], [[name], undefined]);
    }
  }
});

test('what was sent whole takes the place of whatever was there', async () => {
  const sent = { [`cache.unfinished/${entry}`]: 'whole' };
  for (const before of [{}, { cache: 'a file' }, { 'cache/README': '' }]) {
    const root = await volume({ ...sent, ...before });
    await bash(root, adoptScript);
    assert.deepEqual(await readdir(root), ['cache']);
    assert.deepEqual(await readdir(join(root, 'cache')), ['00']);
  }
  await assert.rejects(bash(await volume({}), adoptScript));
});

test('ageing sets entries back and notes when Go has trimmed', async () => {
  const root = await volume({ [`cache/${entry}`]: '' });
  await bash(root, ageScript, '1000', '8200');
  assert.equal((await look(root)).files[0]?.mtimeMs, 1_000_000);
  assert.deepEqual((await readdir(join(root, 'cache'))).sort(), ['00', 'trim.txt']);
});
