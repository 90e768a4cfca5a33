/** What a version file says other than the checkout: it is stamped as it is, but that should not go unnoticed. */

import { type GitFacts, isClean, type Stamp } from './stamp.ts';

/** In words that follow "the version file says". A file that says nothing of it contradicts nothing. */
export function contradictionsOf(git: GitFacts, { gitCommit, gitTreeState }: Stamp): readonly string[] {
  if (git.kind !== 'repository' || !git.isTop) return [];
  const isOther = gitCommit !== '' && gitCommit !== git.commit;
  return [
    ...(isOther ? [`commit ${gitCommit}, but HEAD is ${git.commit}`] : []),
    ...(gitTreeState === 'clean' && !isClean(git) ? ['that the tree is clean, but it is dirty'] : []),
  ];
}
