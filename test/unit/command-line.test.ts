/** The command line of kbuild: the line that repeats a build is read back as it was meant, whatever it holds. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { parseCommandLine } from '../../src/cli/arguments.ts';
import type { InputName } from '../../src/inputs/input-table.ts';
import { type Inputs, loadInputs } from '../../src/inputs/inputs.ts';
import { parseMakeVariables } from '../../src/inputs/make-variables.ts';
import type { Stamp } from '../../src/kubernetes/stamp.ts';
import { passesLocally } from '../../src/kubernetes/variable-rules.ts';
import type { Problem } from '../../src/problem.ts';
import { type Plan, renderPlan } from '../../src/release/plan.ts';
import { commandLine, shellLine } from '../../src/setup/command-line.ts';
import { fileName, outputPlaces } from '../../src/setup/places.ts';

type Given = Partial<Record<InputName, string>>;
const now = 1_800_000_000;
const stamp: Stamp = {
  gitVersion: '',
  gitCommit: '',
  gitTreeState: '',
  gitMajor: '',
  gitMinor: '',
  buildDate: '',
};

function load(given: Given): Inputs {
  const { inputs, problems } = loadInputs((name) => ({ builder: 'local', ...given })[name] ?? '', {}, now);
  assert.deepEqual(problems, []);
  return inputs;
}

/** What a POSIX shell makes of a line: the words of the command itself. */
function wordsOfShell(line: string): readonly string[] {
  const shell = 'kbuild() { printf "%s\\0" "$@"; }\neval "$1"';
  return execFileSync('sh', ['-c', shell, 'sh', line], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

function readBack(line: string): Inputs {
  const parsed = parseCommandLine(wordsOfShell(line));
  assert.ok(parsed.kind !== 'help' && parsed.kind !== 'version');
  const { inputs, problems } = loadInputs(parsed.read, {}, now);
  assert.deepEqual(problems, []);
  return inputs;
}

const tricky: Readonly<Record<string, Given>> = {
  'nothing given': {},
  'flags with blanks': { gogcflags: '-N -l', goldflags: '-s -w', goflags: '-tags=a,b -v' },
  'quotes of both kinds': { goldflags: `-X 'a.b=it"s' -X "c.d=e"` },
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a shell's, not ours
  'what a shell would expand': { 'make-variables': 'A=$(id) `id` $HOME ${X} \\ ! * ~ ; & | < > #' },
  'assignments within a value': { 'make-variables': 'CGO_CFLAGS=-DA=1 -DB=2\nEMPTY=\nC==x' },
  'several WHATs and platforms': {
    what: 'cmd/kubectl\n./pkg/x test/e2e/e2e.test',
    platforms: 'linux/arm64 linux/amd64',
  },
  'a source with a blank and a dash': { source: "-my 'tree'" },
  'a version file that looks like a flag': { 'version-file': '--help' },
  'a release': {
    target: 'release',
    'run-tests': 'true',
    'allow-dirty': 'true',
    'docker-registry': 'mine.example/k8s',
    'docker-image-tag': 'v1_mine',
    'base-image-registry': 'mirror.example/k8s',
  },
  'an epoch and a target': { target: 'kubectl', 'source-date-epoch': '0' },
  'other letters': { source: 'bäume/天', 'make-variables': 'NAME=é天' },
};

for (const [name, given] of Object.entries(tricky)) {
  test(`the line that repeats a build is read back through a shell: ${name}`, () => {
    const inputs = load(given);
    const epochOrigin = inputs.stamp.epoch === undefined ? 'head' : 'given';
    const line = commandLine(
      inputs,
      { origin: 'git', stamp, epoch: inputs.stamp.epoch ?? 7, epochOrigin },
      {},
      passesLocally,
    );
    assert.deepEqual(readBack(line), inputs);
  });
}

const shells: Readonly<Record<string, Given>> = {
  'a way that was found out': {},
  rsync: { sync: 'rsync' },
  'a bind mount': { sync: 'bind' },
  'an image and a registry': {
    'kube-cross-image': 'r.example/x:v1',
    'base-image-registry': 'mirror.example/k8s',
  },
  'an engine': { 'docker-host': 'tcp://192.0.2.1:2376' },
};

for (const [name, given] of Object.entries(shells)) {
  test(`the line that looks into a failed build leads to where it was built: ${name}`, () => {
    const inputs = load({ builder: 'container', ...given });
    const parsed = parseCommandLine(wordsOfShell(shellLine("/my 'tree'", inputs)));
    assert.ok(parsed.kind === 'enter');
    const { container, source } = loadInputs(parsed.read, {}, now).inputs;
    assert.deepEqual({ container, source }, { container: inputs.container, source: "/my 'tree'" });
  });
}

const versions: readonly (readonly ['given' | 'event' | 'git' | 'export', string, string | undefined])[] = [
  ['given', 'v1.33.4+acme.1', 'v1.33.4+acme.1'],
  ['event', 'v1.33.4-dirty', 'v1.33.4'],
  ['git', 'v1.33.4', undefined],
  ['export', 'v1.33.4', undefined],
];

for (const [origin, gitVersion, expected] of versions) {
  test(`the line says the version ${gitVersion} of ${origin} ${expected ? 'again' : 'not, as the tree knows it'}`, () => {
    const prepared = { origin, stamp: { ...stamp, gitVersion }, epoch: 7, epochOrigin: 'head' } as const;
    assert.equal(readBack(commandLine(load({}), prepared, {}, passesLocally)).stamp.gitVersion, expected);
  });
}

const epochs = { given: 7, 'version.sh': 7, head: undefined } as const;

for (const epochOrigin of ['given', 'version.sh', 'head'] as const) {
  const expected = epochs[epochOrigin];
  test(`the line says an epoch from ${epochOrigin} ${expected ? 'again' : 'not, as the tree knows it'}`, () => {
    const prepared = { origin: 'git', stamp, epoch: 7, epochOrigin } as const;
    assert.equal(readBack(commandLine(load({}), prepared, {}, passesLocally)).stamp.epoch, expected);
  });
}

const planned: Plan = {
  commit: '',
  stamp: { ...stamp, gitVersion: 'v1.33.4+acme.1' },
  stampIsGiven: true,
  changes: '',
  epoch: 7,
  generation: 'kube-cross',
  goVersion: '',
  crossTag: 'v1',
  crossDigest: '',
  target: 'release',
  what: [],
  variant: '',
  makeVariables: [],
  allowDirty: false,
  repository: undefined,
  shards: [{ name: 'linux-amd64', platforms: ['linux/amd64'], artifact: 'a' }],
};

for (const [gitVersion, expected] of [
  ['v1.33.4+acme.1', 'v1.33.4+acme.1'],
  ['acme', undefined],
  ['', undefined],
] as const) {
  test(`of a version file the line of a planned job says the version ${gitVersion || '(none)'} ${expected ? '' : 'not'}`, () => {
    const plan = { ...planned, stamp: { ...stamp, gitVersion } };
    const inputs = load({ plan: renderPlan(plan), platforms: 'linux/amd64' });
    const prepared = { origin: 'version-file', stamp: plan.stamp, epoch: 7, epochOrigin: 'given' } as const;
    const line = commandLine(inputs, prepared, {}, passesLocally);
    assert.equal(readBack(line).stamp.gitVersion, expected);
    assert.match(line, /release KUBE_BUILD_PLATFORMS=linux\/amd64 .*--source-date-epoch=7$/);
  });
}

test('a variable of the environment is said in front of the command, unless an input beats it', () => {
  const prepared = { origin: 'git', stamp, epoch: 7, epochOrigin: 'head' } as const;
  const environment = { GOFLAGS: '-a b', CGO_ENABLED: '1', KUBE_LINUX_ARM64_CC: 'cc', PATH: '/x' };
  assert.equal(
    commandLine(load({ goflags: '-v' }), prepared, environment, passesLocally),
    'CGO_ENABLED=1 KUBE_LINUX_ARM64_CC=cc kbuild make all GOFLAGS=-v',
  );
});

test('no name of an artifact is that of what kbuild itself keeps in the folder', () => {
  const folder = [
    'version-defs',
    'version-defs-some-run',
    'manifest.json',
    'assemble',
    'toolbox',
    'toolbox-some-run',
    'changed-by-build.json',
    'container-version',
    'nonce',
    'go-cache--output-local.json',
  ];
  for (const name of folder) {
    const { output, versionFile } = outputPlaces('/k', load({ 'artifact-name': name }), stamp, 'this-run');
    assert.equal(output, `/k/_output/kbuild/_${name}`);
    assert.equal(versionFile, '/k/_output/kbuild/version-defs-this-run');
  }
  assert.equal(fileName('assemble-1'), 'assemble-1');
});

test('clean is a command of its folder', () =>
  assert.equal(parseCommandLine(['make', 'clean']).kind, 'clean'));

test('variables of the version file are not taken for its path', () => {
  for (const name of ['KUBE_GIT_COMMIT', 'KUBE_GIT_TREE_STATE', 'KUBE_GIT_MAJOR', 'KUBE_GIT_MINOR']) {
    const parsed = parseCommandLine(['make', 'all', `${name}=abc`]);
    assert.ok(parsed.kind === 'build');
    assert.equal(parsed.read('version-file'), '');
    const problems: Problem[] = [];
    parseMakeVariables(parsed.read('make-variables'), problems);
    assert.match(problems[0]?.what ?? '', new RegExp(name));
    assert.match(problems[0]?.remedy ?? '', /version-file/);
  }
});

test('variables given in both ways are all kept', () => {
  const parsed = parseCommandLine(['make', 'all', '--make-variables=A=1', 'B=2']);
  assert.ok(parsed.kind === 'build');
  assert.deepEqual(parsed.read('make-variables').split('\n').sort(), ['A=1', 'B=2']);
});

test('a variable with the name of something that every object has is a variable', () => {
  const problems: Problem[] = [];
  assert.deepEqual(parseMakeVariables('constructor=1', problems), [{ name: 'constructor', value: '1' }]);
  assert.deepEqual(problems, []);
});

const places: readonly (readonly [Given, string, string])[] = [
  [{ target: 'cross' }, 'v1.33.4', 'kubernetes-v1.33.4-cross-all'],
  [{ target: 'kubectl' }, 'v1.33.4+a.1', 'kubernetes-v1.33.4+a.1-kubectl-host'],
  [{ platforms: 'linux/amd64 darwin/arm64' }, '', 'kubernetes-unversioned-all-darwin-arm64_linux-amd64'],
  [{ 'artifact-name': 'my build!' }, 'v1.33.4', 'my build!'],
];

for (const [given, gitVersion, expected] of places) {
  test(`the artifact of ${JSON.stringify(given)} is ${expected}, and its files lie below _output/kbuild`, () => {
    const found = outputPlaces('/k', load(given), { ...stamp, gitVersion }, 'this-run');
    const { versionFile, toolbox, output, reports, log } = found;
    assert.deepEqual([found.name, found.folder], [expected, '/k/_output/kbuild']);
    for (const path of [versionFile, toolbox, output, reports, log]) {
      assert.match(path, /^\/k\/_output\/kbuild\/[A-Za-z0-9.+_@=-]+$/);
    }
    assert.equal(new Set([versionFile, toolbox, output, reports, log]).size, 5);
    assert.ok([versionFile, toolbox].every((path) => path.endsWith('-this-run')));
  });
}
