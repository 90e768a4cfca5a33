/** What surrounds a call of the cache client: our tar while it unpacks, another workspace while it packs. */

import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { readText, removeTree } from './files.ts';

export interface Unpacking<T> {
  readonly result: T;
  /** Why our tar has refused the archive; undefined when it has not. */
  readonly refusal: string | undefined;
}

/**
 * Runs `work` while the tar that the client finds is ours: members go to `path` below the stage and nowhere else, whatever
 * their names. `toolboxEntry` is the program behind it.
 */
export async function unpackingInto<T>(
  {
    stage,
    path,
    toolboxEntry,
  }: { readonly stage: string; readonly path: string; readonly toolboxEntry: string },
  work: () => Promise<T>,
): Promise<Unpacking<T>> {
  // In the stage, as programs in a temporary folder may not be started everywhere.
  const programs = join(stage, '.kbuild');
  const refusal = join(programs, 'refusal');
  await removeTree(stage);
  await mkdir(programs, { recursive: true });
  const command = [process.execPath, toolboxEntry, 'unpack-cache', stage, path, refusal];
  const program = `#!/bin/sh\nexec ${command.map(quoted).join(' ')} "$@"\n`;
  // Where the client looks for GNU's first.
  for (const name of ['tar', 'gtar']) {
    await writeFile(join(programs, name), program);
    await chmod(join(programs, name), 0o755);
  }
  const { PATH = '' } = process.env;
  process.env.PATH = `${programs}${delimiter}${PATH}`;
  try {
    const result = await work();
    return { result, refusal: await readText(refusal) };
  } finally {
    process.env.PATH = PATH;
  }
}

/** Runs `work` while the client takes `stage` for the workspace: `path` below it is packed under the name `path`. */
export async function packingFrom<T>(stage: string, work: () => Promise<T>): Promise<T> {
  const [folder, { GITHUB_WORKSPACE }] = [process.cwd(), process.env];
  process.chdir(stage);
  process.env.GITHUB_WORKSPACE = stage;
  try {
    return await work();
  } finally {
    process.chdir(folder);
    if (GITHUB_WORKSPACE === undefined) delete process.env.GITHUB_WORKSPACE;
    else process.env.GITHUB_WORKSPACE = GITHUB_WORKSPACE;
  }
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
