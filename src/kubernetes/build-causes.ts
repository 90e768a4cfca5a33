/**
 * What the tools of a build say when they fail, by kind, with what helps. The output of Kubernetes' scripts ends in make's
 * own words and a stack of shell functions, which name no cause; the line that does is somewhere above.
 */

import { moduleCauses } from './module-causes.ts';
import { toolCauses } from './tool-causes.ts';

export interface BuildCause {
  /** A full disk and want of memory are told apart by other signs: whatever they break says something else as well. */
  readonly failure: 'input' | 'network' | 'compile';
  readonly sign: RegExp;
  readonly remedy: string;
  /** The line after it says what it is about. */
  readonly andNext?: true;
  /** Its sign may be a word by the way: of several the last counts, and what the build ended with is told beside it. */
  readonly vague?: true;
  /** A question to Go that ends so: it is Go itself that cannot be had. */
  readonly ofGo?: true;
}

export interface FoundCause {
  readonly cause: BuildCause;
  /** With what the line after it says, where that belongs to it. */
  readonly line: string;
}

/** The exact ones first: a vague one may be a word by the way. */
const causes: readonly BuildCause[] = [...moduleCauses, ...toolCauses];

export function causeOf(line: string): BuildCause | undefined {
  return causes.find(({ sign }) => sign.test(line));
}

export interface CauseReader {
  readonly read: (line: string) => void;
  readonly found: () => FoundCause | undefined;
}

/** What a tool says of something that did not stop it. */
const byTheWay = /^(?:warning|note)\b|^W\d{4} \d\d:|\bretry(?:ing)?\b/i;

/** Keeps the most exact of all that is read, and of those the first; of vague ones the last. */
export function createCauseReader(): CauseReader {
  let found: FoundCause | undefined;
  let rank = causes.length;
  let open = false;
  return { read, found: () => found };

  function read(line: string): void {
    const text = line.trim();
    if (text === '') return;
    if (open && found) found = { ...found, line: `${found.line} ${text}` };
    open = false;
    const asExact = causes.slice(0, found?.cause.vague ? rank + 1 : rank);
    const better = asExact.findIndex(({ sign }) => sign.test(text));
    const cause = causes[better];
    if (!cause || (cause.vague && byTheWay.test(text))) return;
    rank = better;
    found = { cause, line: text };
    open = cause.andNext ?? false;
  }
}

/** What make, and the stacks that Kubernetes' scripts print, say of any failure; make's echo of the scripts that it calls. */
const noise = [
  /^g?make(?:\[\d+\])?: (?:\*\*\*|Entering|Leaving|Waiting|Target)/,
  /^\+\+\+ \[/,
  /^!!! +(?:\[[^\]]*\] +)?(?:Call (?:tree|stack)|\d+:)/,
  /^\s*(?:!!! +(?:\[[^\]]*\] +)?)?Error in \S+:\d+(?:$|\. ')/,
  /^Call stack:|^\s*\d+: \S+:\d+ |^exit status \d+$|^Exiting with status/,
  /^hack\/make-rules\/[\w./-]+\.sh(?: |$)/,
] as const;

export function isNoise(line: string): boolean {
  return line.trim() === '' || noise.some((words) => words.test(line));
}
