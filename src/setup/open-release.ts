/** What a release needs before anything is compiled: its platforms make sense, and its base images are there. */

import { engineProblem } from '../container/faults.ts';
import { askDocker, type Docker, readEngine } from '../host/docker.ts';
import type { Host } from '../host/host.ts';
import type { Environment } from '../host/process.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Packaging } from '../kubernetes/make.ts';
import { problemsOfPackaging } from '../kubernetes/packaging.ts';
import { mustPull, packagingEnvironment } from '../packing/packaging-environment.ts';
import type { BaseImage } from '../packing/toolbox/toolbox-config.ts';
import { askTreeImages, type TreeImages } from '../packing/tree-scripts.ts';
import { KbuildError } from '../problem.ts';
import type { Plan } from '../release/plan.ts';
import { ensureBaseImages, neededImages } from './base-images.ts';
import { localEnvironment } from './local-environment.ts';
import { type BuilderRequest, dockerFor } from './open-builder.ts';
import type { Recorder } from './recorder.ts';

export interface OpenRelease {
  readonly packaging: Packaging;
  readonly bases: readonly BaseImage[];
  /** Binaries whose image is built on one of these bases. */
  readonly wrapped: readonly string[];
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

/** What the tree says of its images; it decides what is built, so it is asked before there is a plan. */
export async function askRelease(host: Host, request: BuilderRequest): Promise<TreeImages> {
  return askTreeImages(request.opened.root, await environmentOf(host, request, [], false));
}

export async function openRelease(
  host: Host,
  request: BuilderRequest,
  packaging: Packaging,
  facts: TreeImages,
  recorder: Recorder,
): Promise<OpenRelease> {
  const problems = problemsOfPackaging(packaging, request.opened.tree.lists);
  if (problems.length > 0) throw new KbuildError('input', problems);
  const bases = await basesOf(host, request, packaging, facts);
  for (const { image, platform, digest } of bases)
    host.log.line(`Base image ${image} (${platform}): ${digest}`);
  if (facts.conformance && packaging.serverPlatforms.length > 0)
    recorder.note(
      'The conformance image is built too; KUBE_BUILD_CONFORMANCE=n in make-variables leaves it out',
    );
  const wrapped = facts.bases.map(({ binary }) => binary);
  const pull = mustPull(packaging.serverPlatforms, facts.needsBuildx);
  return { packaging, bases, wrapped, env: await environmentOf(host, request, packaging.platforms, pull) };
}

async function basesOf(
  host: Host,
  { inputs }: BuilderRequest,
  { serverPlatforms }: Packaging,
  facts: TreeImages,
): Promise<readonly BaseImage[]> {
  const { log, cancel, runId } = host;
  const docker: Docker = dockerFor(inputs, host.environment);
  const lacking = facts.needsBuildx && lackingTool((await askDocker(docker, ['buildx', 'version'])).code);
  if (lacking) throw lacking;
  if (serverPlatforms.length === 0) return [];
  const engine = await readEngine(docker);
  if (engine.kind === 'no-client') throw noDocker;
  if (engine.kind === 'refused') throw engineProblem(engine.said);
  return ensureBaseImages(neededImages(facts, serverPlatforms, engine.facts), { docker, log, cancel, runId });
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
