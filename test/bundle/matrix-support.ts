/** What the tests of plans and shards share: checkouts at one path, as every runner has it, and the three actions on them. */

import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { git } from '../support/git.ts';
import { type ActionRun, assertRunnerLimits, runAction } from '../support/mini-runner.ts';
import type { StandIn } from '../support/stand-in.ts';
import { temporaryFolder } from './support.ts';

export interface Checkouts {
  readonly origin: string;
  /** The same for all jobs: binaries of older trees hold their folder. */
  readonly workspace: string;
}

/** A clone in the place of the one before; `shallow` as actions/checkout makes it by itself. */
export async function checkout({ origin, workspace }: Checkouts, depth: 'whole' | 'shallow'): Promise<void> {
  await rm(workspace, { recursive: true, force: true });
  const options = depth === 'shallow' ? ['--depth=1', '--no-tags'] : [];
  await git(join(workspace, '..'), ['clone', '--quiet', ...options, `file://${origin}`, workspace]);
}

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

/** As if one job had all of these platforms. */
export function planOfOneJob(text: string, platforms: string): string {
  const shard = { name: 'all', platforms: platforms.split(' '), artifact: 'kubernetes-whole' };
  return JSON.stringify({ ...JSON.parse(text), shards: [shard] });
}

export interface Job {
  readonly name: string;
  readonly platforms: string;
  readonly target: string;
  readonly runner: string;
}

export function jobsOf(plan: ActionRun): readonly Job[] {
  return JSON.parse(plan.outputs.matrix ?? '{}').include ?? [];
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
