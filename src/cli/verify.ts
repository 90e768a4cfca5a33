/** `kbuild verify`: the action's inputs as flags, and the verdict as the exit code. */

import { parseArgs } from 'node:util';
import { verify } from '../commands/verify.ts';
import { endWhenStuck, strayError } from '../host/cancel.ts';
import { definedEnvironment } from '../host/environment.ts';
import { terminalHost } from '../host/terminal-host.ts';
import {
  loadVerifyInputs,
  type VerifyInputName,
  verifyInputNames,
  verifyWorkflowInputs,
} from '../inputs/verify-inputs.ts';
import { firstSentence, KbuildError } from '../problem.ts';
import { verdictOf } from '../verify/document.ts';
import { verifyLines } from '../verify/summary.ts';
import { exitCodeOf } from '../verify/verdict.ts';
import { endWithError, failByDefect } from './ending.ts';
import { print } from './print.ts';

const flagNames = verifyInputNames.filter((name) => !verifyWorkflowInputs.includes(name));

const usage: readonly string[] = [
  'kbuild verify --mode published --reference <file, folder or address>',
  'kbuild verify --mode rebuild',
  'kbuild verify --from provenance-predicate.json --reference SHA256SUMS',
  '',
  'Holds published files, or a second build, against what this tree makes.',
  'Exit codes: 0 reproduced or equivalent, 1 different, 2 given wrong, 3 not built, 4 not everything checked.',
  '',
  '  kbuild verify --mode published --reference https://dl.k8s.io/v1.33.4 --include kubectl --platforms linux/amd64',
  '  kbuild verify --mode published --reference ./kubectl --builder local',
  '',
  'Flags are the inputs of the action:',
  ...flagNames.map((name) => `  --${name}`),
  '',
  'docs/verify.md tells more.',
];

export async function startVerify(args: readonly string[]): Promise<void> {
  let redact = (text: string) => text;
  try {
    const given = parseFlags(args);
    if (given === 'help') return await print(linesOf(usage));
    const loaded = loadVerifyInputs((name) => given[name] ?? '', definedEnvironment(), Date.now() / 1000);
    const host = terminalHost(loaded.secrets, process.stdout);
    redact = host.log.redact;
    endWhenStuck(host.cancel, failByDefect);
    const { document, report } = await verify(host, loaded);
    await print(linesOf(verifyLines(document, report).map(redact)));
    const stray = strayError(host.cancel);
    if (stray !== undefined) throw stray;
    process.exitCode = exitCodeOf(verdictOf(document));
  } catch (error) {
    endWithError(error, redact);
  }
}

function linesOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
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
