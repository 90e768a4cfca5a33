/** `kbuild run` in a terminal: exit codes, flags and what is said of a wrong command. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { containersOf, containerTree, goOfImage, kbuild } from './support.ts';

let tree = '';

before(async () => {
  tree = await containerTree();
});

test("a command's own exit code, output and input are those of kbuild run", async () => {
  const script = 'read -r line; echo "read $line"; echo said >&2; exit 7';
  const run = await kbuild(tree, ['run', '--', 'bash', '-c', script], { input: 'this\n' });
  assert.equal(run.code, 7);
  assert.match(run.stdout, /^read this$/m);
  assert.match(run.stderr, /^said$/m);
  assert.deepEqual(await containersOf(tree), []);
});

test('a failing make of kbuild run is a failed run, behind -- it is the exit code of make itself', async () => {
  assert.equal((await kbuild(tree, ['run', 'make', 'test', 'KUBE_TIMEOUT=-nonsense'])).code, 1);
  assert.equal((await kbuild(tree, ['run', '--', 'make', 'no-such-rule'])).code, 2);
});

test('an unknown target is refused with the valid ones, before a container starts', async () => {
  const run = await kbuild(tree, ['run', 'make', 'kubectll']);
  assert.equal(run.code, 1);
  assert.match(
    run.stdout,
    /"kubectll" is unknown\. Did you mean kubectl\? Valid are all, cross, test.*cmd\/: .*kubectl, /,
  );
  assert.doesNotMatch(run.stdout, /Docker Engine/);
});

test('a command that the image does not have is named', async () => {
  const run = await kbuild(tree, ['run', '--', 'no-such-program']);
  assert.equal(run.code, 127);
  assert.match(run.stderr, /no-such-program.*not found/);
  assert.deepEqual(await containersOf(tree), []);
});

test('the command works in the tree itself, where the caller finds what it made', async () => {
  const script = 'pwd; git log -1 --format=%H; go version; touch _output/kbuild/made-inside';
  const run = await kbuild(tree, ['run', 'bash', '-c', script]);
  const head = execFileSync('git', ['-C', tree, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const lines = run.stdout.trim().split('\n').slice(-3);
  assert.deepEqual(lines, ['/go/src/k8s.io/kubernetes', head, `go version go${goOfImage} linux/amd64`]);
  assert.ok(existsSync(join(tree, '_output/kbuild/made-inside')));
});

test("flags count for a command of one's own as variables of the environment do", async () => {
  const flags = ['--platforms=windows/amd64', '--goflags=-v', '--source-date-epoch=5'];
  const script = 'echo "$KUBE_BUILD_PLATFORMS $GOFLAGS $SOURCE_DATE_EPOCH"';
  const run = await kbuild(tree, ['run', ...flags, '--', 'bash', '-c', script], {
    environment: { KUBE_BUILD_PLATFORMS: 'linux/amd64', GOFLAGS: '-x' },
  });
  assert.match(run.stdout, /^windows\/amd64 -v 5$/m);
});
