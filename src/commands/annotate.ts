/** Go compile errors as annotations on file and line, where the file is one of the tree. */

import { join, relative } from 'node:path';
import { existsInside, realPath } from '../host/files.ts';
import type { Host } from '../host/host.ts';
import { type CompileError, sourcePathsOf } from '../kubernetes/build-output.ts';

/** The runner keeps ten of a kind; one is left for the failure itself. */
const mostCompileAnnotations = 9;

export async function annotateCompileErrors(
  host: Host,
  root: string,
  errors: readonly CompileError[],
): Promise<void> {
  // `root` is a real path; the workspace may be reached by a link.
  const base = host.workspace ?? host.workingFolder;
  const start = (await realPath(base)) ?? base;
  for (const error of errors.slice(0, mostCompileAnnotations)) {
    const path = await existingPath(root, error.file);
    if (path === undefined) continue;
    const file = relative(start, join(root, path));
    host.log.error(error.message, { file, line: error.line, column: error.column });
  }
}

async function existingPath(root: string, printed: string): Promise<string | undefined> {
  for (const path of sourcePathsOf(printed, root)) {
    if (await existsInside(root, path)) return path;
  }
  return undefined;
}
