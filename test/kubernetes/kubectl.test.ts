/**
 * The real Kubernetes v1.20.2: kubectl through dist/, and by hand with make in a fresh clone at the same path. Also what
 * the tree says of itself, by its own scripts and by our reading.
 */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, createWriteStream, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readTreeFiles } from '../../src/host/files.ts';
import { platformsByKind } from '../../src/kubernetes/platforms.ts';
import { readSourceTree } from '../../src/kubernetes/tree.ts';
import { binariesOf, nodes, runLocal } from '../bundle/support.ts';
import { git } from '../support/git.ts';
import { projectRoot } from '../support/project.ts';
import { oldGoFolder, realCommitTime, realTreeOrigin } from './real-tree.ts';

/** v1.20 keeps its path in its binaries, so both builds use this one. */
const workspace = '/tmp/kbuild-kubernetes-test';
const tree = join(workspace, 'kubernetes');
const path = `${oldGoFolder}:${process.env.PATH}`;
let origin = '';
let logs = '';

before(async () => {
  const cache = join(projectRoot, '.cache/kubernetes');
  mkdirSync(cache, { recursive: true });
  origin = await realTreeOrigin(cache);
  logs = await mkdtemp(join(tmpdir(), 'kbuild-logs-'));
  await freshClone();
});

after(() => {
  for (const folder of [workspace, logs]) rmSync(folder, { recursive: true, force: true });
});

async function freshClone(): Promise<void> {
  rmSync(workspace, { recursive: true, force: true });
  mkdirSync(workspace, { recursive: true });
  await git(workspace, ['clone', '--quiet', `file://${origin}`, tree]);
}

/** What the tree's own scripts hold in these arrays, one line each. */
function askTree(names: readonly string[], environment: Readonly<Record<string, string>>): readonly string[] {
  const lines = names.map((name) => `echo "\${${name}[*]-}"`).join('; ');
  const output = execFileSync('bash', ['-c', `source hack/lib/init.sh; ${lines}`], {
    cwd: tree,
    encoding: 'utf8',
    env: { PATH: path, ...environment },
  });
  return output.split('\n').slice(0, names.length);
}

test('lists and platforms that we read are those of the tree itself', async () => {
  const read = readSourceTree(await readTreeFiles(tree), tree, true);
  assert.deepEqual(
    [
      read.generation,
      read.crossTag,
      read.goMode,
      read.pathIndependent,
      read.container.hidesGit,
      read.exported,
    ],
    ['data-container', 'v1.15.5-1', 'gopath', false, true, undefined],
  );
  assert.equal(read.lists.fastbuildArchitecture, 'amd64');
  const { server, node, client, test: tests, testServer } = read.lists.targets;
  const targets = [server, node, client, tests, testServer].map((list) => list.join(' '));
  const names = ['SERVER', 'NODE', 'CLIENT', 'TEST', 'TEST_SERVER'];
  assert.deepEqual(
    targets,
    askTree(
      names.map((name) => `KUBE_${name}_TARGETS`),
      {},
    ),
  );
  for (const requested of ['', 'linux/arm64 darwin/amd64 linux/amd64', 'darwin/amd64', 'windows/386']) {
    const ours = platformsByKind(read.lists, {
      requested: requested.split(' ').filter((it) => it !== ''),
      fastbuild: false,
      darwinBuilder: false,
      hostArchitecture: 'amd64',
    });
    const kinds = ['SERVER', 'NODE', 'CLIENT', 'TEST'].map((kind) => `KUBE_${kind}_PLATFORMS`);
    const theirs = askTree(kinds, { KUBE_BUILD_PLATFORMS: requested });
    assert.deepEqual(
      [ours.server, ours.node, ours.client, ours.test].map((it) => it.join(' ')),
      theirs,
    );
  }
});

test('kubectl through dist/ and kubectl by hand are the same bytes', async () => {
  const [node = process.execPath] = nodes;
  const run = await runLocal(
    workspace,
    { source: 'kubernetes', what: 'cmd/kubectl' },
    { node, environment: { PATH: path } },
  );
  assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
  assert.equal(run.outputs['git-version'], 'v1.20.2');
  assert.equal(run.outputs['git-tree-state'], 'clean');
  assert.equal(run.outputs['source-date-epoch'], String(realCommitTime));
  const [kubectl] = binariesOf(run);
  assert.ok(kubectl);
  const said = execFileSync(kubectl.path, ['version', '--client'], { encoding: 'utf8' });
  for (const part of ['GitVersion:"v1.20.2"', 'GitTreeState:"clean"', run.outputs['git-commit'] ?? '?']) {
    assert.ok(said.includes(part), said);
  }
  const defs = join(logs, 'version-defs');
  copyFileSync(join(tree, '_output/kbuild/version-defs'), defs);

  await freshClone();
  const log = createWriteStream(join(logs, 'make.log'));
  await new Promise((resolve) => log.once('open', resolve));
  execFileSync('make', ['all', 'WHAT=cmd/kubectl'], {
    cwd: tree,
    stdio: ['ignore', log, log],
    env: {
      PATH: path,
      HOME: process.env.HOME,
      KUBE_GIT_VERSION_FILE: defs,
      SOURCE_DATE_EPOCH: String(realCommitTime),
    },
  });
  const byHand = execFileSync('sha256sum', [join(tree, '_output/local/bin/linux/amd64/kubectl')], {
    encoding: 'utf8',
  });
  assert.equal(kubectl.sha256, byHand.split(' ')[0]);
  assert.match(readFileSync(defs, 'utf8'), /KUBE_GIT_MINOR='20'/);
});
