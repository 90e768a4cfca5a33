/** What verify says of each file and of all of them. Nothing that was not checked counts as good. */

import type { Cause, Difference } from '../compare/difference.ts';

/** From the worst to the best: the worst of all files is that of all. */
export const verdicts = ['different', 'not-built', 'not-checked', 'equivalent', 'reproduced'] as const;

export type Verdict = (typeof verdicts)[number];

/** Whether a key that the user has named has signed it, or the sum that it has. */
export type Authentication = 'authenticated' | 'unauthenticated';

export interface FileIdentity {
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

export interface FileVerdict {
  /** As the reference names it; a member of a tarball stands behind the tarball's name and `!`. */
  readonly name: string;
  readonly verdict: Verdict;
  readonly authentication: Authentication;
  /** undefined where only a sum of it is known, or nothing. */
  readonly published: FileIdentity | undefined;
  readonly rebuilt: FileIdentity | undefined;
  /** The profile that it was built by; empty where it was not built. */
  readonly profile: string;
  /** The build date that it was built with, as it is stamped; empty where it was not built. */
  readonly date: string;
  /** What was tolerated, as it was allowed. */
  readonly tolerated: readonly string[];
  /** It was not made by the recipe of the tree. */
  readonly offRecipe: boolean;
  /** In the published file, then in ours. */
  readonly causes: readonly FileCause[];
  /** Why it was not built or not checked; empty otherwise. */
  readonly why: string;
}

/** Of an archive or image with the way to the member, from the outermost to the innermost. */
export interface FileCause extends Difference {
  readonly path?: readonly string[];
  /** Those that it holds for. */
  readonly members?: readonly string[];
}

export type Counts = Readonly<Record<Verdict, number>>;

export function countsOf(files: readonly Pick<FileVerdict, 'verdict'>[]): Counts {
  const count = (verdict: Verdict) => files.filter((it) => it.verdict === verdict).length;
  return {
    reproduced: count('reproduced'),
    equivalent: count('equivalent'),
    different: count('different'),
    'not-built': count('not-built'),
    'not-checked': count('not-checked'),
  };
}

/** `faults` are what was wrong with the reference as a whole: with any of them not everything was checked. */
export function overallVerdict(
  files: readonly Pick<FileVerdict, 'verdict'>[],
  faults: readonly string[],
): Verdict {
  const found: readonly Verdict[] = [
    ...files.map(({ verdict }) => verdict),
    ...(faults.length > 0 || files.length === 0 ? (['not-checked'] as const) : []),
  ];
  return worstOf(found);
}

export function worstOf(found: readonly Verdict[]): Verdict {
  return verdicts.find((it) => found.includes(it)) ?? 'not-checked';
}

/** Of `kbuild verify`; 2 is for what was given wrong. */
export function exitCodeOf(verdict: Verdict): number {
  switch (verdict) {
    case 'reproduced':
    case 'equivalent':
      return 0;
    case 'different':
      return 1;
    case 'not-built':
      return 3;
    case 'not-checked':
      return 4;
  }
}

/** What of a program follows from how it was built, not from what or when. */
const recipeCauses: readonly Cause[] = [
  'program',
  'go-version',
  'experiment',
  'architecture-level',
  'tags',
  'flags',
  'cgo',
  'strip',
  'dependency',
  'module-version',
  'vcs',
  'recorded',
];

export function isOffRecipe(causes: readonly Pick<Difference, 'cause'>[]): boolean {
  return causes.some(({ cause }) => recipeCauses.includes(cause));
}

const nothingOf = {
  authentication: 'unauthenticated',
  published: undefined,
  rebuilt: undefined,
  profile: '',
  date: '',
  tolerated: [],
  offRecipe: false,
  causes: [],
  why: '',
} as const;

/** A verdict without what does not belong to it. */
export function fileVerdict(part: Pick<FileVerdict, 'name' | 'verdict'> & Partial<FileVerdict>): FileVerdict {
  return { ...nothingOf, ...part };
}
