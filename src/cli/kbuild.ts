#!/usr/bin/env node
/** `kbuild`: the build command from a terminal. */

import { build } from '../commands/build.ts';
import { clean } from '../commands/clean.ts';
import { terminalHost } from '../host/terminal-host.ts';
import { describeProblem, KbuildError } from '../problem.ts';
import { renderTerminal } from '../report/terminal.ts';
import { parseCommandLine, usage } from './arguments.ts';

const print = (lines: readonly string[]) => process.stdout.write(lines.map((line) => `${line}\n`).join(''));

try {
  const parsed = parseCommandLine(process.argv.slice(2));
  switch (parsed.kind) {
    case 'help':
      print(usage);
      break;
    case 'clean':
      await clean(terminalHost(), parsed.read);
      break;
    case 'make': {
      const host = terminalHost();
      const report = await build(host, parsed.read);
      print(renderTerminal(report));
      if (report.outcome.kind === 'failed') process.exitCode = host.cancel.aborted ? 130 : 1;
      break;
    }
  }
} catch (error) {
  if (!(error instanceof KbuildError)) throw error;
  process.stderr.write(error.problems.map((problem) => `Error: ${describeProblem(problem)}\n`).join(''));
  process.exitCode = 2;
}
