/**
 * What is refused, warned of or accepted about a stamp, by purpose: one table. A refusal comes with the command or
 * setting that repairs it. Nothing here asks anybody anything; the facts are handed in.
 */

import { contradictionsOf } from './contradictions.ts';
import { isFuture } from './epoch.ts';
import { type GitFacts, seenChanges, usableEventTag, versionTagsAtHead } from './stamp.ts';
import { type Condition, type Finding, findingText, type StampCase } from './stamp-findings.ts';
import { missingEventTag } from './suggested-version.ts';
import { minorOfCrossTag } from './tree.ts';
import { isSemanticVersion } from './version.ts';

export type Purpose = 'release' | 'cross' | 'build' | 'test';
export type Verdict = 'refuse' | 'warn' | 'accept';

/** The table. `allow-dirty` and pull requests soften it, see `verdictOf`. */
export const stampTable: Readonly<Record<Condition, Readonly<Record<Purpose, Verdict>>>> = {
  'foreign-owner': { release: 'refuse', cross: 'refuse', build: 'refuse', test: 'refuse' },
  'no-commit': { release: 'refuse', cross: 'refuse', build: 'refuse', test: 'refuse' },
  'nested-source': { release: 'refuse', cross: 'refuse', build: 'refuse', test: 'warn' },
  'no-version': { release: 'refuse', cross: 'refuse', build: 'warn', test: 'accept' },
  'not-semantic': { release: 'refuse', cross: 'refuse', build: 'refuse', test: 'warn' },
  'shallow-distance': { release: 'refuse', cross: 'refuse', build: 'warn', test: 'accept' },
  'event-tag': { release: 'warn', cross: 'warn', build: 'warn', test: 'accept' },
  'two-tags': { release: 'refuse', cross: 'refuse', build: 'warn', test: 'accept' },
  'unseen-tag': { release: 'warn', cross: 'warn', build: 'warn', test: 'accept' },
  'minor-mismatch': { release: 'warn', cross: 'warn', build: 'warn', test: 'accept' },
  dirty: { release: 'refuse', cross: 'warn', build: 'warn', test: 'accept' },
  'unseen-changes': { release: 'refuse', cross: 'warn', build: 'warn', test: 'accept' },
  untracked: { release: 'refuse', cross: 'warn', build: 'warn', test: 'accept' },
  hidden: { release: 'refuse', cross: 'warn', build: 'warn', test: 'accept' },
  'ignored-packaged': { release: 'refuse', cross: 'accept', build: 'accept', test: 'accept' },
  'partial-clone': { release: 'warn', cross: 'accept', build: 'accept', test: 'accept' },
  replaced: { release: 'refuse', cross: 'refuse', build: 'warn', test: 'accept' },
  'export-in-git': { release: 'warn', cross: 'warn', build: 'warn', test: 'accept' },
  'contradicting-file': { release: 'warn', cross: 'warn', build: 'warn', test: 'accept' },
  'future-head': { release: 'warn', cross: 'warn', build: 'warn', test: 'warn' },
};

export interface JudgedStamp {
  readonly refusals: readonly Finding[];
  readonly warnings: readonly Finding[];
}

export function judgeStamp(stampCase: StampCase, purpose: Purpose): JudgedStamp {
  const conditions = conditionsOf(stampCase);
  const withVerdict = (verdict: 'refuse' | 'warn') =>
    conditions
      .filter((condition) => verdictOf(condition, purpose, stampCase) === verdict)
      .map((condition) => findingText(condition, stampCase, verdict));
  return { refusals: withVerdict('refuse'), warnings: withVerdict('warn') };
}

/**
 * A pull request is never asked to clone all history, and `allow-dirty` is the user's word: of the tree that was planned, so
 * that a job of a plan has no other.
 */
export function verdictOf(
  condition: Condition,
  purpose: Purpose,
  { allowDirty, unlikePlan, pullRequest }: Pick<StampCase, 'allowDirty' | 'unlikePlan' | 'pullRequest'>,
): Verdict {
  const verdict = stampTable[condition][purpose];
  const isDirt = dirt.includes(condition);
  if (isDirt && unlikePlan) return 'refuse';
  if (verdict !== 'refuse') return verdict;
  const isHistory = condition === 'no-version' || condition === 'shallow-distance';
  if (allowDirty && isDirt) return 'warn';
  return pullRequest && isHistory && purpose === 'cross' ? 'warn' : verdict;
}

const dirt: readonly Condition[] = ['dirty', 'unseen-changes', 'untracked', 'hidden'];

/** Every condition that holds, in the order in which a person would fix them. */
export function conditionsOf(stampCase: StampCase): readonly Condition[] {
  const { git, exported } = stampCase.sources;
  if (git.kind === 'foreign') return ['foreign-owner'];
  // Such a file says what git would; of what packaging copies, and of what Go asks git for, it says nothing.
  if (stampCase.result.origin === 'version-file') {
    return [
      ...contradictingFile(stampCase),
      ...(stampCase.unlikePlan ? dirtOf(git) : []),
      ...packaged(stampCase),
      ...replaced(stampCase),
      ...futureHead(stampCase),
    ];
  }
  if (git.kind === 'unborn') return ['no-commit'];
  if (git.kind === 'repository' && !git.isTop && !exported) return ['nested-source'];
  return [
    ...replaced(stampCase),
    ...versionConditions(stampCase),
    ...treeConditions(stampCase),
    ...futureHead(stampCase),
  ];
}

function versionConditions(stampCase: StampCase): readonly Condition[] {
  const { sources, result, tree } = stampCase;
  const { gitVersion, gitMinor } = result.stamp;
  if (gitVersion === '') return ['no-version', ...unseenTag(stampCase)];
  if (!isSemanticVersion(gitVersion)) return ['not-semantic'];
  if (result.origin === 'given') return [];
  const found: Condition[] = [];
  const described = result.origin === 'git';
  const tags = versionTagsAtHead(sources.git);
  if (described && sources.git.kind === 'repository' && sources.git.shallow && tags.length === 0) {
    found.push('shallow-distance');
  }
  if (described && missingEventTag(sources) !== undefined) found.push('event-tag');
  if (described && tags.length > 1 && !usableEventTag(sources)) found.push('two-tags');
  const minor = minorOfCrossTag(tree.crossTag);
  if (minor !== undefined && minor !== gitMinor.replace('+', '')) found.push('minor-mismatch');
  return [...found, ...unseenTag(stampCase)];
}

/** Tags such as `acme-v1.33.4`, which name a version that Kubernetes' scripts do not look for. */
function unseenTag({ sources }: StampCase): readonly Condition[] {
  const { git } = sources;
  if (git.kind !== 'repository' || sources.givenVersion || versionTagsAtHead(git).length > 0) return [];
  return git.tagsAtHead.some((tag) => /v[0-9]+\.[0-9]+/.test(tag.name)) ? ['unseen-tag'] : [];
}

/** It is stamped as it is, but binaries that say another commit than they are of should not go unnoticed. */
function contradictingFile(stampCase: StampCase): readonly Condition[] {
  return contradictionsOf(stampCase.sources.git, stampCase.result.stamp).length > 0
    ? ['contradicting-file']
    : [];
}

function packaged({ sources: { git }, ignoredPackaged }: StampCase): readonly Condition[] {
  if (git.kind !== 'repository' || !git.isTop) return [];
  return ignoredPackaged.length + git.empty.length > 0 ? ['ignored-packaged'] : [];
}

function replaced({ sources: { git } }: StampCase): readonly Condition[] {
  return git.kind === 'repository' && git.isTop && git.replaced.length + git.grafted.length > 0
    ? ['replaced']
    : [];
}

function treeConditions(stampCase: StampCase): readonly Condition[] {
  const { git } = stampCase.sources;
  if (git.kind !== 'repository' || !git.isTop) return [];
  const found = [...dirtOf(git), ...packaged(stampCase)];
  if (git.partial) found.push('partial-clone');
  if (stampCase.tree.exported) found.push('export-in-git');
  return found;
}

function dirtOf(git: GitFacts): readonly Condition[] {
  if (git.kind !== 'repository') return [];
  const lists: readonly (readonly [Condition, readonly unknown[]])[] = [
    ['dirty', seenChanges(git)],
    ['unseen-changes', git.unseen],
    ['untracked', git.untracked],
    ['hidden', git.hidden],
  ];
  return lists.flatMap(([condition, files]) => (files.length > 0 ? [condition] : []));
}

function futureHead({ sources, epochFromHead, now }: StampCase): readonly Condition[] {
  const { git } = sources;
  return epochFromHead && git.kind === 'repository' && isFuture(git.commitTime, now) ? ['future-head'] : [];
}
