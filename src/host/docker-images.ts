/** Images out of an engine and into it, as archives. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { askDocker, type Docker } from './docker.ts';
import { type Objection, objectionIn, wordsOf } from './docker-words.ts';

export async function saveImage(docker: Docker, reference: string, file: string): Promise<Objection> {
  const answer = await askDocker(docker, ['save', '--output', file, reference]);
  return answer.code === 0 ? '' : wordsOf(answer);
}

/** Throws what reading the archive throws; then the engine has nothing of it. */
export async function loadImage(
  docker: Docker,
  archive: AsyncIterable<Buffer>,
  cancel: AbortSignal,
): Promise<Objection> {
  const child = spawn('docker', [...docker.options, 'load', '--quiet'], {
    cwd: '/',
    env: docker.env,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const ended = Promise.all([text(child.stderr), once(child, 'close')]);
  ended.catch(() => {});
  let unread: unknown;
  const watched = async function* () {
    try {
      yield* archive;
    } catch (error) {
      unread = error;
      throw error;
    }
  };
  // An engine that wants no more of it says why itself.
  await pipeline(watched, child.stdin, { signal: cancel }).catch(() => {});
  const [stderr, [code]] = await ended;
  if (unread !== undefined) throw unread;
  return objectionIn({ code: typeof code === 'number' ? code : 1, stderr });
}
