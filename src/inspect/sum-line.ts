/** Lines of checksum files, as coreutils write them: `<hex>  <path>`, or `<hex> *<path>`. */

export interface SumLine {
  /** As it is written there, of sha256 or sha512. */
  readonly hex: string;
  readonly path: string;
}

/** undefined for any other line. */
export function parseSumLine(line: string): SumLine | undefined {
  const [, hex = '', path = ''] = /^([0-9a-fA-F]{64}|[0-9a-fA-F]{128}) [ *](\S.*)$/.exec(line) ?? [];
  return hex === '' ? undefined : { hex, path };
}
