/**
 * One run at a time in a tree. The lock is flock(2) on the tree's own folder, whatever mount, network namespace, user or
 * container a run comes from. The kernel takes it away with the last process that holds the descriptor, so it is never stale.
 */

import { spawn } from 'node:child_process';
import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { readFile, statfs } from 'node:fs/promises';
import { KbuildError } from '../problem.ts';
import type { Log } from './host.ts';
import { runsLeftIn } from './lock-holders.ts';
import { runMarker } from './process.ts';
import { endMarkedProcesses } from './process-tree.ts';

export interface TreeLock {
  /**
   * For programs that work in the tree: as long as one of them lives, the tree is not free, though kbuild may have been
   * killed. undefined where nothing is held.
   */
  readonly descriptor: number | undefined;
  /** The same for all who would have to hold this lock, and for nobody else; undefined where nothing is held. */
  readonly identity: string | undefined;
  /** What the lock does not guard against, a sentence without a full stop; undefined when there is nothing. */
  readonly unguarded: string | undefined;
  readonly release: () => void;
}

/** undefined when another process holds it. Throws when the folder cannot be opened. */
export async function lockTree(root: string): Promise<TreeLock | undefined> {
  const descriptor = openSync(root, constants.O_RDONLY | constants.O_DIRECTORY);
  let isOpen = true;
  const release = () => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
  try {
    const answer = await flock(descriptor);
    if (answer.kind === 'held') return { descriptor, ...(await aboutLock(root, descriptor)), release };
    release();
    if (answer.kind === 'busy') return undefined;
    const unguarded = `nothing keeps two builds in ${root} apart, as ${answer.why}`;
    return { descriptor: undefined, identity: undefined, unguarded, release };
  } catch (error) {
    release();
    throw error;
  }
}

type FlockAnswer =
  | { readonly kind: 'held' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'none'; readonly why: string };

/** Node has no flock of its own. The program's lock is on what is opened, so it stays when the program has ended. */
function flock(descriptor: number): Promise<FlockAnswer> {
  return new Promise((resolve) => {
    const child = spawn('flock', ['-x', '-n', '3'], { stdio: ['ignore', 'ignore', 'pipe', descriptor] });
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.once('error', () =>
      resolve({ kind: 'none', why: 'the program flock (of util-linux) is not on PATH' }),
    );
    child.once('close', (code) => {
      if (code === 0) resolve({ kind: 'held' });
      else if (code === 1) resolve({ kind: 'busy' });
      else
        resolve({
          kind: 'none',
          why: `flock does not work there: ${said.trim() || `it ended with ${code}`}`,
        });
    });
  });
}

async function aboutLock(
  root: string,
  descriptor: number,
): Promise<Pick<TreeLock, 'identity' | 'unguarded'>> {
  const { dev, ino } = fstatSync(descriptor, { bigint: true });
  const kernel = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')).trim();
  const shared = sharedFileSystem((await statfs(root)).type);
  return {
    identity: `${kernel}/${dev}:${ino}`,
    unguarded:
      shared && `${root} is on ${shared}, where builds of other machines in the same folder may not be met`,
  };
}

/** By the numbers of Linux's statfs(2); undefined for a file system of this machine alone. */
export function sharedFileSystem(type: number): string | undefined {
  return sharedFileSystems.get(type);
}

const sharedFileSystems: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB'],
  [0x517b, 'SMB'],
  [0x65735546, 'FUSE'],
  [0x01021997, '9P'],
  [0x00c36400, 'Ceph'],
  [0x0bd00bd0, 'Lustre'],
  [0x47504653, 'GPFS'],
  [0x5346414f, 'AFS'],
]);

/** For a build: throws when there is one already. What a killed one has left running is ended first. */
export async function lockForBuild(root: string, log: Log): Promise<TreeLock> {
  const lock = await lockOrEnd(root, log);
  if (!lock) throw busyTree(root, 'another kbuild of this machine');
  return lock;
}

/** For what takes away the output: throws while a build is running. */
export async function lockForCleaning(root: string, log: Log): Promise<TreeLock> {
  const lock = await lockOrEnd(root, log);
  if (lock) return lock;
  throw new KbuildError('input', [
    { what: `${root} is being built by another kbuild`, remedy: 'Wait for it, or end it' },
  ]);
}

const graceMilliseconds = 3000;

async function lockOrEnd(root: string, log: Log): Promise<TreeLock | undefined> {
  let lock = await lockTree(root);
  if (!lock) {
    for (const runId of await runsLeftIn(root)) {
      const count = await endMarkedProcesses(runMarker, runId, graceMilliseconds);
      log.line(`Ended ${count} processes that a killed kbuild had left at work in ${root}`);
    }
    lock = await lockTree(root);
  }
  if (lock?.unguarded) log.line(`Not guarded: ${lock.unguarded}`);
  return lock;
}

export function busyTree(root: string, who: string): KbuildError {
  return new KbuildError('input', [
    {
      what: `${root} is being built already, by ${who}`,
      remedy: 'Wait for it, or end it; two builds at once need two checkouts',
    },
  ]);
}
