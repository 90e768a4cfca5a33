/** What Go sees of the repository, as plan, manifest and shard.json hold it; absent where it is to see none. */

import { countOf, isObject, stringOf } from '../json.ts';
import { parseGoVersion } from '../kubernetes/go-versions.ts';
import type { SeenRepository } from '../kubernetes/module-version.ts';

export function repositoryFrom(value: unknown): SeenRepository | undefined {
  if (!isObject(value)) return undefined;
  return {
    commit: stringOf(value.commit),
    commitTime: countOf(value.commitTime),
    modified: value.modified === true,
    moduleVersion: stringOf(value.moduleVersion),
  };
}

/** In one line of an error, with what most often differs first. */
export function repositoryText(repository: SeenRepository | undefined): string {
  if (repository === undefined) return 'none';
  const { commit, commitTime, modified, moduleVersion } = repository;
  return `${moduleVersion} (${modified ? 'modified' : 'clean'}) of ${commit} at ${commitTime}`;
}

/** Folders of git and words of Go are made of it. */
export function isSoundRepository(repository: SeenRepository | undefined): boolean {
  if (repository === undefined) return true;
  const { commit, commitTime, moduleVersion } = repository;
  return /^[0-9a-f]{40,64}$/.test(commit) && commitTime >= 0 && parseGoVersion(moduleVersion)?.build === '';
}
