/** Two lists of checksums: files that only one lists, files of another content, and then the lines themselves. */

import type { ListedSum } from '../inspect/content.ts';
import { type Source, sourceOf } from '../inspect/source.ts';
import type { CompareOptions } from './compare-binaries.ts';
import { difference } from './difference.ts';
import { at, bytesDiffering, type Finding } from './finding.ts';

export function compareSums(
  a: readonly ListedSum[],
  b: readonly ListedSum[],
  path: readonly string[],
  options: CompareOptions,
): readonly Finding[] {
  const [inA, inB] = [sumsByName(a), sumsByName(b)];
  const findings = [...new Set([...inA.keys(), ...inB.keys()])].flatMap((name) => {
    const [one, other] = [inA.get(name)?.sum, inB.get(name)?.sum];
    const inside = [...path, name];
    if (one === undefined || other === undefined) {
      const words = (sum: string | undefined) => (sum === undefined ? 'is not listed' : 'is listed');
      const remedy = `Make both lists of the same files: only one has ${name}`;
      return [at(inside, difference('missing', words(one), words(other), remedy))];
    }
    if (!isOfOtherContent(one, other)) return [];
    const remedy = `Compare both files ${name}: their content differs`;
    return [at(inside, difference('listed-sum', one, other, remedy))];
  });
  const [restA, restB] = [untold(inA, inB), untold(inB, inA)];
  return [...findings, ...bytesDiffering(restA, restB, [...path, 'other lines'], options)];
}

/** Neither a sum in capitals nor one of another algorithm says anything of the content. */
function isOfOtherContent(one: string, other: string): boolean {
  return one.length === other.length && one.toLowerCase() !== other.toLowerCase();
}

type Sums = ReadonlyMap<string, ListedSum>;

/** A file that is listed twice has two names here. */
function sumsByName(sums: readonly ListedSum[]): Sums {
  const found = new Map<string, ListedSum>();
  for (const it of sums) {
    let name = it.path;
    for (let count = 2; found.has(name); count++) name = `${it.path} (${count})`;
    found.set(name, it);
  }
  return found;
}

/** The lines that both have, without sums of another content. */
function untold(sums: Sums, others: Sums): Source {
  const lines = [...sums].flatMap(([name, { line, sum }]) => {
    const other = others.get(name);
    if (!other) return [];
    return isOfOtherContent(sum, other.sum) ? line.slice(sum.length) : line;
  });
  return sourceOf(Buffer.from(lines.join('')));
}
