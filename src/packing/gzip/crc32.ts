/** The checksum of gzip. It is a standard, so Node's own may be used; Node 20 has none before 20.15. */

import zlib from 'node:zlib';

const native: unknown = zlib.crc32;
const table = crcTable();

/** Of `bytes`, going on from the sum of those before. */
export const crc32: (bytes: Uint8Array, before: number) => number =
  typeof native === 'function' ? (bytes, before) => zlib.crc32(bytes, before) : crc32ByTable;

export function crc32ByTable(bytes: Uint8Array, before: number): number {
  let sum = ~before;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] as number) ^ (sum >>> 8);
  return ~sum >>> 0;
}

function crcTable(): Int32Array {
  return Int32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    return sum;
  });
}
