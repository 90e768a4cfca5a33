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

/** Of a value that is cut, and what then stands in the place of the rest. */
export const quotedSigns = 117;
export const quoteCut = '...';

/** A value from outside, made safe for one line of text: quoted, control characters escaped, cut at 120 characters. */
export function quote(value: string): string {
  const shown = withoutCredentials(value);
  const isWhole = shown.length <= quotedSigns + quoteCut.length;
  const cut = isWhole ? shown : `${shown.slice(0, quotedSigns)}${quoteCut}`;
  return JSON.stringify(cut).replaceAll(/[\u007f-\u009f]/g, escaped);
}

/** As JSON may have it, though JSON.stringify leaves these as they are. */
function escaped(sign: string): string {
  return `\\u00${sign.charCodeAt(0).toString(16)}`;
}

/** Whoever and with whatever password an address names, such as `https://user:password@host`, is three stars. */
export function withoutCredentials(text: string): string {
  const { shown, end } = spansOfCredentials(text).reduce(
    (done, span) => ({ shown: `${done.shown}${text.slice(done.end, span.start)}***`, end: span.end }),
    { shown: '', end: 0 },
  );
  return shown + text.slice(end);
}

/** What stands before the host of each address, user and password, where there is a password or a scheme. */
export function credentialsIn(text: string): readonly string[] {
  return spansOfCredentials(text).map(({ start, end }) => text.slice(start, end));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Rather too much than too little: of `a:b c@d` nobody can say whether it is a password with a blank. A package URL has none. */
function spansOfCredentials(text: string): readonly Span[] {
  const spans: Span[] = [];
  let open: number | undefined;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const { start, hasScheme } = prefixOf(word);
    const at = lastHost(word);
    const isWhole = at > start && (hasScheme || word.slice(start, at).includes(':'));
    if (at >= 0 && open !== undefined && !hasScheme) {
      while ((spans.at(-1)?.start ?? -1) >= open) spans.pop();
      spans.push({ start: open, end: index + at });
    } else if (isWhole) {
      spans.push({ start: index + start, end: index + at });
      open = undefined;
    } else if (/:./.test(word.slice(start))) open = index + start;
  }
  return spans;
}

function prefixOf(word: string): { readonly start: number; readonly hasScheme: boolean } {
  const [prefix = ''] = beforeAddress.exec(word) ?? beforeUser.exec(word) ?? [];
  return { start: prefix.length, hasScheme: /[/\\]$/.test(prefix) };
}

/** What has an address for its value, such as the name of an image with its port. */
const beforeAddress = /^[^@=]{1,500}=(?:https?|ssh|git):\/\//;

/** The name of a variable, and a scheme: with one slash, backslashes or without its name too, as people write it by mistake. */
const beforeUser = /^(?:[^:=@/\\]*=)?["'(<]*(?:[^:=@/\\]*:[/\\]{1,2}|[/\\]{2})?/;

/** Of the last @ that has no digest behind it, as the addresses of images do, nor a version, as package URLs do; -1 without one. */
function lastHost(word: string): number {
  if (/^["'(<]*pkg:/.test(word)) return -1;
  let at = word.lastIndexOf('@');
  while (at > 0 && word.startsWith('sha256:', at + 1)) at = word.lastIndexOf('@', at - 1);
  return word.startsWith('sha256:', at + 1) ? -1 : at;
}

/** Of both ranges: some terminals take U+009B for the start of a command. */
export function hasControlCharacter(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  return /[\u0000-\u001f\u007f-\u009f]/.test(text);
}
