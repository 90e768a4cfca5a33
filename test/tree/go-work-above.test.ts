/** A go.work in a folder above the tree: of a tree that has none of its own, a build does not look for it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localEnvironment } from '../../src/setup/local-environment.ts';
import { loadedFor, miniature, openedAt, runBash, temporaryFolder, testHost } from './support.ts';

const places = {
  versionFile: '/defs',
  reports: '/reports',
} as Parameters<typeof localEnvironment>[3];

const withoutGoWork = 'rm go.work; git rm -q --cached go.work';

for (const [whose, make, given, expected] of [
  ['has one of its own', 'true', '', undefined],
  ['has none', withoutGoWork, '', 'off'],
  ['has none, while make-variables name one', withoutGoWork, 'GOWORK=/mine/go.work', '/mine/go.work'],
] as const) {
  test(`where the tree ${whose}, GOWORK is ${expected ?? 'not set'}, whatever the environment says`, async () => {
    const tree = await miniature([]);
    await runBash(tree, make);
    const options = { environment: { GOWORK: '/elsewhere/go.work' } };
    const host = testHost(tree, options);
    const { inputs } = loadedFor(host, { source: tree, 'make-variables': given, builder: 'local' });
    const env = await localEnvironment(host, inputs, await openedAt(tree, options), places, 5);
    assert.equal(env.GOWORK, expected);
  });
}

test('Go looks at no go.work above with it, and compiles the module as it does alone', async () => {
  const folder = await temporaryFolder();
  const program = [
    'mkdir above above/tree alone; printf "go 1.19\\n\\nuse ./other\\n" > above/go.work',
    'for it in alone above/tree; do printf "module example.com/x\\n\\ngo 1.19\\n" > $it/go.mod',
    'echo "package main; func main() {}" > $it/main.go; done',
    '(cd alone; go build -buildvcs=false -trimpath -o ../one .)',
    '(cd above/tree; GOWORK=off go build -buildvcs=false -trimpath -o ../../two .)',
    'cmp one two',
  ].join('\n');
  assert.equal(await runBash(folder, `set -e; ${program}`, { GOFLAGS: '', GOTOOLCHAIN: 'local' }), '');
});
