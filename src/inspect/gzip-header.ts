/** What a gzip stream says of who made it and when, before the content. */

import { numbersIn, type Source, textAt } from './source.ts';
import { timeText } from './words.ts';

export interface GzipHeader {
  /** Seconds; 0 for none. */
  readonly time: number;
  /** Of the file that was compressed; empty for none. */
  readonly name: string;
  readonly comment: string;
  readonly level: 'best' | 'fastest' | 'not said';
  /** The number of the system that it was made on: 3 is Unix, 255 unknown. */
  readonly system: number;
  /** Bytes. */
  readonly size: number;
  readonly flags: number;
  /** The number that says the level, or something else. */
  readonly effort: number;
  /** What else is in it: an extra field, and a checksum. */
  readonly more: Buffer;
}

const longest = 64 * 1024;

/** undefined where it is no gzip. */
export function readGzipHeader(source: Source): GzipHeader | undefined {
  const bytes = source.read(0, longest);
  if (bytes.length < 18 || bytes.readUInt16BE(0) !== 0x1f8b || bytes[2] !== 8) return undefined;
  const [flags = 0] = bytes.subarray(3);
  const [effort = 0, system = 0] = bytes.subarray(8);
  let at = 10;
  if ((flags & 4) !== 0) at += 2 + numbersIn(bytes, false).u16(at);
  const extra = bytes.subarray(10, at);
  const text = (flag: number): string => {
    if ((flags & flag) === 0) return '';
    const found = textAt(bytes, Math.min(at, bytes.length));
    at += found.length + 1;
    return found;
  };
  const [name, comment] = [text(8), text(16)];
  const behind = at;
  if ((flags & 2) !== 0) at += 2;
  const more = Buffer.concat([extra, bytes.subarray(behind, at)]);
  const level = effort === 2 ? 'best' : effort === 4 ? 'fastest' : 'not said';
  return { time: bytes.readUInt32LE(4), name, comment, level, system, size: at, flags, effort, more };
}

/** What of it tells of the machine. */
export function faultsOfGzip({ time, name, comment, level, system }: GzipHeader): readonly string[] {
  return [
    ...(time === 0 ? [] : [`its gzip header has the time ${timeText(time)}`]),
    ...(name === '' ? [] : [`its gzip header has the name ${name}`]),
    ...(comment === '' ? [] : [`its gzip header has the comment ${comment}`]),
    ...(level === 'not said' ? [] : [`its gzip header says that it was compressed at the ${level} level`]),
    ...(system === 255 ? [] : [`its gzip header says that it was made on system ${system}`]),
  ];
}
