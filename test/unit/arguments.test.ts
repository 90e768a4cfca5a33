/** The verbs of kbuild: what is a build of ours, and what is a person's own command. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCommandLine } from '../../src/cli/arguments.ts';
import type { InputName } from '../../src/commands/input-table.ts';

interface Expected {
  readonly kind: string;
  readonly command?: readonly string[];
  readonly copies?: boolean;
  readonly inputs?: Partial<Record<InputName, string>>;
}

const lines: readonly (readonly [line: string, expected: Expected])[] = [
  ['make kubectl', { kind: 'build', inputs: { builder: 'local', target: 'kubectl' } }],
  ['make clean', { kind: 'clean' }],
  ['run make kubectl', { kind: 'build', inputs: { builder: 'container', target: 'kubectl' } }],
  ['run make clean', { kind: 'build', inputs: { builder: 'container', target: 'clean' } }],
  [
    'run make kubectl --platforms linux/amd64 A=1',
    { kind: 'build', inputs: { platforms: 'linux/amd64', 'make-variables': 'A=1' } },
  ],
  ['run --sync=rsync make', { kind: 'build', inputs: { sync: 'rsync', target: '' } }],
  [
    'run --sync rsync make all WHAT=cmd/kubelet',
    { kind: 'build', inputs: { sync: 'rsync', what: 'cmd/kubelet' } },
  ],
  ['run -- make verify', { kind: 'enter', command: ['make', 'verify'], copies: true }],
  ['run bash -c ls', { kind: 'enter', command: ['bash', '-c', 'ls'] }],
  ['run ls --platforms x', { kind: 'enter', command: ['ls', '--platforms', 'x'], inputs: { platforms: '' } }],
  ['run --source ../k -- ls --all', { kind: 'enter', command: ['ls', '--all'], inputs: { source: '../k' } }],
  ['run --source=../k ls', { kind: 'enter', command: ['ls'], inputs: { source: '../k' } }],
  ['shell', { kind: 'enter', command: ['bash'], copies: false, inputs: { builder: 'container' } }],
  ['shell --sync bind -- -x', { kind: 'enter', command: ['bash', '-x'], inputs: { sync: 'bind' } }],
  ['copy-output --source ../k', { kind: 'copy-output', inputs: { source: '../k' } }],
  ['make-clean', { kind: 'make-clean', inputs: { builder: 'container' } }],
  ['run --help', { kind: 'help' }],
  ['shell -h', { kind: 'help' }],
  ['make-clean --help', { kind: 'help' }],
];

for (const [line, { kind, command, copies, inputs = {} }] of lines) {
  test(`kbuild ${line}`, () => {
    const parsed = parseCommandLine(line.split(' '));
    assert.equal(parsed.kind, kind);
    if (command !== undefined) assert.deepEqual('command' in parsed && parsed.command, command);
    if (copies !== undefined) assert.equal('copies' in parsed && parsed.copies, copies);
    for (const [name, value] of Object.entries(inputs) as [InputName, string][]) {
      assert.equal('read' in parsed && parsed.read(name), value, name);
    }
  });
}

const unreadable = [
  'build',
  'run',
  'run --source ../k',
  'copy-output now',
  'make-clean all',
  'run --nonsense x ls',
  'make a b',
];

for (const line of unreadable) {
  test(`kbuild ${line} is refused, with the help's name`, () =>
    assert.throws(() => parseCommandLine(line.split(' ')), /See `kbuild --help`/));
}
