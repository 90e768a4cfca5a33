/** The README's tables say what action.yml says. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { projectRoot } from '../support/project.ts';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const action = parse(readFileSync(join(projectRoot, 'action.yml'), 'utf8'));

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

test('the inputs table has every input with its default and its description', () => {
  const expected = Object.entries<{ default: string; description: string }>(action.inputs).map(
    ([name, it]) => [name, folded(it.default), folded(it.description)],
  );
  assert.deepEqual(rowsOf('inputs'), expected);
});

test('the outputs table has every output with its description', () => {
  const expected = Object.entries<{ description: string }>(action.outputs).map(([name, it]) => [
    name,
    folded(it.description),
  ]);
  assert.deepEqual(rowsOf('outputs'), expected);
});
