/** The headers of a PE file, of 32 or 64 bits. */

import type { Executable, Range, Section } from './executable.ts';
import { bytesAt, FileFault, numbersIn, type Source, textAt } from './source.ts';

const architectures: Readonly<Record<number, string>> = {
  332: '386',
  452: 'arm',
  34404: 'amd64',
  43620: 'arm64',
};

interface Header {
  readonly at: number;
  readonly machine: number;
  readonly is64: boolean;
  readonly imageBase: number;
  readonly optionalAt: number;
  readonly sections: readonly PeSection[];
  readonly symbols: { readonly offset: number; readonly count: number };
  readonly directories: readonly Range[];
}

interface PeSection extends Section {
  readonly virtualSize: number;
  readonly isWritable: boolean;
}

const imports = 1;
const certificates = 4;

/** undefined where it only begins as one. */
export function readPe(source: Source): Executable | undefined {
  if (source.size < 64) return undefined;
  const at = numbersIn(source.read(0, 64), false).u32(60);
  if (source.read(at, 4).toString('latin1') !== 'PE\0\0') return undefined;
  const header = headerOf(source, at);
  const { sections, is64, symbols } = header;
  return {
    format: 'pe',
    architecture: architectures[header.machine] ?? `unknown ${header.machine}`,
    pointerSize: is64 ? 8 : 4,
    bigEndian: false,
    sections: sections.map(({ virtualSize: _, isWritable: __, ...section }) => section),
    segments: sections.map(({ address, offset, size, virtualSize, isWritable }) => ({
      address,
      offset,
      size: virtualSize === 0 ? size : Math.min(size, virtualSize),
      isWritable,
    })),
    isDynamic: true,
    needed: neededOf(source, header),
    hasSymbols: symbols.offset > 0 && symbols.count > 0,
    hasDebug: sections.some(({ kind }) => kind === 'debug'),
    signature: signatureOf(header, source.size),
    linkIds: [],
    table: undefined,
    signedFields: signedFields(header),
    relocated: new Map(),
  };
}

/** The checksum, and the entry of the signature. */
function signedFields({ optionalAt, is64 }: Header): readonly Range[] {
  return [
    { offset: optionalAt + 64, size: 4 },
    { offset: optionalAt + (is64 ? 112 : 96) + certificates * 8, size: 8 },
  ];
}

function headerOf(source: Source, at: number): Header {
  const { u16, u32 } = numbersIn(bytesAt(source, at, 24, 'its header'), false);
  const optionalSize = u16(20);
  const optional = bytesAt(source, at + 24, optionalSize, 'its optional header');
  const numbers = numbersIn(optional, false);
  const is64 = numbers.u16(0) === 0x20b;
  if (!is64 && numbers.u16(0) !== 0x10b)
    throw new FileFault('it is damaged: its optional header is of no known kind');
  const imageBase = is64 ? numbers.u64(24) : numbers.u32(28);
  const first = is64 ? 112 : 96;
  const listed = Math.min(numbers.u32(first - 4), 16, Math.max(0, Math.floor((optionalSize - first) / 8)));
  const symbols = { offset: u32(12), count: u32(16) };
  return {
    at,
    machine: u16(4),
    is64,
    imageBase,
    optionalAt: at + 24,
    symbols,
    sections: sectionsOf(source, { at: at + 24 + optionalSize, count: u16(6), imageBase, symbols }),
    directories: Array.from({ length: listed }, (_, index) => ({
      offset: numbers.u32(first + index * 8),
      size: numbers.u32(first + index * 8 + 4),
    })),
  };
}

interface SectionTable {
  readonly at: number;
  readonly count: number;
  readonly imageBase: number;
  readonly symbols: Header['symbols'];
}

function sectionsOf(source: Source, { at, count, imageBase, symbols }: SectionTable): readonly PeSection[] {
  const table = bytesAt(source, at, count * 40, 'its table of sections');
  const { u32 } = numbersIn(table, false);
  const longNames = symbols.offset === 0 ? 0 : symbols.offset + symbols.count * 18;
  return Array.from({ length: count }, (_, index) => {
    const entry = index * 40;
    const [size, offset] = [u32(entry + 16), u32(entry + 20)];
    if (offset + size > source.size) {
      throw new FileFault('it is cut off or damaged: a section would lie outside of it');
    }
    const flags = u32(entry + 36);
    const short = textAt(table, entry, 8);
    const name =
      longNames > 0 && /^\/\d+$/.test(short)
        ? textAt(source.read(longNames + Number(short.slice(1)), 200), 0)
        : short;
    return {
      name,
      virtualSize: u32(entry + 8),
      address: imageBase + u32(entry + 12),
      offset,
      size,
      isWritable: flags >= 0x80000000,
      kind: kindOf(name, flags),
    };
  });
}

function kindOf(name: string, flags: number): Section['kind'] {
  if (/^\.z?debug_/.test(name)) return 'debug';
  if ((flags & 0x20) !== 0) return 'code';
  if (['.symtab', '.reloc'].includes(name)) return 'other';
  return flags >= 0x80000000 ? 'data' : 'read-only';
}

/** Names of libraries. */
function neededOf(source: Source, { sections, directories, imageBase }: Header): readonly string[] {
  const table = directories[imports];
  if (!table || table.size === 0) return [];
  const placeOf = (virtual: number): number | undefined => {
    const address = imageBase + virtual;
    const found = sections.find((it) => address >= it.address && address < it.address + it.size);
    return found && found.offset + address - found.address;
  };
  const start = placeOf(table.offset);
  const names: string[] = [];
  for (let index = 0; start !== undefined && index < 256; index++) {
    const entry = source.read(start + index * 20, 20);
    if (entry.length < 20 || entry.every((byte) => byte === 0)) break;
    const name = placeOf(entry.readUInt32LE(12));
    if (name === undefined) break;
    names.push(textAt(source.read(name, 256), 0));
  }
  return names;
}

/** Only at the end, behind all that is loaded: an entry that leads elsewhere is no signature, whatever lies there. */
function signatureOf({ directories, sections }: Header, fileSize: number): Range | undefined {
  const found = directories[certificates];
  if (!found || found.size === 0) return undefined;
  const end = found.offset + found.size;
  if (end > fileSize) {
    throw new FileFault('it is cut off or damaged: its signature would lie outside of it');
  }
  const isBehind = sections.every(({ offset, size }) => offset + size <= found.offset);
  return isBehind && sections.length > 0 && end === fileSize ? found : undefined;
}
