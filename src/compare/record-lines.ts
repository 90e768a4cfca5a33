/** Whether every line that Go recorded differently is told of: only then may the lines be left out of what is compared. */

import { parseGoRecord, settingText } from '../inspect/go-record.ts';
import { flagsWithoutStamp, stampNames, stampOfFlags } from '../inspect/go-stamp.ts';

/** `told` is the names of stamped values that are told of. */
export function areLinesTold(a: string, b: string, told: readonly string[]): boolean {
  if (a === b) return true;
  const [entriesA, entriesB] = [entriesOf(a), entriesOf(b)];
  if (!entriesA || !entriesB) return false;
  const common = (of: Entries, other: Entries) => [...of.keys()].filter((key) => other.has(key));
  const sameOrder = common(entriesA, entriesB).join('\n') === common(entriesB, entriesA).join('\n');
  return (
    sameOrder &&
    [...new Set([...entriesA.keys(), ...entriesB.keys()])].every((key) =>
      isTold(entriesA.get(key) ?? '', entriesB.get(key) ?? '', told),
    )
  );
}

type Entries = ReadonlyMap<string, string>;

/** What joins them when they are told would make a word with a blank or an arrow in it two. */
const word = String.raw`(?:(?!=>)\S)`;
const version = `(?!h1:)${word}*`;
const sum = `(?:h1:${word}*)?`;
const shapes = new RegExp(
  String.raw`^(?:path\t[^\t]*|(?:mod|dep)\t${word}+\t${version}(?:\t${sum}|\n=>\t${word}+\t${version}\t${sum}))$`,
);

/** Each with its replacement, by what it is about; undefined where there is a line that Go does not write, or one twice. */
function entriesOf(lines: string): Entries | undefined {
  const entries = new Map<string, string>();
  for (const entry of lines.split(/\n(?!=>)/)) {
    // Go ends a replacement with one.
    if (entry === '') continue;
    const key = keyOf(entry);
    if (key === undefined || entries.has(key)) return undefined;
    entries.set(key, entry);
  }
  return entries;
}

function keyOf(entry: string): string | undefined {
  if (!entry.startsWith('build\t')) {
    return shapes.test(entry) ? /^(?:path|mod|dep\t[^\t]+)/.exec(entry)?.[0] : undefined;
  }
  const [[name, value] = ['', '']] = Object.entries(parseGoRecord('', entry).settings);
  return entry === `build\t${settingText(name, value)}` ? `build\t${name}` : undefined;
}

function isTold(a: string, b: string, told: readonly string[]): boolean {
  if (a === b) return true;
  if (/^build\t-ldflags=/.test(a || b)) return areFlagsTold(flagsIn(a), flagsIn(b), told);
  return JSON.stringify(parseGoRecord('', a)) !== JSON.stringify(parseGoRecord('', b));
}

function flagsIn(entry: string): string {
  return parseGoRecord('', entry).settings['-ldflags'] ?? '';
}

function areFlagsTold(a: string, b: string, told: readonly string[]): boolean {
  const [ofA, ofB] = [stampOfFlags(a), stampOfFlags(b)];
  const different = stampNames.filter((name) => ofA.get(name)?.join() !== ofB.get(name)?.join());
  const isRestTold = flagsWithoutStamp(a) !== flagsWithoutStamp(b);
  return different.every((name) => told.includes(name)) && (isRestTold || different.length > 0);
}
