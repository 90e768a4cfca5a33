/**
 * Child processes: short questions by @actions/exec, and builds in a process group of their own that can be ended whole.
 * Arguments are arrays and no shell is ever between us and a tool.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { isAbsolute } from 'node:path';
import { getExecOutput } from '@actions/exec';
import { bytesOfText, textOfBytes } from './file-names.ts';
import { findProgram } from './files.ts';
import { eachLine } from './lines.ts';
import { endMarkedProcesses, signalGroup } from './process-tree.ts';

export type Environment = Readonly<Record<string, string>>;

export interface Answer {
  /** Exit code; 127 when the tool is not there. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface AskOptions {
  readonly cwd: string;
  readonly env: Environment;
  /** For its standard input. */
  readonly input?: string;
}

/** Runs a tool whose answer is short, and returns it whatever the exit code; names that are not UTF-8 as file-names.ts has them. */
export async function ask(tool: string, args: readonly string[], options: AskOptions): Promise<Answer> {
  // exec would search the PATH of this process, and print what it cannot read there.
  const program = isAbsolute(tool) ? tool : await findProgram(tool, options.env.PATH ?? '');
  if (program === undefined) return { code: 127, stdout: '', stderr: `${tool} is not on PATH` };
  try {
    const chunks: Buffer[] = [];
    // It splits its first word unless quoted.
    const { exitCode, stderr } = await getExecOutput(`"${program.replaceAll('"', '\\"')}"`, [...args], {
      cwd: options.cwd,
      env: { ...options.env },
      silent: true,
      ignoreReturnCode: true,
      listeners: { stdout: (chunk) => chunks.push(chunk) },
      ...(options.input === undefined ? {} : { input: bytesOfText(options.input) }),
    });
    return { code: exitCode, stdout: textOfBytes(Buffer.concat(chunks)), stderr };
  } catch (error) {
    return { code: 127, stdout: '', stderr: error instanceof Error ? error.message : String(error) };
  }
}

export interface BuildProcess {
  readonly tool: string;
  readonly arguments: readonly string[];
  readonly cwd: string;
  readonly env: Environment;
  /** For its standard input, which is empty otherwise. */
  readonly input?: string;
  /** Value of `runMarker` in `env`, by which stray children are found again. */
  readonly runId: string;
  /** Each line of stdout and stderr, without its line end. */
  readonly onLine: (line: string) => void;
  /** Waited for now and then, so that no more is read than can be written. */
  readonly keptUp?: () => Promise<void>;
  /** When aborted, the whole process tree is ended: TERM, 3 s, KILL. */
  readonly cancel: AbortSignal;
  /** Ends at the same time what is not of the process tree, such as a container. */
  readonly alsoEnd?: () => Promise<void>;
  /** Descriptor that it and its children hold open: the tree's lock. */
  readonly holds?: number | undefined;
}

export interface BuildExit {
  /** undefined when a signal ended it. */
  readonly code: number | undefined;
  readonly signal: string | undefined;
}

/** Name of the environment variable that marks every process of one run. */
export const runMarker = 'KBUILD_RUN_ID';

const graceMilliseconds = 3000;

/** Runs a build to its end, or to the end that `cancel` makes. Throws when the tool cannot be started. */
export async function runBuild(build: BuildProcess): Promise<BuildExit> {
  const child = withUsualUmask(() =>
    spawn(build.tool, [...build.arguments], {
      cwd: build.cwd,
      env: build.env,
      detached: true,
      stdio: [build.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe', ...heldBy(build)],
    }),
  );
  // Who ends before it has read all says itself why.
  child.stdin?.on('error', () => {}).end(build.input);
  const outputs = [child.stdout, child.stderr].filter((it) => it !== null);
  const lines = Promise.all(outputs.map((output) => eachLine(output, build.onLine, build.keptUp)));
  // Where the program does not start, nobody comes to wait for them.
  lines.catch(() => {});
  const exit = exitOf(child);
  const end = () => void Promise.allSettled([endTree(child, build.runId, exit), build.alsoEnd?.()]);
  build.cancel.addEventListener('abort', end, { once: true });
  if (build.cancel.aborted) end();
  try {
    const result = await exit;
    await Promise.race([lines, build.cancel.aborted ? Promise.resolve() : delay(graceMilliseconds)]);
    return result;
  } finally {
    build.cancel.removeEventListener('abort', end);
    for (const output of outputs) output.destroy();
    await endMarkedProcesses(runMarker, build.runId, 0);
  }
}

/** Modes of what a build makes get into images, where another user must be able to run it. A child keeps the umask of its start. */
function withUsualUmask<T>(start: () => T): T {
  const ofMachine = process.umask(0o022);
  try {
    return start();
  } finally {
    process.umask(ofMachine);
  }
}

/**
 * Runs a program with the terminal's own input and output, in the foreground, where Ctrl-C reaches it. Returns its exit
 * code. `end` is called when the run is cancelled, and must make the program end.
 */
export async function runInForeground(
  program: Pick<BuildProcess, 'tool' | 'arguments' | 'cwd' | 'env' | 'cancel' | 'holds'>,
  end: () => Promise<void>,
): Promise<number> {
  const { tool, arguments: args, cwd, env, cancel } = program;
  const child = spawn(tool, [...args], {
    cwd,
    env,
    stdio: ['inherit', 'inherit', 'inherit', ...heldBy(program)],
  });
  const onCancel = () => void end();
  cancel.addEventListener('abort', onCancel, { once: true });
  try {
    const { code } = await exitOf(child);
    return code ?? 130;
  } finally {
    cancel.removeEventListener('abort', onCancel);
  }
}

function heldBy({ holds }: Pick<BuildProcess, 'holds'>): readonly number[] {
  return holds === undefined ? [] : [holds];
}

async function endTree(child: ChildProcess, runId: string, exit: Promise<BuildExit>): Promise<void> {
  signalGroup(child.pid, 'SIGTERM');
  const ended = await Promise.race([exit.then(() => true), delay(graceMilliseconds)]);
  if (!ended) signalGroup(child.pid, 'SIGKILL');
  await endMarkedProcesses(runMarker, runId, 0);
}

function exitOf(child: ChildProcess): Promise<BuildExit> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve({ code: code ?? undefined, signal: signal ?? undefined }));
  });
}

function delay(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds).unref();
  });
}
