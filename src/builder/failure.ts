/** Why a build failed, from what its output said. */

import { causeOf } from '../kubernetes/build-causes.ts';
import type { BuildSigns, CompileError } from '../kubernetes/build-output.ts';
import type { Target } from '../kubernetes/targets.ts';
import type { Failure, Problem } from '../problem.ts';

/** The others happen before a build or beside it. */
export type BuildFailure = Exclude<Failure, 'stamp' | 'image' | 'package' | 'cancelled'>;

export interface FailedBuild {
  readonly target: Target;
  readonly signs: BuildSigns;
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
  /** `make all WHAT=cmd/kubectl`, for the message. */
  readonly call: string;
  readonly memory: string;
  readonly disk: string;
}

/** The nearest cause first: what a full disk breaks looks like a compile error too. */
export function failureOf({ target, signs, exitCode, signal }: FailedBuild): BuildFailure {
  if (signs.diskFull) return 'disk';
  if (signs.outOfMemory || exitCode === 137 || signal === 'SIGKILL') return 'memory';
  if (signs.compileErrors.length > 0) return 'compile';
  if (signs.failedTests.length > 0) return 'test';
  if (signs.cause) return signs.cause.cause.failure;
  return target.kind === 'test' ? 'test' : 'compile';
}

export function problemOfFailure(build: FailedBuild): Problem {
  const ending = build.signal ? `was ended by ${build.signal}` : `failed with exit code ${build.exitCode}`;
  const failure = failureOf(build);
  const what = `${build.call} ${ending}: ${causes[failure](build)}`;
  return { what, remedy: remedyOf(failure, build.signs) };
}

const causes: Readonly<Record<BuildFailure, (build: FailedBuild) => string>> = {
  disk: ({ disk, signs }) => `the disk is full (${signs.diskFull?.trim()}; where the tree is, ${disk})`,
  memory: ({ memory }) => `a process was killed, most likely for want of memory (${memory})`,
  network: ({ signs }) => lineOf(signs),
  input: ({ signs }) => lineOf(signs),
  compile: ({ signs }) => compileText(signs.compileErrors) ?? lineOf(signs),
  test: ({ signs }) => failedTestsText(signs.failedTests) ?? lineOf(signs),
};

/** Also where it is kbuild itself that finds no place. */
export const diskRemedy =
  'Free some space (`df -h` shows which disk it is), or build fewer platforms in one job';

const remedies = {
  disk: diskRemedy,
  memory: 'Use a larger machine, or build fewer platforms or targets in one job',
  compile: 'Fix the code; the full log tells more',
  test: 'Fix the code or the tests; the reports and the full log tell more',
} as const;

/** Of the very cause, where one is known; without one neither the network nor a setting is blamed. */
function remedyOf(failure: BuildFailure, signs: BuildSigns): string {
  const {
    compileErrors: [first],
    cause,
  } = signs;
  switch (failure) {
    case 'disk':
    case 'memory':
    case 'test':
      return remedies[failure];
    case 'compile':
    case 'network':
    case 'input':
      if (first) return causeOf(first.message)?.remedy ?? remedies.compile;
      return cause ? `${cause.cause.remedy}${isByTheWay(signs) ? ifByTheWay : ''}` : remedies.compile;
  }
}

function compileText(errors: readonly CompileError[]): string | undefined {
  const [first] = errors;
  if (!first) return undefined;
  const more = errors.length > 1 ? `, and ${errors.length - 1} more` : '';
  return `${first.file}:${first.line}: ${first.message}${more}`;
}

const longestLine = 400;

const ifByTheWay = '. If that was only by the way, fix what the last words tell; the full log tells more';

/** Whether more was said after a line that may not be why. */
function isByTheWay({ cause, words }: BuildSigns): boolean {
  return cause?.cause.vague === true && words.at(-1) !== cause.line;
}

/** The line that says why, else the last words of the tool that failed; where it is not sure, both. */
function lineOf(signs: BuildSigns): string {
  const { cause, words } = signs;
  const ending = words.filter((line) => line !== cause?.line).join(' | ');
  const text = cause
    ? `${cause.line}${isByTheWay(signs) ? `; it ended with: ${ending}` : ''}`
    : words.join(' | ');
  if (text === '') return 'it printed nothing that tells why';
  return text.length > longestLine ? `${text.slice(0, longestLine)}…` : text;
}

const mostTests = 5;

/** The packages that they are in stand in the same list; those that do not even build stand there alone. */
function failedTestsText(names: readonly string[]): string | undefined {
  const isTest = (name: string) => /^(?:Test|Example|Fuzz|Benchmark)/.test(name);
  const listed = (some: readonly string[]) =>
    `${some.slice(0, mostTests).join(', ')}${some.length > mostTests ? ` and ${some.length - mostTests} more` : ''}`;
  const [tests, packages] = [names.filter(isTest), names.filter((name) => !isTest(name))];
  if (tests.length === 0) return packages.length === 0 ? undefined : `${listed(packages)} failed`;
  const places = packages.length === 0 ? '' : ` in ${listed(packages)}`;
  return `${listed(tests)}${places}`;
}
