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
    return isSpelt(entry.split('\n')) ? /^(?:path|mod|dep\t[^\t]+)/.exec(entry)?.[0] : undefined;
  }
  const [[name, value] = ['', '']] = Object.entries(parseGoRecord('', entry).settings);
  return entry === `build\t${settingText(name, value)}` ? `build\t${name}` : undefined;
}

/** As Go writes a line and its replacement: a blank or an arrow in a word would make it two when the words are told. */
function isSpelt([own = '', replacement, ...others]: readonly string[]): boolean {
  const [kind, ...words] = own.split('\t');
  if (others.length > 0) return false;
  if (kind === 'path') return words.length === 1 && replacement === undefined;
  if (kind !== 'mod' && kind !== 'dep') return false;
  if (replacement === undefined) return words.length === 3 && isModule(words);
  const [arrow, ...instead] = replacement.split('\t');
  return arrow === '=>' && words.length === 2 && isModule(words) && instead.length === 3 && isModule(instead);
}

function isModule([path = '', version, sum = '']: readonly string[]): boolean {
  if (path === '' || version === undefined) return false;
  const isSum = sum === '' || sum.startsWith('h1:');
  return isSum && !version.startsWith('h1:') && [path, version, sum].every((it) => !/\s|=>/.test(it));
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
