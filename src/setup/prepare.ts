/** Everything before the build: inputs, tree, stamp, builder and calls; and what the log says of them. */

import type { Builder } from '../builder/builder.ts';
import { type ReportTimes, reportTimes } from '../builder/junit.ts';
import { type FetchedAhead, forgetAhead } from '../cache/fetch-ahead.ts';
import type { Host, Machine } from '../host/host.ts';
import type { Inputs, LoadedInputs } from '../inputs/inputs.ts';
import { type BuildPlan, fastbuildOf, type MakeVariable, planBuild } from '../kubernetes/make.ts';
import { recordOfGo } from '../kubernetes/module-version.ts';
import { isReleaseTarget } from '../kubernetes/targets.ts';
import { passesInto } from '../kubernetes/variable-rules.ts';
import { KbuildError, type Problem } from '../problem.ts';
import { factOutputs } from '../report/outputs.ts';
import type { BuildFacts } from '../report/report.ts';
import { cachePlaceOf } from './cache-question.ts';
import { checkDisk } from './check-disk.ts';
import { commandLine } from './command-line.ts';
import { explainEnvironment } from './environment-notes.ts';
import { type BuilderRequest, openBuilder } from './open-builder.ts';
import { openPrefetched } from './open-prefetched.ts';
import { askConformance, type OpenRelease, openRelease } from './open-release.ts';
import { openTree } from './open-tree.ts';
import { openOutput } from './output-place.ts';
import { outputPlaces } from './places.ts';
import { prepareStamp } from './prepare-stamp.ts';
import type { Recorder } from './recorder.ts';
import { fetchingAhead } from './restore-cache.ts';

export interface Prepared extends BuilderRequest {
  readonly builder: Builder;
  readonly buildPlan: BuildPlan;
  /** undefined where nothing is packed. */
  readonly release: OpenRelease | undefined;
  readonly facts: BuildFacts;
  /** The cache, where kube-cross had to be fetched too. */
  readonly fetchedAhead: FetchedAhead | undefined;
  /** Those that are there before the build. */
  readonly earlierReports: ReportTimes;
}

/** Inputs, tree and stamp. Throws one KbuildError with all problems of inputs, or all refusals of the stamp. */
export async function settle(host: Host, { inputs, problems }: LoadedInputs): Promise<BuilderRequest> {
  problemsOfMachine(host, inputs);
  const opened = await openTree(host, inputs, problems);
  const stamp = await prepareStamp(host, inputs, opened);
  const outputLinks = await openOutput(opened.root);
  const places = outputPlaces(opened.root, inputs, stamp.stamp, host.runId);
  const prefetched = await openPrefetched(host, inputs);
  return { inputs, opened, stamp, outputLinks, places, prefetched };
}

export async function prepare(host: Host, loaded: LoadedInputs, recorder: Recorder): Promise<Prepared> {
  const request = await recorder.phase('Tree and stamp', () =>
    host.log.group('Tree and stamp', async () => {
      const settled = await settle(host, loaded);
      explainStamp(settled, recorder, host);
      return settled;
    }),
  );
  let builder: Builder | undefined;
  let fetchedAhead: FetchedAhead | undefined;
  const fetching = fetchingAhead(host, request, (machine) => planOf(host, request, machine));
  const meanwhile = async (machine: Machine) => {
    fetchedAhead = await fetching?.(machine);
  };
  try {
    const phase = builderPhases[request.inputs.builder];
    builder = await recorder.phase(phase, () =>
      host.log.group(phase, () => openBuilder(host, request, fetching && meanwhile)),
    );
    return { ...(await planWith(host, request, builder, recorder)), fetchedAhead };
  } catch (error) {
    // What cannot be taken away now is by the next build, and is not what went wrong.
    if (fetchedAhead) await forgetAhead((await cachePlaceOf(host, request)).folder).catch(() => {});
    await builder?.close();
    throw error;
  }
}

const builderPhases: Readonly<Record<Inputs['builder'], string>> = {
  local: 'Go',
  container: 'Engine and image',
};

/** What is to be made, and for a release all that it is made of. Throws where this machine cannot make it. */
export async function planWith(
  host: Host,
  request: BuilderRequest,
  builder: Builder,
  recorder: Recorder,
): Promise<Omit<Prepared, 'fetchedAhead'>> {
  const { opened } = request;
  const conformance = isReleaseTarget(opened.target) && (await askConformance(host, request));
  const buildPlan = planOf(host, request, builder.machine, { conformance, variables: builder.variables });
  const facts = factsOf(host, { ...request, builder, buildPlan });
  recorder.set({ facts });
  host.setOutputs(factOutputs(facts));
  await explainBuilder(host, { ...request, builder }, facts, recorder);
  await checkDisk(host, { opened, builder, buildPlan });
  const { packaging } = buildPlan;
  const release =
    packaging &&
    (await recorder.phase('Base images', () => openRelease(host, request, packaging, conformance, recorder)));
  return {
    ...request,
    builder,
    buildPlan,
    facts,
    release,
    earlierReports: await reportTimes(builder.reports),
  };
}

/** Which platforms and calls there will be does not hang on what else only the builder knows. */
function planOf(
  host: Host,
  { inputs, opened: { target, tree } }: BuilderRequest,
  { os, architecture }: Machine,
  {
    conformance,
    variables,
  }: { readonly conformance: boolean; readonly variables: readonly MakeVariable[] } = {
    conformance: false,
    variables: inputs.variables,
  },
): BuildPlan {
  const choice = {
    requested: inputs.platforms,
    ...fastbuildOf(inputs.variables, host.environment),
    hostArchitecture: architecture,
    hostPlatform: `${os}/${architecture}`,
    conformance,
  };
  return planBuild(target, choice, tree.lists, variables);
}

type Planned = Omit<Prepared, 'release' | 'facts' | 'earlierReports' | 'fetchedAhead'>;

function factsOf(
  host: Host,
  { inputs, opened, stamp, buildPlan: { platforms, skippedKinds }, builder }: Planned,
): BuildFacts {
  return {
    source: inputs.source,
    target: inputs.target,
    generation: opened.tree.generation,
    crossTag: opened.tree.crossTag,
    builder: builder.kind,
    sync: builder.sync,
    kubeCross: builder.kubeCross,
    goVersion: builder.compiler.goVersion,
    goToolchain: builder.compiler.fetched,
    repository: builder.repository,
    contradictions: stamp.contradictions,
    stamp: stamp.stamp,
    epoch: stamp.epoch,
    epochOrigin: stamp.epochOrigin,
    platforms,
    skippedKinds,
    command: commandLine(inputs, stamp, host.environment, passesInto(inputs, opened.tree)),
  };
}

function explainStamp({ opened, stamp }: BuilderRequest, recorder: Recorder, { log }: Host): void {
  const { gitVersion, gitCommit, gitTreeState, buildDate } = stamp.stamp;
  log.line(`Generation ${opened.tree.generation}, kube-cross ${opened.tree.crossTag}`);
  log.line(`Version ${gitVersion || '(none)'}, commit ${gitCommit || '(none)'}, tree ${gitTreeState}`);
  log.line(`Build date ${buildDate}, SOURCE_DATE_EPOCH ${stamp.epoch} (${stamp.epochOrigin})`);
  for (const warning of stamp.warnings) recorder.warn(warning);
}

async function explainBuilder(
  host: Host,
  { inputs, opened, builder }: Omit<Planned, 'buildPlan'>,
  facts: BuildFacts,
  recorder: Recorder,
): Promise<void> {
  if (builder.kubeCross)
    host.log.line(`kube-cross ${builder.kubeCross.image}, ${builder.kubeCross.platform}`);
  host.log.line(`${facts.goVersion}, platforms ${facts.platforms.join(' ')}`);
  if (facts.goToolchain !== '') host.log.line(`Fetched by Go: ${facts.goToolchain}`);
  const { moduleVersion } = recordOfGo(facts.repository, { goVersion: facts.goVersion, isTopModule: true });
  host.log.line(
    `Go records the module version ${moduleVersion}${facts.repository ? ', and fields of git' : ''}`,
  );
  for (const warning of builder.warnings) recorder.warn(warning);
  if (facts.skippedKinds.length > 0) {
    recorder.note(`Nothing to build for these platforms, skipped: ${facts.skippedKinds.join(', ')}`);
  }
  for (const note of await explainEnvironment(host, inputs, opened)) recorder.note(note);
}

function problemsOfMachine({ machine }: Host, { builder }: Inputs): void {
  if (machine.os === 'windows') throw new KbuildError('input', [noWindows]);
  if (machine.os === 'darwin' && builder === 'container')
    throw new KbuildError('input', [noDarwinContainers]);
}

const noWindows: Problem = {
  what: "This machine runs Windows, where Kubernetes' make does not",
  remedy: 'Use a Linux runner; it builds the windows platforms too',
};

const noDarwinContainers: Problem = {
  what: 'This machine runs macOS, where builds in a container are not supported',
  remedy: "Use a Linux runner, or `builder: local` with the machine's own Go, in a terminal `kbuild make`",
};
