/** How one variation of a build is made on this machine, and whether it can be. */

import {
  chmod,
  copyFile,
  lstat,
  mkdir,
  opendir,
  readdir,
  readlink,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { exists, findProgram, removeTree } from '../host/files.ts';
import type { Host } from '../host/host.ts';
import { ask } from '../host/process.ts';
import { shellWord } from '../kubernetes/shell-word.ts';
import type { Variation } from '../verify/variations.ts';

export interface VaryRequest {
  readonly host: Host;
  readonly builder: 'local' | 'container';
  /** The tree as it was given. */
  readonly root: string;
  /** A folder of ours. */
  readonly work: string;
}

export interface VariedPlace {
  /** Of the copy. */
  readonly tree: string;
  readonly host: Host;
}

/** Programs that start make in another way; each must be able to start `true`. */
const launchers: Partial<Record<Variation, readonly string[]>> = {
  'host-name': ['unshare', '--uts', 'sh', '-c', 'hostname kbuild-varied && exec "$@"', 'sh'],
  user: ['unshare', '--user', '--map-user=4242', '--map-group=4242'],
  cpus: ['taskset', '-c', '0'],
};

/** What a container has of its own, whatever is outside. */
const inContainer: readonly Variation[] = ['time', 'file-order', 'cache'];

/** Why each that cannot be varied here cannot. */
export async function notVariable(
  { host, builder, root, work }: VaryRequest,
  chosen: readonly Variation[],
): Promise<ReadonlyMap<Variation, string>> {
  const reasons = new Map<Variation, string>();
  for (const variation of chosen) {
    const why =
      builder === 'container' && !inContainer.includes(variation)
        ? 'the build container decides that, not this machine'
        : await obstacleTo(variation, host, root, work);
    if (why !== '') reasons.set(variation, why);
  }
  return reasons;
}

async function obstacleTo(variation: Variation, host: Host, root: string, work: string): Promise<string> {
  if (variation === 'file-order')
    return (await ordersDiffer(work)) ? '' : 'this file system gives equal folders an equal order';
  if (variation === 'cpus' && availableParallelism() < 2) return 'this machine has one processor';
  const launcher = launchers[variation];
  if (launcher === undefined) return '';
  const [tool = '', ...args] = launcher;
  const { code, stderr } = await ask(tool, [...args, 'true'], { cwd: root, env: host.environment });
  return code === 0 ? '' : `${tool} cannot do it here: ${stderr.trim().slice(0, 200) || `exit code ${code}`}`;
}

/** Two folders with the same names, made in opposite orders. */
async function ordersDiffer(work: string): Promise<boolean> {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const orders: string[] = [];
  for (const order of [names, [...names].reverse()]) {
    const folder = join(work, 'order');
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
    for (const name of order) await writeFile(join(folder, name), '');
    const found: string[] = [];
    for await (const { name } of await opendir(folder)) found.push(name);
    orders.push(found.join());
  }
  return orders[0] !== orders[1];
}

/** A fresh copy of the tree, without its output, where and how these variations have it. */
export async function varied(
  { host, root, work }: VaryRequest,
  some: readonly Variation[],
): Promise<VariedPlace> {
  const has = (variation: Variation) => some.includes(variation);
  const tree = join(
    work,
    has('folder') ? 'another-place-with-a-longer-name/below' : usualPlace,
    'kubernetes',
  );
  await removeTree(tree);
  await copyTree(root, tree, { reversed: has('file-order'), freshTimes: has('time') });
  return { tree, host: await variedHost(host, work, tree, some) };
}

const usualPlace = 'place';

/** Where the build before, with nothing varied, has left what it has compiled: the programs are linked again. */
export async function warmPlace({ host, builder, work }: VaryRequest): Promise<VariedPlace> {
  const tree = join(work, usualPlace, 'kubernetes');
  const output = join(tree, '_output', builder === 'local' ? 'local' : 'dockerized');
  for (const part of ['bin', 'go/bin']) await removeTree(join(output, part));
  return { tree, host: await variedHost(host, work, tree, []) };
}

async function variedHost(host: Host, work: string, tree: string, some: readonly Variation[]): Promise<Host> {
  const has = (variation: Variation) => some.includes(variation);
  const home = join(work, 'another-home');
  await mkdir(home, { recursive: true });
  const environment: Record<string, string> = {
    ...host.environment,
    ...(has('timezone') ? { TZ: 'Etc/GMT-14' } : {}),
    ...(has('locale') ? { LC_ALL: 'et_EE.UTF-8', LANG: 'et_EE.UTF-8' } : {}),
    ...(has('home') ? { HOME: home } : {}),
    ...(has('user') ? { USER: 'kbuild-varied', LOGNAME: 'kbuild-varied' } : {}),
    ...(has('cpus') ? { GOMAXPROCS: '1' } : {}),
    ...(has('environment') ? { TERM: 'kbuild-varied', LC_KBUILD_VARIED: 'another value' } : {}),
    PATH: await pathWithLauncher(host, work, some),
  };
  return { ...host, environment, workspace: undefined, workingFolder: tree };
}

/** A `make` that is found first, and starts the real one. */
async function pathWithLauncher(host: Host, work: string, some: readonly Variation[]): Promise<string> {
  const path = host.environment.PATH ?? '';
  const make = await findProgram('make', path);
  const words = some.flatMap((it) => launchers[it] ?? []);
  if (make === undefined || (words.length === 0 && !some.includes('umask'))) return path;
  const folder = join(work, 'launcher');
  await mkdir(folder, { recursive: true });
  const lines = [
    '#!/bin/sh',
    some.includes('umask') ? 'umask 077' : 'umask 022',
    `exec ${[...words, make].map(shellWord).join(' ')} "$@"`,
  ];
  await writeFile(join(folder, 'make'), `${lines.join('\n')}\n`);
  await chmod(join(folder, 'make'), 0o755);
  return `${folder}:${path}`;
}

interface CopyOptions {
  readonly reversed: boolean;
  /** Files get the time of now. */
  readonly freshTimes: boolean;
}

async function copyTree(root: string, tree: string, { reversed, freshTimes }: CopyOptions): Promise<void> {
  await mkdir(tree, { recursive: true });
  const names = (await readdir(root)).filter((name) => name !== '_output' && name !== '.git');
  if (reversed)
    for (const name of names.reverse()) await copyReversed(join(root, name), join(tree, name), freshTimes);
  else {
    const kept = freshTimes ? ['-RP', '--preserve=mode,links'] : ['-a'];
    await copyBy('cp', [...kept, ...names.map((it) => join(root, it)), tree], root);
  }
  const git = join(root, '.git');
  if (await exists(git)) await copyBy('cp', ['-a', git, tree], root);
}

async function copyBy(tool: string, args: readonly string[], cwd: string): Promise<void> {
  const { code, stderr } = await ask(tool, args, { cwd, env: { PATH: process.env.PATH ?? '' } });
  if (code !== 0) throw new Error(`the tree cannot be copied: ${stderr.slice(0, 400)}`);
}

async function copyReversed(from: string, to: string, freshTimes: boolean): Promise<void> {
  const found = await lstat(from);
  if (found.isSymbolicLink()) return symlink(await readlink(from), to);
  if (found.isDirectory()) {
    await mkdir(to, { mode: found.mode & 0o7777 });
    for (const name of (await readdir(from)).reverse())
      await copyReversed(join(from, name), join(to, name), freshTimes);
    return;
  }
  await copyFile(from, to);
  await chmod(to, found.mode & 0o7777);
  if (!freshTimes) await utimes(to, found.atime, found.mtime);
}
