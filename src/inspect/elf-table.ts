/** What an ELF file's table of sections says of each of them, and where it stands. */

import type { Range, SectionTable } from './executable.ts';

export interface TableEntry {
  readonly name: string;
  readonly type: number;
  readonly flags: number;
  readonly address: number;
  readonly offset: number;
  /** In memory. */
  readonly wholeSize: number;
  readonly link: number;
  readonly info: number;
  readonly alignment: number;
  readonly entrySize: number;
}

export interface TablePlace {
  readonly is64: boolean;
  readonly offset: number;
  readonly count: number;
  readonly entrySize: number;
  readonly namesIndex: number;
}

const withAddend = 4;
const withoutAddend = 9;

export function sectionTable(
  { is64, offset, count, entrySize, namesIndex }: TablePlace,
  entries: readonly TableEntry[],
  names: Buffer,
): SectionTable {
  const named = entries[namesIndex];
  const nameOf = (index: number) => entries[index]?.name ?? String(index);
  const rows = entries.map((it, index) => {
    const isOfSection = it.type === withAddend || it.type === withoutAddend;
    const words = [
      `type ${it.type}, flags ${it.flags}, address ${it.address}, aligned to ${it.alignment}`,
      `link ${nameOf(it.link)}, info ${isOfSection ? nameOf(it.info) : it.info}, entries of ${it.entrySize}`,
      // How long the names are is told with them.
      ...(index === namesIndex ? [] : [`${it.wholeSize} bytes`]),
    ].join(', ');
    const place = { offset: offset + index * entrySize, size: entrySize };
    return { name: it.name, words, place, isLoaded: (it.flags & 2) !== 0 };
  });
  const header = is64
    ? [
        { offset: 40, size: 8 },
        { offset: 60, size: 4 },
      ]
    : [
        { offset: 32, size: 4 },
        { offset: 48, size: 4 },
      ];
  return {
    rows,
    names: names.toString('latin1').split('\0'),
    place: { offset, size: count * entrySize },
    fields: header,
    namesPlace: named && rangeOf(named),
  };
}

function rangeOf({ offset, wholeSize }: TableEntry): Range {
  return { offset, size: wholeSize };
}
