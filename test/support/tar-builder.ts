/** Tars made by hand, sound and otherwise: a writer of its own, so that reader and writer of src/ are not each other's proof. */

export interface RawEntry {
  readonly path: string;
  /** The type's character; '0' when left out, '5' for a path that ends with a slash. */
  readonly type?: string;
  readonly content?: string | Buffer;
  readonly target?: string;
  readonly mode?: number;
  readonly uid?: number;
  readonly gid?: number;
  readonly mtime?: number;
  /** What the header says instead of the content's length. */
  readonly size?: number;
  /** Raw bytes for fields of the header, by offset. */
  readonly fields?: Readonly<Record<number, string | Buffer>>;
  /** Records of a pax header before it. */
  readonly pax?: Readonly<Record<string, string | Buffer>>;
  readonly names?: { readonly user: string; readonly group: string };
  readonly magic?: string;
}

export const endOfTar = Buffer.alloc(1024);

/** Ends as GNU tar ends: filled up to 20 blocks. */
export function rawTar(entries: readonly RawEntry[]): Buffer {
  const body = Buffer.concat([...entries.map(rawEntry), endOfTar]);
  return Buffer.concat([body, Buffer.alloc((10240 - (body.length % 10240)) % 10240)]);
}

export function rawEntry(entry: RawEntry): Buffer {
  const content = Buffer.from(entry.content ?? '');
  const pax = entry.pax ? extended('x', entry.pax) : Buffer.alloc(0);
  return Buffer.concat([pax, rawHeader(entry, content.length), padded(content)]);
}

/** `x` for the next entry, `g` for all that follow. */
export function extended(type: 'x' | 'g', records: Readonly<Record<string, string | Buffer>>): Buffer {
  const content = Buffer.concat(Object.entries(records).map(([name, value]) => paxRecord(name, value)));
  return Buffer.concat([rawHeader({ path: 'PaxHeaders.1/x', type }, content.length), padded(content)]);
}

function paxRecord(name: string, value: string | Buffer): Buffer {
  const rest = Buffer.concat([Buffer.from(` ${name}=`), Buffer.from(value), Buffer.from('\n')]);
  const lengths = [1, 2, 3, 4, 5, 6, 7].map((digits) => rest.length + digits);
  const length = lengths.find((it, index) => String(it).length === index + 1);
  return Buffer.concat([Buffer.from(String(length)), rest]);
}

function rawHeader(entry: RawEntry, length: number): Buffer {
  const block = Buffer.alloc(512);
  const octal = (value: number, at: number, digits: number) =>
    block.write(`${value.toString(8).padStart(digits, '0')}\0`, at, 'latin1');
  const isFolder = entry.path.endsWith('/');
  block.write(entry.path, 0, 100);
  octal(entry.mode ?? (isFolder ? 0o755 : 0o644), 100, 7);
  octal(entry.uid ?? 0, 108, 7);
  octal(entry.gid ?? 0, 116, 7);
  octal(entry.size ?? length, 124, 11);
  octal(entry.mtime ?? 0, 136, 11);
  block.write(entry.type ?? (isFolder ? '5' : '0'), 156, 'latin1');
  block.write(entry.target ?? '', 157, 100);
  block.write(entry.magic ?? 'ustar\x0000', 257, 'latin1');
  block.write(entry.names?.user ?? '', 265);
  block.write(entry.names?.group ?? '', 297);
  for (const [at, bytes] of Object.entries(entry.fields ?? {})) Buffer.from(bytes).copy(block, Number(at));
  block.fill(' ', 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

function padded(content: Buffer): Buffer {
  return Buffer.concat([content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}
