/** Two builds of one tree against each other: equal ones first, which find what is random; then varied ones. */

import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../host/host.ts';
import type { VerifyInputs } from '../inputs/verify-inputs.ts';
import { KbuildError } from '../problem.ts';
import type { BuilderRequest } from '../setup/open-builder.ts';
import type { VerifyBuild } from '../verify/document.ts';
import { judge } from '../verify/judge.ts';
import {
  type BuildTime,
  type Found as FoundName,
  isClock,
  namedBy,
  narrowingBuilds,
  variationReports,
} from '../verify/rebuild.ts';
import { matches } from '../verify/tolerance.ts';
import type { Variation } from '../verify/variations.ts';
import { type FileVerdict, fileVerdict } from '../verify/verdict.ts';
import { type BuildResult, buildForVerify } from './build-for-verify.ts';
import { readWhole } from './read-whole.ts';
import { notVariable, type VaryRequest, varied, warmPlace } from './vary.ts';
import type { Found } from './verify-published.ts';

export interface RebuildRequest {
  readonly inputs: VerifyInputs;
  readonly checkout: BuilderRequest;
  readonly chosen: readonly Variation[];
  /** A folder of ours. */
  readonly work: string;
}

/** One of the builds; its programs by `<os>/<arch>/<name>`. */
interface Kept {
  readonly programs: ReadonlyMap<string, { readonly path: string; readonly sha256: string }>;
  readonly build: VerifyBuild;
  readonly time: BuildTime;
}

/** With `cache` in the place of the build before, with what that has compiled. */
type Run = (title: string, some: readonly Variation[]) => Promise<Kept | undefined>;

export async function verifyRebuild(host: Host, request: RebuildRequest): Promise<Found> {
  const { checkout, chosen, work } = request;
  const vary: VaryRequest = { host, builder: checkout.inputs.builder, root: checkout.opened.root, work };
  const notVaried = await notVariable(vary, chosen);
  const faults: string[] = [];
  const run = runOf(request, vary, faults);
  const first = await run('First build', []);
  if (first === undefined) return notBuilt(faults.join(' '));
  const control = await run('Control build, nothing varied', []);
  const able = chosen.filter((it) => !notVaried.has(it));
  const warm = able.includes('cache') ? await run('Build with a warm cache', ['cache']) : undefined;
  const others = able.filter((it) => it !== 'cache');
  const second = others.length > 0 ? await run('Varied build', others) : undefined;
  const found = new Map<string, readonly FoundName[]>(await explainedControl(first, control));
  const isNew = (name: string) => !found.has(name);
  const bySecond = differing(first, second).filter(isNew);
  for (const name of differing(first, warm).filter(isNew)) found.set(name, ['cache']);
  for (const [name, names] of await narrow(run, [first, second], others, bySecond)) found.set(name, names);
  return {
    files: await verdictsOf(request, first, [control, warm, second], found),
    leftOut: [],
    faults,
    notes: [],
    builds: [first.build],
    variations: variationReports({ chosen, notVaried, found }),
  };
}

/** Each program with what it differs by. A clock may have stood between the equal builds, and then differs in all others. */
async function narrow(
  run: Run,
  [first, second]: readonly [Kept, Kept | undefined],
  others: readonly Variation[],
  programs: readonly string[],
): Promise<ReadonlyMap<string, readonly Variation[]>> {
  const named = new Map<string, readonly Variation[]>();
  if (programs.length === 0) return named;
  const builds: (Kept | undefined)[] = [];
  for (const some of narrowingBuilds(others))
    builds.push(await run(`Build varying ${some.join(', ')}`, some));
  for (const name of programs) {
    const differs = builds.map((it) => it && differing(first, it).includes(name));
    const names = namedBy(others, differs);
    const isTime = names.length > 1 && (await differsByClock(name, first, second));
    named.set(name, isTime ? ['time'] : names);
  }
  return named;
}

function notBuilt(why: string): Found {
  const files = [fileVerdict({ name: 'all', verdict: 'not-built', why })];
  return { files, leftOut: [], faults: [], notes: [], builds: [], variations: [] };
}

function runOf({ inputs, checkout, work }: RebuildRequest, vary: VaryRequest, faults: string[]): Run {
  const what = whatOf(inputs, checkout);
  let builds = 0;
  return async (title, some) => {
    const place = some.includes('cache') ? await warmPlace(vary) : await varied(vary, some);
    const loaded = inputs.buildWith({
      source: place.tree,
      target: 'all',
      what,
      'artifact-name': 'verify-build',
    });
    const from = Date.now();
    const result = await vary.host.log.group(title, () =>
      buildForVerify(place.host, { loaded, profile: 'action' }),
    );
    if (result.kind === 'failed') {
      faults.push(`${title}: ${result.why}`);
      return undefined;
    }
    builds += 1;
    return keep(result, join(work, 'builds', String(builds)), { from, to: Date.now() });
  };
}

async function keep(
  { binaries, build }: Extract<BuildResult, { kind: 'built' }>,
  folder: string,
  time: BuildTime,
): Promise<Kept> {
  await mkdir(folder, { recursive: true });
  const programs = new Map<string, { path: string; sha256: string }>();
  for (const [index, { platform, name, path, sha256 }] of binaries.entries()) {
    const kept = join(folder, String(index));
    await rename(path, kept);
    programs.set(`${platform}/${name}`, { path: kept, sha256 });
  }
  return { programs, build, time };
}

/** Targets of the tree by the names of what they make. */
function whatOf({ include }: VerifyInputs, { opened: { tree } }: BuilderRequest): string {
  if (include.length === 0) return '';
  const targets = [...new Set(Object.values(tree.lists.targets).flat())];
  const what = targets.filter((target) => include.some((pattern) => matches(pattern, target)));
  if (what.length > 0) return what.join('\n');
  throw new KbuildError('input', [
    {
      what: `include names no program of this tree: ${include.join(', ')}`,
      remedy: `Programs are ${targets.map((it) => it.replace(/^.*\//, '')).join(', ')}`,
    },
  ]);
}

/** Names of programs that are not equal in both; none where one build is not there. */
function differing(a: Kept, b: Kept | undefined): readonly string[] {
  if (b === undefined) return [];
  const names = new Set([...a.programs.keys(), ...b.programs.keys()]);
  return [...names].filter((name) => a.programs.get(name)?.sha256 !== b.programs.get(name)?.sha256);
}

async function explainedControl(
  first: Kept,
  control: Kept | undefined,
): Promise<readonly (readonly [string, readonly FoundName[]])[]> {
  const explained: (readonly [string, readonly FoundName[]])[] = [];
  for (const name of differing(first, control)) {
    explained.push([name, [(await differsByClock(name, first, control)) ? 'time' : 'control']]);
  }
  return explained;
}

async function differsByClock(name: string, first: Kept, other: Kept | undefined): Promise<boolean> {
  if (other === undefined) return false;
  const [a, b] = await windowsOf(first.programs.get(name)?.path, other.programs.get(name)?.path);
  return isClock(a, first.time, b, other.time);
}

const around = 48;
const mostWindows = 200;

/** Where they differ, and what stands around it; of files of two sizes nothing, as all is somewhere else. */
async function windowsOf(
  pathA: string | undefined,
  pathB: string | undefined,
): Promise<readonly [Buffer, Buffer]> {
  if (pathA === undefined || pathB === undefined) return [Buffer.alloc(0), Buffer.alloc(0)];
  const [a, b] = [(await readWhole(pathA)).bytes, (await readWhole(pathB)).bytes];
  const places: number[] = [];
  for (let at = 0; at < a.length && a.length === b.length && places.length < mostWindows; at++) {
    if (a[at] === b[at]) continue;
    places.push(at);
    at += around;
  }
  const parts = (bytes: Buffer) =>
    Buffer.concat(places.map((at) => bytes.subarray(Math.max(0, at - around), at + around)));
  return [parts(a), parts(b)];
}

async function verdictsOf(
  { inputs }: RebuildRequest,
  first: Kept,
  others: readonly (Kept | undefined)[],
  found: ReadonlyMap<string, readonly FoundName[]>,
): Promise<readonly FileVerdict[]> {
  const verdicts: FileVerdict[] = [];
  for (const [name, { path }] of [...first.programs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const other = others.find((it) => it && differing(first, it).includes(name)) ?? first;
    const again = other.programs.get(name);
    if (again === undefined) {
      verdicts.push(fileVerdict({ name, verdict: 'different', why: 'one of the builds has not made it' }));
      continue;
    }
    const { profile, date, go } = first.build;
    const [published, rebuilt] = [await readWhole(path), await readWhole(again.path)];
    const claim = { stamp: undefined, goVersion: go };
    const verdict = judge({ name, claim, published, rebuilt, profile, date, tolerances: inputs.tolerances });
    // Of our own builds there is no date that could be unknown.
    verdicts.push(
      verdict.verdict === 'reproduced' || verdict.verdict === 'equivalent'
        ? verdict
        : {
            ...verdict,
            verdict: 'different',
            why: `it differs by ${found.get(name)?.join(', ') ?? 'what no variation explains'}`,
          },
    );
  }
  return verdicts;
}
