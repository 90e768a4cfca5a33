/** Reports of a run, told from those that another one has left in the same folder. */

import assert from 'node:assert/strict';
import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { collectReports, reportTimes } from '../../src/builder/junit.ts';
import { temporaryFolder } from './support.ts';

const report = (name: string) =>
  `<testsuites><testsuite tests="1"><testcase name="${name}"></testcase></testsuite></testsuites>`;

test('reports that were there before are not counted, and those that were written anew are', async () => {
  const folder = await temporaryFolder();
  const write = (name: string) => writeFile(join(folder, name), report(name));
  for (const name of ['kept.xml', 'written.xml']) {
    await write(name);
    await utimes(join(folder, name), 1, 1);
  }
  const before = await reportTimes(folder);
  for (const name of ['written.xml', 'new.xml', 'notes.txt']) await write(name);
  const { files, summary } = await collectReports(folder, before);
  assert.deepEqual(files, [join(folder, 'new.xml'), join(folder, 'written.xml')]);
  assert.equal(summary.ran, 2);
});

test('a folder that is not there has no reports', async () => {
  const folder = join(await temporaryFolder(), 'none');
  const { files } = await collectReports(folder, await reportTimes(folder));
  assert.deepEqual(files, []);
});
