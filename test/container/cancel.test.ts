/** Runs that are cancelled or killed: no container goes on running, and nothing is left for the next run. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorsOf } from '../bundle/support.ts';
import { type ActionRun, assertRunnerLimits, runPost, type StartedAction } from '../support/mini-runner.ts';
import { runningCommands } from '../support/process-watch.ts';
import { until, untilLine } from '../support/waiting.ts';
import {
  actionOptions,
  assertNothingLeft,
  commitChange,
  kubeCross,
  recipes,
  startMain,
  workspaceWith,
} from './lifecycle-support.ts';
import { containersOf, namesOf } from './support.ts';
import { startInTerminal, startKbuild } from './terminal-support.ts';

const started = /it has started/;
/** Less than a runner leaves between its first and its second signal. */
const limitMs = 5000;

async function cancelledBy(action: StartedAction, name: NodeJS.Signals): Promise<ActionRun> {
  const asked = Date.now();
  action.signal(name);
  const run = await action.finished;
  assert.ok(Date.now() - asked < limitMs, `${Date.now() - asked} ms`);
  assert.equal(run.exitCode, 1);
  assert.equal(run.outputs.failure, 'cancelled');
  assertRunnerLimits(run);
  return run;
}

for (const name of ['SIGINT', 'SIGTERM'] as const) {
  test(`${name} ends the container at once, however little it listens, and post finds nothing`, async () => {
    const tree = await workspaceWith(recipes.stubborn);
    const action = await startMain(tree);
    await untilLine(action, started);
    const run = await cancelledBy(action, name);
    assert.match(
      errorsOf(run),
      /^the run was cancelled\. Everything that it had started has been ended\. If nobody/,
    );
    await assertNothingLeft(tree);
    const post = await runPost(actionOptions(tree), run);
    assert.deepEqual([post.exitCode, post.stdout], [0, '']);
  });
}

test('a cancel before the build ends the first look into the image as well', async () => {
  const tree = await workspaceWith(recipes.quick);
  await commitChange(tree, 'hack/lib/init.sh', (text) => `${text}\ntouch _output/kbuild/looking\nsleep 60\n`);
  const action = await startMain(tree);
  await until(() => existsSync(join(tree, '_output/kbuild/looking')), action.finished);
  await cancelledBy(action, 'SIGINT');
  await assertNothingLeft(tree);
});

test('a cancel at any moment leaves nothing', async () => {
  const tree = await workspaceWith(recipes.stubborn);
  for (const wait of [0, 400, 800]) {
    const action = await startMain(tree);
    await untilLine(action, /Tree and stamp/);
    await sleep(wait);
    action.signal('SIGTERM');
    const { outputs, stdout } = await action.finished;
    assert.equal(outputs.failure, 'cancelled', stdout);
    await assertNothingLeft(tree);
  }
});

test('Ctrl-C in a terminal ends the build with the exit code that shells know', async () => {
  const tree = await workspaceWith(recipes.stubborn);
  const args = ['run', 'make', 'kubectl', `--kube-cross-image=${kubeCross}`];
  const build = startInTerminal(args, { folder: tree });
  await build.says(started);
  build.type('\x03');
  const { code, text } = await build.finished;
  assert.equal(code, 130, text);
  assert.match(text, /Error: the run was cancelled/);
  await assertNothingLeft(tree);
});

test('a shell that is ended from outside takes its container along', async () => {
  const tree = await workspaceWith(recipes.quick);
  const args = ['run', `--kube-cross-image=${kubeCross}`, 'bash', '-c', recipes.stubborn.slice(1)];
  const shell = startKbuild(args, { folder: tree });
  await shell.says(started);
  process.kill(shell.pid, 'SIGTERM');
  assert.notEqual((await shell.finished).code, 0);
  await assertNothingLeft(tree);
});

test('post removes the container that a killed main has left behind, and says so', async () => {
  const tree = await workspaceWith(recipes.stubborn);
  const action = await startMain(tree);
  await untilLine(action, started);
  action.signal('SIGKILL');
  const main = await action.finished;
  assert.deepEqual(await containersOf(tree), [(await namesOf(tree)).build]);
  const post = await runPost(actionOptions(tree), main);
  assert.equal(post.exitCode, 0, post.stdout);
  assert.match(post.stdout, /^Removed a container that the build had left behind$/m);
  await assertNothingLeft(tree);
});

test('when the docker client is killed, its container is ended and one error says so', async () => {
  const tree = await workspaceWith(recipes.stubborn);
  const { build } = await namesOf(tree);
  const action = await startMain(tree);
  await untilLine(action, started);
  const [client = 0, ...others] = clientsOf(build);
  assert.deepEqual(others, []);
  process.kill(client, 'SIGKILL');
  const run = await action.finished;
  assert.equal(run.exitCode, 1);
  assert.equal(run.outputs.failure, 'network');
  assert.match(
    errorsOf(run),
    /^the docker command has ended although the container was still running.*\n?.*$/,
  );
  await assertNothingLeft(tree);
});

/** Processes `docker run --name=<container>`. */
function clientsOf(container: string): readonly number[] {
  return runningCommands()
    .filter(({ words }) => words[0]?.endsWith('docker') && words.includes(`--name=${container}`))
    .map(({ pid }) => pid);
}
