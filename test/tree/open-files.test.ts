/** Files and folders as inspect and compare open them: what is odd about them is told, in words and not as a defect. */

import assert from 'node:assert/strict';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { compare } from '../../src/commands/compare.ts';
import { inspectFiles } from '../../src/commands/inspect.ts';
import { visible } from '../../src/report/visible.ts';
import { tinyTar } from '../support/tiny-archive.ts';
import { temporaryFolder } from './support.ts';

const gzip = gzipSync(tinyTar([{ path: 'a', content: Buffer.from('text') }]));

for (const size of [1, 100_000, 1_000_000, 3_000_000, 30_000_000]) {
  test(`of a gzip with ${size} zeros behind its end inspect says that it has them`, async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.tar.gz'), Buffer.concat([gzip, Buffer.alloc(size)]));
    const [file] = await inspectFiles([join(folder, 'a.tar.gz')], folder);
    assert.equal(file?.fault, `it has ${size} bytes behind its compressed content`);
  });
}

/** As TMPDIR may name it, and the system's word for it. */
const unfit = { gone: 'ENOENT', 'a.tar.gz': 'ENOTDIR' };

for (const [name, code] of Object.entries(unfit)) {
  test(`a temporary folder that nothing can be written to is named: ${code}`, async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.tar.gz'), gzip);
    const named = new RegExp(`nothing can be written to the folder ".*/${name}" \\(${code}\\)\\..* TMPDIR `);
    await assert.rejects(inspectFiles([join(folder, 'a.tar.gz')], join(folder, name)), {
      name: 'KbuildError',
      message: named,
    });
  });
}

/** Bytes of two targets, and what is told of them. */
const targets: Readonly<Record<string, readonly [a: string, b: string, told: readonly string[]]>> = {
  'another byte that is not UTF-8': ['caf\xe9', 'caf\xe8', ['caf\\udce9', 'caf\\udce8']],
  'such a byte, and the letter that stands for it': ['\xe9', '\xef\xbf\xbd', ['\\udce9', '\u{fffd}']],
  'the same byte': ['caf\xe9', 'caf\xe9', []],
  'another letter': ['\xc3\xa9', '\xc3\xa8', ['é', 'è']],
};

for (const [what, [a, b, told]] of Object.entries(targets)) {
  test(`of links whose targets have ${what} compare tells ${told.join(' and ') || 'nothing'}`, async () => {
    const folder = await temporaryFolder();
    const folders = { a: join(folder, 'a'), b: join(folder, 'b') };
    for (const [path, target] of [[folders.a, a] as const, [folders.b, b] as const]) {
      await mkdir(path);
      await symlink(Buffer.from(target, 'latin1'), join(path, 'link'));
    }
    const found = await compare({ ...folders, isRaw: false, temporaryFolder: folder });
    assert.deepEqual(
      found.flatMap((it) => [it.cause, visible(it.a), visible(it.b)]),
      told.length === 0 ? [] : ['link', ...told],
    );
  });
}
