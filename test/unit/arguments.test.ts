/** run, shell, copy-output and make-clean: which words are kbuild's own, and which belong to the command. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCommandLine } from '../../src/cli/arguments.ts';
import { type CommandName, commandNames } from '../../src/cli/flags.ts';
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
  ['shell -c true', 'bash -c true', {}],
  ['shell --sync bind -c true', 'bash -c true', { sync: 'bind' }],
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
  ['run make kubectl -j4', { target: 'kubectl' }],
  ['run make -j 4 kubectl', { target: 'kubectl' }],
  ['run make --jobs=4 -j kubectl', { target: 'kubectl' }],
  ['run make kubectl kubelet', { target: 'all', what: 'cmd/kubectl cmd/kubelet' }],
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

test('kbuild prefetch takes its folder, and what it is to fetch for as kbuild run make does', () => {
  const parsed = parseCommandLine(
    words('prefetch ../p release KUBE_BUILD_PLATFORMS=linux/amd64 --source=../k'),
  );
  assert.ok(parsed.kind === 'prefetch');
  assert.equal(parsed.folder, '../p');
  assert.deepEqual(givenOf(parsed.read), {
    builder: 'container',
    target: 'release',
    platforms: 'linux/amd64',
    source: '../k',
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

const helps: readonly (readonly [line: string, command: CommandName | undefined])[] = [
  ['', undefined],
  ['-h', undefined],
  ['help', undefined],
  ['run --help', 'run'],
  ['run -h', 'run'],
  ['run make --help', 'run'],
  ['run --help make', 'run'],
  ['make kubectl --help', 'make'],
  ['release --help', 'release'],
  ['prefetch --help', 'prefetch'],
  ['prefetch ../p kubectl -h', 'prefetch'],
  ['shell --help', 'shell'],
  ['copy-output -h', 'copy-output'],
  ['make-clean --help', 'make-clean'],
  ['help --help', undefined],
  ...commandNames.map((name) => [`help ${name}`, name] as const),
];

for (const [line, command] of helps) {
  test(`kbuild ${line} is help, ${command ? `of ${command}` : 'of all'}`, () =>
    assert.deepEqual(parseCommandLine(words(line)), { kind: 'help', command }));
}

test('kbuild --version says the version of the action', () =>
  assert.deepEqual(parseCommandLine(['--version']), { kind: 'version' }));

test('help after the command is that of the command', () => {
  const parsed = parseCommandLine(['run', 'go', '--help']);
  assert.deepEqual(parsed.kind === 'enter' && parsed.command, ['go', '--help']);
});

const wrong: readonly (readonly [line: string, says: RegExp])[] = [
  ['biuld', /^"biuld" is no command\. Commands are make, .*verify\. See/],
  ['shelll', /^"shelll" is no command\. Did you mean shell\? See/],
  ['help shelll', /^"shelll" is no command\. Did you mean shell\? See/],
  ['run', /^run needs a command, such as make kubectl\./],
  ['run --', /^run needs a command/],
  ['run --source ../k', /^run needs a command/],
  ['run --platforms', /^Option '--platforms <value>' argument missing/],
  ['run --surce ../k pwd', /^Unknown option '--surce'/],
  ['run make kubectl cross', /^cross is given with other targets: kubectl, cross\./],
  ['make kubectl kubelet WHAT=cmd/x', /^WHAT is given with 2 targets\./],
  ['run make --no-such kubectl', /^Unknown option '--no-such'/],
  ['make kubectl --upload=auto', /^Unknown option '--upload'/],
  ['make kubectl --platform linux/amd64', /^Unknown option '--platform'\. Did you mean platforms\? See/],
  ['run make kubectl --cache-mode=read', /^Unknown option '--cache-mode'/],
  ['prefetch', /^prefetch needs a folder in front of all else/],
  ['prefetch --source=../k ../p', /^prefetch needs a folder in front of all else/],
  ['prefetch ../p kubectl --network=none', /^prefetch takes no --network\./],
  ['make-clean --what cmd/kubectl', /^make-clean takes no --what\./],
  ['make-clean --sync=bind --goflags=-v', /^make-clean takes no --sync, --goflags\./],
  ['copy-output --what=cmd/kubectl', /^copy-output takes no --what\./],
  ['shell --what=cmd/kubectl', /^shell takes no --what\./],
  ['run --what=cmd/kubectl -- pwd', /^run of a command that is not make takes no --what\./],
  ['make kubectl --builder=container', /^make takes no --builder\./],
  ['run make --target=kubectl', /^run takes no --target\./],
  ['release --target=cross', /^release takes no --target\./],
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
