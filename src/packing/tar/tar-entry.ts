/**
 * One entry of a tar as bytes: POSIX ustar with numeric owners and no names of them. A pax header comes before it for what
 * ustar cannot hold, and for no other reason, so that equal entries are equal bytes.
 */

import { KbuildError, quote } from '../../problem.ts';
import { blockSize, paddingLength } from './tar-block.ts';

export type TarKind = 'file' | 'directory' | 'symlink' | 'hardlink' | 'character' | 'block' | 'fifo';

export interface TarEntry {
  /** As stored, a directory without the trailing slash. */
  readonly path: string;
  readonly kind: TarKind;
  /** Permission bits with setuid, setgid and sticky: 0o7777. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Bytes of content; 0 for all but files. */
  readonly size: number;
  /** Whole seconds. */
  readonly mtime: number;
  /** Of links, else ''. */
  readonly target: string;
  readonly device: { readonly major: number; readonly minor: number } | undefined;
  readonly xattrs: ReadonlyMap<string, Buffer>;
}

type Keyword = 'path' | 'linkpath' | 'size' | 'uid' | 'gid' | 'mtime' | `SCHILY.xattr.${string}`;

interface PaxRecord {
  readonly keyword: Keyword;
  readonly value: Buffer;
}

interface HeaderFields {
  readonly name: Buffer;
  readonly prefix: Buffer;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  readonly mtime: number;
  readonly type: string;
  readonly target: Buffer;
  readonly major: number;
  readonly minor: number;
}

const nameLength = 100;
const prefixLength = 155;
/** Of the fields of 8 and of 12 bytes, which end in a NUL. */
const largestShort = 0o7777777;
const largestLong = 0o77777777777;
const nothing = Buffer.alloc(0);
const slash = 0x2f;

const types: Readonly<Record<TarKind, string>> = {
  file: '0',
  hardlink: '1',
  symlink: '2',
  character: '3',
  block: '4',
  directory: '5',
  fifo: '6',
};

/** Two blocks of zeros and no more: filling up to GNU tar's record of 20 blocks is for tape drives. */
export const tarEnd: Buffer = Buffer.alloc(2 * blockSize);

/** The zeros between a content of `size` bytes and the next header. */
export function tarPadding(size: number): Buffer {
  return Buffer.alloc(paddingLength(size));
}

/**
 * Whole blocks: a pax header when one is needed, then the ustar header. A name that is not ASCII goes into the pax header too,
 * as only there its encoding is defined.
 */
export function tarHeader(entry: TarEntry): Buffer {
  refuseUnfit(entry);
  const path = Buffer.from(entry.kind === 'directory' ? `${entry.path}/` : entry.path);
  const target = Buffer.from(entry.target);
  const split = isAscii(path) ? splitPath(path) : undefined;
  const records: PaxRecord[] = [];
  if (!split) records.push({ keyword: 'path', value: path });
  if (target.length > nameLength || !isAscii(target)) records.push({ keyword: 'linkpath', value: target });
  const number = (keyword: Keyword, value: number, largest: number): number => {
    if (value >= 0 && value <= largest) return value;
    records.push({ keyword, value: Buffer.from(String(value)) });
    return 0;
  };
  const fields = {
    name: split?.name ?? path.subarray(0, nameLength),
    prefix: split?.prefix ?? nothing,
    mode: entry.mode,
    size: number('size', entry.size, largestLong),
    uid: number('uid', entry.uid, largestShort),
    gid: number('gid', entry.gid, largestShort),
    mtime: number('mtime', entry.mtime, largestLong),
    type: types[entry.kind],
    target: target.subarray(0, nameLength),
    major: entry.device?.major ?? 0,
    minor: entry.device?.minor ?? 0,
  };
  for (const [name, value] of sortedByBytes(entry.xattrs)) {
    records.push({ keyword: `SCHILY.xattr.${name}`, value });
  }
  return records.length === 0
    ? ustarHeader(fields)
    : Buffer.concat([paxHeader(records), ustarHeader(fields)]);
}

function refuseUnfit(entry: TarEntry): void {
  const why = unfitness(entry);
  if (why === undefined) return;
  throw new KbuildError('input', [
    {
      what: `${quote(entry.path)} cannot be stored in a tar: ${why}`,
      remedy: 'Rename or remove it before packing',
    },
  ]);
}

function unfitness({
  path,
  target,
  mode,
  size,
  uid,
  gid,
  mtime,
  device,
  xattrs,
}: TarEntry): string | undefined {
  if (path === '' || path.includes('\0') || target.includes('\0')) return 'its name is empty or has a NUL';
  // Lone surrogates.
  if ([path, target].some((it) => Buffer.from(it).toString() !== it)) return 'its name is not valid Unicode';
  if (![size, uid, gid, mtime].every(Number.isSafeInteger) || size < 0 || uid < 0 || gid < 0) {
    return 'its size, owner or time is not an integer';
  }
  if (mode < 0 || mode > 0o7777) return 'its mode has more than permission bits';
  const { major, minor } = device ?? { major: 0, minor: 0 };
  if (major > largestShort || minor > largestShort) return 'its device number is too large';
  if ([...xattrs.keys()].some((name) => /[=\0]/.test(name)))
    return 'an extended attribute has "=" or NUL in its name';
  return undefined;
}

/** At the last slash that leaves a prefix short enough, as GNU tar does. */
function splitPath(path: Buffer): { readonly prefix: Buffer; readonly name: Buffer } | undefined {
  if (path.length <= nameLength) return { prefix: nothing, name: path };
  // A directory's own last slash belongs to its name.
  const at = path.lastIndexOf(slash, Math.min(prefixLength, path.length - 2));
  if (at <= 0 || path.length - at - 1 > nameLength) return undefined;
  return { prefix: path.subarray(0, at), name: path.subarray(at + 1) };
}

function ustarHeader(fields: HeaderFields): Buffer {
  const block = Buffer.alloc(blockSize);
  fields.name.copy(block, 0);
  block.write(octal(fields.mode, 7), 100, 'latin1');
  block.write(octal(fields.uid, 7), 108, 'latin1');
  block.write(octal(fields.gid, 7), 116, 'latin1');
  block.write(octal(fields.size, 11), 124, 'latin1');
  block.write(octal(fields.mtime, 11), 136, 'latin1');
  block.fill(' ', 148, 156);
  block.write(fields.type, 156, 'latin1');
  fields.target.copy(block, 157);
  block.write('ustar\x0000', 257, 'latin1');
  block.write(octal(fields.major, 7), 329, 'latin1');
  block.write(octal(fields.minor, 7), 337, 'latin1');
  fields.prefix.copy(block, 345);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${octal(sum, 6)}\0 `, 148, 'latin1');
  return block;
}

function paxHeader(records: readonly PaxRecord[]): Buffer {
  const body = Buffer.concat(records.map(paxRecord));
  const header = ustarHeader({
    // No process id in it, as GNU tar would have.
    name: Buffer.from('PaxHeaders/entry'),
    prefix: nothing,
    mode: 0o644,
    uid: 0,
    gid: 0,
    size: body.length,
    mtime: 0,
    type: 'x',
    target: nothing,
    major: 0,
    minor: 0,
  });
  return Buffer.concat([header, body, tarPadding(body.length)]);
}

/** `<length> <keyword>=<value>\n`, where the length counts its own digits. */
function paxRecord({ keyword, value }: PaxRecord): Buffer {
  const rest = Buffer.concat([Buffer.from(` ${keyword}=`), value, Buffer.from('\n')]);
  let length = rest.length;
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
  return Buffer.concat([Buffer.from(String(length)), rest]);
}

function sortedByBytes(map: ReadonlyMap<string, Buffer>): readonly (readonly [string, Buffer])[] {
  return [...map].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}

function isAscii(bytes: Buffer): boolean {
  return bytes.every((byte) => byte < 0x80);
}
