/** The inputs of kbuild-action/plan. Those that the build has too are read by the same code. */

import { isFlagVariable } from '../kubernetes/variable-rules.ts';
import type { Problem } from '../problem.ts';
import { isKind } from '../release/shards.ts';
import type { InputName } from './input-table.ts';
import { wholeNumber } from './input-values.ts';
import { type Inputs, loadInputs, wordsOf } from './inputs.ts';
import { misspelledInputs } from './misspelled.ts';

export const planInputDefaults = {
  source: '.',
  platforms: '',
  target: 'release',
  what: '',
  variant: '',
  'git-version': '',
  'version-file': '',
  'source-date-epoch': '',
  'allow-dirty': 'false',
  'make-variables': '',
  runners: '',
  'max-jobs': '',
} as const satisfies Readonly<Record<string, string>>;

export type PlanInputName = keyof typeof planInputDefaults;
export type ReadPlanInput = (name: PlanInputName) => string;

export interface PlanInputs {
  /** As a job of the plan would have them; its platforms are only those that were named one by one. */
  readonly build: Inputs;
  /** Platforms and kinds of them, as given. */
  readonly platforms: readonly string[];
  readonly runners: string;
  /** undefined: one for each platform. */
  readonly mostJobs: number | undefined;
}

/** `now` in seconds. */
export function loadPlanInputs(
  read: ReadPlanInput,
  environment: Readonly<Record<string, string>>,
  now: number,
): { readonly inputs: PlanInputs; readonly problems: readonly Problem[] } {
  const found: Problem[] = [];
  const given = read('platforms') || (environment.KUBE_BUILD_PLATFORMS ?? '');
  const platforms = wordsOf('platforms', given, found);
  const { KUBE_BUILD_PLATFORMS: _, ...others } = environment;
  const { inputs, problems } = loadInputs(buildReader(read, platforms), others, now);
  const mostJobs = mostJobsOf(read, found);
  return {
    inputs: { build: inputs, platforms, runners: read('runners'), mostJobs },
    problems: [...misspelledInputs(environment, Object.keys(planInputDefaults)), ...found, ...problems],
  };
}

function mostJobsOf(read: ReadPlanInput, problems: Problem[]): number | undefined {
  const most = wholeNumber('max-jobs', read('max-jobs').trim(), [1, 256], problems);
  if (most !== undefined && read('runners').trim() !== '') {
    problems.push({
      what: 'max-jobs is given beside runners',
      remedy: 'Give one of them: jobs of several platforms have one runner',
    });
  }
  return most;
}

/** The flags of Go, which have inputs of their own in the build, are variables like others in a plan. */
function buildReader(read: ReadPlanInput, platforms: readonly string[]): (name: InputName) => string {
  const flags = new Map<string, string>();
  const others: string[] = [];
  for (const line of read('make-variables').split(/\r?\n/)) {
    const [, name = '', value = ''] = /^\s*(\w+)=(.*)$/.exec(line) ?? [];
    if (!isFlagVariable(name) || flags.has(name)) others.push(line);
    else flags.set(name, value);
  }
  return (name) => {
    switch (name) {
      case 'goflags':
      case 'gogcflags':
      case 'goldflags':
        return flags.get(name.toUpperCase()) ?? '';
      case 'make-variables':
        return others.join('\n');
      case 'platforms':
        return platforms.filter((it) => !isKind(it)).join(' ');
      case 'target':
        return read('target').trim() || planInputDefaults.target;
      default:
        return isPlanInput(name) ? read(name) : '';
    }
  };
}

function isPlanInput(name: string): name is PlanInputName {
  return name in planInputDefaults;
}
