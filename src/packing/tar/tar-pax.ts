/** Pax records: what an extended header says of the entry behind it (`x`) or of all that follow (`g`). */

import { quote } from '../../problem.ts';
import { ArchiveFault } from './archive-fault.ts';

export type PaxRecords = ReadonlyMap<string, Buffer>;

const xattrPrefix = 'SCHILY.xattr.';

/** `<length> <keyword>=<value>\n`, one after another. */
export function parsePax(body: Buffer): PaxRecords {
  const records = new Map<string, Buffer>();
  let at = 0;
  while (at < body.length) {
    const space = body.indexOf(' ', at);
    const digits = space === -1 ? '' : body.toString('latin1', at, space);
    const end = at + (/^[0-9]{1,10}$/.test(digits) ? Number(digits) : 0);
    const equals = body.indexOf('=', space);
    if (end <= at || end > body.length || equals === -1 || equals >= end || body[end - 1] !== 0x0a) {
      throw new ArchiveFault('an extended header is damaged');
    }
    const keyword = textOf(body.subarray(space + 1, equals));
    if (records.has(keyword)) throw new ArchiveFault(`an extended header says ${quote(keyword)} twice`);
    records.set(keyword, body.subarray(equals + 1, end - 1));
    at = end;
  }
  refuseSparse(records);
  return records;
}

/** What the record says, or undefined when there is none; an empty one takes back what a global one said. */
export function recordOf(keyword: string, ...headers: readonly PaxRecords[]): Buffer | undefined {
  const value = headers.find((records) => records.has(keyword))?.get(keyword);
  return value === undefined || value.length === 0 ? undefined : value;
}

/** A whole number; parts of a second are cut off. */
export function numberOf(keyword: string, value: Buffer): number {
  const text = value.toString('latin1');
  const shape = keyword === 'mtime' ? /^[0-9]+(?:\.[0-9]*)?$/ : /^[0-9]+$/;
  const number = shape.test(text) ? Math.floor(Number(text)) : Number.NaN;
  if (!Number.isSafeInteger(number)) {
    throw new ArchiveFault(`an extended header says ${keyword}=${quote(text)}, which is no such number`);
  }
  return number;
}

export function xattrsOf(...headers: readonly PaxRecords[]): ReadonlyMap<string, Buffer> {
  const names = new Set(headers.flatMap((records) => [...records.keys()]));
  const xattrs = new Map<string, Buffer>();
  for (const name of names) {
    if (!name.startsWith(xattrPrefix)) continue;
    const value = recordOf(name, ...headers);
    if (value) xattrs.set(name.slice(xattrPrefix.length), value);
  }
  return xattrs;
}

/** A name is text here; bytes that are none could not be written again as they were. */
export function textOf(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (!Buffer.from(text).equals(bytes)) {
    throw new ArchiveFault(`it has the name ${quote(bytes.toString('latin1'))}, which is not UTF-8`);
  }
  if (text.includes('\0')) throw new ArchiveFault('it has a name with a NUL');
  return text;
}

function refuseSparse(records: PaxRecords): void {
  if ([...records.keys()].some((keyword) => keyword.startsWith('GNU.sparse.'))) {
    throw new ArchiveFault('it has a sparse file, which is not read here');
  }
}
