/** Of two tars, nothing in headers hides behind a value that is told: other members of one name, high bits, values that pax overrides. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareFiles } from '../../src/compare/compare-files.ts';
import type { Finding } from '../../src/compare/finding.ts';
import { sourceOf } from '../../src/inspect/source.ts';
import { type RawEntry, rawTar } from '../support/tar-builder.ts';
import { unpackInMemory } from '../support/unpack-in-memory.ts';

function compareRaw(a: readonly RawEntry[], b: readonly RawEntry[]): Promise<readonly Finding[]> {
  const [tarA, tarB] = [rawTar(a), rawTar(b)];
  return compareFiles(sourceOf(tarA), sourceOf(tarB), { unpack: unpackInMemory, mostPlaces: 5 });
}

async function causesOf(a: readonly RawEntry[], b: readonly RawEntry[]): Promise<readonly string[]> {
  const found = await compareRaw(a, b);
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

type Told = readonly [cause: string, a: string, b: string];

const records: Readonly<
  Record<string, readonly [a: RawEntry['pax'], b: RawEntry['pax'], told: readonly Told[]]>
> = {
  'a comment': [{ comment: 'aaa' }, undefined, [['archive-format', 'comment=aaa', '']]],
  'a long comment': [
    undefined,
    { comment: 'b'.repeat(600) },
    [
      ['archive-format', '', `comment=${'b'.repeat(192)}…`],
      ['unknown', '0 bytes', '608 bytes, of which 608 differ'],
    ],
  ],
  'the end of a long comment': [
    { comment: 'b'.repeat(400) },
    { comment: 'b'.repeat(600) },
    [['unknown', '408 bytes', '608 bytes, of which 200 differ']],
  ],
  'a name of an owner and an ACL': [
    undefined,
    { uname: 'evil', 'SCHILY.acl.access': 'user::rwx' },
    [['archive-format', '', 'uname=evil, SCHILY.acl.access=user::rwx']],
  ],
  'parts of a second': [undefined, { mtime: '0.5' }, [['archive-format', '', 'mtime=0.5']]],
  'a time that the header says too': [undefined, { mtime: '0' }, []],
};

for (const [what, [a, b, told]] of Object.entries(records)) {
  test(`${what} in pax records is told ${told.length === 0 ? 'no second time' : 'beside headers of other sizes'}`, async () => {
    const found = await compareRaw([{ ...x, ...(a && { pax: a }) }], [{ ...x, ...(b && { pax: b }) }]);
    const sizes = /of header$|at the end$/;
    assert.deepEqual(
      found.filter((it) => !sizes.test(it.a)).map((it) => [it.cause, it.a, it.b]),
      told,
    );
  });
}

for (const [what, [a, b, causes]] of Object.entries(rows)) {
  test(`${what} is told as ${causes.join(' and ')}`, async () =>
    assert.deepEqual(await causesOf(a, b), causes.toSorted()));
}
