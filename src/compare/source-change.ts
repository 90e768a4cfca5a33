/**
 * Which packages have other sources, by their functions: another size, another first line, other instructions. Only where
 * both were compiled alike, as everything else changes functions too.
 */

import type { Binary } from '../inspect/binary.ts';
import { offsetOf, type Range } from '../inspect/executable.ts';
import type { GoFunction, GoFunctions } from '../inspect/go-functions.ts';
import type { Place } from './difference.ts';
import { areOtherInstructions, type Code } from './instructions.ts';

export interface SourceChange {
  /** Import path. */
  readonly package: string;
  /** In words, of each function that differs. */
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** The code of each function that both have. */
  readonly places: readonly Place[];
}

export interface SourceChanges {
  readonly packages: readonly SourceChange[];
  /** Their code, which is told of. */
  readonly code: { readonly a: readonly Range[]; readonly b: readonly Range[] };
}

interface Side extends Subject {
  readonly codeOf: (it: GoFunction, offset: number) => Code;
}

export interface Subject {
  readonly binary: Binary;
  readonly functions: GoFunctions;
}

type Changed = readonly [name: string, a: GoFunction | undefined, b: GoFunction | undefined];

/**
 * The packages of functions that changed by themselves. Where there is none, those of functions that others are inlined
 * into, or that only one has: what these call may have changed, and not they.
 */
export function sourceChanges(subjectA: Subject, subjectB: Subject): SourceChanges {
  const [a, b] = [withCode(subjectA), withCode(subjectB)];
  const changed = changedFunctions(a, b).filter(([name]) => packageOf(name) !== '');
  const own = changed.filter(
    ([, inA, inB]) => inA && inB && isOwnCode(a.functions, inA) && isOwnCode(b.functions, inB),
  );
  const told = own.length > 0 ? own : changed;
  const byPackage = new Map<string, Changed[]>();
  for (const it of told) {
    const name = packageName(it[0], a.binary);
    byPackage.set(name, [...(byPackage.get(name) ?? []), it]);
  }
  const packages = [...byPackage].map(([name, functions]) => ({
    package: name,
    a: functions.flatMap(([, it]) => (it ? [wordsOf(it)] : [])),
    b: functions.flatMap(([, , it]) => (it ? [wordsOf(it)] : [])),
    places: functions.flatMap(placesOf),
  }));
  const code = (index: 1 | 2) => told.flatMap((it) => (it[index] ? rangeOf(it[index]) : []));
  return { packages, code: { a: code(1), b: code(2) } };
}

function packageName(functionName: string, { go }: Binary): string {
  const name = packageOf(functionName);
  return name === 'main' && go && go.record.path !== '' ? go.record.path : name;
}

function placesOf([name, a, b]: Changed): readonly Place[] {
  if (a?.offset === undefined || b?.offset === undefined) return [];
  return [{ section: name, a: a.offset, b: b.offset, size: Math.max(a.size, b.size) }];
}

function wordsOf({ name, size, line }: GoFunction): string {
  return `${name} (${size} bytes${line > 0 ? `, line ${line}` : ''})`;
}

function rangeOf({ offset, size }: GoFunction): readonly Range[] {
  return offset === undefined ? [] : [{ offset, size }];
}

function changedFunctions(a: Side, b: Side): readonly Changed[] {
  const inA = byName(a.functions);
  const inB = byName(b.functions);
  const changed: Changed[] = [];
  for (const [name, ofA] of inA) {
    const ofB = inB.get(name) ?? [];
    for (let index = 0; index < Math.max(ofA.length, ofB.length); index++) {
      const [one, other] = [ofA[index], ofB[index]];
      if (!one || !other || isChanged(a, one, b, other)) changed.push([name, one, other]);
    }
  }
  for (const [name, ofB] of inB) {
    if (!inA.has(name)) changed.push(...ofB.map((it): Changed => [name, undefined, it]));
  }
  return changed;
}

/** Names such as those of wrappers may be there more than once. */
function byName({ all }: GoFunctions): ReadonlyMap<string, readonly GoFunction[]> {
  const found = new Map<string, GoFunction[]>();
  for (const it of all) {
    const others = found.get(it.name);
    if (others) others.push(it);
    else found.set(it.name, [it]);
  }
  return found;
}

function isChanged(a: Side, one: GoFunction, b: Side, other: GoFunction): boolean {
  if (one.size !== other.size || one.line !== other.line) return true;
  if (one.offset === undefined || other.offset === undefined) return false;
  const [codeA, codeB] = [a.codeOf(one, one.offset), b.codeOf(other, other.offset)];
  if (codeA.bytes.equals(codeB.bytes)) return false;
  return areOtherInstructions(a.binary.executable.architecture, codeA, codeB);
}

function withCode(subject: Subject): Side {
  const { binary, functions } = subject;
  const { executable, source } = binary;
  const entries = new Map(functions.all.map(({ offset, name }) => [offset, name]));
  // Memory goes on behind the last bytes of the file: variables without a value.
  const end = Math.max(...executable.segments.map(({ address, size }) => address + size));
  const leadsTo = (address: number): string => {
    const offset = offsetOf(executable, address);
    if (offset === undefined) return address >= end && address < end + largestEmpty ? variables : '';
    const section = executable.sections.find((it) => offset >= it.offset && offset < it.offset + it.size);
    if (section?.kind === 'code') return entries.get(offset) ?? '';
    return section?.kind === 'data' ? variables : (section?.name ?? '');
  };
  const text = executable.segments.find(({ offset, size }) => {
    const first = functions.all[0]?.offset ?? -1;
    return first >= offset && first < offset + size;
  });
  const codeOf = ({ size }: GoFunction, offset: number): Code => ({
    bytes: source.read(offset, size),
    address: text ? text.address + offset - text.offset : 0,
    leadsTo,
  });
  return { ...subject, codeOf };
}

const largestEmpty = 0x1000000;

/** Which section a variable lies in follows from its value: the linker may set it, or nobody. */
const variables = 'variables';

/** All of it is from files of one folder: nothing of another package is inlined. */
function isOwnCode({ filesOf }: GoFunctions, it: GoFunction): boolean {
  const folders = filesOf(it).map((file) => file.slice(0, file.lastIndexOf('/') + 1));
  return new Set(folders).size === 1;
}

/** Import path of a function's package, as Go spells it; `main` for the program's own; empty for what the compiler adds. */
export function packageOf(name: string): string {
  const plain = name.split('[', 1)[0] ?? '';
  if (/^(?:type[:.]|go[:.]|_cgo|x_cgo|crosscall|_rt0)/.test(plain)) return '';
  const slash = plain.lastIndexOf('/');
  const dot = plain.indexOf('.', slash + 1);
  return dot === -1 ? '' : plain.slice(0, dot).replace(/%2e/g, '.');
}
