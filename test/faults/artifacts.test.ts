/** Artifacts whose zip says one thing in one place and another in the next: assemble refuses each by name. */

import { test } from 'node:test';
import { rawZip, type ZipMember, zipOf } from '../support/zip-builder.ts';
import { assertRefused, client, other } from './hostile-support.ts';
import { shardFiles } from './tiny-release.ts';

const renamed =
  (to: string) =>
  (members: readonly ZipMember[]): readonly ZipMember[] =>
    members.map((it) => (it.name === client ? { ...it, name: to } : it));

type ZipChange = (members: readonly ZipMember[]) => readonly ZipMember[] | Buffer;

const zips: Readonly<Record<string, readonly [change: ZipChange, says: RegExp]>> = {
  'a name that leads out': [renamed('../../evil'), /it holds "\.\.\/\.\.\/evil"/],
  'an absolute name': [renamed('/tmp/evil'), /it holds "\/tmp\/evil"/],
  'a NUL in a name': [renamed('evil\0.tar'), /it holds "evil\\u0000\.tar"/],
  'a name on two lines': [renamed('a\nb'), /it holds "a\\nb"/],
  'a file twice': [(members) => [...members, ...members.slice(0, 1)], /twice/],
  'a name in capitals beside it': [
    (members) => [...members, { name: 'SHARD.JSON', content: Buffer.from('x') }],
    /"SHARD\.JSON" twice/,
  ],
  'another name before the content': [
    (members) =>
      members.map((it) => (it.name === client ? { ...it, localName: it.name.replace('k', 'K') } : it)),
    /in its directory, and something else there/,
  ],
  'a size that is too small': [
    (members) => members.map((it) => (it.name === client ? { ...it, compressed: true, size: 9 } : it)),
    /is not as long as it says/,
  ],
  'an encrypted file': [(members) => members.map((it) => ({ ...it, flags: 1 })), /is encrypted/],
  'files that share their bytes': [
    (members) => members.map((it) => ({ ...it, offset: 0, localName: it.name })),
    /something else there|share their bytes/,
  ],
  'bytes behind its end': [
    (members) => Buffer.concat([rawZip(members), Buffer.alloc(1)]),
    /it is no zip, or is cut off/,
  ],
  'half of it': [(members) => rawZip(members).subarray(0, -30), /it is no zip, or is cut off/],
  '2,000 files': [
    (members) => [
      ...members,
      ...Array.from({ length: 2000 }, (_, index) => ({ name: `${index}`, content: Buffer.alloc(0) })),
    ],
    /it holds \d+ files, and at most 1000 are read/,
  ],
  'a file of zeros that would fill a disk': [
    (members) => [...members, { name: 'bomb', content: Buffer.alloc(2 ** 28), compressed: true }],
    /would unpack to \d+, more than 64 times as many/,
  ],
};

for (const [what, [change, says]] of Object.entries(zips)) {
  test(`an artifact with ${what} is refused by name`, () => {
    const zip = change(zipOf(shardFiles(other)));
    return assertRefused(Buffer.isBuffer(zip) ? zip : rawZip(zip), says);
  });
}
