/** What a release needs before anything is compiled: its platforms make sense, and its base images are there. */

import { engineProblem, podmanClient, podmanImages } from '../container/faults.ts';
import { fetchesNothing, type Supply } from '../container/prefetched.ts';
import { askDocker, type Docker, type EngineFacts, readEngine } from '../host/docker.ts';
import type { Host } from '../host/host.ts';
import type { Environment } from '../host/process.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Packaging } from '../kubernetes/make.ts';
import { problemsOfPackaging } from '../kubernetes/packaging.ts';
import type { WrappedImage } from '../packing/collect-release.ts';
import { mustPull, packagingEnvironment } from '../packing/packaging-environment.ts';
import { type Rehearsal, rehearseImages } from '../packing/rehearsal.ts';
import type { BaseImage } from '../packing/toolbox/toolbox-config.ts';
import { wantsConformance } from '../packing/tree-scripts.ts';
import { KbuildError } from '../problem.ts';
import { baseSbomsIn } from '../release/base-sboms.ts';
import type { Plan } from '../release/plan.ts';
import { ensureBaseImages, neededImages } from './base-images.ts';
import { localEnvironment } from './local-environment.ts';
import { type BuilderRequest, dockerFor } from './open-builder.ts';
import type { Recorder } from './recorder.ts';

export interface OpenRelease {
  readonly packaging: Packaging;
  readonly bases: readonly BaseImage[];
  readonly wrapped: readonly WrappedImage[];
  /** Whether building an image may look for newer bases. */
  readonly pull: boolean;
  /** Of the engine; empty where no image is built. */
  readonly enginePlatform: string;
  /** Of base images that were fetched now; undefined where no engine is asked for any. */
  readonly pulledBytes: number | undefined;
  /** Of the packaging scripts. */
  readonly env: Environment;
}

type PlannedTarget = Pick<Inputs, 'target'> & {
  readonly shardPlan: { readonly plan: Pick<Plan, 'target'> } | undefined;
};

/** Of the release as a whole, where this job makes a step of a planned one. */
export function releaseTarget({ shardPlan, target }: PlannedTarget): string {
  return shardPlan?.plan.target ?? target;
}

/** Whether the tree makes the conformance image; it decides what is built, so it is asked before there is a plan. */
export async function askConformance(host: Host, request: BuilderRequest): Promise<boolean> {
  return wantsConformance(request.opened.root, await environmentOf(host, request, [], false));
}

export async function openRelease(
  host: Host,
  request: BuilderRequest,
  packaging: Packaging,
  conformance: boolean,
  recorder: Recorder,
): Promise<OpenRelease> {
  const problems = problemsOfPackaging(packaging, request.opened.tree.lists);
  if (problems.length > 0) throw new KbuildError('input', problems);
  const { platforms, serverPlatforms } = packaging;
  const env = await environmentOf(host, request, platforms, false);
  const rehearsal = await rehearseImages(request.opened.root, env);
  const { bases, pulledBytes, wrapped, enginePlatform } = await imagesOf(host, request, rehearsal);
  for (const { image, platform, digest } of bases)
    host.log.line(`Base image ${image} (${platform}): ${digest}`);
  for (const image of baseSbomsIn(request.inputs.baseImageSboms).keys())
    if (!bases.some((it) => it.image === image))
      recorder.note(`base-image-sboms has one of ${image}, which is no base image here`);
  if (conformance && serverPlatforms.length > 0)
    recorder.note(
      'The conformance image is built too; KUBE_BUILD_CONFORMANCE=n in make-variables leaves it out',
    );
  const pull = !fetchesNothing(supplyOf(request)) && mustPull(serverPlatforms, rehearsal.needsBuildx);
  return {
    ...{ packaging, bases, pulledBytes, wrapped, pull, enginePlatform },
    env: await environmentOf(host, request, platforms, pull),
  };
}

async function imagesOf(
  host: Host,
  request: BuilderRequest,
  { builds, needsBuildx }: Rehearsal,
): Promise<Pick<OpenRelease, 'bases' | 'pulledBytes' | 'wrapped' | 'enginePlatform'>> {
  const { log, cancel, runId } = host;
  const docker: Docker = dockerFor(request.inputs, host.environment);
  const engine = builds.length === 0 ? undefined : await engineForImages(docker);
  const lacking = needsBuildx && lackingTool((await askDocker(docker, ['buildx', 'version'])).code);
  if (lacking) throw lacking;
  if (!engine) return { bases: [], pulledBytes: undefined, wrapped: [], enginePlatform: '' };
  const enginePlatform = `${engine.os}/${engine.architecture}`;
  const { bases, wrapped } = neededImages(builds, enginePlatform);
  return {
    ...(await ensureBaseImages(bases, { docker, log, cancel, runId, ...supplyOf(request) })),
    ...{ wrapped, enginePlatform },
  };
}

function supplyOf({ inputs, prefetched }: BuilderRequest): Supply {
  return { network: inputs.container.network, prefetched };
}

async function engineForImages(docker: Docker): Promise<EngineFacts> {
  const engine = await readEngine(docker);
  switch (engine.kind) {
    case 'no-client':
      throw noDocker;
    case 'podman':
      throw podmanClient;
    case 'refused':
      throw engineProblem(engine.said);
    case 'engine':
      if (engine.facts.podman) throw podmanImages;
      return engine.facts;
  }
}

/** `code` is what `docker buildx version` ended with. */
export function lackingTool(code: number): KbuildError | undefined {
  if (code === 127) return noDocker;
  return code === 0 ? undefined : noBuildx;
}

const noDocker = new KbuildError('input', [
  {
    what: 'docker is not on PATH, and packing this release needs it, whatever the builder',
    remedy: 'Install Docker, with its plugin buildx for trees from about v1.23 on',
  },
]);

const noBuildx = new KbuildError('input', [
  {
    what: "docker has no buildx, which this tree's packaging asks for",
    remedy: 'Install it (docker-buildx-plugin of Docker, docker-buildx of Debian and Ubuntu)',
  },
]);

async function environmentOf(
  host: Host,
  { inputs, opened, stamp, places }: BuilderRequest,
  platforms: readonly string[],
  pull: boolean,
): Promise<Environment> {
  const { baseImageRegistry, imageRegistry, imageTag } = inputs.container;
  const base = await localEnvironment(host, inputs, opened, places, stamp.epoch);
  const docker = dockerFor(inputs, host.environment);
  return packagingEnvironment(base, docker, host.environment, inputs.variables, {
    platforms,
    baseImageRegistry,
    imageRegistry,
    imageTag,
    target: releaseTarget(inputs),
    pull,
  });
}
