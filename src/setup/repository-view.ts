/** What Go would see of the repository in this clone, and what it is to see: that of a full clone of the version. */

import type { RepositoryView } from '../builder/go-sight.ts';
import { parseGoVersion } from '../kubernetes/go-versions.ts';
import { moduleVersionOf, type TaggedCommit } from '../kubernetes/module-version.ts';
import { type GitFacts, type GitRepository, isClean, type Stamp, seenChanges } from '../kubernetes/stamp.ts';
import type { Purpose } from '../kubernetes/stamp-policy.ts';
import { describedTag, releaseTag } from '../kubernetes/version.ts';
import type { Plan } from '../release/plan.ts';

export interface ViewCase {
  readonly git: GitFacts;
  readonly stamp: Stamp;
  readonly purpose: Purpose;
  readonly plan: Pick<Plan, 'repository'> | undefined;
}

export function viewOf({ git, stamp, purpose, plan }: ViewCase): RepositoryView {
  const isTop = git.kind === 'repository' && git.isTop;
  if (!isTop) return { here: undefined, wanted: plan?.repository, isPlanned: plan !== undefined };
  const { commit, commitTime } = git;
  const tags: TaggedCommit = {
    commit,
    commitTime,
    tagsAtHead: git.tagsAtHead.map(({ name }) => name),
    tagsBehind: git.tagsBehind,
  };
  const common = { commit, commitTime, modified: !isClean(git) };
  const here = { ...common, modified: isModifiedForGit(git), moduleVersion: moduleVersionOf(tags) };
  if (plan) return { here, wanted: plan.repository, isPlanned: true };
  // Programs of tests are not kept, and tests may ask git for much more.
  if (purpose === 'test') return { here, wanted: here, isPlanned: false };
  const whole = { ...common, moduleVersion: moduleVersionOf(withTagOf(stamp.gitVersion, tags)) };
  return { here, wanted: whole, isPlanned: false };
}

/** The git of this clone may be blind to what is not HEAD's, and may show what is. */
function isModifiedForGit(git: GitRepository): boolean {
  return git.shownThough || seenChanges(git).length + git.untracked.length > 0;
}

/**
 * The version says which tag a full clone has that this one may lack: at HEAD, or behind it (`v1.33.4-3+…`). A version
 * of a module at HEAD is believed as it is.
 */
function withTagOf(gitVersion: string, tags: TaggedCommit): TaggedCommit {
  if (tags.tagsAtHead.some(isRelease)) return tags;
  const version = gitVersion.replace(/-dirty$/, '');
  const atHead = releaseTag(version);
  if (atHead !== undefined) return { ...tags, tagsAtHead: [...tags.tagsAtHead, atHead] };
  const behind = describedTag(version);
  return behind === undefined ? tags : { ...tags, tagsBehind: [...tags.tagsBehind, behind] };
}

function isRelease(tag: string): boolean {
  return parseGoVersion(tag)?.build === '';
}
