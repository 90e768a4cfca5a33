/**
 * Start-up: from node's start to the first line of the build, on the real Kubernetes v1.20.2 tree, against the first line
 * of `make` by hand, in one run. Medians. Needs what the `kubernetes` test layer has fetched.
 */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oldGoFolder, realTreeOrigin } from '../test/kubernetes/real-tree.ts';
import { git } from '../test/support/git.ts';
import { runAction, startAction } from '../test/support/mini-runner.ts';
import { machineText, median, print, publish, roundsText } from './support/figures.ts';

const rounds = 7;
const origin = await realTreeOrigin();
const workspace = await mkdtemp(join(tmpdir(), 'kbuild-bench-'));
const tree = join(workspace, 'kubernetes');
const path = `${oldGoFolder}:${process.env.PATH}`;
try {
  await git(workspace, ['clone', '--quiet', `file://${origin}`, tree]);
  const walls: number[] = [];
  const ours: number[] = [];
  const byHand: number[] = [];
  const plans: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const [wall, firstLine] = await timesOfAction();
    const make = await firstLineOfMake();
    const plan = await timeOfPlan();
    // The first round fills the page cache.
    if (round === 0) continue;
    walls.push(wall);
    ours.push(firstLine);
    byHand.push(make);
    plans.push(plan);
    print(`${wall} ms, ${firstLine} ms, by hand ${make} ms, plan ${plan} ms`);
  }
  const rows: readonly (readonly [string, readonly number[]])[] = [
    ["from node's start until make is started (tree, stamp, Go version settled)", walls],
    ["from the start to make's first line, in the action", ours],
    ["from the start to make's first line, `make kubectl` by hand in the same tree", byHand],
    ['kbuild-action/plan of a release, from start to end', plans],
  ];
  const lines = rows.map(([what, values]) => `| ${what} | ${median(values)} ms |`);
  const table = ['| what | median |', '| --- | --- |', ...lines].join('\n');
  publish('start-up', machineText(`Kubernetes v1.20.2, ${roundsText(rounds)}`), table);
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
  assert.ok(firstLine > wall, 'make has said nothing');
  return [Math.round(wall), Math.round(firstLine)];
}

/** Builds that were broken off have changed files of the tree. */
async function timeOfPlan(): Promise<number> {
  await git(tree, ['reset', '--quiet', '--hard']);
  const started = performance.now();
  const run = await runAction({ action: 'plan/action.yml', workspace, inputs: { source: 'kubernetes' } });
  assert.equal(run.exitCode, 0, run.stdout);
  return Math.round(performance.now() - started);
}

async function firstLineOfMake(): Promise<number> {
  const started = performance.now();
  const make = spawn('make', ['kubectl'], { cwd: tree, detached: true, env: { ...process.env, PATH: path } });
  const reached = await new Promise<number>((resolve, reject) => {
    make.once('close', () => reject(new Error('make has said nothing')));
    make.stdout.once('data', () => resolve(performance.now() - started));
    make.stderr.once('data', () => resolve(performance.now() - started));
  });
  if (make.pid) process.kill(-make.pid, 'SIGKILL');
  await new Promise((resolve) => make.once('close', resolve));
  return Math.round(reached);
}
