/** What kind of file some bytes are, by the bytes alone. */

import { blockSize } from '../packing/tar/tar-block.ts';
import { parseHeader } from '../packing/tar/tar-header.ts';
import { type ExecutableFile, readExecutable } from './executable.ts';
import { type GzipHeader, readGzipHeader } from './gzip-header.ts';
import { FileFault, type Source } from './source.ts';
import { parseSumLine } from './sum-line.ts';

export type Content =
  | { readonly kind: 'program'; readonly file: ExecutableFile }
  | { readonly kind: 'gzip'; readonly header: GzipHeader }
  | { readonly kind: 'tar' }
  | { readonly kind: 'checksums'; readonly sums: readonly ListedSum[] }
  | { readonly kind: 'other' }
  /** `fault` is what is wrong, a sentence that begins with "it". */
  | { readonly kind: 'damaged'; readonly fault: string };

export interface ListedSum {
  readonly path: string;
  readonly sum: string;
  /** As it stands there, with its end. */
  readonly line: string;
}

export function contentOf(source: Source): Content {
  try {
    const file = readExecutable(source);
    if (file) return { kind: 'program', file };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return { kind: 'damaged', fault: error.message };
  }
  const header = readGzipHeader(source);
  if (header) return { kind: 'gzip', header };
  if (isTar(source)) return { kind: 'tar' };
  const sums = listedSums(source);
  return sums ? { kind: 'checksums', sums } : { kind: 'other' };
}

/** An empty one is two blocks of zeros, and so may be anything. */
function isTar(source: Source): boolean {
  const block = source.read(0, blockSize);
  if (block.length < blockSize || block[0] === 0) return false;
  try {
    parseHeader(block);
    return true;
  } catch {
    return false;
  }
}

const largestList = 16 * 1024 * 1024;

/** `<hex>  <path>`, as sha256sum writes it, in UTF-8; undefined for any other text. */
function listedSums(source: Source): readonly ListedSum[] | undefined {
  if (source.size === 0 || source.size > largestList) return undefined;
  if (!/^[0-9a-f]{64}/.test(source.read(0, 64).toString('latin1'))) return undefined;
  const bytes = source.read(0, source.size);
  const text = bytes.toString('utf8');
  // Of names that are not UTF-8 several would become one.
  if (!Buffer.from(text).equals(bytes)) return undefined;
  const lines = text.split('\n');
  const sums: ListedSum[] = [];
  for (const [index, line] of lines.entries()) {
    // The last line may have an end.
    if (line === '' && index === lines.length - 1) continue;
    const found = parseSumLine(line);
    if (!found) return undefined;
    sums.push({ path: found.path, sum: found.hex, line: index < lines.length - 1 ? `${line}\n` : line });
  }
  return sums;
}
