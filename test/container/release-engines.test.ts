/** A release by other engines than this machine's own: file by file the same, as far as the engine goes. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkSums } from '../bundle/release-support.ts';
import { temporaryFolder } from '../bundle/support.ts';
import { ensureBaseImages } from '../support/base-images.ts';
import { dockerConfigWithBuildx } from '../support/buildx.ts';
import { warm } from '../support/compiled.ts';
import { copyImage, type Engine } from '../support/docker.ts';
import { ensureLeanKubeCross } from '../support/kube-cross.ts';
import type { ActionRun } from '../support/mini-runner.ts';
import { startPodman } from '../support/podman.ts';
import { type Remote, startRemote } from './remote-support.ts';
import { rsyncTree, runSync } from './rsync-support.ts';
import { engine } from './support.ts';

const lean = 'registry.example/release-engines/kube-cross:v1';
let DOCKER_CONFIG = '';
let remote: Remote;
before(async () => {
  [DOCKER_CONFIG, remote] = await Promise.all([dockerConfigWithBuildx(), startRemote()]);
  await ensureLeanKubeCross(engine, lean);
});
after(() => remote?.stop());

async function release(on: Engine, platforms: string): Promise<ActionRun> {
  const tree = await rsyncTree('v1.36');
  const hasServers = platforms.startsWith('linux/');
  for (const reference of hasServers ? await ensureBaseImages(engine, tree) : [])
    if (on !== engine) await copyImage(engine, on, reference);
  await warm(tree, 'dockerized');
  const inputs = { target: 'release', platforms, sync: 'bind', 'kube-cross-image': lean };
  const run = await runSync(tree, inputs, { engine: on, environment: { DOCKER_CONFIG } });
  assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
  return run;
}

/** Lines of its checksums. */
function sumsOf({ outputs }: ActionRun): readonly string[] {
  const folder = outputs['output-directory'] ?? '';
  checkSums(folder);
  return readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
}

test('an engine that shares the work folder, as dind in a sidecar does, makes each file of a release that this machine makes', async () => {
  await copyImage(engine, remote.engine, lean);
  const [here, there] = [await release(engine, 'linux/amd64'), await release(remote.engine, 'linux/amd64')];
  assert.deepEqual(sumsOf(there), sumsOf(here));
  assert.equal(there.outputs['content-digest'], here.outputs['content-digest']);
  assert.equal(JSON.parse(there.outputs.images ?? '[]').length, 6);
});

test('podman makes the tarballs of a release without server images', async () => {
  const podman = await startPodman(await temporaryFolder());
  try {
    await copyImage(engine, podman, lean);
    const platforms = 'darwin/arm64 windows/amd64';
    const [here, there] = [await release(engine, platforms), await release(podman, platforms)];
    assert.match(here.outputs['payload-digest'] ?? '', /^[0-9a-f]{64}$/);
    assert.equal(there.outputs['payload-digest'], here.outputs['payload-digest']);
    // Of an image that was loaded podman tells a digest, and Docker none, so the evidence is not the same.
    const tars = [here, there].map((run) => sumsOf(run).filter((line) => line.endsWith('.tar.gz')));
    assert.deepEqual(tars[1], tars[0]);
    assert.equal(tars[0]?.length, 9);
  } finally {
    await podman.stop();
  }
});
