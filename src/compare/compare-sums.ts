/** Two lists of checksums: files that only one lists, files of another content, and then the lines themselves. */

import type { ListedSum } from '../inspect/content.ts';
import { sourceOf } from '../inspect/source.ts';
import type { CompareOptions } from './compare-binaries.ts';
import { difference } from './difference.ts';
import { at, bytesDiffering, type Finding } from './finding.ts';

export function compareSums(
  a: readonly ListedSum[],
  b: readonly ListedSum[],
  path: readonly string[],
  options: CompareOptions,
): readonly Finding[] {
  const [inA, inB] = [sumsByPath(a), sumsByPath(b)];
  const findings = [...new Set([...inA.keys(), ...inB.keys()])].flatMap((name) => {
    const [one, other] = [inA.get(name), inB.get(name)];
    if (one === other) return [];
    const inside = [...path, name];
    if (one === undefined || other === undefined) {
      const words = (sum: string | undefined) => (sum === undefined ? 'is not listed' : 'is listed');
      const remedy = `Make both lists of the same files: only one has ${name}`;
      return [at(inside, difference('missing', words(one), words(other), remedy))];
    }
    const remedy = `Compare both files ${name}: their content differs`;
    return [at(inside, difference('listed-sum', one, other, remedy))];
  });
  const told = new Set(findings.map((it) => it.path.at(-1) ?? ''));
  const [restA, restB] = [a, b].map((sums) => sourceOf(Buffer.from(linesWithout(sums, told))));
  return restA && restB
    ? [...findings, ...bytesDiffering(restA, restB, [...path, 'other lines'], options)]
    : findings;
}

function sumsByPath(sums: readonly ListedSum[]): ReadonlyMap<string, string> {
  return new Map(sums.map((it) => [it.path, it.sum]));
}

function linesWithout(sums: readonly ListedSum[], told: ReadonlySet<string>): string {
  return sums
    .filter((it) => !told.has(it.path))
    .map(({ line }) => line)
    .join('\n');
}
