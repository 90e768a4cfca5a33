/**
 * A repository that knows one commit and its tag, and borrows all objects. `git archive` writes the names of refs into
 * files (export-subst, `%D`), so that of one commit every clone would give another source tarball.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ask, type Environment } from '../../host/process.ts';
import { KbuildError } from '../../problem.ts';

export interface GitFolderRequest {
  /** The source tree, the top of its repository. */
  readonly root: string;
  readonly commit: string;
  /** Without `refs/tags/`; undefined for a commit that is no release. */
  readonly tag: string | undefined;
  /** To be made; absent. */
  readonly folder: string;
  /** With PATH and HOME. */
  readonly env: Environment;
}

export async function makeGitFolder({ root, commit, tag, folder, env }: GitFolderRequest): Promise<void> {
  const answer = await ask('git', ['-C', root, 'rev-parse', '--git-path', 'objects'], { cwd: root, env });
  const objects = answer.stdout.trim();
  if (answer.code !== 0 || objects === '') throw unreadable(root, answer.stderr);
  await mkdir(join(folder, 'objects', 'info'), { recursive: true });
  await mkdir(join(folder, 'refs', 'tags'), { recursive: true });
  const format = commit.length === 64 ? sha256Repository : sha1Repository;
  await writeFile(join(folder, 'config'), format);
  await writeFile(join(folder, 'HEAD'), `${commit}\n`);
  await writeFile(join(folder, 'objects', 'info', 'alternates'), `${resolve(root, objects)}\n`);
  // That the clone is shallow is left out: git would write the word `grafted` into the source tarball.
  if (tag === undefined) return;
  await writeFile(join(folder, 'packed-refs'), `${commit} refs/tags/${tag}\n`);
}

const sha1Repository = '[core]\n\trepositoryformatversion = 0\n\tbare = true\n';
const sha256Repository =
  '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n';

function unreadable(root: string, said: string): KbuildError {
  return new KbuildError('package', [
    {
      what: `git does not say where the objects of ${root} are: ${said.trim()}`,
      remedy: 'Repair the repository or clone it again',
    },
  ]);
}

/** Settings that `git archive` would otherwise take from the machine or count from the repository. */
export const archiveSettings: readonly string[] = [
  'tar.umask=0022',
  'core.abbrev=12',
  'core.attributesFile=/dev/null',
  'core.autocrlf=false',
];
