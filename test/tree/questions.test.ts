/** A question to a tool is answered to whoever asks, and nobody else hears of it. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { temporaryFolder } from './support.ts';

/** The answers of one process, and all that it wrote. */
async function asked(questions: readonly (readonly [tool: string, ...args: string[]])[], path: string) {
  const program = `
    const { ask } = await import(${JSON.stringify(import.meta.resolve('../../src/host/process.js'))});
    const answers = [];
    for (const [tool, ...args] of ${JSON.stringify(questions)})
      answers.push(await ask(tool, args, { cwd: '/', env: process.env }));
    process.stderr.write(JSON.stringify(answers));
  `;
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', program],
    { env: { PATH: path } },
  );
  assert.equal(stdout, '');
  const answers: readonly { code: number; stdout: string; stderr: string }[] = JSON.parse(stderr);
  return answers;
}

test('a question writes nothing, whatever is on PATH, and its arguments reach the tool as they are', async () => {
  const folder = await temporaryFolder();
  const tool = join(folder, 'say "all"');
  await writeFile(tool, '#!/bin/sh\nprintf "<%s>" "$@"\n');
  await chmod(tool, 0o755);
  // A file, a loop and a name that is too long: of each the library that is asked with would tell.
  const path = [tool, '/proc/self/fd/9', `/${'x'.repeat(300)}`, folder, '/usr/bin', '/bin'].join(':');
  const words = ['', ' a b ', '"', '\\', "'", '$(x)', 'a\nb'];
  const shown = words.map((it) => `<${it}>`).join('');
  const [by, at, none] = await asked(
    [['say "all"', ...words], [tool, ...words], ['nothing-of-this-name']],
    path,
  );
  for (const answer of [by, at]) assert.deepEqual([answer?.code, answer?.stdout], [0, shown]);
  assert.deepEqual(none, { code: 127, stdout: '', stderr: 'nothing-of-this-name is not on PATH' });
});
