/** Why two programs differ, as far as it stands in both: every line that Go recorded, the stamp, and what linkers note. */

import { type Binary, type BuildFolders, systemOf } from '../inspect/binary.ts';
import type { GoModule, GoRecord } from '../inspect/go-record.ts';
import { flagsWithoutStamp } from '../inspect/go-stamp.ts';
import { type Cause, type Difference, difference } from './difference.ts';
import { stampDifferences } from './stamp-causes.ts';

export interface Compared {
  readonly binary: Binary;
  readonly folders: BuildFolders | undefined;
}

type Pair = readonly [a: Compared, b: Compared];

export function causesOf(...pair: Pair): readonly Difference[] {
  const [a, b] = pair;
  return [
    ...fields.flatMap((field) => fieldDifference(field, a.binary, b.binary)),
    ...causesOfRecords(a.binary, b.binary),
    ...folderDifferences(pair),
    ...stampDifferences(pair[0].binary, pair[1].binary),
    ...signatureDifference(pair),
  ];
}

interface Field {
  readonly cause: Cause;
  readonly valueIn: (binary: Binary) => string;
  readonly remedy: (value: string) => string;
}

const fields: readonly Field[] = [
  {
    cause: 'platform',
    valueIn: platformOf,
    remedy: (it) => `Compare programs of one platform: build for ${it}`,
  },
  {
    cause: 'c-compiler',
    valueIn: ({ compilers }) => compilers.join(', '),
    remedy: (it) => `Link with ${it}`,
  },
  {
    cause: 'libraries',
    valueIn: ({ executable }) =>
      executable.isDynamic ? ['dynamic', ...executable.needed].join(' ') : 'static',
    remedy: (it) => `Link it ${it}: CGO_ENABLED and KUBE_STATIC_OVERRIDES decide about that`,
  },
  {
    cause: 'strip',
    valueIn: symbolsOf,
    remedy: (it) =>
      it === 'stripped' ? 'Link with `-s -w`, as DBG=0 does' : 'Link without `-s -w`, as DBG=1 does',
  },
  {
    cause: 'build-id',
    valueIn: ({ buildId }) => buildId?.value ?? '',
    remedy: () =>
      'Go computes it from all that a program is built of: with the other differences gone it is the same',
  },
];

function fieldDifference({ cause, valueIn, remedy }: Field, a: Binary, b: Binary): readonly Difference[] {
  const [valueA, valueB] = [valueIn(a), valueIn(b)];
  return valueA === valueB ? [] : [difference(cause, valueA, valueB, remedy(valueB))];
}

function platformOf(binary: Binary): string {
  return `${systemOf(binary)}/${binary.executable.architecture}`;
}

function symbolsOf({ executable }: Binary): string {
  const { hasSymbols, hasDebug } = executable;
  const held = [...(hasSymbols ? ['symbols'] : []), ...(hasDebug ? ['DWARF'] : [])];
  return held.length === 0 ? 'stripped' : `not stripped: ${held.join(' and ')}`;
}

function causesOfRecords(binaryA: Binary, binaryB: Binary): readonly Difference[] {
  const [a, b] = [binaryA.go?.record, binaryB.go?.record];
  if (!a || !b) return [];
  const isInPlatform = (name: string) => [binaryA, binaryB].every((it) => isToldAsPlatform(it, name));
  return [
    ...valueDifference('go-version', a.goVersion, b.goVersion, `Build with ${b.goVersion}`),
    ...valueDifference(
      'experiment',
      a.experiments,
      b.experiments,
      `Build with GOEXPERIMENT=${b.experiments}`,
    ),
    ...valueDifference('program', a.path, b.path, 'Compare the same program of both builds'),
    ...valueDifference(
      'module-version',
      wordsOf(a.module),
      wordsOf(b.module),
      'Go takes it from the tags and the history that it sees: build in a full clone with the tag, or without .git, as the other was',
    ),
    ...dependencyDifferences(a, b),
    ...settingDifferences(a, b)
      .filter(({ name }) => !isInPlatform(name))
      .map(({ told }) => told),
  ];
}

/** The architecture that is told is that of the header. */
function isToldAsPlatform(binary: Binary, name: string): boolean {
  const value = binary.go?.record.settings[name];
  if (name === 'GOOS') return value !== undefined && value === systemOf(binary);
  return name === 'GOARCH' && value === binary.executable.architecture;
}

function valueDifference(cause: Cause, a: string, b: string, remedy: string): readonly Difference[] {
  return a === b ? [] : [difference(cause, a, b, remedy)];
}

function dependencyDifferences(a: GoRecord, b: GoRecord): readonly Difference[] {
  const byPath = ({ dependencies }: GoRecord) => new Map(dependencies.map((it) => [it.path, wordsOf(it)]));
  const [ofA, ofB] = [byPath(a), byPath(b)];
  return [...new Set([...ofA.keys(), ...ofB.keys()])].flatMap((path) =>
    valueDifference(
      'dependency',
      ofA.get(path) ?? '',
      ofB.get(path) ?? '',
      ofB.has(path) ? `Let go.mod have ${ofB.get(path)}` : `Take ${path} out of the program`,
    ),
  );
}

function wordsOf(module: (Omit<GoModule, 'replace'> & Pick<GoModule, 'replace'>) | undefined): string {
  if (!module) return '';
  const own = [module.path, module.version, module.sum].filter((it) => it !== '').join(' ');
  return module.replace ? `${own} => ${wordsOf(module.replace)}` : own;
}

const causeOfSetting: readonly (readonly [RegExp, Cause])[] = [
  [/^vcs(?:\.|$)/, 'vcs'],
  [/^-tags$/, 'tags'],
  [/^GOEXPERIMENT$/, 'experiment'],
  [/^(?:CGO_|-?CC$|-?CXX$)/, 'cgo'],
  [/^GO(?:OS|ARCH)$/, 'platform'],
  [/^GO(?:AMD64|386|ARM|ARM64|MIPS|MIPS64|PPC64|RISCV64|WASM)$/, 'architecture-level'],
  [/^(?:-|DefaultGODEBUG$|GOFIPS140$)/, 'flags'],
];

interface SettingDifference {
  readonly name: string;
  readonly told: Difference;
}

function settingDifferences(
  { settings: a }: GoRecord,
  { settings: b }: GoRecord,
): readonly SettingDifference[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((name) => {
    const cause = causeOfSetting.find(([shape]) => shape.test(name))?.[1] ?? 'recorded';
    // What is stamped by them is told as such.
    const valueIn = (of: typeof a) => (name === '-ldflags' ? flagsWithoutStamp(of[name] ?? '') : of[name]);
    const [valueA, valueB] = [valueIn(a), valueIn(b)];
    if (valueA === valueB) return [];
    const words = (value: string | undefined) => (value === undefined ? '' : `${name}=${value}`);
    const remedy = remedyOfSetting(cause, name, valueB);
    return [{ name, told: difference(cause, words(valueA), words(valueB), remedy) }];
  });
}

function remedyOfSetting(cause: Cause, name: string, value: string | undefined): string {
  switch (cause) {
    case 'vcs':
      return value === undefined
        ? 'Build where Go sees no repository, or with -buildvcs=false'
        : 'Build where Go sees this commit and state of the repository';
    case 'tags':
      return `Build with -tags=${value ?? ''}`;
    default:
      return value === undefined ? `Build without ${name}` : `Build with ${name}=${value}`;
  }
}

function folderDifferences([a, b]: Pair): readonly Difference[] {
  if (!a.folders || !b.folders) return [];
  const differing = (['source', 'goRoot'] as const).filter((it) => a.folders?.[it] !== b.folders?.[it]);
  return differing.map((it) =>
    difference(
      'build-folder',
      a.folders?.[it] ?? '',
      b.folders?.[it] ?? '',
      b.folders?.[it] === ''
        ? 'Build with -trimpath'
        : it === 'source'
          ? `Build in ${b.folders?.[it]}, or both with -trimpath`
          : `Build with a Go that lies in ${b.folders?.[it]}, or both with -trimpath`,
    ),
  );
}

function signatureDifference([{ binary: a }, { binary: b }]: Pair): readonly Difference[] {
  const words = ({ signature }: Binary) =>
    signature ? `${signature.kind}, ${signature.place.size} bytes` : 'not signed';
  // Those of linkers are part of what was linked: nobody has signed.
  const isLinked = [a, b].every(({ signature }) => signature?.kind === 'ad-hoc');
  if (isLinked || signatureBytes(a).equals(signatureBytes(b))) return [];
  const remedy = b.signature ? 'Sign it as the other was signed' : 'Compare it before it is signed';
  return [difference('signature', words(a), words(b), remedy)];
}

function signatureBytes({ source, signature }: Binary): Buffer {
  return signature ? source.read(signature.place.offset, signature.place.size) : Buffer.alloc(0);
}
