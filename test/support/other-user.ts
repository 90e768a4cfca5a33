/** Runs by another user than root: programs where everybody may read them, and how a command line begins. */

import { chmodSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.ts';

/** A copy of `kbuild` in a folder where every user may read it: a checkout may lie in a folder of root's. Returns its path. */
export function kbuildForAll(folder: string): string {
  chmodSync(folder, 0o755);
  cpSync(join(projectRoot, 'dist'), join(folder, 'dist'), { recursive: true });
  return join(folder, 'dist/cli/index.js');
}

/** The same of the node that runs the tests. */
export function nodeForAll(folder: string): string {
  chmodSync(folder, 0o755);
  cpSync(process.execPath, join(folder, 'node'));
  return join(folder, 'node');
}

export function asUser(id: number | string): readonly string[] {
  return ['setpriv', `--reuid=${id}`, `--regid=${id}`, '--clear-groups'];
}

/** One who may read what the tests have made, and call their engine. */
export function asUserWhoReadsAll(id: number | string): readonly string[] {
  const keep = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup'];
  return [...asUser(id), ...keep];
}

/** Node as such a user, in the folder. Returns its path. */
export function nodeOfUserWhoReadsAll(folder: string, id: number | string, node: string): string {
  const path = join(folder, 'node-of-user');
  const words = asUserWhoReadsAll(id).join(' ');
  // Not sh, which may drop inputs: their names, such as INPUT_CACHE-MODE, are none for a shell.
  writeFileSync(path, `#!/bin/bash\nexec ${words} '${node}' "$@"\n`, { mode: 0o755 });
  return path;
}
