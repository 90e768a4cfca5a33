/**
 * What Go records of the repository in a binary: fields of its own (`vcs…`, from Go 1.18 on) and the main module's
 * version (from Go 1.24 on). The rules are Go's (cmd/go/internal/load/pkg.go, modfetch/coderepo.go), not those of
 * `git describe`, and depend on tags and history that a clone may lack.
 */

import {
  canonical,
  compareGoVersions,
  type GoVersion,
  isPseudoVersion,
  minorOfGo,
  nextPatch,
  parseGoVersion,
} from './go-versions.ts';

/** What git knows and Go asks for. */
export interface TaggedCommit {
  readonly commit: string;
  /** Committer time in seconds. */
  readonly commitTime: number;
  readonly tagsAtHead: readonly string[];
  /** All tags that HEAD descends from, in any order; those at HEAD may be among them. */
  readonly tagsBehind: readonly string[];
}

/** All that Go's records of a repository follow from. */
export interface SeenRepository {
  readonly commit: string;
  /** Committer time in seconds. */
  readonly commitTime: number;
  /** `git status` names a file. */
  readonly modified: boolean;
  /** Of the module at the top of the repository, without `+dirty`. */
  readonly moduleVersion: string;
}

export function sameRepository(a: SeenRepository | undefined, b: SeenRepository | undefined): boolean {
  return JSON.stringify(a && fieldsInOrder(a)) === JSON.stringify(b && fieldsInOrder(b));
}

/** In a fixed order, for JSON of ours. */
export function fieldsInOrder({
  commit,
  commitTime,
  modified,
  moduleVersion,
}: SeenRepository): SeenRepository {
  return { commit, commitTime, modified, moduleVersion };
}

/** As `go version -m` prints it. */
export interface GoRecord {
  /** The word for none is `(devel)`. */
  readonly moduleVersion: string;
  /** Keyed by name, such as `vcs.revision`; empty where Go sees no repository. */
  readonly vcs: Readonly<Record<string, string>>;
}

/** Minors of Go. */
const firstWithVcs = 18;
const firstWithVersion = 24;
/** Before, every main module of a workspace had the version of the module at the top. */
const firstWithVersionOfItsOwn = 25;
/** Between them Go took only a folder `.git` for a repository (golang/go#58218). */
const firstBlindToFiles = 20;
const firstWithFilesAgain = 27;

/** Go records fields of the repository. */
export function recordsVcs(goVersion: string): boolean {
  return minorOfGo(goVersion) >= firstWithVcs;
}

/** Go records the main module's version. */
export function recordsVersion(goVersion: string): boolean {
  return minorOfGo(goVersion) >= firstWithVersion;
}

/** Go takes a `.git` that is a file, as in linked work trees, for a repository. */
export function seesGitFile(goVersion: string): boolean {
  const minor = minorOfGo(goVersion);
  return minor < firstBlindToFiles || minor >= firstWithFilesAgain;
}

/** Of a main module; a module in a folder of its own, as all others in a workspace are, has no version in Go's eyes. */
export function recordOfGo(
  seen: SeenRepository | undefined,
  { goVersion, isTopModule }: { readonly goVersion: string; readonly isTopModule: boolean },
): GoRecord {
  if (seen === undefined || !recordsVcs(goVersion)) return { moduleVersion: '(devel)', vcs: {} };
  const hasVersion = isTopModule || minorOfGo(goVersion) < firstWithVersionOfItsOwn;
  const isVersioned = recordsVersion(goVersion) && hasVersion;
  return {
    moduleVersion: isVersioned ? `${seen.moduleVersion}${seen.modified ? '+dirty' : ''}` : '(devel)',
    vcs: {
      vcs: 'git',
      'vcs.revision': seen.commit,
      'vcs.time': new Date(seen.commitTime * 1000).toISOString().replace('.000Z', 'Z'),
      'vcs.modified': String(seen.modified),
    },
  };
}

/** The version of a clean checkout: a tag at HEAD, else a pseudo-version after the newest tag that HEAD descends from. */
export function moduleVersionOf({ commit, commitTime, tagsAtHead, tagsBehind }: TaggedCommit): string {
  const [atHead] = newestFirst(tagsAtHead).filter(({ build }) => build === '');
  if (atHead !== undefined) return canonical(atHead);
  const [base] = newestFirst([...tagsAtHead, ...tagsBehind]);
  const time = new Date(commitTime * 1000).toISOString().slice(0, 19).replace(/[-T:]/g, '');
  const segment = `${time}-${commit.slice(0, 12)}`;
  if (base === undefined) return `v0.0.0-${segment}`;
  return base.prerelease === '' ? `${nextPatch(base)}-0.${segment}` : `${canonical(base)}.0.${segment}`;
}

/** What a repository must have for Go to give a module this version. */
export interface NeededTags {
  readonly atHead: string | undefined;
  /** At a commit that HEAD descends from. */
  readonly behind: string | undefined;
}

/** The other way round. */
export function tagsNeededFor(moduleVersion: string): NeededTags {
  if (!isPseudoVersion(moduleVersion)) return { atHead: moduleVersion, behind: undefined };
  const [, minor = '', patch = ''] = /^(v[0-9]+\.[0-9]+\.)([0-9]+)-0\.[0-9]{14}-/.exec(moduleVersion) ?? [];
  if (patch !== '') return { atHead: undefined, behind: `${minor}${BigInt(patch) - 1n}` };
  return { atHead: undefined, behind: /^(v.*)\.0\.[0-9]{14}-/.exec(moduleVersion)?.[1] };
}

/** Tags that are versions of a module without a major in its path, as `k8s.io/kubernetes` is. */
function newestFirst(tags: readonly string[]): readonly GoVersion[] {
  return tags
    .filter((tag) => !isPseudoVersion(tag))
    .map(parseGoVersion)
    .filter((it) => it !== undefined)
    .filter(({ numbers: [major] }) => major === '0' || major === '1')
    .sort((a, b) => compareGoVersions(b, a));
}
