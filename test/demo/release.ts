/** A release, once by one job and once by a plan, a job for each platform, and assemble. */

import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeMiniatureRepository } from '../fixtures/miniature.ts';
import type { ActionRun } from '../support/mini-runner.ts';
import { placeFakeBinaries } from '../support/packaging.ts';
import { type Checkouts, checkout, jobsOf, planOfOneJob } from '../support/plans.ts';
import type { StandIn } from '../support/stand-in.ts';
import type { Show } from './show.ts';

/** Neither has server images, for which an engine would be needed. */
const platforms = 'darwin/amd64 windows/amd64';

export interface ReleaseFacts {
  /** SHA256SUMS of what one job has made, and of what was assembled. */
  readonly whole: string;
  readonly assembled: string;
  /** Of each job the digests of its tarballs, by name. */
  readonly shards: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export async function demoRelease(show: Show, standIn: StandIn, folder: string): Promise<ReleaseFacts> {
  show.say(`\nA release of a miniature Kubernetes v1.20 tree for ${platforms}.`);
  show.say('(The programs are placed, as after `cross`; each job packs all that belongs to its platforms.)');
  const places = { origin: join(folder, 'origin'), workspace: join(folder, 'kubernetes') };
  await makeMiniatureRepository(places.origin, { flavor: 'v1.20' });
  await checkout(places, 'whole');
  const planned = await show.step('plan', {
    action: 'plan/action.yml',
    workspace: places.workspace,
    inputs: { platforms },
  });
  const plan = planned.outputs.plan ?? '';

  const alone = await pack(show, places, 'one job for all platforms', {
    plan: planOfOneJob(plan, platforms),
    platforms,
    upload: 'none',
  });
  const whole = await sumsOf(alone);
  const shards = new Map<string, ReadonlyMap<string, string>>();
  for (const job of jobsOf(planned)) {
    await checkout(places, 'shallow');
    const inputs = { plan, platforms: job.platforms };
    const run = await pack(show, places, `job ${job.name}`, inputs, standIn.environment);
    shards.set(job.name, digestsOf(run));
  }

  const empty = join(folder, 'empty');
  await mkdir(empty);
  const assembled = await show.step('assemble', {
    action: 'assemble/action.yml',
    workspace: empty,
    inputs: { plan },
    environment: standIn.environment,
  });
  return { whole, assembled: await sumsOf(assembled), shards };
}

async function pack(
  show: Show,
  { workspace }: Checkouts,
  title: string,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  await placeFakeBinaries(workspace, (inputs.platforms ?? '').split(' '));
  const given = { builder: 'local', target: 'package-tarballs', ...inputs };
  return show.step(title, { workspace, inputs: given, environment });
}

function digestsOf({ outputs }: ActionRun): ReadonlyMap<string, string> {
  const tars: readonly { readonly name: string; readonly sha256: string }[] = JSON.parse(
    outputs['release-tars'] ?? '[]',
  );
  return new Map(tars.map(({ name, sha256 }) => [name, sha256]));
}

function sumsOf({ outputs }: ActionRun): Promise<string> {
  return readFile(outputs.checksums ?? '', 'utf8');
}
