/** Go's build cache as files: which are entries, which a build has used, and whether they are what their names say. */

/** `<2 hex>/<64 hex>-a` (action) or `-d` (data). */
export interface CacheFile {
  readonly name: string;
  readonly bytes: number;
  readonly mtimeMs: number;
}

export interface CacheListing {
  readonly files: readonly CacheFile[];
  /** Files and folders that are neither entries nor Go's own bookkeeping, such as cached programs (Go 1.24 on). */
  readonly others: readonly string[];
  /** What no cache has: links, pipes, sockets, devices. */
  readonly special: readonly string[];
}

export const markerName = 'kbuild-cache.json';

const entryShape = /^([0-9a-f]{2})\/\1[0-9a-f]{62}-[ad]$/;
const bookkeeping = ['README', 'trim.txt', 'testexpire.txt', markerName];

export function kindOf(name: string): 'entry' | 'bookkeeping' | 'other' {
  if (entryShape.test(name)) return 'entry';
  return bookkeeping.includes(name) ? 'bookkeeping' : 'other';
}

export function isData(name: string): boolean {
  return name.endsWith('-d');
}

/** Of a data file's name the hash that its content must have. */
export function hashInName(name: string): string {
  return name.slice(3, 67);
}

export interface Action {
  readonly actionId: string;
  readonly outputId: string;
}

/** An action file: `v1 <action> <output> <size> <time>`. undefined when it is not one. */
export function parseAction(text: string): Action | undefined {
  const match = /^v1 ([0-9a-f]{64}) ([0-9a-f]{64}) +[0-9]+ +[0-9]+\n$/.exec(text);
  return match ? { actionId: match[1] ?? '', outputId: match[2] ?? '' } : undefined;
}

/** Seconds before now that all entries are set to, so that Go notes each use anew (it does so after an hour) and none is old enough to be trimmed. */
export const agedSeconds = 2 * 3600;

export interface WorkingSet {
  readonly kept: readonly CacheFile[];
  readonly dropped: readonly CacheFile[];
  readonly bytes: number;
  readonly droppedBytes: number;
  /** Bytes of entries that were not there before the build. */
  readonly newBytes: number;
  /** Entries from before that the build has used. */
  readonly hits: number;
}

/** Go touches what it uses: everything older than an hour before `startedMs` was not used since. */
export function workingSet(
  files: readonly CacheFile[],
  before: ReadonlySet<string>,
  startedMs: number,
): WorkingSet {
  const isUsed = ({ mtimeMs }: CacheFile) => mtimeMs > startedMs - (agedSeconds * 1000) / 2;
  const kept = files.filter(isUsed);
  const dropped = files.filter((file) => !isUsed(file));
  return {
    kept,
    dropped,
    bytes: sum(kept),
    droppedBytes: sum(dropped),
    newBytes: sum(kept.filter(({ name }) => !before.has(name))),
    hits: kept.filter(({ name }) => before.has(name)).length,
  };
}

export function sum(files: readonly CacheFile[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

/** A share of new entries below this is not worth an upload: the next run compiles them again in less time. */
export const worthShare = 0.05;
/** Nor is a share of unused ones below this. */
const deadShare = 0.3;

export type Worth = { readonly kind: 'worth' } | { readonly kind: 'not-worth'; readonly why: string };

export function worthSaving({ bytes, newBytes, droppedBytes }: WorkingSet, wasRestored: boolean): Worth {
  if (bytes === 0) return { kind: 'not-worth', why: 'the build has used no cache' };
  const share = newBytes / bytes;
  const dead = droppedBytes / (bytes + droppedBytes);
  if (!wasRestored || share >= worthShare || dead >= deadShare) return { kind: 'worth' };
  return {
    kind: 'not-worth',
    why: `only ${(share * 100).toFixed(1)} % of it is new, less than ${worthShare * 100} %`,
  };
}
