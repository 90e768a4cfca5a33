/** `kbuild`: the same commands from a terminal. */

import { build } from '../commands/build.ts';
import { clean } from '../commands/clean.ts';
import { copyOutput } from '../commands/copy-output.ts';
import { enter } from '../commands/enter.ts';
import { makeClean } from '../commands/make-clean.ts';
import { prefetch } from '../commands/prefetch.ts';
import { endWhenStuck, strayError } from '../host/cancel.ts';
import { definedEnvironment } from '../host/environment.ts';
import type { Host } from '../host/host.ts';
import { terminalHost } from '../host/terminal-host.ts';
import { type LoadedInputs, loadInputs } from '../inputs/inputs.ts';
import { actionVersion } from '../release/manifest.ts';
import { renderTerminal } from '../report/terminal.ts';
import { type Command, parseCommandLine } from './arguments.ts';
import { endWithError, failByDefect } from './ending.ts';
import { print, printHelp, printLines } from './print.ts';

export async function startKbuild(): Promise<void> {
  let redact = (text: string) => text;
  try {
    const parsed = parseCommandLine(process.argv.slice(2));
    if (parsed.kind === 'help') return await printHelp(parsed.command);
    if (parsed.kind === 'version') return await print(`kbuild ${actionVersion}\n`);
    const loaded = loadInputs(parsed.read, definedEnvironment(), Date.now() / 1000);
    // The output of a person's own command is that command's alone.
    const out = parsed.kind === 'enter' ? process.stderr : process.stdout;
    const host = terminalHost(loaded.secrets, out);
    redact = host.log.redact;
    endWhenStuck(host.cancel, failByDefect);
    process.exitCode = await run(parsed, host, loaded);
  } catch (error) {
    endWithError(error, redact);
  }
}

/** Returns the exit code. */
async function run(command: Command, host: Host, loaded: LoadedInputs): Promise<number> {
  switch (command.kind) {
    case 'clean':
      await clean(host, loaded);
      return 0;
    case 'copy-output':
      await copyOutput(host, loaded);
      return 0;
    case 'make-clean':
      await makeClean(host, loaded);
      return 0;
    case 'prefetch':
      await prefetch(host, loaded, command.folder);
      return 0;
    case 'enter':
      return enter(host, loaded, { ...command, terminal: process.stdin.isTTY === true });
    case 'build': {
      const report = await build(host, loaded);
      await printLines(renderTerminal(report).map(host.log.redact));
      const stray = strayError(host.cancel);
      if (stray !== undefined && report.outcome.kind === 'succeeded') throw stray;
      if (report.outcome.kind === 'succeeded') return 0;
      return host.cancel.aborted ? 130 : 1;
    }
  }
}
