/** The README's tables say what each action.yml says, it quotes errors as they are, and links of all pages lead somewhere. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { projectRoot } from '../support/project.ts';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
/** Each action's metadata, and what its tables are called in the README. */
const actions = [
  ['', 'action.yml'],
  ['plan ', 'plan/action.yml'],
  ['assemble ', 'assemble/action.yml'],
].map(([prefix = '', file = '']) => ({
  prefix,
  file,
  metadata: parse(readFileSync(join(projectRoot, file), 'utf8')),
}));

/** Rows between `<!-- name -->` and `<!-- /name -->`, cells without code signs and folded. */
function rowsOf(name: string): readonly (readonly string[])[] {
  const section = readme.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map(folded),
  );
}

function folded(text: string): string {
  return text.replaceAll('`', '').replaceAll('\\|', '|').replaceAll(/\s+/g, ' ').trim();
}

for (const { prefix, file, metadata } of actions) {
  test(`the inputs table of ${file} has every input with its default and its description`, () => {
    const expected = Object.entries<{ default: string; description: string }>(metadata.inputs).map(
      ([name, it]) => [name, folded(it.default), folded(it.description)],
    );
    assert.deepEqual(rowsOf(`${prefix}inputs`), expected);
  });

  test(`the outputs table of ${file} has every output with its description`, () => {
    const expected = Object.entries<{ description: string }>(metadata.outputs).map(([name, it]) => [
      name,
      folded(it.description),
    ]);
    assert.deepEqual(rowsOf(`${prefix}outputs`), expected);
  });
}

test('the words by which the README explains errors are those of the program', () => {
  const section = readme.split('## When something goes wrong')[1]?.split('\n## ')[0] ?? '';
  const quoted = section.split('\n').flatMap((line) => /^\| `([^`]+)`/.exec(line)?.[1] ?? []);
  assert.ok(quoted.length > 8);
  const sources = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(projectRoot, 'src', path), 'utf8'));
  for (const words of quoted)
    assert.ok(
      sources.some((text) => text.includes(words)),
      words,
    );
});

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(projectRoot, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const textOf = (page: string) => readFileSync(join(projectRoot, page), 'utf8');

/** As GitHub makes them of headings. */
function anchorsOf(page: string): readonly string[] {
  const headings = textOf(page).matchAll(/^#+ (.*)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^a-z0-9 _-]/g, '')
      .replaceAll(' ', '-'),
  );
}

for (const page of pages) {
  test(`every link of ${page} leads somewhere`, () => {
    const links = [...textOf(page).matchAll(/\]\((?!https:)([^)#]*)#?([^)]*)\)/g)];
    for (const [link, path = '', anchor = ''] of links) {
      const target = path === '' ? page : join(dirname(page), path);
      assert.ok(existsSync(join(projectRoot, target)), link);
      assert.ok(anchor === '' || anchorsOf(target).includes(anchor), link);
    }
  });
}
