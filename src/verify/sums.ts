/** Checksum files as coreutils write them, and the bare sums that Kubernetes publishes beside each file. */

import { parseSumLine } from '../inspect/sum-line.ts';
import { quote } from '../problem.ts';
import { type ArchiveRules, archiveRules } from '../release/archive-rules.ts';

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

/** Releases of Kubernetes list some hundred files. */
const mostLines = 10_000;
const mostFaults = 10;

/** `name` is how the file is called in what is wrong with it. */
export function parseSums(name: string, text: string, algorithm: Algorithm): Sums {
  const lines = text.trimEnd().split(/\r?\n/, mostLines + 1);
  if (lines.length > mostLines)
    return { listed: [], faults: [`${name} has more than ${mostLines} lines, as no release has`] };
  const listed = new Map<string, ListedSum>();
  const faults: string[] = [];
  const rules = archiveRules();
  for (const line of lines.filter((it) => it.trim() !== '')) {
    const { hex = '', path = '' } = parseSumLine(line) ?? {};
    const sum = { path: path.replace(/^\.\//, ''), algorithm, hex: hex.toLowerCase() };
    const fault =
      hex.length === lengths[algorithm]
        ? pathFault(sum, listed.get(sum.path), rules)
        : `has a line that is no sum of a file: ${quote(line)}`;
    if (fault === undefined) listed.set(sum.path, sum);
    else faults.push(`${name} ${fault}`);
  }
  if (listed.size === 0) faults.push(`${name} lists nothing`);
  return { listed: [...listed.values()], faults: faults.slice(0, mostFaults) };
}

/** Names that are no place below one folder, each by itself or all together. */
function pathFault(
  { path, hex }: ListedSum,
  other: ListedSum | undefined,
  rules: ArchiveRules,
): string | undefined {
  if (other !== undefined) return hex === other.hex ? undefined : `has two sums of ${quote(path)}`;
  const fault = rules.faultOf({ path, kind: 'file', target: '' });
  return fault === undefined ? undefined : `lists ${fault}`;
}

/** A file that is nothing but a sum, such as `kubectl.sha256`. */
export function parseBareSum(text: string, algorithm: Algorithm): string | undefined {
  const hex = text.trim().split(/\s/)[0]?.toLowerCase() ?? '';
  return /^[0-9a-f]+$/.test(hex) && hex.length === lengths[algorithm] ? hex : undefined;
}
