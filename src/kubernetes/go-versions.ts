/**
 * Versions as Go's modules know them (golang.org/x/mod/semver and module): stricter than Kubernetes' own pattern, since
 * what is no version in Go's sense is no version of a module.
 */

export interface GoVersion {
  readonly numbers: readonly [major: string, minor: string, patch: string];
  /** Without the minus; empty for a release. */
  readonly prerelease: string;
  /** Without the plus; Go gives no module a version that has it. */
  readonly build: string;
}

const number = '(0|[1-9][0-9]*)';
const identifier = '(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)';
const shape = new RegExp(
  `^v${number}\\.${number}\\.${number}(?:-(${identifier}(?:\\.${identifier})*))?(?:\\+([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?$`,
);

/** undefined for what Go takes for no whole version, such as `v1.33` or `acme-v1.33.4`. */
export function parseGoVersion(text: string): GoVersion | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const [, major = '', minor = '', patch = '', prerelease = '', build = ''] = match;
  return { numbers: [major, minor, patch], prerelease, build };
}

/** Without what follows a plus, which has no say in the order of versions. */
export function canonical({ numbers, prerelease }: GoVersion): string {
  return `v${numbers.join('.')}${prerelease && `-${prerelease}`}`;
}

/** As a comparison for `sort`, by semver's rules. */
export function compareGoVersions(a: GoVersion, b: GoVersion): number {
  for (const [index, part] of a.numbers.entries()) {
    const order = compareNumbers(part, b.numbers[index] ?? '');
    if (order !== 0) return order;
  }
  if (a.prerelease === b.prerelease) return 0;
  // A release is newer than all that came before it.
  if (a.prerelease === '' || b.prerelease === '') return a.prerelease === '' ? 1 : -1;
  return comparePrereleases(a.prerelease.split('.'), b.prerelease.split('.'));
}

function comparePrereleases(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  const [part, other] = [a[at], b[at]];
  // What only goes on longer is newer.
  if (part === undefined) return a.length - b.length;
  return other === undefined ? 1 : compareIdentifiers(part, other);
}

function compareIdentifiers(a: string, b: string): number {
  const [isNumber, isOtherNumber] = [/^[0-9]+$/.test(a), /^[0-9]+$/.test(b)];
  if (isNumber && isOtherNumber) return compareNumbers(a, b);
  if (isNumber || isOtherNumber) return isNumber ? -1 : 1;
  return a < b ? -1 : 1;
}

/** They may be longer than JavaScript's numbers. */
function compareNumbers(a: string, b: string): number {
  if (a.length !== b.length) return a.length < b.length ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The version after a release's patch: `v1.33.4` gives `v1.33.5`. */
export function nextPatch({ numbers: [major, minor, patch] }: GoVersion): string {
  return `v${major}.${minor}.${BigInt(patch) + 1n}`;
}

/** Such as `v1.33.5-0.20250101000000-0123456789ab`. */
export function isPseudoVersion(text: string): boolean {
  const form =
    /^v[0-9]+\.(?:0\.0-|[0-9]+\.[0-9]+-(?:[^+]*\.)?0\.)[0-9]{14}-[A-Za-z0-9]+(?:\+[0-9A-Za-z.-]+)?$/;
  return parseGoVersion(text) !== undefined && form.test(text);
}

/** Minor of `go1.24.6`; infinite for a development version of Go, which has everything. */
export function minorOfGo(goVersion: string): number {
  const minor = /go1\.([0-9]+)/.exec(goVersion)?.[1];
  return minor === undefined ? Number.POSITIVE_INFINITY : Number(minor);
}
