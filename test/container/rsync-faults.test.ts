/** What goes wrong on the way into the data container: one clear error each, and nothing left behind. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { errorsOf, temporaryFolder } from '../bundle/support.ts';
import { docker } from '../support/docker.ts';
import { type Defect, ensureBrokenImage } from '../support/kube-cross.ts';
import type { ActionRun } from '../support/mini-runner.ts';
import { commandLines } from '../support/process-watch.ts';
import { until } from '../support/waiting.ts';
import { addLargeFile, freePort, objectsOf, quick, rsyncTree, runSync, startSync } from './rsync-support.ts';
import { engine, namesOf } from './support.ts';

/** One error that says this, and no container but the data container. */
async function assertFailed(run: ActionRun, tree: string, failure: string, says: RegExp): Promise<void> {
  assert.equal(run.exitCode, 1, run.stdout);
  assert.equal(run.outputs.failure, failure, run.stdout);
  assert.match(errorsOf(run), says);
  assert.equal(run.annotations.filter((it) => it.type === 'error').length, 1, run.stdout);
  assert.equal(errorsOf(run).split('\n').length, 1, errorsOf(run));
  await assertNothingLeft(tree);
}

async function broken(defect: Defect): Promise<string> {
  const image = `registry.example/rsync/${defect}:v1`;
  await ensureBrokenImage(engine, defect, image);
  return image;
}

/** All programs of this machine but one. */
async function pathWithout(name: string): Promise<string> {
  const folder = await temporaryFolder();
  for (const path of (process.env.PATH ?? '').split(':').toReversed()) {
    execFileSync('sh', ['-c', 'cp -asf "$0/." "$1" 2>/dev/null || true', path, folder]);
  }
  rmSync(join(folder, name));
  return folder;
}

async function assertNothingLeft(tree: string): Promise<void> {
  const { data, volume, image } = await namesOf(tree);
  const named = (await objectsOf(tree)).filter((name) => name.startsWith('kube-'));
  assert.deepEqual(
    named.filter((name) => ![data, volume, image].includes(name)),
    [],
  );
}

suite('sync: rsync', { concurrency: 3 }, () => {
  test('a port that is taken is an input to mend', async () => {
    const tree = await rsyncTree('v1.28', { changes: quick });
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const run = await runSync(tree, { 'rsync-port': port });
    server.close();
    await assertFailed(
      run,
      tree,
      'input',
      new RegExp(`^rsync-port is ${port}, a port that is taken .* remove it`),
    );
  });

  test('a machine without rsync is told the package', async () => {
    const tree = await rsyncTree('v1.28', { changes: quick });
    const run = await runSync(tree, {}, { environment: { PATH: await pathWithout('rsync') } });
    await assertFailed(run, tree, 'input', /^rsync is not on PATH.* apt-get install rsync/);
  });

  test('an image without rsync is told where nobody knows what this machine would have to send', async () => {
    const tree = await rsyncTree('v1.36', { changes: quick });
    const image = await broken('without-rsync');
    const environment = { PATH: await pathWithout('ldd') };
    const run = await runSync(tree, { 'kube-cross-image': image }, { environment });
    await assertFailed(run, tree, 'image', /^the image has no rsync.* the package rsync/);
  });

  const lacking: readonly (readonly [Defect, port: 'port' | 'exec', RegExp])[] = [
    ['without-rsync', 'exec', /^the image has no rsync.* the package rsync/],
    ['without-rsync', 'port', /^the image has no rsync.* the package rsync/],
    ['without-ip', 'port', /^the image has no ip.* the package iproute2/],
  ];
  for (const [defect, port, says] of lacking) {
    test(`an image ${defect} of a v1.28 tree is told from ${port === 'port' ? 'a daemon' : 'docker exec'} that cannot run there`, async () => {
      const tree = await rsyncTree('v1.28', { changes: quick });
      const ports = port === 'port' ? { 'rsync-port': String(await freePort()) } : {};
      const run = await runSync(tree, { 'kube-cross-image': await broken(defect), ...ports });
      await assertFailed(run, tree, 'image', says);
    });
  }

  test('a container that is killed in the middle of a sync is named, and nothing of it is left', async () => {
    const tree = await rsyncTree('v1.36', { changes: quick });
    const { rsync } = await namesOf(tree);
    addLargeFile(tree);
    const run = await startSync(tree);
    await until(
      () => commandLines().some((it) => it.startsWith('docker exec') && it.includes(`${rsync} rsync`)),
      run.finished,
    );
    await docker(engine, ['kill', rsync]);
    await assertFailed(
      await run.finished,
      tree,
      'network',
      new RegExp(`the container ${rsync} has ended in the middle`),
    );
  });

  test('a recipe that fails ends with its words, and a cancelled one at once; neither leaves its container', async () => {
    const recipe = 'build/build-image/Dockerfile';
    const step = (command: string) => ({ [recipe]: (text: string) => `${text}\nRUN ${command}\n` });
    const failing = await rsyncTree('v1.28', { changes: step('echo the reason, 4321; exit 9') });
    const failed = await runSync(failing);
    await assertFailed(failed, failing, 'image', /could not be built: .*(returned a non-zero|exit) code: 9/);
    assert.match(failed.stdout, /^the reason, 4321$/m);

    const slow = await rsyncTree('v1.28', { changes: step('sleep 4321') });
    const started = await startSync(slow);
    const commands = () => docker(engine, ['ps', '--all', '--no-trunc', '--format={{.Command}}']);
    await until(async () => (await commands()).includes('sleep 4321'), started.finished);
    started.signal('SIGINT');
    const cancelled = await started.finished;
    assert.equal(cancelled.outputs.failure, 'cancelled', cancelled.stdout);
    // The engine hears of it when its client has gone.
    await until(async () => !(await commands()).includes('sleep 4321'));
    await assertNothingLeft(slow);
  });

  test('a cancelled sync leaves no container', async () => {
    const tree = await rsyncTree('v1.28', { changes: quick });
    const { rsync } = await namesOf(tree);
    addLargeFile(tree);
    const started = await startSync(tree);
    await until(
      () => commandLines().some((it) => it.startsWith('docker exec') && it.includes(`${rsync} rsync`)),
      started.finished,
    );
    started.signal('SIGTERM');
    const run = await started.finished;
    assert.equal(run.outputs.failure, 'cancelled', run.stdout);
    await assertNothingLeft(tree);
  });
});
