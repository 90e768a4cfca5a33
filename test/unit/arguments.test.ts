/** run, shell, copy-output and make-clean: which words are kbuild's own, and which belong to the command. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCommandLine, usage } from '../../src/cli/arguments.ts';
import { type InputName, inputNames } from '../../src/inputs/input-table.ts';
import { KbuildError } from '../../src/problem.ts';

type Given = Partial<Record<InputName, string>>;

/** A command line as a person types it, without quotes. */
const words = (line: string) => line.split(' ').filter((word) => word !== '');

function givenOf(read: (name: InputName) => string): Given {
  const entries = inputNames.map((name) => [name, read(name)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

const commands: readonly (readonly [line: string, command: string, given: Given])[] = [
  ['run pwd', 'pwd', {}],
  ['run -- pwd', 'pwd', {}],
  ['run ls --all --source=x', 'ls --all --source=x', {}],
  ['run --source ../k ls --all', 'ls --all', { source: '../k' }],
  ['run --source=../k --platforms linux/arm64 -- ls', 'ls', { source: '../k', platforms: 'linux/arm64' }],
  ['run -- make verify', 'make verify', {}],
  ['run --git-version=v1.2.3 -- make -j2 all WHAT=x', 'make -j2 all WHAT=x', { 'git-version': 'v1.2.3' }],
  ['run -- -x', '-x', {}],
  ['run -- -- pwd', '-- pwd', {}],
  ['run bash -c true', 'bash -c true', {}],
  ['run WHAT=x make', 'WHAT=x make', {}],
  ['shell', 'bash', {}],
  ['shell --source=../k', 'bash', { source: '../k' }],
  ['shell script.sh a', 'bash script.sh a', {}],
  ['shell --sync bind -- -c true', 'bash -c true', { sync: 'bind' }],
];

for (const [line, command, given] of commands) {
  test(`kbuild ${line} runs ${command} in the container`, () => {
    const parsed = parseCommandLine(words(line));
    assert.ok(parsed.kind === 'enter');
    assert.deepEqual(parsed.command, words(command));
    assert.deepEqual(givenOf(parsed.read), { builder: 'container', ...given });
    assert.equal(parsed.copies, line.startsWith('run'));
  });
}

const builds: readonly (readonly [line: string, given: Given])[] = [
  ['run make', {}],
  ['run make kubectl', { target: 'kubectl' }],
  ['run make kubectl --platforms linux/amd64', { target: 'kubectl', platforms: 'linux/amd64' }],
  ['run --platforms linux/amd64 make kubectl', { target: 'kubectl', platforms: 'linux/amd64' }],
  ['run --source=../k make all WHAT=cmd/kubelet', { source: '../k', target: 'all', what: 'cmd/kubelet' }],
  [
    'run make cross KUBE_BUILD_PLATFORMS=linux/arm64 GOFLAGS=-v DBG=1',
    { target: 'cross', platforms: 'linux/arm64', goflags: '-v', 'make-variables': 'DBG=1' },
  ],
  ['run make clean', { target: 'clean' }],
  ['run --sync=rsync make', { sync: 'rsync' }],
  ['run --sync rsync make all WHAT=cmd/kubelet', { sync: 'rsync', target: 'all', what: 'cmd/kubelet' }],
  ['run make --source ../k kubectl --sync=bind', { source: '../k', target: 'kubectl', sync: 'bind' }],
];

for (const [line, given] of builds) {
  test(`kbuild ${line} is a build of ours in the container`, () => {
    const parsed = parseCommandLine(words(line));
    assert.ok(parsed.kind === 'build');
    assert.deepEqual(givenOf(parsed.read), { builder: 'container', ...given });
  });
}

test('kbuild make clean cleans, and of a tree it asks no more than of one to be built', () => {
  const parsed = parseCommandLine(words('make clean --source ../k'));
  assert.ok(parsed.kind === 'clean');
  assert.deepEqual(givenOf(parsed.read), { builder: 'local', source: '../k', target: 'all' });
});

test('kbuild release is a release in the container, with what is given to it', () => {
  const parsed = parseCommandLine(words('release KUBE_BUILD_PLATFORMS=linux/arm64 --run-tests=true DBG=1'));
  assert.ok(parsed.kind === 'build');
  assert.deepEqual(givenOf(parsed.read), {
    builder: 'container',
    target: 'release',
    platforms: 'linux/arm64',
    'run-tests': 'true',
    'make-variables': 'DBG=1',
  });
});

for (const verb of ['copy-output', 'make-clean'] as const) {
  test(`kbuild ${verb} takes flags and nothing else`, () => {
    const parsed = parseCommandLine([verb, '--source', '../k', '--docker-host=tcp://builder:2375']);
    assert.ok(parsed.kind === verb);
    assert.deepEqual(givenOf(parsed.read), {
      builder: 'container',
      source: '../k',
      'docker-host': 'tcp://builder:2375',
    });
  });
}

for (const line of [
  '',
  '-h',
  'run --help',
  'run -h',
  'run make --help',
  'run --help make',
  'release --help',
  'shell --help',
  'copy-output -h',
  'make-clean --help',
]) {
  test(`kbuild ${line} is help`, () => assert.equal(parseCommandLine(words(line)).kind, 'help'));
}

test('help after the command is that of the command', () => {
  const parsed = parseCommandLine(['run', 'go', '--help']);
  assert.deepEqual(parsed.kind === 'enter' && parsed.command, ['go', '--help']);
});

test('help names every verb once, in front of what it does', () => {
  for (const verb of ['make', 'run make', 'run [--]', 'release', 'shell', 'copy-output', 'make-clean']) {
    assert.equal(usage.filter((line) => line.startsWith(`kbuild ${verb} `)).length, 1, verb);
  }
});

const wrong: readonly (readonly [line: string, says: RegExp])[] = [
  ['biuld', /^"biuld" is no command\./],
  ['shelll', /^"shelll" is no command\./],
  ['run', /^run needs a command, such as make kubectl\./],
  ['run --', /^run needs a command/],
  ['run --source ../k', /^run needs a command/],
  ['run --platforms', /^Option '--platforms <value>' argument missing/],
  ['run --surce ../k pwd', /^Unknown option '--surce'/],
  ['run make kubectl kubelet', /^2 targets are given: kubectl, kubelet\./],
  ['run make --no-such kubectl', /^Unknown option '--no-such'/],
  ['make kubectl --upload=auto', /^Unknown option '--upload'/],
  ['run make kubectl --cache-mode=read', /^Unknown option '--cache-mode'/],
  ['shell -c true', /^Unknown option '-c'/],
  ['make-clean all', /^make-clean takes no all\./],
  ['make-clean --no-such', /^Unknown option '--no-such'/],
  ['copy-output a b', /^copy-output takes no a, b\./],
];

for (const [line, says] of wrong) {
  test(`kbuild ${line} is refused with a way to help`, () => {
    assert.throws(
      () => parseCommandLine(words(line)),
      (error) => {
        assert.ok(error instanceof KbuildError);
        assert.equal(error.failure, 'input');
        assert.match(error.message, says);
        assert.match(error.message, /See `kbuild --help`$/);
        return true;
      },
    );
  });
}
