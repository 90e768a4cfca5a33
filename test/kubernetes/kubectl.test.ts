/**
 * The real Kubernetes v1.20.2: kubectl through dist/ in a container, against kubectl by the tree's own scripts. Each real
 * build takes two minutes, so what can be shared is: the reference, and the cold build whose cache another one restores.
 */

import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { appendFile, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { binariesOf, nodes } from '../bundle/support.ts';
import { clientEnvironment, docker, sharedEngine } from '../support/docker.ts';
import { freshClone, git } from '../support/git.ts';
import { ensureKubeCross } from '../support/kube-cross.ts';
import {
  type ActionRun,
  assertRunnerLimits,
  type RunnerEvent,
  runAction,
  runPost,
} from '../support/mini-runner.ts';
import { asUserWhoReadsAll } from '../support/other-user.ts';
import { projectRoot } from '../support/project.ts';
import { type StandIn, startStandIn } from '../support/stand-in.ts';
import { checkKubectl } from './checks.ts';
import {
  kubeCross,
  makeCleanByScript,
  makeKubectlByRunScript,
  sha256Of,
  writeOwnStamp,
} from './real-build.ts';
import { realCommitTime, realTreeOrigin } from './real-tree.ts';

const execute = promisify(execFile);
const engine = sharedEngine();
const [node = process.execPath] = nodes;

let origin = '';
let commit = '';
let folder = '';
/** The stamp of a clean clone by the tree's own scripts. */
let versionFile = '';
let imageId = '';
let standIn: StandIn;

before(async () => {
  origin = await realTreeOrigin();
  commit = (await git(origin, ['rev-parse', 'HEAD'])).trim();
  folder = await mkdtemp(join(tmpdir(), 'kbuild-kubernetes-'));
  versionFile = join(folder, 'version-defs');
  const tree = join(folder, 'stamp');
  await freshClone(origin, tree);
  await writeOwnStamp(tree, versionFile);
  rmSync(tree, { recursive: true, force: true });
  standIn = await startStandIn();
  await ensureKubeCross(engine, kubeCross);
  imageId = (await docker(engine, ['image', 'inspect', '--format={{.Id}}', kubeCross])).trim();
});

after(async () => {
  await standIn?.stop();
  rmSync(folder, { recursive: true, force: true });
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

for (const way of ways) {
  test(`kubectl in a container by ${way.sync} is the kubectl of build/run.sh, of another user in another folder`, async () => {
    const expected = await referenceDigest();
    const { workspace, run, before, added } = await buildOfCaller(way);
    const kubectl = checkKubectl(run, commit);
    assert.equal(await sha256Of(kubectl.path), expected);
    assert.equal(run.outputs.platforms, '["linux/amd64"]');
    assert.equal(run.outputs['kube-cross'], `${imageId} (no registry digest)`);
    assert.deepEqual(
      added.map((name) => way.stays.find((start) => name.startsWith(start)) ?? name),
      way.stays,
    );
    assert.deepEqual(await filesOfOthers(workspace), '');

    await execute(await nodeOfCaller(), [join(projectRoot, 'dist/cli/index.js'), 'make-clean'], {
      cwd: workspace,
      env: { ...clientEnvironment(engine), HOME: process.env.HOME },
    });
    assert.deepEqual(await everythingInEngine(), before);
    assert.ok(!existsSync(join(workspace, '_output')));
    rmSync(workspace, { recursive: true, force: true });
  });
}

interface CallersBuild {
  readonly workspace: string;
  readonly run: ActionRun;
  /** What post said of the cache. */
  readonly said: string;
  /** What was in the engine, and what the build has added. */
  readonly before: readonly string[];
  readonly added: readonly string[];
}

const callersBuilds = new Map<string, Promise<CallersBuild>>();

/** A cold build of each way, once, by another user in another folder than the reference; the first saves its cache. */
function buildOfCaller(way: Way): Promise<CallersBuild> {
  const build = callersBuilds.get(way.sync) ?? makeBuildOfCaller(way);
  callersBuilds.set(way.sync, build);
  return build;
}

async function makeBuildOfCaller({ sync, inputs }: Way): Promise<CallersBuild> {
  const workspace = join(folder, sync);
  await freshClone(origin, workspace);
  execFileSync('chown', ['-R', `${caller}:${caller}`, workspace]);
  const before = await everythingInEngine();
  const options = {
    workspace,
    node: await nodeOfCaller(),
    event: pushOnDefault,
    inputs: { target: 'kubectl', platforms: 'linux/amd64', upload: 'none', ...inputs },
    environment: { ...standIn.environment, ...engine.environment },
  };
  const run = await runAction(options);
  assertRunnerLimits(run);
  assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
  const post = await runPost(options, run);
  const added = (await everythingInEngine()).filter((it) => !before.includes(it));
  return { workspace, run, said: post.stdout, before, added };
}

const caller = '1234';

/** Node as a user who is not root, but may read what the tests have made and call the engine. */
async function nodeOfCaller(): Promise<string> {
  const path = join(folder, 'node-of-caller');
  const words = asUserWhoReadsAll(caller).join(' ');
  await writeFile(path, `#!/bin/sh\nexec ${words} '${node}' "$@"\n`, { mode: 0o755 });
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
  const [bind] = ways;
  assert.ok(bind);
  const cold = await buildOfCaller(bind);
  assert.equal(cold.run.outputs['cache-outcome'], 'miss');
  assert.match(cold.said, /^Cache \S+: saved \(/m);

  // Code generation leaves a core idle, and nothing else is built any more.
  const [restored, without] = await Promise.all([
    buildChanged('restored', {}),
    buildChanged('cold', { 'cache-mode': 'none' }),
  ]);
  assert.equal(restored.outputs['cache-outcome'], 'partial');
  assert.equal(restored.outputs['cache-matched-key'], cold.run.outputs['cache-key']);
  assert.match(restored.stdout, /^Cache: The build used \d+ of \d+ entries\. It cost .* and saved /m);
  assert.equal(without.outputs['cache-outcome'], 'none');
  const [digest, expected, unchanged] = [restored, without, cold.run].map((it) => binariesOf(it)[0]?.sha256);
  assert.equal(digest, expected);
  assert.notEqual(digest, unchanged);
});

async function buildChanged(name: string, inputs: Readonly<Record<string, string>>): Promise<ActionRun> {
  const workspace = join(folder, name, 'kubernetes');
  await changedClone(workspace);
  const run = await runAction({
    workspace,
    node,
    event: pushOnDefault,
    inputs: { target: 'kubectl', platforms: 'linux/amd64', upload: 'none', ...inputs },
    environment: { ...standIn.environment, ...engine.environment },
  });
  assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
  rmSync(join(folder, name), { recursive: true, force: true });
  return run;
}
