/** Published files against builds of this tree: read, held against the checkout, built by date, compared. */

import type { Host } from '../host/host.ts';
import type { VerifyInputs } from '../inputs/verify-inputs.ts';
import { buildDate } from '../kubernetes/epoch.ts';
import { binaryName } from '../kubernetes/targets.ts';
import { plannedGo } from '../kubernetes/tree.ts';
import { KbuildError } from '../problem.ts';
import type { Binary } from '../release/content.ts';
import { countText } from '../report/words.ts';
import type { BuilderRequest } from '../setup/open-builder.ts';
import type { VerifyBuild, VerifyDocument } from '../verify/document.ts';
import { judge } from '../verify/judge.ts';
import { type Habit, type Profiles, profilesOf } from '../verify/profile.ts';
import { type BuildGroup, buildGroups } from '../verify/recipe.ts';
import { type FetchedReference, isChoice, type Reference, type Selection } from '../verify/reference.ts';
import { type FileVerdict, fileVerdict } from '../verify/verdict.ts';
import { buildByProfile } from './build-for-verify.ts';
import { readKeys } from './check-published.ts';
import { fetchReference } from './fetch-reference.ts';
import { type Candidate, readPublished } from './read-published.ts';
import { readWhole } from './read-whole.ts';
import { verifyPacked } from './verify-packed.ts';

export interface PublishedRequest {
  readonly inputs: VerifyInputs;
  readonly checkout: BuilderRequest;
  readonly reference: Reference;
  /** A folder of ours. */
  readonly work: string;
}

export type Found = Pick<VerifyDocument, 'files' | 'leftOut' | 'faults' | 'notes' | 'builds' | 'variations'>;

export async function verifyPublished(host: Host, request: PublishedRequest): Promise<Found> {
  const { inputs, checkout, reference, work } = request;
  const { tree, root } = checkout.opened;
  const profiles = profilesOf({ choice: inputs.profile, builder: checkout.inputs.builder, tree, root });
  const [habit] = profiles.tried;
  if (habit === undefined) throw profileError(profiles.untried);
  const selection = { ...tree.lists, include: inputs.include, requested: inputs.platforms };
  const token = inputs.githubToken;
  const keys = await readKeys(host, inputs.requireSigned);
  const fetched = await host.log.group('Reference', () =>
    fetchReference(host, { reference, selection, token, keys, work }),
  );
  for (const fault of fetched.faults) host.log.warning(fault);
  const { settled, candidates } = await readPublished(host, fetched.files, checkout);
  const built = await buildAll(host, request, candidates, profiles.tried);
  const programs = [...settled, ...built.files];
  const packed = await verifyPacked(host, {
    ...{ inputs, checkout, work, files: fetched.packed, programs, habit },
    // Whatever is packed says one date: the earliest of the programs, as a release begins with it.
    epoch: buildGroups(candidates)[0]?.epoch,
  });
  const files = withAuthentication([...programs, ...packed.files], fetched).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  return {
    files,
    leftOut: fetched.leftOut,
    faults: [...fetched.faults, ...faultsOf(files, fetched, selection)],
    notes: untried(profiles, files),
    builds: [...built.builds, ...packed.builds],
    variations: [],
  };
}

function withAuthentication(files: readonly FileVerdict[], fetched: FetchedReference): FileVerdict[] {
  const all = [...fetched.files, ...fetched.packed];
  const signed = new Set(all.filter(({ isSigned }) => isSigned).map(({ name }) => name));
  return files.map((it) => (signed.has(it.name) ? { ...it, authentication: 'authenticated' } : it));
}

/** Nothing that was not looked at counts as good, unless only some files were asked for. */
function faultsOf(
  files: readonly FileVerdict[],
  { leftOut, faults }: FetchedReference,
  selection: Selection,
): readonly string[] {
  const nothing = files.length === 0 && faults.length === 0 ? [noProgram] : [];
  if (leftOut.length === 0 || isChoice(selection)) return nothing;
  const some = leftOut.slice(0, 5).join(', ');
  return [
    ...nothing,
    `the reference has what nothing was held against (${countText(leftOut.length, 'entry', 'entries')}, such as ${some}); with include only some of its files are asked for`,
  ];
}

function untried({ untried: why }: Profiles, files: readonly FileVerdict[]): readonly string[] {
  const isGood = files.every(({ verdict }) => verdict === 'reproduced');
  return why !== '' && !isGood ? [`profile krel was not tried: ${why}`] : [];
}

const noProgram = 'the reference has no program of this tree that was asked for';

function profileError(why: string): KbuildError {
  return new KbuildError('input', [{ what: 'profile krel cannot be tried here', remedy: why }]);
}

interface Built {
  readonly files: readonly FileVerdict[];
  readonly builds: readonly VerifyBuild[];
}

/** Habit after habit, as long as something is not as good as it can be. */
async function buildAll(
  host: Host,
  request: PublishedRequest,
  candidates: readonly Candidate[],
  habits: readonly Habit[],
): Promise<Built> {
  const found = new Map<string, FileVerdict>();
  const builds: VerifyBuild[] = [];
  for (const habit of habits) {
    const left = candidates.filter(({ name }) => found.get(name)?.verdict !== 'reproduced');
    for (const group of buildGroups(left)) {
      const built = await buildGroup(host, request, group, habit);
      builds.push(...built.builds);
      for (const file of built.files) found.set(file.name, better(found.get(file.name), file));
    }
  }
  return { files: [...found.values()], builds };
}

/** The first one's word stands where the second brings nothing. */
function better(before: FileVerdict | undefined, now: FileVerdict): FileVerdict {
  const isGood = now.verdict === 'reproduced' || now.verdict === 'equivalent';
  return before === undefined || isGood || before.verdict === 'not-built' ? now : before;
}

async function buildGroup(
  host: Host,
  request: PublishedRequest,
  group: BuildGroup<Candidate>,
  habit: Habit,
): Promise<Built> {
  const { inputs } = request;
  const { epoch, files } = group;
  const { profile, output } = habit;
  const date = epoch === undefined ? '' : buildDate(epoch);
  const result = await host.log.group(
    `Build of ${date || "HEAD's date"} (${output === undefined ? profile : `${profile}, in ${output}`})`,
    () => buildByProfile(host, { inputs, habit, given: givenOf(group) }),
  );
  if (result.kind === 'failed') {
    const verdict = { verdict: 'not-built', why: result.why, profile, date } as const;
    return { files: files.map(({ name }) => fileVerdict({ name, ...verdict })), builds: [] };
  }
  const verdicts: FileVerdict[] = [];
  for (const file of files) verdicts.push(await judged(request, file, result.binaries, result.build));
  for (const { name, verdict } of verdicts) host.log.line(`${verdict}: ${name}`);
  return { files: verdicts, builds: [result.build] };
}

function givenOf({ epoch, what, platforms }: BuildGroup<Candidate>) {
  const given = { target: 'all', what: what.join('\n'), platforms: platforms.join(' ') };
  return epoch === undefined ? given : { ...given, 'source-date-epoch': String(epoch) };
}

async function judged(
  { inputs, checkout }: PublishedRequest,
  { name, path, claim, published }: Candidate,
  binaries: readonly Binary[],
  { profile, date, go }: VerifyBuild,
): Promise<FileVerdict> {
  const { target, platform, goVersion } = claim;
  const own = binaries.find((it) => it.platform === platform && it.name === binaryName(target, platform));
  if (own === undefined)
    return fileVerdict({
      name,
      verdict: 'not-built',
      profile,
      date,
      why: `make has not placed it for ${platform}`,
    });
  if (!go.includes(goVersion)) {
    const why = `it was built with ${goVersion}, which the tree names (${plannedGo(checkout.opened.tree)}), and this machine compiles with ${go}`;
    return fileVerdict({ name, verdict: 'not-built', profile, date, why });
  }
  const again = await readWhole(path);
  if (again.sha256 !== published.sha256)
    return fileVerdict({ name, verdict: 'not-checked', why: 'it has changed while it was read' });
  const rebuilt = await readWhole(own.path);
  return judge({ name, claim, published: again, rebuilt, profile, date, tolerances: inputs.tolerances });
}
