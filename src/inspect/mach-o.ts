/** The headers of a Mach-O file, and of a fat one, which holds one for each architecture. */

import type { Executable, Range, Section, Segment } from './executable.ts';
import { bytesAt, FileFault, isCount, numbersIn, type Source, textAt } from './source.ts';

const architectures: Readonly<Record<number, string>> = {
  7: '386',
  12: 'arm',
  16777223: 'amd64',
  16777228: 'arm64',
};

interface Command {
  readonly kind: number;
  /** In the file. */
  readonly offset: number;
  readonly bytes: Buffer;
}

interface Header {
  readonly is64: boolean;
  readonly bigEndian: boolean;
  readonly machine: number;
  readonly commands: readonly Command[];
  /** Of the commands, as it says. */
  readonly size: number;
}

const mostCommands = 4096;
const segment32 = 0x1;
const segment64 = 0x19;
const symbols = 0x2;
const loadLibrary = 0xc;
const loadWeakLibrary = 0x80000018;
const uuid = 0x1b;
const codeSignature = 0x1d;
const dynamicLinker = 0xe;

export function readMachO(source: Source): Executable {
  const header = headerOf(source);
  const { is64, bigEndian, machine, commands } = header;
  const found = commands.filter(({ kind }) => isSegment(kind));
  const parts = found.map((command) => segmentOf(command, header, source.size));
  const sections = parts.flatMap((it) => it.sections);
  const of = (kind: number) => commands.filter((it) => it.kind === kind);
  return {
    format: 'mach-o',
    architecture: architectures[machine] ?? `unknown ${machine}`,
    pointerSize: is64 ? 8 : 4,
    bigEndian,
    sections: [...sections, ...linkEdit(parts, sections)],
    segments: parts.map(({ segment }) => segment),
    isDynamic: of(dynamicLinker).length > 0,
    needed: [...of(loadLibrary), ...of(loadWeakLibrary)].map(({ bytes }) =>
      textAt(bytes, Math.min(numbersIn(bytes, bigEndian).u32(8), bytes.length), 256),
    ),
    hasSymbols: of(symbols).some(({ bytes }) => numbersIn(bytes, bigEndian).u32(12) > 0),
    hasDebug: sections.some(({ kind }) => kind === 'debug'),
    signature: signatureOf(of(codeSignature), parts, bigEndian, source.size),
    linkIds: of(uuid).map(({ offset }) => ({ offset: offset + 8, size: 16 })),
    table: undefined,
    signedFields: signedFields(header, source),
    relocated: new Map(),
  };
}

/** undefined where it is none: Java's classes begin with the same four bytes, and then a version where the count would be. */
export function readFat(source: Source): readonly Range[] | undefined {
  const { u32, u64 } = numbersIn(source.read(0, 8 + 32 * 32), true);
  const is64 = u32(0) === 0xcafebabf;
  const count = u32(4);
  if (count === 0 || count > 30) return undefined;
  return Array.from({ length: count }, (_, index) => {
    const at = 8 + index * (is64 ? 32 : 20);
    const range = is64
      ? { offset: u64(at + 8), size: u64(at + 16) }
      : { offset: u32(at + 8), size: u32(at + 12) };
    if (!(range.offset + range.size <= source.size)) {
      throw new FileFault(
        'it is cut off or damaged: the program of one architecture would lie outside of it',
      );
    }
    return range;
  });
}

function headerOf(source: Source): Header {
  const start = bytesAt(source, 0, 28, 'its header');
  const bigEndian = start[0] === 0xfe;
  const { u32 } = numbersIn(start, bigEndian);
  const is64 = (u32(0) & 1) === 1;
  const headerSize = is64 ? 32 : 28;
  const [count, size] = [u32(16), u32(20)];
  if (count > mostCommands || size > 4 * 1024 * 1024) {
    throw new FileFault(`it is damaged: its header speaks of ${count} load commands in ${size} bytes`);
  }
  const table = bytesAt(source, headerSize, size, 'its load commands');
  const numbers = numbersIn(table, bigEndian);
  const commands: Command[] = [];
  for (let at = 0; commands.length < count; ) {
    const length = numbers.u32(at + 4);
    if (length < 8 || at + length > size) throw new FileFault('it is damaged: a load command has no end');
    commands.push({
      kind: numbers.u32(at),
      offset: headerSize + at,
      bytes: table.subarray(at, at + length),
    });
    at += length;
  }
  return { is64, bigEndian, machine: u32(4), commands, size };
}

interface Part {
  readonly name: string;
  readonly segment: Segment;
  readonly sections: readonly Section[];
}

function segmentOf({ bytes }: Command, { is64, bigEndian }: Header, fileSize: number): Part {
  const { u32, u64 } = numbersIn(bytes, bigEndian);
  const name = textAt(bytes, 8, 16);
  const [address, offset, size] = is64 ? [u64(24), u64(40), u64(48)] : [u32(24), u32(32), u32(36)];
  if (![address, offset, size].every(isCount) || offset + size > fileSize) {
    throw new FileFault('it is cut off or damaged: a segment would lie outside of it');
  }
  const isWritable = (u32(is64 ? 60 : 44) & 2) !== 0;
  const count = u32(is64 ? 64 : 48);
  const [start, entrySize] = is64 ? [72, 80] : [56, 68];
  if (start + count * entrySize > bytes.length) throw new FileFault('it is damaged: a segment has no end');
  const sections = Array.from({ length: count }, (_, index): Section => {
    const at = start + index * entrySize;
    const flags = u32(is64 ? at + 64 : at + 56);
    const isZeros = (flags & 0xff) === 1;
    const place = is64
      ? { address: u64(at + 32), size: u64(at + 40), offset: u32(at + 48) }
      : { address: u32(at + 32), size: u32(at + 36), offset: u32(at + 40) };
    if (!isZeros && !(place.offset + place.size <= fileSize)) {
      throw new FileFault('it is cut off or damaged: a section would lie outside of it');
    }
    const short = textAt(bytes, at, 16);
    return {
      name: `${textAt(bytes, at + 16, 16)},${short}`,
      ...place,
      size: isZeros ? 0 : place.size,
      kind: kindOf(name, short, isWritable),
    };
  });
  return { name, segment: { address, offset, size, isWritable }, sections };
}

function kindOf(segment: string, section: string, isWritable: boolean): Section['kind'] {
  if (segment === '__DWARF') return 'debug';
  if (section === '__text') return 'code';
  return isWritable ? 'data' : 'read-only';
}

/** Symbols and the like lie in a segment without sections. */
function linkEdit(parts: readonly Part[], sections: readonly Section[]): readonly Section[] {
  return parts
    .filter(({ segment, name }) => name === '__LINKEDIT' && segment.size > 0 && sections.length > 0)
    .map(({ segment: { address, offset, size } }) => ({
      name: '__LINKEDIT',
      address,
      offset,
      size,
      kind: 'other',
    }));
}

/** The count of commands, their size where it follows, the command of the signature, and how long the segment is that ends with it. */
function signedFields(header: Header, source: Source): readonly Range[] {
  const { is64, commands } = header;
  const isWhole = commands.reduce((sum, { bytes }) => sum + bytes.length, 0) === header.size;
  const lengths = commands
    .filter(({ kind, bytes }) => isSegment(kind) && textAt(bytes, 8, 16) === '__LINKEDIT')
    .flatMap((it) => lengthsOf(it, header));
  return [{ offset: 16, size: isWhole ? 8 : 4 }, ...lengths, ...signatureCommand(commands, is64, source)];
}

function isSegment(kind: number): boolean {
  return kind === segment32 || kind === segment64;
}

/** That in the file, and that in memory where it follows. */
function lengthsOf({ offset, bytes }: Command, { is64, bigEndian }: Header): readonly Range[] {
  const { u32, u64 } = numbersIn(bytes, bigEndian);
  const [number, size, memory, file] = is64 ? [u64, 8, 32, 48] : [u32, 4, 28, 36];
  const follows = pages.some((page) => Math.ceil(number(file) / page) * page === number(memory));
  return [{ offset: offset + file, size }, ...(follows ? [{ offset: offset + memory, size }] : [])];
}

const pages = [0x1000, 0x4000];
const signatureCommandSize = 16;

/** The command itself, or the zeros that signing would put it into. */
function signatureCommand(commands: readonly Command[], is64: boolean, source: Source): readonly Range[] {
  const [found] = commands.filter(({ kind }) => kind === codeSignature);
  if (found) return [{ offset: found.offset, size: signatureCommandSize }];
  const last = commands.at(-1);
  const offset = last ? last.offset + last.bytes.length : is64 ? 32 : 28;
  const room = source.read(offset, signatureCommandSize);
  return room.length === signatureCommandSize && room.every((byte) => byte === 0)
    ? [{ offset, size: signatureCommandSize }]
    : [];
}

/** Only at the end of the last segment and of the file: a command that leads elsewhere names no signature. */
function signatureOf(
  [command, second]: readonly Command[],
  parts: readonly Part[],
  bigEndian: boolean,
  fileSize: number,
): Range | undefined {
  if (!command || second) return undefined;
  const { u32 } = numbersIn(command.bytes, bigEndian);
  const range = { offset: u32(8), size: u32(12) };
  const end = range.offset + range.size;
  if (end > fileSize) {
    throw new FileFault('it is cut off or damaged: its signature would lie outside of it');
  }
  const [last, ...others] = parts.toSorted((one, other) => endOf(other) - endOf(one));
  const isAtEnd =
    last?.name === '__LINKEDIT' && last.sections.length === 0 && endOf(last) === end && end === fileSize;
  const isInside = last !== undefined && last.segment.offset <= range.offset;
  const isBehind = others.every(
    (it) =>
      endOf(it) <= range.offset &&
      it.sections.every(({ offset, size }) => size === 0 || offset + size <= range.offset),
  );
  return isAtEnd && isInside && isBehind && range.size > 0 ? range : undefined;
}

function endOf({ segment }: Part): number {
  return segment.offset + segment.size;
}
