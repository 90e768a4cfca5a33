/** Starts the machine's own tool: in our place, or for its output. */

import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { KbuildError } from '../../problem.ts';

/** Returns the exit code as a shell would give it. */
export function handOn(program: string, args: readonly string[]): Promise<number> {
  return exitCodeOf(spawn(program, [...args], { stdio: 'inherit' }));
}

/**
 * What a tool writes; throws at the end when the tool fails, so that what it has left unfinished gets no final name. It is
 * started only when somebody reads: of a program that has ended, node throws away what nobody was reading.
 */
export async function* wholeOutput(program: string, args: readonly string[]): AsyncGenerator<Uint8Array> {
  const child = spawn(program, [...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = exitCodeOf(child);
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
      what: `${program} ${args.join(' ')} ended with ${code}`,
      remedy: 'Its own message is above, in the full log',
    },
  ]);
}

function exitCodeOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
