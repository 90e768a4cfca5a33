/** What goes into a tar, from real folders: order, modes, names as stored, and what is refused. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { type PlannedEntry, planTar } from '../../src/packing/tar/tar-plan.ts';
import { tarStream } from '../../src/packing/tar/tar-stream.ts';
import { KbuildError } from '../../src/problem.ts';

const epoch = 1700000000;
const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kbuild-plan-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const paths = (plan: readonly PlannedEntry[]) => plan.map(({ entry }) => entry.path);
const planOf = (base: string, ...names: readonly string[]) => planTar({ base, names, epoch });

test('entries are sorted by the bytes of their paths, a folder before what is in it', async () => {
  // U+FF5A sorts before U+1F600 by bytes, and after it by JavaScript's own order.
  const base = folderWith({ 'k/b/x': '', 'k/b-c': '', 'k/B': '', 'k/ｚ': '', 'k/😀': '', 'k/ä': '' });
  const expected = ['k', 'k/B', 'k/b', 'k/b-c', 'k/b/x', 'k/ä', 'k/ｚ', 'k/😀'];
  assert.deepEqual(paths(await planOf(base, 'k')), expected);
});

type NameCase = readonly [names: readonly string[], stored: readonly string[]];
const names: readonly NameCase[] = [
  [['k'], ['k', 'k/a', 'k/f', 'k/f/b']],
  [['k/'], ['k', 'k/a', 'k/f', 'k/f/b']],
  [['./k/f'], ['./k/f', './k/f/b']],
  [['.'], ['.', './k', './k/a', './k/f', './k/f/b']],
  [
    ['k/f/b', 'k/a'],
    ['k/a', 'k/f/b'],
  ],
  [
    ['k', 'k/a'],
    ['k', 'k/a', 'k/f', 'k/f/b'],
  ],
];

for (const [given, stored] of names) {
  test(`${given.join(' ')} is stored as ${stored.join(' ')}`, async () => {
    assert.deepEqual(paths(await planOf(folderWith({ 'k/a': '', 'k/f/b': '' }), ...given)), stored);
  });
}

test('modes are those of any umask, owners and times those of nobody', async () => {
  const base = folderWith({
    'k/plain': 'x',
    'k/private': 'x',
    'k/run': 'x',
    'k/setuid': 'x',
    'k/group': 'x',
  });
  const modes = { plain: 0o664, private: 0o600, run: 0o700, setuid: 0o6755, group: 0o654 };
  for (const [name, mode] of Object.entries(modes)) chmodSync(join(base, 'k', name), mode);
  chmodSync(join(base, 'k'), 0o1700);
  symlinkSync('plain', join(base, 'k/link'));
  utimesSync(join(base, 'k/plain'), 1, 1);
  const plan = await planOf(base, 'k');
  assert.deepEqual(Object.fromEntries(plan.map(({ entry }) => [entry.path, entry.mode.toString(8)])), {
    k: '755',
    'k/group': '644',
    'k/link': '777',
    'k/plain': '644',
    'k/private': '644',
    'k/run': '755',
    'k/setuid': '755',
  });
  assert.ok(plan.every(({ entry }) => entry.uid === 0 && entry.gid === 0 && entry.mtime === epoch));
});

test('hard links are files of their own, and symlinks stay what they are, also broken ones', async () => {
  const base = folderWith({ 'k/a': 'text' });
  linkSync(join(base, 'k/a'), join(base, 'k/b'));
  symlinkSync('../nowhere', join(base, 'k/c'));
  symlinkSync('.', join(base, 'k/d'));
  const plan = await planOf(base, 'k');
  assert.deepEqual(
    plan.map(({ entry: { path, kind, size, target } }) => [path, kind, size, target]),
    [
      ['k', 'directory', 0, ''],
      ['k/a', 'file', 4, ''],
      ['k/b', 'file', 4, ''],
      ['k/c', 'symlink', 0, '../nowhere'],
      ['k/d', 'symlink', 0, '.'],
    ],
  );
});

test('paths and targets are renamed as the caller says, and sorted afterwards', async () => {
  const base = folderWith({ 'a/z': '', 'b/y': '' });
  symlinkSync('../a', join(base, 'b/link'));
  const rename = (name: string, of: 'path' | 'target') => (of === 'path' ? name.replace(/^a\b/, 'z') : 'zz');
  const plan = await planTar({ base, names: ['a', 'b'], epoch, rename });
  assert.deepEqual(paths(plan), ['b', 'b/link', 'b/y', 'z', 'z/z']);
  assert.equal(plan[1]?.entry.target, 'zz');
});

const problemsOf = async (promise: Promise<unknown>): Promise<string> => {
  const error = await promise.then(
    () => assert.fail('it was not refused'),
    (it: unknown) => it,
  );
  assert.ok(error instanceof KbuildError, String(error));
  return error.message;
};

test('two files that would be stored under one name are refused', async () => {
  const base = folderWith({ 'k/a': '', 'k/b': '' });
  const plan = planTar({ base, names: ['k'], epoch, rename: (name) => name.replace('b', 'a') });
  assert.match(await problemsOf(plan), /k\/b and .*k\/a would both be packed as "k\/a"/);
});

test('pipes, names outside the folder and missing names are refused, all at once', async () => {
  const base = folderWith({ 'k/a': '' });
  assert.equal(spawnSync('mkfifo', [join(base, 'k/pipe')]).status, 0);
  const message = await problemsOf(planOf(base, 'k', '../x', '/etc', 'k/..', '', 'absent'));
  assert.match(message, /k\/pipe is a socket, a pipe or a device/);
  for (const name of ['../x', '/etc', 'k/..', '']) {
    assert.ok(message.includes(`${JSON.stringify(name)} cannot be packed under that name`), name);
  }
  assert.match(message, /absent cannot be packed: ENOENT/);
});

test('a name or a target that is not UTF-8 is refused, and said', async () => {
  const base = folderWith({ 'k/a': '' });
  const odd = (text: string) => Buffer.concat([Buffer.from(`${base}/k/${text}`), Buffer.from([0xff])]);
  writeFileSync(odd('odd'), '');
  symlinkSync(Buffer.from([0xfe]), join(base, 'k/link'));
  const message = await problemsOf(planOf(base, 'k'));
  assert.match(message, /the name of a file in .*\/k, "odd\ufffd", is not valid UTF-8 \(bytes 6f6464ff\)/);
  assert.match(message, /the target of .*\/k\/link, "\ufffd", is not valid UTF-8 \(bytes fe\)/);
});

type Change = readonly [what: string, change: (file: string) => void];
const before: readonly Change[] = [
  ['longer', (file) => writeFileSync(file, 'longer than it was')],
  ['younger', (file) => utimesSync(file, 5, 5)],
  ['gone', (file) => rmSync(file)],
  [
    'a symlink',
    (file) => {
      rmSync(file);
      symlinkSync('/etc/hostname', file);
    },
  ],
];

for (const [what, change] of before) {
  test(`a file that is ${what} when it is read is refused`, async () => {
    const base = folderWith({ k: 'text' });
    const plan = await planOf(base, 'k');
    change(join(base, 'k'));
    assert.match(await problemsOf(drain(tarStream(plan))), /\/k changed while it was packed/);
  });
}

const during: readonly Change[] = [
  ['grows', (file) => writeFileSync(file, 'more', { flag: 'a' })],
  ['shrinks', (file) => writeFileSync(file, '')],
  [
    'is written again',
    (file) => {
      writeFileSync(file, Buffer.alloc(1_000_000));
      utimesSync(file, 5, 5);
    },
  ],
];

for (const [what, change] of during) {
  test(`a file that ${what} while it is read is refused`, async () => {
    const base = folderWith({ k: '' });
    const file = join(base, 'k');
    writeFileSync(file, Buffer.alloc(1_000_000, 1));
    const stream = tarStream(await planOf(base, 'k'));
    await stream.next();
    await stream.next();
    change(file);
    assert.match(await problemsOf(drain(stream)), /\/k changed while it was packed/);
  });
}

async function drain(stream: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of stream);
}
