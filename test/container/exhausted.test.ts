/** Memory and disks that run out, in the build and in the engine: named as what they are, with the figures. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { errorsOf, temporaryFolder } from '../bundle/support.ts';
import { docker, dockerFed } from '../support/docker.ts';
import { startEngine } from '../support/engine.ts';
import { runTool } from '../support/engine-remains.ts';
import { startRegistry } from '../support/registry.ts';
import { tinyKubeCross } from '../support/tiny-kube-cross.ts';
import { untilLine } from '../support/waiting.ts';
import { assertNothingLeft, recipes, runMain, startMain, workspaceWith } from './lifecycle-support.ts';
import { engine, namesOf } from './support.ts';

const memoryFigures = /\d \wB of \d.* \wB memory available, the Docker Engine has \d.* \wB of memory in all/;

test('a container that the kernel kills is named as want of memory, with the figures', async () => {
  const tree = await workspaceWith(recipes.stubborn);
  const { build } = await namesOf(tree);
  const action = await startMain(tree);
  await untilLine(action, /it has started/);
  await docker(engine, ['kill', '--signal=KILL', build]);
  const run = await action.finished;
  assert.equal(run.exitCode, 1);
  assert.equal(run.outputs.failure, 'memory');
  assert.match(
    errorsOf(run),
    /^make kubectl failed with exit code 137: a process was killed, most likely for want of/,
  );
  assert.match(errorsOf(run), memoryFigures);
  await assertNothingLeft(tree);
});

test('a step of make that the kernel kills is named as want of memory', async () => {
  const tree = await workspaceWith("@sh -c 'kill -KILL $$$$'");
  const run = await runMain(tree);
  assert.equal(run.outputs.failure, 'memory', run.stdout);
  assert.match(errorsOf(run), /^make kubectl failed with exit code 2: a process was killed/);
  await assertNothingLeft(tree);
});

/** Makes a cgroup with little memory, where this machine lets us; its name as DOCKER_CGROUP_PARENT takes it. */
async function smallCgroup(): Promise<{ readonly name: string; readonly folder: string } | undefined> {
  const driver = (await docker(engine, ['info', '--format={{.CgroupDriver}}'])).trim();
  if (driver !== 'cgroupfs') return undefined;
  const isUnified = existsSync('/sys/fs/cgroup/cgroup.controllers');
  const name = `/kbuild-test-${process.pid}`;
  const folder = join(isUnified ? '/sys/fs/cgroup' : '/sys/fs/cgroup/memory', name);
  try {
    await mkdir(folder);
    await writeFile(join(folder, isUnified ? 'memory.max' : 'memory.limit_in_bytes'), '100000000');
    return { name, folder };
  } catch {
    return undefined;
  }
}

test('a build that needs more memory than there is is told so', async (context) => {
  const cgroup = await smallCgroup();
  if (!cgroup) return context.skip('this machine lets nobody make a cgroup');
  try {
    const tree = await workspaceWith('@head -c 400000000 /dev/zero | tail -n 1 >/dev/null');
    const run = await runMain(tree, { environment: { DOCKER_CGROUP_PARENT: cgroup.name } });
    assert.equal(run.exitCode, 1);
    assert.equal(run.outputs.failure, 'memory', run.stdout);
    assert.match(errorsOf(run), memoryFigures);
    await assertNothingLeft(tree);
  } finally {
    await rmdir(cgroup.folder).catch(() => {});
  }
});

test('a disk that fills up while the build writes is named, with what is free', async () => {
  const tree = await workspaceWith('@head -c 9000000 /dev/zero >_output/dockerized/go/big');
  const output = join(tree, '_output/dockerized/go');
  await mkdir(output, { recursive: true });
  await runTool('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'kbuild-test', output]);
  try {
    const run = await runMain(tree);
    assert.equal(run.exitCode, 1);
    assert.equal(run.outputs.failure, 'disk', run.stdout);
    assert.match(
      errorsOf(run),
      /^make kubectl failed .*: the disk is full \(.* of disk free\)\. Free some space/,
    );
    await assertNothingLeft(tree);
  } finally {
    await runTool('umount', [output]);
  }
});

test("a full disk of the engine's is named, whether an image or a container finds no place", async (context) => {
  const folder = await temporaryFolder();
  const registry = await startRegistry();
  const small = await startEngine({ folder: join(folder, 'engine'), dataRootSize: 40_000_000 });
  try {
    const tree = await workspaceWith(recipes.quick);
    await context.test('an image', async () => {
      await writeFile(join(folder, 'big'), randomBytes(50_000_000));
      const archive = { program: 'tar', args: ['-C', folder, '-c', 'big'] };
      await dockerFed(engine, archive, ['import', '-', 'registry.example/exhausted/big:v1']);
      const image = await registry.push(engine, 'registry.example/exhausted/big:v1', 'kube-cross:v1');
      await docker(engine, ['rmi', 'registry.example/exhausted/big:v1']);
      const run = await runMain(tree, { engine: small, inputs: { 'kube-cross-image': image } });
      assert.equal(run.exitCode, 1);
      assert.equal(run.outputs.failure, 'disk', run.stdout);
      assert.match(
        errorsOf(run),
        /^the image \S+kube-cross:v1 is not here and the disk of the Docker Engine's images is full: .*no space left on device.* Free some space there/,
      );
      await assertNothingLeft(tree, small);
    });

    await context.test('a container', async () => {
      const image = await tinyKubeCross(small, 'registry.example/tiny/kube-cross:v1');
      const fill = 'head -c 90000000 /dev/zero >/full';
      await docker(small, ['run', '--name=full', image, 'sh', '-c', fill]).catch(() => {});
      const run = await runMain(tree, { engine: small, inputs: { 'kube-cross-image': image } });
      assert.equal(run.exitCode, 1);
      assert.equal(run.outputs.failure, 'disk', run.stdout);
      assert.match(
        errorsOf(run),
        /^the disk of the Docker Engine's containers is full: .*no space left on device/,
      );
      await assertNothingLeft(tree, small);
    });
  } finally {
    await small.stop();
    await registry.stop();
  }
});
