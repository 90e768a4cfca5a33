/** Headers of programs for tests: one segment, and a section for each part. */

export interface Shape {
  readonly bigEndian: boolean;
  readonly pointerSize: 4 | 8;
}

export interface Part {
  readonly name: string;
  readonly bytes: Buffer;
  /** In the file. */
  readonly offset: number;
}

export const base = 0x400000;
/** All headers fit before it. */
export const firstPart = 0x600;

export function align(offset: number): number {
  return Math.ceil(offset / 16) * 16;
}

export interface Writer {
  readonly u16: (at: number, value: number) => Writer;
  readonly u32: (at: number, value: number) => Writer;
  readonly word: (at: number, value: number, size: 4 | 8) => Writer;
}

export function writer(bytes: Buffer, bigEndian: boolean): Writer {
  const self: Writer = {
    u16: (at, value) => {
      if (bigEndian) bytes.writeUInt16BE(value, at);
      else bytes.writeUInt16LE(value, at);
      return self;
    },
    u32: (at, value) => {
      if (bigEndian) bytes.writeUInt32BE(value, at);
      else bytes.writeUInt32LE(value, at);
      return self;
    },
    // Nothing here is so large that it has an upper half.
    word: (at, value, size) => self.u32(bigEndian && size === 8 ? at + 4 : at, value),
  };
  return self;
}

const elfNames: Readonly<Record<string, readonly [name: string, flags: number]>> = {
  text: ['.text', 6],
  rodata: ['.rodata', 2],
  note: ['.note.go.buildid', 2],
  buildinfo: ['.go.buildinfo', 3],
  data: ['.data', 3],
};

/** One segment holds the file, and the tables stand before its content. */
export function elf(parts: readonly Part[], shape: Shape): Buffer {
  const { bigEndian, pointerSize } = shape;
  const bytes = Buffer.alloc(firstPart);
  const is64 = pointerSize === 8;
  const { u16, u32, word } = writer(bytes, bigEndian);
  const put = (at: number, value: number) => word(at, value, pointerSize);
  bytes.write('\x7fELF', 0, 'latin1');
  bytes.set([is64 ? 2 : 1, bigEndian ? 2 : 1, 1], 4);
  u16(16, 2)
    .u16(18, bigEndian ? 22 : is64 ? 62 : 3)
    .u32(20, 1);
  const [programs, sections, namesAt] = [64, 128, firstPart - 128];
  put(is64 ? 32 : 28, programs);
  put(is64 ? 40 : 32, sections);
  const counts = is64 ? 54 : 42;
  u16(counts, is64 ? 56 : 32)
    .u16(counts + 2, 1)
    .u16(counts + 4, is64 ? 64 : 40);
  u16(counts + 6, parts.length + 2).u16(counts + 8, parts.length + 1);
  u32(programs, 1).u32(is64 ? programs + 4 : programs + 24, 7);
  put(is64 ? programs + 16 : programs + 8, base);
  put(is64 ? programs + 32 : programs + 16, 0x4000);
  const last = { name: '.shstrtab', bytes: Buffer.alloc(128), offset: namesAt };
  elfSections(bytes, sections, [...parts, last], shape);
  return bytes;
}

function elfSections(bytes: Buffer, table: number, parts: readonly Part[], shape: Shape): void {
  const { bigEndian, pointerSize } = shape;
  const is64 = pointerSize === 8;
  const names = ['', ...parts.map(({ name }) => elfNames[name]?.[0] ?? name), ''].join('\0');
  bytes.write(names, parts.at(-1)?.offset ?? 0, 'latin1');
  const { u32, word } = writer(bytes, bigEndian);
  const places = is64 ? [8, 16, 24, 32] : [8, 12, 16, 20];
  for (const [index, part] of parts.entries()) {
    const at = table + (index + 1) * (is64 ? 64 : 40);
    const [name, flags] = elfNames[part.name] ?? [part.name, 0];
    u32(at, names.indexOf(name)).u32(at + 4, 1);
    const values = [flags, flags === 0 ? 0 : base + part.offset, part.offset, part.bytes.length];
    for (const [place, value] of values.entries()) word(at + (places[place] ?? 0), value, pointerSize);
  }
}

const machNames: Readonly<Record<string, string>> = {
  text: '__text',
  rodata: '__rodata',
  note: '__note',
  buildinfo: '__go_buildinfo',
  data: '__data',
};

export function machO(parts: readonly Part[]): Buffer {
  const bytes = Buffer.alloc(firstPart);
  const { u32, word } = writer(bytes, false);
  const size = 72 + parts.length * 80;
  u32(0, 0xfeedfacf).u32(4, 16777228).u32(12, 2).u32(16, 1).u32(20, size);
  u32(32, 0x19).u32(36, size);
  bytes.write('__DATA', 40, 'latin1');
  word(56, base, 8).word(64, 0x4000, 8).word(80, fileSizeOf(parts), 8);
  u32(88, 7).u32(92, 3).u32(96, parts.length);
  for (const [index, part] of parts.entries()) {
    const at = 104 + index * 80;
    bytes.write(machNames[part.name] ?? part.name, at, 'latin1');
    bytes.write('__DATA', at + 16, 'latin1');
    word(at + 32, base + part.offset, 8)
      .word(at + 40, part.bytes.length, 8)
      .u32(at + 48, part.offset);
  }
  return bytes;
}

function fileSizeOf(parts: readonly Part[]): number {
  const last = parts.at(-1);
  return last ? align(last.offset + last.bytes.length) : 0;
}

const peFlags: Readonly<Record<string, number>> = {
  text: 0x60000020,
  rodata: 0x40000040,
  note: 0x40000040,
  buildinfo: 0xc0000040,
  data: 0xc0000040,
};

export function pe(parts: readonly Part[]): Buffer {
  const bytes = Buffer.alloc(firstPart);
  const { u16, u32, word } = writer(bytes, false);
  bytes.write('MZ', 0, 'latin1');
  u32(60, 64);
  bytes.write('PE\0\0', 64, 'latin1');
  u16(68, 0x8664).u16(70, parts.length).u16(84, 240);
  u16(88, 0x20b);
  word(88 + 24, base, 8).u32(88 + 108, 16);
  for (const [index, { name, bytes: content, offset }] of parts.entries()) {
    const at = 88 + 240 + index * 40;
    bytes.write(`.${name}`.slice(0, 8), at, 'latin1');
    u32(at + 8, content.length)
      .u32(at + 12, offset)
      .u32(at + 16, content.length)
      .u32(at + 20, offset);
    u32(at + 36, peFlags[name] ?? 0);
  }
  return bytes;
}
