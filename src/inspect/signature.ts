/** Who has signed a program, as far as it shows without keys: Authenticode, or Apple's, which may be no more than checksums. */

import { createHash } from 'node:crypto';
import type { Executable, Range } from './executable.ts';
import { bytesAt, numbersIn, type Source } from './source.ts';

export type SignatureKind = 'authenticode' | 'apple' | 'ad-hoc';

export interface Signature {
  /** `ad-hoc` has checksums and no signer; Go's linker writes one for darwin/arm64. */
  readonly kind: SignatureKind;
  readonly place: Range;
  /** Of an ad-hoc one: its checksums are those of the file. */
  readonly holds: boolean;
  /** Of one that holds: where these checksums stand in the file, which follow from it. */
  readonly checksums: readonly Range[];
}

export function readSignature(source: Source, { format, signature }: Executable): Signature | undefined {
  if (!signature) return undefined;
  const unproved = { place: signature, holds: false, checksums: [] };
  if (format === 'pe') return { kind: 'authenticode', ...unproved };
  const bytes = bytesAt(source, signature.offset, signature.size, 'its signature');
  const blobs = blobsIn(bytes);
  const isSigned = blobs.some((it) => it.magic === cms && it.bytes.length > 8);
  if (isSigned) return { kind: 'apple', ...unproved };
  const directories = blobs.filter(({ magic }) => magic === codeDirectory);
  const holds =
    directories.length > 0 && directories.every((it) => directoryHolds(source, it.bytes, signature));
  if (!holds) return { kind: 'ad-hoc', ...unproved };
  const checksums = directories.map(({ at, bytes: directory }) => {
    const { u32 } = numbersIn(directory, true);
    return { offset: signature.offset + at + u32(16), size: u32(28) * checksumSize };
  });
  return { kind: 'ad-hoc', place: signature, holds, checksums };
}

const superBlob = 0xfade0cc0;
const codeDirectory = 0xfade0c02;
const cms = 0xfade0b01;

interface Blob {
  /** In the signature. */
  readonly at: number;
  readonly magic: number;
  readonly bytes: Buffer;
}

function blobsIn(bytes: Buffer): readonly Blob[] {
  const { u32 } = numbersIn(bytes, true);
  if (bytes.length < 12 || u32(0) !== superBlob) return [];
  const count = Math.min(u32(8), 64);
  return Array.from({ length: count }, (_, index) => {
    const at = u32(12 + index * 8 + 4);
    return { at, magic: u32(at), bytes: bytes.subarray(at, at + u32(at + 4)) };
  });
}

const sha256 = 2;
const checksumSize = 32;

/** Each page of the file before the signature has the checksum that the directory lists, and all of them are listed. */
function directoryHolds(source: Source, bytes: Buffer, { offset }: Range): boolean {
  const { u32 } = numbersIn(bytes, true);
  const [hashesAt, count, limit] = [u32(16), u32(28), u32(32)];
  const [hashSize = 0, type, , pageBits = 0] = bytes.subarray(36, 40);
  if (type !== sha256 || hashSize !== checksumSize || pageBits < 10 || pageBits > 20 || limit !== offset)
    return false;
  const page = 2 ** pageBits;
  if (count !== Math.ceil(limit / page) || hashesAt + count * hashSize > bytes.length) return false;
  for (let index = 0; index < count; index++) {
    const start = index * page;
    const content = source.read(start, Math.min(page, limit - start));
    const at = hashesAt + index * hashSize;
    if (
      !createHash('sha256')
        .update(content)
        .digest()
        .equals(bytes.subarray(at, at + hashSize))
    )
      return false;
  }
  return true;
}
