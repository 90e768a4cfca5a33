/** Tar entries as bytes: what ustar holds is in it, the rest in a pax header, and nothing of the machine in either. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TarEntry, tarEnd, tarHeader, tarPadding } from '../../src/packing/tar/tar-entry.ts';
import { KbuildError } from '../../src/problem.ts';

const file: TarEntry = {
  path: 'kubernetes/LICENSES',
  kind: 'file',
  mode: 0o644,
  uid: 0,
  gid: 0,
  size: 5,
  mtime: 1700000000,
  target: '',
  device: undefined,
  xattrs: new Map(),
};

const text = (bytes: Buffer, from: number, length: number) =>
  bytes.toString('latin1', from, from + length).replace(/\0+$/, '');

/** The records of the pax header in front, or undefined when there is none. */
function paxOf(bytes: Buffer): readonly string[] | undefined {
  if (text(bytes, 156, 1) !== 'x') return undefined;
  const size = Number.parseInt(text(bytes, 124, 12), 8);
  let body = bytes.subarray(512, 512 + size);
  const records: string[] = [];
  while (body.length > 0) {
    const length = Number.parseInt(body.toString('latin1'), 10);
    const record = body.toString('utf8', 0, length);
    assert.equal(record.at(-1), '\n');
    records.push(record.slice(record.indexOf(' ') + 1, -1));
    body = body.subarray(length);
  }
  return records;
}

test('an ordinary file is one block of ustar, without names of owners', () => {
  const header = tarHeader(file);
  assert.equal(header.length, 512);
  assert.deepEqual(
    [
      text(header, 0, 100),
      text(header, 100, 8),
      text(header, 124, 12),
      text(header, 136, 12),
      text(header, 156, 1),
    ],
    ['kubernetes/LICENSES', '0000644', '00000000005', '14524770400', '0'],
  );
  assert.equal(header.toString('latin1', 257, 265), 'ustar\x0000');
  assert.equal(text(header, 265, 64), '');
});

const long = (length: number, part: string) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
const deep = (folder: number, name: number) => `${long(folder, 'd')}/${long(name, 'n')}`;

type PaxCase = readonly [what: string, change: Partial<TarEntry>, records: readonly string[] | undefined];
const cases: readonly PaxCase[] = [
  ['a name of 100 bytes', { path: long(100, 'n') }, undefined],
  ['a name of 101 bytes without a slash', { path: long(101, 'n') }, [`path=${long(101, 'n')}`]],
  ['a path that splits into 155 and 100 bytes', { path: deep(155, 100) }, undefined],
  ['a folder of 156 bytes', { path: deep(156, 10) }, [`path=${deep(156, 10)}`]],
  ['a last name of 101 bytes in a folder', { path: deep(10, 101) }, [`path=${deep(10, 101)}`]],
  [
    "a directory's slash counts as a byte of its name",
    { kind: 'directory', size: 0, path: long(100, 'n') },
    [`path=${long(100, 'n')}/`],
  ],
  ['a name that is not ASCII', { path: 'kubernetes/größe' }, ['path=kubernetes/größe']],
  ['a target of 100 bytes', { kind: 'symlink', size: 0, target: long(100, 't') }, undefined],
  [
    'a target of 101 bytes',
    { kind: 'symlink', size: 0, target: long(101, 't') },
    [`linkpath=${long(101, 't')}`],
  ],
  ['a size of 8 GiB less a byte', { size: 8 * 2 ** 30 - 1 }, undefined],
  ['a size of 8 GiB', { size: 8 * 2 ** 30 }, ['size=8589934592']],
  ['an owner too large', { uid: 2097152, gid: 4294967294 }, ['uid=2097152', 'gid=4294967294']],
  ['a time before 1970', { mtime: -1 }, ['mtime=-1']],
  [
    'extended attributes, sorted',
    {
      xattrs: new Map([
        ['user.b', Buffer.from('2')],
        ['user.a', Buffer.from('')],
      ]),
    },
    ['SCHILY.xattr.user.a=', 'SCHILY.xattr.user.b=2'],
  ],
];

for (const [what, change, records] of cases) {
  test(`${what}: ${records ? 'a pax header' : 'ustar alone'}`, () => {
    const header = tarHeader({ ...file, ...change });
    assert.equal(header.length % 512, 0);
    assert.deepEqual(paxOf(header), records);
  });
}

test('all pax records come in one fixed order', () => {
  const header = tarHeader({
    ...file,
    path: long(300, 'p'),
    target: long(300, 't'),
    size: 2 ** 40,
    uid: 2 ** 31,
    gid: 2 ** 31,
    mtime: 2 ** 40,
    xattrs: new Map([['security.capability', Buffer.from('x')]]),
  });
  const keywords = paxOf(header)?.map((record) => record.split('=')[0]);
  assert.deepEqual(keywords, [
    'path',
    'linkpath',
    'size',
    'uid',
    'gid',
    'mtime',
    'SCHILY.xattr.security.capability',
  ]);
});

test('a record says its own length, also where that gains a digit', () => {
  for (let length = 101; length < 1100; length++) {
    assert.deepEqual(paxOf(tarHeader({ ...file, path: long(length, 'n') })), [`path=${long(length, 'n')}`]);
  }
});

test('devices keep their numbers', () => {
  const header = tarHeader({ ...file, kind: 'character', size: 0, device: { major: 1, minor: 3 } });
  assert.deepEqual(
    [text(header, 156, 1), text(header, 329, 8), text(header, 337, 8)],
    ['3', '0000001', '0000003'],
  );
});

const unfit: readonly (readonly [what: string, change: Partial<TarEntry>])[] = [
  ['an empty path', { path: '' }],
  ['a NUL in a path', { path: 'a\0b' }],
  ['a path that is not Unicode', { path: 'a\ud800' }],
  ['a time with a fraction', { mtime: 1.5 }],
  ['a negative size', { size: -1 }],
  ['a mode with a file type', { mode: 0o100644 }],
  ['a device number without end', { kind: 'block', device: { major: 1, minor: 2 ** 24 } }],
  ['an attribute with = in its name', { xattrs: new Map([['user.a=b', Buffer.from('')]]) }],
];

for (const [what, change] of unfit) {
  test(`${what} is refused`, () => assert.throws(() => tarHeader({ ...file, ...change }), KbuildError));
}

test('content is filled up to a block, and two blocks of zeros end the tar', () => {
  assert.deepEqual(
    [0, 1, 511, 512, 513].map((size) => tarPadding(size).length),
    [0, 511, 1, 0, 511],
  );
  assert.ok(tarEnd.equals(Buffer.alloc(1024)));
});
