/** The version that an error's remedy names: what the user means where that can be told, and always of this tree's minor. */

import { type StampSources, versionTagsAtHead } from './stamp.ts';
import { minorOfCrossTag, type SourceTree } from './tree.ts';
import { isSemanticVersion, majorAndMinor, repairedVersion } from './version.ts';

export interface SuggestionCase {
  readonly sources: StampSources;
  readonly tree: Pick<SourceTree, 'crossTag'>;
  readonly pullRequest: boolean;
}

export function suggestionFor({ sources, tree, pullRequest }: SuggestionCase): string {
  const { git, givenVersion, eventTag } = sources;
  const minor = minorOfCrossTag(tree.crossTag);
  const said = givenVersion ?? (git.kind === 'repository' ? git.described : undefined) ?? '';
  const meant = [
    eventTag,
    ...versionTagsAtHead(git).map(({ name }) => name),
    repairedVersion(said),
    /v[0-9]+\.[0-9]+\.[0-9]+/.exec(said)?.[0],
  ];
  const isOwn = (version: string) =>
    isSemanticVersion(version) &&
    (minor === undefined || majorAndMinor(version).gitMinor.replace('+', '') === minor);
  return (
    meant.find((it) => it !== undefined && isOwn(it)) ??
    `v1.${minor ?? '0'}.0-${pullRequest ? 'pr' : 'local'}.0`
  );
}

/** The tag of the event, where it is a version and this clone does not have it at HEAD. */
export function missingEventTag({ eventTag, git }: StampSources): string | undefined {
  if (eventTag === undefined || !eventTag.startsWith('v') || !isSemanticVersion(eventTag)) return undefined;
  const isThere = git.kind === 'repository' && git.tagsAtHead.some(({ name }) => name === eventTag);
  return isThere ? undefined : eventTag;
}

/** Ends a sentence about a clone or a version with that tag. */
export function missingTagText(sources: StampSources): string {
  const tag = missingEventTag(sources);
  return tag === undefined
    ? ''
    : `; the tag ${tag}, which started this workflow, is not at HEAD in this clone`;
}

/** Ends a sentence about a version with the tag that `git describe --match=v*` has found, where that is none. */
export function oddTagText({ git, givenVersion }: StampSources): string {
  const described = git.kind === 'repository' ? git.described : undefined;
  const tag = described?.replace(/-[0-9]+-g[0-9a-f]{14}$/, '') ?? '';
  if (givenVersion !== undefined || tag === '' || isSemanticVersion(tag)) return '';
  return `: git describe takes the tag ${tag}, as it is matched by v*`;
}
