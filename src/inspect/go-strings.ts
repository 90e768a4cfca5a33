/** Go's strings in the data of a program: a pointer and a length. */

import { type Executable, offsetOf, type Range, type Section } from './executable.ts';
import { isCount, numbersIn, partOf, type Source } from './source.ts';

export interface GoString {
  readonly value: string;
  readonly text: Range;
  readonly header: Range;
}

const longest = 256;

/** Places in the file of what may be a string of that length. */
export function* headersWithLength(
  source: Source,
  { pointerSize, bigEndian }: Executable,
  { offset, size, address }: Section,
  length: number,
): Generator<number> {
  const part = partOf(source, offset, size);
  const pieces = 1024 * 1024;
  const low = bigEndian ? pointerSize - 4 : 0;
  for (let start = 0; start < part.size; start += pieces) {
    const bytes = part.read(start, pieces + 2 * pointerSize);
    const skew = (pointerSize - ((address + start) % pointerSize)) % pointerSize;
    const last = Math.min(pieces, bytes.length - 2 * pointerSize + 1);
    for (let at = skew; at < last; at += pointerSize) {
      const word = at + pointerSize + low;
      const value = bigEndian ? bytes.readUInt32BE(word) : bytes.readUInt32LE(word);
      if (value === length) yield offset + start + at;
    }
  }
}

export function readerOfStrings(
  source: Source,
  executable: Executable,
): (at: number) => GoString | undefined {
  const { pointerSize, bigEndian, relocated } = executable;
  return (at) => {
    const bytes = at < 0 ? Buffer.alloc(0) : source.read(at, 2 * pointerSize);
    if (bytes.length < 2 * pointerSize) return undefined;
    const numbers = numbersIn(bytes, bigEndian);
    const word = pointerSize === 8 ? numbers.u64 : numbers.u32;
    const size = word(pointerSize);
    if (size === 0 || size > longest) return undefined;
    const offset = pointsTo(executable, relocated.get(at) ?? word(0), size);
    if (offset === undefined) return undefined;
    const value = source.read(offset, size).toString('latin1');
    return { value, text: { offset, size }, header: { offset: at, size: 2 * pointerSize } };
  };
}

function pointsTo(executable: Executable, pointer: number, size: number): number | undefined {
  return isCount(pointer) ? offsetOf(executable, pointer, size) : undefined;
}

/** Of the strings whose bytes lie there. */
export function stringHeaders(source: Source, executable: Executable, text: Range): readonly Range[] {
  const { pointerSize, bigEndian, relocated } = executable;
  const found: Range[] = [];
  for (const section of executable.sections.filter(({ kind, size }) => kind === 'data' && size > 0)) {
    for (const at of headersWithLength(source, executable, section, text.size)) {
      const numbers = numbersIn(source.read(at, pointerSize), bigEndian);
      const pointer = relocated.get(at) ?? (pointerSize === 8 ? numbers.u64(0) : numbers.u32(0));
      const isIt = pointsTo(executable, pointer, text.size) === text.offset;
      if (isIt) found.push({ offset: at, size: 2 * pointerSize });
    }
  }
  return found;
}
