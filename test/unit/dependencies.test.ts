/** CONTRIBUTING.md has a reason for every dependency, every dependency has an exact version, and so has the action. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { actionVersion } from '../../src/release/manifest.ts';
import { projectRoot } from '../support/project.ts';

const contributing = readFileSync(join(projectRoot, 'CONTRIBUTING.md'), 'utf8');

function rowsOf(table: string): readonly (readonly string[])[] {
  const section = contributing.split(`<!-- ${table} -->`)[1]?.split(`<!-- /${table} -->`)[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const rows = rowsOf('dependencies');

/** Of all TypeScript there. */
function textsIn(name: string): readonly string[] {
  const folder = join(projectRoot, name);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}

const json = (name: string) => JSON.parse(readFileSync(join(projectRoot, name), 'utf8'));
const { version, dependencies, devDependencies, optionalDependencies } = json('package.json');
const groups: readonly Readonly<Record<string, string>>[] = [devDependencies, optionalDependencies];

test('the package depends on nothing, as its bundles have all', () => assert.equal(dependencies, undefined));

test('the table has every package of package.json and no other, and src/ imports the first four', () => {
  const names = rows.map(([name = '']) => name);
  assert.deepEqual(names, groups.flatMap((group) => Object.keys(group)).sort());
  const imports = textsIn('src').flatMap((text) => [
    ...text.matchAll(/(?:from |import\()'((?:@[^/']+\/)?[a-z][^/':]*)(?:\/[^']*)?'/g),
  ]);
  const imported = new Set(imports.map(([, name = '']) => name));
  assert.deepEqual([...imported].sort(), names.slice(0, 4));
});

for (const [name = '', ...cells] of rows) {
  test(`${name} has a reason and something that would replace it`, () => {
    assert.equal(cells.length, 2);
    for (const cell of cells) assert.match(cell, /^[A-Za-z].{6,}$/);
  });
}

test('the programs that the tests compile are those of the table, at its tags', () => {
  const found = textsIn('test').flatMap((text) => {
    const [, program] = /package: '(github\.com\/[^']+)'/.exec(text) ?? [];
    const [, tag] = /version(?: =|:) '(v[^']+)'/.exec(text) ?? [];
    return program === undefined ? [] : [[program, tag]];
  });
  assert.deepEqual(
    found.sort(),
    rowsOf('programs').map(([program, tag]) => [program, tag]),
  );
});

test('every version is exact', () => {
  for (const [name, version] of groups.flatMap((group) => Object.entries(group)))
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
});

test('manifests of releases, package.json and its lock have one version', () => {
  const lock = json('package-lock.json');
  assert.deepEqual([version, lock.version, lock.packages[''].version], Array(3).fill(actionVersion));
});
