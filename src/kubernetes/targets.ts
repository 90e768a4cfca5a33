/** What `target` and `what` ask of the tree's make, and where in the tree each WHAT must be found. */

import { isProblem, type Problem, quote } from '../problem.ts';
import { didYouMean } from './nearest.ts';
import { sortedUnique } from './platforms.ts';

export type TestSuite = 'test' | 'test-integration' | 'test-cmd';

export type Goal =
  | { readonly kind: 'all'; readonly what: readonly string[] }
  | { readonly kind: 'cross' }
  | { readonly kind: 'component'; readonly name: string }
  | { readonly kind: 'test'; readonly suite: TestSuite; readonly what: readonly string[] }
  | ReleaseGoal;

/** What ends in packaging. `fast` means KUBE_FASTBUILD where no platforms are given. */
export type ReleaseGoal =
  | { readonly kind: 'release'; readonly fast: boolean; readonly tests: boolean }
  | { readonly kind: 'images'; readonly fast: boolean }
  | { readonly kind: 'package' };

export function isReleaseGoal(goal: Goal): goal is ReleaseGoal {
  return goal.kind === 'release' || goal.kind === 'images' || goal.kind === 'package';
}

/** All suites but the unit tests start an etcd. */
export function needsEtcd(goal: Goal): boolean {
  return (goal.kind === 'test' && goal.suite !== 'test') || (goal.kind === 'release' && goal.tests);
}

export const generalTargets = ['all', 'cross', 'test', 'test-integration', 'test-cmd'] as const;

export const releaseTargets = [
  'release',
  'quick-release',
  'release-images',
  'quick-release-images',
  'package-tarballs',
] as const;

/** `components` are the folders of the tree's cmd/. `runTests` asks for the tests of a release (KUBE_RELEASE_RUN_TESTS). */
export function goalOf(
  target: string,
  what: readonly string[],
  components: readonly string[],
  runTests: boolean,
): Goal | Problem {
  const goal = targetGoal(target, what, components, runTests);
  if (runTests && !isProblem(goal) && goal.kind !== 'release') return noTestsToRun(target);
  return goal;
}

function targetGoal(
  target: string,
  what: readonly string[],
  components: readonly string[],
  runTests: boolean,
): Goal | Problem {
  switch (target) {
    case 'all':
      return { kind: 'all', what };
    case 'test':
    case 'test-integration':
    case 'test-cmd':
      return { kind: 'test', suite: target, what };
    case 'cross':
      return what.length > 0 ? whatDoesNotGoWith(target) : { kind: 'cross' };
    default:
      return releaseGoalOf(target, what, runTests) ?? componentOf(target, what, components);
  }
}

function componentOf(target: string, what: readonly string[], components: readonly string[]): Goal | Problem {
  if (!components.includes(target)) return unknownTarget(target, components);
  return what.length > 0 ? whatDoesNotGoWith(target) : { kind: 'component', name: target };
}

/** Reference: the rules of Kubernetes' Makefile of these names. Tests run only where they are asked for. */
function releaseGoalOf(
  target: string,
  what: readonly string[],
  tests: boolean,
): ReleaseGoal | Problem | undefined {
  if (!releaseTargets.some((it) => it === target)) return undefined;
  if (what.length > 0) return whatInRelease(target);
  const fast = target.startsWith('quick-');
  if (target === 'package-tarballs') return { kind: 'package' };
  return target.endsWith('-images') ? { kind: 'images', fast } : { kind: 'release', fast, tests };
}

function whatInRelease(target: string): Problem {
  return {
    what: `what is given, but target ${quote(target)} packs what Kubernetes' own lists name, whole`,
    remedy: 'Leave `what` away; choose what is built with `platforms`, or build parts with `target: all`',
  };
}

function noTestsToRun(target: string): Problem {
  return {
    what: `run-tests is given, but target ${quote(target)} runs no tests`,
    remedy: 'It is for release and quick-release; use `target: test` to run tests',
  };
}

function whatDoesNotGoWith(target: string): Problem {
  return {
    what: `what is given, but the tree's make takes no WHAT for target ${quote(target)}`,
    remedy: 'Use `target: all` with `what`, or leave `what` away',
  };
}

function unknownTarget(target: string, components: readonly string[]): Problem {
  const general = [...generalTargets, ...releaseTargets];
  const folders = sortedUnique(components);
  return {
    what: `target ${quote(target)} is unknown`,
    remedy: `${didYouMean(target, [...general, ...folders])}Valid are ${general.join(', ')}, and the folders of cmd/: ${folders.join(', ')}`,
  };
}

const whatShape = /^(\.\/)?[A-Za-z0-9_][A-Za-z0-9_.@+/-]*$/;

/** A syntactic problem of one WHAT entry; whether it exists is for `placesOfWhat` and the file system to say. */
export function problemOfWhat(entry: string): Problem | undefined {
  const steps = entry.replace(/\/\.\.\.$/, '').split('/');
  if (whatShape.test(entry) && !steps.includes('..') && !steps.includes('...')) return undefined;
  return {
    what: `what has ${quote(entry)}, which is no package of the tree`,
    remedy: 'Give folders below the tree, such as cmd/kubectl, ./pkg/kubelet/... or test/e2e/e2e.test',
  };
}

/**
 * Folders below the tree of which one must exist for a WHAT entry (reference: kube::golang::binaries_from_targets).
 * Empty for the one alias that the tree's scripts know without a folder.
 */
export function placesOfWhat(entry: string): readonly string[] {
  if (entry === 'ginkgo') return [];
  const path = entry
    .replace(/^\.\//, '')
    .replace(/\/\.\.\.$/, '')
    .replace(/^k8s\.io\/kubernetes\//, '');
  const places = /^[^/]+\.[^/]+\//.test(path) ? [`vendor/${path}`, `staging/src/${path}`] : [path];
  if (path.startsWith('vendor/')) places.push(path.replace(/^vendor\//, 'staging/src/'));
  return path.endsWith('.test') ? places.map((place) => place.replace(/\/[^/]*$/, '')) : places;
}

/** File name of the binary that a target gives on a platform. */
export function binaryName(target: string, platform: string): string {
  const name = target.replace(/\/+$/, '').replace(/^.*\//, '');
  return platform.startsWith('windows/') ? `${name}.exe` : name;
}
