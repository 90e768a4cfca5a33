/**
 * A small runner for tests: runs the committed bundle of a JavaScript action with the inputs, environment and
 * file commands that GitHub's runner gives, so that nothing of the developer's own environment helps it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  defaultEvent,
  eventVariables,
  fileVariables,
  inheritedVariables,
  type RunnerEvent,
  runnerVariables,
} from './mini-runner-environment.ts';
import { createCommandFiles } from './mini-runner-files.ts';
import { type ActionMetadata, inputVariables, readMetadata } from './mini-runner-metadata.ts';
import { type ActionRun, type StartedAction, startStep } from './mini-runner-run.ts';

export { assertRunnerLimits } from './mini-runner-limits.ts';
export type { Annotation } from './mini-runner-log.ts';
export { fakeToken } from './mini-runner-metadata.ts';
export type { ActionRun, RunnerEvent, StartedAction };

export interface RunActionOptions {
  /** An action.yml, relative to the project's folder or absolute; the project's own unless told. */
  readonly action?: string;
  /** The node program; the one that runs the tests unless told. */
  readonly node?: string;
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** On top of everything the runner sets. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly event?: RunnerEvent;
  /** A fresh folder, gone when the tests end, unless told. */
  readonly runnerTemp?: string;
}

interface Program {
  readonly metadata: ActionMetadata;
  readonly path: string;
  readonly runnerTemp: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly addedPaths: readonly string[];
}

const temporaryFolders: string[] = [];

export async function startAction(options: RunActionOptions): Promise<StartedAction> {
  const metadata = await readMetadata(options.action ?? 'action.yml');
  const runnerTemp = options.runnerTemp ?? temporaryFolder();
  return startProgram(options, { metadata, path: metadata.main, runnerTemp, variables: {}, addedPaths: [] });
}

export async function runAction(options: RunActionOptions): Promise<ActionRun> {
  return (await startAction(options)).finished;
}

/** As `runAction`, for the post program: the same inputs, with what main saved and exported. */
export async function runPost(options: RunActionOptions, main: ActionRun): Promise<ActionRun> {
  const metadata = await readMetadata(options.action ?? 'action.yml');
  if (metadata.post === undefined) throw new Error('the action has no post program');
  const saved = Object.entries(main.state).map(([name, value]) => [`STATE_${name}`, value] as const);
  const started = await startProgram(options, {
    metadata,
    path: metadata.post,
    runnerTemp: options.runnerTemp ?? main.runnerTemp,
    variables: { ...main.exportedVariables, ...Object.fromEntries(saved) },
    addedPaths: main.addedPaths,
  });
  return started.finished;
}

async function startProgram(options: RunActionOptions, program: Program): Promise<StartedAction> {
  const { workspace } = options;
  const { metadata, runnerTemp } = program;
  const inputs = inputVariables(metadata, options.inputs ?? {});
  await mkdir(runnerTemp, { recursive: true });
  const files = await createCommandFiles(runnerTemp);
  const environment = {
    ...inheritedVariables(program.addedPaths),
    ...program.variables,
    ...(await eventVariables(options.event ?? defaultEvent, runnerTemp)),
    ...runnerVariables(workspace, runnerTemp),
    ...fileVariables(files),
    ...inputs,
    ...options.environment,
  };
  const node = options.node ?? process.execPath;
  return startStep({ node, program: program.path, workspace, runnerTemp, files, environment });
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mini-runner-'));
  if (temporaryFolders.length === 0) process.once('exit', removeTemporaryFolders);
  temporaryFolders.push(folder);
  return folder;
}

function removeTemporaryFolders(): void {
  for (const folder of temporaryFolders) rmSync(folder, { recursive: true, force: true });
}
