/** Where Go has recorded in a program how it was built: what `go version -m` prints, in both forms that Go has had. */

import { type Executable, offsetOf, type Range, type Segment } from './executable.ts';
import { FileFault, numbersIn, partOf, pieceSize, type Source } from './source.ts';

export interface GoBuildInfo {
  /** As recorded, with experiments: `go1.24.6 X:boringcrypto`. */
  readonly goVersion: string;
  /** The lines that `go version -m` prints, without the tab before each; empty where Go recorded none. */
  readonly lines: string;
  /** Of the lines with the frame around them; undefined where there are none. */
  readonly place: Range | undefined;
}

const magic = Buffer.from('\xff Go buildinf:', 'latin1');
const headerSize = 32;
/** Of what stands before and behind the lines. */
export const frameSize = 16;
const largestText = 16 * 1024 * 1024;

/** undefined for a program that no Go has built. */
export function readGoBuildInfo(source: Source, executable: Executable): GoBuildInfo | undefined {
  const at = findMagic(source, executable);
  if (at === undefined) return undefined;
  const header = source.read(at, headerSize);
  if (header.length < headerSize) return undefined;
  const flags = header[15] ?? 0;
  const [version, lines] =
    (flags & 2) !== 0
      ? inlineTexts(source, at + headerSize)
      : pointedTexts(source, executable, header, (flags & 1) !== 0);
  if (!version) return undefined;
  return { goVersion: textOf(source, version), ...unframed(source, lines) };
}

function findMagic(source: Source, executable: Executable): number | undefined {
  for (const { offset, size } of placesOfInfo(executable)) {
    const part = partOf(source, offset, size);
    for (let at = 0; at < part.size; at += pieceSize) {
      // It starts at a multiple of 16, so no piece cuts it.
      const piece = part.read(at, pieceSize);
      for (let found = piece.indexOf(magic); found !== -1; found = piece.indexOf(magic, found + 1)) {
        if (found % 16 === 0) return offset + at + found;
      }
    }
  }
  return undefined;
}

/** Its own section, or the data. */
function placesOfInfo({ sections, segments }: Executable): readonly Range[] {
  const own = sections.filter(({ name, size }) => size > 0 && /(?:^\.|,__)go[._]buildinfo$/.test(name));
  return own.length > 0 ? own : segments.filter((it: Segment) => it.isWritable && it.size > 0).slice(0, 1);
}

/** Since Go 1.18 the texts stand behind the header, each behind its length. */
function inlineTexts(source: Source, at: number): readonly [Range | undefined, Range | undefined] {
  const version = lengthAt(source, at);
  const lines = version && lengthAt(source, version.offset + version.size);
  return [version, lines];
}

function lengthAt(source: Source, at: number): Range | undefined {
  const bytes = source.read(at, 9);
  let size = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    size += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return checked(source, { offset: at + index + 1, size });
  }
  return undefined;
}

/** Before Go 1.18 the header points to Go's own strings. */
function pointedTexts(
  source: Source,
  executable: Executable,
  header: Buffer,
  bigEndian: boolean,
): readonly [Range | undefined, Range | undefined] {
  const pointerSize = header[14];
  if (pointerSize !== 4 && pointerSize !== 8) return [undefined, undefined];
  const numbers = numbersIn(header, bigEndian);
  const read = pointerSize === 8 ? numbers.u64 : numbers.u32;
  const stringAt = (address: number): Range | undefined => {
    const at = offsetOf(executable, address, 2 * pointerSize);
    if (at === undefined) return undefined;
    const words = numbersIn(source.read(at, 2 * pointerSize), bigEndian);
    const word = pointerSize === 8 ? words.u64 : words.u32;
    const size = word(pointerSize);
    const offset = offsetOf(executable, word(0), size);
    return offset === undefined || size === 0 ? undefined : checked(source, { offset, size });
  };
  return [stringAt(read(16)), stringAt(read(16 + pointerSize))];
}

function checked(source: Source, range: Range): Range {
  if (range.size > largestText || range.offset + range.size > source.size) {
    throw new FileFault('it is cut off or damaged: what Go recorded would lie outside of it');
  }
  return range;
}

function unframed(source: Source, place: Range | undefined): Pick<GoBuildInfo, 'lines' | 'place'> {
  if (!place || place.size < 2 * frameSize + 1) return { lines: '', place: undefined };
  const lines = textOf(source, { offset: place.offset + frameSize, size: place.size - 2 * frameSize });
  return lines.endsWith('\n') ? { lines, place } : { lines: '', place: undefined };
}

function textOf(source: Source, { offset, size }: Range): string {
  return source.read(offset, size).toString('utf8');
}
