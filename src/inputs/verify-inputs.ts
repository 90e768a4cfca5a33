/** The inputs of kbuild-action/verify. Those that the build has too are read by the same code. */

import { hasControlCharacter, type Problem, quote } from '../problem.ts';
import { isPattern, parseTolerances, type Tolerance } from '../verify/tolerance.ts';
import { parseVariations, type Variation } from '../verify/variations.ts';
import type { InputName } from './input-table.ts';
import { artifactNameOf, oneOf, wholeNumber } from './input-values.ts';
import { type LoadedInputs, loadInputs, words } from './inputs.ts';
import { misspelledInputs } from './misspelled.ts';
import {
  type ReadVerifyInput,
  type VerifyInputName,
  verifyInputDefaults,
  verifyInputNames,
} from './verify-input-table.ts';

export type Mode =
  | { readonly kind: 'published'; readonly reference: string }
  /** `path` of a predicate or statement; `reference` is empty, or has the sums. */
  | { readonly kind: 'from'; readonly path: string; readonly reference: string }
  | { readonly kind: 'rebuild'; readonly variations: readonly Variation[] };

export type ProfileChoice = 'auto' | 'action' | 'krel';

export interface VerifyInputs {
  readonly mode: Mode;
  /** Patterns of names; none means all that the checkout can build. */
  readonly include: readonly string[];
  readonly platforms: readonly string[];
  readonly profile: ProfileChoice;
  readonly tolerances: readonly Tolerance[];
  /** Paths of public keys; none means that no signature is looked at. */
  readonly requireSigned: readonly string[];
  readonly githubToken: string;
  readonly upload: 'auto' | 'none';
  readonly artifactName: string | undefined;
  readonly retentionDays: number | undefined;
  readonly summary: boolean;
  /** The inputs of a build of all, and with other ones in their place. */
  readonly buildWith: (given: Partial<Record<InputName, string>>) => LoadedInputs;
}

export interface LoadedVerifyInputs {
  readonly inputs: VerifyInputs;
  readonly problems: readonly Problem[];
  readonly secrets: readonly string[];
}

/** `now` in seconds. */
export function loadVerifyInputs(
  read: ReadVerifyInput,
  environment: Readonly<Record<string, string>>,
  now: number,
): LoadedVerifyInputs {
  const problems: Problem[] = [...misspelledInputs(environment, verifyInputNames)];
  const text = (name: VerifyInputName) => read(name).trim() || verifyInputDefaults[name];
  const buildWith: VerifyInputs['buildWith'] = (given) =>
    loadInputs((name) => given[name] ?? buildInput(name, read), environment, now);
  const build = buildWith({});
  problems.push(...build.problems);
  const inputs: VerifyInputs = {
    mode: modeOf(text, problems),
    include: includeOf(words(read('include')), problems),
    platforms: build.inputs.platforms,
    profile: oneOf('profile', text('profile'), ['auto', 'action', 'krel'], problems),
    tolerances: parseTolerances(read('tolerate'), problems),
    requireSigned: words(read('require-signed')),
    githubToken: read('github-token').trim(),
    upload: build.inputs.delivery.upload,
    artifactName: artifactNameOf(text('artifact-name'), problems),
    retentionDays: wholeNumber('retention-days', text('retention-days'), [1, 90], problems),
    summary: text('summary') !== 'false',
    buildWith,
  };
  if (inputs.mode.kind === 'rebuild' && inputs.requireSigned.length > 0) problems.push(needlessKeys);
  return { inputs, problems: unique(problems), secrets: [...build.secrets, read('github-token').trim()] };
}

/** What is to be proved does not come out of a cache, and what is built is not what is uploaded. */
function buildInput(name: InputName, read: ReadVerifyInput): string {
  if (name === 'cache-mode') return 'none';
  return isShared(name) && name !== 'artifact-name' && name !== 'retention-days' ? read(name) : '';
}

function isShared(name: string): name is VerifyInputName & InputName {
  return name in verifyInputDefaults;
}

function modeOf(text: (name: VerifyInputName) => string, problems: Problem[]): Mode {
  const [mode, reference, from] = [text('mode'), text('reference'), text('from')];
  if (from !== '') return fromPredicate(text, problems);
  if (mode === 'rebuild') {
    if (reference !== '') problems.push(needlessReference(reference));
    return { kind: 'rebuild', variations: parseVariations(text('variations'), problems) };
  }
  if (mode !== 'published') problems.push(mode === '' ? noMode : unknownMode(mode));
  else if (reference === '') problems.push(noReference);
  else if (hasControlCharacter(reference)) problems.push(oddPlace('reference', reference));
  if (text('variations') !== verifyInputDefaults.variations) problems.push(needlessVariations);
  return { kind: 'published', reference };
}

/** Without a mode too: there is no other one that it goes with. */
function fromPredicate(text: (name: VerifyInputName) => string, problems: Problem[]): Mode {
  const [mode, path, reference] = [text('mode'), text('from'), text('reference')];
  if (mode !== '' && mode !== 'published')
    problems.push({ what: `from is given, and mode is ${quote(mode)}`, remedy: 'Remove one of them' });
  if (hasControlCharacter(path)) problems.push(oddPlace('from', path));
  if (hasControlCharacter(reference)) problems.push(oddPlace('reference', reference));
  for (const name of decidedByPredicate.filter((it) => text(it) !== verifyInputDefaults[it]))
    problems.push({
      what: `${name} is given beside from, whose predicate decides it`,
      remedy: withoutFrom,
    });
  return { kind: 'from', path, reference };
}

const decidedByPredicate = ['platforms', 'profile', 'variations', 'tolerate', 'require-signed'] as const;

const withoutFrom = 'Remove it, or give `reference` without from';

function includeOf(patterns: readonly string[], problems: Problem[]): readonly string[] {
  for (const pattern of patterns.filter((it) => !isPattern(it))) {
    problems.push({
      what: `include has ${quote(pattern)}`,
      remedy: 'Give names in which * stands for anything, such as kubectl or bin/linux/*',
    });
  }
  return patterns;
}

/** The same may be found by both readers. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((it) => [it.what, it])).values()];
}

const noMode: Problem = {
  what: 'mode is not given',
  remedy:
    'Say `mode: published` to hold a reference against this tree, or `mode: rebuild` to hold two builds of it against each other',
};

const noReference: Problem = {
  what: 'mode is published, and reference is empty',
  remedy:
    'Give a file, a folder, artifact:<name>, or the address of a release. If it comes from an expression, that one is misspelt or its step has not run',
};

const needlessVariations: Problem = {
  what: 'variations is given, but only rebuild varies anything',
  remedy: 'Remove it, or say `mode: rebuild`',
};

const needlessKeys: Problem = {
  what: 'require-signed is given, but rebuild holds nothing against a published file',
  remedy: 'Remove it, or say `mode: published`',
};

function unknownMode(mode: string): Problem {
  return { what: `mode is ${quote(mode)}`, remedy: 'Valid are published, rebuild' };
}

function needlessReference(reference: string): Problem {
  return {
    what: `mode is rebuild, and reference is ${quote(reference)}`,
    remedy: 'Remove it, or say `mode: published`',
  };
}

function oddPlace(name: VerifyInputName, place: string): Problem {
  return {
    what: `${name} is ${quote(place)}, which has line breaks or control characters`,
    remedy: 'Give one path or address',
  };
}
