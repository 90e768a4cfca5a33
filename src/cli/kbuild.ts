#!/usr/bin/env node
/** `kbuild`: the same commands from a terminal. */

import { build } from '../commands/build.ts';
import { clean } from '../commands/clean.ts';
import { copyOutput } from '../commands/copy-output.ts';
import { enter } from '../commands/enter.ts';
import { makeClean } from '../commands/make-clean.ts';
import { terminalHost } from '../host/terminal-host.ts';
import { describeProblem, KbuildError } from '../problem.ts';
import { renderTerminal } from '../report/terminal.ts';
import { type ParsedCommandLine, parseCommandLine, usage } from './arguments.ts';

const print = (lines: readonly string[]) => process.stdout.write(lines.map((line) => `${line}\n`).join(''));

/** Returns the exit code. */
async function run(parsed: ParsedCommandLine): Promise<number> {
  const host = terminalHost();
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
      return enter(host, parsed.read, parsed.command, process.stdin.isTTY === true);
    case 'build': {
      const report = await build(host, parsed.read);
      print(renderTerminal(report));
      if (report.outcome.kind === 'succeeded') return 0;
      return host.cancel.aborted ? 130 : 1;
    }
  }
}

try {
  process.exitCode = await run(parseCommandLine(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof KbuildError)) throw error;
  process.stderr.write(error.problems.map((problem) => `Error: ${describeProblem(problem)}\n`).join(''));
  process.exitCode = 2;
}
