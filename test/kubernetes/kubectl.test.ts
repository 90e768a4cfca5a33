/**
 * The real Kubernetes v1.20.2: kubectl through dist/, in a container and with the machine's Go, against kubectl by the
 * tree's own scripts. Each real build takes two minutes: all of them are in this file, one after the other, and what can
 * be shared is.
 */

import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { appendFile, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { type BinaryOutput, binariesOf, nodes, runLocal } from '../bundle/support.ts';
import { clientEnvironment, docker, sharedEngine } from '../support/docker.ts';
import { git } from '../support/git.ts';
import { ensureKubeCross } from '../support/kube-cross.ts';
import {
  type ActionRun,
  assertRunnerLimits,
  type RunnerEvent,
  runAction,
  runPost,
} from '../support/mini-runner.ts';
import { projectRoot } from '../support/project.ts';
import { startStandIn } from '../support/stand-in.ts';
import {
  freshClone,
  kubeCross,
  makeCleanByScript,
  makeKubectlByHand,
  makeKubectlByRunScript,
  oldGoPath,
  sha256Of,
  writeOwnStamp,
} from './real-build.ts';
import { realCommitTime, realTreeOrigin } from './real-tree.ts';

const execute = promisify(execFile);
const engine = sharedEngine();
const [node = process.execPath] = nodes;

/** v1.20 keeps its path in its local binaries, so both local builds use this one. */
const localWorkspace = '/tmp/kbuild-kubernetes-test';
const localTree = join(localWorkspace, 'kubernetes');

let origin = '';
let commit = '';
let folder = '';
/** The stamp of a clean clone by the tree's own scripts. */
let versionFile = '';
let imageId = '';

before(async () => {
  const cache = join(projectRoot, '.cache/kubernetes');
  mkdirSync(cache, { recursive: true });
  origin = await realTreeOrigin(cache);
  commit = (await git(origin, ['rev-parse', 'HEAD'])).trim();
  folder = await mkdtemp(join(tmpdir(), 'kbuild-kubernetes-'));
  versionFile = join(folder, 'version-defs');
  await freshClone(origin, localTree);
  await writeOwnStamp(localTree, versionFile);
  await ensureKubeCross(engine, kubeCross);
  imageId = (await docker(engine, ['image', 'inspect', '--format={{.Id}}', kubeCross])).trim();
});

after(() => {
  for (const it of [localWorkspace, folder]) rmSync(it, { recursive: true, force: true });
});

let reference: Promise<string> | undefined;

/** The digest of kubectl from the tree's own build/run.sh, which is built once for all checks. */
function referenceDigest(): Promise<string> {
  reference ??= buildReference();
  return reference;
}

async function buildReference(): Promise<string> {
  const tree = join(folder, 'reference/kubernetes');
  await freshClone(origin, tree);
  const build = { tree, engine, versionFile, log: join(folder, 'run.sh.log') };
  const digest = await sha256Of(await makeKubectlByRunScript(build));
  await makeCleanByScript(build);
  rmSync(tree, { recursive: true, force: true });
  return digest;
}

interface Way {
  readonly sync: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** How the names begin of what stays in the engine until make-clean. */
  readonly stays: readonly string[];
}

/** How the tree reaches the container; the first is what a user gets without a word. */
const ways: readonly Way[] = [
  { sync: 'bind', inputs: {}, stays: [] },
  { sync: 'rsync', inputs: { sync: 'rsync' }, stays: ['kube-build-data-', 'kube-build:build-'] },
];

for (const { sync, inputs, stays } of ways) {
  test(`kubectl in a container by ${sync} is the kubectl of build/run.sh, of another user in another folder`, async () => {
    const expected = await referenceDigest();
    const workspace = join(folder, sync);
    await freshClone(origin, workspace);
    execFileSync('chown', ['-R', `${caller}:${caller}`, workspace]);
    const before = await everythingInEngine();
    const node = await nodeOfCaller();

    const run = await runAction({
      workspace,
      node,
      inputs: { target: 'kubectl', platforms: 'linux/amd64', upload: 'none', ...inputs },
      environment: engine.environment,
    });
    assertRunnerLimits(run);
    const kubectl = checkOutputs(run);
    assert.equal(await sha256Of(kubectl.path), expected);
    assert.equal(run.outputs.platforms, '["linux/amd64"]');
    assert.equal(run.outputs['kube-cross'], `${imageId} (no registry digest)`);
    const added = (await everythingInEngine()).filter((it) => !before.includes(it));
    assert.deepEqual(
      added.map((name) => stays.find((start) => name.startsWith(start)) ?? name),
      stays,
    );
    assert.deepEqual(await filesOfOthers(workspace), '');

    await execute(node, [join(projectRoot, 'dist/cli/index.js'), 'make-clean'], {
      cwd: workspace,
      env: { ...clientEnvironment(engine), HOME: process.env.HOME },
    });
    assert.deepEqual(await everythingInEngine(), before);
    assert.ok(!existsSync(join(workspace, '_output')));
    rmSync(workspace, { recursive: true, force: true });
  });
}

const caller = '1234';

/** Node as a user who is not root, but may read what the tests have made and call the engine. */
async function nodeOfCaller(): Promise<string> {
  const path = join(folder, 'node-of-caller');
  const user = `--reuid=${caller} --regid=${caller} --clear-groups`;
  const permission = '--inh-caps=+dac_override --ambient-caps=+dac_override --securebits=+no_setuid_fixup';
  await writeFile(path, `#!/bin/sh\nexec setpriv ${user} ${permission} '${node}' "$@"\n`, { mode: 0o755 });
  return path;
}

/** Names of containers and images, and volumes that no container holds. */
async function everythingInEngine(): Promise<readonly string[]> {
  const lists = await Promise.all([
    docker(engine, ['ps', '--all', '--format={{.Names}}']),
    docker(engine, ['images', '--format={{.Repository}}:{{.Tag}}']),
    docker(engine, ['volume', 'ls', '--quiet', '--filter=dangling=true']),
  ]);
  return lists.flatMap((list) => list.split('\n').filter(Boolean).sort());
}

async function filesOfOthers(path: string): Promise<string> {
  return (await execute('find', [path, '!', '(', '-uid', caller, '-gid', caller, ')'])).stdout;
}

const changedFile = 'staging/src/k8s.io/kubectl/pkg/cmd/version/version.go';
const pushOnDefault: RunnerEvent = {
  name: 'push',
  ref: 'refs/heads/release-1.20',
  refType: 'branch',
  sha: '0'.repeat(40),
  payload: { repository: { default_branch: 'release-1.20' } },
};

/** A clone with one line more in one package, as one commit that is the same wherever it is made. */
async function changedClone(workspace: string): Promise<void> {
  await freshClone(origin, workspace);
  await appendFile(join(workspace, changedFile), '\nvar kbuildTest = 1\n');
  await git(workspace, ['commit', '--all', '--quiet', '--message=One line'], `${realCommitTime + 60} +0000`);
}

test('after a change of one line, a build with the restored cache of a cold one gives the bytes of a cold build', async () => {
  const standIn = await startStandIn();
  const build = async (name: string, inputs: Readonly<Record<string, string>> = {}) => {
    const options = {
      workspace: join(folder, name, 'kubernetes'),
      node,
      event: pushOnDefault,
      inputs: { target: 'kubectl', platforms: 'linux/amd64', upload: 'none', ...inputs },
      environment: { ...standIn.environment, ...engine.environment },
    };
    const main = await runAction(options);
    assert.equal(main.exitCode, 0, main.stdout.slice(-4000));
    const post = await runPost(options, main);
    rmSync(join(folder, name), { recursive: true, force: true });
    return { main, said: post.stdout, digest: binariesOf(main)[0]?.sha256 };
  };
  try {
    await freshClone(origin, join(folder, 'seed/kubernetes'));
    const cold = await build('seed');
    assert.equal(cold.main.outputs['cache-outcome'], 'miss');
    assert.match(cold.said, /^Cache \S+: saved \(/m);
    assert.equal(cold.digest, await referenceDigest());

    await changedClone(join(folder, 'restored/kubernetes'));
    const restored = await build('restored');
    assert.equal(restored.main.outputs['cache-outcome'], 'partial');
    assert.equal(restored.main.outputs['cache-matched-key'], cold.main.outputs['cache-key']);
    assert.match(restored.main.stdout, /^Cache: The build used \d+ of \d+ entries\. It cost .* and saved /m);

    await changedClone(join(folder, 'cold/kubernetes'));
    const without = await build('cold', { 'cache-mode': 'none' });
    assert.equal(without.main.outputs['cache-outcome'], 'none');
    assert.equal(restored.digest, without.digest);
    assert.notEqual(restored.digest, cold.digest);
  } finally {
    await standIn.stop();
  }
});

test('a local kubectl through dist/ and one by hand are the same bytes', async () => {
  const run = await runLocal(
    localWorkspace,
    { source: 'kubernetes', what: 'cmd/kubectl' },
    { node, environment: { PATH: oldGoPath } },
  );
  const kubectl = checkOutputs(run);
  await freshClone(origin, localTree);
  const log = join(folder, 'make.log');
  const byHand = await makeKubectlByHand({ tree: localTree, versionFile, log });
  assert.equal(kubectl.sha256, await sha256Of(byHand));
});

/** Returns kubectl, which says of itself what the outputs say. */
function checkOutputs(run: ActionRun): BinaryOutput {
  assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
  const { 'git-version': version, 'git-tree-state': state, 'git-commit': ofCommit } = run.outputs;
  assert.deepEqual([version, state, ofCommit], ['v1.20.2', 'clean', commit]);
  assert.equal(run.outputs['source-date-epoch'], String(realCommitTime));
  assert.match(run.outputs['go-version'] ?? '', /^go1\.19/);
  const [kubectl, ...more] = binariesOf(run);
  assert.ok(kubectl);
  assert.deepEqual(more, []);
  const said = execFileSync(kubectl.path, ['version', '--client'], { encoding: 'utf8' });
  for (const part of ['GitVersion:"v1.20.2"', 'GitTreeState:"clean"', commit]) {
    assert.ok(said.includes(part), said);
  }
  return kubectl;
}
