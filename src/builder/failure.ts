/** Why a build failed, from what its output said. */

import type { BuildSigns } from '../kubernetes/build-output.ts';
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
  if (signs.outside) return signs.outside.failure;
  return target.kind === 'test' ? 'test' : 'compile';
}

export function problemOfFailure(build: FailedBuild): Problem {
  const ending = build.signal ? `was ended by ${build.signal}` : `failed with exit code ${build.exitCode}`;
  const what = `${build.call} ${ending}${causes[failureOf(build)](build)}`;
  return { what, remedy: remedies[failureOf(build)] };
}

const causes: Readonly<Record<BuildFailure, (build: FailedBuild) => string>> = {
  disk: ({ disk, signs }) => `: the disk is full (${signs.diskFull?.trim()}; where the tree is, ${disk})`,
  memory: ({ memory }) => `: a process was killed, most likely for want of memory (${memory})`,
  network: outsideText,
  input: outsideText,
  compile: ({ signs }) => {
    const [first] = signs.compileErrors;
    if (!first) return `: ${lastOf(signs.tail)}`;
    const more = signs.compileErrors.length > 1 ? `, and ${signs.compileErrors.length - 1} more` : '';
    return `: ${first.file}:${first.line}: ${first.message}${more}`;
  },
  test: ({ signs }) => `: ${failedTestsText(signs.failedTests) ?? lastOf(signs.tail)}`,
};

/** Also where it is kbuild itself that finds no place. */
export const diskRemedy =
  'Free some space (`df -h` shows which disk it is), or build fewer platforms in one job';

const remedies: Readonly<Record<BuildFailure, string>> = {
  disk: diskRemedy,
  memory: 'Use a larger machine, or build fewer platforms or targets in one job',
  network:
    'Try again; if it stays so, see whether the machine reaches the Go module proxy and trusts its certificate (GOPROXY, SSL_CERT_FILE)',
  input:
    'Give Go what it misses: GOPROXY, GOSUMDB, GOTOOLCHAIN or the login of a proxy, or a machine that has it',
  compile: 'Fix the code; the full log tells more',
  test: 'Fix the code or the tests; the reports and the full log tell more',
};

function outsideText({ signs }: FailedBuild): string {
  return `: ${signs.outside?.line.trim() ?? lastOf(signs.tail)}`;
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

function lastOf(lines: readonly string[]): string {
  return lines.at(-1)?.trim() ?? 'it printed nothing';
}
