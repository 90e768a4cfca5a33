/** Starts the machine's own tool in our place, with our input and output. */

import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';

/** Returns the exit code as a shell would give it. */
export function handOn(program: string, args: readonly string[]): Promise<number> {
  return exitCodeOf(spawn(program, [...args], { stdio: 'inherit' }));
}

export function exitCodeOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
