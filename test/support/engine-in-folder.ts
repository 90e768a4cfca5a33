/** An engine that one program is, with all that it has in one folder. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { docker, type Engine } from './docker.ts';
import type { OwnEngine } from './engine.ts';
import { killThoseOf, unmountBelow } from './engine-remains.ts';
import { until } from './waiting.ts';

/** Starts it, and waits until it answers. The folder goes with it. */
export async function inFolder(
  engine: Engine,
  folder: string,
  [program = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<OwnEngine> {
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], env });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`the engine has ended with ${child.exitCode}: ${said}`);
    return docker(engine, ['info']).then(
      () => true,
      () => false,
    );
  });
  const stop = async () => {
    const ended = once(child, 'close');
    // What is process 1 of its namespace, or waits for that, does not hear of less.
    child.kill('SIGKILL');
    await ended;
    await killThoseOf(folder);
    await unmountBelow(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { ...engine, stop };
}
