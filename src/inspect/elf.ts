/** The headers of an ELF file, of 32 or 64 bits and either byte order. */

import { relocationsOf } from './elf-relocations.ts';
import { sectionTable, type TableEntry } from './elf-table.ts';
import type { Executable, Section, Segment } from './executable.ts';
import { bytesAt, FileFault, isCount, numbersIn, type Source, textAt } from './source.ts';

const architectures: Readonly<Record<number, string>> = {
  3: '386',
  8: 'mips',
  20: 'ppc',
  21: 'ppc64',
  22: 's390x',
  40: 'arm',
  62: 'amd64',
  183: 'arm64',
  243: 'riscv64',
  258: 'loong64',
};

interface Header {
  readonly is64: boolean;
  readonly bigEndian: boolean;
  readonly machine: number;
  readonly programs: Table;
  readonly sections: Table;
  readonly namesIndex: number;
}

interface Table {
  readonly offset: number;
  readonly count: number;
  readonly entrySize: number;
}

interface Program extends Segment {
  readonly type: number;
}

type RawSection = Section & TableEntry;

const loaded = 1;
const dynamic = 2;
const interpreter = 3;
const noBits = 8;
const symbolTable = 2;

export function readElf(source: Source): Executable {
  const header = headerOf(source);
  const { is64, bigEndian } = header;
  const programs = programsOf(source, header);
  const { sections, names } = sectionsOf(source, header);
  const architecture = architectureOf(header);
  const segments = programs.filter(({ type }) => type === loaded);
  return {
    format: 'elf',
    architecture,
    pointerSize: is64 ? 8 : 4,
    bigEndian,
    sections: sections.map(({ name, address, offset, size, kind }) => ({
      name,
      address,
      offset,
      size,
      kind,
    })),
    segments: segments.map(({ type: _, ...segment }) => segment),
    isDynamic: programs.some(({ type }) => type === interpreter),
    needed: neededOf(source, header, programs),
    hasSymbols: sections.some(({ type }) => type === symbolTable),
    hasDebug: sections.some(({ name }) => /^\.z?debug_/.test(name)),
    signature: undefined,
    linkIds: sections
      .filter(({ name, size }) => name === '.note.gnu.build-id' && size > 16)
      .map(({ offset, size }) => ({ offset: offset + 16, size: size - 16 })),
    table: sectionTable({ is64, ...header.sections, namesIndex: header.namesIndex }, sections, names),
    signedFields: [],
    relocated: is64 ? relocationsOf(source, { bigEndian, architecture, sections, segments }) : new Map(),
  };
}

function headerOf(source: Source): Header {
  const bytes = bytesAt(source, 0, 52, 'its header');
  const is64 = bytes[4] === 2;
  const bigEndian = bytes[5] === 2;
  if ((bytes[4] !== 1 && !is64) || (bytes[5] !== 1 && !bigEndian)) {
    throw new FileFault('it says that it is ELF, of a class or byte order that does not exist');
  }
  const whole = bytesAt(source, 0, is64 ? 64 : 52, 'its header');
  const { u16, u32, u64 } = numbersIn(whole, bigEndian);
  const word = is64 ? u64 : u32;
  const counts = is64 ? 54 : 42;
  return {
    is64,
    bigEndian,
    machine: u16(18),
    programs: { offset: word(is64 ? 32 : 28), entrySize: u16(counts), count: u16(counts + 2) },
    sections: { offset: word(is64 ? 40 : 32), entrySize: u16(counts + 4), count: u16(counts + 6) },
    namesIndex: u16(counts + 8),
  };
}

function architectureOf({ machine, bigEndian }: Header): string {
  const name = architectures[machine];
  if (name === undefined) return `unknown ${machine}`;
  return name === 'ppc64' && !bigEndian ? 'ppc64le' : name;
}

function tableAt(source: Source, table: Table, entrySize: number, what: string): Buffer {
  if (table.count > 0 && table.entrySize !== entrySize) {
    throw new FileFault(`it is damaged: the entries of ${what} have ${table.entrySize} bytes`);
  }
  return table.count === 0 ? Buffer.alloc(0) : bytesAt(source, table.offset, table.count * entrySize, what);
}

function programsOf(source: Source, { is64, bigEndian, programs }: Header): readonly Program[] {
  const entrySize = is64 ? 56 : 32;
  const { u32, u64 } = numbersIn(tableAt(source, programs, entrySize, 'its table of segments'), bigEndian);
  return Array.from({ length: programs.count }, (_, index) => {
    const at = index * entrySize;
    const [offset, address, size] = is64
      ? [u64(at + 8), u64(at + 16), u64(at + 32)]
      : [u32(at + 4), u32(at + 8), u32(at + 16)];
    const flags = u32(is64 ? at + 4 : at + 24);
    return { type: u32(at), offset, address, size, isWritable: (flags & 2) !== 0 };
  }).filter(({ offset, address, size }) => isCount(address) && isCount(offset) && isCount(size));
}

interface Sections {
  readonly sections: readonly RawSection[];
  /** The bytes that their names stand in. */
  readonly names: Buffer;
}

function sectionsOf(source: Source, header: Header): Sections {
  const raw = entriesOf(source, header);
  const namesSection = raw[header.namesIndex];
  const names =
    namesSection && namesSection.type !== noBits && namesSection.wholeSize > 0
      ? bytesAt(
          source,
          namesSection.offset,
          Math.min(namesSection.wholeSize, 1 << 20),
          'the names of its sections',
        )
      : Buffer.alloc(0);
  const sections = raw.map(({ nameAt, ...entry }) => {
    const { type, flags, offset, wholeSize } = entry;
    const inFile = type === noBits || type === 0 ? 0 : wholeSize;
    if (inFile > 0 && !(offset + inFile <= source.size)) {
      throw new FileFault('it is cut off or damaged: a section would lie outside of it');
    }
    const name = textAt(names, Math.min(nameAt, names.length), 200);
    return { ...entry, name, size: inFile, kind: kindOf(name, flags) };
  });
  return { sections, names };
}

type Entry = Omit<TableEntry, 'name'> & { readonly nameAt: number };

function entriesOf(source: Source, { is64, bigEndian, sections }: Header): readonly Entry[] {
  const size = is64 ? 64 : 40;
  const { u32, u64 } = numbersIn(tableAt(source, sections, size, 'its table of sections'), bigEndian);
  const [word, width] = is64 ? [u64, 8] : [u32, 4];
  return Array.from({ length: sections.count }, (_, index) => {
    const at = index * size;
    // Behind four words stand two numbers of four bytes, and two words more.
    const behind = at + 8 + 4 * width;
    return {
      nameAt: u32(at),
      type: u32(at + 4),
      flags: word(at + 8),
      address: word(at + 8 + width),
      offset: word(at + 8 + 2 * width),
      wholeSize: word(at + 8 + 3 * width),
      link: u32(behind),
      info: u32(behind + 4),
      alignment: word(behind + 8),
      entrySize: word(behind + 8 + width),
    };
  });
}

function kindOf(name: string, flags: number): Section['kind'] {
  if ((flags & 2) === 0) return /^\.z?debug_/.test(name) ? 'debug' : 'other';
  if ((flags & 4) !== 0) return 'code';
  return (flags & 1) !== 0 ? 'data' : 'read-only';
}

/** Names of libraries, in the file's order. */
function neededOf(source: Source, header: Header, programs: readonly Program[]): readonly string[] {
  const found = programs.find(({ type }) => type === dynamic);
  if (!found) return [];
  const entrySize = header.is64 ? 16 : 8;
  const count = Math.min(Math.floor(found.size / entrySize), 4096);
  const bytes = bytesAt(source, found.offset, count * entrySize, 'its list of libraries');
  const { u32, u64 } = numbersIn(bytes, header.bigEndian);
  const word = header.is64 ? u64 : u32;
  const entries = Array.from({ length: count }, (_, index) => ({
    tag: word(index * entrySize),
    value: word(index * entrySize + entrySize / 2),
  }));
  const end = entries.findIndex(({ tag }) => tag === 0);
  const used = end === -1 ? entries : entries.slice(0, end);
  const table = used.find(({ tag }) => tag === 5)?.value;
  const segment = programs.find(
    ({ type, address, size }) =>
      type === loaded && table !== undefined && table >= address && table < address + size,
  );
  if (table === undefined || !segment) return [];
  const names = segment.offset + table - segment.address;
  return used
    .filter(({ tag }) => tag === 1)
    .map(({ value }) =>
      textAt(isCount(names + value) ? source.read(names + value, 256) : Buffer.alloc(0), 0),
    );
}
