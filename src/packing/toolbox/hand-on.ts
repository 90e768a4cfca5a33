/** Starts the machine's own tool: in our place, or for its output. */

import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import type { Environment } from '../../host/process.ts';
import { KbuildError } from '../../problem.ts';

/** Returns the exit code as a shell would give it. */
export function handOn(program: string, args: readonly string[]): Promise<number> {
  return exitCodeOf(spawn(program, [...args], { stdio: 'inherit' }));
}

/**
 * What a tool writes; throws at the end when the tool fails, so that what it has left unfinished gets no final name. It is
 * started only when somebody reads: of a program that has ended, node throws away what nobody was reading. `env` is the
 * whole environment; without it the tool has that of the script.
 */
export async function* wholeOutput(
  program: string,
  args: readonly string[],
  env?: Environment,
): AsyncGenerator<Uint8Array> {
  const child = spawn(program, [...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(env === undefined ? {} : { env }),
  });
  const exit = exitCodeOf(child);
  const said = passedOn(child.stderr);
  // Heard below, perhaps only after the output has broken off.
  exit.catch(() => {});
  let isRead = false;
  try {
    yield* child.stdout;
    isRead = true;
  } finally {
    if (!isRead) child.kill();
  }
  const code = await exit;
  if (code === 0) return;
  throw new KbuildError('package', [
    {
      what: `${basename(program)} ended with ${code}: ${lastLine(await said) || 'it said nothing'}`,
      remedy: 'The full log has all of its words',
    },
  ]);
}

async function passedOn(errors: Readable): Promise<string> {
  let text = '';
  for await (const chunk of errors) {
    process.stderr.write(chunk);
    text = `${text}${chunk}`.slice(-mostWords);
  }
  return text;
}

/** Characters of what a tool said that are kept. */
const mostWords = 4000;

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}

function exitCodeOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
