/** Zips made by hand, sound and otherwise. */

import { deflateRawSync } from 'node:zlib';

export interface ZipMember {
  readonly name: string;
  readonly content: Buffer;
  readonly compressed?: boolean;
  /** What stands before the content, where that is another name. */
  readonly localName?: string;
  /** What the directory says instead of the content's length. */
  readonly size?: number;
  readonly flags?: number;
  /** Of the header, instead of its own. */
  readonly offset?: number;
}

export function zipOf(files: Readonly<Record<string, Buffer>>): readonly ZipMember[] {
  return Object.entries(files).map(([name, content]) => ({ name, content }));
}

export function rawZip(members: readonly ZipMember[]): Buffer {
  const parts: Buffer[] = [];
  const listed: Buffer[] = [];
  let at = 0;
  for (const member of members) {
    const local = localBytes(member);
    listed.push(listedBytes(member, member.offset ?? at));
    parts.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(listed);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length % 0x10000, 8);
  end.writeUInt16LE(members.length % 0x10000, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}

function stored({ content, compressed }: ZipMember): Buffer {
  return compressed ? deflateRawSync(content) : content;
}

function localBytes(member: ZipMember): Buffer {
  const name = Buffer.from(member.localName ?? member.name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  fields(member).copy(header, 4);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name, stored(member)]);
}

function listedBytes(member: ZipMember, offset: number): Buffer {
  const name = Buffer.from(member.name);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  fields(member).copy(header, 6);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
}

/** Those that both headers have, from the version on. */
function fields(member: ZipMember): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(member.flags ?? 0, 2);
  bytes.writeUInt16LE(member.compressed ? 8 : 0, 4);
  bytes.writeUInt32LE(stored(member).length, 14);
  bytes.writeUInt32LE(member.size ?? member.content.length, 18);
  return bytes;
}
