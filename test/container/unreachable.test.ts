/** No engine, none for this user, or none any more: one error that says what to do, and nothing is left behind. */

import assert from 'node:assert/strict';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { errorsOf, temporaryFolder } from '../bundle/support.ts';
import { startEngine, stopEngine } from '../support/engine.ts';
import { runTool } from '../support/engine-remains.ts';
import { tinyKubeCross } from '../support/tiny-kube-cross.ts';
import { untilLine } from '../support/waiting.ts';
import {
  asOwner,
  assertNothingLeft,
  kubeCross,
  recipes,
  runMain,
  startMain,
  workspaceWith,
} from './lifecycle-support.ts';
import { containersOf } from './support.ts';
import { kbuild } from './terminal-support.ts';

const nowhere = 'unix:///nowhere/docker.sock';
const build = ['run', 'make', 'kubectl', `--kube-cross-image=${kubeCross}`];

test('where no engine is, the error says what docker said and what there is to do', async () => {
  const tree = await workspaceWith(recipes.quick);
  const run = await runMain(tree, { environment: { DOCKER_HOST: nowhere } });
  assert.equal(run.exitCode, 1);
  assert.equal(run.outputs.failure, 'input');
  assert.match(
    errorsOf(run),
    /^there is no Docker Engine to be reached: Cannot connect to the Docker daemon at \S+docker\.sock\. Is the docker daemon running\? Start it, or say where it is with DOCKER_HOST; `builder: local` builds.*$/,
  );
  await assertNothingLeft(tree);
});

test('without the docker client the error says so', async () => {
  const tree = await workspaceWith(recipes.quick);
  const programs = join(await temporaryFolder(), 'bin');
  await mkdir(programs);
  const git = (await runTool('which', ['git'])).trim();
  await symlink(git, join(programs, 'git'));
  const run = await runMain(tree, { environment: { PATH: programs } });
  assert.equal(run.exitCode, 1);
  assert.equal(run.outputs.failure, 'input');
  assert.match(
    errorsOf(run),
    /^docker is not on PATH, and builds in a container need it\. Install Docker;.*$/,
  );
  await assertNothingLeft(tree);
});

test('a user who may not talk to the engine is told so', async () => {
  const tree = await workspaceWith(recipes.quick);
  await asOwner(tree, 1234, async () => {
    const before = ['setpriv', '--reuid=1234', '--regid=1234', '--clear-groups', '--'];
    const { code, text } = await kbuild(build, { folder: tree, before });
    assert.equal(code, 1, text);
    const errors = text.split('\n').filter((line) => line.startsWith('Error:'));
    assert.equal(errors.length, 1, text);
    assert.match(
      errors[0] ?? '',
      /^Error: this user may not talk to the Docker Engine: .*permission denied.* Add the user to the group docker, or run as root$/,
    );
  });
  await assertNothingLeft(tree);
});

for (const [what, signal] of [
  ['stopped', 'SIGTERM'],
  ['killed', 'SIGKILL'],
] as const) {
  test(`an engine that is ${what} in the middle of a build is told, and the next one builds again`, async () => {
    const folder = join(await temporaryFolder(), 'engine');
    const first = await startEngine({ folder });
    try {
      const inputs = {
        'kube-cross-image': await tinyKubeCross(first, 'registry.example/tiny/kube-cross:v1'),
      };
      const tree = await workspaceWith(recipes.sleeping);
      const action = await startMain(tree, { engine: first, inputs });
      await untilLine(action, /it has started/);
      process.kill(Number(await readFile(join(folder, 'docker.pid'), 'utf8')), signal);
      const run = await action.finished;
      assert.equal(run.exitCode, 1);
      assert.equal(run.outputs.failure, 'network', run.stdout);
      assert.match(
        errorsOf(run),
        /^the Docker Engine has gone away in the middle of the build: .* See its own log .*$/,
      );
      await assertNothingLeft(tree, undefined);

      const second = await startEngine({ folder });
      assert.equal((await containersOf(tree, second)).length, 1);
      const again = await startMain(tree, { engine: second, inputs });
      await untilLine(again, /it has started/);
      again.signal('SIGTERM');
      assert.equal((await again.finished).outputs.failure, 'cancelled');
      await assertNothingLeft(tree, second);
    } finally {
      await stopEngine(folder);
    }
  });
}
