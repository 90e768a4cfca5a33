/** Jobs of one release: checkouts at one path, as every runner has it, and what a plan says of them. */

import { freshClone } from './git.ts';
import type { ActionRun } from './mini-runner.ts';

export interface Checkouts {
  readonly origin: string;
  /** The same for all jobs: binaries of older trees hold their folder. */
  readonly workspace: string;
}

/** A clone in the place of the one before; `shallow` as actions/checkout makes it by itself. */
export function checkout({ origin, workspace }: Checkouts, depth: 'whole' | 'shallow'): Promise<void> {
  return freshClone(origin, workspace, depth === 'shallow' ? ['--depth=1', '--no-tags'] : []);
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
