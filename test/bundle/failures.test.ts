/** Builds that fail, are cancelled or killed: the reason is told, and nothing goes on running. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { assertRunnerLimits, runPost, type StartedAction, startAction } from '../support/mini-runner.ts';
import { commandLines } from '../support/process-watch.ts';
import { startStandIn } from '../support/stand-in.ts';
import { untilLine } from '../support/waiting.ts';
import { commitChange, errorsOf, runLocal, warmWorkspace } from './support.ts';

test('Go compile errors are annotations on file and line, at most ten, and the log is uploaded', async () => {
  const standIn = await startStandIn();
  const workspace = await warmWorkspace('v1.36');
  const wrong = Array.from({ length: 9 }, (_, index) => `\tundefinedName${index}()`).join('\n');
  await commitChange(workspace, 'cmd/kubectl/main.go', (text) => `${text}\nfunc broken() {\n${wrong}\n}\n`);
  await commitChange(workspace, 'cmd/kubeadm/main.go', (text) => `${text}\nfunc broken() {\n${wrong}\n}\n`);
  const run = await runLocal(
    workspace,
    { what: 'cmd/kubectl cmd/kubeadm', upload: 'auto' },
    { environment: standIn.environment },
  );
  assert.equal(run.exitCode, 1);
  assert.equal(run.outputs.failure, 'compile');
  const errors = run.annotations.filter((it) => it.type === 'error');
  const placed = errors.filter((it) => it.file !== undefined);
  assert.ok(placed.length >= 5 && errors.length <= 10, String(errors.length));
  for (const it of placed) {
    assert.match(it.file ?? '', /^cmd\/(kubectl|kubeadm)\/main\.go$/);
    assert.ok(Number(it.line) > 1);
    assert.match(it.message, /undefinedName/);
  }
  assert.match(
    errorsOf(run),
    /make all WHAT=cmd\/kubectl cmd\/kubeadm failed with exit code \d.*undefinedName0/,
  );
  assert.match(readFileSync(run.outputs.log ?? '', 'utf8'), /undefinedName0/);
  assert.deepEqual(
    standIn.artifacts().map((it) => it.name),
    ['kubernetes-v1.36.1-all-host-log-a1'],
  );
  await standIn.stop();
});

test('compile errors of a GOPATH tree point into the tree, not into its fake GOPATH', async () => {
  const workspace = await warmWorkspace('v1.20');
  await commitChange(
    workspace,
    'cmd/kubectl/main.go',
    // Such trees compile everything anew in each folder, and this needs next to nothing.
    () => 'package main\n\nfunc main() { undefinedName() }\n',
  );
  const run = await runLocal(workspace, { target: 'kubectl' });
  assert.deepEqual(
    run.annotations.filter((it) => it.file !== undefined).map((it) => it.file),
    ['cmd/kubectl/main.go'],
  );
});

/** Other runs of this file may have their own. */
const long = (which: 1 | 2 | 3) => `87${which}.${process.pid}`;

/** A make that starts a child, and one more that leaves the process group, and waits. */
const sleeper = (text: string) =>
  `${text}\nkubectl: wait\n.PHONY: wait\nwait:\n\t@echo started; setsid sleep ${long(1)} & trap '' TERM; sleep ${long(2)}; sleep ${long(3)}\n`;

for (const name of ['SIGINT', 'SIGTERM'] as const) {
  test(`${name} ends the whole process tree within 5 s, and the run is called cancelled`, async () => {
    const { action } = await startSleeping();
    const asked = Date.now();
    action.signal(name);
    const run = await action.finished;
    assert.ok(Date.now() - asked < 5000, `${Date.now() - asked} ms`);
    assert.deepEqual(sleepers(), []);
    assert.equal(run.exitCode, 1);
    assert.equal(run.outputs.failure, 'cancelled');
    assert.match(run.summary, /cancelled/);
    assertRunnerLimits(run);
  });
}

test('post ends what a killed main has left behind', async () => {
  const { action, workspace } = await startSleeping();
  action.signal('SIGKILL');
  const main = await action.finished;
  assert.notDeepEqual(sleepers(), []);
  const post = await runPost({ workspace, inputs: { builder: 'local' } }, main);
  assert.equal(post.exitCode, 0, post.stdout);
  assert.deepEqual(sleepers(), []);
  assert.match(post.stdout, /Ended \d+ processes/);
});

async function startSleeping(): Promise<{ action: StartedAction; workspace: string }> {
  const workspace = await warmWorkspace('v1.36');
  await commitChange(workspace, 'build/root/Makefile', sleeper);
  const action = await startAction({ workspace, inputs: { builder: 'local', target: 'kubectl' } });
  await untilLine(action, /started/);
  await sleep(200);
  assert.notDeepEqual(sleepers(), []);
  return { action, workspace };
}

/** Command lines of our sleeping children that are still alive. */
function sleepers(): readonly string[] {
  const ours = ([1, 2, 3] as const).map((which) => `sleep ${long(which)}`);
  return commandLines().filter((line) => ours.includes(line));
}

test('an artifact name that is taken is told, and the files stay', async () => {
  const standIn = await startStandIn();
  const workspace = await warmWorkspace('v1.36');
  const inputs = { target: 'kubectl', upload: 'auto', 'artifact-name': 'mine' };
  const options = { environment: standIn.environment };
  assert.equal((await runLocal(workspace, inputs, options)).exitCode, 0);
  const second = await runLocal(workspace, inputs, options);
  assert.equal(second.exitCode, 1);
  assert.equal(second.outputs.failure, 'network');
  assert.match(errorsOf(second), /already has an artifact named mine.*artifact-name/);
  execFileSync('sha256sum', ['--check', 'SHA256SUMS'], {
    cwd: second.outputs['output-directory'],
    stdio: 'pipe',
  });
  const environment = { ...standIn.environment, GITHUB_RUN_ATTEMPT: '2' };
  assert.match(
    errorsOf(await runLocal(workspace, inputs, { environment })),
    /an earlier attempt may have taken this one.*`mine-a\$\{\{ github\.run_attempt \}\}`\. The files are/,
  );
  await standIn.stop();
});
