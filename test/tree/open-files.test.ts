/** Files and folders as inspect and compare open them: what is odd about them is told, in words and not as a defect. */

import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { inspectFiles } from '../../src/commands/inspect.ts';
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
