/** Tars of every maker are read alike, from files and from streams; damaged ones are refused in words. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chunksOf, sourceOfRange, sourceOfStream } from '../../src/release/byte-source.ts';
import { type TarEntry, tarEnd, tarHeader, tarPadding } from '../../src/release/tar-entry.ts';
import { readTar } from '../../src/release/tar-reader.ts';
import { endOfTar, extended, type RawEntry, rawEntry, rawTar } from '../support/tar-builder.ts';

const folder = mkdtempSync(join(tmpdir(), 'kbuild-tar-'));
after(() => rmSync(folder, { recursive: true, force: true }));

interface Read extends TarEntry {
  readonly text: string;
}

/** In pieces that fit no block. */
async function* inPieces(bytes: Buffer, size = 333): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function readStream(bytes: Buffer): Promise<readonly Read[]> {
  const found: Read[] = [];
  for await (const { entry, content } of readTar(sourceOfStream(inPieces(bytes)))) {
    const chunks: Buffer[] = [];
    for await (const chunk of content) chunks.push(chunk);
    found.push({ ...entry, text: Buffer.concat(chunks).toString() });
  }
  return found;
}

/** Contents are read afterwards and backwards, by their offsets. */
async function readFile(bytes: Buffer): Promise<readonly Read[]> {
  const path = join(folder, 'archive');
  await writeFile(path, bytes);
  const file = await open(path);
  try {
    const records: { readonly entry: TarEntry; readonly offset: number }[] = [];
    const source = sourceOfRange({ file, offset: 0, size: bytes.length });
    for await (const { entry, offset } of readTar(source)) records.push({ entry, offset });
    const found: Read[] = [];
    for (const { entry, offset } of records.toReversed()) {
      const chunks: Buffer[] = [];
      for await (const chunk of chunksOf({ file, offset, size: entry.size })) chunks.push(chunk);
      found.unshift({ ...entry, text: Buffer.concat(chunks).toString() });
    }
    return found;
  } finally {
    await file.close();
  }
}

async function readBoth(bytes: Buffer): Promise<readonly Read[]> {
  const [streamed, filed] = [await readStream(bytes), await readFile(bytes)];
  assert.deepEqual(streamed, filed);
  return streamed;
}

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

const damaged = (change: (bytes: Buffer) => void): Buffer => {
  const bytes = rawTar([{ path: 'a', content: 'four' }]);
  change(bytes);
  return bytes;
};
const one = (entry: Partial<RawEntry>): Buffer => rawTar([{ path: 'a', ...entry }]);
const full = rawEntry({ path: 'a', content: 'x'.repeat(2000) });

const refusals: readonly (readonly [name: string, bytes: Buffer, says: RegExp])[] = [
  ['nothing at all', Buffer.alloc(0), /ends too early/],
  ['no end', full, /ends too early/],
  ['half a content', full.subarray(0, 1024), /ends too early/],
  ['a size beyond the end', one({ size: 0o7777777 }), /ends too early/],
  ['a flipped bit', damaged((it) => it.writeUInt8(0x62, 0)), /checksum/],
  ['something else', Buffer.from('PK\x03\x04'.repeat(500)), /checksum|number belongs/],
  ['a negative size', one({ fields: { 124: Buffer.alloc(12, 0xff) } }), /negative/],
  ['a pax size in hex', one({ pax: { size: '0x10' } }), /no such number/],
  [
    'an enormous number',
    one({ fields: { 124: Buffer.concat([Buffer.from([0x80]), Buffer.alloc(11, 0xff)]) } }),
    /too large/,
  ],
  ['an unknown type', one({ type: 'M' }), /type "M"/],
  ['a pax sparse file', one({ pax: { 'GNU.sparse.major': '1' } }), /sparse/],
  ['a pax length that lies', one({ type: 'x', content: '99 path=a\n' }), /extended header is damaged/],
  ['a pax record without a value', one({ type: 'x', content: '7 path\n' }), /extended header is damaged/],
  ['a huge extended header', one({ type: 'x', size: 2 ** 30 }), /larger than 1 MiB/],
  ['an extended header at the end', one({ type: 'x', content: '10 path=b\n' }), /no entry behind it/],
  ['no name', one({ path: '' }), /without a name/],
  ['a NUL in a name', one({ pax: { path: 'a\0b' } }), /NUL/],
  ['a name that is not UTF-8', one({ fields: { 0: Buffer.from([0xff, 0xfe]) } }), /not UTF-8/],
  ['a link to nothing', one({ type: '2' }), /points nowhere/],
  [
    'a second tar behind the first block of the end',
    Buffer.concat([full, Buffer.alloc(512), full, endOfTar]),
    /behind its end/,
  ],
];

for (const [name, bytes, says] of refusals) {
  test(`${name} is refused`, async () => {
    await assert.rejects(readStream(bytes), { name: 'ArchiveFault', message: says });
    await assert.rejects(readFile(bytes), { name: 'ArchiveFault', message: says });
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

test('headers without end are refused, as their readers keep them in memory', async () => {
  const entry = rawEntry({ path: 'a', pax: { comment: 'x'.repeat(1_000_000) } });
  const endless = async function* () {
    for (;;) yield entry;
  };
  const reading = async () => {
    for await (const _ of readTar(sourceOfStream(endless())));
  };
  await assert.rejects(reading(), { name: 'ArchiveFault', message: /more than 256 MiB of headers/ });
});
