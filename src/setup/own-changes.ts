/**
 * What a build itself has changed in the tree. Older trees rewrite generated files while they build; to pack afterwards
 * what was built before that, in the same folder, is no dirty release.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestOf, exists, readText } from '../host/files.ts';
import { fieldsOf, isObject, type JsonObject, parsedJson } from '../json.ts';
import type { GitFacts } from '../kubernetes/stamp.ts';
import { generatingMakefile, isGenerated } from '../kubernetes/strangers.ts';

interface OwnChanges {
  readonly version: 1;
  readonly commit: string;
  /** sha256 by path. */
  readonly files: JsonObject;
}

function placeOf(root: string): string {
  return join(root, '_output', 'kbuild', 'changed-by-build.json');
}

/** Remembers those of the changed paths that the tree's own scripts write, and returns them; any other may be anybody's. */
export async function rememberOwnChanges(
  root: string,
  commit: string,
  changed: readonly string[],
): Promise<readonly string[]> {
  const generates = await exists(join(root, generatingMakefile));
  const paths = generates ? changed.filter(isGenerated) : [];
  if (paths.length === 0) return [];
  const changes: OwnChanges = { version: 1, commit, files: await digestsOf(root, paths) };
  await mkdir(dirname(placeOf(root)), { recursive: true });
  await writeFile(placeOf(root), JSON.stringify(changes));
  return paths;
}

/** Facts without the changes that a build of this commit made and nobody has touched since. */
export async function withoutOwnChanges(root: string, git: GitFacts): Promise<GitFacts> {
  if (git.kind !== 'repository' || git.changed.length === 0) return git;
  const known = parseOwnChanges((await readText(placeOf(root))) ?? '');
  if (known?.commit !== git.commit) return git;
  const suspects = git.changed.filter((path) => isGenerated(path) && known.files[path] !== undefined);
  const digests = await digestsOf(root, suspects);
  return { ...git, changed: git.changed.filter((path) => !isOwn(path)) };

  function isOwn(path: string): boolean {
    return digests[path] !== undefined && digests[path] === known?.files[path];
  }
}

async function digestsOf(root: string, paths: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const entries: [string, string][] = [];
  for (const path of paths) {
    const digest = await digestOf(join(root, path)).catch(() => undefined);
    if (digest) entries.push([path, digest.sha256]);
  }
  return Object.fromEntries(entries);
}

function parseOwnChanges(text: string): OwnChanges | undefined {
  const { version, commit, files } = fieldsOf(parsedJson(text));
  if (version !== 1 || typeof commit !== 'string' || !isObject(files)) return undefined;
  return { version, commit, files };
}
