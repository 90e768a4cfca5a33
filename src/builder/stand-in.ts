/** Makes the throw-away git directory by which Go sees in this clone what it sees in a full one. */

import { join } from 'node:path';
import { removeTree } from '../host/files.ts';
import { makeWorkingGitFolder, type WorkingGitFolder } from '../host/git-folder.ts';
import type { Environment } from '../host/process.ts';
import { type SeenRepository, tagsNeededFor } from '../kubernetes/module-version.ts';

/** Below the tree, as an engine that sees the tree sees it too. In the place of what an earlier build has left. */
export async function makeStandIn(
  root: string,
  { commit, moduleVersion, modified }: SeenRepository,
  env: Environment,
): Promise<WorkingGitFolder> {
  const folder = folderIn(root);
  await removeTree(folder);
  const { atHead, behind } = tagsNeededFor(moduleVersion);
  const tags = atHead === undefined ? [] : [atHead];
  return makeWorkingGitFolder({ root, commit, tags, behind, modified, folder, env });
}

export function removeStandIn(root: string): Promise<void> {
  return removeTree(folderIn(root));
}

function folderIn(root: string): string {
  return join(root, '_output', 'kbuild', 'git');
}
