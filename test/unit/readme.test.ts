/** The reference says what each action.yml says, pages quote errors as they are, and links of all pages lead somewhere. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { projectRoot } from '../support/project.ts';

const reference = readFileSync(join(projectRoot, 'docs/reference.md'), 'utf8');
/** Each action's metadata, and what its tables are called in the reference. */
const actions = [
  ['', 'action.yml'],
  ['plan ', 'plan/action.yml'],
  ['assemble ', 'assemble/action.yml'],
  ['verify ', 'verify/action.yml'],
].map(([prefix = '', file = '']) => ({
  prefix,
  file,
  metadata: parse(readFileSync(join(projectRoot, file), 'utf8')),
}));

/** Rows between `<!-- name -->` and `<!-- /name -->`, cells without code signs and folded. */
function rowsOf(name: string): readonly (readonly string[])[] {
  const section = reference.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0] ?? '';
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

test('the words by which docs/troubleshooting.md explains errors are those of the program', () => {
  const page = readFileSync(join(projectRoot, 'docs/troubleshooting.md'), 'utf8');
  const quoted = page.split('\n').flatMap((line) => /^\| `([^`]+)`/.exec(line)?.[1] ?? []);
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

/** Of `docs/` in what the program says, with the section behind the `#`. */
const named = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) =>
    readFileSync(join(projectRoot, 'src', path), 'utf8').replaceAll(/^\s*(?:\/?\*|\/\/).*$/gm, ''),
  )
  .flatMap((code) => [...code.matchAll(/\bdocs\/([a-z0-9-]+\.md)#?([a-z0-9_-]*)/g)]);

test('every page and section that the program names is there', () => {
  assert.ok(named.length > 10);
  assert.ok(named.some(([, , anchor]) => anchor !== ''));
  for (const [link, name = '', anchor = ''] of named) {
    assert.ok(existsSync(join(projectRoot, 'docs', name)), link);
    assert.ok(anchor === '' || anchorsOf(`docs/${name}`).includes(anchor), link);
  }
});

/** What nobody is led to by an error: what a maintainer of this action reads, or whoever begins. */
const unled = ['architecture.md', 'benchmarks.md', 'not-run.md', 'releasing.md', 'workflows.md'];

test('every other page of docs/ is named by what the program says', () => {
  const names = readdirSync(join(projectRoot, 'docs')).filter((name) => name.endsWith('.md'));
  const led = new Set(named.map(([, name]) => name));
  assert.deepEqual(
    names.filter((name) => !led.has(name)),
    unled,
  );
});

const pages = [
  'README.md',
  'AGENTS.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
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

/** To other pages and sections of ours. */
function linksIn(page: string): readonly (readonly string[])[] {
  return [...textOf(page).matchAll(/\]\((?!https:)([^)#]*)#?([^)]*)\)/g)];
}

test('most pages have links, some of them to sections', () => {
  assert.ok(pages.filter((page) => linksIn(page).length > 0).length > pages.length / 2);
  assert.ok(pages.flatMap(linksIn).some(([, , anchor = '']) => anchor !== ''));
});

for (const page of pages) {
  test(`every link of ${page} leads somewhere`, () => {
    const links = linksIn(page);
    for (const [link, path = '', anchor = ''] of links) {
      const target = path === '' ? page : join(dirname(page), path);
      assert.ok(existsSync(join(projectRoot, target)), link);
      assert.ok(anchor === '' || anchorsOf(target).includes(anchor), link);
    }
  });
}

test('README.md is read to its end: at most 220 lines, and every input that it names is one', () => {
  const readme = textOf('README.md');
  assert.ok(readme.split('\n').length <= 221);
  const section = readme.split('## What people set')[1]?.split('\n## ')[0] ?? '';
  const named = [...section.matchAll(/^\| `([a-z-]+)`/gm)].map(([, name = '']) => name);
  assert.equal(named.length, 10);
  const inputs = Object.keys(actions[0]?.metadata.inputs);
  assert.deepEqual(
    named.filter((name) => !inputs.includes(name)),
    [],
  );
});
