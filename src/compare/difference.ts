/** What `compare` finds: each difference has a cause that was seen in both files, or is `unknown` with its places. */

/** In the order in which they are told: what changes most comes first, what follows from others last. */
export const causes = [
  'missing',
  'kind',
  'platform',
  'program',
  'go-version',
  'experiment',
  'architecture-level',
  'tags',
  'flags',
  'cgo',
  'c-compiler',
  'libraries',
  'strip',
  'dependency',
  'module-version',
  'build-folder',
  'source',
  'version',
  'commit',
  'tree-state',
  'date',
  'vcs',
  'recorded',
  'signature',
  'archive-order',
  'archive-mode',
  'archive-owner',
  'archive-time',
  'archive-link',
  'archive-format',
  'gzip-time',
  'gzip-name',
  'gzip-level',
  'gzip-encoder',
  'image-dates',
  'image-config',
  'image-tags',
  'base-image',
  'layer-content',
  'mode',
  'link',
  'listed-sum',
  'build-id',
  'unknown',
] as const;

export type Cause = (typeof causes)[number];

/** Bytes that differ. Offsets are those in each file, or in each member of an archive. */
export interface Place {
  /** Of a program, else ''. */
  readonly section: string;
  readonly a: number;
  readonly b: number;
  /** Bytes from the first to the last that differ. */
  readonly size: number;
}

export interface Difference {
  readonly cause: Cause;
  /** The values of both; empty where one has none. */
  readonly a: string;
  readonly b: string;
  /** What to change to get the second from the first. */
  readonly remedy: string;
  /** Of what is unknown; not all of them, unless all were asked for. */
  readonly places: readonly Place[];
}

export function difference(cause: Cause, a: string, b: string, remedy: string): Difference {
  return { cause, a, b, remedy, places: [] };
}

export function inOrderOfCauses(differences: readonly Difference[]): readonly Difference[] {
  return [...differences].sort((one, other) => causes.indexOf(one.cause) - causes.indexOf(other.cause));
}
