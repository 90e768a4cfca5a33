/** Whether a binary is what was planned: what Go recorded in it is held against repository, stamp and Go. */

import { type Problem, quote } from '../problem.ts';
import type { BinaryInfo } from './build-info.ts';
import type { MakeVariable } from './make.ts';
import { recordOfGo, type SeenRepository } from './module-version.ts';
import type { Stamp } from './stamp.ts';
import type { SourceTree } from './tree.ts';

export interface ExpectedRecord {
  readonly goMode: SourceTree['goMode'];
  /** As `go env GOVERSION` says it. */
  readonly goVersion: string;
  /** What Go was to see; undefined where it is to record nothing. */
  readonly repository: SeenRepository | undefined;
  readonly stamp: Pick<Stamp, 'gitVersion' | 'buildDate'>;
  /** On make's command line, and before them those of the environment that reach the build. */
  readonly variables: readonly MakeVariable[];
}

/** One problem for each binary that differs. `name` is `<os>/<arch>/<name>`. */
export function problemsOfRecord(
  name: string,
  info: BinaryInfo,
  expected: ExpectedRecord,
): readonly Problem[] {
  const compared: readonly Compared[] = [
    ['Go', firstWord(expected.goVersion), info.goVersion],
    ...comparedRepository(
      isTestProgram(name, info) ? { ...expected, repository: undefined } : expected,
      info,
    ),
    ...comparedStamp(info, expected),
    ...comparedSettings(info, expected),
  ];
  const different = compared.filter(([, planned, found]) => planned !== found);
  if (different.length === 0) return [];
  const words = different.map(
    ([field, planned, found]) => `${field} ${quote(found)} instead of ${quote(planned)}`,
  );
  return [{ what: `${name} says of itself ${words.join(', ')}`, remedy: anew }];
}

export const anew =
  'It is not what this build was to make. Build again with `cache-mode: none` in a fresh clone; if it differs again, something in the build changes the tree or git while it compiles';

type Compared = readonly [field: string, planned: string, found: string];

const topModule = 'k8s.io/kubernetes';

/** Go stamps no repository into the programs of tests, and not every Go records that path of theirs. */
function isTestProgram(name: string, { path }: BinaryInfo): boolean {
  return path.endsWith('.test') || /\.test(?:\.exe)?$/.test(name);
}

function comparedRepository(
  { goMode, goVersion, repository }: ExpectedRecord,
  { module, vcs }: BinaryInfo,
): readonly Compared[] {
  const isTopModule = module.path === topModule;
  // Vendored programs, such as ginkgo, are of a module that has a version of its own.
  const isOwn = isTopModule || (goMode === 'workspace' && module.path.startsWith('k8s.io/'));
  if (!isOwn && module.path !== '') return [];
  const record = recordOfGo(repository, { goVersion, isTopModule });
  const names = [...new Set([...Object.keys(record.vcs), ...Object.keys(vcs)])];
  return [
    ...(module.path === '' ? [] : [['module version', record.moduleVersion, module.version] as const]),
    ...names.map((name) => [name, record.vcs[name] ?? '', vcs[name] ?? ''] as const),
  ];
}

/** Beside -trimpath Go records no flags; not every program has the stamp where it can be told from other texts. */
function comparedStamp(
  { ldflags, stamp: found }: BinaryInfo,
  { stamp }: ExpectedRecord,
): readonly Compared[] {
  return stampedNames.flatMap((name) => {
    const flags = [...ldflags.matchAll(new RegExp(`/version\\.${name}=([^'"\\s]*)`, 'g'))];
    const values = [
      ...flags.map(([, value = '']) => value),
      ...(found[name] === undefined ? [] : [found[name]]),
    ];
    return [...new Set(values)].map((value) => [name, stamp[name], value] as const);
  });
}

/** Of variants, such as FIPS beside plain. Up to Go 1.17 nothing is recorded of them; what is not asked for may be the tree's own choice. */
function comparedSettings(info: BinaryInfo, { variables }: ExpectedRecord): readonly Compared[] {
  if (info.settings.CGO_ENABLED === '') return [];
  const given = (name: string) => variables.findLast((it) => it.name === name)?.value;
  const [module, experiment] = [given('GOFIPS140'), given('GOEXPERIMENT')];
  return [
    ...(module === undefined ? [] : comparedFips(info, module)),
    ...(experiment === undefined ? [] : [comparedExperiments(experiment, info.settings.GOEXPERIMENT)]),
  ];
}

/** Go records, in an order of its own, what differs from the defaults of its version and of the platform. */
function comparedExperiments(given: string, found: string): Compared {
  const listed = (text: string) => text.split(',').filter((it) => it !== '');
  const [asked, recorded] = [listed(given), listed(found)];
  const isOff = (it: string) => it.startsWith('no');
  const isSame =
    asked.every((it) => recorded.includes(it) || isOff(it) || onceDefault.includes(it)) &&
    recorded.every((it) => asked.includes(it) || (isOff(it) && asked.includes('none')));
  return ['GOEXPERIMENT', isSame ? found : given, found];
}

/** What some Go does without being asked. Reference: internal/buildcfg/exp.go of Go 1.18 to 1.27. */
const onceDefault: readonly string[] = [
  ...['regabi', 'regabiwrappers', 'regabiargs', 'coverageredesign', 'aliastypeparams', 'swissmap'],
  ...['spinbitmutex', 'synchashtriemap', 'dwarf5', 'randomizedheapbase64', 'greenteagc'],
  ...['sizespecializedmalloc', 'jsonv2'],
];

/** With the module Go lets a program start in FIPS mode, unless the tree's own `//go:debug` or `godebug` says otherwise. */
function comparedFips({ settings, godebug }: BinaryInfo, value: string): readonly Compared[] {
  const found = settings.GOFIPS140;
  // Go takes an empty one for its default, which a matrix may have meant by it.
  const given = value || 'off';
  const module: Compared = ['GOFIPS140', isModule(given, found) ? found : given, found];
  if (given === 'off') return [module];
  const mode = /(?:^|,)fips140=([^,]*)/.exec(godebug)?.[1] ?? '';
  return [module, ['fips140 in DefaultGODEBUG', mode === 'only' ? mode : 'on', mode]];
}

/** Go records the very module: of `v1.0.0` that with its digest, of `certified` whichever that is, and nothing of `off`. */
function isModule(given: string, found: string): boolean {
  if (given === 'off') return found === '';
  const isAlias = given === 'certified' || given === 'inprocess';
  return isAlias ? found.startsWith('v') : found.startsWith(`${given}-`);
}

const stampedNames = ['gitVersion', 'buildDate'] as const;

/** Without the experiments of a toolchain, and the word `devel`. */
export function firstWord(goVersion: string): string {
  return /go[0-9]\S*?(?=-X:|\s|$)/.exec(goVersion)?.[0] ?? goVersion;
}

/** By these names of functions a program has the stamp in it; Go keeps them for its traces, whatever is stripped. */
export const stampedFunctions: readonly string[] = [
  'k8s.io/component-base/version.Get',
  'k8s.io/client-go/pkg/version.Get',
];

/** What stands in the bytes of every stamped program. `holds` says whether a text is in there. */
export function problemsOfBytes(
  name: string,
  stamp: ExpectedRecord['stamp'],
  holds: (text: string) => boolean,
): readonly Problem[] {
  const lacking = stampedNames.filter((it) => stamp[it] !== '' && !holds(stamp[it]));
  if (lacking.length === 0 || !stampedFunctions.some(holds)) return [];
  const words = lacking.map((it) => `${it} ${quote(stamp[it])}`);
  return [{ what: `${name} does not have ${words.join(' and ')} in it`, remedy: anew }];
}
