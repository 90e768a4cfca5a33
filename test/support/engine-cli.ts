/**
 * script/test: `start` gives all layers one engine with the stand-ins of kube-cross and of base images in it, and prints its
 * address; `stop` ends it. Where none can be started, nothing of the machine's takes its place: whoever wants that sets
 * KBUILD_TEST_ENGINE.
 */

import { join, resolve } from 'node:path';
import { ensureBaseStandIns } from './base-images.ts';
import { engineAt } from './docker.ts';
import { socketOf, startEngine, stopEngine, tidyEngine } from './engine.ts';
import { ensureStandIn, keptImages } from './kube-cross.ts';
import { projectRoot } from './project.ts';

const folder = resolve(process.argv[3] ?? join(projectRoot, '.cache/engine'));
const socket = engineAt(`unix://${socketOf(folder)}`);

async function start(): Promise<void> {
  const engine = await startEngine({ folder, outlivesUs: true });
  try {
    await tidyEngine(engine, keptImages);
    await ensureStandIn(engine);
    await ensureBaseStandIns(engine);
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
  await (process.argv[2] === 'stop' ? stop() : start());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
