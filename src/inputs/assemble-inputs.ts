/** The inputs of kbuild-action/assemble. */

import { isProblem, type Problem, quote } from '../problem.ts';
import { type Plan, parsePlan } from '../release/plan.ts';
import { artifactNameOf, oneOf, wholeNumber } from './input-values.ts';

export const assembleInputDefaults = {
  plan: '',
  artifacts: '',
  upload: 'auto',
  'artifact-name': '',
  'retention-days': '',
} as const satisfies Readonly<Record<string, string>>;

export type AssembleInputName = keyof typeof assembleInputDefaults;
export type ReadAssembleInput = (name: AssembleInputName) => string;

export interface AssembleInputs {
  /** Which artifacts are the shards. */
  readonly shards: ShardChoice;
  readonly upload: 'auto' | 'none';
  readonly artifactName: string | undefined;
  readonly retentionDays: number | undefined;
}

export type ShardChoice =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'pattern'; readonly pattern: string };

export function loadAssembleInputs(read: ReadAssembleInput): {
  readonly inputs: AssembleInputs;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const inputs: AssembleInputs = {
    shards: shardChoice(read('plan').trim(), read('artifacts').trim(), problems),
    upload: oneOf('upload', read('upload').trim() || 'auto', ['auto', 'none'], problems),
    artifactName: artifactNameOf(read('artifact-name').trim(), problems),
    retentionDays: wholeNumber('retention-days', read('retention-days').trim(), [1, 90], problems),
  };
  return { inputs, problems };
}

function shardChoice(plan: string, pattern: string, problems: Problem[]): ShardChoice {
  if ((plan === '') === (pattern === '')) {
    problems.push({
      what: plan === '' ? 'neither plan nor artifacts is given' : 'both plan and artifacts are given',
      remedy:
        'Give `plan` with what kbuild-action/plan has put out, or else `artifacts` with a pattern such as kubernetes-v1.33.4-*',
    });
  } else if (pattern !== '' && !/^[A-Za-z0-9.+_@= *-]+$/.test(pattern)) {
    problems.push({
      what: `artifacts is ${quote(pattern)}`,
      remedy: 'Give a name in which * stands for anything',
    });
  }
  const parsed = plan === '' ? undefined : parsePlan(plan);
  if (parsed === undefined) return { kind: 'pattern', pattern };
  if (!isProblem(parsed)) return { kind: 'plan', plan: parsed };
  problems.push(parsed);
  return { kind: 'pattern', pattern };
}
