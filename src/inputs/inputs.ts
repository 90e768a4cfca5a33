/** From input texts to typed values: everything that can be judged without looking at the tree, all problems at once. */

import type { CacheMode } from '../cache/policy.ts';
import { type Epoch, parseEpoch } from '../kubernetes/epoch.ts';
import type { MakeVariable } from '../kubernetes/make.ts';
import { sortedUnique } from '../kubernetes/platforms.ts';
import { problemOfWhat, releaseTargets } from '../kubernetes/targets.ts';
import { isSemanticVersion } from '../kubernetes/version.ts';
import { hasControlCharacter, type Problem, quote } from '../problem.ts';
import {
  type ContainerInputs,
  containerInputsOf,
  problemsOfLocal,
  problemsWithoutImages,
} from './container-inputs.ts';
import { type InputName, inputDefaults, type ReadInput } from './input-table.ts';
import { artifactNameOf, oneOf, wholeNumber } from './input-values.ts';
import { parseMakeVariables } from './make-variables.ts';
import { type ShardPlan, withPlan } from './plan-of-shard.ts';

export interface Inputs {
  readonly source: string;
  readonly target: string;
  readonly what: readonly string[];
  readonly platforms: readonly string[];
  /** The tests of a release: KUBE_RELEASE_RUN_TESTS, which is off unless it is asked for. */
  readonly runTests: boolean;
  readonly allowDirty: boolean;
  readonly builder: 'container' | 'local';
  readonly container: ContainerInputs;
  /** Given on make's command line: flags first, then make-variables. */
  readonly variables: readonly MakeVariable[];
  readonly gitVersion: string | undefined;
  readonly versionFile: string | undefined;
  /** The plan that this is a job of, and its part. */
  readonly shardPlan: ShardPlan | undefined;
  /** undefined: HEAD's committer time decides. */
  readonly epoch: number | undefined;
  readonly cache: {
    readonly mode: CacheMode;
    readonly save: 'on-success' | 'always' | 'never';
    readonly prefix: string;
  };
  readonly upload: 'auto' | 'none';
  readonly artifactName: string | undefined;
  readonly retentionDays: number | undefined;
  readonly compressionLevel: number;
}

export interface LoadedInputs {
  readonly inputs: Inputs;
  readonly problems: readonly Problem[];
}

/** `environment` fills what is not given (KUBE_BUILD_PLATFORMS and the like); `now` in seconds. */
export function loadInputs(
  read: ReadInput,
  environment: Readonly<Record<string, string>>,
  now: number,
): LoadedInputs {
  const problems: Problem[] = [];
  const text = (name: InputName): string => singleLine(name, read(name), problems) || inputDefaults[name];
  // A given version beats a version file, given or not; of the environment's two the file wins, as for the tree's scripts.
  const givenVersion = text('git-version');
  const givenFile = text('version-file');
  const versionFile = givenVersion ? '' : givenFile || (environment.KUBE_GIT_VERSION_FILE ?? '');
  const version = givenVersion || (versionFile ? '' : (environment.KUBE_GIT_VERSION ?? ''));
  const given: Inputs = {
    source: text('source'),
    target: text('target'),
    what: whatOf(read('what'), problems),
    platforms: sortedUnique(words(read('platforms') || (environment.KUBE_BUILD_PLATFORMS ?? ''))),
    runTests: yes('run-tests', text, problems),
    allowDirty: yes('allow-dirty', text, problems),
    builder: oneOf('builder', text('builder'), ['container', 'local'], problems),
    container: containerInputsOf(text, environment, problems),
    variables: [...flagsOf(text), ...parseMakeVariables(read('make-variables'), problems)],
    gitVersion: versionOf(version || undefined, problems),
    versionFile: versionFile || undefined,
    shardPlan: undefined,
    epoch: epochOf(text('source-date-epoch'), environment.SOURCE_DATE_EPOCH, now, problems),
    cache: {
      mode: oneOf('cache-mode', text('cache-mode'), ['auto', 'read-write', 'read', 'none'], problems),
      save: oneOf('cache-save', text('cache-save'), ['on-success', 'always', 'never'], problems),
      prefix: cachePrefixOf(text('cache-prefix'), problems),
    },
    upload: oneOf('upload', text('upload'), ['auto', 'none'], problems),
    artifactName: artifactNameOf(text('artifact-name'), problems),
    retentionDays: wholeNumber('retention-days', text('retention-days'), [1, 90], problems),
    compressionLevel: wholeNumber('compression-level', text('compression-level'), [0, 9], problems) ?? 0,
  };
  // Who writes the summary reads it where no inputs may be, and only has it checked here.
  yes('summary', text, problems);
  const inputs = withPlan(given, read('plan').trim(), text, problems);
  const makesImages = releaseTargets.some((target) => target === inputs.target);
  if (inputs.builder === 'local') problems.push(...problemsOfLocal(text, makesImages));
  if (!makesImages) problems.push(...problemsWithoutImages(text));
  return { inputs, problems };
}

export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
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

const manyLines: readonly InputName[] = ['what', 'platforms', 'make-variables', 'plan'];

function whatOf(value: string, problems: Problem[]): readonly string[] {
  const entries = words(value);
  problems.push(...entries.flatMap((entry) => problemOfWhat(entry) ?? []));
  return entries;
}

function flagsOf(text: (name: InputName) => string): readonly MakeVariable[] {
  return (['goflags', 'gogcflags', 'goldflags'] as const)
    .map((name) => ({ name: name.toUpperCase(), value: text(name) }))
    .filter(({ value }) => value !== '');
}

function versionOf(version: string | undefined, problems: Problem[]): string | undefined {
  if (version !== undefined && !isSemanticVersion(version)) {
    problems.push({
      what: `git-version is ${quote(version)}, which Kubernetes' scripts refuse as it is not a semantic version`,
      remedy: 'Give something like v1.33.4 or v1.33.4+acme.1',
    });
  }
  return version;
}

function epochOf(
  given: string,
  fromEnvironment: string | undefined,
  now: number,
  problems: Problem[],
): number | undefined {
  if (given === '' && fromEnvironment === undefined) return undefined;
  const epoch: Epoch = given
    ? parseEpoch(given, 'source-date-epoch', now)
    : parseEpoch(fromEnvironment ?? '', 'The environment variable SOURCE_DATE_EPOCH', now);
  if (epoch.kind === 'epoch') return epoch.seconds;
  problems.push(epoch.problem);
  return undefined;
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

function yes(name: InputName, text: (name: InputName) => string, problems: Problem[]): boolean {
  return oneOf(name, text(name), ['true', 'false'], problems) === 'true';
}
