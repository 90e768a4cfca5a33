/** Tarballs of references whose tar or gzip has more behind its end: a verdict or a fault, and never an endless wait. */

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { unpackPrograms } from '../../src/commands/unpack-programs.ts';
import { tinyTar } from '../support/tiny-archive.ts';
import { temporaryFolder } from '../tree/support.ts';

const program = Buffer.from('a program');
const tar = tinyTar([{ path: 'bin/kubectl', content: program }]);
const zeros = Buffer.alloc(3_000_000);
const joined = (...parts: readonly Buffer[]) => Buffer.concat(parts);

const none = /^$/;
const tarBehind = /^it has something behind its end$/;
const gzipBehind = /^it has bytes behind its compressed content$/;

const cases: Readonly<Record<string, readonly [file: string, bytes: Buffer, fault: RegExp]>> = {
  'no more': ['k.tar.gz', gzipSync(tar), none],
  'zeros behind the end of its tar': ['k.tar.gz', gzipSync(joined(tar, zeros)), none],
  'the same uncompressed': ['k.tar', joined(tar, zeros), none],
  'a second gzip member that is empty': ['k.tar.gz', joined(gzipSync(tar), gzipSync('')), none],
  'zeros in a second gzip member': ['k.tar.gz', joined(gzipSync(tar), gzipSync(zeros)), none],
  'a second tar': ['k.tar.gz', gzipSync(joined(tar, tar)), tarBehind],
  'a second tar in a second gzip member': ['k.tar.gz', joined(gzipSync(tar), gzipSync(tar)), tarBehind],
  'a second tar behind many zeros': ['k.tar', joined(tar, zeros, tar), tarBehind],
  'a zero behind its gzip': ['k.tar.gz', joined(gzipSync(tar), Buffer.alloc(1)), gzipBehind],
  'a text behind its gzip': [
    'k.tar.gz',
    joined(gzipSync(tar), Buffer.from('text')),
    /^incorrect header check$/,
  ],
  'many zeros behind its gzip': ['k.tar.gz', joined(gzipSync(tar), zeros), gzipBehind],
  'zeros behind both': ['k.tar.gz', joined(gzipSync(joined(tar, zeros)), zeros), gzipBehind],
  'half a gzip': ['k.tar.gz', gzipSync(joined(tar, zeros)).subarray(0, -100), /^unexpected end of file$/],
};

for (const [what, [name, bytes, fault]] of Object.entries(cases)) {
  test(`a tarball with ${what} ${fault === none ? 'gives its programs' : 'has a fault and no programs'}`, async () => {
    const folder = await temporaryFolder();
    const file = join(folder, name);
    await writeFile(file, bytes);
    const found = await unpackPrograms(file, join(folder, 'members'), () => true);
    assert.match(found.fault, fault);
    const contents = await Promise.all(found.members.map((it) => readFile(it.file)));
    assert.deepEqual(contents, fault === none ? [program] : []);
  });
}
