/** Where the last run in a tree has left its version file. */

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export function versionFileIn(tree: string): string {
  const folder = join(tree, '_output/kbuild');
  const files = readdirSync(folder)
    .filter((name) => name.startsWith('version-defs-'))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  const [newest] = files;
  if (newest === undefined) throw new Error(`there is no version file in ${folder}`);
  return newest;
}
