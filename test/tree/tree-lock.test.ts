/** The lock of a tree: one holder at a time wherever it comes from, and free again however the holder ends. */

import assert from 'node:assert/strict';
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { clean } from '../../src/commands/clean.ts';
import { redactor } from '../../src/host/secrets.ts';
import { terminalLog } from '../../src/host/terminal-log.ts';
import { lockForBuild, lockTree, sharedFileSystem } from '../../src/host/tree-lock.ts';
import { openLocal } from '../../src/local/local-builder.ts';
import { asUser, asUserWhoReadsAll } from '../support/other-user.ts';
import { loadedFor, miniature, openedAt, temporaryFolder, testHost } from './support.ts';

const run = promisify(execFile);
const module = import.meta.resolve('../../src/host/tree-lock.js');

async function isFree(folder: string): Promise<boolean> {
  const lock = await lockTree(folder);
  lock?.release();
  return lock !== undefined;
}

/** A program that tries to take the lock, says how that went, and holds it until it is ended. */
function taking(folder: string): readonly string[] {
  const program = [
    `const { lockTree } = await import(${JSON.stringify(module)});`,
    `console.log((await lockTree(${JSON.stringify(folder)})) === undefined ? 'refused' : 'held');`,
    'setInterval(() => {}, 1000);',
  ].join('\n');
  return [process.execPath, '--input-type=module', '--eval', program];
}

/** `before` are the words of a program that starts it elsewhere. Resolves once it has said how that went. */
async function start(
  folder: string,
  before: readonly string[] = [],
  env = process.env,
): Promise<{ readonly child: ChildProcess; readonly said: string }> {
  const [program = '', ...args] = [...before, ...taking(folder)];
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], env });
  const [said] = await once(child.stdout, 'data');
  return { child, said: String(said).trim() };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal);
  await once(child, 'exit');
}

test('a second holder is refused, in the same process too, until the first gives the lock back', async () => {
  const folder = await temporaryFolder();
  const first = await lockTree(folder);
  assert.ok(first);
  assert.equal(await lockTree(folder), undefined);
  first.release();
  first.release();
  assert.ok(await isFree(folder));
});

test('another folder is independent, also one below', async () => {
  const folder = await temporaryFolder();
  const [below, beside] = [join(folder, 'below'), await temporaryFolder()];
  await mkdir(below);
  const lock = await lockTree(folder);
  assert.ok(await isFree(below));
  assert.ok(await isFree(beside));
  lock?.release();
});

test('a build with the own Go of the machine holds the lock until it is closed, and another one is refused', async () => {
  const { root, tree } = await openedAt(await miniature());
  const request = {
    root,
    tree,
    view: { here: undefined, wanted: undefined, isPlanned: false },
    isLinked: false,
    machine: { os: 'linux', architecture: 'amd64' },
    log: terminalLog(() => {}, redactor([])),
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
    const { child, said } = await start(folder);
    assert.equal(said, 'held');
    assert.equal(await isFree(folder), false);
    await end(child, signal);
    assert.ok(await isFree(folder));
  });
}

/** From the folder, its name elsewhere and the words that lead there. Needs root, as the tests of containers do. */
const elsewhere: Readonly<
  Record<string, (folder: string) => Promise<{ name: string; before: readonly string[] }>>
> = {
  'another network namespace': async (name) => ({ name, before: ['unshare', '--net'] }),
  'another namespace of processes and names': async (name) => ({
    name,
    before: ['unshare', '--pid', '--fork', '--kill-child', '--uts', '--ipc', '--mount-proc'],
  }),
  'another mount of the folder': async (folder) => {
    const name = await temporaryFolder();
    const script = 'mount --bind "$1" "$2"; shift 2; exec "$@"';
    return { name, before: ['unshare', '--mount', 'sh', '-ec', script, 'sh', folder, name] };
  },
  'another user, by a link': async (folder) => {
    await chmod(folder, 0o755);
    const name = join(await temporaryFolder(), 'link');
    await chmod(join(name, '..'), 0o755);
    await symlink(folder, name);
    return { name, before: asUserWhoReadsAll(65534) };
  },
};

for (const [where, lead] of Object.entries(elsewhere)) {
  test(`${where} meets the lock, and holds it against this one`, async (t) => {
    if (process.getuid?.() !== 0) return t.skip('it needs root');
    const folder = await temporaryFolder();
    const { name, before } = await lead(folder);
    const lock = await lockTree(folder);
    const refused = await start(name, before);
    await end(refused.child, 'SIGKILL');
    lock?.release();
    const held = await start(name, before);
    const isFreeHere = await isFree(folder);
    await end(held.child, 'SIGKILL');
    assert.deepEqual([refused.said, held.said, isFreeHere], ['refused', 'held', false]);
  });
}

test('who knows the name but may not open the folder cannot hold it', async (t) => {
  if (process.getuid?.() !== 0) return t.skip('it needs root');
  const folder = await temporaryFolder();
  await chmod(folder, 0o711);
  const [program = '', ...args] = [...asUser(65534), 'flock', '--nonblock', folder, 'true'];
  await assert.rejects(run(program, args), /cannot open lock file .*Permission denied/);
  assert.ok(await isFree(folder));
});

/** A make of a run whose kbuild is gone: it holds the lock, and starts a program all the time. */
async function leftAtWork(folder: string, env: Readonly<Record<string, string>>): Promise<ChildProcess> {
  // A program that an earlier one had started may hold it for a moment longer.
  let lock = await lockTree(folder);
  for (; lock === undefined; lock = await lockTree(folder)) await sleep(5);
  const work = ['-c', 'echo started; while :; do sleep 0.01; done'];
  const child = spawn('sh', work, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit', lock.descriptor],
  });
  if (child.stdout) await once(child.stdout, 'data');
  lock.release();
  return child;
}

test('what holds the lock for a run that was killed is ended; what nobody knows is not', async () => {
  const folder = await temporaryFolder();
  const said: string[] = [];
  const log = terminalLog((line) => said.push(line), redactor([]));
  const stranger = await leftAtWork(folder, {});
  await assert.rejects(
    lockForBuild(folder, log),
    /is being built already, by another kbuild of this machine/,
  );
  assert.equal(stranger.exitCode ?? stranger.signalCode, null);
  await end(stranger, 'SIGKILL');
  const left = await leftAtWork(folder, { KBUILD_RUN_ID: 'killed' });
  const ended = once(left, 'exit');
  const lock = await lockForBuild(folder, log);
  await ended;
  assert.match(said.join('\n'), /^Ended \d+ processes that a killed kbuild had left at work in /);
  lock.release();
});

test('where there is no flock, or it does not work, that is said and nobody is refused', async () => {
  const folder = await temporaryFolder();
  const path = process.env.PATH;
  const programs = await temporaryFolder();
  const said: string[] = [];
  const log = terminalLog((line) => said.push(line), redactor([]));
  try {
    process.env.PATH = programs;
    const locks = [await lockForBuild(folder, log), await lockForBuild(folder, log)];
    assert.ok(locks.every(({ descriptor, identity }) => descriptor === undefined && identity === undefined));
    await run('/bin/sh', [
      '-c',
      `printf '#!/bin/sh\\necho flock: 3: Bad file descriptor >&2\\nexit 65\\n' >${programs}/flock`,
    ]);
    await chmod(join(programs, 'flock'), 0o755);
    await lockForBuild(folder, log);
  } finally {
    process.env.PATH = path;
  }
  const none = `Not guarded: nothing keeps two builds in ${folder} apart, as the program flock (of util-linux) is not on PATH`;
  const broken = `Not guarded: nothing keeps two builds in ${folder} apart, as flock does not work there: flock: 3: Bad file descriptor`;
  assert.deepEqual(said, [none, none, broken]);
});

test('on a file system that other machines may share, that is known by its number', () => {
  assert.deepEqual([0x6969, 0xff534d42, 0xef53, 0x01021994].map(sharedFileSystem), [
    'NFS',
    'CIFS',
    undefined,
    undefined,
  ]);
});

test('a lock leaves no file, and does not keep its process alive', async () => {
  const folder = await temporaryFolder();
  const lock = await lockTree(folder);
  assert.deepEqual(await readdir(folder), []);
  lock?.release();
  const program = `await (await import(${JSON.stringify(module)})).lockTree(${JSON.stringify(folder)});`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'inherit' });
  assert.deepEqual(await once(child, 'exit'), [0, null]);
});
