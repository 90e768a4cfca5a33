/** What a file that HEAD does not have can do to a build. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  embedPatterns,
  hollowFolders,
  mayBeBuilt,
  mayBeBuiltThoughIgnored,
  type Surroundings,
} from '../../src/kubernetes/strangers.ts';

const tops: ReadonlySet<string> = new Set(['cmd', 'pkg', 'third_party']);

function surroundings(embeds: Readonly<Record<string, readonly string[]>>, generates = false): Surroundings {
  return { tops, generates, imported: new Set(['pkg/_x']), embedsOf: (folder) => embeds[folder] ?? [] };
}

/** A path, what the folders embed, and whether it counts when a list hides it, and when HEAD's .gitignore does. */
const cases: readonly (readonly [string, Readonly<Record<string, readonly string[]>>, boolean, boolean])[] = [
  ['pkg/a/x.go', {}, true, true],
  ['pkg/a/x.syso', {}, true, true],
  ['pkg/a/go.mod', {}, true, true],
  ['vendor/modules.txt', {}, true, true],
  ['pkg/a/x.tmpl', {}, true, false],
  ['pkg/a/.x.go', {}, true, false],
  ['pkg/__mine/x.go', {}, true, false],
  ['pkg/_x/x.go', {}, true, true],
  ['pkg/_x/_x.go', {}, true, false],
  ['pkg/_x/testdata/x.go', {}, true, false],
  ['cmd/a/default.pgo', {}, true, true],
  ['cmd/a/old.pgo', {}, true, false],
  ['pkg/m/a-b', { pkg: ['m/a\\-*'] }, true, true],
  ['third_party/etcd-v3/x.go', {}, true, false],
  ['go.work', {}, true, true],
  ['GNUmakefile', {}, true, true],
  ['notes.txt', {}, false, false],
  ['_artifacts/x.go', {}, false, false],
  ['pkg/a/x~', {}, false, false],
  ['pkg/m/a/x~', { pkg: ['m'] }, true, true],
  ['pkg/m/a/x~', { 'pkg/m': ['.'] }, true, true],
  ['pkg/m/a/x~', { pkg: ['*'] }, true, true],
  ['pkg/m/x~', { pkg: ['m/*.txt'] }, false, false],
  ['pkg/m/.x.swp', { pkg: ['m'] }, false, false],
  ['pkg/m/.x.swp', { pkg: ['all:m'] }, true, true],
  ['pkg/m/.x.swp', { pkg: ['m/*'] }, true, true],
  ['pkg/m/.x.swp', { pkg: ['n', 'm/.[a-z].swp'] }, true, true],
  ['pkg/m/x.tmpl', { pkg: ['m'] }, true, true],
  ['pkg/m', { pkg: ['m/x'] }, true, false],
];

test('a hidden file counts where it may be compiled or embedded; of what HEAD ignores, no more than that', () => {
  for (const [path, embeds, hidden, ignored] of cases) {
    const around = surroundings(embeds);
    const found = [mayBeBuilt(path, around), mayBeBuiltThoughIgnored(path, around)];
    assert.deepEqual(found, [hidden, ignored], `${path} ${JSON.stringify(embeds)}`);
  }
});

test('what HEAD ignores and the make of the tree writes does not count in such trees alone', () => {
  for (const path of ['pkg/a/zz_generated.openapi.go', 'pkg/generated/bindata.go']) {
    assert.equal(mayBeBuiltThoughIgnored(path, surroundings({}, true)), false, path);
    assert.equal(mayBeBuiltThoughIgnored(path, surroundings({}, false)), true, path);
  }
  assert.equal(mayBeBuiltThoughIgnored('pkg/a/gen.go', surroundings({}, true)), true);
});

test('patterns of go:embed are read bare and quoted, also of a group of variables, and of comments none is', () => {
  const source =
    '//go:embed a b/* "c d" `e f`\nvar x embed.FS\n//go:embed all:g\n // go:embed h\n\t//go:embed i\n';
  assert.deepEqual(embedPatterns(source), ['a', 'b/*', 'c d', 'e f', 'all:g', 'i']);
});

test('an empty folder is told by the highest that holds nothing else, a .git by its own name beside files', () => {
  const hollow = ['docs/a/b/', 'docs/a/c/', 'docs/n/.git', 'cluster/.git', 'test/images/', 'x/'];
  const paths = ['docs/d', 'cluster/f', 'test/images/of-head'];
  assert.deepEqual(hollowFolders(hollow, paths), ['cluster/.git', 'docs/a/', 'docs/n/', 'x/']);
});
