/** What a user may allow to differ: by name, and for files of a pattern. Nothing is tolerated that was not asked for. */

import type { Cause, Difference } from '../compare/difference.ts';
import { isMatch } from '../kubernetes/star-pattern.ts';
import { isProblem, type Problem, quote } from '../problem.ts';

/** Each with the causes that it covers. */
const tolerated = {
  signature: ['signature'],
  gzip: ['gzip-time', 'gzip-name', 'gzip-level', 'gzip-encoder'],
} as const satisfies Readonly<Record<string, readonly Cause[]>>;

export type ToleranceName = keyof typeof tolerated;

export interface Tolerance {
  readonly name: ToleranceName;
  /** Of names, in which `*` stands for anything. */
  readonly pattern: string;
}

/** Lines `name:pattern`. Problems are added. */
export function parseTolerances(text: string, problems: Problem[]): readonly Tolerance[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .flatMap((line) => {
      const parsed = parseTolerance(line);
      if (!isProblem(parsed)) return [parsed];
      problems.push(parsed);
      return [];
    });
}

function parseTolerance(line: string): Tolerance | Problem {
  const [, given = '', pattern = ''] = /^([^:]*):(.+)$/.exec(line) ?? [];
  const name = toleranceNames.find((it) => it === given);
  if (name !== undefined && isPattern(pattern)) return { name, pattern };
  return {
    what: `tolerate has the line ${quote(line)}`,
    remedy: `Give lines such as signature:*.exe; names are ${toleranceNames.join(', ')}`,
  };
}

const toleranceNames = Object.keys(tolerated) as readonly ToleranceName[];

export function isPattern(text: string): boolean {
  return /^[A-Za-z0-9._+@!/*-]+$/.test(text);
}

/** The whole name, or what is behind its last slash. `*` stands for anything but, in a pattern with a slash, for slashes too. */
export function matches(pattern: string, name: string): boolean {
  return isMatch(pattern.includes('/') ? name : name.replace(/^.*[/!]/, ''), pattern);
}

export function toleranceText({ name, pattern }: Tolerance): string {
  return `${name}:${pattern}`;
}

/** Those by which a file is equivalent: every difference is covered; undefined where one is not. */
export function tolerancesFor(
  file: string,
  differences: readonly Pick<Difference, 'cause'>[],
  allowed: readonly Tolerance[],
): readonly string[] | undefined {
  const here = allowed.filter(({ pattern }) => matches(pattern, file));
  const used = new Set<string>();
  for (const { cause } of differences) {
    const covering = here.find(({ name }) => (tolerated[name] as readonly Cause[]).includes(cause));
    if (covering === undefined) return undefined;
    used.add(toleranceText(covering));
  }
  return used.size > 0 ? [...used] : undefined;
}
