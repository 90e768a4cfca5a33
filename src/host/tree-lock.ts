/**
 * One run at a time in a tree. The lock is a listening socket without a file: the kernel takes it away with the process,
 * however that ends, so it can never be stale.
 */

import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { platform } from 'node:os';
import { KbuildError } from '../problem.ts';

export interface TreeLock {
  readonly release: () => void;
}

/** undefined when another process of this machine holds it. Elsewhere than on Linux there is no such lock. */
export async function lockTree(root: string): Promise<TreeLock | undefined> {
  if (platform() !== 'linux') return { release: () => {} };
  const server = await listen(`\0kbuild-${createHash('sha256').update(root).digest('hex').slice(0, 32)}`);
  return server && { release: () => void server.close() };
}

/** For a build: throws when there is one already. */
export async function lockForBuild(root: string): Promise<TreeLock> {
  const lock = await lockTree(root);
  if (!lock) throw busyTree(root, 'another kbuild of this machine');
  return lock;
}

/** For what takes away the output: throws while a build is running. */
export async function lockForCleaning(root: string): Promise<TreeLock> {
  const lock = await lockTree(root);
  if (lock) return lock;
  throw new KbuildError('input', [
    { what: `${root} is being built by another kbuild`, remedy: 'Wait for it, or end it' },
  ]);
}

export function busyTree(root: string, who: string): KbuildError {
  return new KbuildError('input', [
    {
      what: `${root} is being built already, by ${who}`,
      remedy: 'Wait for it, or end it; two builds at once need two checkouts',
    },
  ]);
}

function listen(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((connection) => connection.destroy());
    server.once('error', (error) =>
      'code' in error && error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });
}
