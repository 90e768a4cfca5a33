/** Archives that at least one of five readers reads otherwise, unpacks elsewhere or refuses: assemble takes none. */

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { endOfTar, extended, type RawEntry, rawEntry, rawTar } from '../support/tar-builder.ts';
import { faultOf, file, link, long } from './archive-support.ts';

const folder = await mkdtemp(join(tmpdir(), 'kbuild-hostile-'));
after(() => rm(folder, { recursive: true }));

const gnu = (type: 'L' | 'K', name: string): RawEntry => ({
  path: '././@LongLink',
  type,
  content: `${name}\0`,
});
const good = rawEntry(file('good'));
const whole = Buffer.concat([good, endOfTar]);

/** A header of the commit whose comment begins as a record does and has the entries of another archive in it. */
const smuggled = rawEntry({ path: '1536 comment=x', content: `${'x'.repeat(1023)}\n` });
const extendedOf = (entry: Partial<RawEntry>): Buffer =>
  Buffer.concat([
    rawEntry({ path: 'pax_global_header', type: 'g', content: '13 comment=x\n', ...entry }),
    whole,
  ]);
const nameOf = (entry: Partial<RawEntry>): Buffer =>
  Buffer.concat([rawEntry({ path: 'p', type: 'x', content: '13 path=good\n', ...entry }), whole]);

const hostile: Readonly<Record<string, Buffer>> = {
  'a way out': rawTar([file('../evil')]),
  'a way in and out': rawTar([file('a/../../evil')]),
  'an absolute name': rawTar([file('/tmp/kbuild-evil')]),
  'a link out': rawTar([link('a', '../..')]),
  'an absolute link': rawTar([link('a', '/etc')]),
  'a link out by way of another': rawTar([
    { path: 'a/b/' },
    link('here', 'a'),
    link('a/up', '..'),
    link('out', 'a/up/..'),
  ]),
  'a link out by way of a later one': rawTar([link('out', 'd/up/..'), { path: 'd/' }, link('d/up', '..')]),
  'links in a circle': rawTar([link('a', 'b'), link('b', 'a')]),
  'a file below a link': rawTar([{ path: 'd/' }, link('a', 'd'), file('a/evil')]),
  'a file below a file': rawTar([file('a'), file('a/b')]),
  'a link in the place of a folder': rawTar([file('a/b'), link('a', 'c')]),
  'a hard link': rawTar([file('a'), { path: 'b', type: '1', target: 'a' }]),
  'a hard link out': rawTar([{ path: 'b', type: '1', target: '/etc/passwd' }]),
  'a pipe': rawTar([{ path: 'a', type: '6' }]),
  'a device': rawTar([{ path: 'a', type: '3' }]),
  'a file twice': rawTar([file('a', 'one'), file('a', 'two')]),
  'a file twice under two spellings': rawTar([file('a', 'one'), file('./a', 'two')]),
  'two names that differ in case': rawTar([file('a', 'one'), file('A', 'two')]),
  'two spellings of one letter': rawTar([file('\u00e9', 'one'), file('e\u0301', 'two')]),
  'a control character': rawTar([file('a\u001b[2Jb')]),
  'a name on two lines': rawTar([file('a\nb')]),
  'a program that runs as its owner': rawTar([{ ...file('a'), mode: 0o4755 }]),
  'a program that runs as its group': rawTar([{ ...file('a'), mode: 0o2755 }]),
  'a folder that only root can write in': rawTar([{ path: 'd/', mode: 0o555 }, file('d/a')]),
  'a folder that only root can enter': rawTar([{ path: 'd/', mode: 0o600 }, file('d/a')]),
  'a folder with no permissions': rawTar([{ path: 'd/', mode: 0 }, file('d/a')]),
  'a GNU long name': rawTar([gnu('L', 'evil'), file('good')]),
  'a GNU long link': rawTar([gnu('K', 'evil'), link('a', 'good')]),
  'a GNU long name and one of pax': Buffer.concat([
    rawEntry(gnu('L', 'one')),
    extended('x', { path: 'two' }),
    whole,
  ]),
  'a GNU long link and one of pax': Buffer.concat([
    rawEntry(gnu('K', 'one')),
    extended('x', { linkpath: 'two' }),
    rawTar([link('a', 'b')]),
  ]),
  'two GNU long names': rawTar([gnu('L', 'one'), gnu('L', 'two'), file('good')]),
  'another name by pax': rawTar([{ ...file('good'), pax: { path: 'evil' } }]),
  'another name that is longer': rawTar([{ ...file('good'), pax: { path: long } }]),
  'another target by pax': rawTar([{ ...link('a', 'good'), pax: { linkpath: 'evil' } }]),
  'two pax headers in a row': Buffer.concat([
    extended('x', { path: 'one' }),
    extended('x', { path: 'two' }),
    whole,
  ]),
  'a pax header that says a thing twice': Buffer.concat([
    rawEntry({ path: 'p', type: 'x', content: '12 path=one\n12 path=two\n' }),
    whole,
  ]),
  'a name for all that follow': Buffer.concat([extended('g', { path: 'evil' }), whole]),
  'a size by pax': Buffer.concat([
    extended('x', { size: '512' }),
    rawEntry(file('a', 'x'.repeat(1024))),
    endOfTar,
  ]),
  'a sparse file by pax': rawTar([
    { ...file('good'), pax: { 'GNU.sparse.major': '1', 'GNU.sparse.minor': '0' } },
  ]),
  'an extended attribute': rawTar([{ ...file('good'), pax: { 'SCHILY.xattr.security.capability': 'x' } }]),
  'the form of GNU': rawTar([{ ...file('good'), magic: 'ustar  \0' }]),
  'the form of before ustar': rawTar([{ ...file('good'), magic: '\0\0\0\0\0\0\0\0' }]),
  'a name with more behind its end': rawTar([{ ...file('good'), fields: { 10: 'evil' } }]),
  'a size in base 256': rawTar([
    { ...file('good'), fields: { 124: Buffer.from([0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4]) } },
  ]),
  'a size with blanks before it': rawTar([{ ...file('good'), fields: { 124: '         4 \0' } }]),
  'a folder with content': rawTar([{ path: 'd/', content: 'x'.repeat(512) }]),
  'a link with content': rawTar([{ ...link('a', 'b'), content: 'x'.repeat(512) }]),
  'a file that ends with a slash': rawTar([{ path: 'a/', type: '0', content: 'x' }]),
  'a type that is unknown': rawTar([{ ...file('a'), type: 'Z' }]),
  'a second tar in the comment, where a NUL comes before its size': extendedOf({
    content: smuggled,
    fields: { 124: '\x000000003000\0' },
  }),
  'a name whose size is behind a NUL': nameOf({ fields: { 124: '\x000000000015\0' } }),
  'a name whose size has blanks before it': nameOf({ fields: { 124: '        15 \0' } }),
  'a comment whose size is in base 256': extendedOf({
    fields: { 124: Buffer.from([0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13]) },
  }),
  'a comment in the form of GNU': extendedOf({ magic: 'ustar  \0' }),
  'a comment in the form of before ustar': extendedOf({ magic: '\0\0\0\0\0\0\0\0' }),
  'a comment that is called more behind its name': extendedOf({ fields: { 30: 'evil' } }),
  'a comment that leads somewhere': extendedOf({ target: 'evil' }),
  'a comment with more behind its header': extendedOf({ fields: { 508: 'tar' } }),
  'a second tar behind its end': Buffer.concat([whole, whole]),
  'a second tar behind half of its end': Buffer.concat([good, Buffer.alloc(512), whole]),
  'bytes behind its end': Buffer.concat([whole, Buffer.from('x')]),
  'zeros without end': Buffer.concat([whole, Buffer.alloc(2 ** 20)]),
  'no end': good,
};

for (const [what, bytes] of Object.entries(hostile)) {
  test(`an archive with ${what} is refused, compressed or not`, async () => {
    for (const [ending, packed] of [
      ['.tar', bytes],
      ['.tar.gz', gzipSync(bytes)],
    ] as const) {
      const archive = join(folder, `hostile${ending}`);
      await writeFile(archive, packed);
      assert.match((await faultOf(archive)) ?? '', /^(?:holds|cannot be read: )/);
    }
  });
}

const plain = gzipSync(whole);
const named = Buffer.concat([
  plain.subarray(0, 3),
  Buffer.from([8]),
  plain.subarray(4, 10),
  Buffer.from('evil\0'),
  plain.subarray(10),
]);

const compressed: Readonly<Record<string, Buffer>> = {
  'a second member': Buffer.concat([plain, gzipSync(rawTar([file('evil')]))]),
  'an empty first member': Buffer.concat([gzipSync(''), plain]),
  'an empty last member': Buffer.concat([plain, gzipSync('')]),
  'zeros behind its end': Buffer.concat([plain, Buffer.alloc(512)]),
  'bytes behind its end': Buffer.concat([plain, Buffer.from('x')]),
  'another checksum': Buffer.concat([plain.subarray(0, -8), Buffer.alloc(4), plain.subarray(-4)]),
  'another length': Buffer.concat([plain.subarray(0, -4), Buffer.alloc(4)]),
  'half of it': plain.subarray(0, plain.length / 2),
  'a name in its header': named,
  'no gzip': whole,
  'zeros that would fill a disk': gzipSync(rawTar([{ path: 'a', content: Buffer.alloc(2 ** 27) }])),
};

for (const [what, bytes] of Object.entries(compressed)) {
  test(`a compressed archive with ${what} is refused`, async () => {
    const archive = join(folder, 'hostile.tar.gz');
    await writeFile(archive, bytes);
    assert.match((await faultOf(archive)) ?? '', /^cannot be read: /);
  });
}
