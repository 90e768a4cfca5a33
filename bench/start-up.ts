/**
 * Start-up: from node's start to the first line of the build, on the real Kubernetes v1.20.2 tree, against the first line
 * of `make` by hand. Medians and the difference. Needs what the `kubernetes` test layer has fetched.
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
  const ours: number[] = [];
  const byHand: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const figures = [await firstLineOfAction(), await firstLineOfMake()] as const;
    // The first round fills the page cache.
    if (round === 0) continue;
    ours.push(figures[0]);
    byHand.push(figures[1]);
  }
  const [action, make] = [median(ours), median(byHand)];
  process.stdout.write(`cores ${cpus().length}, node ${process.version}, medians of ${rounds}\n`);
  process.stdout.write(
    `action to the build's start ${action} ms, make by hand to its first line ${make} ms\n`,
  );
} finally {
  await rm(workspace, { recursive: true, force: true });
}

/** The wall goes up (`::stop-commands::`) right before make is started. */
async function firstLineOfAction(): Promise<number> {
  const action = await startAction({
    workspace,
    inputs: { builder: 'local', source: 'kubernetes', target: 'kubectl', upload: 'none' },
    environment: { PATH: path },
  });
  const started = performance.now();
  let reached = Number.NaN;
  let behindTheWall = false;
  action.onLine((line) => {
    const text = String(line);
    if (behindTheWall && Number.isNaN(reached)) {
      reached = performance.now() - started;
      action.signal('SIGINT');
    }
    behindTheWall ||= text.startsWith('::stop-commands::');
  });
  await action.finished;
  return Math.round(reached);
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
