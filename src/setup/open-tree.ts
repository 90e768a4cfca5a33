/** Opens the source tree and holds the inputs against it; problems are collected, not thrown one by one. */

import { isAbsolute, join, normalize, relative, resolve } from 'node:path';
import { existsInside, foldersIn, isInside, readTreeFiles, realPath } from '../host/files.ts';
import type { Host } from '../host/host.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { didYouMean } from '../kubernetes/nearest.ts';
import { supportedPlatforms } from '../kubernetes/platforms.ts';
import {
  isReleaseTarget,
  placesOfWhat,
  problemOfWhat,
  type Target,
  targetOf,
} from '../kubernetes/targets.ts';
import { readSourceTree, type SourceTree } from '../kubernetes/tree.ts';
import { isProblem, KbuildError, type Problem, quote } from '../problem.ts';

export interface OpenTree {
  /** Real path. */
  readonly root: string;
  readonly tree: SourceTree;
  readonly target: Target;
  /** Where the tree's scripts write, relative to the tree: `_output/local` or `_output/dockerized`. */
  readonly outputSubpath: string;
}

/** Throws one KbuildError with the problems handed in and all found here. */
export async function openTree(host: Host, inputs: Inputs, known: readonly Problem[]): Promise<OpenTree> {
  const root = await findRoot(host, inputs.source, known);
  const linuxBuilder = inputs.builder === 'container' || host.machine.os === 'linux';
  const tree = await readTree(root, inputs.source, linuxBuilder, known);
  const components = await foldersIn(join(root, 'cmd'));
  const target = targetOf(inputs.target, inputs.what, components, inputs.runTests);
  const outputSubpath = outputSubpathOf(host, inputs, !isProblem(target) && isReleaseTarget(target));
  const problems = [
    ...known,
    ...(isProblem(target) ? [target] : []),
    ...unsupportedPlatforms(inputs.platforms, tree),
    ...(isProblem(target) ? [] : await missingWhat(root, target, tree, components)),
    ...(isProblem(outputSubpath) ? [outputSubpath] : []),
  ];
  if (problems.length > 0 || isProblem(target) || isProblem(outputSubpath)) {
    throw new KbuildError('input', problems);
  }
  return { root, tree, target, outputSubpath: outputSubpath.path };
}

async function findRoot(host: Host, source: string, known: readonly Problem[]): Promise<string> {
  const base = host.workspace ?? host.workingFolder;
  const root = await realPath(resolve(base, source));
  const problem = await problemOfRoot(host, base, root, source);
  if (problem || root === undefined) {
    throw new KbuildError('input', problem ? [...known, problem] : known);
  }
  return root;
}

async function problemOfRoot(
  host: Host,
  base: string,
  root: string | undefined,
  source: string,
): Promise<Problem | undefined> {
  if (root === undefined) {
    const folders = (await foldersIn(base)).filter((name) => !name.startsWith('.'));
    const there =
      folders.length > 0 ? `there are ${folders.slice(0, 20).join(', ')}` : 'it has no folders at all';
    const remedy = `${didYouMean(source, folders)}Give a folder of the workspace; ${there}. Check the tree out before this step (actions/checkout)`;
    return { what: `source is ${quote(source)}, which is not there`, remedy };
  }
  const workspace = host.workspace && (await realPath(host.workspace));
  if (workspace && !isInside(root, workspace)) {
    const remedy = 'Give a folder inside the workspace, without links that lead out of it';
    return { what: `source is ${quote(source)}, which is outside the workspace`, remedy };
  }
  if (/[^A-Za-z0-9_./@+,=~-]/.test(root)) {
    const remedy = 'Use a folder whose path has only letters, digits and _ . / @ + , = ~ -';
    return { what: `source lies at ${quote(root)}, a path on which Kubernetes' make breaks`, remedy };
  }
  return undefined;
}

async function readTree(
  root: string,
  source: string,
  linuxBuilder: boolean,
  known: readonly Problem[],
): Promise<SourceTree> {
  const files = await readTreeFiles(root);
  try {
    return readSourceTree(files, quote(source), linuxBuilder);
  } catch (error) {
    if (error instanceof KbuildError) throw new KbuildError('input', [...known, ...error.problems]);
    throw error;
  }
}

function unsupportedPlatforms(platforms: readonly string[], tree: SourceTree): readonly Problem[] {
  const supported = supportedPlatforms(tree.lists);
  return platforms
    .filter((platform) => !supported.includes(platform))
    .map((platform) => ({
      what: `platforms has ${quote(platform)}, which this tree does not build`,
      remedy: `${didYouMean(platform, supported)}Valid are ${supported.join(', ')}`,
    }));
}

async function missingWhat(
  root: string,
  target: Target,
  tree: SourceTree,
  components: readonly string[],
): Promise<readonly Problem[]> {
  const what = target.kind === 'all' || target.kind === 'test' ? target.what : [];
  // test-cmd's WHAT names groups of tests, not packages.
  if (target.kind === 'test' && target.suite === 'test-cmd') return [];
  const listed = Object.values(tree.lists.targets).flat();
  const problems = await Promise.all(
    what.map(async (entry): Promise<readonly Problem[]> => {
      if (listed.includes(entry) || problemOfWhat(entry)) return [];
      if (target.kind === 'all' && entry.endsWith('...')) return [patternInBuild(entry)];
      const places = placesOfWhat(entry);
      const found = await Promise.all(places.map((place) => existsInside(root, place)));
      if (places.length === 0 || found.includes(true)) return [];
      return [whatNotThere(entry, places, [...listed, ...components.map((name) => `cmd/${name}`)])];
    }),
  );
  return problems.flat();
}

function patternInBuild(entry: string): Problem {
  return {
    what: `what has ${quote(entry)}, a pattern, of which nobody can say what it must make`,
    remedy: 'Name the packages to build; patterns are for tests',
  };
}

function whatNotThere(entry: string, places: readonly string[], known: readonly string[]): Problem {
  return {
    what: `what has ${quote(entry)}, which is not in the tree (looked at ${places.join(', ')})`,
    remedy: `${didYouMean(entry.replace(/^\.\//, ''), known)}Give folders below the tree, such as cmd/kubectl`,
  };
}

/** KUBE_OUTPUT_SUBPATH, by which the tree's scripts can be told to write elsewhere below the tree. */
function outputSubpathOf(host: Host, inputs: Inputs, packs: boolean): { readonly path: string } | Problem {
  const name = 'KUBE_OUTPUT_SUBPATH';
  const variable = inputs.variables.find((it) => it.name === name)?.value;
  if (inputs.builder === 'container' || packs) {
    if (variable === undefined) return { path: '_output/dockerized' };
    const where = packs ? 'a release' : 'a container build';
    return { what: `make-variables sets ${name}, which is fixed in ${where}`, remedy: 'Remove it' };
  }
  const given = variable ?? host.environment[name];
  const path = normalize(given || '_output/local').replace(/(?<!\/)\/+$/, '');
  if (/^_output[^/]*\/[A-Za-z0-9_.-]+$/.test(path) && !isAbsolute(relative('/', path))) return { path };
  const remedy = 'Give a folder below _output, which git ignores, such as _output/local';
  return { what: `${name} is ${quote(given ?? '')}, which is not a folder for output`, remedy };
}
