/**
 * Two headers of a tar as bytes, without the values that differ and are told of. A field of one value must be the same to the
 * byte; of one with two values all is compared that is no value: how a number is written, what stands behind a text.
 */

import type { Range } from '../inspect/executable.ts';
import type { Source } from '../inspect/source.ts';
import type { TarMember } from '../inspect/tar-members.ts';
import { parseHeader, type TarHeader } from '../packing/tar/tar-header.ts';

export interface HeaderSide {
  readonly source: Source;
  readonly member: TarMember;
}

interface Field extends Range {
  readonly kind: 'text' | 'digests' | 'mode' | 'number' | 'type';
  readonly valueIn: (member: TarMember) => string | number | undefined;
  /** What the header itself says, where an extended one may say otherwise. */
  readonly ownIn?: (header: TarHeader, member: TarMember) => string | number;
}

const number = (offset: number, size: number, key: 'uid' | 'gid' | 'size' | 'mtime'): Field => ({
  ...{ kind: 'number', offset, size, valueIn: ({ entry }) => entry[key], ownIn: (header) => header[key] },
});
const text = (offset: number, size: number, valueIn: Field['valueIn']): Field => ({
  ...{ kind: 'text', offset, size, valueIn },
});
/** What members are called is the same but for digests. */
const path = (offset: number, size: number): Field => ({
  ...{ kind: 'digests', offset, size, valueIn: ({ entry }) => entry.path },
  ownIn: (header, { entry }) => ownPath(header.path.toString(), entry.kind === 'directory'),
});

function ownPath(written: string, isFolder: boolean): string {
  let end = written.length;
  while (isFolder && written[end - 1] === '/') end--;
  return written.slice(0, end);
}

const fields: readonly Field[] = [
  path(0, 100),
  { kind: 'mode', offset: 100, size: 8, valueIn: ({ entry }) => entry.mode },
  number(108, 8, 'uid'),
  number(116, 8, 'gid'),
  number(124, 12, 'size'),
  number(136, 12, 'mtime'),
  { kind: 'type', offset: 156, size: 1, valueIn: ({ entry }) => entry.kind },
  { ...text(157, 100, ({ entry }) => entry.target), ownIn: ({ target }) => target.toString() },
  text(265, 32, ({ ownerNames }) => ownerNames[0]),
  text(297, 32, ({ ownerNames }) => ownerNames[1]),
  { kind: 'number', offset: 329, size: 8, valueIn: ({ entry }) => entry.device?.major },
  { kind: 'number', offset: 337, size: 8, valueIn: ({ entry }) => entry.device?.minor },
];
const magic = { offset: 257, size: 8 };
const checksum = { offset: 148, size: 8 };
const devices = [329, 337].map((offset) => ({ offset, size: 8 }));

/** Of two forms, which are told of, the last blocks; else with all extended headers before them. */
export function untoldHeaders(a: HeaderSide, b: HeaderSide): readonly [Buffer, Buffer] {
  const [one, other] = [a.member, b.member];
  const isOfOneForm = one.form === other.form && one.header.size === other.header.size;
  const told = [...fields, ...(one.form === 'gnu' || other.form === 'gnu' ? [] : [path(345, 155)])].filter(
    ({ valueIn }) => valueIn(one) !== valueIn(other),
  );
  const isChanged = told.length > 0 || !isOfOneForm;
  const blank = ({ source, member }: HeaderSide): Buffer => {
    const { header } = member;
    const bytes = Buffer.from(source.read(header.offset, header.size));
    const block = bytes.subarray(header.size - 512);
    const own = parseHeader(block);
    for (const field of told) {
      const { ownIn, valueIn } = field;
      if (!ownIn || ownIn(own, member) === valueIn(member)) blankField(block, field);
    }
    if (isChanged) blankNumber(at(block, checksum));
    if (isOfOneForm) return bytes;
    at(block, magic).fill(0);
    // GNU's form has nothing where ustar has zeros as digits.
    for (const it of devices) if (/^[0 \0]*$/.test(at(block, it).toString('latin1'))) at(block, it).fill(0);
    return block;
  };
  return [blank(a), blank(b)];
}

function at(block: Buffer, { offset, size }: Range): Buffer {
  return block.subarray(offset, offset + size);
}

function blankField(block: Buffer, field: Field): void {
  const bytes = at(block, field);
  switch (field.kind) {
    case 'type':
      bytes.fill(0);
      break;
    case 'number':
      blankNumber(bytes);
      break;
    case 'mode':
      blankNumber(bytes, 4);
      break;
    case 'digests':
      bytes.write(bytes.toString('latin1').replace(/[0-9a-f]{64}/g, '0'.repeat(64)), 'latin1');
      break;
    default: {
      const end = bytes.indexOf(0);
      bytes.fill(0, 0, end === -1 ? bytes.length : end);
    }
  }
}

/** The last `count` digits of octal numbers, and as many bits of those of base 256. */
function blankNumber(bytes: Buffer, count = bytes.length): void {
  if (((bytes[0] ?? 0) & 0x80) !== 0) {
    for (let bit = 0; bit < (count === bytes.length ? 8 * count : 3 * count); bit++) {
      const index = bytes.length - 1 - Math.floor(bit / 8);
      bytes[index] = (bytes[index] ?? 0) & ~(1 << (bit % 8));
    }
    return;
  }
  const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x37;
  const digits = [...bytes.keys()].filter((index) => isDigit(bytes[index] ?? 0));
  for (const index of digits.slice(-count)) bytes[index] = 0x30;
}
