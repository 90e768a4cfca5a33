/** What a plan settles in a shard: target, stamp, epoch and flags; whatever else was given of these must say the same. */

import type { MakeVariable } from '../kubernetes/make.ts';
import { isProblem, type Problem, quote } from '../problem.ts';
import { type Plan, parsePlan, type Shard, shardOf } from '../release/plan.ts';
import type { DeliveryInputs } from './delivery-inputs.ts';
import { type InputName, inputDefaults } from './input-table.ts';
import { problemsOfPlanned } from './make-variables.ts';
import type { StampInputs } from './stamp-inputs.ts';

export interface ShardPlan {
  readonly plan: Plan;
  readonly shard: Shard;
}

/** Those inputs of a build that a plan settles, or that it is held against. */
export interface SettledInputs {
  readonly target: string;
  readonly what: readonly string[];
  readonly platforms: readonly string[];
  /** Given on make's command line: flags first, then make-variables. */
  readonly variables: readonly MakeVariable[];
  readonly stamp: StampInputs;
  readonly delivery: DeliveryInputs;
  /** The plan that this is a job of, and its part. */
  readonly shardPlan: ShardPlan | undefined;
}

/** Where nothing else is said, artifacts of shards are there until they are assembled. */
const shardDays = 3;

/** Returns the inputs with what the plan says; problems are added. `text` reads an input, trimmed. */
export function withPlan<T extends SettledInputs>(
  inputs: T,
  json: string,
  text: (name: InputName) => string,
  problems: Problem[],
): T {
  if (json === '') return inputs;
  const plan = parsePlan(json);
  if (isProblem(plan)) {
    problems.push(plan);
    return inputs;
  }
  const forbidden = problemsOfPlanned(plan.makeVariables);
  problems.push(...forbidden);
  if (forbidden.length > 0) return inputs;
  const shard = shardOf(plan, inputs.platforms);
  problems.push(...problemsBeside(plan, inputs, text), ...(shard ? [] : [noShard(plan, inputs.platforms)]));
  if (shard === undefined) return inputs;
  const { gitVersion } = plan.stamp;
  const { delivery } = inputs;
  return {
    ...inputs,
    shardPlan: { plan, shard },
    target: isStepOf(plan, inputs.target) ? inputs.target : plan.target,
    what: plan.what,
    variables: plan.makeVariables,
    stamp: {
      // A dirty tree adds its word again.
      gitVersion: gitVersion.replace(/-dirty$/, '') || undefined,
      versionFile: undefined,
      epoch: plan.epoch,
      allowDirty: plan.allowDirty,
    },
    delivery: {
      ...delivery,
      artifactName: undefined,
      variant: plan.variant,
      retentionDays: delivery.retentionDays ?? shardDays,
    },
  };
}

function problemsBeside(
  plan: Plan,
  inputs: SettledInputs,
  text: (name: InputName) => string,
): readonly Problem[] {
  const settled: readonly (readonly [name: InputName, given: string, planned: string])[] = [
    ['target', isStepOf(plan, inputs.target) ? '' : givenTarget(inputs), plan.target],
    ['what', inputs.what.join(' '), plan.what.join(' ')],
    ['git-version', text('git-version'), plan.stamp.gitVersion],
    ['version-file', text('version-file'), ''],
    ['source-date-epoch', text('source-date-epoch'), String(plan.epoch)],
    ['make-variables', assignments(inputs.variables), assignments(plan.makeVariables)],
    ['allow-dirty', inputs.stamp.allowDirty ? 'true' : '', String(plan.allowDirty)],
    ['variant', text('variant'), plan.variant],
    ['artifact-name', inputs.delivery.artifactName ?? '', ''],
  ];
  return settled
    .filter(([, given, planned]) => given !== '' && given !== planned)
    .map(([name, given, planned]) => ({
      what: `${nameOf(name)} is ${quote(given)} beside a plan${planned ? ` that says ${quote(planned)}` : ''}`,
      remedy: 'Remove it here; what is the same for all jobs is given to kbuild-action/plan',
    }));
}

/** A release may be made in two steps, for somebody to sign what is built before it is packed. */
function isStepOf({ target }: Plan, step: string): boolean {
  return target.endsWith('release') && (step === 'cross' || step === 'package-tarballs');
}

function givenTarget({ target }: SettledInputs): string {
  return target === inputDefaults.target ? '' : target;
}

/** Flags are variables too. */
function nameOf(name: InputName): string {
  return name === 'make-variables' ? 'make-variables (with goflags, gogcflags and goldflags)' : name;
}

function assignments(variables: readonly MakeVariable[]): string {
  return variables.map(({ name, value }) => `${name}=${value}`).join(' ');
}

function noShard({ shards }: Plan, platforms: readonly string[]): Problem {
  const given = platforms.join(' ');
  return {
    what: given
      ? `platforms is ${quote(given)}, which is not a shard of the plan`
      : 'plan is given without platforms',
    remedy: `Give \`platforms: \${{ matrix.platforms }}\`; the plan has ${shards.map((it) => it.platforms.join(' ')).join(', ')}`,
  };
}
