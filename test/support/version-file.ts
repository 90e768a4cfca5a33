/** The version file that the last run has left in a tree: earlier ones go when a run has the tree. */

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export function versionFileIn(tree: string): string {
  const folder = join(tree, '_output/kbuild');
  const [name, ...others] = readdirSync(folder).filter((it) => it.startsWith('version-defs-'));
  assert.ok(name !== undefined && others.length === 0, String(others));
  return join(folder, name);
}
