/**
 * What a header block of a tar says: ustar, old GNU, star and v7, with octal or base-256 numbers. Everything in it is
 * somebody else's claim and checked; what Go's archive/tar (and so Docker) reads otherwise is refused.
 */

import { quote } from '../../problem.ts';
import { ArchiveFault } from './archive-fault.ts';
import type { TarKind } from './tar-entry.ts';

export interface TarHeader {
  /** Bytes as stored. */
  readonly path: Buffer;
  readonly target: Buffer;
  /** The type's character; NUL is very old and means a file, or a directory if the name ends with a slash. */
  readonly type: string;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  readonly mtime: number;
  readonly major: number;
  readonly minor: number;
}

const kinds: Readonly<Record<string, TarKind>> = {
  '0': 'file',
  '\0': 'file',
  '7': 'file',
  '1': 'hardlink',
  '2': 'symlink',
  '3': 'character',
  '4': 'block',
  '5': 'directory',
  '6': 'fifo',
};

export function kindOfType(type: string, path: string): TarKind {
  if (type === '\0' && path.endsWith('/')) return 'directory';
  const kind = kinds[type];
  if (kind === undefined) {
    throw new ArchiveFault(`${quote(path)} is an entry of the type ${quote(type)}, which is not known`);
  }
  return kind;
}

export function parseHeader(block: Buffer): TarHeader {
  checkSum(block);
  const magic = block.toString('latin1', 257, 263);
  const isStar = block.toString('latin1', 508, 512) === 'tar\0';
  // GNU's own format has times where ustar has the first part of the name.
  const prefix = magic === 'ustar\0' ? textField(block, 345, isStar ? 131 : 155) : Buffer.alloc(0);
  const name = textField(block, 0, 100);
  const type = block.toString('latin1', 156, 157);
  const hasDevice = magic.startsWith('ustar') && (type === '3' || type === '4');
  return {
    path: prefix.length > 0 ? Buffer.concat([prefix, Buffer.from('/'), name]) : name,
    target: textField(block, 157, 100),
    type,
    mode: numberField(block, 100, 8),
    uid: numberField(block, 108, 8),
    gid: numberField(block, 116, 8),
    size: numberField(block, 124, 12),
    mtime: numberField(block, 136, 12),
    major: hasDevice ? numberField(block, 329, 8) : 0,
    minor: hasDevice ? numberField(block, 337, 8) : 0,
  };
}

function textField(block: Buffer, start: number, length: number): Buffer {
  const field = block.subarray(start, start + length);
  const end = field.indexOf(0);
  return end === -1 ? field : field.subarray(0, end);
}

function numberField(block: Buffer, start: number, length: number): number {
  const field = block.subarray(start, start + length);
  const first = field[0] ?? 0;
  if ((first & 0x80) === 0) return octalNumber(field);
  if ((first & 0x40) !== 0) throw new ArchiveFault('a header has a negative number');
  const value = [first & 0x3f, ...field.subarray(1)].reduce((total, byte) => total * 256 + byte, 0);
  if (!Number.isSafeInteger(value)) throw new ArchiveFault('a header has a number that is too large');
  return value;
}

function octalNumber(field: Buffer): number {
  // Behind a NUL Python and bsdtar read nothing, GNU tar and Go the digits; so it is kept where digits follow, and refused.
  const whole = field.toString('latin1');
  const text = /^ *([^ \0]*)[ \0]*$/.exec(whole)?.[1] ?? whole;
  if (text === '') return 0;
  if (!/^[0-7]+$/.test(text)) throw new ArchiveFault(`a header has ${quote(text)} where a number belongs`);
  return Number.parseInt(text, 8);
}

/** Some old programs added up signed bytes. */
function checkSum(block: Buffer): void {
  const stored = octalNumber(block.subarray(148, 156));
  const counted = Buffer.from(block).fill(' ', 148, 156);
  let sum = 0;
  for (const byte of counted) sum += byte;
  if (stored === sum) return;
  const signed = counted.reduce((total, byte) => total + (byte > 127 ? byte - 256 : byte), 0);
  if (stored !== signed) {
    throw new ArchiveFault('a header does not match its checksum: it is damaged or no tar');
  }
}
