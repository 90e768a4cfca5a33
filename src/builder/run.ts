/** Runs the planned calls of make one after the other, with the log's wall, a heartbeat, and an eye on the output. */

import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Log } from '../host/host.ts';
import { resourcesAt } from '../host/machine.ts';
import { type BuildExit, runBuild } from '../host/process.ts';
import { type BuildSigns, createBuildOutputReader } from '../kubernetes/build-output.ts';
import type { MakeCall } from '../kubernetes/make.ts';
import { heartbeatText } from '../report/words.ts';
import type { Builder, CallFault, ToolCall } from './builder.ts';

export interface MakeRequest {
  readonly root: string;
  readonly calls: readonly MakeCall[];
  readonly builder: Pick<Builder, 'start' | 'end' | 'afterCall' | 'holds'>;
  readonly runId: string;
  /** The full log goes here; the folder exists. */
  readonly logPath: string;
  readonly heartbeatMilliseconds: number;
}

export type MakeResult =
  | { readonly kind: 'built' }
  | {
      readonly kind: 'failed';
      readonly call: MakeCall;
      readonly exit: BuildExit;
      readonly fault: CallFault | undefined;
      readonly signs: BuildSigns;
    };

/** A minute without a line makes people think that a build is stuck. */
export const usualHeartbeat = 60_000;

export function runMake(request: MakeRequest, log: Log, cancel: AbortSignal): Promise<MakeResult> {
  return withLogFile(request.logPath, log, async (file) => {
    for (const call of request.calls) {
      const result = await log.group(callText(call), () => runCall(request, call, file, log, cancel));
      if (result.kind === 'failed') return result;
    }
    return { kind: 'built' };
  });
}

/** Adds to the file, so that one log holds all that a run started. Where that finds no more place, work goes on without. */
export async function withLogFile<T>(
  path: string,
  log: Log,
  work: (file: WriteStream) => Promise<T>,
): Promise<T> {
  const file = createWriteStream(path, { flags: 'a' });
  await once(file, 'open');
  // From here on an error that nobody listens to would end kbuild itself, with the build still running.
  file.on('error', () => {});
  try {
    return await work(file);
  } finally {
    file.end();
    // It may have been closed by its error long before.
    await finished(file).catch(({ message }) => log.warning(`The log file ${path} is not whole: ${message}`));
  }
}

/** As a person would type it, without quotes. */
export function callText(call: MakeCall): string {
  const platforms = call.platforms.length > 0 ? `KUBE_BUILD_PLATFORMS="${call.platforms.join(' ')}" ` : '';
  return `${platforms}make ${call.arguments.join(' ')}`;
}

async function runCall(
  { root, builder, runId, heartbeatMilliseconds }: MakeRequest,
  call: MakeCall,
  file: WriteStream,
  log: Log,
  cancel: AbortSignal,
): Promise<MakeResult> {
  const program = builder.start(call);
  const { end, holds } = builder;
  const request = { root, program, end, holds, runId, heartbeatMilliseconds };
  const { exit, signs } = await runProgram(request, file, log, cancel);
  const fault = await builder.afterCall(exit, signs.tail);
  if (exit.code === 0 && !cancel.aborted) return { kind: 'built' };
  return { kind: 'failed', call, exit, fault, signs };
}

export interface ProgramRequest {
  /** Where it is started. */
  readonly root: string;
  readonly program: ToolCall;
  /** Ends at once what outlives it. */
  readonly end: () => Promise<void>;
  /** As a builder has it. */
  readonly holds: number | undefined;
  readonly runId: string;
  readonly heartbeatMilliseconds: number;
}

/** One long program whose output goes to the log and into the file of the full log. */
export async function runProgram(
  request: ProgramRequest,
  file: WriteStream,
  log: Log,
  cancel: AbortSignal,
): Promise<{ readonly exit: BuildExit; readonly signs: BuildSigns }> {
  const output = createBuildOutputReader();
  const { root, program, end, holds, runId } = request;
  const exit = await log.untrusted(async (write) => {
    const heartbeat = startHeartbeat(request, write);
    try {
      return await runBuild({
        ...program,
        cwd: root,
        alsoEnd: end,
        holds,
        runId,
        onLine: (line) => {
          const text = log.redact(line);
          heartbeat.postpone();
          write(text);
          file.write(`${text}\n`);
          output.read(text);
        },
        keptUp: () => drained(file),
        cancel,
      });
    } finally {
      heartbeat.stop();
    }
  });
  return { exit, signs: output.signs() };
}

/** When the file has taken what was written, or takes no more. */
async function drained(file: WriteStream): Promise<void> {
  if (!file.writableNeedDrain || file.destroyed) return;
  await Promise.race([once(file, 'drain'), once(file, 'close')]).catch(() => undefined);
}

interface Heartbeat {
  readonly postpone: () => void;
  readonly stop: () => void;
}

/** Says every so often, when nothing else is said, that the build lives and what it has left. */
function startHeartbeat(
  request: Pick<ProgramRequest, 'root' | 'heartbeatMilliseconds'>,
  write: (line: string) => void,
): Heartbeat {
  const started = Date.now();
  const timer = setInterval(async () => {
    write(heartbeatText((Date.now() - started) / 1000, await resourcesAt(request.root)));
  }, request.heartbeatMilliseconds);
  return { postpone: () => timer.refresh(), stop: () => clearInterval(timer) };
}
