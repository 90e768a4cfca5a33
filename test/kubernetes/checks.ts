/** What is right of every program that comes from the real tree through dist/. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { type BinaryOutput, binariesOf } from '../bundle/support.ts';
import type { ActionRun } from '../support/mini-runner.ts';
import { realCommitTime } from './real-tree.ts';

/** Returns the one program, whose outputs say what was built. */
export function checkStamp(run: ActionRun, commit: string): BinaryOutput {
  assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
  const { 'git-version': version, 'git-tree-state': state, 'git-commit': ofCommit } = run.outputs;
  assert.deepEqual([version, state, ofCommit], ['v1.20.2', 'clean', commit]);
  assert.equal(run.outputs['source-date-epoch'], String(realCommitTime));
  assert.match(run.outputs['go-version'] ?? '', /^go1\.19/);
  const [built, ...more] = binariesOf(run);
  assert.ok(built);
  assert.deepEqual(more, []);
  return built;
}

/** Returns kubectl, which says of itself what the outputs say. */
export function checkKubectl(run: ActionRun, commit: string): BinaryOutput {
  const kubectl = checkStamp(run, commit);
  const said = execFileSync(kubectl.path, ['version', '--client'], { encoding: 'utf8' });
  for (const part of ['GitVersion:"v1.20.2"', 'GitTreeState:"clean"', commit]) {
    assert.ok(said.includes(part), said);
  }
  return kubectl;
}
