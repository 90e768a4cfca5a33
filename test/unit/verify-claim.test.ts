/** What is no program of this tree, each with its own sentence; nothing of it is built. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceOf } from '../../src/inspect/source.ts';
import type { TreeLists } from '../../src/kubernetes/lists.ts';
import { claimOf } from '../../src/verify/claim.ts';
import { type TinyContent, tinyContent, tinyProgram, tinyStamp } from '../support/tiny-program.ts';

const targets = { server: [], node: [], client: ['cmd/kubectl'], test: [], testServer: [] };
const lists = { targets } as unknown as TreeLists;

function claimed(bytes: Buffer, name = 'bin/linux/amd64/kubectl') {
  return claimOf(name, sourceOf(bytes), lists);
}

function program(changes: Partial<TinyContent>): Buffer {
  return tinyProgram('elf64', changes);
}

const [major = '', minor = '', version = '', commit = '', state = ''] = tinyStamp;
const dated = (date: string) => program({ stamp: [major, minor, version, commit, state, date] });
const ofPath = (path: string) =>
  program({ lines: tinyContent.lines.replace('k8s.io/kubernetes/cmd/kubectl', path) });
const withoutGo = (bytes: Buffer) => {
  for (const mark of ['\xff Go buildinf:', '\xff Go build ID: "'])
    for (let at = bytes.indexOf(mark, 0, 'latin1'); at !== -1; at = bytes.indexOf(mark, at + 1, 'latin1'))
      bytes.fill(0, at, at + mark.length);
  return bytes;
};

const unreadable: Readonly<Record<string, readonly [bytes: Buffer, why: RegExp, name?: string]>> = {
  'a text': [Buffer.from('kubectl'), /^it is no program$/],
  'an empty file': [Buffer.alloc(0), /^it is no program$/],
  'a program that is cut off': [program({}).subarray(0, 0x700), /^it is cut off/],
  'a program that no Go has built': [withoutGo(program({})), /^it is no Go program$/],
  'a program of another repository under a name of ours': [
    ofPath('github.com/else/where/kubectl'),
    /^it is a program of another repository: "github\.com\/else\/where\/kubectl"$/,
  ],
  'a program of no name that the tree has': [
    ofPath('k8s.io/kubernetes/cmd/kubectx'),
    /^it is "k8s\.io\/kubernetes\/cmd\/kubectx", which is no program of this tree$/,
    'bin/linux/amd64/kubectx',
  ],
  'a stamp whose date is none': [dated('2025-13-02T03:04:05Z'), /"2025-13-02T03:04:05Z", which is no date$/],
};

for (const [what, [bytes, why, name]] of Object.entries(unreadable)) {
  test(`${what} is not checked, and it is said why`, () => {
    const result = claimed(bytes, name);
    assert.equal(result.kind, 'unreadable');
    assert.match(result.kind === 'unreadable' ? result.why : '', why);
  });
}

test('a program is claimed with its stamp, and one that was not stamped without', () => {
  const stamped = claimed(program({}));
  assert.equal(stamped.kind === 'claim' && stamped.claim.stamp?.gitCommit, commit);
  const plain = claimed(program({ stamp: [] }));
  assert.equal(plain.kind === 'claim' && plain.claim.stamp, undefined);
});
