/** What the tests of plans and shards share: a place for checkouts, and the actions on them. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ActionRun, assertRunnerLimits, runAction } from '../support/mini-runner.ts';
import type { Checkouts } from '../support/plans.ts';
import type { StandIn } from '../support/stand-in.ts';
import { temporaryFolder } from './support.ts';

export async function checkoutsOf(origin: string): Promise<Checkouts> {
  return { origin, workspace: join(await temporaryFolder(), 'kubernetes') };
}

export async function makePlan(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
): Promise<ActionRun> {
  const run = await runAction({ action: 'plan/action.yml', workspace, inputs });
  assertRunnerLimits(run);
  return run;
}

export interface Assembled extends ActionRun {
  readonly workspace: string;
}

/** In a workspace of its own, which is empty. */
export async function assemble(
  standIn: StandIn,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<Assembled> {
  const workspace = join(await temporaryFolder(), 'empty');
  await mkdir(workspace);
  const run = await runAction({
    action: 'assemble/action.yml',
    workspace,
    inputs,
    environment: { ...standIn.environment, ...environment },
  });
  assertRunnerLimits(run);
  return { ...run, workspace };
}
