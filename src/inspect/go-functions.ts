/**
 * The functions of a Go program, out of the table that Go keeps for its traces, whatever is stripped: names, places, first
 * lines, source files. Three forms of the table: up to Go 1.15, up to 1.17, and since 1.18.
 */

import { type Executable, offsetOf, type Section, sectionNamed } from './executable.ts';
import {
  bytesAt,
  isCount,
  numbersIn,
  partOf,
  pieceSize,
  type ReadNumber,
  type Source,
  textAt,
} from './source.ts';

export interface GoFunction {
  readonly name: string;
  /** Of its code, in the file; undefined where that does not show. */
  readonly offset: number | undefined;
  /** Bytes of code, with what fills up to the next function. */
  readonly size: number;
  /** Of the keyword `func`; 0 where Go did not record it yet. */
  readonly line: number;
  /** Where its record begins in the table. */
  readonly record: number;
}

export interface GoFunctions {
  readonly all: readonly GoFunction[];
  /** Those that its code is from; more than one where others are inlined. */
  readonly filesOf: (of: GoFunction) => readonly string[];
}

type Form = 'go1.2' | 'go1.16' | 'go1.18' | 'go1.20';

const forms: Readonly<Record<number, Form>> = {
  4294967291: 'go1.2',
  4294967290: 'go1.16',
  4294967280: 'go1.18',
  4294967281: 'go1.20',
};

interface Table {
  readonly bytes: Buffer;
  readonly address: number;
  readonly form: Form;
  readonly word: ReadNumber;
  readonly u32: ReadNumber;
  readonly pointerSize: 4 | 8;
  readonly count: number;
  /** Offsets in the table. */
  readonly names: number;
  readonly units: number;
  readonly files: number;
  readonly values: number;
  readonly functions: number;
}

const mostFunctions = 4_000_000;

/** undefined where there is no such table, or one of a form that is not known. */
export function readGoFunctions(source: Source, executable: Executable): GoFunctions | undefined {
  const table = findTable(source, executable);
  if (!table) return undefined;
  const text = isOld(table) ? 0 : textAddress(source, executable, table);
  const isKept = isOld(table) ? table.pointerSize : 4;
  const read = isKept === 8 ? table.word : table.u32;
  const all: GoFunction[] = [];
  for (let index = 0; index < table.count; index++) {
    const at = table.functions + index * 2 * isKept;
    const [entry, size] = [read(at), read(at + 2 * isKept) - read(at)];
    if (!isCount(size)) return undefined;
    const record = (table.form === 'go1.2' ? 0 : table.functions) + read(at + isKept);
    const name = nameAt(table, record + isKept);
    const line = table.form === 'go1.20' ? table.u32(record + 36) : 0;
    const offset = text === undefined ? undefined : offsetOf(executable, text + entry, size);
    all.push({ name, offset, size, line, record });
  }
  return { all, filesOf: (it) => filesOf(table, it) };
}

/** Functions at their addresses, and not yet at a distance from the first. */
function isOld({ form }: Table): boolean {
  return form === 'go1.2' || form === 'go1.16';
}

function nameAt({ bytes, names, u32 }: Table, at: number): string {
  return textAt(bytes, Math.min(names + u32(at), bytes.length), 4096);
}

function findTable(source: Source, executable: Executable): Table | undefined {
  const own = sectionNamed(
    executable,
    '.gopclntab',
    '.data.rel.ro.gopclntab',
    '__TEXT,__gopclntab',
    '__DATA_CONST,__gopclntab',
  );
  if (own) return tableAt(source, executable, own, 0);
  for (const section of executable.sections) {
    if (section.kind === 'debug' || section.kind === 'other') continue;
    const table = searchIn(source, executable, section);
    if (table) return table;
  }
  return undefined;
}

/** Windows has no section of that name. */
function searchIn(source: Source, executable: Executable, section: Section): Table | undefined {
  const part = partOf(source, section.offset, section.size);
  for (let start = 0; start < part.size; start += pieceSize) {
    const piece = part.read(start, pieceSize + 8);
    for (let at = piece.indexOf(0xff); at !== -1 && at < pieceSize; at = piece.indexOf(0xff, at + 1)) {
      const first = executable.bigEndian ? at : at - 3;
      if (first < 0 || (start + first) % 4 !== 0 || !isHeader(piece, first, executable)) continue;
      const table = tableAt(source, executable, section, start + first);
      if (table) return table;
    }
  }
  return undefined;
}

function isHeader(bytes: Buffer, at: number, { bigEndian, pointerSize }: Executable): boolean {
  if (at + 8 > bytes.length) return false;
  const magic = bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
  const [zero, zeroToo, step = 0, size] = bytes.subarray(at + 4, at + 8);
  return magic in forms && zero === 0 && zeroToo === 0 && [1, 2, 4].includes(step) && size === pointerSize;
}

function tableAt(source: Source, executable: Executable, section: Section, start: number): Table | undefined {
  const bytes = bytesAt(source, section.offset + start, section.size - start, 'its table of functions');
  if (!isHeader(bytes, 0, executable)) return undefined;
  const { pointerSize, bigEndian } = executable;
  const { u32, u64 } = numbersIn(bytes, bigEndian);
  const word = pointerSize === 8 ? u64 : u32;
  const form = forms[u32(0)] ?? 'go1.2';
  const at = (index: number) => word(8 + index * pointerSize);
  const shift = { 'go1.2': 0, 'go1.16': 0, 'go1.18': 1, 'go1.20': 1 }[form];
  const count = at(0);
  if (count === 0 || count > mostFunctions) return undefined;
  const old = form === 'go1.2';
  const table: Table = {
    bytes,
    address: section.address + start,
    form,
    word,
    u32,
    pointerSize,
    count,
    names: old ? 0 : at(2 + shift),
    units: old ? 0 : at(3 + shift),
    files: old ? u32(8 + pointerSize + count * 2 * pointerSize + pointerSize) : at(4 + shift),
    values: old ? 0 : at(5 + shift),
    functions: old ? 8 + pointerSize : at(6 + shift),
  };
  const places = [table.names, table.units, table.files, table.values, table.functions];
  return places.every((it) => it < bytes.length) ? table : undefined;
}

/** Where the first function may begin, as the header has it up to Go 1.25, and the module's own data since. */
function textAddress(source: Source, executable: Executable, table: Table): number | undefined {
  const told = table.word(8 + 2 * table.pointerSize);
  if (told !== 0) return told;
  for (const { offset, size, kind } of executable.sections) {
    const part = partOf(source, offset, kind === 'data' ? size : 0);
    for (let start = 0; start < part.size; start += pieceSize) {
      const bytes = part.read(start, pieceSize + 32 * executable.pointerSize);
      const text = textIn(bytes, offset + start, executable, table);
      if (text !== undefined) return text;
    }
  }
  return undefined;
}

/** The module's own data begin with the address of the table; bytes lie at `offset` in the file. */
function textIn(
  bytes: Buffer,
  offset: number,
  { pointerSize, bigEndian, relocated }: Executable,
  table: Table,
): number | undefined {
  const { u32, u64 } = numbersIn(bytes, bigEndian);
  const read = pointerSize === 8 ? u64 : u32;
  const wordAt = (at: number) => relocated.get(offset + at) ?? read(at);
  const last = Math.min(pieceSize, bytes.length - 23 * pointerSize);
  for (let at = 0; at < last; at += pointerSize) {
    if (wordAt(at) !== table.address) continue;
    const [first, end, text] = [20, 21, 22].map((index) => wordAt(at + index * pointerSize));
    if (text !== undefined && isText(table, text, first, end)) return text;
  }
  return undefined;
}

function isText({ u32, functions, count }: Table, text: number, first = 0, end = 0): boolean {
  return first - text === u32(functions) && end - text === u32(functions + count * 8);
}

/** In the order of their first use. */
function filesOf(table: Table, { record }: GoFunction): readonly string[] {
  const entry = isOld(table) ? table.pointerSize : 4;
  // Behind the entry: name, arguments, return, stack, file.
  const values = table.u32(record + entry + 16);
  const unit = table.form === 'go1.2' ? 0 : table.u32(record + entry + 28);
  const files = new Set<string>();
  for (const index of valuesAt(table, table.values + values)) {
    const file = fileName(table, unit, index);
    if (file !== '') files.add(file);
  }
  return [...files];
}

function fileName({ form, bytes, files, units, u32 }: Table, unit: number, index: number): string {
  if (index < 0) return '';
  const at = form === 'go1.2' ? u32(files + 4 * index) : files + u32(units + 4 * (unit + index));
  return textAt(bytes, Math.min(at, bytes.length), 4096);
}

const mostSteps = 100_000;

/** Pairs of a signed step of the value and a step of the address, up to a zero. */
function valuesAt({ bytes }: Table, start: number): readonly number[] {
  const values = new Set<number>();
  let value = -1;
  let at = start;
  const next = (): number => {
    let [result, shift] = [0, 0];
    for (;;) {
      const byte = bytes[at++] ?? 0;
      result += (byte & 0x7f) * 2 ** shift;
      shift += 7;
      if (byte < 0x80 || shift > 35) return result;
    }
  };
  for (let step = 0; step < mostSteps && at < bytes.length; step++) {
    const encoded = next();
    if (encoded === 0 && step > 0) break;
    value += encoded % 2 === 1 ? -(encoded + 1) / 2 : encoded / 2;
    next();
    values.add(value);
  }
  return [...values];
}
