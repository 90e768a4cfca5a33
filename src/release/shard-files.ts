/** Which files an artifact may have to be looked at as a shard: how many, how large, and under which names. */

import { quote } from '../problem.ts';
import { imageIndexEnding, imageIndexes } from './image-indexes.ts';
import type { Manifest } from './manifest.ts';
import { recordFile } from './shard-record.ts';

export const manifestFile = 'manifest.json';
export const sumFiles = ['SHA256SUMS', 'SHA512SUMS'] as const;
export const sbomFile = 'sbom.cdx.json';
export const spdxFile = 'sbom.spdx.json';
export const predicateFile = 'provenance-predicate.json';

/** What follows from the manifest and the programs; sorted. */
export const evidenceFiles: readonly string[] = [predicateFile, sbomFile, spdxFile];

/** With an index for each image of the release. */
export function evidenceFilesOf({ images }: Pick<Manifest, 'images'>): readonly string[] {
  return [...evidenceFiles, ...imageIndexes(images).map(({ path }) => path)];
}

/** A release of all platforms in one job has 70. */
export const mostShardFiles = 1000;

const mebibyte = 1024 * 1024;

/** Bytes of what is read whole; that of a release of all platforms is a hundredth of it. */
const largest: Readonly<Record<string, number>> = {
  [recordFile]: mebibyte / 16,
  [manifestFile]: 8 * mebibyte,
  [predicateFile]: mebibyte,
  [sbomFile]: 16 * mebibyte,
  [spdxFile]: 16 * mebibyte,
  SHA256SUMS: mebibyte,
  SHA512SUMS: mebibyte,
};

/** Of an image of six architectures: 2 kB. */
const largestIndex = mebibyte / 16;

/** Programs compress to a third; what unpacks to more than this was made to fill a disk. */
export const mostExpansion = 64;

export interface ListedShardFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly compressedSize: number;
}

/** Each as a sentence that goes on behind the artifact's name. */
export function shardFileFaults(files: readonly ListedShardFile[]): readonly string[] {
  const packed = files.reduce((sum, it) => sum + it.compressedSize, 0);
  const unpacked = files.reduce((sum, it) => sum + it.size, 0);
  const seen = new Set<string>();
  const doubled = files.filter(({ name }) => seen.size === seen.add(name.toLowerCase()).size);
  return [
    ...files.filter(({ name }) => !isPlainPath(name)).map(({ name }) => `it holds ${quote(name)}`),
    ...doubled.map(({ name }) => `it holds ${quote(name)} twice`),
    ...files.flatMap(({ name, size }) => {
      const most =
        largest[name] ?? (name.endsWith(imageIndexEnding) ? largestIndex : Number.POSITIVE_INFINITY);
      return size > most ? [`its ${name} has ${size} bytes, and at most ${most} are read`] : [];
    }),
    ...(unpacked > mostExpansion * (packed + mebibyte)
      ? [`its ${packed} bytes would unpack to ${unpacked}, more than ${mostExpansion} times as many`]
      : []),
  ];
}

/** At most in two folders, with no sign in it that a file system or a checksum file spells otherwise. */
export function isPlainPath(path: string): boolean {
  return (
    /^(?:[A-Za-z0-9][A-Za-z0-9._-]*\/){0,2}[A-Za-z0-9][A-Za-z0-9.+_-]*$/.test(path) && path.length <= 255
  );
}
