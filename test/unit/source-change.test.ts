/** What is said of a source must be true: names of packages as Go spells them, and code that only leads to moved places. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areOtherInstructions, type Code } from '../../src/compare/instructions.ts';
import { packageOf } from '../../src/compare/source-change.ts';

const names: Readonly<Record<string, string>> = {
  'main.main': 'main',
  'k8s.io/kubernetes/pkg/kubelet.(*Kubelet).Run': 'k8s.io/kubernetes/pkg/kubelet',
  'k8s.io/kubernetes/pkg/kubelet.New.func1.2': 'k8s.io/kubernetes/pkg/kubelet',
  'gopkg.in/yaml%2ev3.Unmarshal': 'gopkg.in/yaml.v3',
  'slices.SortFunc[go.shape.[]k8s.io/api/core/v1.Pod,go.shape.int]': 'slices',
  'type:.eq.k8s.io/api/core/v1.Pod': '',
  'go:buildid': '',
  _rt0_amd64_linux: '',
};

for (const [name, expected] of Object.entries(names)) {
  test(`${name} is of ${expected || 'no package'}`, () => assert.equal(packageOf(name), expected));
}

/** Calls of functions at 0x2000 in one program, and at 0x2100 in the other, where it has moved to. */
const codeOf = (bytes: readonly number[], entry: number): Code => ({
  bytes: Buffer.from(bytes),
  address: 0x1000,
  leadsTo: (address) => (address === entry ? 'k8s.io/api.Called' : ''),
});

test('amd64: a call of the same function at another place is no other instruction', () => {
  // Counted from 0x1005, where the next instruction is.
  const call = codeOf([0xe8, 0xfb, 0x0f, 0x00, 0x00], 0x2000);
  const moved = codeOf([0xe8, 0xfb, 0x10, 0x00, 0x00], 0x2100);
  const elsewhere = codeOf([0xe8, 0xfb, 0x20, 0x00, 0x00], 0x2100);
  assert.equal(areOtherInstructions('amd64', call, moved), false);
  assert.equal(areOtherInstructions('amd64', call, elsewhere), true);
});

const arm64: Readonly<Record<string, readonly [number, number, boolean]>> = {
  'a branch to another distance': [0x94000010, 0x94000020, false],
  'the address of another page': [0x90000000, 0xb0000000, false],
  'another register': [0x91000400, 0x91000401, true],
  'another operation': [0x8b010000, 0xcb010000, true],
};

for (const [name, [one, other, expected]] of Object.entries(arm64)) {
  test(`arm64: ${name} is ${expected ? 'another' : 'no other'} instruction`, () => {
    const [a, b] = [one, other].map((word) => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(word);
      return codeOf([...bytes], 0);
    });
    assert.ok(a && b);
    assert.equal(areOtherInstructions('arm64', a, b), expected);
  });
}

test('of other architectures nothing is said of code of one length', () => {
  assert.equal(areOtherInstructions('s390x', codeOf([1], 0), codeOf([2], 0)), false);
});
