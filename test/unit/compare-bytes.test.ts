/** No byte is left out: whichever one differs, alone or beside a cause, it is told, and nothing that only looks like a cause explains it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { compareFiles } from '../../src/compare/compare-files.ts';
import { sourceOf } from '../../src/inspect/source.ts';
import { withFalseSignature, withoutSignature } from '../support/false-signature.ts';
import { type TinyMember, tinyImage, tinyTar, withField } from '../support/tiny-archive.ts';
import { tinyContent, tinyProgram } from '../support/tiny-program.ts';
import { unpackInMemory } from '../support/unpack-in-memory.ts';

const compareBytes = (a: Buffer, b: Buffer) =>
  compareFiles(sourceOf(a), sourceOf(b), { unpack: unpackInMemory, mostPlaces: 1000 });

const causesOf = async (a: Buffer, b: Buffer) => [
  ...new Set((await compareBytes(a, b)).map(({ cause }) => cause)),
];

const members: readonly TinyMember[] = [
  { path: 'd', kind: 'directory', mode: 0o755 },
  { path: 'd/a', content: Buffer.from('text') },
  { path: 'd/link', kind: 'symlink', target: 'a', mode: 0o777 },
];
const tar = tinyTar(members);
const otherTar = tinyTar(members.map((it) => (it.path === 'd/a' ? { ...it, mode: 0o755 } : it)));
const headers = [0, 512, 1536];

/** Another bit, and in a header the checksum that fits. */
function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0x02;
  const header = headers.find((start) => at >= start && at < start + 512);
  const isOfChecksum = header !== undefined && at - header >= 148 && at - header < 156;
  return header === undefined || isOfChecksum ? copy : withField(copy, header, 0, '');
}

test('whichever byte of a tar differs, with the checksum of its header made right, it is told', async () => {
  for (let at = 0; at < tar.length; at++)
    assert.notDeepEqual(await compareBytes(tar, flipped(tar, at)), [], `byte ${at}`);
});

test('whichever byte of a tar differs beside its times and owners, it is told beside them', async () => {
  const other = tinyTar(members.map((it) => ({ ...it, mtime: 1_700_000_001, uid: 1 })));
  const told = JSON.stringify(await compareBytes(tar, other));
  for (let at = 0; at < other.length; at++)
    assert.notEqual(JSON.stringify(await compareBytes(tar, flipped(other, at))), told, `byte ${at}`);
});

test('whichever byte of a gzip differs, it is told', async () => {
  const gzip = gzipSync(tar);
  for (let at = 0; at < gzip.length; at++) {
    for (const bits of [1, 2, 4, 8, 16]) {
      const other = Buffer.from(gzip);
      other[at] = (other[at] ?? 0) ^ bits;
      assert.notDeepEqual(await compareBytes(gzip, other), [], `byte ${at}, bits ${bits}`);
    }
  }
});

const spelt: Readonly<Record<string, readonly [header: number, at: number, value: string]>> = {
  'behind the name of a member': [512, 20, 'hidden'],
  'behind the target of a link': [1536, 170, 'hidden'],
  'behind the name of an owner': [512, 275, 'hidden'],
  'behind an empty prefix': [512, 346, 'hidden'],
  'a mode with a space in front': [512, 100, ' '],
  'a time that ends with a space': [512, 147, ' '],
  'the size of a directory': [0, 124, '00000000777'],
};

for (const [what, [header, at, value]] of Object.entries(spelt)) {
  test(`of tars, ${what} is unknown`, async () =>
    assert.deepEqual(await causesOf(tar, withField(tar, header, at, value)), ['unknown']));
}

/** Header fields of their flags before what is compressed. */
function withFields(flags: number, fields: string, content: Buffer = tar): Buffer {
  const gzip = gzipSync(content);
  const copy = Buffer.concat([gzip.subarray(0, 10), Buffer.from(fields, 'latin1'), gzip.subarray(10)]);
  copy[3] = flags;
  return copy;
}

/** Each half of the content is a member of its own. */
function inTwo(content: Buffer, [flags, fields]: readonly [number, string] = [0, '']): Buffer {
  const half = content.length / 2;
  return Buffer.concat([
    gzipSync(content.subarray(0, half)),
    withFields(flags, fields, content.subarray(half)),
  ]);
}

function fat(program: Buffer, behind: string): Buffer {
  const header = Buffer.alloc(64);
  for (const [index, value] of [0xcafebabe, 1, 16777228, 0, 64, program.length].entries())
    header.writeUInt32BE(value, 4 * index);
  return Buffer.concat([header, program, Buffer.from(behind)]);
}

const [sumA, sumB] = ['a', 'b'].map((it) => it.repeat(64));
const layer = tinyTar([{ path: 'etc/os-release', content: Buffer.from('text') }]);

const pairs: Readonly<Record<string, readonly [a: Buffer, b: Buffer, causes: readonly string[]]>> = {
  'an extra field of gzip': [withFields(4, '\x04\0AAAA'), withFields(4, '\x04\0BBBB'), ['unknown']],
  'an extra field of gzip, beside a mode in its tar': [
    withFields(4, '\x04\0AAAA'),
    withFields(4, '\x04\0BBBB', otherTar),
    ['unknown', 'archive-mode'],
  ],
  'the number of members of gzip, beside a mode in its tar': [
    gzipSync(tar),
    inTwo(otherTar),
    ['gzip-encoder', 'unknown', 'archive-mode'],
  ],
  'an empty first member of gzip, beside a mode in its tar': [
    gzipSync(tar),
    Buffer.concat([gzipSync(''), gzipSync(otherTar)]),
    ['gzip-encoder', 'unknown', 'archive-mode'],
  ],
  'an extra field of a second member of gzip, beside a mode in its tar': [
    inTwo(tar, [4, '\x04\0AAAA']),
    inTwo(otherTar, [4, '\x04\0BBBB']),
    ['unknown', 'archive-mode'],
  ],
  'a mode in a tar in two members of gzip': [inTwo(tar), inTwo(otherTar), ['archive-mode']],
  'a name in gzip with a comma, and a name with a comment': [
    withFields(8, 'a, b\0'),
    withFields(24, 'a\0b\0'),
    ['gzip-name'],
  ],
  'a name in gzip, and a comment that is the same': [
    withFields(8, 'a\0'),
    withFields(16, 'a\0'),
    ['gzip-name'],
  ],
  'a name in gzip that is the word for none': [withFields(8, 'none\0'), gzipSync(tar), ['gzip-name']],
  'a signature of Authenticode over code': [withoutSignature('pe'), withFalseSignature('pe'), ['unknown']],
  'a signature of Apple over code': [withoutSignature('mach-o'), withFalseSignature('mach-o'), ['unknown']],
  'what lies behind the programs of a fat file': [
    fat(tinyProgram('mach-o'), ''),
    fat(tinyProgram('mach-o'), 'a payload'),
    ['unknown'],
  ],
  'what lies behind them, beside another date': [
    fat(tinyProgram('mach-o'), ''),
    fat(
      tinyProgram('mach-o', { stamp: tinyContent.stamp.map((it) => it.replace('2025-', '2024-')) }),
      'a payload',
    ),
    ['date', 'unknown'],
  ],
  'the end of the last line of checksums': [
    Buffer.from(`${sumA}  x\n${sumB}  y\n`),
    Buffer.from(`${sumA}  x\n${sumB}  y`),
    ['unknown'],
  ],
  'the first of two lines of one name': [
    Buffer.from(`${sumA}  x\n${sumB}  x\n`),
    Buffer.from(`${sumB}  x\n${sumB}  x\n`),
    ['listed-sum'],
  ],
  'a name among checksums with another byte that is not UTF-8': [
    Buffer.from(`${sumA}  caf\xe9\n`, 'latin1'),
    Buffer.from(`${sumA}  caf\xe8\n`, 'latin1'),
    ['unknown'],
  ],
  'such a name beside another sum': [
    Buffer.from(`${sumA}  x\n${sumA}  caf\xe9\n`, 'latin1'),
    Buffer.from(`${sumB}  x\n${sumA}  caf\xe8\n`, 'latin1'),
    ['unknown'],
  ],
  'such a name beside the letter that stands for it': [
    Buffer.from(`${sumA}  \xe9\n`, 'latin1'),
    Buffer.from(`${sumA}  \u{fffd}\n`),
    ['kind', 'unknown'],
  ],
  'a size that no descriptor names': [
    withConfig('{"architecture":"amd64","size":5}'),
    withConfig('{"architecture":"amd64","size":6}'),
    ['image-config'],
  ],
  'a label named size': [
    withConfig('{"config":{"Labels":{"size":"small"}}}'),
    withConfig('{"config":{"Labels":{"size":"large"}}}'),
    ['image-config'],
  ],
  'a label named created': [
    withConfig('{"config":{"Labels":{}}}'),
    withConfig('{"config":{"Labels":{"created":"root"}}}'),
    ['image-config'],
  ],
};

/** Among the keys of an image's configuration. */
function withConfig(more: string): Buffer {
  return tinyImage({ layers: [layer], more: JSON.parse(more) });
}

for (const [what, [a, b, causes]] of Object.entries(pairs)) {
  test(`${what} is told as ${causes.join(' and ')}`, async () =>
    assert.deepEqual(await causesOf(a, b), causes));
}
