/**
 * script/test: `start` gives all layers one engine with the stand-in of kube-cross in it, and prints its address; `stop`
 * ends it. Where none can be started, one that answers has to do.
 */

import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { docker, type Engine, engineAt } from './docker.ts';
import { socketOf, startEngine, stopEngine, tidyEngine } from './engine.ts';
import { ensureStandIn, keptImages } from './kube-cross.ts';
import { projectRoot } from './project.ts';

const folder = resolve(process.argv[3] ?? join(projectRoot, '.cache/engine'));
const socket = engineAt(`unix://${socketOf(folder)}`);

async function start(): Promise<Engine> {
  try {
    const engine = await startEngine({ folder, outlivesUs: true });
    await tidyEngine(engine, keptImages);
    return engine;
  } catch (error) {
    const found = await machineEngine();
    if (!found) throw error;
    process.stderr.write(`the tests use the engine at ${found.host}, as theirs does not start: ${error}\n`);
    return found;
  }
}

async function machineEngine(): Promise<Engine | undefined> {
  try {
    const format = '--format={{.Endpoints.docker.Host}}';
    const engine = engineAt(
      execFileSync('docker', ['context', 'inspect', format], { encoding: 'utf8' }).trim(),
    );
    await docker(engine, ['info']);
    return engine;
  } catch {
    return undefined;
  }
}

async function startWithImages(): Promise<void> {
  const engine = await start();
  try {
    await ensureStandIn(engine);
  } catch (error) {
    await stopEngine(folder);
    throw error;
  }
  process.stdout.write(`${engine.host}\n`);
}

async function stop(): Promise<void> {
  await tidyEngine(socket, keptImages).catch(() => {});
  await stopEngine(folder);
}

try {
  await (process.argv[2] === 'stop' ? stop() : startWithImages());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
