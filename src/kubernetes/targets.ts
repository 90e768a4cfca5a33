/** What `target` and `what` ask of the tree's make, and where in the tree each WHAT must be found. */

import { type Problem, quote } from '../problem.ts';
import { sortedUnique } from './platforms.ts';

export type TestSuite = 'test' | 'test-integration' | 'test-cmd';

export type Goal =
  | { readonly kind: 'all'; readonly what: readonly string[] }
  | { readonly kind: 'cross' }
  | { readonly kind: 'component'; readonly name: string }
  | { readonly kind: 'test'; readonly suite: TestSuite; readonly what: readonly string[] };

/** All suites but the unit tests start an etcd. */
export function needsEtcd(goal: Goal): boolean {
  return goal.kind === 'test' && goal.suite !== 'test';
}

export const generalTargets = ['all', 'cross', 'test', 'test-integration', 'test-cmd'] as const;

/** Targets of the contract that later versions of this action will build. */
const releaseTargets: readonly string[] = [
  'release',
  'quick-release',
  'release-images',
  'quick-release-images',
  'package-tarballs',
];

/** `components` are the folders of the tree's cmd/. */
export function goalOf(
  target: string,
  what: readonly string[],
  components: readonly string[],
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
      if (releaseTargets.includes(target)) return releasesNotThereYet(target);
      if (!components.includes(target)) return unknownTarget(target, components);
      return what.length > 0 ? whatDoesNotGoWith(target) : { kind: 'component', name: target };
  }
}

function releasesNotThereYet(target: string): Problem {
  return {
    what: `target is ${target}, and release targets are not there yet`,
    remedy: 'Use `cross`, or another target',
  };
}

function whatDoesNotGoWith(target: string): Problem {
  return {
    what: `what is given, but the tree's make takes no WHAT for target ${quote(target)}`,
    remedy: 'Use `target: all` with `what`, or leave `what` away',
  };
}

function unknownTarget(target: string, components: readonly string[]): Problem {
  return {
    what: `target ${quote(target)} is unknown`,
    remedy: `Valid are ${generalTargets.join(', ')}, and the folders of cmd/: ${sortedUnique(components).join(', ')}`,
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
