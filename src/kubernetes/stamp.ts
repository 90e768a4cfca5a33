/**
 * The stamp: what the binaries will say of themselves. Computed before anything is built, by the rules of the tree's own
 * hack/lib/version.sh, and handed to the build as a file, so that nothing a build does can change it.
 */

import { buildDate } from './epoch.ts';
import type { SourceTree } from './tree.ts';
import type { UnseenChange } from './tree-changes.ts';
import type { Unstashable } from './tree-repairs.ts';
import { isSemanticVersion, versionFrom } from './version.ts';
import type { VersionFileValues } from './version-file.ts';

export interface Stamp {
  readonly gitVersion: string;
  readonly gitCommit: string;
  readonly gitTreeState: string;
  readonly gitMajor: string;
  readonly gitMinor: string;
  readonly buildDate: string;
}

export interface Tag {
  readonly name: string;
  readonly annotated: boolean;
}

/** What git says about a folder, before anything is decided. */
export type GitFacts =
  | { readonly kind: 'absent' }
  | { readonly kind: 'foreign'; readonly root: string }
  | { readonly kind: 'unborn'; readonly root: string }
  | GitRepository;

export interface GitRepository {
  readonly kind: 'repository';
  /** The work tree's top, a real path. */
  readonly root: string;
  /** The folder asked about is that top. */
  readonly isTop: boolean;
  readonly commit: string;
  /** Committer time of HEAD in seconds. */
  readonly commitTime: number;
  readonly shallow: boolean;
  /** Objects are fetched when needed (`--filter`). */
  readonly partial: boolean;
  /** The first remote's name, if there is one. */
  readonly remote: string | undefined;
  readonly tagsAtHead: readonly Tag[];
  /** Names of all tags that HEAD descends from, as far as this clone's history goes; those at HEAD among them. */
  readonly tagsBehind: readonly string[];
  /** Ids of objects in whose place git reads others (`git replace`); only this clone has that from somebody. */
  readonly replaced: readonly string[];
  /** Ids of commits of which git reads other parents than theirs (`.git/info/grafts`). */
  readonly grafted: readonly string[];
  /** `git describe --tags --match=v* --abbrev=14`, undefined when it finds nothing. */
  readonly described: string | undefined;
  /** Files of HEAD that are not there as HEAD has them, and what is staged. */
  readonly changed: readonly string[];
  /** Those of them that `git status` would not show, by cause. */
  readonly unseen: readonly UnseenChange[];
  readonly untracked: readonly string[];
  /** Files that may be built or packed, and that lists of this clone or machine have git overlook. */
  readonly hidden: readonly string[];
  /** Folders without a file, where packaging copies them; each ends in `/`. Git knows no folders, so no version is dirty by them. */
  readonly empty: readonly string[];
  /** The content is HEAD's, and yet `git status` shows something, with the settings of this machine or without them. */
  readonly shownThough: boolean;
  readonly unstashable: Unstashable;
}

/** Where the version comes from, nearest to the user first. */
export interface StampSources {
  readonly versionFile: VersionFileValues | undefined;
  /** Input `git-version`, else the environment's KUBE_GIT_VERSION. */
  readonly givenVersion: string | undefined;
  /** KUBE_GIT_COMMIT and KUBE_GIT_TREE_STATE of the environment, which Kubernetes' scripts believe. */
  readonly givenCommit: string | undefined;
  readonly givenTreeState: string | undefined;
  /** The tag that started the workflow, without `refs/tags/`. */
  readonly eventTag: string | undefined;
  readonly exported: SourceTree['exported'];
  readonly git: GitFacts;
}

/** Which of the sources spoke; for the log and for the policy. */
export type StampOrigin = 'version-file' | 'given' | 'event' | 'export' | 'git' | 'none';

export interface StampResult {
  readonly stamp: Stamp;
  readonly origin: StampOrigin;
}

/** The stamp that these sources give; empty parts where they have none. Whether that will do is the policy's to say. */
export function computeStamp(sources: StampSources, epochSeconds: number): StampResult {
  const date = buildDate(epochSeconds);
  if (sources.versionFile) return { stamp: stampFromFile(sources.versionFile, date), origin: 'version-file' };
  const identity = identityOf(sources);
  const chosen = chooseVersion(sources);
  const dirty = identity.gitTreeState === 'dirty';
  const parts = chosen.version
    ? versionFrom(chosen.version, dirty)
    : { gitVersion: '', gitMajor: '', gitMinor: '' };
  return { stamp: { ...parts, ...identity, buildDate: date }, origin: chosen.origin };
}

/** The stamp as Kubernetes' own version file holds it. */
export function versionFileValues(stamp: Stamp): VersionFileValues {
  return {
    KUBE_GIT_COMMIT: stamp.gitCommit,
    KUBE_GIT_TREE_STATE: stamp.gitTreeState,
    KUBE_GIT_VERSION: stamp.gitVersion,
    KUBE_GIT_MAJOR: stamp.gitMajor,
    KUBE_GIT_MINOR: stamp.gitMinor,
  };
}

/** Version tags (`v1.…`) at HEAD: more than one is a question that git describe answers by its own rules. */
export function versionTagsAtHead(git: GitFacts): readonly Tag[] {
  if (git.kind !== 'repository') return [];
  return git.tagsAtHead.filter((tag) => tag.name.startsWith('v') && isSemanticVersion(tag.name));
}

/** The event's tag, when it is a version and does point at HEAD. */
export function usableEventTag(sources: StampSources): string | undefined {
  const { eventTag, git } = sources;
  return versionTagsAtHead(git).some((tag) => tag.name === eventTag) ? eventTag : undefined;
}

function chooseVersion(sources: StampSources): { version: string | undefined; origin: StampOrigin } {
  const eventTag = usableEventTag(sources);
  if (sources.givenVersion) return { version: sources.givenVersion, origin: 'given' };
  if (sources.exported?.version) return { version: sources.exported.version, origin: 'export' };
  // What surrounds an export is not its version: the tree's own scripts say that it has none.
  if (sources.exported) return { version: undefined, origin: 'none' };
  if (eventTag) return { version: eventTag, origin: 'event' };
  const described = sources.git.kind === 'repository' ? sources.git.described : undefined;
  return described ? { version: described, origin: 'git' } : { version: undefined, origin: 'none' };
}

function identityOf(sources: StampSources): { gitCommit: string; gitTreeState: string } {
  const { exported, git } = sources;
  if (exported) return { gitCommit: exported.commit, gitTreeState: 'archive' };
  const commit = sources.givenCommit ?? (git.kind === 'repository' ? git.commit : '');
  if (!commit) return { gitCommit: '', gitTreeState: '' };
  return { gitCommit: commit, gitTreeState: sources.givenTreeState ?? treeStateOf(git) };
}

function treeStateOf(git: GitFacts): 'clean' | 'dirty' {
  return git.kind === 'repository' && isClean(git) ? 'clean' : 'dirty';
}

/** The work tree is HEAD's, whatever `git status` says; see src/host/tree-content.ts for what that means. */
export function isClean({
  changed,
  untracked,
  hidden,
}: Pick<GitRepository, 'changed' | 'untracked' | 'hidden'>): boolean {
  return changed.length + untracked.length + hidden.length === 0;
}

/** Those that `git status` shows too. */
export function seenChanges({ changed, unseen }: GitRepository): readonly string[] {
  const explained = new Set(unseen.flatMap(({ paths }) => paths));
  return changed.filter((path) => !explained.has(path));
}

/** Exactly what the file says: the tree's own scripts fill nothing in either. */
function stampFromFile(values: VersionFileValues, date: string): Stamp {
  return {
    gitVersion: values.KUBE_GIT_VERSION,
    gitCommit: values.KUBE_GIT_COMMIT,
    gitTreeState: values.KUBE_GIT_TREE_STATE,
    gitMajor: values.KUBE_GIT_MAJOR,
    gitMinor: values.KUBE_GIT_MINOR,
    buildDate: date,
  };
}
