/** The command line of `kbuild`: make's own way of giving variables, and the action's inputs as flags. */

import { parseArgs } from 'node:util';
import { type InputName, inputNames, type ReadInput } from '../commands/input-table.ts';
import { inputOfVariable } from '../commands/make-variables.ts';
import { KbuildError, type Problem, quote } from '../problem.ts';

type Given = Partial<Record<InputName, string>>;

export type ParsedCommandLine =
  | { readonly kind: 'help' }
  | { readonly kind: 'make' | 'clean'; readonly read: ReadInput };

export const usage: readonly string[] = [
  'kbuild make [target] [NAME=value ...] [--input=value ...]',
  '',
  "Builds a Kubernetes tree with this machine's own Go, as its own make does, with a stamp and an epoch that are",
  'settled before the build starts. `kbuild make clean` is the make clean of the tree.',
  '',
  '  kbuild make kubectl',
  '  kbuild make all WHAT=cmd/kubelet KUBE_BUILD_PLATFORMS=linux/arm64 GOGCFLAGS="-N -l"',
  '  kbuild make cross --source ../kubernetes --git-version v1.33.4+acme.1',
  '',
  'Flags are the inputs of the action:',
  ...inputNames
    .filter((name) => !['target', 'builder', 'summary'].includes(name))
    .map((name) => `  --${name}`),
];

/** Throws a KbuildError with all that it cannot read. `kbuild make` is the local builder. */
export function parseCommandLine(args: readonly string[]): ParsedCommandLine {
  const { values, positionals } = parseFlags(args);
  if (values.help === true || args.length === 0) return { kind: 'help' };
  const [verb, ...rest] = positionals;
  if (verb !== 'make') throw unreadable(`${quote(verb ?? '')} is no command`);
  const targets = rest.filter((it) => !it.includes('='));
  if (targets.length > 1) throw unreadable(`${targets.length} targets are given: ${targets.join(', ')}`);
  const given = bothGiven(flagValues(values), variableValues(rest.filter((it) => it.includes('='))));
  const [target = ''] = targets;
  const inputs: Given = { builder: 'local', target, ...given };
  return { kind: target === 'clean' ? 'clean' : 'make', read: (name) => inputs[name] ?? '' };
}

function parseFlags(args: readonly string[]) {
  const flags = Object.fromEntries(inputNames.map((name) => [name, { type: 'string' as const }]));
  const options = { ...flags, help: { type: 'boolean' as const, short: 'h' } };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw unreadable(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

function flagValues(values: Readonly<Record<string, unknown>>): Given {
  const entries = inputNames.flatMap((name) => {
    const value = values[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** `WHAT=…` and the others that have inputs become those; the rest are make-variables. */
function variableValues(assignments: readonly string[]): Given {
  const inputs: Record<string, string> = {};
  const lines: string[] = [];
  const problems: Problem[] = [];
  for (const assignment of assignments) {
    const [name = ''] = assignment.split('=');
    const input = inputOfVariable(name);
    if (/[\r\n]/.test(assignment)) problems.push(...unreadable(`${name} has a line break`).problems);
    else if (input === undefined) lines.push(assignment);
    else inputs[input] = assignment.slice(name.length + 1);
  }
  if (problems.length > 0) throw new KbuildError('input', problems);
  return lines.length > 0 ? { ...inputs, 'make-variables': lines.join('\n') } : inputs;
}

/** `--make-variables` and `NAME=value` add up; of anything else given twice, the flag's value is beaten. */
function bothGiven(flags: Given, variables: Given): Given {
  const lines = [flags['make-variables'], variables['make-variables']].filter((it) => it !== undefined);
  return { ...flags, ...variables, ...(lines.length > 0 ? { 'make-variables': lines.join('\n') } : {}) };
}

function unreadable(what: string): KbuildError {
  return new KbuildError('input', [{ what, remedy: 'See `kbuild --help`' }]);
}
