/** Files of this machine into a container that runs. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { Docker } from './docker.ts';
import { type ContainerUser, userArguments } from './docker-user.ts';
import { type Objection, objectionIn } from './docker-words.ts';

export interface PlaceInContainer {
  readonly container: string;
  readonly user: ContainerUser;
  /** Absolute; it is made. */
  readonly folder: string;
}

/**
 * Absolute paths, with what links lead to in their place, at the same paths below the folder; and a script of ours in it. By tar
 * over `docker exec`, as the container's own user.
 */
export async function sendFiles(
  docker: Docker,
  { container, user, folder }: PlaceInContainer,
  files: readonly string[],
  script: { readonly name: string; readonly text: string },
  cancel: AbortSignal,
): Promise<Objection> {
  // Neither waits for an engine that answers no more.
  const options = { cwd: '/', env: docker.env, signal: cancel };
  const packing = spawn(
    'tar',
    ['--create', '--dereference', '--hard-dereference', '--file=-', ...files.map((it) => `.${it}`)],
    { ...options, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const words = ['sh', '-euc', unpacking, folder, script.name, script.text];
  const into = [...docker.options, 'exec', '--interactive', ...userArguments(user), container];
  const unpacked = spawn('docker', [...into, ...words], { ...options, stdio: ['pipe', 'ignore', 'pipe'] });
  const all = [text(unpacked.stderr), once(unpacked, 'close'), once(packing, 'close')] as const;
  const ends = Promise.all(all).catch(() => undefined);
  // Who ends before it has read all says itself why.
  await pipeline(packing.stdout, unpacked.stdin).catch(() => {});
  const [stderr, [code], [packed]] = (await ends) ?? ['tar or docker does not start', [1], [0]];
  if (packed !== 0) return 'tar could not read them';
  return objectionIn({ code: typeof code === 'number' ? code : 1, stderr });
}

const unpacking = `
mkdir -p "$0"
tar -x -f - -C "$0"
printf %s "$2" >"$0/$1"
chmod 755 "$0/$1"
`;
