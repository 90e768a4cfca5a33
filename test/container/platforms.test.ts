/** Which platforms a container build makes, and that it makes none that nobody asked for. */

import assert from 'node:assert/strict';
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { binariesOf } from '../bundle/support.ts';
import type { ActionRun } from '../support/mini-runner.ts';
import { runContainer, warmTree } from './support.ts';

function pathsOf(run: ActionRun): readonly string[] {
  assert.equal(run.exitCode, 0, run.stdout);
  return binariesOf(run).map((it) => `${it.platform}/${it.name}`);
}

/** Folders with files, of where the tree's scripts install (of the host's platform: files themselves) and place. */
function madeIn(tree: string): { readonly installed: readonly string[]; readonly placed: readonly string[] } {
  const output = join(tree, '_output/dockerized');
  const files = readdirSync(join(output, 'bin'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    lstatSync(join(output, 'bin', path)).isFile(),
  );
  return {
    installed: readdirSync(join(output, 'go/bin')).sort(),
    placed: [...new Set(files.map((path) => dirname(path)))].sort(),
  };
}

test('cross for a platform without servers and nodes skips those, and builds nothing for the host', async () => {
  const tree = await warmTree('v1.36');
  const run = await runContainer(tree, { target: 'cross', platforms: 'darwin/arm64' });
  assert.deepEqual(
    pathsOf(run),
    ['e2e.test', 'ginkgo', 'go-runner', 'kubectl', 'kubectl-convert'].map((name) => `darwin/arm64/${name}`),
  );
  assert.equal(run.outputs.platforms, '["darwin/arm64"]');
  assert.match(run.stdout, /skipped: server, node, testServer$/m);
  assert.deepEqual(madeIn(tree), { installed: ['darwin_arm64'], placed: ['darwin/arm64'] });
});

test('one component is built for the platform that the environment names, and not for the host', async () => {
  const tree = await warmTree('v1.20');
  const environment = { KUBE_BUILD_PLATFORMS: 'darwin/amd64' };
  const run = await runContainer(tree, { target: 'kubectl' }, { environment });
  assert.deepEqual(pathsOf(run), ['darwin/amd64/kubectl']);
  assert.deepEqual(madeIn(tree), { installed: ['darwin_amd64'], placed: ['darwin/amd64'] });
});

test('several platforms are built by one call, with the suffix of windows', async () => {
  const tree = await warmTree('v1.31');
  const run = await runContainer(tree, { target: 'kubectl', platforms: 'windows/amd64 darwin/arm64' });
  assert.deepEqual(pathsOf(run), ['darwin/arm64/kubectl', 'windows/amd64/kubectl.exe']);
  assert.equal(run.stdout.match(/^::group::.*make kubectl$/gm)?.length, 1);
  assert.deepEqual(madeIn(tree).placed, ['darwin/arm64', 'windows/amd64']);
});

test('a platform that the tree does not build is refused before a container starts', async () => {
  const tree = await warmTree('v1.36');
  const run = await runContainer(tree, { target: 'kubectl', platforms: 'plan9/amd64' });
  assert.equal(run.outputs.failure, 'input');
  assert.match(run.stdout, /plan9\/amd64.*Valid are .*darwin\/arm64/);
  assert.ok(!existsSync(join(tree, '.dockerized-kube-version-defs')));
});
