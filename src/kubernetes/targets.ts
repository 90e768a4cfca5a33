/** What `target` and `what` ask of the tree's make, and where in the tree each WHAT must be found. */

import { isProblem, type Problem, quote } from '../problem.ts';
import { didYouMean } from './nearest.ts';
import { sortedUnique } from './platforms.ts';

export type TestSuite = 'test' | 'test-integration' | 'test-cmd';

export type Target =
  | { readonly kind: 'all'; readonly what: readonly string[] }
  | { readonly kind: 'cross' }
  | { readonly kind: 'component'; readonly name: string }
  | { readonly kind: 'test'; readonly suite: TestSuite; readonly what: readonly string[] }
  | ReleaseTarget;

/** What ends in packaging. `fast` means KUBE_FASTBUILD where no platforms are given. */
export type ReleaseTarget =
  | { readonly kind: 'release'; readonly fast: boolean; readonly tests: boolean }
  | { readonly kind: 'images'; readonly fast: boolean }
  | { readonly kind: 'package' };

export function isReleaseTarget(target: Target): target is ReleaseTarget {
  return target.kind === 'release' || target.kind === 'images' || target.kind === 'package';
}

/** All suites but the unit tests start an etcd. */
export function needsEtcd(target: Target): boolean {
  return (target.kind === 'test' && target.suite !== 'test') || (target.kind === 'release' && target.tests);
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
export function targetOf(
  name: string,
  what: readonly string[],
  components: readonly string[],
  runTests: boolean,
): Target | Problem {
  const target = plainTargetOf(name, what, components, runTests);
  if (runTests && !isProblem(target) && target.kind !== 'release') return noTestsToRun(name);
  return target;
}

function plainTargetOf(
  name: string,
  what: readonly string[],
  components: readonly string[],
  runTests: boolean,
): Target | Problem {
  switch (name) {
    case 'all':
      return { kind: 'all', what };
    case 'test':
    case 'test-integration':
    case 'test-cmd':
      return { kind: 'test', suite: name, what };
    case 'cross':
      return what.length > 0 ? whatDoesNotGoWith(name) : { kind: 'cross' };
    default:
      return releaseTargetOf(name, what, runTests) ?? componentOf(name, what, components);
  }
}

function componentOf(name: string, what: readonly string[], components: readonly string[]): Target | Problem {
  if (!components.includes(name)) return unknownTarget(name, components);
  return what.length > 0 ? whatDoesNotGoWith(name) : { kind: 'component', name };
}

/** Reference: the rules of Kubernetes' Makefile of these names. Tests run only where they are asked for. */
function releaseTargetOf(
  name: string,
  what: readonly string[],
  tests: boolean,
): ReleaseTarget | Problem | undefined {
  if (!releaseTargets.some((it) => it === name)) return undefined;
  if (what.length > 0) return whatInRelease(name);
  const fast = name.startsWith('quick-');
  if (name === 'package-tarballs') return { kind: 'package' };
  return name.endsWith('-images') ? { kind: 'images', fast } : { kind: 'release', fast, tests };
}

function whatInRelease(name: string): Problem {
  return {
    what: `what is given, but target ${quote(name)} packs what Kubernetes' own lists name, whole`,
    remedy: 'Remove `what`; choose what is built with `platforms`, or build parts with `target: all`',
  };
}

function noTestsToRun(name: string): Problem {
  return {
    what: `run-tests is given, but target ${quote(name)} runs no tests`,
    remedy: 'It is for release and quick-release; use `target: test` to run tests',
  };
}

function whatDoesNotGoWith(name: string): Problem {
  return {
    what: `what is given, but the tree's make takes no WHAT for target ${quote(name)}`,
    remedy: 'Use `target: all` with `what`, or remove `what`',
  };
}

function unknownTarget(name: string, components: readonly string[]): Problem {
  const general = [...generalTargets, ...releaseTargets];
  const folders = sortedUnique(components);
  return {
    what: `target ${quote(name)} is unknown`,
    remedy: `${didYouMean(name, [...general, ...folders])}Valid are ${general.join(', ')}, and the folders of cmd/: ${folders.join(', ')}`,
  };
}

const whatShape = /^(\.\/)?[A-Za-z0-9_][A-Za-z0-9_.@+/-]*$/;

/** A syntactic problem of one WHAT entry; whether it exists is for `placesOfWhat` and the file system to say. */
export function problemOfWhat(entry: string): Problem | undefined {
  const steps = entry.replace(/\/\.\.\.$/, '').split('/');
  if (whatShape.test(entry) && !steps.includes('..') && !steps.includes('...')) return undefined;
  return {
    what: `what has ${quote(entry)}, which is not a package of the tree`,
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
  const places = isModulePath(path) ? [`vendor/${path}`, `staging/src/${path}`] : [path];
  if (path.startsWith('vendor/')) places.push(path.replace(/^vendor\//, 'staging/src/'));
  return path.endsWith('.test') ? places.map(folderOf) : places;
}

/** Its first step is a host, such as `k8s.io`. */
function isModulePath(path: string): boolean {
  const [host = '', ...rest] = path.split('/');
  return rest.length > 0 && host.slice(1, -1).includes('.');
}

function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? path : path.slice(0, end);
}

/** File name of the binary that a target gives on a platform. */
export function binaryName(target: string, platform: string): string {
  const name = target.split('/').findLast((step) => step !== '') ?? '';
  return platform.startsWith('windows/') ? `${name}.exe` : name;
}
