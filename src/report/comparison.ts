/** What `compare` has found, as JSON (docs/inspect.md) and as lines for a terminal. */

import type { Finding } from '../compare/finding.ts';
import { shortened, visible } from './visible.ts';
import { countText } from './words.ts';

export interface Comparison {
  /** As given. */
  readonly a: string;
  readonly b: string;
  /** None where they are the same. */
  readonly findings: readonly Finding[];
}

/** Of the JSON; another one where a field goes away or changes its meaning. */
const formatVersion = 1;

export function comparisonJson({ a, b, findings }: Comparison): string {
  const differences = findings.map(({ path, cause, a: valueA, b: valueB, remedy, members, places }) => ({
    path,
    cause,
    a: valueA,
    b: valueB,
    remedy,
    members,
    places,
  }));
  return `${JSON.stringify({ formatVersion, a, b, same: findings.length === 0, differences }, undefined, 2)}\n`;
}

/** Where it was found, from the outermost to the innermost. */
export function placeText({ path, members }: Finding): string {
  const inside = path.join(' > ');
  const [first = ''] = members;
  if (members.length === 0) return inside;
  const which = members.length === 1 ? first : `${countText(members.length, 'member')}, such as ${first}`;
  return inside === '' ? which : `${inside} > ${which}`;
}

const widest = { cause: 20, place: 44, value: 40 };

export function comparisonLines({ a, b, findings }: Comparison): readonly string[] {
  if (findings.length === 0) return [`${visible(a)} and ${visible(b)} are the same, to the last byte.`];
  return [
    `${visible(a)} (A) and ${visible(b)} (B) have ${countText(findings.length, 'difference')}:`,
    '',
    ...table(findings),
    ...findings.flatMap(detail),
  ];
}

function table(findings: readonly Finding[]): readonly string[] {
  const rows = [
    ['', 'cause', 'in', 'A', 'B'],
    ...findings.map((it, index) => [
      String(index + 1),
      it.cause,
      shortened(placeText(it), widest.place),
      shortened(it.a, widest.value),
      shortened(it.b, widest.value),
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    rows.reduce((most, row) => Math.max(most, (row[column] ?? '').length), 0),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function detail(finding: Finding, index: number): readonly string[] {
  const place = placeText(finding);
  return [
    '',
    `${index + 1}. ${finding.cause}${place === '' ? '' : ` in ${visible(place)}`}`,
    `   A: ${visible(finding.a) || 'nothing'}`,
    `   B: ${visible(finding.b) || 'nothing'}`,
    `   To get B from A: ${visible(finding.remedy)}`,
    ...finding.places.map(
      (it) => `   at ${offsetText(it.a)} in A, ${offsetText(it.b)} in B, ${countText(it.size, 'byte')}`,
    ),
  ];
}

export function offsetText(offset: number): string {
  return `0x${offset.toString(16)}`;
}
