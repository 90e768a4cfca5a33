/**
 * The one form of a tar that all programs read alike: plain ustar, as the packer writes it and `git archive` does. GNU tar,
 * busybox, bsdtar, Python and Go differ in what they make of extended headers, of older forms, of fields that say more than
 * belongs there, and of bytes behind an end; so none of it is in an archive of a release.
 */

import { quote } from '../../problem.ts';
import { ArchiveFault } from './archive-fault.ts';
import type { ByteSource } from './byte-source.ts';
import { parsePax } from './tar-pax.ts';

/** What a tar that is filled up to a record of 20 blocks has behind its end at most. */
const longestFilling = 20 * 512;

const texts: readonly (readonly [start: number, length: number])[] = [
  [0, 100],
  [157, 100],
  [265, 32],
  [297, 32],
  [345, 155],
];

const numbers: readonly (readonly [start: number, length: number, shape: RegExp])[] = [
  [100, 8, /^[0-7]{7}[\0 ]$/],
  [108, 8, /^[0-7]{7}[\0 ]$/],
  [116, 8, /^[0-7]{7}[\0 ]$/],
  [124, 12, /^[0-7]{11}[\0 ]$/],
  [136, 12, /^[0-7]{11}[\0 ]$/],
  [148, 8, /^(?:[0-7]{6}\0 |[0-7]{7}\0)$/],
  [329, 8, /^(?:0{7}\0|\0{8})$/],
  [337, 8, /^(?:0{7}\0|\0{8})$/],
];

/** Throws for the first header that has another form. Called with each, `body` being that of an extended one. */
export function plainFormCheck(): (header: Buffer, body: Buffer | undefined) => void {
  let isFirst = true;
  return (header, body) => {
    const fault = body === undefined ? formFault(header) : extensionFault(header, body, isFirst);
    isFirst = false;
    if (fault !== undefined) throw new ArchiveFault(fault);
  };
}

function formFault(header: Buffer): string | undefined {
  const why = oddField(header);
  const [name] = header.toString('utf8', 0, 100).split('\0', 1);
  return why && `it has ${quote(name ?? '')}, ${why}`;
}

function oddField(header: Buffer): string | undefined {
  const field = (start: number, length: number) => header.toString('latin1', start, start + length);
  const [type, link] = [field(156, 1), header[157]];
  if (field(257, 8) !== 'ustar\x0000') return 'whose header is not of the form ustar';
  if (!['0', '2', '5'].includes(type)) return 'which is no file, folder or symlink';
  if (texts.some(([start, length]) => /\0[^\0]/.test(field(start, length)))) {
    return 'whose header has something behind the end of a name';
  }
  if (numbers.some(([start, length, shape]) => !shape.test(field(start, length)))) {
    return 'whose header has a number of another form';
  }
  if (/[^\0]/.test(field(500, 12))) return 'whose header has something behind its end';
  if (type !== '2' && link !== 0) return 'which says where it leads, and is no link';
  if (type !== '0' && /[1-7]/.test(field(124, 11))) return 'which has content, and is no file';
  return /^0000/.test(field(100, 7)) ? undefined : 'which has more than permissions (setuid, setgid, sticky)';
}

/** The commit that `git archive` writes down for the archive as a whole, and nothing else. */
function extensionFault(header: Buffer, body: Buffer, isFirst: boolean): string | undefined {
  const isOfAll = header[156] === 0x67;
  const isComment = isOfAll && isFirst && [...parsePax(body).keys()].join() === 'comment';
  return isComment
    ? undefined
    : 'it has an extended header, which not all programs follow: the names behind it are too long or not ASCII';
}

/** Throws for anything but the zeros that fill up the last record. */
export async function checkFilling(source: ByteSource): Promise<void> {
  let length = 0;
  for (;;) {
    const bytes = await source.read(longestFilling);
    if (bytes.length === 0) return;
    length += bytes.length;
    if (length > longestFilling || bytes.some((byte) => byte !== 0)) {
      throw new ArchiveFault('it has something behind its end');
    }
  }
}
