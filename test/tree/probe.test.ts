/** The probe's program in a repository: what it asks of git, it asks without changing anything. */

import assert from 'node:assert/strict';
import { chmod, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { probeCommand } from '../../src/container/probe.ts';
import { exists } from '../../src/host/files.ts';
import { ask } from '../../src/host/process.ts';
import { git } from '../support/git.ts';
import { miniature, temporaryFolder } from './support.ts';

test('the probe neither refreshes the index nor starts an fsmonitor', async () => {
  const folder = await miniature();
  const trap = join(await temporaryFolder(), 'trap');
  const monitor = `${trap}.sh`;
  await writeFile(monitor, `#!/bin/sh\ntouch ${trap}\n`);
  await chmod(monitor, 0o755);
  await git(folder, ['config', 'core.fsmonitor', monitor]);
  // Only now is there something to refresh.
  await utimes(join(folder, 'Makefile'), 1, 1);
  const index = join(folder, '.git', 'index');
  const before = await readFile(index);
  const [tool = '', ...args] = probeCommand({ compileEnvironment: {} });
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };
  const { stdout } = await ask(tool, args, { cwd: folder, env });
  assert.match(stdout, /^kbuild-nonce/);
  assert.doesNotMatch(stdout, /kbuild-git-failed/);
  assert.deepEqual([before.equals(await readFile(index)), await exists(trap)], [true, false]);
});
