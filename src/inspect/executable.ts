/** What a program's headers say, alike for all formats: where its parts lie in the file and in memory. */

import { readElf } from './elf.ts';
import { readFat, readMachO } from './mach-o.ts';
import { readPe } from './pe.ts';
import { partOf, type Source } from './source.ts';

export type Format = 'elf' | 'mach-o' | 'pe';

export interface Section {
  readonly name: string;
  readonly address: number;
  /** In the file. */
  readonly offset: number;
  /** Bytes in the file; 0 for what only memory has. */
  readonly size: number;
  readonly kind: 'code' | 'data' | 'read-only' | 'debug' | 'other';
}

export interface Segment {
  readonly address: number;
  readonly offset: number;
  /** Bytes in the file. */
  readonly size: number;
  readonly isWritable: boolean;
}

/** Bytes of the file. */
export interface Range {
  readonly offset: number;
  readonly size: number;
}

/** What a table says of its sections, apart from where they lie in the file and which number they have. */
export interface SectionTable {
  readonly rows: readonly SectionRow[];
  /** All texts among the names, used or not. */
  readonly names: readonly string[];
  readonly place: Range;
  /** What the header says of the table: where it is, how many entries it has, which one has the names. */
  readonly fields: readonly Range[];
  readonly namesPlace: Range | undefined;
}

export interface SectionRow {
  readonly name: string;
  readonly words: string;
  readonly place: Range;
  readonly isLoaded: boolean;
}

export interface Executable {
  readonly format: Format;
  /** As GOARCH spells it; `unknown <number>` for another machine. */
  readonly architecture: string;
  readonly pointerSize: 4 | 8;
  readonly bigEndian: boolean;
  readonly sections: readonly Section[];
  readonly segments: readonly Segment[];
  readonly isDynamic: boolean;
  /** Libraries. */
  readonly needed: readonly string[];
  /** Has a symbol table or what debuggers read. */
  readonly hasSymbols: boolean;
  readonly hasDebug: boolean;
  readonly signature: Range | undefined;
  /** What follows from the rest: GNU's build ID, Mach-O's UUID. */
  readonly linkIds: readonly Range[];
  /** Of ELF. */
  readonly table: SectionTable | undefined;
  /** What signing changes outside of the signature. */
  readonly signedFields: readonly Range[];
  /** What the loader is to add to pointers in the file, by their offset; empty where they are there already. */
  readonly relocated: ReadonlyMap<number, number>;
}

export type ExecutableFile =
  | { readonly kind: 'one'; readonly executable: Executable }
  | { readonly kind: 'fat'; readonly slices: readonly FatSlice[] };

export interface FatSlice extends Range {
  readonly executable: Executable;
}

/** undefined where it is no program. Throws a FileFault for a damaged one. */
export function readExecutable(source: Source): ExecutableFile | undefined {
  const start = source.read(0, 4).toString('hex');
  if (start === '7f454c46') return { kind: 'one', executable: readElf(source) };
  if (start.startsWith('4d5a')) {
    const executable = readPe(source);
    return executable && { kind: 'one', executable };
  }
  if (['cefaedfe', 'cffaedfe', 'feedface', 'feedfacf'].includes(start)) {
    return { kind: 'one', executable: readMachO(source) };
  }
  if (start === 'cafebabe' || start === 'cafebabf') return fatOf(source);
  return undefined;
}

function fatOf(source: Source): ExecutableFile | undefined {
  const slices = readFat(source)?.map(({ offset, size }) => ({
    offset,
    size,
    executable: readMachO(partOf(source, offset, size)),
  }));
  return slices && { kind: 'fat', slices };
}

/** The place in the file of an address, with at least `length` bytes behind it; undefined where the file has none. */
export function offsetOf({ segments }: Executable, address: number, length = 1): number | undefined {
  const found = segments.find((it) => address >= it.address && address + length <= it.address + it.size);
  return found && found.offset + address - found.address;
}

export function sectionNamed({ sections }: Executable, ...names: readonly string[]): Section | undefined {
  return sections.find(({ name, size }) => size > 0 && names.includes(name));
}
