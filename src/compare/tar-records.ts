/** What the extended headers before a member of a tar say that none of its fields shows: told with names and values. */

import { sourceOf } from '../inspect/source.ts';
import { blockSize, paddingLength } from '../packing/tar/tar-block.ts';
import type { TarEntry } from '../packing/tar/tar-entry.ts';
import { parseHeader } from '../packing/tar/tar-header.ts';
import { parsePax } from '../packing/tar/tar-pax.ts';
import { difference } from './difference.ts';
import { at, bytesDiffering, type Context, type Finding } from './finding.ts';
import type { HeaderSide } from './tar-headers.ts';

export function recordFindings(
  a: HeaderSide,
  b: HeaderSide,
  path: readonly string[],
  member: string,
  context: Context,
): readonly Finding[] {
  const [ofA, ofB] = [recordsOf(a), recordsOf(b)];
  const only = (one: Records, other: Records) => one.untold.filter((it) => !other.untold.includes(it));
  const [onlyA, onlyB] = [only(ofA, ofB), only(ofB, ofA)];
  const words = (texts: readonly string[]) => texts.map(shortText).join(', ');
  const told = difference('archive-format', words(onlyA), words(onlyB), 'Pack with the same records of pax');
  const differing = (one: Buffer, other: Buffer) =>
    bytesDiffering(sourceOf(one), sourceOf(other), [...path, member, 'header'], context);
  const isCut = [...onlyA, ...onlyB].some((it) => shortText(it) !== it);
  return [
    ...(words(onlyA) === words(onlyB) ? [] : [at(path, told, [member])]),
    ...(isCut ? differing(Buffer.from(onlyA.join('\n')), Buffer.from(onlyB.join('\n'))) : []),
    // Else there is nothing to hold them against.
    ...(ofA.blocks.length === ofB.blocks.length
      ? differing(Buffer.concat(ofA.blocks), Buffer.concat(ofB.blocks))
      : []),
  ];
}

interface Records {
  /** Such as `comment=text`. */
  readonly untold: readonly string[];
  /** Of the extended headers, without size and checksum, which follow. */
  readonly blocks: readonly Buffer[];
}

function recordsOf({ source, member: { entry, header } }: HeaderSide): Records {
  const untold: string[] = [];
  const blocks: Buffer[] = [];
  const end = header.offset + header.size - blockSize;
  for (let start = header.offset; start < end; ) {
    const block = Buffer.from(source.read(start, blockSize));
    const { type, size } = parseHeader(block);
    const body = source.read(start + blockSize, size);
    const filling = source.read(start + blockSize + size, paddingLength(size));
    untold.push(...recordsIn(type, body, entry), ...textBehind(type, body, filling));
    blocks.push(block.fill(0, 124, 136).fill(0, 148, 156));
    start += blockSize + size + filling.length;
  }
  return { untold, blocks };
}

function recordsIn(type: string, body: Buffer, entry: TarEntry): readonly string[] {
  if (!isPax(type)) return [];
  const scope = type === 'g' ? 'global ' : '';
  return [...parsePax(body)]
    .filter(([name, value]) => !isShown(name, value, entry))
    .map(([name, value]) => `${scope}${name}=${valueText(value)}`);
}

/** GNU's long names end with a NUL. */
function textBehind(type: string, body: Buffer, filling: Buffer): readonly string[] {
  const bytes = isPax(type) ? filling : Buffer.concat([body.subarray(lengthOfText(body)), filling]);
  return bytes.some((byte) => byte !== 0) ? [`behind ${type}=${valueText(bytes)}`] : [];
}

function isPax(type: string): boolean {
  return type === 'x' || type === 'g';
}

function lengthOfText(body: Buffer): number {
  const end = body.indexOf(0);
  return end === -1 ? body.length : end;
}

/** Spelt as the value that is told: of a time with parts of a second only the whole ones are. */
function isShown(name: string, value: Buffer, entry: TarEntry): boolean {
  if (name.startsWith('SCHILY.xattr.')) return true;
  const text = value.toString();
  switch (name) {
    case 'path':
      return text === entry.path || (entry.kind === 'directory' && text === `${entry.path}/`);
    case 'linkpath':
      return text === entry.target;
    case 'uid':
    case 'gid':
    case 'size':
    case 'mtime':
      return text === String(entry[name]);
    default:
      return false;
  }
}

const longestText = 200;

function valueText(value: Buffer): string {
  const text = value.toString();
  return Buffer.from(text).equals(value) ? text : value.toString('hex');
}

function shortText(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText)}…`;
}
