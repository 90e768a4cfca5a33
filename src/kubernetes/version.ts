/** How a version is made of what git says, as kube::version::get_version_vars does it (k/k hack/lib/version.sh). */

export interface VersionParts {
  readonly gitVersion: string;
  readonly gitMajor: string;
  readonly gitMinor: string;
}

const semanticVersion = /^v([0-9]+)\.([0-9]+)(\.[0-9]+)?(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;
const majorMinor = /^v([0-9]+)\.([0-9]+)(\.[0-9]+)?(-[^\n]*)?(?:\+[^\n]*)?$/;

/** Kubernetes' own scripts stop on any other version. */
export function isSemanticVersion(version: string): boolean {
  return semanticVersion.test(version);
}

/** From `git describe --tags --match=v* --abbrev=14` (or a given version) and the tree state. Says nothing of validity. */
export function versionFrom(described: string, dirty: boolean): VersionParts {
  const gitVersion = withBuildMetadata(described) + (dirty ? '-dirty' : '');
  return { gitVersion, ...majorAndMinor(gitVersion) };
}

/** `28+` for anything between two releases, as the version command shows it. */
export function majorAndMinor(gitVersion: string): { gitMajor: string; gitMinor: string } {
  const match = majorMinor.exec(gitVersion);
  if (!match) return { gitMajor: '', gitMinor: '' };
  return { gitMajor: match[1] ?? '', gitMinor: `${match[2] ?? ''}${match[4] ? '+' : ''}` };
}

function withBuildMetadata(described: string): string {
  switch (described.split('-').length - 1) {
    case 3:
      return described.replace(/-([0-9]+)-g([0-9a-f]{14})$/, '.$1+$2');
    case 2:
      return described.replace(/-g([0-9a-f]{14})$/, '+$1');
    default:
      return described;
  }
}

/** A valid version that says the same as a described one which semver refuses, for an error's remedy. */
export function repairedVersion(described: string): string | undefined {
  const match = /^(v[0-9]+\.[0-9]+\.[0-9]+[^+]*)\+(.+?)-([0-9]+)-g([0-9a-f]{14})$/.exec(described);
  if (!match) return undefined;
  const repaired = `${match[1]}+${match[2]}.${match[3]}.${match[4]}`;
  return isSemanticVersion(repaired) ? repaired : undefined;
}

/**
 * The tag that a version is; undefined for commits after a tag (`v1.33.4-3+0123456789abcd`) and for changed trees. The
 * version alone decides, so that all jobs of a release say the same, whatever tags their checkouts have.
 */
export function releaseTag(gitVersion: string): string | undefined {
  // Of commits after a tag, their number comes before the plus: this one ends in a date, or what else a fork counts by.
  const isWhole = /^v[0-9]+\.[0-9]+\.[0-9]+\+[0-9A-Za-z.-]+$/.test(gitVersion);
  const isDescribed = !isWhole && /[+.-][0-9a-f]{14}$/.test(gitVersion);
  const isRelease = gitVersion !== '' && !isDescribed && !gitVersion.endsWith('-dirty');
  return isRelease ? gitVersion : undefined;
}

/** The tag that HEAD comes after, of `v1.33.4-3+0123456789abcd` and `v1.36.0-alpha.3.1+…`; undefined for a tag itself. */
export function describedTag(gitVersion: string): string | undefined {
  const described = /^(v[0-9]+\.[0-9]+\.[0-9]+(?:-[0-9A-Za-z.-]+?)?)[.-][0-9]+\+[0-9a-f]{14}$/.exec(
    gitVersion,
  );
  return described?.[1];
}

/** `acme-v1.33.4` as a version that keeps all its parts: `v1.33.4+acme`. */
export function seenForm(tag: string): string {
  const match = /^(.*?)[-_/]?(v[0-9]+\.[0-9]+\.[0-9]+)(.*)$/.exec(tag);
  if (!match) return suggestedVersion(tag);
  const vendor = (match[1] ?? '').replaceAll(/[^0-9A-Za-z.-]/g, '.');
  const preRelease = /^-[0-9A-Za-z.-]+$/.exec(match[3] ?? '')?.[0] ?? '';
  return `${match[2]}${preRelease}${vendor ? `+${vendor}` : ''}`;
}

/** For an error's remedy. */
export function suggestedVersion(from: string): string {
  return /v[0-9]+\.[0-9]+\.[0-9]+/.exec(from)?.[0] ?? 'v1.33.4+acme.1';
}
