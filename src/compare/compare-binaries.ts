/** Why two programs differ: what both say, then their sources, and then whatever bytes are left. */

import { type Binary, foldersOf } from '../inspect/binary.ts';
import { type GoFunctions, readGoFunctions } from '../inspect/go-functions.ts';
import type { Source } from '../inspect/source.ts';
import { causesOf } from './causes.ts';
import { type Cause, type Difference, difference, inOrderOfCauses } from './difference.ts';
import { type Masks, masksOf, sorted } from './masks.ts';
import { partsOf, type Rest, restOf } from './rest.ts';
import { sectionTableDifferences } from './section-table.ts';
import { type SourceChanges, sourceChanges } from './source-change.ts';
import { unknown } from './unknown.ts';

export interface CompareOptions {
  /** Of each section that many places are told. */
  readonly mostPlaces: number;
}

/** None where the bytes are equal. */
export function compareBinaries(a: Binary, b: Binary, options: CompareOptions): readonly Difference[] {
  const told = causesOf({ binary: a, folders: foldersOf(a) }, { binary: b, folders: foldersOf(b) });
  const masks = { a: masksOf(a, b, 'a', told), b: masksOf(b, a, 'b', told) };
  const rest = restWith(a, b, masks, options);
  const isStripped = told.some(({ cause }) => cause === 'strip');
  const tables = isStripped ? sectionTableDifferences(a, b) : [];
  if (rest.length === 0) {
    const found = [...told, ...tables];
    return found.length > 0 ? inOrderOfCauses(found) : untold(a.source, b.source, options);
  }
  const changes = isComparable(told) && isCompiledAnew(a, b, told) ? changesOf(a, b) : noChanges;
  const left =
    changes.packages.length === 0
      ? rest
      : restWith(
          a,
          b,
          { a: sorted([...masks.a, ...changes.code.a]), b: sorted([...masks.b, ...changes.code.b]) },
          options,
        );
  const sources = changes.packages.map((it) => ({
    ...difference(
      'source',
      functionWords(it.package, it.a),
      functionWords(it.package, it.b),
      `Build both from one source: compare ${it.package}, and what is inlined into it, of the two commits`,
    ),
    places: it.places.slice(0, options.mostPlaces),
  }));
  return inOrderOfCauses([...told, ...sources, ...tables, ...left.map(unknown)]);
}

/** Whatever nothing else has told of. */
function untold(a: Source, b: Source, { mostPlaces }: CompareOptions): readonly Difference[] {
  const whole = (source: Source) => ({ source, parts: partsOf({ sections: [] }, source.size), masks: [] });
  return restOf(whole(a), whole(b), mostPlaces).map(unknown);
}

const noChanges: SourceChanges = { packages: [], code: { a: [], b: [] } };

function changesOf(a: Binary, b: Binary): SourceChanges {
  const [inA, inB] = [functionsOf(a), functionsOf(b)];
  return inA && inB ? sourceChanges({ binary: a, functions: inA }, { binary: b, functions: inB }) : noChanges;
}

function functionsOf(binary: Binary): GoFunctions | undefined {
  return binary.go && readGoFunctions(binary.source, binary.executable);
}

/** With any of these other code is made of the same source. */
const changingCode: readonly Cause[] = [
  'platform',
  'program',
  'go-version',
  'experiment',
  'architecture-level',
  'tags',
  'flags',
  'cgo',
  'c-compiler',
  'libraries',
  'dependency',
];

const byFlags: readonly Cause[] = [
  'version',
  'commit',
  'tree-state',
  'date',
  'strip',
  'vcs',
  'module-version',
];

/**
 * Go's build ID has four parts: of what was linked, of what the main package was compiled from, of that package, of the
 * program. Code that differs where they say that nothing else was compiled or linked was changed afterwards.
 */
function isCompiledAnew(a: Binary, b: Binary, told: readonly Difference[]): boolean {
  const [ofA = [], ofB = []] = [a, b].map(({ buildId }) => buildId?.value.split('/') ?? []);
  if (ofA.length !== 4 || ofB.length !== 4) return false;
  if (ofA[1] !== ofB[1]) return true;
  return ofA[0] !== ofB[0] && !told.some(({ cause }) => byFlags.includes(cause));
}

function isComparable(told: readonly Difference[]): boolean {
  return !told.some(({ cause }) => changingCode.includes(cause));
}

function restWith(
  a: Binary,
  b: Binary,
  masks: { readonly a: Masks; readonly b: Masks },
  { mostPlaces }: CompareOptions,
): readonly Rest[] {
  return restOf(
    { source: a.source, parts: partsOf(a.executable, a.source.size), masks: masks.a },
    { source: b.source, parts: partsOf(b.executable, b.source.size), masks: masks.b },
    mostPlaces,
  );
}

const mostFunctions = 5;

function functionWords(packagePath: string, functions: readonly string[]): string {
  const more = functions.length > mostFunctions ? ` and ${functions.length - mostFunctions} more` : '';
  return `${packagePath}: ${functions.slice(0, mostFunctions).join(', ')}${more}`;
}
