/** actionlint over the workflows that people paste, as if they were in their place, and over our own. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { ensureGoProgram } from '../support/go-program.ts';
import { projectRoot } from '../support/project.ts';
import { temporaryFolder } from './support.ts';

/** Needs Go 1.25. */
const actionlint = { package: 'github.com/rhysd/actionlint/cmd/actionlint', version: 'v1.7.12' };

/** A repository with what two folders have for workflows. */
async function pasted(): Promise<string> {
  const repository = await temporaryFolder();
  const into = join(repository, '.github/workflows');
  await Promise.all([mkdir(into, { recursive: true }), mkdir(join(repository, '.git'))]);
  for (const folder of ['docs/workflows', '.github/workflows'])
    for (const file of await readdir(join(projectRoot, folder)))
      await copyFile(join(projectRoot, folder, file), join(into, file));
  return into;
}

/** What it says; nothing when all is well. Whether the machine has a shellcheck must not matter. */
async function lint(folder: string): Promise<string> {
  const program = await ensureGoProgram(actionlint);
  const args = ['-no-color', '-shellcheck=', '-pyflakes='];
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd: folder }, (error, stdout, stderr) =>
      error === null || error.code === 1 ? resolve(stdout) : reject(new Error(stderr)),
    );
  });
}

test('actionlint has nothing to say about any workflow', async () => {
  assert.equal(await lint(await pasted()), '');
});

test('actionlint sees a job that reads of one which it does not need, and an input that a called workflow lacks', async () => {
  const folder = await pasted();
  const replace = async (file: string, from: string, to: string) =>
    writeFile(join(folder, file), (await readFile(join(folder, file), 'utf8')).replace(from, to));
  await replace('release.yml', 'needs: [plan, build]', 'needs: [build]');
  await replace('nightly.yml', '      branch: ${{', '      ref: ${{');
  const said = await lint(folder);
  assert.match(said, /release\.yml:.*property "plan" is not defined/);
  assert.match(said, /nightly\.yml:.*input "ref" is not defined/);
});
