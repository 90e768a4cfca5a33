/** Bytes of a file that may be huge, or hostile: they are read in pieces, and every number in them is checked before it is used. */

export interface Source {
  /** Bytes. */
  readonly size: number;
  /** As many of the bytes as there are. */
  readonly read: (offset: number, length: number) => Buffer;
}

/** What is wrong with a file that somebody else made, before it is known which file it was: a sentence that begins with "it". */
export class FileFault extends Error {
  override readonly name = 'FileFault';
}

export function sourceOf(bytes: Buffer): Source {
  return {
    size: bytes.length,
    read: (offset, length) =>
      isCount(offset) && isCount(length) ? bytes.subarray(offset, offset + length) : Buffer.alloc(0),
  };
}

/** A part of another source; what sticks out of that is not there. */
export function partOf(source: Source, offset: number, size: number): Source {
  const start = Math.min(offset, source.size);
  const length = Math.min(size, source.size - start);
  return {
    size: length,
    read: (at, wanted) =>
      at >= length ? Buffer.alloc(0) : source.read(start + at, Math.min(wanted, length - at)),
  };
}

/** No header and no table of an honest file is larger. */
const largestPiece = 256 * 1024 * 1024;

/** Throws a FileFault where not all of them are there. `what` names them, such as "its table of sections". */
export function bytesAt(source: Source, offset: number, length: number, what: string): Buffer {
  if (!isCount(offset) || !isCount(length) || length > largestPiece || offset + length > source.size) {
    throw new FileFault(`it is cut off or damaged: ${what} would lie outside of it`);
  }
  const bytes = source.read(offset, length);
  if (bytes.length < length) throw new FileFault('it has become shorter while it was read');
  return bytes;
}

export type ReadNumber = (at: number) => number;

export interface Numbers {
  readonly u16: ReadNumber;
  readonly u32: ReadNumber;
  /** Infinity where JavaScript has no exact number for it. */
  readonly u64: ReadNumber;
}

/** Numbers out of bytes, of one byte order. What lies outside is a FileFault. */
export function numbersIn(bytes: Buffer, bigEndian: boolean): Numbers {
  const check = (at: number, length: number): number => {
    if (at >= 0 && at + length <= bytes.length) return at;
    throw new FileFault('it is cut off or damaged: a header points outside of what it describes');
  };
  const u32 = (at: number) =>
    bigEndian ? bytes.readUInt32BE(check(at, 4)) : bytes.readUInt32LE(check(at, 4));
  return {
    u16: (at) => (bigEndian ? bytes.readUInt16BE(check(at, 2)) : bytes.readUInt16LE(check(at, 2))),
    u32,
    u64: (at) => {
      const [high, low] = bigEndian ? [u32(at), u32(at + 4)] : [u32(at + 4), u32(at)];
      return high >= 0x200000 ? Number.POSITIVE_INFINITY : high * 0x100000000 + low;
    },
  };
}

/** Up to the first NUL, or the end. */
export function textAt(bytes: Buffer, at: number, longest = bytes.length - at): string {
  const end = bytes.indexOf(0, at);
  const last = Math.min(at + longest, bytes.length);
  return bytes.toString('latin1', at, end === -1 || end > last ? last : end);
}

export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

export const pieceSize = 1024 * 1024;

/** All of it, a piece at a time. */
export function* piecesOf(source: Source): Generator<Buffer> {
  for (let at = 0; at < source.size; ) {
    const piece = source.read(at, pieceSize);
    if (piece.length === 0) throw new FileFault('it has become shorter while it was read');
    yield piece;
    at += piece.length;
  }
}

export function holdsText(source: Source, text: string): boolean {
  for (let at = 0; at < source.size; at += pieceSize) {
    if (source.read(at, pieceSize + Buffer.byteLength(text) - 1).includes(text)) return true;
  }
  return false;
}
