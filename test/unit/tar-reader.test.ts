/** Tars of every maker are read alike, from files and from streams. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type TarEntry, tarEnd, tarHeader, tarPadding } from '../../src/packing/tar/tar-entry.ts';
import { endOfTar, extended, rawEntry, rawTar } from '../support/tar-builder.ts';
import { type Read, readBoth } from '../support/tar-readings.ts';

const folder = mkdtempSync(join(tmpdir(), 'kbuild-tar-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('files, folders, links and devices are read with owner, mode and time', async () => {
  const entries = await readBoth(
    rawTar([
      { path: 'bin/', mode: 0o40755, uid: 1, gid: 2, mtime: 3 },
      { path: 'bin/kubectl', mode: 0o104755, content: 'x'.repeat(1000), names: { user: 'me', group: 'us' } },
      { path: 'bin/k', type: '1', target: 'bin/kubectl', size: 1000 },
      { path: 'bin/old', type: '2', target: '../kubectl' },
      { path: 'null', type: '3', fields: { 329: '0000001\0', 337: '0000003\0' } },
      { path: 'pipe', type: '6' },
    ]),
  );
  assert.deepEqual(
    entries.map(({ path, kind, mode, target }) => [path, kind, mode, target]),
    [
      ['bin', 'directory', 0o755, ''],
      ['bin/kubectl', 'file', 0o4755, ''],
      ['bin/k', 'hardlink', 0o644, 'bin/kubectl'],
      ['bin/old', 'symlink', 0o644, '../kubectl'],
      ['null', 'character', 0o644, ''],
      ['pipe', 'fifo', 0o644, ''],
    ],
  );
  assert.deepEqual([entries[0]?.uid, entries[0]?.gid, entries[0]?.mtime], [1, 2, 3]);
  assert.equal(entries[1]?.text, 'x'.repeat(1000));
  assert.deepEqual([entries[2]?.size, entries[4]?.device], [0, { major: 1, minor: 3 }]);
});

const long = `${'d'.repeat(150)}/${'f'.repeat(150)}`;
const capability = Buffer.from('0100000200040000000000000000000000000000', 'hex');

const spellings: readonly (readonly [name: string, bytes: Buffer, expected: Partial<Read>])[] = [
  ['a pax path', rawTar([{ path: 'cut', pax: { path: long } }]), { path: long }],
  [
    'a pax link target',
    rawTar([{ path: 'a', type: '2', target: 'cut', pax: { linkpath: long } }]),
    { target: long },
  ],
  [
    'a pax size and time',
    rawTar([{ path: 'a', content: 'four', size: 0, pax: { size: '4', mtime: '1700000000.987654321' } }]),
    { text: 'four', mtime: 1700000000 },
  ],
  [
    'a capability',
    rawTar([{ path: 'a', pax: { 'SCHILY.xattr.security.capability': capability } }]),
    { xattrs: new Map([['security.capability', capability]]) },
  ],
  [
    'a global header',
    Buffer.concat([extended('g', { comment: 'c', mtime: '7' }), rawTar([{ path: 'a', mtime: 1 }])]),
    { path: 'a', mtime: 7 },
  ],
  [
    'a record that takes back a global one',
    Buffer.concat([extended('g', { mtime: '7' }), rawTar([{ path: 'a', mtime: 1, pax: { mtime: '' } }])]),
    { mtime: 1 },
  ],
  [
    'GNU long names',
    rawTar([
      { path: '././@LongLink', type: 'L', content: `${long}\0`, magic: 'ustar  \0' },
      { path: '././@LongLink', type: 'K', content: `/${long}\0`, magic: 'ustar  \0' },
      { path: 'cut', type: '2', target: 'cut', magic: 'ustar  \0' },
    ]),
    { path: long, target: `/${long}` },
  ],
  [
    'base-256 numbers',
    rawTar([{ path: 'a', fields: { 108: Buffer.from('8000000000200000', 'hex') } }]),
    { uid: 0x200000 },
  ],
  ['a ustar prefix', rawTar([{ path: 'file', fields: { 345: 'folder' } }]), { path: 'folder/file' }],
  [
    'times of GNU where ustar has the prefix',
    rawTar([{ path: 'file', magic: 'ustar  \0', fields: { 345: '14512345670\0' } }]),
    { path: 'file' },
  ],
  ['a very old folder', rawTar([{ path: 'a/', type: '\0', magic: '' }]), { path: 'a', kind: 'directory' }],
  ['the top', rawTar([{ path: './' }]), { path: '.', kind: 'directory' }],
  ['one block at the end', Buffer.concat([rawEntry({ path: 'a' }), Buffer.alloc(512)]), { path: 'a' }],
  ['an archive without filling', Buffer.concat([rawEntry({ path: 'a' }), endOfTar]), { path: 'a' }],
];

for (const [name, bytes, expected] of spellings) {
  test(`${name} is read`, async () => {
    const [entry, ...others] = await readBoth(bytes);
    assert.equal(others.length, 0);
    for (const [key, value] of Object.entries(expected)) {
      assert.deepEqual(Object.entries(entry ?? {}).find(([it]) => it === key)?.[1], value, key);
    }
  });
}

test('what GNU tar writes in each of its formats is read alike', async () => {
  const tree = join(folder, 'tree');
  const deep = join(tree, 'd'.repeat(90), 'e'.repeat(90));
  mkdirSync(deep, { recursive: true });
  writeFileSync(join(deep, 'f'.repeat(120)), 'deep');
  writeFileSync(join(tree, 'ünïcode'), '');
  linkSync(join(deep, 'f'.repeat(120)), join(tree, 'z'));
  symlinkSync('t'.repeat(130), join(tree, 'link'));
  const read = async (format: string) => {
    const args = [`--format=${format}`, '--sort=name', '--mtime=@1700000000', '-C', tree, '-c', '.'];
    return (await readBoth(execFileSync('tar', args))).map(({ path, kind, target, text, mtime }) => {
      return { path: path.replace(/^\.\//, ''), kind, target: target.replace(/^\.\//, ''), text, mtime };
    });
  };
  const pax = await read('posix');
  assert.equal(pax.length, 7);
  assert.ok(pax.some(({ text }) => text === 'deep') && pax.some(({ path }) => path === 'ünïcode'));
  assert.ok(pax.some(({ kind }) => kind === 'hardlink'));
  assert.deepEqual(await read('gnu'), pax);
  assert.deepEqual(await read('oldgnu'), pax);
});

test('what tar-entry writes is read back as it was', async () => {
  const entry: TarEntry = {
    path: long,
    kind: 'file',
    mode: 0o4711,
    uid: 0o77777777,
    gid: 5,
    size: 3,
    mtime: 2 ** 34,
    target: '',
    device: undefined,
    xattrs: new Map([['security.capability', capability]]),
  };
  const bytes = Buffer.concat([tarHeader(entry), Buffer.from('abc'), tarPadding(3), tarEnd]);
  assert.deepEqual(await readBoth(bytes), [{ ...entry, text: 'abc' }]);
});
