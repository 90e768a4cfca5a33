/**
 * Two tables of sections where only one program has symbols: an entry of each of them more, other offsets and other numbers.
 * All else that the tables say is held against each other by the names of sections.
 */

import type { Binary } from '../inspect/binary.ts';
import type { Range, SectionRow, SectionTable } from '../inspect/executable.ts';
import type { Source } from '../inspect/source.ts';
import { type Difference, difference } from './difference.ts';

const symbolTables = ['.symtab', '.strtab'];

/** What debuggers read, and nothing loads. */
export function isOfSymbols(name: string): boolean {
  return /^\.z?debug_/.test(name) || symbolTables.includes(name);
}

/** As `unknown`; their bytes are left out of what is compared otherwise. */
export function sectionTableDifferences({ executable: a }: Binary, { executable: b }: Binary) {
  if (!a.table || !b.table) return [];
  const [rowsA, rowsB] = [rowsByName(a.table), rowsByName(b.table)];
  const rows = [...new Set([...rowsA.keys(), ...rowsB.keys()])].flatMap((name) =>
    rowDifference(name, rowsA.get(name), rowsB.get(name)),
  );
  return [...rows, ...nameDifference(a.table, b.table)];
}

function rowsByName({ rows }: SectionTable): ReadonlyMap<string, SectionRow> {
  const found = new Map<string, SectionRow>();
  for (const row of rows) {
    let name = row.name;
    for (let count = 2; found.has(name); count++) name = `${row.name} (${count})`;
    found.set(name, row);
  }
  return found;
}

function rowDifference(
  name: string,
  a: SectionRow | undefined,
  b: SectionRow | undefined,
): readonly Difference[] {
  if (a?.words === b?.words) return [];
  if ((!a || !b) && isOfSymbols(name) && !(a ?? b)?.isLoaded) return [];
  const words = (row: SectionRow | undefined) => (row ? `${name}: ${row.words}` : `no section ${name}`);
  const place = {
    section: 'the table of sections',
    a: a?.place.offset ?? 0,
    b: b?.place.offset ?? 0,
    size: Math.max(a?.place.size ?? 0, b?.place.size ?? 0),
  };
  return [{ ...difference('unknown', words(a), words(b), remedy), places: [place] }];
}

const remedy = 'Stripping does not change this: look for what else was done to the program';

/** Linkers write names of what they have left out too. */
function nameDifference(a: SectionTable, b: SectionTable): readonly Difference[] {
  const only = ({ names }: SectionTable, other: SectionTable) =>
    names.filter((it) => !other.names.includes(it) && !isOfSymbols(it));
  const [onlyA, onlyB] = [only(a, b), only(b, a)];
  if (onlyA.length + onlyB.length === 0) return [];
  const words = (names: readonly string[]) => `names of sections ${names.join(', ')}`;
  const place = {
    section: 'the names of sections',
    a: a.namesPlace?.offset ?? 0,
    b: b.namesPlace?.offset ?? 0,
    size: Math.max(a.namesPlace?.size ?? 0, b.namesPlace?.size ?? 0),
  };
  return [{ ...difference('unknown', words(onlyA), words(onlyB), remedy), places: [place] }];
}

/** With the zeros around it, which the longer table of the other one may stand against. */
export function tableMasks({ source, executable: { table } }: Binary): readonly Range[] {
  if (!table) return [];
  const { place, namesPlace, fields } = table;
  return [...fields, withZeros(source, place), ...(namesPlace ? [namesPlace] : [])];
}

const longestBefore = 8;
const longestBehind = 64 * 64;

function withZeros(source: Source, { offset, size }: Range): Range {
  const before = source.read(Math.max(0, offset - longestBefore), Math.min(offset, longestBefore));
  const behind = source.read(offset + size, longestBehind);
  const zerosBefore = before.length - 1 - before.findLastIndex((byte) => byte !== 0);
  const end = behind.findIndex((byte) => byte !== 0);
  const zerosBehind = end === -1 ? behind.length : end;
  return { offset: offset - zerosBefore, size: size + zerosBefore + zerosBehind };
}
