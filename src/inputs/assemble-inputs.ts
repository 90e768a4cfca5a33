/** The inputs of kbuild-action/assemble. */

import { isProblem, type Problem, quote } from '../problem.ts';
import { type Plan, parsePlan } from '../release/plan.ts';
import { artifactNameOf, oneOf, wholeNumber } from './input-values.ts';
import { misspelledInputs } from './misspelled.ts';

export const assembleInputDefaults = {
  plan: '',
  artifacts: '',
  folder: '',
  'run-id': '',
  'github-token': '',
  upload: 'auto',
  'artifact-name': '',
  'retention-days': '',
} as const satisfies Readonly<Record<string, string>>;

export type AssembleInputName = keyof typeof assembleInputDefaults;
export type ReadAssembleInput = (name: AssembleInputName) => string;

export interface AssembleInputs {
  readonly source: AssembleSource;
  /** That of another workflow run, which `source` is then of; undefined for this one. */
  readonly otherRun: { readonly runId: number; readonly token: string } | undefined;
  readonly upload: 'auto' | 'none';
  readonly artifactName: string | undefined;
  readonly retentionDays: number | undefined;
}

/** Shards are put together; a release is published as it is. */
export type AssembleSource = ShardChoice | ReleaseChoice;

export type ReleaseChoice =
  | { readonly kind: 'release-folder'; readonly path: string }
  | { readonly kind: 'release-artifact'; readonly name: string };

export type ShardChoice =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'pattern'; readonly pattern: string };

export function isShardChoice(source: AssembleSource): source is ShardChoice {
  return source.kind === 'plan' || source.kind === 'pattern';
}

export interface LoadedAssembleInputs {
  readonly inputs: AssembleInputs;
  readonly problems: readonly Problem[];
}

export function loadAssembleInputs(
  read: ReadAssembleInput,
  environment: Readonly<Record<string, string>>,
): LoadedAssembleInputs {
  const problems: Problem[] = [...misspelledInputs(environment, Object.keys(assembleInputDefaults))];
  const text = (name: AssembleInputName) => read(name).trim();
  const otherRun = otherRunOf(text('run-id'), text('github-token'), problems);
  const inputs: AssembleInputs = {
    source: sourceOf(text, otherRun !== undefined, problems),
    otherRun,
    upload: oneOf('upload', text('upload') || 'auto', ['auto', 'none'], problems),
    artifactName: artifactNameOf(text('artifact-name'), problems),
    retentionDays: wholeNumber('retention-days', text('retention-days'), [1, 90], problems),
  };
  return { inputs, problems };
}

type Text = (name: AssembleInputName) => string;

function otherRunOf(run: string, token: string, problems: Problem[]): AssembleInputs['otherRun'] {
  const runId = wholeNumber('run-id', run, [1, Number.MAX_SAFE_INTEGER], problems);
  if (runId === undefined) return undefined;
  if (token === '') {
    problems.push({
      what: 'run-id is given without github-token',
      remedy: `Give \`github-token: \${{ github.token }}\`, and the job the permission \`actions: read\``,
    });
  }
  return { runId, token };
}

function sourceOf(text: Text, isOther: boolean, problems: Problem[]): AssembleSource {
  const [plan, pattern, path] = [text('plan'), text('artifacts'), text('folder')];
  const given = [plan, pattern, path].filter((it) => it !== '').length;
  if (given === 1 && path !== '' && !isOther) return { kind: 'release-folder', path };
  if (given === 1 && pattern !== '' && isOther) {
    problems.push(...problemsOfPattern(pattern));
    return { kind: 'release-artifact', name: pattern };
  }
  if (path !== '' || isOther) {
    problems.push({
      what: isOther ? 'run-id is not given with artifacts alone' : 'folder is given beside plan or artifacts',
      remedy:
        'To publish a release that is there, give `folder`, or `run-id` with the name of its artifact in `artifacts`',
    });
  }
  return shardChoice(plan, pattern, problems);
}

function shardChoice(plan: string, pattern: string, problems: Problem[]): ShardChoice {
  if ((plan === '') === (pattern === '')) {
    problems.push({
      what: plan === '' ? 'neither plan nor artifacts is given' : 'both plan and artifacts are given',
      remedy:
        'Give `plan` with what kbuild-action/plan has put out, or else `artifacts` with a pattern such as kubernetes-v1.33.4-*',
    });
  } else problems.push(...problemsOfPattern(pattern));
  const parsed = plan === '' ? undefined : parsePlan(plan);
  if (parsed === undefined) return { kind: 'pattern', pattern };
  if (!isProblem(parsed)) return { kind: 'plan', plan: parsed };
  problems.push(parsed);
  return { kind: 'pattern', pattern };
}

function problemsOfPattern(pattern: string): readonly Problem[] {
  if (/^[A-Za-z0-9.+_@= *-]*$/.test(pattern)) return [];
  return [{ what: `artifacts is ${quote(pattern)}`, remedy: 'Give a name in which * stands for anything' }];
}
