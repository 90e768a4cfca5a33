/** Where a difference was found, and what those who look for it need. */

import { partOf, pieceSize, type Source } from '../inspect/source.ts';
import type { CompareOptions } from './compare-binaries.ts';
import type { Difference } from './difference.ts';
import { restOf } from './rest.ts';
import { unknown } from './unknown.ts';

export interface Finding extends Difference {
  /** From the outermost file to the innermost member: a member of a tar, a layer of an image; empty for the files themselves. */
  readonly path: readonly string[];
  /** Of an archive, those that it holds for. */
  readonly members: readonly string[];
}

/** What a gzip stream holds. */
export interface Unpacked extends Source {
  /** Of its members behind the first; throws a FileFault where they cannot be told apart. */
  readonly furtherHeaders: () => Promise<readonly Buffer[]>;
}

export interface Context extends CompareOptions {
  readonly unpack: (source: Source) => Promise<Unpacked>;
  readonly isToldElsewhere?: (path: readonly string[]) => boolean;
  readonly compare: (a: Source, b: Source, path: readonly string[]) => Promise<readonly Finding[]>;
}

export function at(path: readonly string[], found: Difference, members: readonly string[] = []): Finding {
  return { ...found, path, members };
}

/** What differs of bytes that nothing is known of; `isFilling` where the number of zeros does not matter. */
export function bytesDiffering(
  a: Source,
  b: Source,
  path: readonly string[],
  { mostPlaces }: CompareOptions,
  isFilling = false,
): readonly Finding[] {
  const sideOf = (source: Source) => ({
    source,
    parts: [{ name: '', offset: 0, size: source.size, isFilling }],
    masks: [],
  });
  return restOf(sideOf(a), sideOf(b), mostPlaces).map((rest) => at(path, unknown(rest)));
}

export function areEqual(a: Source, b: Source): boolean {
  if (a.size !== b.size) return false;
  for (let start = 0; start < a.size; start += pieceSize) {
    if (!a.read(start, pieceSize).equals(b.read(start, pieceSize))) return false;
  }
  return true;
}

export function partAt(
  source: Source,
  { offset, size }: { readonly offset: number; readonly size: number },
): Source {
  return partOf(source, offset, size);
}
