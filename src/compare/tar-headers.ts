/**
 * Two headers of a tar as bytes, without the values that differ and are told of. A field of one value must be the same to the
 * byte; of one with two values all is compared that is no value: how a number is written, what stands behind a text.
 */

import type { Range } from '../inspect/executable.ts';
import type { Source } from '../inspect/source.ts';
import type { TarMember } from '../inspect/tar-members.ts';

export interface HeaderSide {
  readonly source: Source;
  readonly member: TarMember;
}

interface Field extends Range {
  readonly kind: 'text' | 'number' | 'type';
  readonly valueIn: (member: TarMember) => string | number | undefined;
}

const number = (offset: number, size: number, valueIn: Field['valueIn']): Field => ({
  ...{ kind: 'number', offset, size, valueIn },
});
const text = (offset: number, size: number, valueIn: Field['valueIn']): Field => ({
  ...{ kind: 'text', offset, size, valueIn },
});

/** Names are compared by what members are called, which may be the same of two digests. */
const name = text(0, 100, ({ entry }) => entry.path);
const prefix = text(345, 155, ({ entry }) => entry.path);
const fields: readonly Field[] = [
  name,
  number(100, 8, ({ entry }) => entry.mode),
  number(108, 8, ({ entry }) => entry.uid),
  number(116, 8, ({ entry }) => entry.gid),
  number(124, 12, ({ entry }) => entry.size),
  number(136, 12, ({ entry }) => entry.mtime),
  { kind: 'type', offset: 156, size: 1, valueIn: ({ entry }) => entry.kind },
  text(157, 100, ({ entry }) => entry.target),
  text(265, 32, ({ ownerNames }) => ownerNames[0]),
  text(297, 32, ({ ownerNames }) => ownerNames[1]),
  number(329, 8, ({ entry }) => entry.device?.major),
  number(337, 8, ({ entry }) => entry.device?.minor),
];
const magic = { offset: 257, size: 8 };
const checksum = { offset: 148, size: 8 };
const devices = [329, 337].map((offset) => ({ offset, size: 8 }));

/** Of two forms, which are told of, the last blocks; else with all extended headers before them. */
export function untoldHeaders(a: HeaderSide, b: HeaderSide): readonly [Buffer, Buffer] {
  const [one, other] = [a.member, b.member];
  const isOfOneForm = one.form === other.form && one.header.size === other.header.size;
  const told = [...fields, ...(one.form === 'gnu' || other.form === 'gnu' ? [] : [prefix])].filter(
    ({ valueIn }) => valueIn(one) !== valueIn(other),
  );
  const isChanged = told.length > 0 || !isOfOneForm;
  const blank = ({ source, member: { header } }: HeaderSide): Buffer => {
    const bytes = Buffer.from(source.read(header.offset, header.size));
    const block = bytes.subarray(header.size - 512);
    for (const field of told) blankField(block, field);
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
  if (field.kind === 'type') bytes.fill(0);
  else if (field.kind === 'number') blankNumber(bytes);
  else {
    const end = bytes.indexOf(0);
    bytes.fill(0, 0, end === -1 ? bytes.length : end);
  }
}

/** Digits of octal numbers, and all of those of base 256. */
function blankNumber(bytes: Buffer): void {
  if (((bytes[0] ?? 0) & 0x80) !== 0) bytes.fill(0);
  else for (const [index, byte] of bytes.entries()) if (byte >= 0x30 && byte <= 0x37) bytes[index] = 0x30;
}
