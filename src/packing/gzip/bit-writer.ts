/** Bits into bytes, least significant first, in words of 32 bits of which the byte order is always little-endian. */

export interface BitWriter {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Where the word in `hold` will be written. */
  position: number;
  hold: number;
  /** Bits in `hold`, below 32. */
  count: number;
}

export function bitWriter(bytes: Uint8Array): BitWriter {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { bytes, view, position: 0, hold: 0, count: 0 };
}

/** `value` has no bits above its `count`, which is at most 28. */
export function putBits(writer: BitWriter, value: number, count: number): void {
  writer.hold |= value << writer.count;
  writer.count += count;
  if (writer.count < 32) return;
  writer.view.setInt32(writer.position, writer.hold, true);
  writer.position += 4;
  writer.count -= 32;
  writer.hold = value >>> (count - writer.count);
}

/** Fills up to a whole byte with zeros. Gives the length in bytes so far; all of them are in `bytes` then. */
export function alignToByte(writer: BitWriter): number {
  putBits(writer, 0, (8 - (writer.count & 7)) & 7);
  writer.view.setInt32(writer.position, writer.hold, true);
  return writer.position + (writer.count >>> 3);
}

/** Only after alignToByte. */
export function putBytes(writer: BitWriter, bytes: Uint8Array): void {
  const from = writer.position + (writer.count >>> 3);
  writer.bytes.set(bytes, from);
  const end = from + bytes.length;
  writer.position = end & ~3;
  writer.count = (end & 3) * 8;
  const last = writer.view.getInt32(writer.position, true);
  writer.hold = writer.count === 0 ? 0 : last & ((1 << writer.count) - 1);
}
