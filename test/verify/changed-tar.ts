/** A tar as its entries, and the same with its last one changed. */

export interface Entry {
  readonly header: Buffer;
  readonly content: Buffer;
}

/** Of a tar without long names. */
export function entriesOf(tar: Buffer): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; tar[at] !== 0; ) {
    const header = Buffer.from(tar.subarray(at, at + 512));
    const size = Number.parseInt(header.toString('latin1', 124, 135), 8);
    const end = at + 512 + Math.ceil(size / 512) * 512;
    entries.push({ header, content: Buffer.from(tar.subarray(at + 512, end)) });
    at = end;
  }
  return entries;
}

export function tarOf(entries: readonly Entry[]): Buffer {
  const tar = Buffer.concat(entries.flatMap(({ header, content }) => [header, content]));
  return Buffer.concat([tar, Buffer.alloc(1024)]);
}

/** An octal field of the last entry, with the checksum made right. */
export function withField(offset: number, value: string) {
  return (entries: readonly Entry[]): readonly Entry[] => {
    const header = Buffer.from(entries.at(-1)?.header ?? '');
    header.write(value, offset, 'latin1');
    header.fill(' ', 148, 156);
    header.write(
      `${header
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, '0')}\0 `,
      148,
    );
    return entries.with(-1, { header, content: entries.at(-1)?.content ?? header });
  };
}

export function withByte(entries: readonly Entry[]): readonly Entry[] {
  const { header, content } = entries.at(-1) as Entry;
  const changed = Buffer.from(content);
  changed[0x1000] = (changed[0x1000] ?? 0) ^ 1;
  return entries.with(-1, { header, content: changed });
}
