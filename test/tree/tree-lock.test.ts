/** The lock of a tree: one holder at a time, and free again however the holder ends. */

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { clean } from '../../src/commands/clean.ts';
import { lockTree } from '../../src/host/tree-lock.ts';
import { openLocal } from '../../src/local/local-builder.ts';
import { projectRoot } from '../support/project.ts';
import { loadedFor, miniature, openedAt, temporaryFolder, testHost } from './support.ts';

async function isFree(folder: string): Promise<boolean> {
  const lock = await lockTree(folder);
  lock?.release();
  return lock !== undefined;
}

/** A process that takes the lock, says so, and holds it until it is ended. */
async function holder(folder: string): Promise<ChildProcess> {
  const module = join(projectRoot, 'build/src/host/tree-lock.js');
  const program = [
    `const { lockTree } = await import(${JSON.stringify(module)});`,
    `console.log((await lockTree(${JSON.stringify(folder)})) === undefined ? 'refused' : 'held');`,
    'setInterval(() => {}, 1000);',
  ].join('\n');
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout, 'data');
  assert.equal(String(said), 'held\n');
  return child;
}

test('a second holder is refused, in the same process too, until the first gives the lock back', async () => {
  const folder = await temporaryFolder();
  const first = await lockTree(folder);
  assert.ok(first);
  assert.equal(await lockTree(folder), undefined);
  first.release();
  assert.ok(await isFree(folder));
});

test('another folder is independent, also one below', async () => {
  const folder = await temporaryFolder();
  const lock = await lockTree(folder);
  assert.ok(lock);
  assert.ok(await isFree(join(folder, 'below')));
  assert.ok(await isFree(`${folder}2`));
  lock.release();
});

test('a build with the own Go of the machine holds the lock until it is closed, and another one is refused', async () => {
  const { root, tree } = await openedAt(await miniature());
  const request = {
    root,
    tree,
    view: { here: undefined, wanted: undefined, isPlanned: false },
    isLinked: false,
    machine: { os: 'linux', architecture: 'amd64' },
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      GOTOOLCHAIN: 'local',
      FORCE_HOST_GO: 'y',
    },
    variables: [],
    reports: root,
  };
  const builder = await openLocal(request);
  await assert.rejects(openLocal(request), {
    message: `${root} is being built already, by another kbuild of this machine. Wait for it, or end it; two builds at once need two checkouts`,
  });
  const host = testHost(root, {});
  const cleaning = clean(host, loadedFor(host, {}));
  await assert.rejects(cleaning, /is being built by another kbuild\. Wait for it, or end it$/);
  await builder.close();
  await assert.rejects(
    openLocal({ ...request, env: { PATH: '/nowhere' } }),
    /do not accept this machine's Go/,
  );
  assert.ok(await isFree(root));
});

test('make clean that is cancelled is told so, and leaves the tree free', async () => {
  const root = await miniature();
  const host = { ...testHost(root, {}), cancel: AbortSignal.abort() };
  await assert.rejects(clean(host, loadedFor(host, {})), { failure: 'cancelled' });
  assert.ok(await isFree(root));
});

for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
  test(`a lock is free once its holder has ended by ${signal}`, async () => {
    const folder = await temporaryFolder();
    const child = await holder(folder);
    assert.equal(await isFree(folder), false);
    child.kill(signal);
    await once(child, 'exit');
    assert.ok(await isFree(folder));
  });
}

test('a lock leaves no file, and does not keep its process alive', async () => {
  const folder = await temporaryFolder();
  const lock = await lockTree(folder);
  assert.deepEqual(await readdir(folder), []);
  lock?.release();
  const module = join(projectRoot, 'build/src/host/tree-lock.js');
  const program = `await (await import(${JSON.stringify(module)})).lockTree(${JSON.stringify(folder)});`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'inherit' });
  assert.deepEqual(await once(child, 'exit'), [0, null]);
});
