/** Builds beside each other, and what other runs have left under the names that a build needs. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorsOf } from '../bundle/support.ts';
import { docker } from '../support/docker.ts';
import { untilLine } from '../support/waiting.ts';
import {
  assertNothingLeft,
  kubeCross,
  letGoOn,
  recipes,
  runMain,
  startMain,
  workspaceWith,
} from './lifecycle-support.ts';
import { containersOf, engine, namesOf } from './support.ts';
import { kbuild } from './terminal-support.ts';

const started = /it has started/;

async function isRunning(container: string): Promise<boolean> {
  const answer = await docker(engine, ['inspect', '--format={{.State.Running}}', container]);
  return answer.trim() === 'true';
}

/** A container that waits for ever, as upstream's own script or a run of ours would have it. */
async function runStranger(name: string, labels: readonly string[] = []): Promise<void> {
  const given = labels.map((label) => `--label=${label}`);
  await docker(engine, ['run', '--detach', `--name=${name}`, ...given, kubeCross, 'sleep', 'infinity']);
}

test('two builds of two trees at the same time do not meet', async () => {
  const trees = await Promise.all([workspaceWith(recipes.waiting), workspaceWith(recipes.waiting)]);
  const runs = await Promise.all(trees.map((tree) => startMain(tree)));
  await Promise.all(runs.map((run) => untilLine(run, started)));
  const names = (await Promise.all(trees.map((tree) => containersOf(tree)))).flat();
  assert.equal(new Set(names).size, 2);
  for (const name of names) assert.ok(await isRunning(name));
  await Promise.all(trees.map(letGoOn));
  for (const run of runs) assert.equal((await run.finished).exitCode, 0);
  await Promise.all(trees.map((tree) => assertNothingLeft(tree)));
});

test('a second run on a tree ends at once and says why, and the first goes on', async (context) => {
  const tree = await workspaceWith(recipes.waiting);
  const first = await startMain(tree);
  await untilLine(first, started);
  const names = await containersOf(tree);

  await context.test('a run of the action', async () => {
    const second = await runMain(tree);
    assert.equal(second.exitCode, 1);
    assert.equal(second.outputs.failure, 'input');
    assert.match(errorsOf(second), /kubernetes is being built already, by another kbuild.*two checkouts/);
    assert.ok(second.durationMs < 5000, `${second.durationMs} ms`);
  });

  await context.test('a shell, in a subfolder of a terminal', async () => {
    const args = ['shell', '--source=..', `--kube-cross-image=${kubeCross}`];
    const { code, stderr } = await kbuild(args, { folder: `${tree}/cmd` });
    assert.equal(code, 2);
    assert.match(stderr, /^Error: \S+kubernetes is being built already, by another kbuild.*\n$/);
  });

  assert.deepEqual(await containersOf(tree), names);
  await letGoOn(tree);
  const run = await first.finished;
  assert.equal(run.exitCode, 0, run.stdout);
  await assertNothingLeft(tree);
});

test('a container that somebody else runs under the name is named and not touched', async (context) => {
  const tree = await workspaceWith(recipes.quick);
  const { build } = await namesOf(tree);
  const owners: readonly (readonly [who: string, labels: readonly string[]])[] = [
    ["upstream's own script", []],
    ['a run on another machine or in another container', ['kbuild.owner=elsewhere/net:[1]']],
  ];
  for (const [who, labels] of owners) {
    await context.test(who, async () => {
      await runStranger(build, labels);
      const run = await runMain(tree);
      assert.equal(run.exitCode, 1);
      assert.equal(run.outputs.failure, 'input');
      assert.ok(errorsOf(run).includes(`by the running container ${build}`), errorsOf(run));
      assert.ok(await isRunning(build));
      await docker(engine, ['rm', '--force', build]);
      await assertNothingLeft(tree);
    });
  }
  await context.test('also when it only asks something beside the build', async () => {
    await runStranger(`${build}-probe`);
    const run = await runMain(tree);
    assert.ok(errorsOf(run).includes(`by the running container ${build}-probe`), errorsOf(run));
    assert.ok(await isRunning(`${build}-probe`));
    await docker(engine, ['rm', '--force', `${build}-probe`]);
  });
  await context.test('even when it is paused', async () => {
    await runStranger(build);
    await docker(engine, ['pause', build]);
    const run = await runMain(tree);
    assert.ok(errorsOf(run).includes(`by the running container ${build}`), errorsOf(run));
    await docker(engine, ['unpause', build]);
    await docker(engine, ['rm', '--force', build]);
  });
});

test('what nobody waits for any more is removed, and the build goes on', async (context) => {
  const tree = await workspaceWith(recipes.waiting);
  const { build } = await namesOf(tree);

  await context.test('a running container whose owner is dead', async () => {
    const killed = await startMain(tree);
    await untilLine(killed, started);
    killed.signal('SIGKILL');
    await killed.finished;
    assert.ok(await isRunning(build));
    const next = await startMain(tree);
    await untilLine(next, started);
    await letGoOn(tree);
    const run = await next.finished;
    assert.equal(run.exitCode, 0, run.stdout);
    await assertNothingLeft(tree);
  });

  await context.test('a stopped container, also of a command beside the build', async () => {
    for (const name of [build, `${build}-probe`, `${build}-ask`]) {
      await docker(engine, ['create', `--name=${name}`, kubeCross, 'true']);
    }
    const run = await runMain(tree);
    assert.equal(run.exitCode, 0, run.stdout);
    await assertNothingLeft(tree);
  });
});
