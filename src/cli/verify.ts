/** `kbuild verify`: the action's inputs as flags, and the verdict as the exit code. */

import { parseArgs } from 'node:util';
import { verify } from '../commands/verify.ts';
import { endWhenStuck, strayError } from '../host/cancel.ts';
import { definedEnvironment } from '../host/environment.ts';
import { terminalHost } from '../host/terminal-host.ts';
import {
  type VerifyInputName,
  verifyInputNames,
  verifyWorkflowInputs,
} from '../inputs/verify-input-table.ts';
import { loadVerifyInputs } from '../inputs/verify-inputs.ts';
import { firstSentence, KbuildError } from '../problem.ts';
import { verdictOf } from '../verify/document.ts';
import { verifyLines } from '../verify/summary.ts';
import { exitCodeOf } from '../verify/verdict.ts';
import { endWithError, failByDefect } from './ending.ts';
import { printHelp, printLines } from './print.ts';

const flagNames = verifyInputNames.filter((name) => !verifyWorkflowInputs.includes(name));

export async function startVerify(args: readonly string[]): Promise<void> {
  let redact = (text: string) => text;
  try {
    const given = parseFlags(args);
    if (given === 'help') return await printHelp('verify');
    const loaded = loadVerifyInputs((name) => given[name] ?? '', definedEnvironment(), Date.now() / 1000);
    const host = terminalHost(loaded.secrets, process.stdout);
    redact = host.log.redact;
    endWhenStuck(host.cancel, failByDefect);
    const { document, report } = await verify(host, loaded);
    await printLines(verifyLines(document, report).map(redact));
    const stray = strayError(host.cancel);
    if (stray !== undefined) throw stray;
    process.exitCode = exitCodeOf(verdictOf(document));
  } catch (error) {
    endWithError(error, redact);
  }
}

function parseFlags(args: readonly string[]): Partial<Record<VerifyInputName, string>> | 'help' {
  const flags = Object.fromEntries(flagNames.map((name) => [name, { type: 'string' as const }]));
  const options = { ...flags, help: { type: 'boolean' as const, short: 'h' } };
  try {
    const { values } = parseArgs({ args: [...args], options, allowPositionals: false });
    if (values.help === true) return 'help';
    return Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'));
  } catch (error) {
    const what = firstSentence(error);
    throw new KbuildError('input', [{ what, remedy: 'See `kbuild verify --help`' }]);
  }
}
