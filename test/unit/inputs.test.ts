/** Inputs: what is taken, what is refused, and that all problems come together. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { parseCommandLine } from '../../src/cli/arguments.ts';
import { assembleInputDefaults } from '../../src/inputs/assemble-inputs.ts';
import { type InputName, inputDefaults, inputNames } from '../../src/inputs/input-table.ts';
import { loadInputs } from '../../src/inputs/inputs.ts';
import { loadPlanInputs, planInputDefaults } from '../../src/inputs/plan-inputs.ts';
import { verifyInputDefaults } from '../../src/inputs/verify-input-table.ts';
import { passesLocally } from '../../src/kubernetes/variable-rules.ts';
import { commandLine } from '../../src/setup/command-line.ts';
import { projectRoot } from '../support/project.ts';

type Given = Partial<Record<InputName, string>>;
const now = 1_800_000_000;

function load(given: Given, environment: Readonly<Record<string, string>> = {}) {
  return loadInputs((name) => ({ builder: 'local', ...given })[name] ?? '', environment, now);
}

function problemsOf(given: Given, environment: Readonly<Record<string, string>> = {}): readonly string[] {
  return load(given, environment).problems.map(({ what, remedy }) => `${what}. ${remedy}`);
}

for (const [file, defaults] of [
  ['action.yml', inputDefaults],
  ['plan/action.yml', planInputDefaults],
  ['assemble/action.yml', assembleInputDefaults],
  ['verify/action.yml', verifyInputDefaults],
] as const) {
  test(`the defaults are those of ${file}, and every output is described`, () => {
    const action = parse(readFileSync(join(projectRoot, file), 'utf8'));
    const declared = Object.entries<{ default: string }>(action.inputs).map(([name, it]) => [
      name,
      it.default,
    ]);
    assert.deepEqual(Object.fromEntries(declared), { ...defaults });
    for (const it of Object.values<{ description: string }>(action.outputs))
      assert.ok(it.description.length > 10);
  });
}

test('flags of Go among the make variables of a plan become the flags of its jobs', () => {
  const given: Readonly<Record<string, string>> = {
    'make-variables': 'KUBE_STATIC_OVERRIDES=kubelet\n GOLDFLAGS=-X a=b\nGOFLAGS=-v',
    platforms: 'server linux/arm64',
  };
  const { inputs, problems } = loadPlanInputs((name) => given[name] ?? '', {}, now);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    inputs.build.variables.map(({ name, value }) => `${name}=${value}`),
    ['GOFLAGS=-v', 'GOLDFLAGS=-X a=b', 'KUBE_STATIC_OVERRIDES=kubelet'],
  );
  assert.deepEqual([inputs.build.platforms, inputs.platforms], [['linux/arm64'], ['server', 'linux/arm64']]);
  const twice = loadPlanInputs((name) => (name === 'make-variables' ? 'GOFLAGS=a\nGOFLAGS=b' : ''), {}, now);
  assert.equal(twice.problems.length, 1);
});

test('what is not given has its default and no problem', () => {
  const { inputs, problems } = load({});
  assert.deepEqual(problems, []);
  assert.deepEqual(
    [
      inputs.source,
      inputs.target,
      inputs.delivery.upload,
      inputs.delivery.compressionLevel,
      inputs.stamp.epoch,
    ],
    ['.', 'all', 'auto', 0, undefined],
  );
});

const refused: Readonly<Record<string, readonly [Given, RegExp]>> = {
  'an unknown builder': [{ builder: 'podman' }, /builder is "podman"\. Valid are container, local/],
  'an unknown sync': [{ builder: 'container', sync: 'nfs' }, /sync is "nfs"\. Valid are auto, bind/],
  'an image for a local build': [
    { 'kube-cross-image': 'a/b:c' },
    /kube-cross-image is given, but builder is local/,
  ],
  'an image without a tag': [
    { builder: 'container', 'kube-cross-image': 'a/b' },
    /not an image with a tag or digest/,
  ],
  'an image that is an option': [
    { builder: 'container', 'kube-cross-image': '--rm' },
    /not an image with a tag/,
  ],
  'a registry that is an address': [
    { builder: 'container', 'base-image-registry': 'https://r.example.com' },
    /not a registry/,
  ],
  'an unknown upload': [{ upload: 'yes' }, /Valid are auto, none/],
  'a boolean that is none': [{ summary: 'yes' }, /Valid are true, false/],
  'no days': [{ 'retention-days': '0' }, /Valid are 1 to 90/],
  'too many days': [{ 'retention-days': '91' }, /Valid are 1 to 90/],
  'days in words': [{ 'retention-days': 'abc' }, /Valid are 1 to 90/],
  'a level above nine': [{ 'compression-level': '10' }, /Valid are 0 to 9/],
  'an artifact name with a slash': [{ 'artifact-name': 'a/b' }, /not a valid artifact name/],
  'an artifact name that is a folder': [{ 'artifact-name': '..' }, /not a valid artifact name/],
  'a WHAT that climbs': [{ what: 'cmd/../../x' }, /not a package of the tree/],
  'a WHAT that is a flag': [{ what: '-n' }, /not a package of the tree/],
  'an absolute WHAT': [{ what: '/etc' }, /not a package of the tree/],
  'a WHAT with a program': [{ what: '$(id)' }, /not a package of the tree/],
  'a line that is no variable': [{ 'make-variables': 'nonsense' }, /not NAME=value/],
  'a flag among the variables': [{ 'make-variables': '--eval=x' }, /not NAME=value/],
  'a variable that has an input': [{ 'make-variables': 'GOFLAGS=-v' }, /Use `goflags`/],
  'the shell of make': [{ 'make-variables': 'SHELL=/bin/evil' }, /would be replaced/],
  'targets of a script that is not run': [
    { 'make-variables': 'KUBE_EXTRA_WHAT=cmd/kubeadm' },
    /KUBE_EXTRA_WHAT, which .*`target: all`/,
  ],
  'line breaks in a flag': [{ goflags: '-v\n-x' }, /line breaks or control characters/],
  'escapes in a source': [{ source: 'a\u001b[2Jb' }, /line breaks or control characters/],
  'a registry for images of a build without any': [
    { 'docker-registry': 'mine.example' },
    /docker-registry is given, but .*makes no images/,
  ],
  'a tag that is none': [
    { target: 'release', 'docker-image-tag': 'a b' },
    /docker-image-tag is "a b", which is not an image tag/,
  ],
  'a version that is none': [{ 'git-version': 'latest' }, /not a semantic version/],
};

for (const [name, [given, says]] of Object.entries(refused)) {
  test(`inputs with ${name} are refused`, () => assert.match(problemsOf(given).join('\n'), says));
}

test('all problems come together', () => {
  const given: Given = {
    builder: 'x',
    upload: 'x',
    'retention-days': 'x',
    what: '..',
    'source-date-epoch': 'x',
  };
  assert.equal(problemsOf(given).length, 5);
});

const epochs: readonly (readonly [string, boolean])[] = [
  ['0', true],
  ['1700000000', true],
  ['1800003600', true],
  ['1800003601', false],
  ['1 2', false],
  ['1e3', false],
  ['-1', false],
  ['+5', false],
  ['0x10', false],
  ['1.5', false],
  ['007', false],
  ['253402300800', false],
  ['٣', false],
];

for (const [value, valid] of epochs) {
  test(`the epoch ${JSON.stringify(value)} is ${valid ? 'taken' : 'refused'}, given or of the environment`, () => {
    assert.equal(load({ 'source-date-epoch': value }).inputs.stamp.epoch, valid ? Number(value) : undefined);
    assert.equal(problemsOf({}, { SOURCE_DATE_EPOCH: value }).length, valid ? 0 : 1);
  });
}

test('an epoch of the environment with blanks around it, or empty, is a failed substitution', () => {
  for (const value of [' 12', '']) assert.equal(problemsOf({}, { SOURCE_DATE_EPOCH: value }).length, 1);
});

test('an input beats the environment; of the version only the nearest counts', () => {
  const environment = {
    KUBE_BUILD_PLATFORMS: 'linux/arm64',
    KUBE_GIT_VERSION: 'v1.2.3',
    KUBE_GIT_VERSION_FILE: '/defs',
    SOURCE_DATE_EPOCH: '5',
  };
  const outside = load({}, environment).inputs;
  assert.deepEqual(
    [outside.platforms, outside.stamp.gitVersion, outside.stamp.versionFile, outside.stamp.epoch],
    [['linux/arm64'], undefined, '/defs', 5],
  );
  const given = { platforms: 'linux/s390x linux/amd64', 'git-version': 'v1.4.0', 'source-date-epoch': '6' };
  const inside = load(given, environment).inputs;
  assert.deepEqual(
    [inside.platforms, inside.stamp.gitVersion, inside.stamp.versionFile, inside.stamp.epoch],
    [['linux/amd64', 'linux/s390x'], 'v1.4.0', undefined, 6],
  );
});

test('make takes its variables in its own way on the command line, and flags are the inputs', () => {
  const parsed = parseCommandLine([
    'make',
    'all',
    'WHAT=cmd/kubelet',
    'GOGCFLAGS=-N -l',
    'DBG=1',
    '--source',
    'k8s',
  ]);
  if (parsed.kind !== 'build') return assert.fail(parsed.kind);
  const read = (names: readonly InputName[]) => names.map(parsed.read);
  assert.deepEqual(read(['target', 'what', 'gogcflags', 'make-variables', 'source', 'builder']), [
    'all',
    'cmd/kubelet',
    '-N -l',
    'DBG=1',
    'k8s',
    'local',
  ]);
});

for (const args of [['build'], ['make', 'a', 'all'], ['make', '--nonsense'], ['make', 'A=x\ny']]) {
  test(`a command line that cannot be read says so: ${JSON.stringify(args)}`, () => {
    assert.throws(() => parseCommandLine(args), /kbuild --help/);
  });
}

test('the command that repeats a build says again all that decided it', () => {
  const { inputs } = load({
    target: 'all',
    what: 'cmd/kubectl cmd/kubelet',
    gogcflags: '-N -l',
    'make-variables': "KUBE_CGO_OVERRIDES=it's",
    source: 'my/tree',
  });
  const stamp = {
    gitVersion: 'v1.4.0-dirty',
    gitCommit: '',
    gitTreeState: '',
    gitMajor: '',
    gitMinor: '',
    buildDate: '',
  };
  const line = commandLine(
    inputs,
    { origin: 'given', stamp, epoch: 5, epochOrigin: 'given' },
    { GOFLAGS: '-v', HOME: '/x', GOPROXY: 'https://user:secret@proxy.invalid' },
    passesLocally,
  );
  assert.equal(
    line,
    "GOFLAGS=-v kbuild make all WHAT='cmd/kubectl cmd/kubelet' GOGCFLAGS='-N -l' KUBE_CGO_OVERRIDES='it'\\''s' --source=my/tree --git-version=v1.4.0 --source-date-epoch=5",
  );
});

test('every input has a default in the table', () => assert.equal(inputNames.length, 39));
