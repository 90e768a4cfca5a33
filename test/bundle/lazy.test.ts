/** No start loads what it does not use: it runs where the files of that are missing. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { runAction } from '../support/mini-runner.ts';
import { projectRoot } from '../support/project.ts';
import { miniatureWorkspace, runLocal, temporaryFolder, warmWorkspace } from './support.ts';

const run = promisify(execFile);

/** The action without those files of its bundle that have modules of these packages, of which there must be some. */
async function actionWithout(packages: readonly string[]): Promise<string> {
  const copy = await temporaryFolder();
  for (const name of ['action.yml', 'plan', 'dist']) {
    cpSync(join(projectRoot, name), join(copy, name), { recursive: true });
  }
  const files = readdirSync(join(copy, 'dist')).filter((name) => name.endsWith('.js'));
  for (const name of packages) {
    const having = files.filter((file) =>
      readFileSync(join(projectRoot, 'dist', file), 'utf8').includes(`/node_modules/${name}/`),
    );
    assert.ok(having.length > 0 && !having.includes('index.js'), `${name}: ${having.join()}`);
    for (const file of having) rmSync(join(copy, 'dist', file), { force: true });
  }
  return copy;
}

const clients = ['@actions/artifact', '@actions/cache', '@actions/glob', '@azure/storage-blob'];

test('the clients of artifacts and caches are loaded by no build that uses neither', async () => {
  const action = join(await actionWithout(clients), 'action.yml');
  const run = await runLocal(await warmWorkspace('v1.36'), { target: 'kubectl' }, { action });
  assert.equal(run.exitCode, 0, run.stdout);
  assert.equal(dirname(run.outputs.checksums ?? ''), run.outputs['output-directory']);
});

test('plan loads neither of them', async () => {
  const action = join(await actionWithout(clients), 'plan/action.yml');
  const inputs = { platforms: 'linux/amd64' };
  const plan = await runAction({ action, workspace: await miniatureWorkspace('v1.36'), inputs });
  assert.equal(plan.exitCode, 0, plan.stdout);
});

test('kbuild loads neither of them, nor what speaks to a runner', async () => {
  const folder = await actionWithout([...clients, '@actions/core']);
  const tree = await miniatureWorkspace('v1.36');
  const kbuild = (args: readonly string[]) =>
    run(process.execPath, [join(folder, 'dist/cli/index.js'), ...args], { cwd: tree });
  assert.match((await kbuild(['--help'])).stdout, /^Usage: kbuild /);
  await kbuild(['make', 'clean']);
});
