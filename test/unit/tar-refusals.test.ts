/** A damaged or deceitful tar is refused in words, out of a stream and out of a file alike. */

import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { sourceOfStream } from '../../src/packing/tar/byte-source.ts';
import { readTar } from '../../src/packing/tar/tar-reader.ts';
import { endOfTar, type RawEntry, rawEntry, rawTar } from '../support/tar-builder.ts';
import { readFromFile, readFromStream } from '../support/tar-readings.ts';

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
  ['half a header', full.subarray(0, 300), /ends too early/],
  ['half a content', full.subarray(0, 1024), /ends too early/],
  ['a size beyond the end', one({ size: 0o7777777 }), /ends too early/],
  ['a flipped bit', damaged((it) => it.writeUInt8(0x62, 0)), /checksum/],
  ['something else', Buffer.from('PK\x03\x04'.repeat(500)), /checksum|number belongs/],
  ['a negative size', one({ fields: { 124: Buffer.alloc(12, 0xff) } }), /negative/],
  ['a written negative', one({ fields: { 124: '-0000000001\0' } }), /where a number belongs/],
  ['a size behind a NUL', one({ fields: { 124: '\x000000000004\0' } }), /where a number belongs/],
  ['a size behind a blank and a NUL', one({ fields: { 124: ' \x00000000004\0' } }), /where a number belongs/],
  ['a pax negative', one({ pax: { size: '-1' } }), /size="-1"/],
  ['a pax size in hex', one({ pax: { size: '0x10' } }), /no such number/],
  [
    'an enormous number',
    one({ fields: { 124: Buffer.concat([Buffer.from([0x80]), Buffer.alloc(11, 0xff)]) } }),
    /too large/,
  ],
  ['an unknown type', one({ type: 'M' }), /type "M"/],
  ['an old sparse file', one({ type: 'S' }), /type "S"/],
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
    await assert.rejects(readFromStream(bytes), { name: 'ArchiveFault', message: says });
    await assert.rejects(readFromFile(bytes), { name: 'ArchiveFault', message: says });
  });
}

test('a tar that is cut off anywhere before its end is refused', async () => {
  const sound = Buffer.concat([rawEntry({ path: 'a', content: 'b', pax: { path: 'c' } }), full, endOfTar]);
  for (let at = 0; at < sound.length - 1024; at += 101) {
    await assert.rejects(readFromStream(sound.subarray(0, at)), { name: 'ArchiveFault' }, `${at}`);
    await assert.rejects(readFromFile(sound.subarray(0, at)), { name: 'ArchiveFault' }, `${at}`);
  }
});

test('of a file, an entry larger than what is left is not even given', async () => {
  const bytes = one({ size: 0o7777777 });
  const source = { ...sourceOfStream(Readable.from([bytes])), remaining: () => bytes.length - 512 };
  await assert.rejects(readTar(source).next(), { name: 'ArchiveFault', message: /ends too early/ });
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
