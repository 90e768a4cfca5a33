/** Builds for verify: by the build's own story, with nothing uploaded, cached or put out. */

import { join } from 'node:path';
import { cancelled } from '../host/cancel.ts';
import type { Host } from '../host/host.ts';
import type { InputName } from '../inputs/input-table.ts';
import type { LoadedInputs } from '../inputs/inputs.ts';
import type { VerifyInputs } from '../inputs/verify-inputs.ts';
import { buildDate } from '../kubernetes/epoch.ts';
import { describeProblem } from '../problem.ts';
import { type Binary, imagePath } from '../release/content.ts';
import { evidenceFilesOf, manifestFile } from '../release/shard-files.ts';
import type { Made } from '../report/report.ts';
import type { VerifyBuild } from '../verify/document.ts';
import type { PackedFile } from '../verify/packed.ts';
import type { Habit } from '../verify/profile.ts';
import { build } from './build.ts';

export interface VerifyBuildRequest {
  readonly loaded: LoadedInputs;
  readonly profile: string;
}

export type BuildResult =
  | {
      readonly kind: 'built';
      readonly binaries: readonly Binary[];
      readonly packed: readonly PackedFile[];
      readonly build: VerifyBuild;
      /** Path of the folder with all that was made. */
      readonly folder: string;
    }
  /** A sentence without a full stop. */
  | { readonly kind: 'failed'; readonly why: string };

/** Throws when it was cancelled. */
export async function buildForVerify(
  host: Host,
  { loaded, profile }: VerifyBuildRequest,
): Promise<BuildResult> {
  const quiet: Host = {
    ...host,
    setOutputs: () => {},
    remember: () => {},
    services: { cache: undefined, upload: undefined, artifacts: undefined },
  };
  const { outcome, made, facts } = await build(quiet, loaded);
  if (host.cancel.aborted) throw cancelled;
  if (outcome.kind === 'failed')
    return { kind: 'failed', why: outcome.problems.map(describeProblem).join(' ') };
  if (made === undefined || facts === undefined) return { kind: 'failed', why: 'nothing was made' };
  const { builder, goVersion, goToolchain, kubeCross, repository, platforms, epoch } = facts;
  return {
    kind: 'built',
    binaries: made.binaries,
    packed: packedFiles(made),
    folder: made.outputDirectory,
    build: {
      profile,
      date: buildDate(epoch),
      what: loaded.inputs.what,
      platforms,
      builder,
      go: goVersion,
      goToolchain,
      kubeCross: kubeCross?.image ?? '',
      kubeCrossPlatform: kubeCross?.platform ?? '',
      repository,
    },
  };
}

function packedFiles({ tars, images, manifest, outputDirectory }: Made): readonly PackedFile[] {
  return [
    ...tars.map(({ name, path }) => ({ name, path })),
    ...images.map((image) => ({ name: imagePath(image), path: image.path })),
    ...(manifest === undefined
      ? []
      : [manifestFile, ...evidenceFilesOf({ images })].map((name) => ({
          name,
          path: join(outputDirectory, name),
        }))),
  ];
}

export interface ProfiledRequest {
  readonly inputs: VerifyInputs;
  readonly habit: Habit;
  /** What is built, in the words of the build's inputs. */
  readonly given: Partial<Record<InputName, string>>;
}

/** As the tree says, by the habits of a profile. */
export function buildByProfile(
  host: Host,
  { inputs, habit: { profile, output }, given }: ProfiledRequest,
): Promise<BuildResult> {
  const loaded = inputs.buildWith({ ...given, 'artifact-name': 'verify-build' });
  const shown = { ...loaded, inputs: { ...loaded.inputs, showsGit: true } };
  const there =
    output === undefined
      ? host
      : { ...host, environment: { ...host.environment, KUBE_OUTPUT_SUBPATH: output } };
  return buildForVerify(there, { loaded: profile === 'krel' ? shown : loaded, profile });
}
