/** Two runs in one tree: the second is refused wherever it comes from, and what a killed one has left at work is ended. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { runAction, startAction } from '../support/mini-runner.ts';
import { commandLines } from '../support/process-watch.ts';
import { untilLine } from '../support/waiting.ts';
import { binariesOf, commitChange, errorsOf, runLocal, temporaryFolder, warmWorkspace } from './support.ts';

interface WaitingTree {
  readonly workspace: string;
  /** The program that make waits for, unless `pass` is there when it starts, until `finish` is. */
  readonly wait: string;
  readonly pass: string;
  readonly finish: string;
}

async function waitingTree(): Promise<WaitingTree> {
  const workspace = await warmWorkspace('v1.36');
  const folder = await temporaryFolder();
  const [wait, pass, finish] = [join(folder, 'wait'), join(folder, 'pass'), join(folder, 'finish')];
  const lines = [
    '#!/bin/sh',
    `[ ! -e ${pass} ] || exit 0`,
    'echo waiting',
    `until [ -e ${finish} ]; do sleep 0.1; done`,
  ];
  await writeFile(wait, `${lines.join('\n')}\n`, { mode: 0o755 });
  await commitChange(
    workspace,
    'build/root/Makefile',
    (rules) => `${rules}\nkubectl: wait\n.PHONY: wait\nwait:\n\t@${wait}\n`,
  );
  return { workspace, wait, pass, finish };
}

const waiting = (wait: string) => commandLines().filter((line) => line.includes(wait));
const versionOf = (path: string) => execFileSync(path, ['version'], { encoding: 'utf8' });

/** The node that runs the tests, without this machine's network. */
async function nodeInNamespace(): Promise<string> {
  const path = join(await temporaryFolder(), 'node');
  // Not sh, which may drop inputs: their names, such as INPUT_CACHE-MODE, are none for a shell.
  await writeFile(path, `#!/bin/bash\nexec unshare --net ${process.execPath} "$@"\n`, { mode: 0o755 });
  return path;
}

test('a run in another network namespace is refused, and the first one has its own version', {
  skip: process.getuid?.() !== 0 && 'needs root',
}, async () => {
  const { workspace, finish } = await waitingTree();
  const inputs = { builder: 'local', target: 'kubectl', upload: 'none' };
  const first = await startAction({ workspace, inputs: { ...inputs, 'git-version': 'v1.36.1+first.1' } });
  await untilLine(first, /waiting/);
  const second = await runAction({
    workspace,
    node: await nodeInNamespace(),
    inputs: { ...inputs, 'git-version': 'v1.36.1+second.1' },
  });
  await writeFile(finish, '');
  const built = await first.finished;
  assert.equal(second.exitCode, 1, second.stdout);
  assert.match(errorsOf(second), /kubernetes is being built already, by another kbuild of this machine/);
  assert.equal(built.exitCode, 0, built.stdout);
  assert.match(versionOf(binariesOf(built)[0]?.path ?? ''), /v1\.36\.1\+first\.1/);
});

test('what a killed run has left at work is ended by the next one, before it builds', async () => {
  const { workspace, wait, pass } = await waitingTree();
  const killed = await startAction({ workspace, inputs: { builder: 'local', target: 'kubectl' } });
  await untilLine(killed, /waiting/);
  killed.signal('SIGKILL');
  await killed.finished;
  assert.notDeepEqual(waiting(wait), []);
  await writeFile(pass, '');
  const next = await runLocal(workspace, { target: 'kubectl' });
  assert.equal(next.exitCode, 0, next.stdout);
  assert.deepEqual(waiting(wait), []);
  assert.match(next.stdout, /^Ended \d+ processes that a killed kbuild had left at work in \S+kubernetes$/m);
});
