/** Why two programs differ: what both say, then their sources, and then whatever bytes are left. */

import { type Binary, buildFolders } from '../inspect/binary.ts';
import { type GoFunctions, readGoFunctions } from '../inspect/go-functions.ts';
import { causesOf } from './causes.ts';
import { type Cause, type Difference, difference, inOrderOfCauses } from './difference.ts';
import { type Masks, masksOf, sorted } from './masks.ts';
import { partsOf, type Rest, restOf } from './rest.ts';
import { sourceChanges } from './source-change.ts';

export interface CompareOptions {
  /** Of each section that many places are told. */
  readonly mostPlaces: number;
}

/** None where the bytes are equal. */
export function compareBinaries(a: Binary, b: Binary, options: CompareOptions): readonly Difference[] {
  const [functionsA, functionsB] = [functionsOf(a), functionsOf(b)];
  const told = causesOf(
    { binary: a, folders: functionsA && buildFolders(functionsA, a.go?.record) },
    { binary: b, folders: functionsB && buildFolders(functionsB, b.go?.record) },
  );
  const masks = { a: masksOf(a, b, 'a', told), b: masksOf(b, a, 'b', told) };
  const rest = restWith(a, b, masks, options);
  if (rest.length === 0) return inOrderOfCauses(told);
  const changes =
    functionsA && functionsB && isComparable(told)
      ? sourceChanges({ binary: a, functions: functionsA }, { binary: b, functions: functionsB })
      : { packages: [], code: { a: [], b: [] } };
  const left =
    changes.packages.length === 0
      ? rest
      : restWith(
          a,
          b,
          { a: sorted([...masks.a, ...changes.code.a]), b: sorted([...masks.b, ...changes.code.b]) },
          options,
        );
  const sources = changes.packages.map((it) =>
    difference(
      'source',
      functionWords(it.package, it.a),
      functionWords(it.package, it.b),
      `Build both from one source: compare ${it.package}, and what is inlined into it, of the two commits`,
    ),
  );
  return inOrderOfCauses([...told, ...sources, ...left.map(unknown)]);
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

/** What no cause accounts for. */
export function unknown({ section, bytes, places, sizes: [a, b] }: Rest): Difference {
  const where = section === '' ? '' : ` of ${section}`;
  return {
    cause: 'unknown',
    a: `${bytes} bytes differ${where}, ${a} bytes long`,
    b: `${bytes} bytes differ${where}, ${b} bytes long`,
    remedy:
      'It may follow from a cause that is named, or have one of its own: mend those first, and compare again',
    places,
  };
}
