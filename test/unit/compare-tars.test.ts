/** Of two tars, nothing in headers hides behind a value that is told: other members of one name, high bits, values that pax overrides. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareFiles } from '../../src/compare/compare-files.ts';
import { sourceOf } from '../../src/inspect/source.ts';
import { type RawEntry, rawTar } from '../support/tar-builder.ts';
import { unpackInMemory } from '../support/unpack-in-memory.ts';

async function causesOf(a: readonly RawEntry[], b: readonly RawEntry[]): Promise<readonly string[]> {
  const [tarA, tarB] = [rawTar(a), rawTar(b)];
  const found = await compareFiles(sourceOf(tarA), sourceOf(tarB), { unpack: unpackInMemory, mostPlaces: 5 });
  return [...new Set(found.map(({ cause }) => cause))].sort();
}

const x: RawEntry = { path: 'x' };
const link: RawEntry = { path: 'x', type: '2', target: 'y' };

const rows: Readonly<
  Record<string, readonly [a: readonly RawEntry[], b: readonly RawEntry[], causes: readonly string[]]>
> = {
  'the second member of one name, called otherwise, beside its time': [
    [x, { ...x, mtime: 1 }],
    [x, { path: 'x (2)', mtime: 2 }],
    ['missing'],
  ],
  'the time of the second member of one name': [
    [x, { ...x, mtime: 1 }],
    [x, { ...x, mtime: 2 }],
    ['archive-time'],
  ],
  'a mode with its kind before it in both': [
    [{ ...x, mode: 0o100644 }],
    [{ ...x, mode: 0o100755 }],
    ['archive-mode'],
  ],
  'high bits beside a mode': [
    [{ ...x, mode: 0o644 }],
    [{ ...x, mode: 0o7770755 }],
    ['archive-mode', 'unknown'],
  ],
  'high bits beside a mode of base 256': [
    [{ ...x, fields: { 100: Buffer.from([0x80, 0, 0, 0, 0, 0, 1, 0xa4]) } }],
    [{ ...x, fields: { 100: Buffer.from([0x80, 0, 0, 0, 0, 0, 0x11, 0xed]) } }],
    ['archive-mode', 'unknown'],
  ],
  'a mode of base 256': [
    [{ ...x, fields: { 100: Buffer.from([0x80, 0, 0, 0, 0, 0, 1, 0xa4]) } }],
    [{ ...x, fields: { 100: Buffer.from([0x80, 0, 0, 0, 0, 0, 1, 0xed]) } }],
    ['archive-mode'],
  ],
  'an owner that pax overrides with another one': [
    [{ ...x, uid: 1 }],
    [{ ...x, uid: 2, pax: { uid: '3' } }],
    ['archive-owner', 'archive-format', 'unknown'],
  ],
  'an owner that pax repeats': [
    [{ ...x, uid: 1 }],
    [{ ...x, uid: 3, pax: { uid: '3' } }],
    ['archive-owner', 'archive-format'],
  ],
  'a group that pax overrides with another one': [
    [{ ...x, gid: 1 }],
    [{ ...x, gid: 2, pax: { gid: '3' } }],
    ['archive-owner', 'archive-format', 'unknown'],
  ],
  'a time that pax overrides with another one': [
    [{ ...x, mtime: 1 }],
    [{ ...x, mtime: 2, pax: { mtime: '3' } }],
    ['archive-time', 'archive-format', 'unknown'],
  ],
  'a target that pax overrides with another one': [
    [link],
    [{ ...link, target: 'z', pax: { linkpath: 'other' } }],
    ['archive-link', 'archive-format', 'unknown'],
  ],
};

for (const [what, [a, b, causes]] of Object.entries(rows)) {
  test(`${what} is told as ${causes.join(' and ')}`, async () =>
    assert.deepEqual(await causesOf(a, b), causes.toSorted()));
}
