/** The command line of `kbuild`: make's own way of giving variables, and the action's inputs as flags. */

import { parseArgs } from 'node:util';
import { type InputName, inputNames, type ReadInput, workflowInputs } from '../inputs/input-table.ts';
import { inputOfVariable } from '../kubernetes/variable-rules.ts';
import { KbuildError, type Problem, quote } from '../problem.ts';

type Given = Partial<Record<InputName, string>>;

export type ParsedCommandLine = { readonly kind: 'help' } | Command;

export type Command =
  | { readonly kind: 'build' | 'clean' | 'copy-output' | 'make-clean'; readonly read: ReadInput }
  | {
      readonly kind: 'enter';
      readonly read: ReadInput;
      readonly command: readonly string[];
      /** What the command made is copied out of the container, where that is needed. */
      readonly copies: boolean;
    };

const flagNames = inputNames.filter((name) => !workflowInputs.includes(name));

export const usage: readonly string[] = [
  'kbuild make [target] [NAME=value ...]      as make does, with the Go of this machine',
  "kbuild run make [target] [NAME=value ...]  as build/run.sh does, in Kubernetes' build container",
  'kbuild run [--] command ...                any other command in that container',
  'kbuild release [NAME=value ...]            as build/release.sh does, without tests unless --run-tests=true',
  'kbuild shell                               build/shell.sh: a shell in that container',
  'kbuild copy-output                         build/copy-output.sh',
  'kbuild make-clean                          build/make-clean.sh: containers and images of this tree, and _output',
  'kbuild verify --mode published ...         whether published files are what this tree makes: kbuild verify --help',
  '',
  'Builds a Kubernetes tree with a stamp and an epoch that are settled before the build starts.',
  '',
  '  kbuild make kubectl',
  '  kbuild run make all WHAT=cmd/kubelet KUBE_BUILD_PLATFORMS=linux/arm64 GOGCFLAGS="-N -l"',
  '  kbuild run make cross --source ../kubernetes --git-version v1.33.4+acme.1',
  '  kbuild run make quick-release KUBE_BUILD_PLATFORMS=linux/arm64',
  '  kbuild run -- make verify',
  '',
  'Flags are the inputs of the action; in front of `run` commands that are not make they come before the command:',
  ...flagNames.filter((name) => !['target', 'builder'].includes(name)).map((name) => `  --${name}`),
];

/** Throws a KbuildError with all that it cannot read. */
export function parseCommandLine(args: readonly string[]): ParsedCommandLine {
  const [verb, ...rest] = args;
  if (verb === undefined || verb === '--help' || verb === '-h') return { kind: 'help' };
  switch (verb) {
    case 'make':
      return parseMake(rest, 'local');
    case 'run':
      return parseRun(rest);
    case 'release':
      return parseMake([verb, ...rest], 'container');
    case 'shell': {
      const { flags, command } = splitCommand(rest);
      return enterOf(flags, ['bash', ...command], false);
    }
    case 'copy-output':
    case 'make-clean':
      return parseBare(verb, rest);
    default:
      throw unreadable(`${quote(verb)} is no command`);
  }
}

function parseMake(args: readonly string[], builder: 'local' | 'container'): ParsedCommandLine {
  const { values, positionals } = parseFlags(args);
  if (values.help === true) return { kind: 'help' };
  const targets = positionals.filter((it) => !it.includes('='));
  if (targets.length > 1) throw unreadable(`${targets.length} targets are given: ${targets.join(', ')}`);
  const given = bothGiven(flagValues(values), variableValues(positionals.filter((it) => it.includes('='))));
  const [target = ''] = targets;
  if (target === 'clean' && builder === 'local') {
    return { kind: 'clean', read: readerOf({ builder, ...given, target: 'all' }) };
  }
  return { kind: 'build', read: readerOf({ builder, target, ...given }) };
}

/** `run make …` is a build of ours; anything else, and all behind `--`, is the person's own. */
function parseRun(args: readonly string[]): ParsedCommandLine {
  const { flags, command, isRaw } = splitCommand(args);
  if (command[0] === 'make' && !isRaw) return parseMake([...flags, ...command.slice(1)], 'container');
  if (command.length > 0 || parseFlags(flags).values.help === true) return enterOf(flags, command, true);
  throw unreadable('run needs a command, such as make kubectl');
}

function enterOf(flags: readonly string[], command: readonly string[], copies: boolean): ParsedCommandLine {
  const { values } = parseFlags(flags);
  if (values.help === true) return { kind: 'help' };
  return { kind: 'enter', read: readerOf({ builder: 'container', ...flagValues(values) }), command, copies };
}

function parseBare(kind: 'copy-output' | 'make-clean', args: readonly string[]): ParsedCommandLine {
  const { values, positionals } = parseFlags(args);
  if (values.help === true) return { kind: 'help' };
  if (positionals.length > 0) throw unreadable(`${kind} takes no ${positionals.join(', ')}`);
  return { kind, read: readerOf({ builder: 'container', ...flagValues(values) }) };
}

interface SplitCommand {
  readonly flags: readonly string[];
  readonly command: readonly string[];
  /** The command stands behind `--`. */
  readonly isRaw: boolean;
}

function splitCommand(args: readonly string[]): SplitCommand {
  let start = 0;
  for (let flag = args[start]; flag?.startsWith('-') && flag !== '--'; flag = args[start]) {
    start += flag.includes('=') || flag === '--help' || flag === '-h' ? 1 : 2;
  }
  const isRaw = args[start] === '--';
  return { flags: args.slice(0, start), command: args.slice(isRaw ? start + 1 : start), isRaw };
}

function readerOf(inputs: Given): ReadInput {
  return (name) => inputs[name] ?? '';
}

function parseFlags(args: readonly string[]) {
  const flags = Object.fromEntries(flagNames.map((name) => [name, { type: 'string' as const }]));
  const options = { ...flags, help: { type: 'boolean' as const, short: 'h' } };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw unreadable(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

function flagValues(values: Readonly<Record<string, unknown>>): Given {
  const entries = flagNames.flatMap((name) => {
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
