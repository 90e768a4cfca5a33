/** action-types.yml beside each action.yml has a type for every input and output, which the defaults obey. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { projectRoot } from '../support/project.ts';

const actions = ['.', ...readdirSync(projectRoot)]
  .map((folder) => join(folder, 'action.yml'))
  .filter((path) => existsSync(join(projectRoot, path)));

const read = (path: string) => parse(readFileSync(join(projectRoot, path), 'utf8'));

interface Type {
  readonly type: string;
  readonly 'allowed-values'?: readonly string[];
}

function obeys(value: string, { type, ...more }: Type): boolean {
  if (value === '') return type !== 'boolean' && type !== 'enum';
  switch (type) {
    case 'boolean':
      return ['true', 'false'].includes(value);
    case 'enum':
      return more['allowed-values']?.includes(value) ?? false;
    case 'integer':
      return /^\d+$/.test(value);
    default:
      return ['string', 'list'].includes(type);
  }
}

for (const action of actions) {
  test(`every input and output of ${action} has a type`, () => {
    const types = join(dirname(action), 'action-types.yml');
    assert.ok(existsSync(join(projectRoot, types)), types);
    const [metadata, typed] = [read(action), read(types)];
    for (const kind of ['inputs', 'outputs'])
      assert.deepEqual(Object.keys(typed[kind]), Object.keys(metadata[kind]), kind);
    for (const [name, { default: value }] of Object.entries<{ default?: string }>(metadata.inputs))
      assert.ok(obeys(value ?? '', typed.inputs[name]), name);
  });
}
