/** Where an ELF file says what the loader is to add to: linkers leave zeros in the file of a program that may be loaded anywhere. */

import type { TableEntry } from './elf-table.ts';
import type { Section, Segment } from './executable.ts';
import { bytesAt, type Numbers, numbersIn, type Source } from './source.ts';

/** By machine, the type of a relocation that only adds where the program was loaded. */
const relativeTypes: Readonly<Record<string, number>> = {
  amd64: 8,
  arm64: 1027,
  s390x: 12,
  ppc64le: 22,
  ppc64: 22,
  riscv64: 3,
  loong64: 3,
};

const relocationsWithAddend = 4;

interface Relocated {
  readonly bigEndian: boolean;
  readonly architecture: string;
  readonly sections: readonly (Section & TableEntry)[];
  readonly segments: readonly Segment[];
}

/** What belongs there, by the offset in the file. */
export function relocationsOf(
  source: Source,
  { bigEndian, architecture, sections, segments }: Relocated,
): ReadonlyMap<number, number> {
  const relocated = new Map<number, number>();
  const wanted = relativeTypes[architecture];
  const entrySize = 24;
  for (const { type, offset, size, name } of sections) {
    if (type !== relocationsWithAddend || !/^\.rela(?:\.dyn)?$/.test(name)) continue;
    const length = Math.min(size - (size % entrySize), 64 * 1024 * 1024);
    const numbers = numbersIn(bytesAt(source, offset, length, 'its relocations'), bigEndian);
    for (let at = 0; at < length; at += entrySize) {
      if (typeAt(numbers, at, bigEndian) !== wanted) continue;
      const address = numbers.u64(at);
      const segment = segments.find((it) => address >= it.address && address < it.address + it.size);
      if (segment) relocated.set(segment.offset + address - segment.address, numbers.u64(at + 16));
    }
  }
  return relocated;
}

/** The lower half of a word of 64 bits. */
function typeAt({ u32 }: Numbers, at: number, bigEndian: boolean): number {
  return u32(bigEndian ? at + 12 : at + 8);
}
