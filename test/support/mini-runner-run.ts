/** Runs one program as the runner runs a step, and gathers what it printed and wrote. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { type CommandFiles, readCommandFiles } from './mini-runner-files.ts';
import { type Annotation, type LogLine, type LogReader, lineSplitter, logReader } from './mini-runner-log.ts';

export interface ActionRun {
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** Both output streams, as lines in the order in which they came. */
  readonly stdout: string;
  readonly lines: readonly LogLine[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** In the order in which the action asked for them. */
  readonly masks: readonly string[];
  readonly groups: readonly string[];
  /** What the step adds to the environment of later steps, its own post included. */
  readonly exportedVariables: Readonly<Record<string, string>>;
  readonly addedPaths: readonly string[];
  /** Malformed file commands, for which the runner fails the step. */
  readonly fileProblems: readonly string[];
  readonly runnerTemp: string;
  readonly durationMs: number;
}

export interface StartedAction {
  readonly pid: number;
  readonly finished: Promise<ActionRun>;
  /** Hears every line, also those that came before it was registered. */
  readonly onLine: (listener: (line: string) => void) => void;
  readonly signal: (name: NodeJS.Signals) => void;
}

export interface Step {
  readonly node: string;
  readonly program: string;
  readonly workspace: string;
  readonly runnerTemp: string;
  readonly files: CommandFiles;
  readonly environment: Readonly<Record<string, string>>;
}

type Child = ChildProcessByStdio<null, Readable, Readable>;

/** The runner's patience with output that a child of the step holds open. */
const openStreamsLimitMs = 5_000;

export async function startStep(step: Step): Promise<StartedAction> {
  const startedAt = performance.now();
  const child = spawn(step.node, [step.program], {
    cwd: step.workspace,
    env: step.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const reader = logReader();
  const lines: string[] = [];
  const listeners: ((line: string) => void)[] = [];
  readLines(child, (line) => {
    lines.push(line);
    reader.read(line);
    for (const listener of listeners) listener(line);
  });
  const ended = endOf(child);
  await once(child, 'spawn');
  return {
    pid: child.pid ?? 0,
    finished: ended.then((end) =>
      gatherRun(step, reader, {
        ...end,
        stdout: lines.join('\n'),
        durationMs: performance.now() - startedAt,
      }),
    ),
    onLine: (listener) => {
      lines.forEach(listener);
      listeners.push(listener);
    },
    signal: (name) => void child.kill(name),
  };
}

function readLines(child: Child, onLine: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    const splitter = lineSplitter(onLine);
    stream.setEncoding('utf8').on('data', splitter.add).on('close', splitter.end);
  }
}

function endOf(child: Child): Promise<Pick<ActionRun, 'exitCode' | 'signal'>> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    child.once('error', () => {});
    child.once('exit', () => {
      timer = setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, openStreamsLimitMs);
    });
    child.once('close', (exitCode, signal) => {
      clearTimeout(timer);
      resolve({ exitCode, signal });
    });
  });
}

async function gatherRun(
  step: Step,
  reader: LogReader,
  end: Pick<ActionRun, 'exitCode' | 'signal' | 'stdout' | 'durationMs'>,
): Promise<ActionRun> {
  const written = await readCommandFiles(step.files);
  return {
    ...end,
    lines: reader.lines,
    outputs: Object.fromEntries([...reader.outputs, ...written.outputs]),
    state: Object.fromEntries([...reader.state, ...written.state]),
    summary: written.summary,
    annotations: reader.annotations,
    masks: reader.masks,
    groups: reader.groups,
    exportedVariables: Object.fromEntries(written.variables),
    addedPaths: written.paths,
    fileProblems: written.problems,
    runnerTemp: step.runnerTemp,
  };
}
