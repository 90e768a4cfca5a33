/** The command line of `kbuild`: make's own way of giving variables, and the action's inputs as flags. */

import { parseArgs } from 'node:util';
import type { InputName, ReadInput } from '../inputs/input-table.ts';
import { didYouMean } from '../kubernetes/nearest.ts';
import { generalTargets, releaseTargets } from '../kubernetes/targets.ts';
import { inputOfVariable } from '../kubernetes/variable-rules.ts';
import { firstSentence, KbuildError, type Problem, quote } from '../problem.ts';
import { type CommandName, commandNames, flagNames, takes, type Verb } from './flags.ts';

type Given = Partial<Record<InputName, string>>;

export type ParsedCommandLine =
  | { readonly kind: 'help'; readonly command: CommandName | undefined }
  | { readonly kind: 'version' }
  | Command;

export type Command =
  | { readonly kind: 'build' | 'clean' | 'copy-output' | 'make-clean'; readonly read: ReadInput }
  | {
      readonly kind: 'enter';
      readonly read: ReadInput;
      readonly command: readonly string[];
      /** What the command made is copied out of the container, where that is needed. */
      readonly copies: boolean;
    }
  | {
      readonly kind: 'prefetch';
      readonly read: ReadInput;
      /** As given. */
      readonly folder: string;
    };

/** Throws a KbuildError with all that it cannot read. */
export function parseCommandLine(args: readonly string[]): ParsedCommandLine {
  const [verb, ...rest] = args;
  switch (verb) {
    case undefined:
    case '--help':
    case '-h':
      return helpOf(undefined);
    case 'help':
      return helpOf(commandAfterHelp(rest));
    case '--version':
      return { kind: 'version' };
    case 'make':
      return parseMake(verb, rest);
    case 'run':
      return parseRun(rest);
    case 'release':
      return parseMake(verb, [verb, ...rest]);
    case 'prefetch':
      return parsePrefetch(rest);
    case 'shell':
      return parseShell(rest);
    case 'copy-output':
    case 'make-clean':
      return parseBare(verb, rest);
    default:
      throw noCommand(verb);
  }
}

function helpOf(command: CommandName | undefined): ParsedCommandLine {
  return { kind: 'help', command };
}

function commandAfterHelp([word]: readonly string[]): CommandName | undefined {
  if (word === undefined || word.startsWith('-')) return undefined;
  const command = commandNames.find((name) => name === word);
  if (command === undefined) throw noCommand(word);
  return command;
}

function noCommand(word: string): KbuildError {
  const remedy = didYouMean(word, commandNames) || `Commands are ${commandNames.join(', ')}. `;
  return unreadable(`${quote(word)} is no command`, remedy);
}

function parseMake(verb: 'make' | 'run' | 'release', args: readonly string[]): ParsedCommandLine {
  const builder = verb === 'make' ? 'local' : 'container';
  const { values, positionals } = parseFlags(withoutJobs(args));
  if (values.help === true) return helpOf(verb);
  refuseUntaken(verb, values);
  const targets = positionals.filter((it) => !it.includes('='));
  const given = bothGiven(flagValues(values), variableValues(positionals.filter((it) => it.includes('='))));
  if (targets.length > 1)
    return { kind: 'build', read: readerOf({ builder, ...given, ...several(targets, given) }) };
  const [target = ''] = targets;
  if (target === 'clean' && builder === 'local') {
    return { kind: 'clean', read: readerOf({ builder, ...given, target: 'all' }) };
  }
  return { kind: 'build', read: readerOf({ builder, target, ...given }) };
}

/** The folder, and then what is to be built with it, as for `run make`. */
function parsePrefetch(args: readonly string[]): ParsedCommandLine {
  const [folder = '', ...rest] = args;
  if (isHelp(args)) return helpOf('prefetch');
  if (folder === '' || folder.startsWith('-') || folder.includes('='))
    throw unreadable('prefetch needs a folder in front of all else, such as ../prefetched');
  refuseUntaken('prefetch', parseFlags(withoutJobs(rest)).values);
  const parsed = parseMake('run', rest);
  return parsed.kind === 'build' ? { kind: 'prefetch', read: parsed.read, folder } : parsed;
}

/** `-j4`, `-j 4` and `--jobs=4`: how many things run at once changes no byte, and is the tree's scripts' and Go's own choice. */
function withoutJobs(args: readonly string[]): readonly string[] {
  return args.filter((it, index) => {
    const isNumber = /^\d+$/.test(it) && /^(?:-j|--jobs)$/.test(args[index - 1] ?? '');
    return !isNumber && !/^(?:-j\d*|--jobs(?:=\d+)?)$/.test(it);
  });
}

/** Folders of cmd/ are what `make all` builds together; of the other targets each is a build of its own. */
function several(targets: readonly string[], given: Given): Given {
  const single = targets.find((it) => [...generalTargets, ...releaseTargets, 'clean'].includes(it));
  if (single !== undefined) throw unreadable(`${single} is given with other targets: ${targets.join(', ')}`);
  if (given.what !== undefined) throw unreadable(`WHAT is given with ${targets.length} targets`);
  return { target: 'all', what: targets.map((it) => `cmd/${it}`).join(' ') };
}

/** All from `-c` on is the shell's, as is a script and what follows it. */
function parseShell(args: readonly string[]): ParsedCommandLine {
  const start = args.indexOf('-c');
  const own = start < 0 ? [] : args.slice(start);
  const { flags, command } = splitCommand(start < 0 ? args : args.slice(0, start));
  if (isHelp(flags)) return helpOf('shell');
  return enterOf('shell', flags, ['bash', ...command, ...own]);
}

/** `run make …` is a build of ours; anything else, and all behind `--`, is the person's own. */
function parseRun(args: readonly string[]): ParsedCommandLine {
  const { flags, command, isRaw } = splitCommand(args);
  if (command[0] === 'make' && !isRaw) return parseMake('run', [...flags, ...command.slice(1)]);
  if (isHelp(flags)) return helpOf('run');
  if (command.length > 0) return enterOf('run', flags, command);
  throw unreadable('run needs a command, such as make kubectl');
}

function enterOf(
  verb: 'run' | 'shell',
  flags: readonly string[],
  command: readonly string[],
): ParsedCommandLine {
  const { values } = parseFlags(flags);
  refuseUntaken('shell', values, verb === 'run' ? 'run of a command that is not make' : verb);
  const read = readerOf({ builder: 'container', ...flagValues(values) });
  return { kind: 'enter', read, command, copies: verb === 'run' };
}

function parseBare(kind: 'copy-output' | 'make-clean', args: readonly string[]): ParsedCommandLine {
  const { values, positionals } = parseFlags(args);
  if (values.help === true) return helpOf(kind);
  if (positionals.length > 0) throw unreadable(`${kind} takes no ${positionals.join(', ')}`);
  refuseUntaken(kind, values);
  return { kind, read: readerOf({ builder: 'container', ...flagValues(values) }) };
}

function isHelp(flags: readonly string[]): boolean {
  return parseFlags(flags).values.help === true;
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
    const said = firstSentence(error);
    const unknown = /^Unknown option '--(.*)'/.exec(said)?.[1];
    throw unreadable(said, unknown === undefined ? '' : didYouMean(unknown, flagNames));
  }
}

/** `called` is what the command is called in the words. */
function refuseUntaken(verb: Verb, values: Readonly<Record<string, unknown>>, called: string = verb): void {
  const refused = flagNames.filter((name) => name in values && !takes(verb, name));
  if (refused.length > 0) throw unreadable(`${called} takes no ${refused.map((it) => `--${it}`).join(', ')}`);
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

function unreadable(what: string, meant = ''): KbuildError {
  return new KbuildError('input', [{ what, remedy: `${meant}See \`kbuild --help\`` }]);
}
