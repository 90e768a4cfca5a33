/**
 * One commit of a tree from v1.35 on, and some of older ones, built on every kind of engine and by every way in which a tree
 * gets there: the bytes of a bind mount on this machine, and in the log which way it was and why.
 */

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { saveLine, smallProgram } from '../bundle/cache-support.ts';
import { errorsOf, temporaryFolder } from '../bundle/support.ts';
import type { Flavor } from '../fixtures/miniature.ts';
import { makeCertificates } from '../support/certificates.ts';
import { goCacheOf, warm } from '../support/compiled.ts';
import { copyImage, docker } from '../support/docker.ts';
import { tlsPort } from '../support/engine.ts';
import { forward } from '../support/forwarder.ts';
import { nodeOfJob } from '../support/job-container.ts';
import { ensureLeanKubeCross, standInImage } from '../support/kube-cross.ts';
import { type ActionRun, runAction, runPost } from '../support/mini-runner.ts';
import { pushOnDefault } from '../support/mini-runner-environment.ts';
import { startPodman } from '../support/podman.ts';
import { type SshServer, startSshServer } from '../support/ssh-server.ts';
import { startStandIn } from '../support/stand-in.ts';
import { type Remote, startRemote, tunnelTo } from './remote-support.ts';
import {
  bytesSent,
  freePort,
  inData,
  objectsOf,
  rsyncTree,
  runSync,
  syncAction,
  type TreeOptions,
} from './rsync-support.ts';
import { engine, namesOf, runContainer } from './support.ts';

let expected = '';
let remote: Remote;
let certificates = '';
let ssh: SshServer;
before(async () => {
  certificates = await makeCertificates(await temporaryFolder());
  remote = await startRemote({ certificates });
  ssh = await startSshServer(await temporaryFolder(), await freePort(), remote.socket);
  const built = await runContainer(await warmTree(), { target: 'kubectl', sync: 'auto' });
  expected = assertWay(built, isSeen);
});
after(async () => {
  ssh?.stop();
  await remote?.stop();
});

/** More than all that a sync says besides. */
const largeText = Array.from({ length: 100_000 }, (_, index) => `Line ${index} of a large file.\n`).join('');

type Wanted = TreeOptions & { readonly flavor?: Flavor };

/** The same commit each time; of v1.36 unless told. */
function treeFor({ flavor = 'v1.36', ...options }: Wanted = {}): Promise<string> {
  const changes = { 'cmd/kubectl/main.go': () => smallProgram, 'docs/large.txt': () => largeText };
  return rsyncTree(flavor, { changes, ...options });
}

/** With what earlier builds have compiled, for an engine that sees it. */
async function warmTree(options: Wanted = {}): Promise<string> {
  const tree = await treeFor(options);
  await warm(tree, 'dockerized');
  return tree;
}

/** Returns the digest. */
function assertWay(run: ActionRun, says: RegExp): string {
  assert.equal(run.exitCode, 0, run.stdout);
  assert.match(run.stdout, says);
  return run.outputs['content-digest'] ?? '';
}

const isSeen = /^The Docker Engine sees the source tree, so it is mounted$/m;
const isMountedFrom = (folder: string) =>
  new RegExp(`^This is a container of the Docker Engine itself, so .* is mounted from ${folder}, `, 'm');

/**
 * Main in a container of the shared engine, in which the workspace is at another place; `work` lies at `/__w`. The local
 * builder has no engine there.
 */
async function runInJob(
  tree: string,
  work: string,
  builder: 'container' | 'local' = 'container',
): Promise<ActionRun> {
  const folder = await realpath(await temporaryFolder());
  const [runnerTemp, workspace] = [join(folder, '_temp'), join('/__w', basename(tree))];
  const reachesEngine = builder === 'container';
  const node = await nodeOfJob(folder, {
    ...{ engine, reachesEngine, image: standInImage },
    ...{ work, runnerTemp, workspace },
  });
  const environment = { GITHUB_WORKSPACE: workspace, RUNNER_WORKSPACE: '/__w' };
  return runSync(tree, reachesEngine ? { sync: 'auto' } : { sync: '', builder }, {
    node,
    runnerTemp,
    environment,
  });
}

suite('kubectl is the same', { concurrency: 3 }, () => {
  test('from a job container whose workspace is a folder of the machine', async () => {
    const tree = await warmTree();
    const run = await runInJob(tree, dirname(tree));
    assert.equal(assertWay(run, isMountedFrom(tree)), expected);
  });

  test('from a job container whose workspace is in a volume', async () => {
    const tree = await warmTree();
    const volume = `kbuild-work-${basename(dirname(tree))}`;
    const copy = ['run', '--rm', `--volume=${dirname(tree)}:/from`, `--volume=${volume}:/to`, standInImage];
    await docker(engine, [...copy, 'cp', '--archive', '/from/.', '/to']);
    const run = await runInJob(tree, volume);
    assert.equal(assertWay(run, isMountedFrom(`/\\S+/volumes/${volume}/_data/${basename(tree)}`)), expected);
    await docker(engine, ['volume', 'rm', volume]);
  });

  test('from a job container that is kube-cross itself, without any engine', async () => {
    const tree = await treeFor();
    await warm(tree, 'local', 'dockerized');
    const run = await runInJob(tree, dirname(tree), 'local');
    assert.equal(assertWay(run, /^go1\.19\S*, platforms linux\/amd64$/m), expected);
  });

  test('beside a second engine that shares the work folder, as dind in a sidecar does', async () => {
    const tree = await warmTree({ engine: remote.engine });
    const run = await runSync(tree, { sync: 'auto' }, { engine: remote.engine });
    assert.equal(assertWay(run, isSeen), expected);
  });

  test('of a v1.20 tree beside a second engine', async () => {
    const here = await runContainer(await warmTree({ flavor: 'v1.20' }), { target: 'kubectl', sync: 'auto' });
    const tree = await warmTree({ flavor: 'v1.20', engine: remote.engine });
    const run = await runSync(tree, { sync: 'auto' }, { engine: remote.engine });
    assert.equal(assertWay(run, isSeen), assertWay(here, isSeen));
  });

  test('of a v1.28 tree from a job container', async () => {
    const here = await runContainer(await warmTree({ flavor: 'v1.28' }), { target: 'kubectl', sync: 'auto' });
    const tree = await warmTree({ flavor: 'v1.28' });
    const run = await runInJob(tree, dirname(tree));
    assert.equal(assertWay(run, isMountedFrom(tree)), assertWay(here, isSeen));
  });

  test('by rsync on the engine of this machine', async () => {
    const tree = await warmTree();
    const run = await runSync(tree);
    const { data } = await namesOf(tree);
    assert.equal(assertWay(run, new RegExp(`data container ${data} made$`, 'm')), expected);
    assert.deepEqual(await objectsOf(tree), [data, (await namesOf(tree)).volume].sort());
  });

  test('by rsync on an engine with TLS, and by ssh with the cache of that, for which next to nothing is sent again', async () => {
    const parent = join(remote.hidden, 'work,of=me');
    await mkdir(parent);
    const tree = await treeFor({ engine: remote.engine, parent });
    const { port } = await forward({ path: await tunnelTo(remote, tlsPort) });
    const standIn = await startStandIn();
    const job = async (host: string, environment: Readonly<Record<string, string>>) => {
      const options = syncAction(
        tree,
        { sync: 'auto', 'docker-host': host, 'cache-mode': 'read-write' },
        { environment: { ...standIn.environment, ...environment }, event: pushOnDefault },
      );
      const main = await runAction(options);
      assert.equal(assertWay(main, isSent), expected);
      return { main, post: await runPost(options, main) };
    };
    const isSent = /^The Docker Engine does not see the source tree \(.*\), so it is sent there by rsync$/m;
    const withTls = { DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: certificates };
    const first = await job(`tcp://127.0.0.1:${port}`, withTls);
    assert.match(saveLine(first.post), /^saved \(/);

    await inData(tree, 'rm -r _output/dockerized/go/cache/build', remote.engine);
    await rm(goCacheOf(tree, 'dockerized'), { recursive: true });
    const again = await job(ssh.host, { PATH: `${ssh.programs}:${process.env.PATH}` });
    assert.equal(again.main.outputs['cache-outcome'], 'exact', again.main.stdout);
    assert.match(again.main.stdout, /The build used [1-9]\d* of /);
    await standIn.stop();
    const [all, more] = [bytesSent(first.main.stdout), bytesSent(again.main.stdout)];
    assert.ok(more <= 0.02 * all, `${more} bytes of ${all} were sent again`);
  });

  test('on podman by bind mount; its server images are refused before anything is compiled', async () => {
    const image = 'registry.example/podman/kube-cross:v1';
    await ensureLeanKubeCross(engine, image);
    const podman = await startPodman(await temporaryFolder());
    try {
      await copyImage(engine, podman, image);
      const tree = await warmTree();
      const build = (target: string) =>
        runSync(
          tree,
          { target, platforms: 'linux/amd64', sync: 'auto', 'kube-cross-image': image },
          { engine: podman },
        );
      assert.equal(assertWay(await build('kubectl'), isSeen), expected);
      const refused = await build('release');
      assert.equal(refused.outputs.failure, 'input', refused.stdout);
      assert.match(errorsOf(refused), /^the engine is podman, which has no BuildKit: .*docker-host/);
      assert.deepEqual(readdirSync(join(tree, '_output/dockerized/bin/linux/amd64')), ['kubectl']);
    } finally {
      await podman.stop();
    }
  });

  test('and without its certificate, or its key, neither engine is reached', async () => {
    const tree = await treeFor({ engine: remote.engine, parent: remote.hidden });
    const { port } = await forward({ path: await tunnelTo(remote, tlsPort) });
    const cases = [
      [`tcp://127.0.0.1:${port}`, /^the Docker Engine's certificate is not accepted: .*DOCKER_CERT_PATH/],
      [ssh.host, /^there is no Docker Engine to be reached: .*/],
    ] as const;
    // Of an authority of its own.
    const DOCKER_CERT_PATH = await makeCertificates(await temporaryFolder());
    for (const [host, says] of cases) {
      const isTls = host.startsWith('tcp');
      const environment = isTls ? { DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH } : {};
      const run = await runSync(tree, { 'docker-host': host }, { environment });
      assert.equal(run.outputs.failure, 'input', run.stdout);
      assert.match(errorsOf(run), says);
    }
  });
});
