/** Builds for verify: by the build's own story, with nothing uploaded, cached or put out. */

import { cancelled } from '../host/cancel.ts';
import type { Host } from '../host/host.ts';
import type { LoadedInputs } from '../inputs/inputs.ts';
import { buildDate } from '../kubernetes/epoch.ts';
import { describeProblem } from '../problem.ts';
import type { Binary } from '../release/content.ts';
import type { VerifyBuild } from '../verify/document.ts';
import { build } from './build.ts';

export interface VerifyBuildRequest {
  readonly loaded: LoadedInputs;
  readonly profile: string;
}

export type BuildResult =
  | { readonly kind: 'built'; readonly binaries: readonly Binary[]; readonly build: VerifyBuild }
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
