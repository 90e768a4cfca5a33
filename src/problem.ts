/**
 * What went wrong, in words for the person who can fix it. A KbuildError carries all problems found together, and is what
 * a story ends with; another error (an ArchiveFault, one of the machine) has become one before it reaches a report, or is
 * a defect of ours.
 */

/** Why a run failed, as the output `failure` says it. */
export type Failure =
  | 'input'
  | 'stamp'
  | 'image'
  | 'disk'
  | 'memory'
  | 'compile'
  | 'test'
  | 'package'
  | 'network'
  | 'cancelled';

export interface Problem {
  /** What is wrong and where, one sentence without a full stop. */
  readonly what: string;
  /** What to do about it: a command, valid values, a setting. */
  readonly remedy: string;
}

export function isProblem(value: object): value is Problem {
  return 'what' in value && 'remedy' in value;
}

export class KbuildError extends Error {
  override readonly name = 'KbuildError';
  readonly failure: Failure;
  readonly problems: readonly Problem[];

  constructor(failure: Failure, problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.failure = failure;
    this.problems = problems;
  }
}

export function describeProblem(problem: Problem): string {
  return `${problem.what}${/[.?!]$/.test(problem.what) ? '' : '.'} ${problem.remedy}`;
}

/** What was thrown, without the advice behind its first sentence. */
export function firstSentence(error: unknown): string {
  return error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
}

/** A value from outside, made safe for one line of text: quoted, control characters escaped, cut at 120 characters. */
export function quote(value: string): string {
  const shown = withoutCredentials(value);
  const cut = shown.length > 120 ? `${shown.slice(0, 117)}...` : shown;
  return JSON.stringify(cut);
}

/** Whoever and with whatever password an address names, such as `https://user:password@host`, is three stars. */
export function withoutCredentials(text: string): string {
  return text
    .split(/(\s+)/)
    .map((word) => {
      const part = credentialsIn(word);
      return part === undefined ? word : word.replace(part, () => '***');
    })
    .join('');
}

/** Of a word without blanks; undefined where it holds none. A name before an @ is none: images and modules have that too. */
export function credentialsIn(word: string): string | undefined {
  const scheme = word.indexOf('://');
  const at = word.lastIndexOf('@');
  if (word.startsWith('sha256:', at + 1)) return undefined;
  if (scheme >= 0) return at > scheme + 3 ? word.slice(scheme + 3, at) : undefined;
  // Behind the name of a variable.
  const part = word.slice(word.indexOf('=') + 1, Math.max(at, 0));
  return part.includes(':') && !part.includes('/') ? part : undefined;
}

export function hasControlCharacter(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  return /[\u0000-\u001f\u007f]/.test(text);
}
