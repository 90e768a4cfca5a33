/** Which artifacts of a workflow run are the shards of a release. */

import { isMatch } from '../kubernetes/star-pattern.ts';
import { type Problem, quote } from '../problem.ts';
import type { Plan } from './plan.ts';
import type { ShardRecord } from './shard-record.ts';

export interface Listed {
  readonly id: number;
  readonly name: string;
}

/**
 * One artifact for each shard of the plan: that of the highest attempt. Names outside the plan are ignored. `attempt` is
 * the run's: nobody has made anything in a later one, whatever a name says.
 */
export function chosenByPlan<T extends Listed>(
  plan: Pick<Plan, 'shards'>,
  artifacts: readonly T[],
  attempt: number,
): { readonly chosen: readonly T[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const chosen = plan.shards.flatMap(({ name, artifact }) => {
    const attempts = artifacts
      .map((it) => ({ it, attempt: attemptOf(it.name, artifact) }))
      .filter((it) => it.attempt > 0)
      .toSorted((a, b) => b.attempt - a.attempt);
    const [highest, next] = attempts;
    problems.push(...attempts.flatMap((it) => tooHigh(it.it.name, it.attempt, attempt)));
    if (highest === undefined) problems.push(missing(name, artifact));
    else if (next?.attempt === highest.attempt) problems.push(twice(highest.it.name, [highest.it, next.it]));
    return highest === undefined ? [] : [highest.it];
  });
  return { chosen, problems };
}

/** `*` stands for anything; all other signs for themselves. */
export function chosenByPattern<T extends Listed>(pattern: string, artifacts: readonly T[]): readonly T[] {
  return artifacts.filter(({ name }) => isMatch(name, pattern));
}

/** Of what was downloaded by pattern, the highest attempt of each. */
export function latestAttempts<T extends { readonly name: string; readonly record: ShardRecord }>(
  shards: readonly T[],
  attempt: number,
): { readonly latest: readonly T[]; readonly problems: readonly Problem[] } {
  const problems = shards.flatMap(({ name, record }) => tooHigh(name, record.attempt, attempt));
  const names = [...new Set(shards.map(({ record }) => record.artifact))].sort();
  const latest = names.flatMap((artifact) => {
    const attempts = shards
      .filter(({ record }) => record.artifact === artifact)
      .toSorted((a, b) => b.record.attempt - a.record.attempt);
    const [highest, next] = attempts;
    if (highest && next?.record.attempt === highest.record.attempt) {
      problems.push(twice(artifact, [highest, next]));
    }
    return highest === undefined ? [] : [highest];
  });
  return { latest, problems };
}

/** Of what was downloaded by pattern and cannot be used, what a later attempt has not made up for. By their names. */
export function notMadeUpFor<T extends { readonly name: string }>(
  broken: readonly T[],
  sound: readonly { readonly name: string }[],
): readonly T[] {
  return broken.filter(({ name }) => {
    const artifact = name.replace(/-a[1-9][0-9]{0,5}$/, '');
    const attempt = attemptOf(name, artifact);
    return attempt === 0 || !sound.some((it) => attemptOf(it.name, artifact) > attempt);
  });
}

/** 0 for another name. */
export function attemptOf(name: string, artifact: string): number {
  const ending = name.startsWith(`${artifact}-a`) ? name.slice(artifact.length + 2) : '';
  return /^[1-9][0-9]{0,5}$/.test(ending) ? Number(ending) : 0;
}

function missing(name: string, artifact: string): Problem {
  return {
    what: `shard ${name} is missing: this workflow run has no artifact ${artifact}-a<attempt>`,
    remedy: 'Look at its job, and re-run the failed jobs; assemble must need them (`needs`)',
  };
}

function tooHigh(name: string, attempt: number, highest: number): readonly Problem[] {
  if (attempt <= highest) return [];
  return [
    {
      what: `${quote(name)} says that it is of attempt ${attempt}, and this is attempt ${highest} of the workflow run`,
      remedy: 'Find the step that has uploaded it, and start a new run without that',
    },
  ];
}

function twice(
  shard: string,
  [a, b]: readonly [{ readonly name: string }, { readonly name: string }],
): Problem {
  return {
    what: `${quote(a.name)} and ${quote(b.name)} both say that they are ${quote(shard)} of the same attempt`,
    remedy: 'Let one job of the workflow make each shard',
  };
}
