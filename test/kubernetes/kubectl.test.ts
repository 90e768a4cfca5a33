/**
 * The real Kubernetes v1.20.2: kubectl through dist/ in containers, against kubectl by the tree's own scripts. A real build
 * takes minutes, so only two compile everything: ours by bind, whose cache is saved, and that of build/run.sh. Ours by rsync
 * restores that cache.
 */

import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
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
  type RunActionOptions,
  type RunnerEvent,
  runAction,
  runPost,
} from '../support/mini-runner.ts';
import { nodeOfUserWhoReadsAll } from '../support/other-user.ts';
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
import { realTreeOrigin } from './real-tree.ts';

const execute = promisify(execFile);
const engine = sharedEngine();
const [node = process.execPath] = nodes;

/** A user who is not root, in folders of its own; the build by script is root's. */
const caller = '1234';

let origin = '';
let folder = '';
let imageId = '';
let nodeOfCaller = '';
let inEngineAtFirst: readonly string[] = [];
let standIn: StandIn;

before(async () => {
  origin = await realTreeOrigin();
  folder = await mkdtemp(join(tmpdir(), 'kbuild-kubernetes-'));
  nodeOfCaller = nodeOfUserWhoReadsAll(folder, caller, node);
  standIn = await startStandIn();
  await ensureKubeCross(engine, kubeCross);
  imageId = (await docker(engine, ['image', 'inspect', '--format={{.Id}}', kubeCross])).trim();
  inEngineAtFirst = await everythingInEngine();
});

after(async () => {
  await standIn?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Digest of kubectl from the tree's own build/run.sh. */
async function buildReference(): Promise<string> {
  const tree = join(folder, 'reference/kubernetes');
  const versionFile = join(folder, 'version-defs');
  const build = { tree, engine, versionFile, log: join(folder, 'run.sh.log') };
  await freshClone(origin, tree);
  await writeOwnStamp(tree, versionFile);
  const digest = await sha256Of(await makeKubectlByRunScript(build));
  await makeCleanByScript(build);
  rmSync(tree, { recursive: true, force: true });
  return digest;
}

interface CallersBuild {
  readonly workspace: string;
  readonly options: RunActionOptions;
  readonly run: ActionRun;
}

async function buildOfCaller(
  name: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<CallersBuild> {
  const workspace = join(folder, name);
  await freshClone(origin, workspace);
  execFileSync('chown', ['-R', `${caller}:${caller}`, workspace]);
  const options = {
    workspace,
    node: nodeOfCaller,
    event: pushOnDefault,
    inputs: {
      target: 'kubectl',
      platforms: 'linux/amd64',
      upload: 'none',
      'cache-mode': 'read-write',
      ...inputs,
    },
    environment: { ...standIn.environment, ...engine.environment },
  };
  const run = await runAction(options);
  assertRunnerLimits(run);
  const kubectl = checkKubectl(run, (await git(origin, ['rev-parse', 'HEAD'])).trim());
  assert.equal(kubectl.sha256, await sha256Of(kubectl.path));
  assert.equal(run.outputs.platforms, '["linux/amd64"]');
  assert.equal(run.outputs['kube-cross'], `${imageId} (no registry digest)`);
  assert.deepEqual(await filesOfOthers(workspace), '');
  return { workspace, options, run };
}

async function makeClean({ workspace }: CallersBuild): Promise<void> {
  await execute(nodeOfCaller, [join(projectRoot, 'dist/cli/index.js'), 'make-clean'], {
    cwd: workspace,
    env: { ...clientEnvironment(engine), HOME: process.env.HOME },
  });
  assert.ok(!existsSync(join(workspace, '_output')));
}

/** Names of containers and images, images of ours that have none, and volumes that no container holds. */
async function everythingInEngine(): Promise<readonly string[]> {
  const lists = await Promise.all([
    docker(engine, ['ps', '--all', '--format={{.Names}}']),
    docker(engine, ['images', '--format={{.Repository}}:{{.Tag}}', '--filter=dangling=false']),
    // Those that build/run.sh leaves when it makes its image again have no label.
    docker(engine, ['images', '--quiet', '--filter=dangling=true', '--filter=label=kbuild.tree']),
    docker(engine, ['volume', 'ls', '--quiet', '--filter=dangling=true']),
  ]);
  return lists.flatMap((list) => list.split('\n').filter(Boolean).sort());
}

async function filesOfOthers(path: string): Promise<string> {
  return (await execute('find', [path, '!', '(', '-uid', caller, '-gid', caller, ')'])).stdout;
}

const pushOnDefault: RunnerEvent = {
  name: 'push',
  ref: 'refs/heads/release-1.20',
  refType: 'branch',
  sha: '0'.repeat(40),
  payload: { repository: { default_branch: 'release-1.20' } },
};

test('kubectl by bind, and by rsync with the cache of that, is that of build/run.sh', async () => {
  // Code generation leaves a core idle.
  const [byBind, reference] = await Promise.all([buildOfCaller('bind'), buildReference()]);
  assert.equal(byBind.run.outputs['cache-outcome'], 'miss');
  assert.match((await runPost(byBind.options, byBind.run)).stdout, /^Cache \S+: saved \(/m);
  await makeClean(byBind);
  assert.deepEqual(await everythingInEngine(), inEngineAtFirst);

  const byRsync = await buildOfCaller('rsync', { sync: 'rsync' });
  assert.equal(byRsync.run.outputs['cache-outcome'], 'exact');
  assert.equal(byRsync.run.outputs['cache-matched-key'], byBind.run.outputs['cache-key']);
  assert.match(byRsync.run.stdout, /^Cache: The build used \d+ of \d+ entries\. It cost .* and saved /m);
  const digests = [byBind, byRsync].map(({ run }) => binariesOf(run)[0]?.sha256);
  assert.deepEqual(digests, [reference, reference]);
  await checkRemains(byRsync);
});

/** Only what rsync works with stays in the engine, and make-clean takes it away. */
async function checkRemains(build: CallersBuild): Promise<void> {
  const added = (await everythingInEngine()).filter((name) => !inEngineAtFirst.includes(name));
  const known = ['kube-build-data-', 'kube-build:build-'];
  assert.deepEqual(
    added.map((name) => known.find((start) => name.startsWith(start)) ?? name),
    known,
  );
  await makeClean(build);
  assert.deepEqual(await everythingInEngine(), inEngineAtFirst);
}
