/** Makes the throw-away git directory by which Go sees in this clone what it sees in a full one. */

import { join } from 'node:path';
import { removeTree } from '../host/files.ts';
import {
  endBorrowing,
  makeWorkingGitFolder,
  type WorkingGitFolder,
  type WorkingGitFolderRequest,
} from '../host/git-folder.ts';
import type { Environment } from '../host/process.ts';
import { type SeenRepository, tagsNeededFor } from '../kubernetes/module-version.ts';

/** Below the tree, as an engine that sees the tree sees it too. In the place of what an earlier build has left. */
export async function makeStandIn(
  root: string,
  seen: SeenRepository,
  env: Environment,
): Promise<WorkingGitFolder> {
  await removeStandIn(root);
  return makeWorkingGitFolder(requestOf(root, seen, env));
}

/** The same for a place where nothing can be borrowed from the clone. Returns the folder. */
export async function makeSentStandIn(root: string, seen: SeenRepository, env: Environment): Promise<string> {
  await makeStandIn(root, seen, env);
  const request = requestOf(root, seen, env);
  await endBorrowing(request);
  return request.folder;
}

function requestOf(
  root: string,
  { commit, moduleVersion, modified }: SeenRepository,
  env: Environment,
): WorkingGitFolderRequest {
  const { atHead, behind } = tagsNeededFor(moduleVersion);
  const tags = atHead === undefined ? [] : [atHead];
  return { root, commit, tags, behind, modified, folder: folderIn(root), env };
}

export function removeStandIn(root: string): Promise<void> {
  return removeTree(folderIn(root));
}

function folderIn(root: string): string {
  return join(root, '_output', 'kbuild', 'git');
}
