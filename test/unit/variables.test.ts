/** Every variable of the environment, and who reads it, is held against the table of what users have. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { cacheKey } from '../../src/cache/key.ts';
import { parseCommandLine } from '../../src/cli/arguments.ts';
import { containerEnvironment } from '../../src/container/container-environment.ts';
import { crossImage } from '../../src/container/cross-image.ts';
import { inputDefaults } from '../../src/inputs/input-table.ts';
import { type Inputs, loadInputs } from '../../src/inputs/inputs.ts';
import { parseMakeVariables, problemsOfPlanned } from '../../src/inputs/make-variables.ts';
import { loadPlanInputs } from '../../src/inputs/plan-inputs.ts';
import { decisiveVariables, passesInto } from '../../src/kubernetes/variable-rules.ts';
import { variables } from '../../src/kubernetes/variables.ts';
import { buildEnvironment } from '../../src/local/build-environment.ts';
import { packagingEnvironment } from '../../src/packing/packaging-environment.ts';
import type { Problem } from '../../src/problem.ts';
import { commandLine } from '../../src/setup/command-line.ts';
import { explainOwnCommand } from '../../src/setup/environment-notes.ts';
import { manifestEnvironment } from '../../src/setup/manifest-environment.ts';
import { projectRoot } from '../support/project.ts';
import { expected } from './variables-expected.ts';

type Environment = Readonly<Record<string, string>>;
type Builder = Inputs['builder'];

const noImages = { baseImageRegistry: undefined, imageRegistry: undefined, imageTag: undefined };

function treeOf(name: string) {
  const scripts = {
    imageVersion: '',
    crossRepository: 'r/kube-cross',
    takesCrossImage: true,
    hidesGit: false,
  };
  return {
    generation: 'kube-cross',
    goMode: 'workspace',
    crossTag: 'v1',
    container: { ...scripts, forwarded: [name], filters: { into: [], out: [] } },
  } as const;
}

function inputsOf(builder: Builder, environment: Environment = {}) {
  return loadInputs((name) => (name === 'builder' ? builder : ''), environment, 1_800_000_000);
}

function localCell(name: string, given: Environment): string {
  return valueIn(buildEnvironment(given, [], {}), name) ?? '-';
}

function packingCell(name: string, given: Environment): string {
  const settings = { ...noImages, platforms: [], target: 'release-images', pull: false };
  const docker = { options: [], env: {} };
  const told = (outside: Environment) =>
    valueIn(packagingEnvironment({}, docker, outside, [], settings), name);
  return told({}) === undefined || told({}) !== told(given) ? (told(given) ?? '-') : 'ours';
}

function containerCell(name: string, given: Environment): string {
  const told = (outside: Environment) =>
    valueIn(
      containerEnvironment({
        ...{ tree: treeOf(name), outside, variables: [], epoch: 1 },
        ...{ reports: '/junit', searchPath: '/bin', withoutVcs: false },
      }),
      name,
    );
  const isOurs = told({ [name]: '7' }) !== undefined && told({ [name]: '7' }) === told({ [name]: '8' });
  if (isOurs) return 'ours';
  const value = told(given);
  return value === '' ? "''" : (value ?? '-').replaceAll(' ', '_');
}

function namedCell(name: string, given: Environment, kind: 'all' | 'package'): string {
  const target = kind === 'all' ? ({ kind, what: [] } as const) : ({ kind } as const);
  return letters((builder) => {
    const opened = { tree: treeOf(name), target };
    return explainOwnCommand({ environment: given }, { builder }, opened).some((it) =>
      it.endsWith(` ${name}`),
    );
  });
}

function lineCell(name: string, given: Environment): string {
  return letters((builder) => {
    const stamp = {
      gitVersion: '',
      gitCommit: '',
      gitTreeState: '',
      gitMajor: '',
      gitMinor: '',
      buildDate: '',
    };
    const stamped = { origin: 'git', stamp, epoch: 1, epochOrigin: 'head' } as const;
    const { inputs } = inputsOf(builder);
    const line = commandLine(inputs, stamped, given, passesInto(inputs, treeOf(name)));
    return line.startsWith(`${name}=7 kbuild `);
  });
}

function keyCell(name: string, given: Environment): string {
  const keyOf = (flags: Parameters<typeof cacheKey>[0]['flags']) =>
    cacheKey({
      ...{ prefix: 'p', builder: 'local', machine: 'm', goVersion: 'go', crossTag: '', platforms: [] },
      ...{ flags, target: 'all', what: [], commit: 'c' },
    }).key;
  const changes = (flags: Parameters<typeof keyOf>[0]) => keyOf(flags) !== keyOf([]);
  const outside = letters((builder) =>
    changes(decisiveVariables(given, passesInto({ builder }, treeOf(name)))),
  );
  return `${outside}${changes([{ name, value: '7' }]) ? 'm' : '-'}`;
}

function manifestCell(name: string, given: Environment): string {
  return letters((builder) => {
    const inputs = { builder, supplier: '', baseImageSboms: '', variables: [], container: noImages };
    const recorded = manifestEnvironment({ environment: given }, inputs, treeOf(name));
    return valueIn(recorded, name) === '7';
  });
}

function fillsCell(name: string, given: Environment): string {
  const flat = ({ container, stamp, ...inputs }: Inputs) =>
    Object.entries({ ...inputs, ...container, ...stamp });
  const [without, filled] = [inputsOf('container'), inputsOf('container', given)].map((it) =>
    flat(it.inputs),
  );
  const changed = filled?.filter(([, value], index) => !isEqual(value, without?.[index]?.[1]));
  const imageOf = (environment: Environment) =>
    crossImage(treeOf(name), { image: undefined, registry: undefined, environment });
  const image = imageOf(given) === imageOf({}) ? [] : ['image'];
  return [...(changed ?? []).map(([key]) => key), ...image].join('+') || '-';
}

function makeCell(name: string): string {
  const problems: Problem[] = [];
  parseMakeVariables(`${name}=7`, problems);
  const said = problems.map(({ what, remedy }) => `${what}. ${remedy}`).join();
  if (said === '') return 'taken';
  return /Use `(.*)`/.exec(said)?.[1] ?? (/make or its shell/.test(said) ? 'never' : 'unread');
}

function planCell(name: string): string {
  const read = (input: string) => (input === 'make-variables' ? `${name}=7` : '');
  const { problems } = loadPlanInputs(read, {}, 1_800_000_000);
  const planned = problemsOfPlanned([{ name, value: '7' }]);
  assert.equal(problems.length, planned.length, 'the plan and its jobs agree');
  return planned.length === 0 ? 'taken' : '-';
}

function argumentCell(name: string): string {
  const parsed = parseCommandLine(['make', `${name}=7`]);
  assert.ok(parsed.kind === 'build');
  if (parsed.read('make-variables') !== '') return '-';
  const inputs = ['what', 'platforms', 'goflags', 'gogcflags', 'goldflags', 'source-date-epoch'] as const;
  const others = ['version-file', 'git-version', 'docker-registry', 'docker-image-tag'] as const;
  return [...inputs, ...others].filter((input) => parsed.read(input) === '7').join('+');
}

function letters(is: (builder: Builder) => boolean): string {
  return `${is('local') ? 'l' : '-'}${is('container') ? 'c' : '-'}`;
}

/** Not what every object has, such as `constructor`. */
function valueIn(environment: Environment, name: string): string | undefined {
  return Object.hasOwn(environment, name) ? environment[name] : undefined;
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function cellsOf(name: string): readonly string[] {
  const given = { [name]: '7' };
  return [
    name,
    localCell(name, given),
    packingCell(name, given),
    containerCell(name, given),
    containerCell(name, {}),
    namedCell(name, given, 'all'),
    namedCell(name, given, 'package'),
    lineCell(name, given),
    keyCell(name, given),
    manifestCell(name, given),
    fillsCell(name, given),
    makeCell(name),
    planCell(name),
    argumentCell(name),
  ];
}

const [, ...rows] = expected.trim().split('\n');

for (const row of rows) {
  const cells = row.split(/ +/);
  const [name = ''] = cells;
  test(`${name} counts where the table says so, and nowhere else`, () =>
    assert.deepEqual(cellsOf(name), cells));
}

const rowNames = rows.map((row) => row.split(' ')[0] ?? '');

test('there is one row for each name', () => assert.deepEqual([...new Set(rowNames)], rowNames));

test('every name of the list is in the table, and stands there once', () => {
  const names = variables.flatMap((it) => (it.like ? [] : it.names));
  assert.deepEqual([...new Set(names)], names);
  assert.deepEqual(
    names.filter((name) => !rowNames.includes(name)),
    [],
  );
  for (const { names, like } of variables.filter((it) => it.like))
    assert.ok(
      rowNames.some((name) => like?.test(name)),
      names.join(),
    );
});

test('every input of the list is one of the action', () => {
  const unknown = variables.flatMap(({ input }) => input ?? []).filter((it) => !(it in inputDefaults));
  assert.deepEqual(unknown, []);
});

test('docs/reference.md says what passes to a local build', () => {
  const reference = readFileSync(join(projectRoot, 'docs/reference.md'), 'utf8');
  const [section = ''] = reference.split('\n## What the build sees\n')[1]?.split('\n- set by kbuild') ?? [];
  const said = section.match(/[A-Z][A-Z0-9]*_(?:\*|\\<OS\\>_\\<ARCH\\>_CC)|\b[A-Z][A-Z0-9_]+\b/g) ?? [];
  const passing = variables.filter((it) => it.local === 'passes').flatMap((it) => it.names);
  const told = passing.filter((name) => !/_proxy$/i.test(name));
  assert.deepEqual(said.map((it) => it.replaceAll('\\', '')).sort(), told.sort());
});
