/** From inputs, tree and stamp to where make runs. */

import { hostname } from 'node:os';
import { join, relative } from 'node:path';
import type { Builder } from '../builder/builder.ts';
import { type ContainerBuilder, openContainer } from '../container/container-builder.ts';
import type { ContainerRequest } from '../container/container-request.ts';
import { crossImage } from '../container/cross-image.ts';
import type { Prefetched } from '../container/prefetched.ts';
import { type Docker, dockerOf } from '../host/docker.ts';
import { type RepositoryPlace, readRepositoryPlace } from '../host/git.ts';
import type { Host, Machine } from '../host/host.ts';
import type { OutputLink } from '../host/output-place.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { versionFileValues } from '../kubernetes/stamp.ts';
import { needsEtcd } from '../kubernetes/targets.ts';
import type { SourceTree } from '../kubernetes/tree.ts';
import { renderVersionFile } from '../kubernetes/version-file.ts';
import { openLocal } from '../local/local-builder.ts';
import { missingPrograms } from '../local/requirements.ts';
import { KbuildError } from '../problem.ts';
import { shellLine } from './command-line.ts';
import { localEnvironment } from './local-environment.ts';
import type { OpenTree } from './open-tree.ts';
import type { OutputPlaces } from './places.ts';
import type { PreparedStamp } from './prepare-stamp.ts';

/** For a build on this machine. */
export type Meanwhile = (machine: Machine) => Promise<void>;

export interface BuilderRequest {
  readonly inputs: Inputs;
  readonly opened: OpenTree;
  readonly stamp: PreparedStamp;
  readonly outputLinks: readonly OutputLink[];
  readonly places: OutputPlaces;
  readonly prefetched: Prefetched | undefined;
}

/** `meanwhile` is done while kube-cross is fetched. */
export function openBuilder(host: Host, request: BuilderRequest, meanwhile?: Meanwhile): Promise<Builder> {
  switch (request.inputs.builder) {
    case 'local':
      return openLocalBuilder(host, request);
    case 'container':
      return openContainerBuilder(host, request, meanwhile);
  }
}

async function openLocalBuilder(
  host: Host,
  { inputs, opened, stamp, places }: BuilderRequest,
): Promise<Builder> {
  const { root, tree, target } = opened;
  const env = await localEnvironment(host, inputs, opened, places, stamp.epoch);
  const missing = await missingPrograms(tree, target, env.PATH ?? '');
  if (missing.length > 0) throw new KbuildError('input', missing);
  const { isLinked } = await placeOf(host, root, stamp);
  return openLocal({
    root,
    tree,
    view: stamp.view,
    isLinked,
    machine: host.machine,
    log: host.log,
    env,
    variables: inputs.variables,
    reports: env.KUBE_JUNIT_REPORT_DIR || env.ARTIFACTS || places.reports,
  });
}

export async function openContainerBuilder(
  host: Host,
  request: BuilderRequest,
  meanwhile?: Meanwhile,
): Promise<ContainerBuilder> {
  return openContainer({ ...(await containerRequest(host, request)), meanwhile });
}

export async function containerRequest(
  host: Host,
  { inputs, opened, stamp, outputLinks, places, prefetched }: BuilderRequest,
): Promise<ContainerRequest> {
  const { environment } = host;
  const { root, tree } = opened;
  const { branch, outerFolders, isLinked } = await placeOf(host, root, stamp);
  return {
    root,
    tree,
    image: crossImageOf(inputs, tree, environment),
    plannedImage: inputs.shardPlan?.plan.crossDigest ?? '',
    needsEtcd: needsEtcd(opened.target),
    outputLinks,
    run: {
      docker: dockerFor(inputs, environment),
      log: host.log,
      cancel: host.cancel,
      runId: host.runId,
      network: inputs.container.network,
      prefetched,
    },
    owner: { hostName: hostNameOf(environment), branch, job: jobLabel(environment) },
    git: { view: stamp.view, isLinked, gitFolders: outerFolders, isShown: inputs.showsGit },
    told: {
      // A flag counts for a command of one's own too.
      environment: { ...environment, KUBE_BUILD_PLATFORMS: inputs.platforms.join(' ') },
      variables: inputs.variables,
      versionFile: renderVersionFile(versionFileValues(stamp.stamp)),
      epoch: stamp.epoch,
      reports: relative(root, places.reports),
    },
    proxies: inputs.container.proxies,
    sync: { way: inputs.container.sync, rsyncPort: inputs.container.rsyncPort },
    meanwhile: undefined,
    lookInside: { keepFailed: host.workspace === undefined, shell: shellLine(root, inputs) },
  };
}

async function placeOf(
  { environment }: Host,
  root: string,
  { git }: PreparedStamp,
): Promise<RepositoryPlace> {
  return git.kind === 'repository' && git.isTop
    ? readRepositoryPlace(root, environment)
    : { branch: '', outerFolders: [], isLinked: false };
}

/** Reference of the image that is built in. */
export function crossImageOf(
  { container: { kubeCrossImage, baseImageRegistry } }: Pick<Inputs, 'container'>,
  tree: SourceTree,
  environment: Readonly<Record<string, string>>,
): string {
  return crossImage(tree, { image: kubeCrossImage, registry: baseImageRegistry, environment });
}

export function dockerFor(
  { container: { dockerHost } }: Pick<Inputs, 'container'>,
  environment: Readonly<Record<string, string>>,
): Docker {
  return dockerOf(environment, dockerHost);
}

/** Bash's HOSTNAME, of which upstream's names are made: a variable that is set already stays as it is. */
export function hostNameOf(environment: Readonly<Record<string, string>>): string {
  return environment.HOSTNAME || hostname();
}

function jobLabel({ GITHUB_RUN_ID, GITHUB_JOB }: Readonly<Record<string, string>>): string {
  return GITHUB_RUN_ID ? join(GITHUB_RUN_ID, GITHUB_JOB ?? '') : 'terminal';
}
