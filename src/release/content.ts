/** What a build made, and the one word by which two builds are compared. */

import { createHash } from 'node:crypto';
import type { BinarySettings } from '../kubernetes/build-info.ts';

export interface Binary {
  readonly platform: string;
  readonly name: string;
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly sha512: string;
  readonly settings: BinarySettings;
}

export interface ReleaseTar {
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly sha512: string;
  /** Of the tar inside the compression. */
  readonly tarSha256: string;
}

export interface ReleaseImage {
  /** Of the binary in it, such as `kube-apiserver`. */
  readonly name: string;
  readonly platform: string;
  /** Of its archive. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly sha512: string;
  readonly tags: readonly string[];
  readonly configDigest: string;
  /** Of the OCI manifest in its archive, which a registry knows it by. */
  readonly manifestDigest: string;
  /** Bytes. */
  readonly manifestSize: number;
}

/**
 * Reference: `_output/release-images/<arch>/<name>.tar`. The conformance image says in its name for which programs it is:
 * older trees make it for the platform of the engine.
 */
export function imagePath({ name, platform }: Pick<ReleaseImage, 'name' | 'platform'>): string {
  const architecture = /^conformance-(.+)$/.exec(name)?.[1] ?? platform.split('/')[1] ?? '';
  return `${architecture}/${name}.tar`;
}

/** A file as a checksum file names it. */
export interface ListedFile {
  /** Relative to the folder of the checksum file. */
  readonly path: string;
  readonly sha256: string;
  readonly sha512: string;
}

/** A file of this text. */
export function listedText(path: string, text: string): ListedFile {
  const digest = (algorithm: string) => createHash(algorithm).update(text).digest('hex');
  return { path, sha256: digest('sha256'), sha512: digest('sha512') };
}

/** SHA256SUMS or SHA512SUMS as coreutils write them, sorted by path. */
export function checksumLines(files: readonly ListedFile[], digest: 'sha256' | 'sha512'): string {
  return files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => `${file[digest]}  ${file.path}\n`)
    .join('');
}

/** Where a program lies below a folder of output. */
export function programPath({ platform, name }: Pick<Binary, 'platform' | 'name'>): string {
  return `${platform}/${name}`;
}

export function listedBinaries(binaries: readonly Binary[]): readonly ListedFile[] {
  return binaries.map((it) => ({ path: programPath(it), sha256: it.sha256, sha512: it.sha512 }));
}

/** The sha256 of SHA256SUMS: equal for two builds that made the same files of the same names. */
export function contentDigest(files: readonly ListedFile[]): string {
  return createHash('sha256').update(checksumLines(files, 'sha256')).digest('hex');
}
