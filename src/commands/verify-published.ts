/** Published files against builds of this tree: read, held against the checkout, built by date, compared. */

import { stat } from 'node:fs/promises';
import type { Host } from '../host/host.ts';
import type { VerifyInputs } from '../inputs/verify-inputs.ts';
import { sourceOf } from '../inspect/source.ts';
import { buildDate } from '../kubernetes/epoch.ts';
import { binaryName } from '../kubernetes/targets.ts';
import { plannedGo } from '../kubernetes/tree.ts';
import { isProblem, KbuildError } from '../problem.ts';
import type { Binary } from '../release/content.ts';
import { countText } from '../report/words.ts';
import type { BuilderRequest } from '../setup/open-builder.ts';
import { type Claim, claimOf } from '../verify/claim.ts';
import type { VerifyBuild, VerifyDocument } from '../verify/document.ts';
import { judge, type ReadFile } from '../verify/judge.ts';
import { type Profile, type Profiles, profilesOf } from '../verify/profile.ts';
import { type BuildGroup, buildGroups, differencesFromCheckout, problemOfDate } from '../verify/recipe.ts';
import {
  type FetchedReference,
  isChoice,
  type PublishedFile,
  type Reference,
  referenceOf,
  type Selection,
} from '../verify/reference.ts';
import { type FileVerdict, fileVerdict, isOffRecipe } from '../verify/verdict.ts';
import { buildByProfile } from './build-for-verify.ts';
import { fetchReference } from './fetch-reference.ts';
import { readWhole } from './read-whole.ts';
import { verifyPacked } from './verify-packed.ts';

export interface PublishedRequest {
  readonly inputs: VerifyInputs;
  readonly checkout: BuilderRequest;
  /** As it was given. */
  readonly reference: string;
  /** A folder of ours. */
  readonly work: string;
}

export type Found = Pick<VerifyDocument, 'files' | 'leftOut' | 'faults' | 'notes' | 'builds' | 'variations'>;

/** A published program that can be built. */
interface Candidate {
  readonly name: string;
  readonly path: string;
  readonly claim: Claim;
  readonly published: ReadFile;
}

export async function verifyPublished(host: Host, request: PublishedRequest): Promise<Found> {
  const { inputs, checkout, work } = request;
  const reference = readReference(request.reference);
  const { tree, root } = checkout.opened;
  const profiles = profilesOf({ choice: inputs.profile, builder: checkout.inputs.builder, tree, root });
  const [profile] = profiles.tried;
  if (profile === undefined) throw profileError(profiles.untried);
  const selection = { ...tree.lists, include: inputs.include, requested: inputs.platforms };
  const token = inputs.githubToken;
  const fetched = await host.log.group('Reference', () =>
    fetchReference(host, { reference, selection, token, work }),
  );
  for (const fault of fetched.faults) host.log.warning(fault);
  const { settled, candidates } = await readAll(host, fetched.files, checkout);
  const built = await buildAll(host, request, candidates, profiles.tried);
  const programs = [...settled, ...built.files];
  const packed = await verifyPacked(host, {
    ...{ inputs, checkout, work, files: fetched.packed, programs, profile },
    // Whatever is packed says one date: the earliest of the programs, as a release begins with it.
    epoch: buildGroups(candidates)[0]?.epoch,
  });
  const files = [...programs, ...packed.files].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    files,
    leftOut: fetched.leftOut,
    faults: [...fetched.faults, ...faultsOf(files, fetched, selection)],
    notes: untried(profiles, files),
    builds: [...built.builds, ...packed.builds],
    variations: [],
  };
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

function readReference(text: string): Reference {
  const reference = referenceOf(text);
  if (isProblem(reference)) throw new KbuildError('input', [reference]);
  return reference;
}

function profileError(why: string): KbuildError {
  return new KbuildError('input', [{ what: 'profile krel cannot be tried here', remedy: why }]);
}

async function readAll(
  host: Host,
  files: readonly PublishedFile[],
  checkout: BuilderRequest,
): Promise<{ readonly settled: readonly FileVerdict[]; readonly candidates: readonly Candidate[] }> {
  const settled: FileVerdict[] = [];
  const candidates: Candidate[] = [];
  for (const file of files) {
    const read = await readPublished(host, file, checkout);
    if ('verdict' in read) settled.push(read);
    else candidates.push(read);
  }
  return { settled, candidates };
}

/** One program at a time is in memory. */
async function readPublished(
  host: Host,
  { name, path, why }: PublishedFile,
  { opened: { tree }, stamp: { stamp } }: BuilderRequest,
): Promise<FileVerdict | Candidate> {
  const unchecked = (reason: string) => fileVerdict({ name, verdict: 'not-checked', why: reason });
  if (path === undefined || why !== '') return unchecked(why);
  const { size } = await stat(path);
  if (size > largestProgram) return unchecked('it is larger than any program of Kubernetes');
  const published = await readWhole(path);
  const result = claimOf(name, published.source, tree.lists);
  const identity = { size: published.size, sha256: published.sha256 };
  if (result.kind === 'unreadable') return { ...unchecked(result.why), published: identity };
  const { claim } = result;
  const against = { stamp, tree, now: host.now() / 1000 };
  const causes = differencesFromCheckout(claim, against);
  if (causes.length > 0)
    return fileVerdict({
      name,
      verdict: 'different',
      published: identity,
      causes,
      offRecipe: isOffRecipe(causes),
    });
  const ofDate = problemOfDate(claim, against);
  if (ofDate !== undefined) return { ...unchecked(ofDate), published: identity };
  return { name, path, claim, published: { ...identity, source: sourceOf(Buffer.alloc(0)) } };
}

const largestProgram = 1024 ** 3;

interface Built {
  readonly files: readonly FileVerdict[];
  readonly builds: readonly VerifyBuild[];
}

/** Profile after profile, as long as something is not as good as it can be. */
async function buildAll(
  host: Host,
  request: PublishedRequest,
  candidates: readonly Candidate[],
  profiles: readonly Profile[],
): Promise<Built> {
  const found = new Map<string, FileVerdict>();
  const builds: VerifyBuild[] = [];
  for (const profile of profiles) {
    const left = candidates.filter(({ name }) => found.get(name)?.verdict !== 'reproduced');
    for (const group of buildGroups(left)) {
      const built = await buildGroup(host, request, group, profile);
      builds.push(...built.builds);
      for (const file of built.files) found.set(file.name, better(found.get(file.name), file));
    }
  }
  return { files: [...found.values()], builds };
}

/** The first profile's word stands where the second brings nothing. */
function better(before: FileVerdict | undefined, now: FileVerdict): FileVerdict {
  const isGood = now.verdict === 'reproduced' || now.verdict === 'equivalent';
  return before === undefined || isGood || before.verdict === 'not-built' ? now : before;
}

async function buildGroup(
  host: Host,
  request: PublishedRequest,
  group: BuildGroup<Candidate>,
  profile: Profile,
): Promise<Built> {
  const { inputs, checkout } = request;
  const { epoch, files } = group;
  const date = epoch === undefined ? '' : buildDate(epoch);
  const result = await host.log.group(`Build of ${date || "HEAD's date"} (${profile})`, () =>
    buildByProfile(host, { inputs, checkout, profile, given: givenOf(group) }),
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
