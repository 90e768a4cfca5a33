/** Two files are the same, or it is said why not: the right cause, never a wrong one, and nothing is explained away. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { compareFiles } from '../../src/compare/compare-files.ts';
import type { Finding } from '../../src/compare/finding.ts';
import { sourceOf } from '../../src/inspect/source.ts';
import { tinyImage, tinyTar, withField } from '../support/tiny-archive.ts';
import {
  type TinyContent,
  tinyContent,
  tinyFormats,
  tinyProgram,
  tinyStamp,
} from '../support/tiny-program.ts';
import { unpackInMemory } from '../support/unpack-in-memory.ts';

const compareBytes = (a: Buffer, b: Buffer) =>
  compareFiles(sourceOf(a), sourceOf(b), { unpack: unpackInMemory, mostPlaces: 1000 });

const causesIn = (findings: readonly Finding[]) => [...new Set(findings.map(({ cause }) => cause))];

const otherStamp = (from: string, to: string) => ({ stamp: tinyStamp.map((it) => (it === from ? to : it)) });
const otherLine = (from: string, to: string) => ({ lines: tinyContent.lines.replace(from, to) });

const programs: Readonly<Record<string, readonly [Partial<TinyContent>, readonly string[]]>> = {
  'the date': [otherStamp('2025-01-02T03:04:05Z', '2025-02-03T04:05:06Z'), ['date']],
  'the version': [otherStamp('v1.33.4', 'v1.33.5'), ['version']],
  'the commit': [otherStamp(tinyStamp[3] ?? '', '1'.repeat(40)), ['commit']],
  'the tree state': [otherStamp('clean', 'dirty'), ['tree-state']],
  'two values': [
    { stamp: ['1', '34', 'v1.34.4', ...tinyStamp.slice(3, 5), '2026-01-02T03:04:05Z'] },
    ['version', 'date'],
  ],
  'a line of vcs': [otherLine('vcs.revision=0', 'vcs.revision=1'), ['vcs']],
  'the module version': [otherLine('v1.33.4\t', 'v1.33.5\t'), ['module-version']],
  'a dependency': [otherLine('cobra\tv1.8.1', 'cobra\tv1.8.2'), ['dependency']],
  tags: [otherLine('selinux,notest', 'notest,selinux'), ['tags']],
  cgo: [otherLine('CGO_ENABLED=0', 'CGO_ENABLED=1'), ['cgo']],
  'a setting that is not known': [otherLine('CGO_ENABLED=0', 'NEW_SETTING=1'), ['cgo', 'recorded']],
  'the program': [otherLine('cmd/kubectl', 'cmd/kubelet'), ['program']],
  'code that nothing is known of': [{ code: Buffer.from('CODE of the program, as it were') }, ['unknown']],
};

for (const [name, [changes, expected]] of Object.entries(programs)) {
  for (const format of tinyFormats) {
    test(`${format}: ${name} is told, and nothing else`, async () => {
      const found = await compareBytes(tinyProgram(format), tinyProgram(format, changes));
      assert.deepEqual(causesIn(found), expected);
      assert.ok(found.every((it) => it.a !== it.b && it.remedy !== ''));
    });
  }
}

test('what is unknown is told with its section and offset', async () => {
  const [a, b] = [tinyProgram('elf64'), tinyProgram('elf64')];
  const at = b.indexOf('as it were');
  b.write('AS', at, 'latin1');
  const [found] = await compareBytes(a, b);
  assert.deepEqual(found?.places, [{ section: '.text', a: at, b: at, size: 2 }]);
});

for (const format of tinyFormats) {
  test(`${format}: beside a cause that is told, any other byte that differs is told too`, async () => {
    const a = tinyProgram(format);
    const changed = tinyProgram(format, otherStamp('2025-01-02T03:04:05Z', '2025-02-03T04:05:06Z'));
    const told = JSON.stringify(await compareBytes(a, changed));
    for (let at = 0; at < changed.length; at++) {
      const hidden = Buffer.from(changed);
      hidden[at] = (hidden[at] ?? 0) ^ 0x01;
      assert.notEqual(JSON.stringify(await compareBytes(a, hidden)), told, `byte ${at}`);
    }
  });
}

const text = Buffer.from('text');
const plain = [
  { path: 'a', content: text },
  { path: 'b', content: Buffer.from('other') },
];
const tar = tinyTar(plain);
const tars: Readonly<Record<string, readonly [Buffer, readonly string[]]>> = {
  'the order of members': [tinyTar([...plain].reverse()), ['archive-order']],
  modes: [tinyTar(plain.map((it) => ({ ...it, mode: 0o755 }))), ['archive-mode']],
  owners: [tinyTar(plain.map((it) => ({ ...it, uid: 1000 }))), ['archive-owner']],
  'the name of an owner': [withField(tar, 0, 265, 'builder'), ['archive-owner']],
  times: [tinyTar(plain.map((it) => ({ ...it, mtime: 1 }))), ['archive-time']],
  'a member more': [tinyTar([...plain, { path: 'c' }]), ['missing']],
  'the content of a member': [
    tinyTar([{ path: 'a', content: Buffer.from('TEXT') }, ...plain.slice(1)]),
    ['unknown'],
  ],
  'a byte between members': [withByte(tar, 512 + 100), ['unknown']],
  'a byte behind the end': [withByte(tar, tar.length - 1), ['kind', 'unknown']],
  'a longer end': [Buffer.concat([tar, Buffer.alloc(8192)]), ['archive-format']],
  'the form of headers': [withField(tar, 0, 257, 'ustar  \0'), ['archive-format']],
  'an unused field of a header': [withField(tar, 0, 329, '0000001'), ['unknown']],
};

for (const [name, [other, expected]] of Object.entries(tars)) {
  test(`of tars, ${name} is told, and nothing else, compressed too`, async () => {
    assert.deepEqual(causesIn(await compareBytes(tar, other)), expected);
    assert.deepEqual(causesIn(await compareBytes(gzipSync(tar), gzipSync(other))), expected);
  });
}

test('one difference that many members have is told once, with all of them', async () => {
  const found = await compareBytes(tar, tinyTar(plain.map((it) => ({ ...it, mtime: 1 }))));
  assert.deepEqual(
    found.map(({ a, b, members }) => [a, b, members]),
    [['2023-11-14T22:13:20Z', '1970-01-01T00:00:01Z', ['a', 'b']]],
  );
});

test('a program in a tar in a tar is compared as a program', async () => {
  const nested = (changes: Partial<TinyContent>) =>
    gzipSync(
      tinyTar([
        { path: 'in.tar', content: tinyTar([{ path: 'kubectl', content: tinyProgram('elf64', changes) }]) },
      ]),
    );
  const [found, ...others] = await compareBytes(nested({}), nested(otherStamp('clean', 'dirty')));
  assert.deepEqual([found?.cause, found?.path, others.length], ['tree-state', ['in.tar', 'kubectl'], 0]);
});

const gzips: Readonly<Record<string, readonly [Buffer, readonly string[]]>> = {
  level: [gzipSync(Buffer.alloc(5000, 'abc'), { level: 1 }), ['gzip-level', 'gzip-encoder']],
  time: [withByte(gzipSync(Buffer.alloc(5000, 'abc')), 4), ['gzip-time']],
  system: [withByte(gzipSync(Buffer.alloc(5000, 'abc')), 9), ['gzip-encoder']],
  name: [withName(gzipSync(Buffer.alloc(5000, 'abc'))), ['gzip-name']],
};

for (const [name, [other, expected]] of Object.entries(gzips)) {
  test(`of gzip, the ${name} is told, and that the content is equal`, async () => {
    const found = await compareBytes(gzipSync(Buffer.alloc(5000, 'abc')), other);
    assert.deepEqual(
      causesIn(found).filter((it) => expected.includes(it) || it === 'unknown'),
      causesIn(found),
    );
    assert.equal(causesIn(found)[0], expected[0]);
  });
}

const old = '2020-01-01T00:00:00Z';
const baseLayer = tinyTar([{ path: 'etc/os-release', content: text }]);
const ownLayer = tinyTar([{ path: 'kube-apiserver', content: tinyProgram('elf64') }]);
const image = { layers: [baseLayer, ownLayer], dates: [old, '2025-01-02T03:04:05Z'] };
const otherBase = tinyTar([{ path: 'etc/os-release', content: Buffer.from('TEXT') }]);
const dirtyLayer = tinyTar([
  { path: 'kube-apiserver', content: tinyProgram('elf64', otherStamp('clean', 'dirty')) },
]);
const images: Readonly<Record<string, readonly [Buffer, readonly string[]]>> = {
  dates: [tinyImage({ ...image, created: '2025-01-02T03:04:06Z' }), ['image-dates']],
  'the command': [tinyImage({ ...image, command: '/other' }), ['image-config']],
  tags: [tinyImage({ ...image, tag: 'k:v2' }), ['image-tags', 'image-config']],
  'the base image': [tinyImage({ ...image, layers: [otherBase, ownLayer] }), ['base-image', 'unknown']],
  'a program in a layer': [
    tinyImage({ ...image, layers: [baseLayer, dirtyLayer] }),
    ['layer-content', 'tree-state'],
  ],
};

for (const [name, [other, expected]] of Object.entries(images)) {
  test(`of images, ${name} is told`, async () => {
    assert.deepEqual(causesIn(await compareBytes(tinyImage(image), other)), expected);
  });
}

const sums = (...lines: readonly string[]) => Buffer.from(lines.map((it) => `${it}\n`).join(''));
const [sumA, sumB] = ['a', 'b'].map((it) => it.repeat(64));
const lists: Readonly<Record<string, readonly [Buffer, readonly string[]]>> = {
  'another sum': [sums(`${sumA}  kubectl`, `${sumA}  kubelet`), ['listed-sum']],
  'a file less': [sums(`${sumA}  kubectl`), ['missing']],
  'another order': [sums(`${sumB}  kubelet`, `${sumA}  kubectl`), ['unknown']],
  'the same sum in capitals': [sums(`${sumA}  kubectl`, `${sumB?.toUpperCase()}  kubelet`), ['unknown']],
  'a sum of another algorithm': [sums(`${sumA}  kubectl`, `${sumB}${sumB}  kubelet`), ['unknown']],
  'a sum in capitals beside another sum': [
    sums(`${sumB}  kubectl`, `${sumB?.toUpperCase()}  kubelet`),
    ['listed-sum', 'unknown'],
  ],
};

for (const [name, [other, expected]] of Object.entries(lists)) {
  test(`of lists of checksums, ${name} is told`, async () => {
    const list = sums(`${sumA}  kubectl`, `${sumB}  kubelet`);
    assert.deepEqual(causesIn(await compareBytes(list, other)), expected);
  });
}

for (const format of tinyFormats) {
  test(`${format}: zeros behind a program of another date are told`, async () => {
    const other = tinyProgram(format, otherStamp('clean', 'dirty'));
    const found = await compareBytes(tinyProgram(format), Buffer.concat([other, Buffer.alloc(100)]));
    assert.deepEqual(causesIn(found), ['tree-state', 'unknown']);
    assert.deepEqual(
      found.at(-1)?.places.map(({ size }) => size),
      [100],
    );
  });
}

test('files of two kinds, and a damaged one beside a sound one, are told as that', async () => {
  const kinds = await compareBytes(tar, tinyProgram('elf64'));
  assert.deepEqual([kinds[0]?.cause, kinds[0]?.a, kinds[0]?.b], ['kind', 'tar', 'program']);
  const [cut] = await compareBytes(tinyProgram('elf64'), tinyProgram('elf64').subarray(0, 0x700));
  assert.match(cut?.b ?? '', /^damaged: it is cut off/);
});

function withByte(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0x01;
  return copy;
}

function withName(bytes: Buffer): Buffer {
  const copy = Buffer.concat([bytes.subarray(0, 10), Buffer.from('name\0'), bytes.subarray(10)]);
  copy[3] = 8;
  return copy;
}
