/**
 * Start-up: from node's start to the first line of the build, on the real Kubernetes v1.20.2 tree, against the first line
 * of `make` by hand, in one run. Medians. Needs what the `kubernetes` test layer has fetched.
 */

import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { oldGoFolder, realTreeOrigin } from '../test/kubernetes/real-tree.ts';
import { git } from '../test/support/git.ts';
import { startAction } from '../test/support/mini-runner.ts';
import { projectRoot } from '../test/support/project.ts';

const rounds = 7;
const cache = join(projectRoot, '.cache/kubernetes');
await mkdir(cache, { recursive: true });
const origin = await realTreeOrigin(cache);
const workspace = await mkdtemp(join(tmpdir(), 'kbuild-bench-'));
const tree = join(workspace, 'kubernetes');
const path = `${oldGoFolder}:${process.env.PATH}`;
try {
  await git(workspace, ['clone', '--quiet', `file://${origin}`, tree]);
  const walls: number[] = [];
  const ours: number[] = [];
  const byHand: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const [wall, firstLine] = await timesOfAction();
    const make = await firstLineOfMake();
    // The first round fills the page cache.
    if (round === 0) continue;
    walls.push(wall);
    ours.push(firstLine);
    byHand.push(make);
  }
  process.stdout.write(`cores ${cpus().length}, node ${process.version}, medians of ${rounds}\n`);
  process.stdout.write(`action until it starts make: ${median(walls)} ms\n`);
  process.stdout.write(
    `first line of make: ${median(ours)} ms in the action, ${median(byHand)} ms by hand\n`,
  );
} finally {
  await rm(workspace, { recursive: true, force: true });
}

/** The wall (`::stop-commands::`) goes up right before make is started; make's own first line comes after it. */
async function timesOfAction(): Promise<readonly [number, number]> {
  const action = await startAction({
    workspace,
    inputs: { builder: 'local', source: 'kubernetes', target: 'kubectl', upload: 'none' },
    environment: { PATH: path },
  });
  const started = performance.now();
  let wall = Number.NaN;
  let firstLine = Number.NaN;
  action.onLine((line) => {
    if (!Number.isNaN(wall) && Number.isNaN(firstLine)) {
      firstLine = performance.now() - started;
      action.signal('SIGINT');
    }
    if (line.startsWith('::stop-commands::')) wall = performance.now() - started;
  });
  await action.finished;
  return [Math.round(wall), Math.round(firstLine)];
}

async function firstLineOfMake(): Promise<number> {
  const started = performance.now();
  const make = spawn('make', ['kubectl'], { cwd: tree, detached: true, env: { ...process.env, PATH: path } });
  const reached = await new Promise<number>((resolve) => {
    make.stdout.once('data', () => resolve(performance.now() - started));
    make.stderr.once('data', () => resolve(performance.now() - started));
  });
  if (make.pid) process.kill(-make.pid, 'SIGKILL');
  await new Promise((resolve) => make.once('close', resolve));
  return Math.round(reached);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
