/** Builds that fail in the container: the place in the tree is told, and what helps to find out more is kept. */

import assert from 'node:assert/strict';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { errorsOf, temporaryFolder } from '../bundle/support.ts';
import { warm } from '../support/compiled.ts';
import { docker } from '../support/docker.ts';
import { git } from '../support/git.ts';
import { assertNothingLeft, kubeCross, recipes, runMain, workspaceWith } from './lifecycle-support.ts';
import { containersOf, engine, namesOf } from './support.ts';
import { kbuild } from './terminal-support.ts';

const image = `--kube-cross-image=${kubeCross}`;
const failing = [
  "@echo 'cmd/kubectl/main.go:4:2: undefined: first'",
  "@echo '/go/src/k8s.io/kubernetes/cmd/kubeadm/main.go:5:3: undefined: second'",
  "@echo 'vendor/k8s.io/kubectl/pkg/cmd/cmd.go:6: undefined: third'",
  "@echo '/usr/local/go/src/fmt/print.go:7:1: undefined: elsewhere'",
  '@mkdir -p /tmp/traces && echo found >/tmp/traces/trace',
  '@exit 2',
].join('\n');

test("Go's own errors are annotations on file and line of the workspace", async () => {
  const workspace = await temporaryFolder();
  const tree = join(workspace, 'fork/kubernetes');
  await workspaceWith(recipes.quick, 'v1.20', tree);
  const broken = 'package main\n\nfunc main() {\n\tundefinedName()\n}\n';
  await writeFile(join(tree, 'cmd/kubeadm/main.go'), broken);
  await git(tree, ['commit', '--quiet', '--all', '--message=Break it']);
  await warm(tree, 'dockerized');
  const inputs = { source: 'fork/kubernetes', target: 'kubeadm' };
  const run = await runMain(workspace, { inputs });
  assert.equal(run.exitCode, 1);
  assert.equal(run.outputs.failure, 'compile');
  const placed = run.annotations.filter((it) => it.file !== undefined);
  assert.deepEqual(
    placed.map(({ file, line, message }) => [file, String(line), message]),
    [['fork/kubernetes/cmd/kubeadm/main.go', '4', 'undefined: undefinedName']],
  );
  assert.match(
    errorsOf(run),
    /make kubeadm failed with exit code \d: \S*main\.go:4: undefined: undefinedName/,
  );
  assert.match(await readFile(run.outputs.log ?? '', 'utf8'), /undefinedName/);
  await assertNothingLeft(tree);
});

test('paths of the container are paths of the tree, and others are no annotations', async () => {
  const tree = await workspaceWith(failing);
  const link = `${tree}-link`;
  await symlink(tree, link);
  for (const workspace of [tree, link]) {
    const run = await runMain(workspace);
    const placed = run.annotations.filter((it) => it.file !== undefined);
    assert.deepEqual(
      placed.map(({ file, line }) => `${file}:${line}`),
      ['cmd/kubectl/main.go:4', 'cmd/kubeadm/main.go:5', 'staging/src/k8s.io/kubectl/pkg/cmd/cmd.go:6'],
    );
    assert.equal(run.outputs.failure, 'compile');
    await assertNothingLeft(tree);
  }
});

test('in a terminal the container of a failed build is kept, and the hint says how to look', async (context) => {
  const tree = await workspaceWith(failing);
  const { build } = await namesOf(tree);
  const fail = async () => {
    const { code, text } = await kbuild(['run', 'make', 'kubectl', image], { folder: tree });
    assert.equal(code, 1);
    assert.deepEqual(await containersOf(tree), [build]);
    return text;
  };
  const idOf = () => docker(engine, ['inspect', '--format={{.Id}}', build]);
  const text = await fail();

  await context.test('its files and its output are there', async () => {
    assert.ok(text.includes(`; its container ${build} is kept until kbuild runs there again`), text);
    assert.match(await docker(engine, ['logs', build]), /undefined: first/);
    assert.match(await docker(engine, ['cp', `${build}:/tmp/traces/trace`, '-']), /found/);
    assert.match(text, /^full log: \S+\.log$/m);
  });

  await context.test('the next build takes its place', async () => {
    const before = await idOf();
    await fail();
    assert.notEqual(await idOf(), before);
  });

  await context.test('the shell of the hint takes its place, and leaves none', async () => {
    assert.equal((await runInHinted(text, 'test -e Makefile')).code, 0);
    await assertNothingLeft(tree);
  });
});

/** Runs a script in the shell that the output of a failed build tells. */
function runInHinted(text: string, script: string) {
  const [, args = ''] = /To look around where it failed: kbuild (shell [^;]*)/.exec(text) ?? [];
  return kbuild([...args.split(' '), '--', '-c', script], { folder: '/' });
}

test('the shell of the hint sees what a build by rsync has left in its volume', async () => {
  const tree = await workspaceWith('@mkdir -p _output/left && exit 2', 'v1.28');
  const { text } = await kbuild(['run', 'make', 'kubectl', image, '--sync=rsync'], { folder: tree });
  const shell = await runInHinted(text, 'test -e _output/left');
  assert.equal(shell.code, 0, text + shell.text);
  assert.equal((await kbuild(['make-clean'], { folder: tree })).code, 0);
  await assertNothingLeft(tree);
});

test('a failed command of a person keeps its exit code and no container', async () => {
  const tree = await workspaceWith(recipes.quick);
  const { code } = await kbuild(['run', image, 'sh', '-c', 'exit 7'], { folder: tree });
  assert.equal(code, 7);
  await assertNothingLeft(tree);
});
