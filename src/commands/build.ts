/** The story of one build with the machine's own Go: from inputs to a report. */

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readGitFacts } from '../host/git.ts';
import type { Host } from '../host/host.ts';
import { resourcesAt } from '../host/machine.ts';
import type { Environment } from '../host/process.ts';
import { type BuildPlan, planBuild } from '../kubernetes/make.ts';
import { versionFileValues } from '../kubernetes/stamp.ts';
import { renderVersionFile } from '../kubernetes/version-file.ts';
import { collectBinaries, forgetPlaced } from '../local/collect.ts';
import { collectReports } from '../local/junit.ts';
import { missingPrograms } from '../local/requirements.ts';
import { callText, type MakeResult, runMake, usualHeartbeat } from '../local/run.ts';
import { goVersionOfTree } from '../local/toolchain.ts';
import { KbuildError, type Problem } from '../problem.ts';
import { failureOf, problemOfFailure } from '../report/failure.ts';
import { factOutputs } from '../report/outputs.ts';
import type { BuildFacts, BuildReport } from '../report/report.ts';
import { diskText, memoryText } from '../report/words.ts';
import { annotateCompileErrors } from './annotate.ts';
import { commandLine } from './command-line.ts';
import { uploadResult } from './deliver.ts';
import { environmentOf, explainEnvironment, reportFolderOf } from './environment.ts';
import type { ReadInput } from './input-table.ts';
import { type Inputs, loadInputs } from './inputs.ts';
import { type OpenTree, openTree } from './open-tree.ts';
import { type OutputPlaces, outputPlaces } from './places.ts';
import { type PreparedStamp, prepareStamp } from './prepare-stamp.ts';
import { createRecorder, failedOutcome, type Recorder } from './recorder.ts';

interface Prepared {
  readonly inputs: Inputs;
  readonly opened: OpenTree;
  readonly stamp: PreparedStamp;
  readonly plan: BuildPlan;
  readonly places: OutputPlaces;
  readonly env: Environment;
}

const noWindows: Problem = {
  what: "This machine runs Windows, where Kubernetes' make does not",
  remedy: 'Use a Linux runner; it builds the windows platforms too',
};

/** Never throws for what a user can mend; the report says it. Defects of ours are thrown. */
export async function build(host: Host, read: ReadInput): Promise<BuildReport> {
  const recorder = createRecorder(host);
  let prepared: Prepared | undefined;
  let built = false;
  try {
    const ready = await recorder.phase('Tree and stamp', () =>
      host.log.group('Tree and stamp', () => prepare(host, read, recorder)),
    );
    prepared = ready;
    await recorder.phase('Build', () => make(host, ready, recorder));
    await recorder.phase('Collect', () => collect(host, ready, recorder));
    built = true;
    await deliver(host, ready, recorder, 'result');
    return recorder.report({ kind: 'succeeded' });
  } catch (error) {
    const outcome = failedOutcome(error, host.cancel.aborted);
    if (prepared && !built && !host.cancel.aborted) await deliver(host, prepared, recorder, 'log');
    return recorder.report(outcome);
  }
}

async function prepare(host: Host, read: ReadInput, recorder: Recorder): Promise<Prepared> {
  if (host.machine.os === 'windows') throw new KbuildError('input', [noWindows]);
  const { inputs, problems } = loadInputs(read, host.environment, host.now() / 1000);
  const opened = await openTree(host, inputs, problems);
  const { tree, goal, root } = opened;
  const stamp = await prepareStamp(host, inputs, opened);
  const { os, architecture } = host.machine;
  const choice = {
    requested: inputs.platforms,
    fastbuild: host.environment.KUBE_FASTBUILD === 'true',
    darwinBuilder: (host.environment.KUBE_BUILDER_OS ?? '').startsWith('darwin'),
    hostArchitecture: architecture,
    hostPlatform: `${os}/${architecture}`,
  };
  const plan = planBuild(goal, choice, tree.lists, inputs.variables);
  const places = outputPlaces(root, inputs, stamp.stamp);
  const env = await environmentOf(host, inputs, root, places, stamp.epoch);
  const missing = await missingPrograms(tree, goal, env.PATH ?? '');
  if (missing.length > 0) throw new KbuildError('input', missing);
  const facts = await factsOf(host, { inputs, opened, stamp, plan, places, env });
  recorder.set({ facts });
  host.setOutputs(factOutputs(facts));
  explain(facts, stamp, recorder, host);
  for (const note of await explainEnvironment(host, inputs, opened)) recorder.note(note);
  return { inputs, opened, stamp, plan, places, env };
}

async function factsOf(host: Host, prepared: Prepared): Promise<BuildFacts> {
  const { inputs, opened, stamp, plan, env } = prepared;
  return {
    source: inputs.source,
    target: inputs.target,
    generation: opened.tree.generation,
    crossTag: opened.tree.crossTag,
    goVersion: await goVersionOfTree(opened.root, env),
    stamp: stamp.stamp,
    epoch: stamp.epoch,
    epochOrigin: stamp.epochOrigin,
    platforms: plan.platforms,
    skippedKinds: plan.skippedKinds,
    command: commandLine(inputs, stamp, host.environment),
  };
}

function explain(facts: BuildFacts, stamp: PreparedStamp, recorder: Recorder, { log }: Host): void {
  const { gitVersion, gitCommit, gitTreeState, buildDate } = facts.stamp;
  log.line(`Generation ${facts.generation}, kube-cross ${facts.crossTag}, ${facts.goVersion}`);
  log.line(`Version ${gitVersion || '(none)'}, commit ${gitCommit || '(none)'}, tree ${gitTreeState}`);
  log.line(`Build date ${buildDate}, SOURCE_DATE_EPOCH ${facts.epoch} (${facts.epochOrigin})`);
  log.line(`Platforms ${facts.platforms.join(' ')}`);
  for (const warning of stamp.warnings) recorder.warn(warning);
  if (facts.skippedKinds.length > 0) {
    recorder.note(`Nothing to build for these platforms, skipped: ${facts.skippedKinds.join(', ')}`);
  }
}

async function make(host: Host, prepared: Prepared, recorder: Recorder): Promise<void> {
  const { opened, stamp, plan, places, env } = prepared;
  await mkdir(places.own, { recursive: true });
  await writeFile(places.versionFile, renderVersionFile(versionFileValues(stamp.stamp)));
  await rm(places.reports, { recursive: true, force: true });
  await forgetPlaced(join(opened.root, opened.outputSubpath, 'bin'), plan.binaries);
  recorder.set({ log: places.log });
  const result = await runMake(
    {
      root: opened.root,
      calls: plan.calls,
      env,
      runId: host.runId,
      logPath: places.log,
      heartbeatMilliseconds: usualHeartbeat,
    },
    host.log,
    host.cancel,
  );
  if (result.kind === 'built') return;
  if (opened.goal.kind === 'test') await collectTests(host, prepared, recorder);
  throw await failedBuild(host, prepared, result);
}

async function failedBuild(
  host: Host,
  { opened }: Prepared,
  { call, exit, signs }: Extract<MakeResult, { kind: 'failed' }>,
): Promise<KbuildError> {
  await annotateCompileErrors(host, opened.root, signs.compileErrors);
  const resources = await resourcesAt(opened.root);
  const failed = {
    goal: opened.goal,
    signs,
    exitCode: exit.code,
    signal: exit.signal,
    cancelled: host.cancel.aborted,
    call: callText(call),
    memory: memoryText(resources),
    disk: diskText(resources),
  };
  return new KbuildError(failureOf(failed), [problemOfFailure(failed)]);
}

async function collect(host: Host, prepared: Prepared, recorder: Recorder): Promise<void> {
  if (prepared.opened.goal.kind === 'test') return collectTests(host, prepared, recorder);
  const { opened, plan, places, env, inputs } = prepared;
  const { missing, ...made } = await collectBinaries({
    placed: join(opened.root, opened.outputSubpath, 'bin'),
    into: places.output,
    expected: plan.binaries,
    env,
  });
  recorder.set({ made: { ...made, outputDirectory: places.output } });
  for (const { sha256, platform, name } of made.binaries) host.log.line(`${sha256}  ${platform}/${name}`);
  if (missing.length > 0) reportMissing(missing, opened, inputs, recorder);
  await noteChangedSources(host, prepared, recorder);
}

/** What was asked for by name must be there; of whole lists a fork may leave something out. */
function reportMissing(
  missing: readonly string[],
  { goal }: OpenTree,
  inputs: Inputs,
  recorder: Recorder,
): void {
  const what = `make succeeded, but these binaries are not there: ${missing.slice(0, 20).join(', ')}`;
  const byList = goal.kind === 'cross' || (goal.kind === 'all' && inputs.what.length === 0);
  if (!byList)
    throw new KbuildError('compile', [
      { what, remedy: "The tree's scripts place binaries only for the platforms of its client list" },
    ]);
  recorder.warn(what);
}

/** Older trees rewrite generated files while they build, so the next build in the folder starts from other sources. */
async function noteChangedSources(
  host: Host,
  { opened, stamp }: Prepared,
  recorder: Recorder,
): Promise<void> {
  if (stamp.git.kind !== 'repository') return;
  const before = new Set(stamp.git.changed);
  const after = await readGitFacts(opened.root, host.environment);
  const changed = after.kind === 'repository' ? after.changed.filter((path) => !before.has(path)) : [];
  if (changed.length === 0) return;
  recorder.note(
    `The build changed ${changed.length} files that git tracks (such as ${changed[0]}): a second build in this folder may give other bytes`,
  );
}

async function collectTests(host: Host, prepared: Prepared, recorder: Recorder): Promise<void> {
  const { files, summary } = await collectReports(reportFolderOf(prepared.env, prepared.places));
  if (files.length === 0) {
    return recorder.note(
      'The tree wrote no JUnit report (v1.20 needs gotestsum and prune-junit-xml on PATH for it)',
    );
  }
  recorder.set({ tests: summary });
  host.log.line(`${summary.ran} tests ran, ${summary.failedCount} failed, ${summary.skipped} skipped`);
}

async function deliver(
  host: Host,
  prepared: Prepared,
  recorder: Recorder,
  what: 'result' | 'log',
): Promise<void> {
  const { inputs, opened, stamp, places, env } = prepared;
  const delivery = { what, goal: opened.goal, inputs, places, env, epoch: stamp.epoch };
  const outcome = await recorder.phase('Upload', () => uploadResult(host, delivery));
  recorder.set({ upload: outcome });
  host.log.line(
    outcome.kind === 'uploaded' ? `Uploaded as ${outcome.artifact.name}` : `Not uploaded: ${outcome.why}`,
  );
}
