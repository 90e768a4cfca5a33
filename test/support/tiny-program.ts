/** Programs of some kilobytes with what Go and Kubernetes write into them, in every format and byte order, without a compiler. */

import { align, base, elf, firstPart, machO, type Part, pe, type Shape, writer } from './tiny-headers.ts';

export type TinyFormat = 'elf64' | 'elf64-big' | 'elf32' | 'mach-o' | 'pe';

export const tinyFormats: readonly TinyFormat[] = ['elf64', 'elf64-big', 'elf32', 'mach-o', 'pe'];

export interface TinyContent {
  readonly goVersion: string;
  /** As `go version -m` prints them, without the tab. */
  readonly lines: string;
  /** In the order of the variables in memory. */
  readonly stamp: readonly string[];
  readonly code: Buffer;
}

export const tinyStamp = [
  '1',
  '33',
  'v1.33.4',
  '0123456789abcdef0123456789abcdef01234567',
  'clean',
  '2025-01-02T03:04:05Z',
];

export const tinyContent: TinyContent = {
  goVersion: 'go1.24.6',
  lines: [
    'path\tk8s.io/kubernetes/cmd/kubectl',
    'mod\tk8s.io/kubernetes\tv1.33.4\t',
    'dep\tgithub.com/spf13/cobra\tv1.8.1\th1:abc=',
    'build\t-tags=selinux,notest',
    'build\tCGO_ENABLED=0',
    'build\tvcs.revision=0123456789abcdef0123456789abcdef01234567',
    '',
  ].join('\n'),
  stamp: tinyStamp,
  code: Buffer.from('code of the program, as it were'),
};

const shapes: Readonly<Record<TinyFormat, Shape>> = {
  elf64: { bigEndian: false, pointerSize: 8 },
  'elf64-big': { bigEndian: true, pointerSize: 8 },
  elf32: { bigEndian: false, pointerSize: 4 },
  'mach-o': { bigEndian: false, pointerSize: 8 },
  pe: { bigEndian: false, pointerSize: 8 },
};

export function tinyProgram(format: TinyFormat, changes: Partial<TinyContent> = {}): Buffer {
  const content = { ...tinyContent, ...changes };
  const shape = shapes[format];
  const strings = Buffer.from(content.stamp.join(''));
  const note = noteOf(shape);
  const parts: Part[] = [];
  const add = (name: string, bytes: Buffer): number => {
    const last = parts.at(-1);
    const offset = last ? align(last.offset + last.bytes.length) : firstPart;
    parts.push({ name, bytes, offset });
    return offset;
  };
  const build = Buffer.from('\xff Go build ID: "action/content"\n \xff', 'latin1');
  add('text', Buffer.concat([build, content.code]));
  const at = add('rodata', strings);
  add('note', note);
  add('buildinfo', buildInfo(content));
  add('data', stampHeaders(content.stamp, base + at, shape));
  const headers = { elf64: elf, 'elf64-big': elf, elf32: elf, 'mach-o': machO, pe }[format](parts, shape);
  const file = Buffer.alloc(align((parts.at(-1)?.offset ?? 0) + (parts.at(-1)?.bytes.length ?? 0)));
  headers.copy(file);
  for (const { bytes, offset } of parts) bytes.copy(file, offset);
  return file;
}

function noteOf({ bigEndian }: Shape): Buffer {
  const id = Buffer.from('action/content');
  const note = Buffer.alloc(16 + id.length);
  writer(note, bigEndian).u32(0, 4).u32(4, id.length).u32(8, 4);
  note.write('Go\0\0', 12, 'latin1');
  id.copy(note, 16);
  return note;
}

function buildInfo({ goVersion, lines }: TinyContent): Buffer {
  const header = Buffer.alloc(32);
  header.write('\xff Go buildinf:', 0, 'latin1');
  header[14] = 8;
  header[15] = 2;
  const frame = Buffer.alloc(16, 0x30);
  const framed = Buffer.concat([frame, Buffer.from(lines), frame]);
  return Buffer.concat([
    header,
    varint(goVersion.length),
    Buffer.from(goVersion),
    varint(framed.length),
    framed,
  ]);
}

function varint(value: number): Buffer {
  return value < 0x80 ? Buffer.from([value]) : Buffer.from([(value & 0x7f) | 0x80, value >> 7]);
}

function stampHeaders(stamp: readonly string[], address: number, { bigEndian, pointerSize }: Shape): Buffer {
  const headers = Buffer.alloc(stamp.length * 2 * pointerSize);
  let to = address;
  for (const [index, value] of stamp.entries()) {
    const at = index * 2 * pointerSize;
    writer(headers, bigEndian)
      .word(at, to, pointerSize)
      .word(at + pointerSize, value.length, pointerSize);
    to += value.length;
  }
  return headers;
}
