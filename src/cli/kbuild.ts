/** `kbuild`: the same commands from a terminal. */

import { build } from '../commands/build.ts';
import { clean } from '../commands/clean.ts';
import { copyOutput } from '../commands/copy-output.ts';
import { enter } from '../commands/enter.ts';
import { makeClean } from '../commands/make-clean.ts';
import type { Host } from '../host/host.ts';
import { terminalHost } from '../host/terminal-host.ts';
import { secretInputs } from '../inputs/input-table.ts';
import { describeProblem } from '../problem.ts';
import { renderTerminal } from '../report/terminal.ts';
import { asUserError } from '../setup/user-error.ts';
import { type ParsedCommandLine, parseCommandLine, usage } from './arguments.ts';

export async function startKbuild(): Promise<void> {
  let redact = (text: string) => text;
  try {
    const parsed = parseCommandLine(process.argv.slice(2));
    // The output of a person's own command is that command's alone.
    const out = parsed.kind === 'enter' ? process.stderr : process.stdout;
    const host = terminalHost('read' in parsed ? secretInputs.map(parsed.read) : [], out);
    redact = host.log.redact;
    process.exitCode = await run(parsed, host);
  } catch (error) {
    const known = asUserError(error);
    if (!known) throw error;
    const lines = known.problems.map((problem) => `Error: ${describeProblem(problem)}\n`);
    process.stderr.write(redact(lines.join('')));
    process.exitCode = known.failure === 'cancelled' ? 130 : 2;
  }
}

/** Returns the exit code. */
async function run(parsed: ParsedCommandLine, host: Host): Promise<number> {
  const print = (lines: readonly string[]) =>
    void process.stdout.write(lines.map((line) => `${host.log.redact(line)}\n`).join(''));
  switch (parsed.kind) {
    case 'help':
      print(usage);
      return 0;
    case 'clean':
      await clean(host, parsed.read);
      return 0;
    case 'copy-output':
      await copyOutput(host, parsed.read);
      return 0;
    case 'make-clean':
      await makeClean(host, parsed.read);
      return 0;
    case 'enter':
      return enter(host, parsed.read, { ...parsed, terminal: process.stdin.isTTY === true });
    case 'build': {
      const report = await build(host, parsed.read);
      print(renderTerminal(report));
      if (report.outcome.kind === 'succeeded') return 0;
      return host.cancel.aborted ? 130 : 1;
    }
  }
}
