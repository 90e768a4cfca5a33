/** From input texts to typed values: everything that can be judged without looking at the tree, all problems at once. */

import type { CacheMode } from '../cache/policy.ts';
import type { MakeVariable } from '../kubernetes/make.ts';
import { sortedUnique } from '../kubernetes/platforms.ts';
import { problemOfWhat, releaseTargets } from '../kubernetes/targets.ts';
import { credentialsIn, hasControlCharacter, type Problem, quote } from '../problem.ts';
import { baseImageSbomsOf } from './base-image-sboms.ts';
import { confidentialOf } from './confidential.ts';
import {
  type ContainerInputs,
  containerInputsOf,
  problemsOfLocal,
  problemsWithoutImages,
} from './container-inputs.ts';
import { deliveryInputsOf } from './delivery-inputs.ts';
import { type InputName, inputDefaults, inputNames, type ReadInput, secretInputs } from './input-table.ts';
import { oneOf, yes } from './input-values.ts';
import { parseMakeVariables } from './make-variables.ts';
import { type SettledInputs, withPlan } from './plan-of-shard.ts';
import { stampInputsOf } from './stamp-inputs.ts';

export interface Inputs extends SettledInputs {
  readonly source: string;
  /** The tests of a release: KUBE_RELEASE_RUN_TESTS, which is off unless it is asked for. */
  readonly runTests: boolean;
  readonly builder: 'container' | 'local';
  /** Who the SBOM names; empty for nobody. */
  readonly supplier: string;
  /** SBOMs of base images, which ours link to: sorted words, see release/base-sboms.ts. */
  readonly baseImageSboms: string;
  /** The job summary is written. */
  readonly summary: boolean;
  /** Nothing of the tree may be seen by anybody but this user. */
  readonly confidential: boolean;
  readonly container: ContainerInputs;
  /** Go sees the repository in a container too, even where the tree's own scripts hide it. */
  readonly showsGit: boolean;
  readonly cache: {
    readonly mode: CacheMode;
    readonly save: 'on-success' | 'always' | 'never';
    readonly prefix: string;
  };
}

/** All is there whatever was given: what will not do has its default, and a problem. */
export interface LoadedInputs {
  readonly inputs: Inputs;
  readonly problems: readonly Problem[];
  /** As given, also where they will not do: no log may show them. */
  readonly secrets: readonly string[];
}

/** `environment` fills what is not given (KUBE_BUILD_PLATFORMS and the like); `now` in seconds. */
export function loadInputs(
  read: ReadInput,
  environment: Readonly<Record<string, string>>,
  now: number,
): LoadedInputs {
  const problems: Problem[] = [];
  const text = (name: InputName): string => singleLine(name, read(name), problems) || inputDefaults[name];
  const given: Inputs = {
    source: text('source'),
    target: text('target'),
    what: whatOf(read('what'), problems),
    platforms: sortedUnique(
      wordsOf('platforms', read('platforms') || (environment.KUBE_BUILD_PLATFORMS ?? ''), problems),
    ),
    runTests: yes('run-tests', text, problems),
    builder: oneOf('builder', text('builder'), ['container', 'local'], problems),
    container: containerInputsOf(text, environment, problems),
    showsGit: false,
    variables: [...flagsOf(text), ...parseMakeVariables(read('make-variables'), problems)],
    stamp: stampInputsOf(text, environment, now, problems),
    supplier: text('supplier'),
    baseImageSboms: baseImageSbomsOf(words(read('base-image-sboms')), problems),
    summary: yes('summary', text, problems),
    confidential: confidentialOf(read, problems),
    shardPlan: undefined,
    cache: {
      mode: oneOf('cache-mode', text('cache-mode'), ['auto', 'read-write', 'read', 'none'], problems),
      save: oneOf('cache-save', text('cache-save'), ['on-success', 'always', 'never'], problems),
      prefix: cachePrefixOf(text('cache-prefix'), problems),
    },
    delivery: deliveryInputsOf(text, problems),
  };
  const inputs = withPlan(given, read('plan').trim(), text, problems);
  const makesImages = releaseTargets.some((target) => target === inputs.target);
  if (inputs.builder === 'local') problems.push(...problemsOfLocal(text, makesImages));
  const inOneLine = (name: InputName) => text(name) || words(read(name)).join(' ');
  if (!makesImages) problems.push(...problemsWithoutImages(inOneLine));
  return { inputs, problems, secrets: [...secretInputs.map(read), ...embeddedSecrets(read)] };
}

/** Other inputs with credentials of an address in them, where they do not belong, or do no harm: in the value of a variable. */
function embeddedSecrets(read: ReadInput): readonly string[] {
  return inputNames
    .flatMap((name) => read(name).split('\n'))
    .flatMap(credentialsIn)
    .map((found) => `//${found}@`);
}

export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** A list as other tools have it, with commas, is told as that alone. */
export function wordsOf(name: 'platforms' | 'what', text: string, problems: Problem[]): readonly string[] {
  const found = words(text.replaceAll(',', ' '));
  if (text.includes(',')) {
    problems.push({
      what: `${name} is ${quote(text.trim())}, which is separated by commas`,
      remedy: `Separate by blanks or lines: ${found.join(' ')}`,
    });
  }
  return found;
}

function singleLine(name: InputName, value: string, problems: Problem[]): string {
  const trimmed = value.trim();
  if (!hasControlCharacter(trimmed)) return trimmed;
  if (!manyLines.includes(name)) {
    problems.push({
      what: `${name} is ${quote(trimmed)}, which has line breaks or control characters`,
      remedy: 'Give one line of plain text',
    });
  }
  return '';
}

const manyLines: readonly InputName[] = ['what', 'platforms', 'make-variables', 'plan', 'base-image-sboms'];

function whatOf(value: string, problems: Problem[]): readonly string[] {
  const entries = wordsOf('what', value, problems);
  problems.push(...entries.flatMap((entry) => problemOfWhat(entry) ?? []));
  return entries;
}

function flagsOf(text: (name: InputName) => string): readonly MakeVariable[] {
  return (['goflags', 'gogcflags', 'goldflags'] as const)
    .map((name) => ({ name: name.toUpperCase(), value: text(name) }))
    .filter(({ value }) => value !== '');
}

/** A key has no commas and at most 512 characters; the rest of ours needs most of them. */
function cachePrefixOf(prefix: string, problems: Problem[]): string {
  if (!/^[A-Za-z0-9._-]{1,60}$/.test(prefix)) {
    problems.push({
      what: `cache-prefix is ${quote(prefix)}`,
      remedy: 'Give up to 60 letters, digits and . _ -',
    });
  }
  return prefix;
}
