/** `kbuild` as a person uses it beside builds: shell, run, copy-output and what it says when it is not understood. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { git } from '../support/git.ts';
import { projectRoot } from '../support/project.ts';
import { until } from '../support/waiting.ts';
import {
  asOwner,
  assertNothingLeft,
  commitChange,
  kubeCross,
  recipes,
  workspaceWith,
} from './lifecycle-support.ts';
import { kbuild, startInTerminal, startKbuild, startProgram } from './terminal-support.ts';

const image = `--kube-cross-image=${kubeCross}`;
let tree = '';

before(async () => {
  tree = await workspaceWith(recipes.quick, 'v1.20');
});

test('the shell is a terminal in the tree, as the user who opened it', async () => {
  await asOwner(tree, 1234, async (before) => {
    const shell = startInTerminal(['shell', image], { folder: tree, before });
    await shell.says(/kubernetes\$ /);
    shell.type('pwd; tty; echo "$(id -u)/$(id -g)"; touch made-in-the-shell\n');
    await shell.says(/^\/go\/src\/k8s\.io\/kubernetes\r\n\/dev\/pts\/\d+\r\n1234\/1234\r$/m);
    shell.type('echo it sleeps | tr a-z A-Z; sleep 600\n');
    await shell.says(/IT SLEEPS/);
    await sleep(200);
    shell.type('\x03');
    shell.type('echo and goes on | tr a-z A-Z\n');
    await shell.says(/AND GOES ON/);
    shell.type('exit 3\n');
    const { code, text } = await shell.finished;
    assert.equal(code, 3, text);
    const { uid, gid } = await stat(join(tree, 'made-in-the-shell'));
    assert.deepEqual([uid, gid], [1234, 1234]);
    await assertNothingLeft(tree);
  });
  // No history, no settings: nothing but what was made on purpose.
  assert.equal(await git(tree, ['status', '--porcelain']), '?? made-in-the-shell\n');
});

test('Ctrl-C before the prompt leaves no shell behind', async () => {
  const slow = await workspaceWith(recipes.quick);
  await commitChange(slow, 'hack/lib/init.sh', (text) => `${text}\ntouch _output/kbuild/looking\nsleep 60\n`);
  const shell = startInTerminal(['shell', image], { folder: slow });
  await until(() => existsSync(join(slow, '_output/kbuild/looking')), shell.finished);
  shell.type('\x03');
  const { code, text } = await shell.finished;
  assert.equal(code, 130, text);
  assert.match(text, /Error: the run was cancelled\./);
  await assertNothingLeft(slow);
});

const piped: readonly (readonly [what: string, args: readonly string[], input: string, output: string])[] = [
  ['a script for the shell', ['shell', image], 'pwd\n', '/go/src/k8s.io/kubernetes\n'],
  ['arguments for the shell', ['shell', image, '--', '-c', 'echo "$1 b"', 'sh', 'a'], '', 'a b\n'],
  ['the input of a command', ['run', image, '--', 'cat'], randomBytes(500_000).toString('hex'), ''],
];

for (const [what, args, input, output] of piped) {
  test(`${what} passes through without a terminal, and stdout holds nothing else`, async () => {
    const program = startKbuild(args, { folder: tree });
    program.type(input);
    program.endInput();
    const { code, stdout, stderr } = await program.finished;
    assert.equal(code, 0, stderr);
    assert.ok(stdout === (output || input), `${stdout.length} characters: ${stdout.slice(0, 200)}`);
    assert.match(stderr, /^Docker Engine /m);
    await assertNothingLeft(tree);
  });
}

for (const args of [
  ['run', image, '--', 'env'],
  ['shell', image, '--', '-c', 'env'],
]) {
  test(`kbuild ${args[0]} names the variables that stay outside, on stderr`, async () => {
    const environment = {
      KUBE_MINE: 'first',
      GOEXPERIMENT: 'second',
      GOFLAGS: '-v',
      KUBE_RUN_COPY_OUTPUT: 'n',
    };
    const { code, stdout, stderr } = await kbuild(args, { folder: tree, environment });
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^GOFLAGS=-v$/m);
    assert.doesNotMatch(stdout, /KUBE_MINE|GOEXPERIMENT|not passed/);
    assert.match(
      stderr,
      /^Set in the environment, but not passed into the container .*: GOEXPERIMENT, KUBE_MINE$/m,
    );
  });
}

test('copy-output says why there is nothing to copy', async () => {
  const { code, stdout } = await kbuild(['copy-output', `--source=${tree}`], { folder: '/' });
  assert.equal(code, 0);
  assert.match(
    stdout,
    /^There is nothing to copy: .* writes into \S+\/kubernetes\/_output\/dockerized\/bin itself$/m,
  );
});

const lines: readonly (readonly [args: readonly string[], code: number, says: RegExp])[] = [
  [['run', '--help'], 0, /^Usage: kbuild run make \[target \.\.\.\](.|\n)*^ {2}--kube-cross-image /m],
  [['biuld'], 2, /^Error: "biuld" is no command\. Commands are make, .*\. See `kbuild --help`\n$/],
  [['run'], 2, /^Error: run needs a command, such as make kubectl\. See `kbuild --help`\n$/],
  [['make-clean', 'kubectl'], 2, /^Error: make-clean takes no kubectl\. See `kbuild --help`\n$/],
];

for (const [args, expected, says] of lines) {
  test(`kbuild ${args.join(' ')} ends with ${expected} and says what it takes`, async () => {
    const { code, text } = await kbuild(args, { folder: tree });
    assert.equal(code, expected, text);
    assert.match(text, says);
  });
}

test('npx in the folder of the project runs it on a tree elsewhere', async () => {
  await kbuild(['run', image, 'true'], { folder: tree });
  const npx = startProgram(['npx', '.', 'make-clean', `--source=${tree}`], { folder: projectRoot });
  npx.endInput();
  const { code, text } = await npx.finished;
  assert.equal(code, 0, text);
  assert.match(text, /^Removed \S+\/kubernetes\/_output$/m);
  assert.equal(existsSync(join(tree, '_output')), false);
});
