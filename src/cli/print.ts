/** What a command has to say on standard output, which may be a full disk, or somebody who has read enough. */

import { fieldsOf } from '../json.ts';
import { KbuildError } from '../problem.ts';
import type { CommandName } from './flags.ts';

/** Ends when all is written. Throws a KbuildError where that cannot be. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // The stream tells it once more, and that would end the program.
    process.stdout.on('error', () => {});
    process.stdout.write(text, (error) => {
      if (!error || isTold.includes(fieldsOf(error).code)) resolve();
      else reject(unwritten(error));
    });
  });
}

export function printLines(lines: readonly string[]): Promise<void> {
  return print(lines.map((line) => `${line}\n`).join(''));
}

/** Of one command, or of all. Few starts ask for it, so none evaluates it that does not. */
export async function printHelp(command?: CommandName): Promise<void> {
  const { helpLines } = await import('./help.ts');
  await printLines(helpLines(command));
}

/** Who reads no further knows that, and what has destroyed a stream was told then. */
const isTold: readonly unknown[] = ['EPIPE', 'ERR_STREAM_DESTROYED'];

function unwritten({ message }: Error): KbuildError {
  const what = `standard output cannot be written: ${message}`;
  return new KbuildError('input', [{ what, remedy: 'Let it lead to where there is room' }]);
}
