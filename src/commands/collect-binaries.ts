/** Takes what a build that packs nothing has made into a folder of its own, with the evidence beside the checksum files. */

import { join } from 'node:path';
import { gather } from '../builder/collect.ts';
import { evidenceOf, evidencePaths } from '../evidence/evidence.ts';
import type { Host } from '../host/host.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { KbuildError } from '../problem.ts';
import { listedBinaries, programPath } from '../release/content.ts';
import { isOfPacked, renderManifest } from '../release/manifest.ts';
import { manifestFile } from '../release/shard-files.ts';
import { manifestOfBuild, nothingPacked } from '../setup/manifest-of-build.ts';
import type { OpenTree } from '../setup/open-tree.ts';
import type { Prepared } from '../setup/prepare.ts';
import type { Recorder } from '../setup/recorder.ts';
import { checkedBinaries } from './checked-binaries.ts';

/** Throws a KbuildError where one that was asked for is missing, or says something else of itself than was planned. */
export async function collectBinaries(host: Host, prepared: Prepared, recorder: Recorder): Promise<void> {
  const { opened, places, inputs } = prepared;
  const { placed, missing, binaries, records } = await checkedBinaries(host, prepared);
  const files = listedBinaries(binaries).map((file) => ({ ...file, from: join(placed, file.path) }));
  const manifest = manifestOfBuild(host, prepared, { ...nothingPacked, binaries });
  const evidence = evidenceOf(manifest, records);
  const isPart = isPartOfPlan(inputs);
  const documents = isPart
    ? { listed: [...evidence, { path: manifestFile, text: renderManifest(manifest) }], unlisted: [] }
    : { listed: [], unlisted: evidence };
  const made = {
    ...(await gather(places.output, files, 'copies', documents)),
    binaries: binaries.map((it) => ({ ...it, path: join(places.output, programPath(it)) })),
    tars: [],
    images: [],
    manifest: isPart ? join(places.output, manifestFile) : undefined,
    evidence: evidencePaths(places.output),
    outputDirectory: places.output,
  };
  recorder.set({ made });
  for (const it of made.binaries) host.log.line(`${it.sha256}  ${programPath(it)}`);
  if (missing.length > 0) reportMissing(missing, opened, inputs, recorder);
}

/** Whether what is built is put together with that of other jobs, and not packed first. */
export function isPartOfPlan({ shardPlan, target }: Pick<Inputs, 'shardPlan' | 'target'>): boolean {
  return shardPlan?.plan.target === target && !isOfPacked({ target });
}

/** What was asked for by name must be there; of whole lists a fork may leave something out. */
function reportMissing(
  missing: readonly string[],
  { target }: OpenTree,
  inputs: Inputs,
  recorder: Recorder,
): void {
  const what = `make succeeded, but these binaries are not there: ${missing.slice(0, 20).join(', ')}`;
  const byList = target.kind === 'cross' || (target.kind === 'all' && inputs.what.length === 0);
  if (!byList)
    throw new KbuildError('compile', [
      { what, remedy: "The tree's scripts place binaries only for the platforms of its client list" },
    ]);
  recorder.warn(what);
}
