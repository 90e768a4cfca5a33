/**
 * What builds of the tests have compiled, for other ones that are not about that: Go knows its entries by content, so the
 * standard library is taken from here, and what differs is compiled anew.
 */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { markerName } from '../../src/cache/entries.ts';
import { projectRoot } from './project.ts';

const run = promisify(execFile);

/** Where a build puts its output below `_output`. */
export type Builder = 'local' | 'dockerized';

export const compiledBy = (builder: Builder) => join(projectRoot, '.cache/compiled', builder);

/** Where a miniature tree has Go's build cache. */
export function goCacheOf(tree: string, builder: Builder): string {
  const cache = join(tree, '_output', builder, 'go/cache');
  return existsSync(join(tree, '.go-version')) ? join(cache, 'build') : cache;
}

/** The tree's next build by `builder` finds what is there of builds by this one or another one. */
export async function warm(tree: string, builder: Builder, from = builder): Promise<void> {
  if (!existsSync(compiledBy(from))) return;
  await mkdir(goCacheOf(tree, builder), { recursive: true });
  await run('cp', ['-a', `${compiledBy(from)}/.`, goCacheOf(tree, builder)]);
}

/** Other trees' builds find what this tree's has compiled. */
export async function keepCompiled(tree: string, builder: Builder): Promise<void> {
  if (!existsSync(goCacheOf(tree, builder))) return;
  const compiled = compiledBy(builder);
  await mkdir(compiled, { recursive: true });
  await run('cp', ['-au', '--no-preserve=ownership', `${goCacheOf(tree, builder)}/.`, compiled]);
  // A cache that was saved is another tree's, and none here.
  await rm(join(compiled, markerName), { force: true });
  // As Go itself does.
  await run('find', [compiled, '-type', 'f', '-mtime', '+5', '-delete']);
}
