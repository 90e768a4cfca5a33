/** A Go build cache on disk: what is listed, aged, found damaged, and saved in part. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { ageCache, damageOf, listCache, readMarker, removeCache, withOnly } from '../../src/cache/folder.ts';

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
  assert.deepEqual(await listCache('/nowhere/at/all'), { files: [], others: [] });
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
  const { files, others } = await listCache(folder);
  assert.equal(files.length, 3);
  const foreign = [
    'tool.exe',
    '00/tool',
    'vet',
    wrongFolder,
    link,
    nameOf(sha('folder'), 'd'),
    'ee',
    'README',
  ];
  assert.deepEqual(others.toSorted(), foreign.toSorted());
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
  ['a foreign file', { 'ab/tool': '' }, /^it holds ab\/tool, which is no entry of a Go build cache$/],
];

for (const [name, files, expected] of damages) {
  test(`the damage of a cache with ${name} is told`, async () => {
    const found = await damage(await cache(files));
    if (expected) assert.match(found ?? '', expected);
    else assert.equal(found, undefined);
  });
}

test('a part is seen with a marker while the work runs, and the whole is back afterwards', async () => {
  const folder = await cache();
  const [before, { files }] = [await everything(folder), await listCache(folder)];
  const kept = files.filter(({ name }) => name !== two);
  const result = await withOnly(folder, kept, marker, async () => {
    const names = (await everything(folder)).filter((name) => name.length > 2).sort();
    assert.deepEqual(names, [one, action, 'kbuild-cache.json'].sort());
    assert.deepEqual(await readMarker(folder), marker);
    assert.equal(await readFile(join(folder, one), 'utf8'), 'one');
    return 'packed';
  });
  assert.equal(result, 'packed');
  assert.deepEqual(await everything(folder), before);
  assert.deepEqual(await readdir(dirname(folder)), ['build']);
  const [file] = files;
  assert.equal((await stat(join(folder, file?.name ?? ''))).mtimeMs, file?.mtimeMs);
});

test('the whole is back also when the work throws, and a leaving of a killed post is no obstacle', async () => {
  const folder = await cache();
  const before = await everything(folder);
  await mkdir(`${folder}.whole`);
  const thrown = withOnly(folder, [], marker, async () => {
    throw new Error('no space');
  });
  await assert.rejects(thrown, /^Error: no space$/);
  assert.deepEqual(await everything(folder), before);
  await removeCache(folder);
  assert.deepEqual(await listCache(folder), { files: [], others: [] });
});
