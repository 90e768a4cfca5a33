/** The words of the stamp policy: for each condition what is wrong in this case and what repairs it. */

import { contradictionsOf } from './contradictions.ts';
import { buildDate } from './epoch.ts';
import { replacedText } from './replaced.ts';
import { shellWord } from './shell-word.ts';
import {
  type GitRepository,
  type StampResult,
  type StampSources,
  seenChanges,
  versionTagsAtHead,
} from './stamp.ts';
import { missingEventTag, missingTagText, oddTagText, suggestionFor } from './suggested-version.ts';
import { minorOfCrossTag, type SourceTree } from './tree.ts';
import type { UnseenChange } from './tree-changes.ts';
import { cleaned, putAside, reasonOf, removed, repairOf } from './tree-repairs.ts';
import { seenForm } from './version.ts';
import { capitalised, some } from './wording.ts';

export type Condition =
  | 'foreign-owner'
  | 'no-commit'
  | 'nested-source'
  | 'no-version'
  | 'not-semantic'
  | 'shallow-distance'
  | 'event-tag'
  | 'two-tags'
  | 'unseen-tag'
  | 'minor-mismatch'
  | 'dirty'
  | 'unseen-changes'
  | 'untracked'
  | 'hidden'
  | 'ignored-packaged'
  | 'partial-clone'
  | 'replaced'
  | 'export-in-git'
  | 'contradicting-file'
  | 'future-head';

/** All that the policy may know. */
export interface StampCase {
  readonly sources: StampSources;
  readonly result: StampResult;
  readonly tree: Pick<SourceTree, 'crossTag' | 'exported'>;
  /** The source folder, as commands name it. */
  readonly folder: string;
  /** Git-ignored files inside folders that packaging copies whole; looked for only before a release. */
  readonly ignoredPackaged: readonly string[];
  readonly allowDirty: boolean;
  /** A job of a plan in whose tree other files lie than in that of the plan. */
  readonly unlikePlan: boolean;
  readonly pullRequest: boolean;
  readonly epochFromHead: boolean;
  /** Seconds. */
  readonly now: number;
}

export interface Finding {
  readonly condition: Condition;
  readonly what: string;
  readonly remedy: string;
  /** A shell command that repairs it, where one does. */
  readonly command: string | undefined;
}

interface Words {
  readonly what: string;
  readonly remedy: string;
  readonly command?: string | undefined;
}

/** A finding that is only told needs no way around it. */
export function findingText(condition: Condition, stampCase: StampCase, verdict: 'refuse' | 'warn'): Finding {
  const { what, remedy, command } = words[condition]({ ...stampCase, verdict });
  return { condition, what, remedy, command };
}

interface Told extends StampCase {
  readonly verdict: 'refuse' | 'warn';
}

const words: Readonly<Record<Condition, (told: Told) => Words>> = {
  'foreign-owner': ({ sources, folder }) => ({
    what: `git refuses to read ${folder}, because it belongs to another user`,
    remedy: 'Trust it, or build as its owner',
    command: `git config --global --add safe.directory ${shellWord(rootOf(sources) ?? folder)}`,
  }),
  'no-commit': ({ folder }) => ({
    what: `${folder} is a git repository without a commit, so there is nothing that a binary could be the build of`,
    remedy: 'Commit the tree, or remove .git to build it as an export',
    command: `git -C ${shellWord(folder)} add --all && git -C ${shellWord(folder)} commit --message "Import Kubernetes"`,
  }),
  'nested-source': ({ sources, folder }) => ({
    what: `${folder} is not the top of its git repository (${rootOf(sources)} is), so git's version would be the wrong one`,
    remedy:
      "Check the Kubernetes tree out as a repository of its own, or say what to stamp with `version-file` (Kubernetes' KUBE_GIT_VERSION_FILE)",
  }),
  'no-version': noVersion,
  'not-semantic': (told) => ({
    what: `the version would be ${told.result.stamp.gitVersion}, which Kubernetes' scripts refuse as it is not a semantic version${oddTagText(told.sources)}${missingTagText(told.sources)}`,
    remedy: `Give git-version, such as ${suggestionFor(told)}`,
  }),
  'shallow-distance': (told) => ({
    what: `the version ${told.result.stamp.gitVersion} counts commits in a shallow clone, where some are missing${missingTagText(told.sources)}`,
    remedy:
      'Set `fetch-depth: 0` for actions/checkout, or give git-version, or fetch the history of this clone',
    command: fetchCommand(told.sources, told.folder),
  }),
  'event-tag': ({ sources, result }) => ({
    what: `the tag ${missingEventTag(sources)}, which started this workflow, is not at HEAD in this clone, so the version is ${result.stamp.gitVersion}`,
    remedy: `Give git-version, such as ${missingEventTag(sources)}, if HEAD is what it names, or fetch the tags of this clone`,
  }),
  'two-tags': twoTags,
  'unseen-tag': ({ sources, result }) => ({
    what: `the tag ${unseenTagName(sources)} at HEAD does not start with v, so Kubernetes' scripts do not see it and the version is ${result.stamp.gitVersion || 'empty'}`,
    remedy: `Give git-version, such as ${seenForm(unseenTagName(sources))}, if the tag is the version`,
  }),
  'minor-mismatch': ({ tree, result }) => ({
    what: `the version is ${result.stamp.gitVersion}, but the tree builds with kube-cross ${tree.crossTag}, which is of v1.${minorOfCrossTag(tree.crossTag)}`,
    remedy: "Most likely the clone lacks Kubernetes' own tags: fetch them, or give git-version",
  }),
  dirty: ({ sources, folder, verdict }) => ({
    what: `${folder} has changes that are not committed: ${some(seenChanges(repository(sources)))}`,
    remedy: `Commit them, ${orAllow(verdict)}or stash them`,
    command: putAside([], repository(sources).unstashable, folder),
  }),
  'unseen-changes': ({ sources, folder, verdict }) => ({
    what: `${folder} has files that are not HEAD's, though git status may not show them: ${repository(sources).unseen.map(unseenText).join('; ')}`,
    remedy: verdict === 'refuse' ? `${capitalised(orAllow(verdict))}or restore them` : 'Restore them',
    command: repairOf(repository(sources).unseen, repository(sources).unstashable, folder),
  }),
  untracked: ({ sources, folder, verdict }) => ({
    what: `${folder} has files that git does not track: ${some(repository(sources).untracked)}`,
    remedy: `Commit or ignore them, ${orAllow(verdict)}or stash them`,
    command: putAside(repository(sources).untracked, repository(sources).unstashable, folder),
  }),
  hidden: ({ sources, folder, verdict }) => ({
    what: `${folder} has files that are not HEAD's, and that .git/info/exclude, core.excludesFile or a .gitignore hides from git: ${some(repository(sources).hidden)}`,
    remedy: `Commit them, ${orAllow(verdict)}or remove them`,
    command: removed(repository(sources).hidden, repository(sources).unstashable, folder),
  }),
  'ignored-packaged': ({ sources, ignoredPackaged, folder }) => ({
    what: `${folder} has files that git ignores, or empty folders, in folders which packaging copies whole: ${some([...ignoredPackaged, ...repository(sources).empty])}`,
    remedy: 'Remove them',
    command: cleaned(ignoredPackaged, repository(sources).empty, folder),
  }),
  'partial-clone': ({ folder }) => ({
    what: `${folder} is a partial clone, so packaging may fetch from its remote`,
    remedy: 'Clone without --filter if releases must not need the network',
  }),
  replaced: ({ sources, folder }) => replacedText(repository(sources), folder),
  'export-in-git': ({ sources, result, folder }) => ({
    what: `hack/lib/version.sh in ${folder} went through git archive, and Kubernetes' scripts believe it: the stamp says ${result.stamp.gitCommit}, HEAD is ${repository(sources).commit}`,
    remedy: 'Use a clone, or put the $Format placeholders back, if HEAD is what the binaries are',
  }),
  'contradicting-file': ({ sources, result }) => ({
    what: `the version file says ${contradictionsOf(sources.git, result.stamp).join(' and ')}`,
    remedy: 'It is stamped as it is; give the file of this very checkout, or none',
  }),
  'future-head': ({ sources }) => ({
    what: `HEAD was committed at ${buildDate(repository(sources).commitTime)}, which is in the future`,
    remedy: "Check the committer's clock; source-date-epoch sets another time",
  }),
};

function noVersion(told: StampCase): Words {
  const { sources, folder, tree, pullRequest } = told;
  const { git } = sources;
  const given = `git-version, such as ${suggestionFor(told)}`;
  if (git.kind !== 'repository' || tree.exported) {
    return {
      what: `${folder} has no git repository of its own and no exported version, so the binaries would have no version`,
      remedy: `Give ${given}`,
    };
  }
  const why = git.shallow
    ? 'is a shallow clone without the tag that HEAD descends from'
    : 'has no version tag (v…) that HEAD descends from';
  const what = `${folder} ${why}, so the binaries would have no version${missingTagText(told.sources)}`;
  if (pullRequest) return { what, remedy: `If it matters in a pull request, give ${given}` };
  const fetch = fetchCommand(sources, folder);
  const remedy = fetch
    ? `Set \`fetch-depth: 0\` for actions/checkout; or give ${given}; or fetch the tags into this clone, from Kubernetes' own repository if ${git.remote} does not have them`
    : `Give ${given}`;
  return { what, remedy, command: fetch };
}

function orAllow(verdict: 'refuse' | 'warn'): string {
  return verdict === 'refuse' ? 'give `allow-dirty: true` (the version then ends in -dirty), ' : '';
}

function twoTags({ sources, result }: StampCase): Words {
  const tags = versionTagsAtHead(sources.git);
  const names = tags.map((tag) => `${tag.name}${tag.annotated ? ' (annotated)' : ''}`).join(', ');
  const why = tags.some(({ annotated }) => annotated) ? ', as it prefers annotated tags' : '';
  const hidden = tags.filter((tag) => tag.name !== result.stamp.gitVersion.replace(/-dirty$/, ''));
  return {
    what: `${tags.length} version tags point at HEAD: ${names}. git describe takes ${result.stamp.gitVersion}${why}`,
    remedy: `Say which with git-version, such as ${hidden[0]?.name}`,
  };
}

function fetchCommand(sources: StampSources, folder: string): string | undefined {
  const { shallow, remote } = repository(sources);
  if (!remote) return undefined;
  return `git -C ${shellWord(folder)} fetch --tags ${shallow ? '--unshallow ' : ''}${shellWord(remote)}`;
}

function unseenText(change: UnseenChange): string {
  return `${some(change.paths)} (${reasonOf(change)})`;
}

function repository(sources: StampSources): GitRepository {
  if (sources.git.kind !== 'repository') throw new Error('this condition needs a git repository');
  return sources.git;
}

function rootOf({ git }: StampSources): string | undefined {
  return git.kind === 'absent' ? undefined : git.root;
}

function unseenTagName(sources: StampSources): string {
  return repository(sources).tagsAtHead.find((tag) => /v[0-9]+\.[0-9]+/.test(tag.name))?.name ?? '';
}
