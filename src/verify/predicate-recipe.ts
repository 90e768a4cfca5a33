/**
 * What a predicate of provenance has a rebuild do. It may be anybody's: followed is only what can neither run nor read a
 * thing of its maker's choice, and whatever else it says the user has to say too.
 */

import type { Provenance } from '../evidence/parse-predicate.ts';
import { fieldsOf, stringOf } from '../json.ts';
import type { MakeVariable } from '../kubernetes/make.ts';
import type { Stamp } from '../kubernetes/stamp.ts';
import { inputOfVariable, isFlagVariable } from '../kubernetes/variable-rules.ts';
import { type Problem, quote } from '../problem.ts';
import { inStampOrder } from '../release/manifest.ts';
import { checkOut } from './recipe.ts';

export interface PredicateRecipe {
  /** In the words of the build's inputs; flags of Go are left to the user's own. */
  readonly given: {
    readonly target: string;
    readonly platforms: string;
    readonly what: string;
    readonly supplier: string;
    readonly 'base-image-sboms': string;
    readonly 'make-variables': string;
    readonly 'git-version': string;
    readonly 'source-date-epoch': string;
  };
  /** For the environment of the build. */
  readonly environment: Readonly<Record<string, string>>;
}

export interface Rebuilder {
  /** Of HEAD; empty for an export. */
  readonly commit: string;
  /** Those that the user gives: make variables, and flags of Go. */
  readonly variables: readonly MakeVariable[];
}

export function predicateRecipe(
  { target, platforms, stamp, epoch, supplier, baseImageSboms, makeVariables, environment }: Provenance,
  { commit, variables }: Rebuilder,
): PredicateRecipe | readonly Problem[] {
  const { WHAT = '', ...theirs } = makeVariables;
  const problems = [
    ...problemsOfCommit(stamp, commit),
    ...(target === 'package-tarballs' ? [packsOnly] : []),
    ...problemsOfVariables(theirs, variables),
    ...problemsOfCount({ platforms: platforms.join(' '), WHAT, baseImageSboms }),
  ];
  if (problems.length > 0) return problems.slice(0, mostTold);
  const lines = Object.entries(theirs).filter(([name]) => !isFlagVariable(name));
  return {
    given: {
      ...{ target, supplier, platforms: platforms.join(' '), what: WHAT },
      'make-variables': lines.map(([name, value]) => `${name}=${value}`).join('\n'),
      'base-image-sboms': baseImageSboms,
      'git-version': stamp.gitVersion,
      'source-date-epoch': String(epoch),
    },
    environment: Object.fromEntries(
      Object.entries(environment).filter(([name, value]) => isHarmless(name, value)),
    ),
  };
}

function problemsOfCommit({ gitCommit, gitTreeState }: Stamp, head: string): readonly Problem[] {
  const other = {
    what: `the predicate is of the commit ${quote(gitCommit)}, and the checkout is at ${quote(head)}`,
    remedy: checkOut(gitCommit),
  };
  const dirty = {
    what: `the predicate is of a tree that was ${quote(gitTreeState)}, so its content is no commit's`,
    remedy: 'Only what was built from a clean checkout can be built again from its commit',
  };
  return [...(gitCommit === head ? [] : [other]), ...(gitTreeState === 'clean' ? [] : [dirty])];
}

const packsOnly: Problem = {
  what: 'the predicate is of the target package-tarballs, which packs what has been built and perhaps signed before',
  remedy: 'Use the predicate of a release that one call has built, or `reference` without from',
};

function problemsOfVariables(
  theirs: Readonly<Record<string, string>>,
  variables: readonly MakeVariable[],
): readonly Problem[] {
  const own = new Map(variables.map(({ name, value }) => [name, value]));
  const unlike = [...own].filter(([name, value]) => !Object.hasOwn(theirs, name) || theirs[name] !== value);
  const unsaid = Object.entries(theirs).filter(([name, value]) => !own.has(name) && !isHarmless(name, value));
  return [
    ...unlike.map(([name, value]) => ({
      what: `${name} is given as ${quote(value)}, and the predicate says ${Object.hasOwn(theirs, name) ? quote(theirs[name] ?? '') : 'nothing of it'}`,
      remedy: 'Give what the predicate says, or nothing',
    })),
    ...unsaid.map(([name, value]) => ({
      what: `the predicate says ${name}=${quote(value)}, which may run or read what its maker has chosen`,
      remedy: `If you know what it does, give the same by \`${inputOfVariable(name) ?? 'make-variables'}\``,
    })),
  ];
}

/** Of what the build's own inputs judge word by word. */
function problemsOfCount(lists: Readonly<Record<string, string>>): readonly Problem[] {
  return Object.entries(lists)
    .filter(([, list]) => list.split(/\s+/).length > mostNamed)
    .map(([name]) => ({
      what: `the predicate has more than ${mostNamed} words in ${name}`,
      remedy: 'Use one that kbuild has written',
    }));
}

const mostNamed = 500;

/** Words that the tree's scripts and Go hold against lists of their own. */
const harmless: readonly string[] = [
  ...['GO386', 'GOAMD64', 'GOARM', 'GOARM64', 'GOPPC64', 'GOEXPERIMENT', 'GOFIPS140', 'CGO_ENABLED'],
  ...['KUBE_CGO_OVERRIDES', 'KUBE_STATIC_OVERRIDES', 'KUBE_BUILD_WITH_COVERAGE', 'KUBE_RACE', 'DBG'],
  ...['KUBE_BUILD_CONFORMANCE', 'KUBE_DOCKER_REGISTRY', 'KUBE_DOCKER_IMAGE_TAG'],
];

function isHarmless(name: string, value: string): boolean {
  // Only lists of programs have blanks, at which a script may split what it gets.
  const words = name.endsWith('_OVERRIDES') ? value.split(' ') : [value];
  const isPlain = words.every((it) => /^(?:[A-Za-z0-9][A-Za-z0-9._:,/-]*)?$/.test(it) && !it.includes('..'));
  return harmless.includes(name) && isPlain;
}

/** Of the version that the predicate names, HEAD and the epoch. */
export function problemsOfStamp(theirs: Stamp, ours: Stamp): readonly Problem[] {
  const own = new Map(Object.entries(ours));
  return Object.entries(inStampOrder(theirs))
    .filter(([name, value]) => value !== own.get(name))
    .map(([name, value]) => ({
      what: `the predicate says ${name} ${quote(value)}, and a build of this checkout would say ${quote(own.get(name) ?? '')}`,
      remedy: 'It was made with a version file, or is not of this commit',
    }));
}

/** Who has made it may have made no end of them. */
const mostTold = 20;
const longestName = 200;

/** What two predicates say otherwise, in one line each. */
export function predicateDifferences(theirs: unknown, ours: unknown): readonly string[] {
  const [a, b] = [leavesOf(theirs, ''), leavesOf(ours, '')];
  const names = [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
  const said = (leaves: ReadonlyMap<string, string>, name: string) => leaves.get(name) ?? 'nothing';
  const lines = names.map((name) => `${name} was ${said(a, name)}, and is ${said(b, name)} here`);
  const more = lines.length - mostTold;
  return more <= 0 ? lines : [...lines.slice(0, mostTold), `${more} more parameters differ`];
}

/** By where they stand, which is cut: a long key over many values is no reason to run out of memory. What has a name stands under it. */
function leavesOf(value: unknown, place: string): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[place, quote(String(value))]]);
  const entries = Array.isArray(value)
    ? value.map((it, index) => [nameOf(it) || String(index), it] as const)
    : Object.entries(value);
  return new Map(
    entries.flatMap(([name, it]) => [
      ...leavesOf(it, (place === '' ? name : `${place}.${name}`).slice(0, longestName)),
    ]),
  );
}

function nameOf(value: unknown): string {
  return stringOf(fieldsOf(value).name);
}
