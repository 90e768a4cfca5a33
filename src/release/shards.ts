/** Which jobs a matrix has, one per platform, and on which runners they run. */

import { parsedJson, stringsIn } from '../json.ts';
import type { PlatformKind, TreeLists } from '../kubernetes/lists.ts';
import { sortedUnique } from '../kubernetes/platforms.ts';
import { type Problem, quote } from '../problem.ts';
import type { Plan } from './plan.ts';

/** GitHub's limit of jobs in one matrix. */
const mostShards = 256;

const kinds: readonly PlatformKind[] = ['server', 'node', 'client', 'test'];

export function isKind(word: string): word is PlatformKind {
  return kinds.some((kind) => kind === word);
}

/** Platforms, and kinds of them (`server`, `node`, `client`, `test`) spelled out. */
export function spelledOut(wanted: readonly string[], lists: TreeLists): readonly string[] {
  return sortedUnique(wanted.flatMap((it) => (isKind(it) ? lists.platforms[it] : [it])));
}

export function problemsOfShards(jobs: number): readonly Problem[] {
  if (jobs <= mostShards) return [];
  return [
    {
      what: `the plan would have ${jobs} jobs`,
      remedy: `GitHub runs at most ${mostShards}; name fewer platforms, or give max-jobs`,
    },
  ];
}

/** The platforms of each job, at most so many, with about as much to do; one each where nothing limits them. */
export function groupsOf(
  platforms: readonly string[],
  mostJobs: number | undefined,
  lists: Pick<TreeLists, 'platforms'>,
): readonly (readonly string[])[] {
  if (mostJobs === undefined || platforms.length <= mostJobs) return platforms.map((it) => [it]);
  const groups = Array.from({ length: mostJobs }, (): { work: number; platforms: string[] } => ({
    work: 0,
    platforms: [],
  }));
  const byWork = platforms.map((platform) => ({ platform, work: workOf(platform, lists) }));
  // The largest first, each to who has the least so far.
  for (const { platform, work } of byWork.toSorted((a, b) => b.work - a.work)) {
    const least = groups.reduce((a, b) => (b.work < a.work ? b : a));
    least.work += work;
    least.platforms.push(platform);
  }
  return groups.map((group) => group.platforms.sort()).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

/** Kinds of programs that a platform has; those of servers are packed into images too. */
function workOf(platform: string, lists: Pick<TreeLists, 'platforms'>): number {
  const its = kinds.filter((kind) => lists.platforms[kind].includes(platform));
  return its.length + (its.includes('server') ? 1 : 0);
}

/** `linux-amd64`, or of several platforms `part-2`. */
export function shardName(platforms: readonly string[], index: number): string {
  const [platform = '', ...others] = platforms;
  return others.length > 0 ? `part-${index + 1}` : platform.replaceAll('/', '-');
}

/** A label, or several that a runner must all have. */
export type Runner = string | readonly string[];

export const usualRunner = 'ubuntu-24.04';

/** `linux/arm64=ubuntu-24.04-arm` or `linux/arm64=["self-hosted","arm64"]` lines, for some of these platforms. */
export function parseRunners(
  text: string,
  platforms: readonly string[],
  problems: Problem[],
): ReadonlyMap<string, Runner> {
  const runners = new Map<string, Runner>();
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  for (const line of lines.filter((it) => it !== '')) {
    const [, platform = '', label = ''] = /^([^=\s]+)\s*=\s*(.*)$/.exec(line) ?? [];
    const runner = runnerOf(label);
    const problem =
      runner === undefined
        ? noRunner(line)
        : runners.has(platform)
          ? { what: `runners names ${quote(platform)} twice`, remedy: 'Keep one of the lines' }
          : notPlanned(platform, platforms);
    if (problem) problems.push(problem);
    else if (runner !== undefined) runners.set(platform, runner);
  }
  return runners;
}

/** For `strategy.matrix` of a workflow, by `fromJSON`. */
export function matrixOf({ shards, target }: Plan, runners: ReadonlyMap<string, Runner>): string {
  const include = shards.map(({ name, platforms }) => ({
    name,
    platforms: platforms.join(' '),
    target,
    runner: runners.get(platforms[0] ?? '') ?? usualRunner,
  }));
  return JSON.stringify({ include });
}

/** Programs with cgo depend on the compiler of the machine that they are built on. */
export function warningsOfRunners(runners: ReadonlyMap<string, Runner>): readonly string[] {
  return [...runners]
    .filter(([, runner]) => /arm|aarch|ppc|s390|riscv/i.test(String(runner)))
    .map(
      ([platform, runner]) =>
        `${platform} is to be built on ${String(runner)}: unless that is an amd64 machine, its programs with cgo are other bytes than an amd64 machine makes of them`,
    );
}

const labelShape = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

function runnerOf(text: string): Runner | undefined {
  if (labelShape.test(text)) return text;
  const parsed = parsedJson(text);
  const labels = stringsIn(parsed).filter((it) => labelShape.test(it));
  const isWhole = Array.isArray(parsed) && labels.length > 0 && labels.length === parsed.length;
  return isWhole ? labels : undefined;
}

function noRunner(line: string): Problem {
  return {
    what: `runners has the line ${quote(line)}`,
    remedy: 'Give lines such as linux/arm64=ubuntu-24.04-arm or linux/arm64=["self-hosted","arm64"]',
  };
}

function notPlanned(platform: string, platforms: readonly string[]): Problem | undefined {
  if (platforms.includes(platform)) return undefined;
  return {
    what: `runners names ${quote(platform)}, which is not a platform of this plan`,
    remedy: `They are ${platforms.join(', ')}`,
  };
}
