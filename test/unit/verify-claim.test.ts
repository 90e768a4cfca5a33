/** What a published program claims to be, or the sentence that says why it cannot be checked. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { openFile } from '../../src/host/open-file.ts';
import { type Source, sourceOf } from '../../src/inspect/source.ts';
import type { TreeLists } from '../../src/kubernetes/lists.ts';
import { claimOf } from '../../src/verify/claim.ts';
import { judge } from '../../src/verify/judge.ts';
import { tinyContent, tinyProgram } from '../support/tiny-program.ts';

const lists = {
  targets: { server: [], node: [], client: ['cmd/kubectl'], test: [], testServer: [] },
  platforms: { server: [], node: [], client: ['linux/amd64'], test: [] },
} as unknown as TreeLists;

const name = 'bin/linux/amd64/kubectl';
const ofPath = (path: string) =>
  tinyContent.lines.replace('path\tk8s.io/kubernetes/cmd/kubectl', `path\t${path}`);
const program = (changes: Parameters<typeof tinyProgram>[1] = {}) => sourceOf(tinyProgram('elf64', changes));

const unreadable: Readonly<Record<string, readonly [name: string, source: () => Source, why: RegExp]>> = {
  'a text': [name, () => sourceOf(Buffer.from('text')), /^it is no program$/],
  'a program in C++': [name, () => openFile(process.execPath), /^it is no Go program$/],
  'one of another repository': [
    name,
    () => program({ lines: ofPath('example.com/other/cmd/kubectl') }),
    /^it is a program of another repository: "example\.com\/other\/cmd\/kubectl"$/,
  ],
  'one that the tree does not have': [
    'bin/linux/amd64/other',
    () => program({ lines: ofPath('k8s.io/kubernetes/cmd/other') }),
    /^it is "k8s\.io\/kubernetes\/cmd\/other", which is no program of this tree$/,
  ],
  'one that is cut off': [name, () => sourceOf(tinyProgram('elf64').subarray(0, 200)), /./],
};

for (const [what, [file, source, why]] of Object.entries(unreadable)) {
  test(`${what} for kubectl cannot be checked, with a sentence of its own`, () => {
    const result = claimOf(file, source(), lists);
    assert.equal(result.kind, 'unreadable');
    assert.match(result.kind === 'unreadable' ? result.why : '', why);
  });
}

const read = (bytes: Buffer) => ({
  source: sourceOf(bytes),
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

test('of an unstamped program nothing is known but its platform, and it is not checked unless its bytes are ours', () => {
  const [published, rebuilt] = [tinyProgram('elf64', { stamp: [] }), tinyProgram('elf64')];
  const result = claimOf(name, sourceOf(published), lists);
  assert.ok(result.kind === 'claim' && result.claim.stamp === undefined);
  const common = { name, claim: result.claim, profile: 'action', date: '', tolerances: [] };
  const { verdict, why } = judge({ ...common, published: read(published), rebuilt: read(rebuilt) });
  assert.equal(verdict, 'not-checked');
  assert.match(why, /^it has no stamp, which says of what date it is/);
  const same = judge({ ...common, published: read(published), rebuilt: read(published) });
  assert.equal(same.verdict, 'reproduced');
});
