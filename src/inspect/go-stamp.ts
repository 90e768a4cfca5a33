/**
 * Kubernetes' stamp in a program. The linker writes it into the variables of the version packages: six of Go's strings, a
 * pointer and a length each, side by side in the data. Flags that Go has recorded say the same. What is found in neither
 * place, or differently in both, is unknown.
 */

import type { Executable, Range, Section } from './executable.ts';
import { type GoString, headersWithLength, readerOfStrings } from './go-strings.ts';
import type { Source } from './source.ts';

export const stampNames = [
  'gitVersion',
  'gitCommit',
  'gitTreeState',
  'gitMajor',
  'gitMinor',
  'buildDate',
] as const;

export type StampName = (typeof stampNames)[number];

export interface StampText {
  readonly name: StampName;
  readonly value: string;
  /** Of its bytes. */
  readonly text: Range;
  /** Of pointer and length. */
  readonly header: Range;
}

export interface GoStamp {
  /** undefined is unknown. */
  readonly values: Readonly<Record<StampName, string | undefined>>;
  /** Where the values stand in the data, once for each version package. */
  readonly texts: readonly StampText[];
}

type Cluster = ReadonlyMap<StampName, GoString>;

/** undefined for a program that has no stamp. */
export function readGoStamp(source: Source, executable: Executable, ldflags: string): GoStamp | undefined {
  const clusters = clustersIn(source, executable);
  const said = stampOfFlags(ldflags);
  if (clusters.length === 0 && said.size === 0) return undefined;
  const values = stampNames.map((name) => {
    const found = [...clusters.flatMap((it) => it.get(name)?.value ?? []), ...(said.get(name) ?? [])];
    return [name, new Set(found).size === 1 ? found[0] : undefined] as const;
  });
  return {
    values: Object.fromEntries(values) as GoStamp['values'],
    texts: clusters.flatMap((cluster) => [...cluster].map(([name, it]) => ({ name, ...it }))),
  };
}

const flag =
  /-X[ =](['"]?)([^\s'"=]*version)\.(gitVersion|gitCommit|gitTreeState|gitMajor|gitMinor|buildDate)=([^'"\s]*)\1/g;

/** Each name with what the flags give to it in any package. */
export function stampOfFlags(ldflags: string): ReadonlyMap<StampName, readonly string[]> {
  const found = new Map<StampName, readonly string[]>();
  for (const [, , , name, value = ''] of ldflags.matchAll(flag)) {
    const known = stampNames.find((it) => it === name);
    if (known) found.set(known, [...(found.get(known) ?? []), value]);
  }
  return found;
}

/** The flags with a word in the place of each stamped value. */
export function flagsWithoutStamp(ldflags: string): string {
  return ldflags.replace(flag, (_, quote, path, name) => `-X ${quote}${path}.${name}=*${quote}`);
}

const commitLength = 40;
/** Where a commit stands beside a date and a version. */
function clustersIn(source: Source, executable: Executable): readonly Cluster[] {
  return executable.sections
    .filter(({ kind, size }) => kind === 'data' && size > 0)
    .flatMap((section) => clustersOf(source, executable, section));
}

const mostCandidates = 1000;

function clustersOf(source: Source, executable: Executable, section: Section): readonly Cluster[] {
  const { pointerSize } = executable;
  const stride = 2 * pointerSize;
  const strings = readerOfStrings(source, executable);
  const clusters: Cluster[] = [];
  let candidates = 0;
  for (const at of headersWithLength(source, executable, section, commitLength)) {
    if (!/^[0-9a-f]{40}$/.test(strings(at)?.value ?? '')) continue;
    candidates += 1;
    if (candidates > mostCandidates) break;
    for (let first = at - 5 * stride; first <= at; first += stride) {
      const six = Array.from({ length: 6 }, (_, index) => strings(first + index * stride));
      const cluster = clusterOf(six);
      if (cluster) clusters.push(cluster);
    }
  }
  return clusters;
}

const shapes: Readonly<Record<Exclude<StampName, 'gitMajor' | 'gitMinor'>, RegExp>> = {
  gitVersion: /^v[0-9]+\.[0-9]+(?:[.+-]|$)/,
  gitCommit: /^[0-9a-f]{40}$/,
  gitTreeState: /^(?:clean|dirty|archive)$/,
  buildDate: /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$/,
};

/** Six strings in any order, each of its shape; major and minor are told apart by the version. */
function clusterOf(six: readonly (GoString | undefined)[]): Cluster | undefined {
  const left = [...six];
  const cluster = new Map<StampName, GoString>();
  const take = (name: StampName, isIt: (value: string) => boolean): boolean => {
    const index = left.findIndex((it) => it !== undefined && isIt(it.value));
    const [found] = index === -1 ? [] : left.splice(index, 1);
    if (found) cluster.set(name, found);
    return found !== undefined;
  };
  const hasFour = Object.entries(shapes).every(([name, shape]) =>
    take(name as StampName, (value) => shape.test(value)),
  );
  const [, major = '', minor = ''] =
    /^v([0-9]+)\.([0-9]+)(?![0-9])/.exec(cluster.get('gitVersion')?.value ?? '') ?? [];
  const isWhole =
    hasFour &&
    take('gitMinor', (value) => value === minor || value === `${minor}+`) &&
    take('gitMajor', (value) => value === major);
  return isWhole ? cluster : undefined;
}
