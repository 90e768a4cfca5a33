/** Checksum files as coreutils write them, and the bare sums that Kubernetes publishes beside each file. */

import { parseSumLine } from '../inspect/sum-line.ts';
import { archiveRules } from '../release/archive-rules.ts';

export type Algorithm = 'sha256' | 'sha512';

export interface ListedSum {
  /** Relative to the folder of the checksum file. */
  readonly path: string;
  readonly algorithm: Algorithm;
  readonly hex: string;
}

export interface Sums {
  readonly listed: readonly ListedSum[];
  /** Sentences without a full stop. */
  readonly faults: readonly string[];
}

const lengths = { sha256: 64, sha512: 128 } as const;

export function algorithmOfSums(file: string): Algorithm | undefined {
  const name = file.replace(/^.*\//, '');
  if (/^SHA256SUMS(?:\.txt)?$/.test(name)) return 'sha256';
  return /^SHA512SUMS(?:\.txt)?$/.test(name) ? 'sha512' : undefined;
}

/** `name` is how the file is called in what is wrong with it. */
export function parseSums(name: string, text: string, algorithm: Algorithm): Sums {
  const listed = new Map<string, ListedSum>();
  const faults: string[] = [];
  for (const line of text.split(/\r?\n/).filter((it) => it.trim() !== '')) {
    const { hex = '', path = '' } = parseSumLine(line) ?? {};
    const sum = { path: path.replace(/^\.\//, ''), algorithm, hex: hex.toLowerCase() };
    const isSum = hex.length === lengths[algorithm];
    const isPlace = archiveRules().faultOf({ path, kind: 'file', target: '' }) === undefined;
    const other = listed.get(sum.path);
    if (!isSum || !isPlace || (other !== undefined && other.hex !== sum.hex))
      faults.push(faultOf(name, line));
    else listed.set(sum.path, sum);
  }
  if (listed.size === 0) faults.push(`${name} lists nothing`);
  return { listed: [...listed.values()], faults: faults.slice(0, mostFaults) };
}

const mostFaults = 10;

function faultOf(name: string, line: string): string {
  return `${name} has a line that is no sum of a file, or another one than before: ${JSON.stringify(line.slice(0, 120))}`;
}

/** A file that is nothing but a sum, such as `kubectl.sha256`. */
export function parseBareSum(text: string, algorithm: Algorithm): string | undefined {
  const hex = text.trim().split(/\s/)[0]?.toLowerCase() ?? '';
  return /^[0-9a-f]+$/.test(hex) && hex.length === lengths[algorithm] ? hex : undefined;
}
