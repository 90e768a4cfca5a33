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

/** SHA256SUMS or SHA512SUMS as coreutils write them, sorted by path, with paths relative to the folder they lie in. */
export function checksumLines(binaries: readonly Binary[], digest: 'sha256' | 'sha512'): string {
  return binaries
    .map((binary) => ({ path: `${binary.platform}/${binary.name}`, digest: binary[digest] }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((it) => `${it.digest}  ${it.path}\n`)
    .join('');
}

/** The sha256 of SHA256SUMS: equal for two builds that made the same files of the same names. */
export function contentDigest(binaries: readonly Binary[]): string {
  return createHash('sha256').update(checksumLines(binaries, 'sha256')).digest('hex');
}
