/** What kbuild says of itself: of each command its usage, groups of flags with their defaults, and examples that it understands. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { parseCommandLine } from '../../src/cli/arguments.ts';
import { type CommandName, commandNames } from '../../src/cli/flags.ts';
import { helpLines } from '../../src/cli/help.ts';
import { containerInputs, engineInputs, workflowInputs } from '../../src/inputs/input-table.ts';
import { verifyWorkflowInputs } from '../../src/inputs/verify-input-table.ts';
import { projectRoot } from '../support/project.ts';

const startsOfTheirOwn: readonly CommandName[] = ['inspect', 'compare', 'verify'];
const saidByCommand = ['target', 'builder'];

/** Flag by flag, with the words. */
function flagsOf(command: CommandName): Readonly<Record<string, string>> {
  const rows = helpLines(command).map((line) => /^ {2}--(\S+) {3,}(\S.*)$/.exec(line));
  return Object.fromEntries(rows.flatMap((row) => (row ? [[row[1], row[2]]] : [])));
}

/** Of an action.yml, without some. */
function defaultsOf(file: string, without: readonly string[]): Readonly<Record<string, string>> {
  const { inputs } = parse(readFileSync(join(projectRoot, file), 'utf8'));
  const entries = Object.entries<{ default: string }>(inputs).map(
    ([name, it]) => [name, it.default] as const,
  );
  return Object.fromEntries(entries.filter(([name]) => !without.includes(name)));
}

for (const command of commandNames) {
  test(`the help of ${command} has usage, a sentence, groups of flags with words, and examples`, () => {
    assert.match(helpLines(undefined).join('\n'), new RegExp(`^  ${command}\\b`, 'm'));
    const lines = helpLines(command);
    assert.match(lines[0] ?? '', new RegExp(`^Usage: kbuild ${command}\\b`));
    assert.match(lines.join('\n'), /\n\n[A-Z][a-z]+ [^\n]*\.\n\n[A-Z][^\n]*:\n {2}--/);
    for (const line of lines.filter((it) => /^ +--(?!.* --)/.test(it)))
      assert.match(line, /^ {2}--\S+(?: [A-Z]+)? {3,}\S.{3,}/);
    assert.match(lines.join('\n'), /^ {2}-h, --help {3,}/m);
    assert.match(lines.join('\n'), /\n\nExamples:\n {2}kbuild /);
    assert.match(lines.at(-1) ?? '', /^docs\/[a-z]+\.md tells more/);
  });

  test(`no line of the help of ${command} is wider than 102 characters`, () =>
    assert.deepEqual(
      helpLines(command).filter(({ length }) => length > 102),
      [],
    ));
}

for (const command of commandNames.filter((name) => !startsOfTheirOwn.includes(name))) {
  test(`kbuild understands every example of ${command}, and every flag that its help lists`, () => {
    const examples = helpLines(command).flatMap((line) => /^ {2}kbuild (.*)$/.exec(line)?.[1] ?? []);
    assert.ok(examples.length > 0);
    for (const example of examples) {
      const args = [...example.matchAll(/(?:"[^"]*"|[^ "])+/g)].map(([word]) => word.replaceAll('"', ''));
      assert.notEqual(parseCommandLine(args).kind, 'help', example);
    }
    const more = { run: ['make'], prefetch: ['../p'] }[command as string] ?? [];
    for (const flag of Object.keys(flagsOf(command)))
      assert.notEqual(parseCommandLine([command, ...more, `--${flag}=1`]).kind, 'help', flag);
  });
}

test('the list of commands is no wider either, and says which exit code means what', () => {
  const lines = helpLines(undefined);
  assert.deepEqual(
    lines.filter(({ length }) => length > 102),
    [],
  );
  assert.match(lines.join('\n'), /^Exit codes: 0 done; 1 a build .* failed, or could not begin; 2 /m);
});

const ofContainer = containerInputs.filter((name) => !engineInputs.includes(name));
const ofMakeAlone = [
  'what',
  'run-tests',
  'allow-dirty',
  'docker-registry',
  'docker-image-tag',
  'supplier',
  'base-image-sboms',
];
const inputsOf: readonly (readonly [CommandName, file: string, without: readonly string[]])[] = [
  ['make', 'action.yml', [...saidByCommand, ...workflowInputs, ...ofContainer]],
  ['run', 'action.yml', [...saidByCommand, ...workflowInputs]],
  ['release', 'action.yml', [...saidByCommand, ...workflowInputs]],
  ['prefetch', 'action.yml', [...saidByCommand, ...workflowInputs, 'prefetched', 'network']],
  ['shell', 'action.yml', [...saidByCommand, ...workflowInputs, ...ofMakeAlone]],
  ['verify', 'verify/action.yml', verifyWorkflowInputs],
];

for (const [command, file, without] of inputsOf) {
  test(`the flags of ${command} are the inputs of ${file} that it takes, with the defaults of that`, () => {
    const shown = Object.entries(flagsOf(command)).map(([name, words]) => [
      name,
      / \(default: (\S+)\)$/.exec(words)?.[1] ?? '',
    ]);
    assert.deepEqual(Object.fromEntries(shown), defaultsOf(file, without));
  });
}

test('make-clean and copy-output list only what finds the tree and what the engine has of it', () => {
  assert.deepEqual(Object.keys(flagsOf('make-clean')), ['source', 'docker-host']);
  assert.deepEqual(Object.keys(flagsOf('copy-output')), [
    'source',
    'kube-cross-image',
    'base-image-registry',
    'docker-host',
  ]);
});

test('inspect lists no flag of compare', () => {
  assert.match(helpLines('compare').join('\n'), /^ {2}--raw /m);
  assert.doesNotMatch(helpLines('inspect').join('\n'), /--raw|compare/);
});
