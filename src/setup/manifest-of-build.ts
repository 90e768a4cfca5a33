/** The manifest of what a build has made; also where nothing is packed, as the evidence beside it follows from it. */

import type { Host } from '../host/host.ts';
import { type Manifest, manifestOf, type Release, whatVariable } from '../release/manifest.ts';
import { manifestEnvironment } from './manifest-environment.ts';
import { releaseTarget } from './open-release.ts';
import type { Prepared } from './prepare.ts';

export type MadeFiles = Pick<Release, 'binaries' | 'tars' | 'images' | 'bases' | 'encoder'>;

/** Of a build of programs alone. */
export const nothingPacked: Omit<MadeFiles, 'binaries'> = { tars: [], images: [], bases: [], encoder: '' };

export function manifestOfBuild(
  host: Host,
  { opened, builder, inputs, facts }: Prepared,
  made: MadeFiles,
): Manifest {
  const { os, architecture } = builder.machine;
  return manifestOf({
    facts,
    target: releaseTarget(inputs),
    machine: `${os}/${architecture}`,
    variables: [...inputs.variables, ...whatVariable(inputs.what)],
    environment: manifestEnvironment(host, inputs, opened.tree),
    ...made,
  });
}
