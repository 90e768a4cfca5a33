/** A Go build cache on disk: what is listed, aged, found damaged, and saved in part. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { damageOf } from '../../src/cache/check.ts';
import { ageCache, listCache, readMarker, writeMarker } from '../../src/cache/folder.ts';
import { putRight, stageOf, withStaged } from '../../src/cache/stage.ts';

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const nameOf = (hash: string, kind: 'a' | 'd') => `${hash.slice(0, 2)}/${hash}-${kind}`;
const data = ['one', 'two'].map((text) => [nameOf(sha(text), 'd'), text] as const);
const [one, two] = [data[0]?.[0] ?? '', data[1]?.[0] ?? ''];
const action = nameOf(sha('action'), 'a');
const line = `v1 ${sha('action')} ${sha('one')} ${'3'.padStart(20)} ${'1700000000'.padStart(20)}\n`;
const marker = { version: 1, key: 'a-key', coldSeconds: 7 } as const;

async function cache(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'cache-folder-'));
  folders.push(parent);
  const folder = join(parent, 'build');
  const files = { ...Object.fromEntries(data), [action]: line, README: '', 'trim.txt': '1', ...more };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

const damage = async (folder: string) => damageOf(folder, await listCache(folder));
const everything = async (folder: string) => (await readdir(folder, { recursive: true })).sort();

test("entries are listed with their sizes, and Go's own bookkeeping is neither entry nor foreign", async () => {
  const { files, others } = await listCache(await cache({ 'testexpire.txt': '', 'kbuild-cache.json': '' }));
  const sizes = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  assert.deepEqual(sizes, { [one]: 3, [two]: 3, [action]: line.length });
  assert.deepEqual(others, []);
  assert.deepEqual(await listCache('/nowhere/at/all'), { files: [], others: [], special: [] });
});

test('files, folders and links that Go does not make are foreign, whatever their names', async () => {
  const wrongFolder = `ff/${sha('one')}-d`;
  const folder = await cache({ 'tool.exe': '', '00/tool': '', 'vet/x': '', [wrongFolder]: 'one' });
  const link = nameOf(sha('linked'), 'd');
  await mkdir(dirname(join(folder, link)), { recursive: true });
  await symlink('/etc/hostname', join(folder, link));
  await mkdir(join(folder, nameOf(sha('folder'), 'd')), { recursive: true });
  await symlink('/', join(folder, 'ee'));
  await rm(join(folder, 'README'));
  await symlink('/etc/hostname', join(folder, 'README'));
  const { files, others, special } = await listCache(folder);
  assert.equal(files.length, 3);
  const foreign = ['tool.exe', '00/tool', 'vet', wrongFolder, nameOf(sha('folder'), 'd')];
  assert.deepEqual(others.toSorted(), foreign.toSorted());
  assert.deepEqual(special.toSorted(), [link, 'ee', 'README'].toSorted());
});

test('ageing sets all entries two hours back and tells Go that it has just trimmed', async () => {
  const folder = await cache();
  const now = 1_700_000_000_000;
  await utimes(join(folder, one), 1, 1);
  await ageCache(folder, (await listCache(folder)).files, now);
  for (const { mtimeMs } of (await listCache(folder)).files) assert.equal(mtimeMs, now - 7_200_000);
  assert.equal(await readFile(join(folder, 'trim.txt'), 'utf8'), '1700000000');
});

const damages: readonly (readonly [string, Readonly<Record<string, string>>, RegExp | undefined])[] = [
  ['none', {}, undefined],
  ['other data', { [one]: 'tWo' }, new RegExp(`^the content of ${one} is not what its name says$`)],
  ['empty data', { [two]: '' }, new RegExp(`^the content of ${two} `)],
  ['the action of another', { [nameOf(sha('other'), 'a')]: line }, /-a is not what its name says$/],
  ['no action at all', { [action]: 'v1\n' }, /-a is not what its name says$/],
  ['more after an action', { [action]: `${line}x` }, /-a is not what its name says$/],
  ['a foreign file', { 'ab/tool': '' }, /^it holds ab\/tool, which is not an entry of a Go build cache$/],
];

for (const [name, files, expected] of damages) {
  test(`the damage of a cache with ${name} is told`, async () => {
    const found = await damage(await cache(files));
    if (expected) assert.match(found ?? '', expected);
    else assert.equal(found, undefined);
  });
}

test('a part is laid out with a marker while the work runs, beside the cache, which stays as it is', async () => {
  const folder = await cache();
  await writeMarker(folder, { ...marker, key: 'an-older-key' });
  const [before, { files }] = [await everything(folder), await listCache(folder)];
  const kept = files.filter(({ name }) => name !== two);
  const staged = join(stageOf(folder), 'the/path');
  const result = await withStaged(folder, 'the/path', { kept, marker }, async () => {
    const names = (await everything(staged)).filter((name) => name.length > 2).sort();
    assert.deepEqual(names, [one, action, 'kbuild-cache.json'].sort());
    assert.deepEqual(await readMarker(staged), marker);
    assert.equal(await readFile(join(staged, one), 'utf8'), 'one');
    assert.deepEqual(await everything(folder), before);
    assert.equal((await readMarker(folder))?.key, 'an-older-key');
    return 'packed';
  });
  assert.equal(result, 'packed');
  assert.deepEqual(await everything(folder), before);
  assert.deepEqual(await readdir(dirname(folder)), ['build']);
  const [file] = files;
  assert.equal((await stat(join(folder, file?.name ?? ''))).mtimeMs, file?.mtimeMs);
});

test('nothing is left beside the cache when the work throws', async () => {
  const folder = await cache();
  const before = await everything(folder);
  const thrown = withStaged(folder, 'path', { kept: [], marker }, async () => {
    throw new Error('no space');
  });
  await assert.rejects(thrown, /^Error: no space$/);
  assert.deepEqual(await everything(folder), before);
  assert.deepEqual(await readdir(dirname(folder)), ['build']);
});

test('what a killed run has left beside the cache goes, and a cache that it has put aside comes back', async () => {
  const folder = await cache();
  const before = await everything(folder);
  await rename(folder, `${folder}.whole`);
  for (const half of [folder, join(stageOf(folder), 'path')]) {
    await mkdir(half, { recursive: true });
    await writeMarker(half, marker);
  }
  await putRight(folder);
  assert.deepEqual(await everything(folder), before);
  assert.deepEqual(await readdir(dirname(folder)), ['build']);
  await putRight(folder);
  assert.deepEqual(await everything(folder), before);
});

const run = promisify(execFile);

/** Makes something at a path that is no file; opening it would wait for ever, or do what nobody wants. */
const specials: Readonly<Record<string, (path: string) => Promise<unknown>>> = {
  pipe: (path) => run('mkfifo', [path]),
  link: (path) => symlink('/etc/hostname', path),
  socket: async (path) => {
    const server = createServer().listen(path).unref();
    await once(server, 'listening');
  },
};

for (const [what, make] of Object.entries(specials)) {
  test(`a ${what} in the place of an entry or of the marker is found without being opened`, async () => {
    for (const name of [one, action, 'kbuild-cache.json', 'trim.txt']) {
      const folder = await cache({ 'kbuild-cache.json': '' });
      await rm(join(folder, name));
      await make(join(folder, name));
      const listing = await listCache(folder);
      assert.deepEqual([listing.special, listing.others], [[name], []]);
      assert.equal(
        await damageOf(folder, listing),
        `it holds ${name}, which is not an entry of a Go build cache`,
      );
      if (name.startsWith('kbuild')) assert.equal(await readMarker(folder), undefined);
    }
  });
}

test('a marker replaces what lies in its place, and writes into nothing', async () => {
  const folder = await cache();
  const place = join(folder, 'kbuild-cache.json');
  await specials.pipe?.(place);
  await writeMarker(folder, marker);
  assert.deepEqual(await readMarker(folder), marker);
  const other = join(folder, 'README');
  await rm(place);
  await symlink(other, place);
  await writeMarker(folder, marker);
  assert.deepEqual([await readFile(other, 'utf8'), (await readMarker(folder))?.key], ['', 'a-key']);
});

test('memory stays small however large an entry is', async () => {
  const folder = await cache();
  await truncate(join(folder, one), 700 * 1024 * 1024);
  const module = (name: string) => JSON.stringify(import.meta.resolve(`../../src/cache/${name}.js`));
  const program = `
    const { damageOf } = await import(${module('check')});
    const { listCache } = await import(${module('folder')});
    const { readFileSync } = await import('node:fs');
    const damage = await damageOf(process.argv[1], await listCache(process.argv[1]));
    const [, peak] = /^VmHWM:\\s+(\\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    console.log(JSON.stringify({ damage, peak: Number(peak) * 1024 }));
  `;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program, folder]);
  const { damage: found, peak } = JSON.parse(stdout);
  assert.equal(found, `the content of ${one} is not what its name says`);
  assert.ok(peak < 200e6, `${peak} bytes`);
});
