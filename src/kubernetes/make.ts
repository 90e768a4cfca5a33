/** The calls of make that a target needs, as argument arrays; never a shell string. */

import type { TargetKind, TreeLists } from './lists.ts';
import { type PlatformChoice, type PlatformsByKind, platformsByKind, sortedUnique } from './platforms.ts';
import { binaryName, type ReleaseTarget, type Target } from './targets.ts';

export interface MakeVariable {
  readonly name: string;
  readonly value: string;
}

/** What decides, where no platforms are given. As in make, its command line beats the environment, and its last word counts. */
export function fastbuildOf(
  variables: readonly MakeVariable[],
  environment: Readonly<Record<string, string>>,
): Pick<PlatformChoice, 'fastbuild' | 'darwinBuilder'> {
  const setting = (name: string) =>
    variables.findLast((it) => it.name === name)?.value ?? environment[name] ?? '';
  return {
    fastbuild: setting('KUBE_FASTBUILD') === 'true',
    darwinBuilder: setting('KUBE_BUILDER_OS').startsWith('darwin'),
  };
}

export interface MakeCall {
  readonly arguments: readonly string[];
  /** KUBE_BUILD_PLATFORMS of this call; empty lets the tree decide. */
  readonly platforms: readonly string[];
}

export interface BuildPlan {
  readonly calls: readonly MakeCall[];
  /** Platforms that the whole plan builds for; those of a test are the host's. */
  readonly platforms: readonly string[];
  /** Kinds of `cross` for which the chosen platforms leave nothing to build. */
  readonly skippedKinds: readonly TargetKind[];
  /** `<os>/<arch>/<name>` of each binary that should be there afterwards. */
  readonly binaries: readonly string[];
  /** What is packed after the build; undefined where nothing is. */
  readonly packaging: Packaging | undefined;
}

export interface Packaging {
  readonly kind: 'tarballs' | 'images';
  /** KUBE_BUILD_PLATFORMS of packaging: always said, since the scripts would pack stale platforms too. */
  readonly platforms: readonly string[];
  /** Those of them that get server images. */
  readonly serverPlatforms: readonly string[];
}

export interface BuildChoice extends PlatformChoice {
  readonly hostPlatform: string;
  /** The images of a release include the conformance image. */
  readonly conformance: boolean;
}

const crossOrder: readonly TargetKind[] = ['server', 'node', 'client', 'test', 'testServer'];

/**
 * `make cross` builds the five kinds one after the other and builds a kind without platforms for the host instead
 * (k/k hack/make-rules/cross.sh); where that would happen the kinds are called one by one and the empty ones skipped.
 */
export function planBuild(
  target: Target,
  choice: BuildChoice,
  lists: TreeLists,
  variables: readonly MakeVariable[],
): BuildPlan {
  const chosen = choice.requested.length > 0 ? sortedUnique(choice.requested) : [choice.hostPlatform];
  const call = (rule: string, what: readonly string[], platforms = choice.requested): MakeCall => ({
    arguments: makeArguments(rule, what, variables),
    platforms,
  });
  switch (target.kind) {
    case 'all':
      return {
        calls: [call('all', target.what)],
        platforms: chosen,
        skippedKinds: [],
        binaries: binariesOf(target.what.length > 0 ? target.what : allTargets(lists), chosen),
        packaging: undefined,
      };
    case 'component':
      return {
        calls: [call(target.name, [])],
        platforms: chosen,
        skippedKinds: [],
        binaries: binariesOf([target.name], chosen),
        packaging: undefined,
      };
    case 'test':
      return {
        calls: [call(target.suite, target.what, [])],
        platforms: [choice.hostPlatform],
        skippedKinds: [],
        binaries: [],
        packaging: undefined,
      };
    case 'cross':
      return planCross(lists, crossPlatforms(lists, choice), choice.requested, call);
    case 'release':
    case 'images':
    case 'package':
      return planRelease(target, choice, lists, call);
  }
}

type Call = (rule: string, what: readonly string[], platforms?: readonly string[]) => MakeCall;

/** Reference: build/release.sh and build/release-images.sh. */
function planRelease(target: ReleaseTarget, choice: BuildChoice, lists: TreeLists, call: Call): BuildPlan {
  const fast = target.kind !== 'package' && target.fast;
  const byKind = crossPlatforms(lists, { ...choice, fastbuild: choice.fastbuild || fast });
  if (target.kind === 'images') return planImages(byKind.server, choice, lists, call);
  const platforms = sortedUnique(Object.values(byKind).flat());
  const cross = planCross(lists, byKind, platforms, call);
  const tests = target.kind === 'release' && target.tests ? ['test', 'test-integration'] : [];
  return {
    ...cross,
    calls: target.kind === 'package' ? [] : [...cross.calls, ...tests.map((suite) => call(suite, [], []))],
    packaging: { kind: 'tarballs', platforms, serverPlatforms: byKind.server },
  };
}

function planImages(
  platforms: readonly string[],
  { conformance }: BuildChoice,
  { imageTargets }: TreeLists,
  call: Call,
): BuildPlan {
  const targets = [...imageTargets.server, ...(conformance ? imageTargets.conformance : [])];
  const what = [...new Set(targets)];
  return {
    calls: platforms.length > 0 ? [call('all', what, platforms)] : [],
    platforms,
    skippedKinds: [],
    binaries: binariesOf(what, platforms),
    packaging: { kind: 'images', platforms, serverPlatforms: platforms },
  };
}

/** `said` is KUBE_BUILD_PLATFORMS of a `make cross`. */
function planCross(
  lists: TreeLists,
  platforms: Readonly<Record<TargetKind, readonly string[]>>,
  said: readonly string[],
  call: Call,
): BuildPlan {
  const kept = crossOrder.filter((kind) => platforms[kind].length > 0);
  const calls =
    kept.length === crossOrder.length
      ? [call('cross', [], said)]
      : kept.map((kind) => call('all', lists.targets[kind], platforms[kind]));
  const binaries = kept.flatMap((kind) => binariesOf(lists.targets[kind], platforms[kind]));
  return {
    calls,
    platforms: sortedUnique(kept.flatMap((kind) => platforms[kind])),
    skippedKinds: crossOrder.filter((kind) => !kept.includes(kind)),
    binaries: sortedUnique(binaries),
    packaging: undefined,
  };
}

function crossPlatforms(
  lists: TreeLists,
  choice: PlatformChoice,
): Readonly<Record<TargetKind, readonly string[]>> {
  const byKind: PlatformsByKind = platformsByKind(lists, choice);
  return { ...byKind, testServer: byKind.server };
}

/** KUBE_ALL_TARGETS. */
function allTargets(lists: TreeLists): readonly string[] {
  const { server, client, test, testServer } = lists.targets;
  return [...server, ...client, ...test, ...testServer];
}

function binariesOf(targets: readonly string[], platforms: readonly string[]): readonly string[] {
  const paths = platforms.flatMap((platform) =>
    targets.map((target) => `${platform}/${binaryName(target, platform)}`),
  );
  return sortedUnique(paths);
}

function makeArguments(
  target: string,
  what: readonly string[],
  variables: readonly MakeVariable[],
): readonly string[] {
  const all = what.length > 0 ? [{ name: 'WHAT', value: what.join(' ') }, ...variables] : variables;
  return [target, ...all.map(({ name, value }) => `${name}=${makeQuoted(value)}`)];
}

/** make expands `$` in variables, and would run `$(shell …)`; doubled, it stays the sign that the user wrote. */
function makeQuoted(value: string): string {
  return value.replaceAll('$', '$$$$');
}
