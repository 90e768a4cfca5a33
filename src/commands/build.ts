/** The story of one build: from inputs to a report. */

import { readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { failureOf, problemOfFailure } from '../builder/failure.ts';
import { collectReports } from '../builder/junit.ts';
import { callText, type MakeResult, runMake, usualHeartbeat } from '../builder/run.ts';
import { makeFolder, removePaths } from '../host/files.ts';
import { changedFiles } from '../host/git.ts';
import type { Host } from '../host/host.ts';
import { resourcesAt } from '../host/machine.ts';
import type { LoadedInputs } from '../inputs/inputs.ts';
import { missingReport } from '../kubernetes/junit.ts';
import { versionFileValues } from '../kubernetes/stamp.ts';
import { renderVersionFile } from '../kubernetes/version-file.ts';
import { some } from '../kubernetes/wording.ts';
import { KbuildError } from '../problem.ts';
import type { BuildReport } from '../report/report.ts';
import { countText, diskText, memoryText, testsText } from '../report/words.ts';
import type { OpenRelease } from '../setup/open-release.ts';
import { rememberOwnChanges } from '../setup/own-changes.ts';
import { runFiles } from '../setup/places.ts';
import { type Prepared, prepare } from '../setup/prepare.ts';
import { createRecorder, failedOutcome, type Recorder } from '../setup/recorder.ts';
import { judgeCache, type OpenCache, restoreCache } from '../setup/restore-cache.ts';
import { annotateCompileErrors } from './annotate.ts';
import { collectBinaries, isPartOfPlan } from './collect-binaries.ts';
import { type Delivery, uploadResult } from './deliver.ts';

/** Never throws for what a user can fix; the report says it. Defects of ours are thrown. */
export async function build(host: Host, loaded: LoadedInputs): Promise<BuildReport> {
  const recorder = createRecorder(host);
  let prepared: Prepared | undefined;
  let built = false;
  const started = host.now();
  try {
    const ready = await prepare(host, loaded, recorder);
    prepared = ready;
    const cache = await recorder.phase('Cache', () =>
      host.log.group('Cache', () => restoreCache(host, ready, recorder)),
    );
    await buildWith(host, ready, cache, recorder);
    const { release } = ready;
    if (release) await recorder.phase('Package', () => packageAll(host, ready, release, recorder));
    else await recorder.phase('Collect', () => collect(host, ready, recorder));
    built = true;
    const seconds = Math.round((host.now() - started) / 1000);
    const record = {
      ...{ cache: cache?.report.outcome ?? 'none', seconds },
      ...{ pulledBytes: pulledBytes(ready), repository: ready.stamp.view.here },
    };
    await deliver(host, ready, recorder, record);
    return recorder.report({ kind: 'succeeded' });
  } catch (error) {
    const outcome = failedOutcome(error, host);
    if (prepared && !built && !host.cancel.aborted) await deliver(host, prepared, recorder, undefined);
    return recorder.report(outcome);
  } finally {
    await prepared?.builder.close();
  }
}

/** Of all images; undefined where no engine was asked for one. */
function pulledBytes({ builder, release }: Prepared): number | undefined {
  const told = [builder.pulledBytes, release?.pulledBytes].filter((it) => it !== undefined);
  return told.length === 0 ? undefined : told.reduce((sum, it) => sum + it, 0);
}

async function buildWith(
  host: Host,
  prepared: Prepared,
  cache: OpenCache | undefined,
  recorder: Recorder,
): Promise<void> {
  const started = host.now();
  try {
    await recorder.phase('Build', () => make(host, prepared, recorder));
  } catch (error) {
    // cache-save: always wants it, and afterwards it is too late to ask the engine.
    if (cache?.memory.save === 'always') await prepared.builder.remoteGoCache?.pull().catch(() => undefined);
    throw error;
  }
  if (!cache) return;
  const seconds = (host.now() - started) / 1000;
  await recorder.phase('Cache, after the build', () => judgeCache(host, cache, prepared, seconds, recorder));
}

async function make(host: Host, prepared: Prepared, recorder: Recorder): Promise<void> {
  const { opened, stamp, buildPlan, places, builder } = prepared;
  await makeFolder(places.folder);
  if (builder.holds !== undefined) await removeEarlierRunFiles(places.folder);
  await rm(places.log, { force: true });
  await writeFile(places.versionFile, renderVersionFile(versionFileValues(stamp.stamp)));
  recorder.set({ log: places.log });
  // To pack what has been built before, nothing is built, and nothing forgotten.
  if (buildPlan.calls.length === 0) return;
  // A binary that is there afterwards is this build's. Go's own up-to-date copies stay, so nothing is linked again.
  const placed = buildPlan.binaries.map((path) => join(opened.outputSubpath, 'bin', path));
  await builder.removeOutputs([...placed, relative(opened.root, places.reports)]);
  const result = await runMake(
    {
      root: opened.root,
      calls: buildPlan.calls,
      builder,
      runId: host.runId,
      logPath: places.log,
      heartbeatMilliseconds: usualHeartbeat,
    },
    host.log,
    host.cancel,
  );
  if (result.kind === 'built') {
    await builder.copyOut('output');
    if (opened.target.kind === 'release' && opened.target.tests) await collectTests(host, prepared, recorder);
    return;
  }
  const isTest = result.call.arguments[0]?.startsWith('test');
  if (isTest && !host.cancel.aborted && result.fault?.kind !== 'error') {
    await builder.copyOut('reports');
    await collectTests(host, prepared, recorder);
  }
  throw await failedBuild(host, prepared, result, recorder);
}

/** Of runs that have ended, as this one has the tree for itself. */
async function removeEarlierRunFiles(folder: string): Promise<void> {
  const prefixes = Object.values(runFiles);
  const names = (await readdir(folder)).filter((name) => prefixes.some((it) => name.startsWith(it)));
  await removePaths(folder, names);
}

async function packageAll(
  host: Host,
  prepared: Prepared,
  release: OpenRelease,
  recorder: Recorder,
): Promise<void> {
  // Nothing else needs what packs.
  const { packingThreads, packRelease } = await import('./package.ts');
  const made = await host.log.group('Package', () => packRelease(host, prepared, release));
  recorder.set({ made, packingThreads: packingThreads() });
  for (const { sha256, name } of made.tars) host.log.line(`${sha256}  ${name}`);
  if (release.packaging.kind !== 'images') return;
  for (const { sha256, platform, name } of made.images) host.log.line(`${sha256}  ${platform} ${name}.tar`);
}

async function failedBuild(
  host: Host,
  { opened }: Prepared,
  { call, exit, fault, signs }: Extract<MakeResult, { kind: 'failed' }>,
  recorder: Recorder,
): Promise<KbuildError> {
  if (fault?.kind === 'error') return fault.error;
  if (fault?.kind === 'hint') recorder.note(fault.text);
  await annotateCompileErrors(host, opened.root, signs.compileErrors);
  const resources = await resourcesAt(opened.root);
  const failed = {
    target: opened.target,
    signs: fault?.kind === 'out-of-memory' ? { ...signs, outOfMemory: true } : signs,
    exitCode: exit.code,
    signal: exit.signal,
    call: callText(call),
    memory: [memoryText(resources), fault?.kind === 'out-of-memory' ? fault.figures : '']
      .filter(Boolean)
      .join(', '),
    disk: diskText(resources),
  };
  return new KbuildError(failureOf(failed), [problemOfFailure(failed)]);
}

async function collect(host: Host, prepared: Prepared, recorder: Recorder): Promise<void> {
  if (prepared.opened.target.kind === 'test') return collectTests(host, prepared, recorder);
  await collectBinaries(host, prepared, recorder);
  await noteChangedSources(host, prepared, recorder);
}

/** Older trees rewrite generated files while they build, so the next build in the folder starts from other sources. */
async function noteChangedSources(
  host: Host,
  { opened, stamp }: Prepared,
  recorder: Recorder,
): Promise<void> {
  if (stamp.git.kind !== 'repository') return;
  const before = new Set(stamp.git.changed);
  const after = await changedFiles(opened.root, host.environment);
  const changed = after.filter((path) => !before.has(path));
  const own = await rememberOwnChanges(opened.root, stamp.git.commit, changed);
  if (own.length > 0) {
    recorder.note(
      `The build changed ${countText(own.length, 'file')} that git tracks (such as ${own[0]}): a second build in this folder may give other bytes, see docs/reproducibility.md`,
    );
  }
  const others = changed.filter((path) => !own.includes(path));
  if (others.length > 0) {
    recorder.warn(
      `${some(others)} changed while it was built, so what was built may hold either state. Build again where nobody edits`,
    );
  }
}

async function collectTests(host: Host, prepared: Prepared, recorder: Recorder): Promise<void> {
  const { files, summary } = await collectReports(prepared.builder.reports, prepared.earlierReports);
  if (files.length === 0) {
    return recorder.note(missingReport(prepared.opened.tree.installsGotestsum));
  }
  recorder.set({ tests: summary });
  host.log.line(testsText(summary));
}

async function deliver(
  host: Host,
  prepared: Prepared,
  recorder: Recorder,
  made: Delivery['made'],
): Promise<void> {
  const { inputs, opened, stamp, places, builder } = prepared;
  const { reports } = builder;
  const delivery = {
    target: opened.target,
    isPart: isPartOfPlan(inputs),
    inputs: inputs.delivery,
    places,
    reports,
    epoch: stamp.epoch,
    made,
  };
  const outcome = await recorder.phase('Upload', () => uploadResult(host, delivery));
  recorder.set({ upload: outcome });
  host.log.line(
    outcome.kind === 'uploaded' ? `Uploaded as ${outcome.artifact.name}` : `Not uploaded: ${outcome.why}`,
  );
}
