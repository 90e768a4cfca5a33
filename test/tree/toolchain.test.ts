/** Which Go the tree's scripts choose is asked in the environment of the build, and nothing else has a say. */

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { compilerOfTree } from '../../src/local/toolchain.ts';
import { makeMiniatureRepository } from '../fixtures/miniature.ts';
import { goRootOf } from '../support/go-toolchains.ts';
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

test('a Go that the compiling call cannot have is refused before anything compiles, with both versions', async () => {
  const tree = join(await temporaryFolder(), 'kubernetes');
  await makeMiniatureRepository(tree, { flavor: 'v1.28' });
  const goMod = join(tree, 'go.mod');
  await writeFile(goMod, (await readFile(goMod, 'utf8')).replace(/^go .*$/m, 'go 1.99.0'));
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', GOENV: 'off' };
  const asked = { goVersion: '1.99.0', compileEnvironment: { GO111MODULE: 'on', GOPROXY: 'off' } };
  const found = (await runBash(tree, 'command go env GOVERSION', { ...env, GOTOOLCHAIN: 'local' })).trim();
  await assert.rejects(compilerOfTree(tree, asked, env), {
    message: new RegExp(
      `this machine's Go \\(${found}\\), and its \\.go-version asks for go1\\.99\\.0: .*1\\.99`,
    ),
  });
  // Asked as the scripts export it, the same Go would answer.
  const outside = await compilerOfTree(tree, { ...asked, compileEnvironment: {} }, env);
  assert.equal(outside.goVersion, found);
});

test('a toolchain that Go has fetched is told with its sum', async () => {
  const tree = join(await temporaryFolder(), 'kubernetes');
  await makeMiniatureRepository(tree, { flavor: 'v1.36', goVersion: '1.25.7' });
  const root = await goRootOf('go1.25.7');
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    GOENV: 'off',
    GOMODCACHE: dirname(dirname(root)),
  };
  const compiler = await compilerOfTree(
    tree,
    { goVersion: '1.25.7', compileEnvironment: { GOPROXY: 'off' } },
    env,
  );
  assert.equal(compiler.goVersion, 'go1.25.7');
  assert.match(compiler.fetched, /^golang\.org\/toolchain v0\.0\.1-go1\.25\.7\.\S+ h1:[A-Za-z0-9+/]{43}=$/);
});
