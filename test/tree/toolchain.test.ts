/** Which Go the tree's scripts choose is asked in the environment of the build, and nothing else has a say. */

import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { compilerOfTree } from '../../src/local/toolchain.ts';
import { makeMiniatureRepository } from '../fixtures/miniature.ts';
import { runBash, temporaryFolder } from './support.ts';

test("a Go that is only in the person's ~/.bashrc is not the Go of the build", async () => {
  const tree = join(await temporaryFolder(), 'kubernetes');
  await makeMiniatureRepository(tree, { flavor: 'v1.20' });
  const home = await temporaryFolder();
  await writeFile(
    join(home, '.bashrc'),
    'go() { case "$*" in "env GOVERSION") echo go1.99.0 ;; *) command go "$@" ;; esac; }\n',
  );
  const env = { PATH: process.env.PATH ?? '', HOME: home };
  const { goVersion } = await compilerOfTree(tree, { goVersion: undefined, compileEnvironment: {} }, env);
  assert.equal(goVersion, (await runBash(tree, 'command go env GOVERSION', env)).trim());
});
