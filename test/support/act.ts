/**
 * nektos/act, which runs whole workflows on this machine without containers of its own. Nothing is fetched: actions come
 * from this project, and actions/checkout is a stand-in that fetches from a folder, as deep as the workflow says.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ensureGoProgram } from './go-program.ts';
import { projectRoot } from './project.ts';

/** Needs Go 1.25. */
const version = 'v0.2.89';

export interface Workflow {
  /** The repository, with the workflow in its `.github/workflows`; its HEAD is what the event is about. */
  readonly origin: string;
  /** The file's name. */
  readonly file: string;
  readonly event: string;
  readonly payload: object;
  /** Only this job, and those that it needs. */
  readonly job?: string;
  /** Of the repository, for the context `vars`. */
  readonly variables?: Readonly<Record<string, string>>;
  /** What the machine has; every step sees it. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface WorkflowRun {
  readonly exitCode: number;
  /** What all jobs have printed, each line after the job's name. */
  readonly log: string;
}

export const workflowFolder = join(projectRoot, 'docs/workflows');

export async function runWorkflow(workflow: Workflow): Promise<WorkflowRun> {
  return atHome(async (home) => {
    const { origin, environment } = workflow;
    const args = await argumentsOf(workflow, home);
    return act(args, origin, { HOME: home, KBUILD_TEST_ORIGIN: origin, ...environment });
  });
}

/** Against the schema of workflows, all that are in the repository. */
export async function validateWorkflows(origin: string): Promise<WorkflowRun> {
  return atHome((home) => act(['--validate', '--strict', ...usual], origin, { HOME: home }));
}

async function atHome<Result>(body: (home: string) => Promise<Result>): Promise<Result> {
  const home = await mkdtemp(join(tmpdir(), 'kbuild-act-'));
  try {
    return await body(home);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function act(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Promise<WorkflowRun> {
  const program = await ensureGoProgram({ package: 'github.com/nektos/act', version });
  const child = spawn(program, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, ACT_DISABLE_VERSION_CHECK: '1', ...environment },
  });
  const [out, errors, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { exitCode, log: out + errors };
}

async function argumentsOf(workflow: Workflow, home: string): Promise<readonly string[]> {
  const payload = join(home, 'event.json');
  await writeFile(payload, JSON.stringify(workflow.payload));
  const action = await releasedAction(join(home, 'kbuild-action'));
  const variables = Object.entries(workflow.variables ?? {}).map(([name, value]) => `--var=${name}=${value}`);
  return [
    workflow.event,
    `--workflows=.github/workflows/${workflow.file}`,
    `--eventpath=${payload}`,
    `--action-cache-path=${join(home, 'act')}`,
    ...(workflow.job === undefined ? [] : [`--job=${workflow.job}`]),
    ...variables,
    ...(await localActions(action)),
    ...usual,
  ];
}

const usual = [
  '--platform=ubuntu-24.04=-self-hosted',
  '--env=GITHUB_REPOSITORY=acme/kubernetes',
  // Else it asks `gh` for one.
  '--secret=GITHUB_TOKEN=not-a-real-github-token',
  '--action-offline-mode',
  '--no-cache-server',
  '--no-skip-checkout',
  // As on GitHub, where no job of a matrix waits for another.
  '--concurrent-jobs=6',
  // Without a route to anywhere it knows no address of its own.
  '--artifact-server-addr=127.0.0.1',
  '--cache-server-addr=127.0.0.1',
];

/** What a tag of this project has, without what only lies beside it here. */
async function releasedAction(folder: string): Promise<string> {
  await mkdir(folder);
  for (const name of ['action.yml', 'plan', 'assemble', 'dist'])
    await cp(join(projectRoot, name), join(folder, name), { recursive: true });
  return folder;
}

/** For each action that the workflows use and a machine without GitHub can run: where it is. */
async function localActions(action: string): Promise<readonly string[]> {
  const files = (await readdir(workflowFolder)).filter((name) => name.endsWith('.yml'));
  const texts = await Promise.all(files.map((name) => readFile(join(workflowFolder, name), 'utf8')));
  const checkouts = new Set(texts.join('').match(/actions\/checkout@[0-9a-f]+/g));
  const places = [...checkouts].map(
    (checkout) => `${checkout}=${join(projectRoot, 'test/fixtures/checkout')}`,
  );
  return [...places, `org/kbuild-action@v1=${action}`].map((place) => `--local-repository=${place}`);
}
