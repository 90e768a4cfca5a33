/** The calls of make that a goal needs, as argument arrays; never a shell string. */

import type { TargetKind, TreeLists } from './lists.ts';
import { type PlatformChoice, type PlatformsByKind, platformsByKind, sortedUnique } from './platforms.ts';
import { binaryName, type Goal } from './targets.ts';

export interface MakeVariable {
  readonly name: string;
  readonly value: string;
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
}

const crossOrder: readonly TargetKind[] = ['server', 'node', 'client', 'test', 'testServer'];

/**
 * `make cross` builds the five kinds one after the other and builds a kind without platforms for the host instead
 * (k/k hack/make-rules/cross.sh); where that would happen the kinds are called one by one and the empty ones skipped.
 */
export function planBuild(
  goal: Goal,
  choice: PlatformChoice & { readonly hostPlatform: string },
  lists: TreeLists,
  variables: readonly MakeVariable[],
): BuildPlan {
  const chosen = choice.requested.length > 0 ? sortedUnique(choice.requested) : [choice.hostPlatform];
  const call = (target: string, what: readonly string[], platforms = choice.requested): MakeCall => ({
    arguments: makeArguments(target, what, variables),
    platforms,
  });
  switch (goal.kind) {
    case 'all':
      return {
        calls: [call('all', goal.what)],
        platforms: chosen,
        skippedKinds: [],
        binaries: binariesOf(goal.what.length > 0 ? goal.what : allTargets(lists), chosen),
      };
    case 'component':
      return {
        calls: [call(goal.name, [])],
        platforms: chosen,
        skippedKinds: [],
        binaries: binariesOf([goal.name], chosen),
      };
    case 'test':
      return {
        calls: [call(goal.suite, goal.what, [])],
        platforms: [choice.hostPlatform],
        skippedKinds: [],
        binaries: [],
      };
    case 'cross':
      return planCross(lists, crossPlatforms(lists, choice), call);
  }
}

function planCross(
  lists: TreeLists,
  platforms: Readonly<Record<TargetKind, readonly string[]>>,
  call: (target: string, what: readonly string[], platforms?: readonly string[]) => MakeCall,
): BuildPlan {
  const kept = crossOrder.filter((kind) => platforms[kind].length > 0);
  const calls =
    kept.length === crossOrder.length
      ? [call('cross', [])]
      : kept.map((kind) => call('all', lists.targets[kind], platforms[kind]));
  const binaries = kept.flatMap((kind) => binariesOf(lists.targets[kind], platforms[kind]));
  return {
    calls,
    platforms: sortedUnique(kept.flatMap((kind) => platforms[kind])),
    skippedKinds: crossOrder.filter((kind) => !kept.includes(kind)),
    binaries: sortedUnique(binaries),
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
