/** How a command ends that could not do what it was asked for: in words on standard error, and with an exit code. */

import { describeProblem } from '../problem.ts';
import { asUserError } from '../setup/user-error.ts';

/** `redact` takes out what nobody is to see. */
export function endWithError(error: unknown, redact: (text: string) => string): void {
  const known = asUserError(error);
  if (known) {
    process.stderr.write(redact(known.problems.map((it) => `Error: ${describeProblem(it)}\n`).join('')));
    process.exitCode = known.failure === 'cancelled' ? 130 : 2;
  } else failByDefect(error);
}

export function failByDefect(error: unknown): void {
  process.stderr.write(
    `Error: kbuild itself has failed: ${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 2;
}
