/** What is wrong with a workflow that uses our actions: what it gives them and reads of them must be in their action.yml. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from './project.ts';

type Permissions = Readonly<Record<string, string>>;
type Fields = Readonly<Record<string, unknown>>;

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly with?: Fields;
  readonly run?: string;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly permissions?: Permissions;
  readonly strategy?: { readonly 'fail-fast'?: boolean; readonly matrix?: string | Fields };
  readonly outputs?: Readonly<Record<string, string>>;
  readonly uses?: string;
  readonly with?: Fields;
  readonly steps?: readonly Step[];
}

export interface Workflow {
  readonly on?: Readonly<Record<string, { readonly inputs?: Fields } | null>>;
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

export function parseWorkflow(text: string): Workflow {
  return parse(text);
}

/** What a job may do: what it says itself, else what the workflow says. Without either it may do what the repository says. */
export function permissionsOf({
  permissions,
  jobs,
}: Workflow): Readonly<Record<string, Permissions | undefined>> {
  return Object.fromEntries(
    Object.entries(jobs).map(([name, job]) => [name, job.permissions ?? permissions]),
  );
}

/** `called` gives the workflows that lie beside it. */
export function faultsOf(text: string, called: (file: string) => string | undefined): readonly string[] {
  const workflow = parseWorkflow(text);
  const jobs = Object.entries(workflow.jobs);
  return [
    ...unpinned(text),
    ...jobs.flatMap(([name, job]) =>
      [
        ...faultsOfMatrix(job),
        ...faultsOfCall(job, called),
        ...(job.steps ?? []).flatMap(faultsOfStep),
        ...faultsOfReferences(workflow, job),
      ].map((fault) => `${name}: ${fault}`),
    ),
  ];
}

const ours = 'org/kbuild-action';

function unpinned(text: string): readonly string[] {
  const uses = text.split('\n').flatMap((line) => /^[ -]*uses: (.*)$/.exec(line)?.[1] ?? []);
  const others = uses.filter((it) => !it.startsWith(ours) && !it.startsWith('./'));
  return others
    .filter((it) => !/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(it))
    .map((it) => `${it} is not a full commit with its version behind it`);
}

function faultsOfMatrix({ strategy }: Job): readonly string[] {
  return strategy === undefined || strategy['fail-fast'] === false
    ? []
    : ['one failed job cancels the others'];
}

function faultsOfCall(job: Job, called: (file: string) => string | undefined): readonly string[] {
  const file = /^\.\/\.github\/workflows\/(.*)$/.exec(job.uses ?? '')?.[1];
  if (file === undefined) return [];
  const text = called(file);
  if (text === undefined) return [`there is no ${file}`];
  const inputs = parseWorkflow(text).on?.workflow_call?.inputs ?? {};
  return unknownInputs(job.with, Object.keys(inputs), file);
}

function faultsOfStep({ uses = '', with: given, run = '' }: Step): readonly string[] {
  const faults = run.includes('${{') ? ['a script has an expression in it'] : [];
  if (uses.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false)
    faults.push('the checkout leaves the token behind');
  const metadata = metadataOf(uses);
  return metadata ? [...faults, ...unknownInputs(given, metadata.inputs, uses)] : faults;
}

function unknownInputs(given: Fields = {}, known: readonly string[], whose: string): readonly string[] {
  return Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => `${whose} has no input ${name}`);
}

interface Metadata {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

/** Of one of our actions. */
function metadataOf(uses: string): Metadata | undefined {
  const path = new RegExp(`^${ours}/?([a-z]*)@v1$`).exec(uses)?.[1];
  if (path === undefined) return undefined;
  const { inputs, outputs } = parse(readFileSync(join(projectRoot, path, 'action.yml'), 'utf8'));
  return { inputs: Object.keys(inputs), outputs: Object.keys(outputs) };
}

/** Every name that is read in an expression must be there. */
function faultsOfReferences(workflow: Workflow, job: Job): readonly string[] {
  const expressions = JSON.stringify(job).match(/\$\{\{.*?\}\}/g) ?? [];
  const names = expressions.flatMap((it) => it.match(/\b(?:steps|needs|inputs|matrix)\.[\w.-]+/g) ?? []);
  const known = [
    ...stepOutputs(job),
    ...neededOutputs(workflow, job),
    ...inputsOf(workflow),
    ...matrixFields(job),
  ];
  return names.filter((name) => !known.includes(name)).map((name) => `there is no ${name}`);
}

function stepOutputs({ steps = [] }: Job): readonly string[] {
  return steps.flatMap(({ id, uses = '' }) =>
    (metadataOf(uses)?.outputs ?? []).map((output) => `steps.${id}.outputs.${output}`),
  );
}

function neededOutputs({ jobs }: Workflow, { needs = [] }: Job): readonly string[] {
  return [needs]
    .flat()
    .flatMap((name) =>
      Object.keys(jobs[name]?.outputs ?? {}).map((output) => `needs.${name}.outputs.${output}`),
    );
}

function inputsOf({ on = {} }: Workflow): readonly string[] {
  return Object.values(on).flatMap((event) =>
    Object.keys(event?.inputs ?? {}).map((name) => `inputs.${name}`),
  );
}

function matrixFields({ strategy }: Job): readonly string[] {
  const matrix = strategy?.matrix ?? {};
  const names = typeof matrix === 'string' ? plannedFields() : Object.keys(matrix);
  return names.map((name) => `matrix.${name}`);
}

/** As the action says: {name, platforms, …}. */
function plannedFields(): readonly string[] {
  const { outputs } = parse(readFileSync(join(projectRoot, 'plan/action.yml'), 'utf8'));
  const description: string = outputs.matrix.description;
  return /\{(.*?)\}/.exec(description)?.[1]?.split(', ') ?? [];
}
