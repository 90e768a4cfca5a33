/**
 * The one form of a tar that all programs read alike: plain ustar, as the packer writes it and `git archive` does. GNU tar,
 * busybox, bsdtar, Python and Go differ in what they make of extended headers, of older forms, of fields that say more than
 * belongs there, and of bytes behind an end; so none of it is in an archive of a release. The one exception are names longer
 * than a header's, which no Kubernetes has had yet: busybox cuts them.
 */

import { quote } from '../../problem.ts';
import { ArchiveFault } from './archive-fault.ts';
import type { ByteSource } from './byte-source.ts';
import { type PaxRecords, parsePax } from './tar-pax.ts';

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
  let said: PaxRecords = new Map();
  return (header, body) => {
    const fault = body === undefined ? entryFault(header, said) : extendedFault(header);
    if (fault !== undefined) throw new ArchiveFault(fault);
    if (body === undefined) said = new Map();
    else {
      const records = parsePax(body);
      const isComment = header[156] === 0x67 && isFirst && [...records.keys()].join() === 'comment';
      if (header[156] === 0x78 && said.size === 0) said = records;
      // What `git archive` writes down for the archive as a whole is the commit.
      else if (!isComment) throw new ArchiveFault(`it has an extended header, ${notFollowed}`);
    }
    isFirst = false;
  };
}

const notFollowed = 'which not all programs follow';

function entryFault(header: Buffer, said: PaxRecords): string | undefined {
  const why =
    oddForm(header) ??
    oddEntry(header) ??
    (saysMore(header, said) ? `which says more in an extended header, ${notFollowed}` : undefined);
  return why && `it has ${quote(nameIn(header))}, ${why}`;
}

/** Where two programs read another size of it, one takes for entries what the other takes for its body. */
function extendedFault(header: Buffer): string | undefined {
  const why = oddForm(header) ?? oddLink(header);
  return why && `it has the extended header ${quote(nameIn(header))}, ${why}`;
}

function nameIn(header: Buffer): string {
  return header.toString('utf8', 0, 100).split('\0', 1)[0] ?? '';
}

function textIn(header: Buffer, start: number, length: number): string {
  return header.toString('latin1', start, start + length);
}

function oddForm(header: Buffer): string | undefined {
  if (textIn(header, 257, 8) !== 'ustar\x0000') return 'whose header is not of the form ustar';
  if (texts.some((range) => /\0[^\0]/.test(textIn(header, ...range)))) {
    return 'whose header has something behind the end of a name';
  }
  if (numbers.some(([start, length, shape]) => !shape.test(textIn(header, start, length)))) {
    return 'whose header has a number of another form';
  }
  return /[^\0]/.test(textIn(header, 500, 12)) ? 'whose header has something behind its end' : undefined;
}

function oddEntry(header: Buffer): string | undefined {
  const type = textIn(header, 156, 1);
  if (!['0', '2', '5'].includes(type)) return 'which is no file, folder or symlink';
  const link = type === '2' ? undefined : oddLink(header);
  if (link !== undefined) return link;
  if (type !== '0' && /[1-7]/.test(textIn(header, 124, 11))) return 'which has content, and is no file';
  const mode = textIn(header, 100, 7);
  if (!/^0000/.test(mode)) return 'which has more than permissions (setuid, setgid, sticky)';
  // Busybox gives a folder its mode before it unpacks what is in it.
  return type === '5' && mode[4] !== '7' ? 'which is a folder that its owner cannot write in' : undefined;
}

function oddLink(header: Buffer): string | undefined {
  return header[157] === 0 ? undefined : 'which says where it leads, and is no link';
}

/**
 * The packer says in an extended header what a header cannot hold: a name that is not ASCII, which it says twice, and the whole
 * of one that is longer than a header's. `git archive` does the latter with a name of its own in the header.
 */
function saysMore(header: Buffer, said: PaxRecords): boolean {
  const [prefix, name, target] = [field(header, 345, 155), field(header, 0, 100), field(header, 157, 100)];
  const path = prefix.length > 0 ? Buffer.concat([prefix, Buffer.from('/'), name]) : name;
  return [...said].some(([keyword, value]) => {
    if (keyword !== 'path' && keyword !== 'linkpath') return true;
    const plain = keyword === 'path' ? path : target;
    if (value.length <= 100) return !value.equals(plain);
    const isCut = plain.length === 100 && value.subarray(0, 100).equals(plain);
    return !isCut && !gitNames[keyword].test(plain.toString('latin1'));
  });
}

const gitNames = { path: /^[0-9a-f]{40,64}\.data$/, linkpath: /^see [0-9a-f]{40,64}\.paxheader$/ } as const;

function field(header: Buffer, start: number, length: number): Buffer {
  const end = header.indexOf(0, start);
  return header.subarray(start, end === -1 ? start + length : Math.min(end, start + length));
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
