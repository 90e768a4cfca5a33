/** Where a run keeps what is its own: below the tree's `_output/kbuild`, which git ignores and `make clean` removes. */

import { join } from 'node:path';
import type { Inputs } from '../inputs/inputs.ts';
import type { Stamp } from '../kubernetes/stamp.ts';

/** What names of folders and artifacts take of a stamp. */
type NamedVersion = Pick<Stamp, 'gitVersion' | 'gitCommit'>;

export interface OutputPlaces {
  readonly folder: string;
  /** KUBE_GIT_VERSION_FILE of the build, this run's alone. */
  readonly versionFile: string;
  /** For the programs behind the tools of packaging, while it runs. */
  readonly toolbox: string;
  /** What was made, with checksums. */
  readonly output: string;
  readonly reports: string;
  readonly log: string;
  /** Without the attempt, which only the artifact's name carries. */
  readonly name: string;
}

export function outputPlaces(root: string, inputs: Inputs, stamp: Stamp, runId: string): OutputPlaces {
  const folder = join(root, '_output', 'kbuild');
  // Paths are put out.
  const named = inputs.confidential ? { gitVersion: 'confidential', gitCommit: '' } : stamp;
  const name = inputs.delivery.artifactName ?? plannedName(inputs) ?? artifactName(inputs, named);
  const file = fileName(name);
  return {
    folder,
    versionFile: join(folder, `${runFiles.versionFile}${runId}`),
    toolbox: join(folder, `${runFiles.toolbox}${runId}`),
    output: join(folder, file),
    reports: join(folder, `${file}-junit`),
    log: join(folder, `${file}.log`),
    name,
  };
}

/** What names of files of one run start with; the run's id follows. */
export const runFiles = { versionFile: 'version-defs-', toolbox: 'toolbox-' } as const;

/** Of what a shard packs. */
function plannedName({ shardPlan, target }: Inputs): string | undefined {
  if (shardPlan === undefined) return undefined;
  const isWhole = target === shardPlan.plan.target || target === 'package-tarballs';
  return isWhole ? shardPlan.shard.artifact : undefined;
}

/** `kubernetes-v1.33.4-kubectl-linux-amd64`, without the attempt. */
export function artifactName(
  { target, platforms, delivery }: Pick<Inputs, 'target' | 'platforms' | 'delivery'>,
  stamp: NamedVersion,
): string {
  const unspecified = everyPlatform.includes(target) ? 'all' : 'host';
  const where = platforms.length > 0 ? platforms.join('_').replaceAll('/', '-') : unspecified;
  return artifactNameWith(where, target, stamp, delivery.variant);
}

export function artifactNameWith(
  ending: string,
  target: string,
  stamp: NamedVersion,
  variant: string,
): string {
  return `${releaseName(target, stamp, variant)}-${ending}`.replaceAll(/[^A-Za-z0-9.+_-]/g, '_');
}

/** `kubernetes-v1.33.4-release`, or with a variant `kubernetes-v1.33.4-release-fips`. */
export function releaseName(target: string, stamp: NamedVersion, variant: string): string {
  const version = stamp.gitVersion || stamp.gitCommit.slice(0, 12) || 'unversioned';
  return `kubernetes-${version}-${target}${variant === '' ? '' : `-${variant}`}`;
}

/** A name as a file or folder beside our own may have it. */
export function fileName(name: string): string {
  const file = name.replaceAll(/[^A-Za-z0-9.+_@=-]/g, '_');
  return ownNames.test(file) ? `_${file}` : file;
}

/** What is kept in `_output/kbuild` besides what was made. */
const ownNames =
  /^(?:version-defs.*|manifest\.json|assemble|toolbox.*|changed-by-build\.json|container-version|nonce|git|go-cache-.*)$/;

/** Targets that, without a choice, take all platforms of the tree. */
const everyPlatform: readonly string[] = ['cross', 'release', 'release-images', 'package-tarballs'];
