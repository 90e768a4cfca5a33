/** The environment of Kubernetes' packaging scripts. */

import type { Docker } from '../host/docker.ts';
import type { Environment } from '../host/process.ts';
import type { MakeVariable } from '../kubernetes/make.ts';
import { decidesImages, isImageVariable } from '../kubernetes/variable-rules.ts';

export interface ImageInputs {
  /** KUBE_BASE_IMAGE_REGISTRY, KUBE_DOCKER_REGISTRY, KUBE_DOCKER_IMAGE_TAG; undefined leaves each to the tree. */
  readonly baseImageRegistry: string | undefined;
  readonly imageRegistry: string | undefined;
  readonly imageTag: string | undefined;
}

export interface PackagingSettings extends ImageInputs {
  /** KUBE_BUILD_PLATFORMS. */
  readonly platforms: readonly string[];
  /** Of the whole release, where this is a step of one. */
  readonly target: string;
  /** Whether each image is built on what the registry has for its platform, rather than on what the engine has by name. */
  readonly pull: boolean;
}

/**
 * Of several platforms, an engine's own store has the image of the last one under their common name, and `docker build`
 * takes it for any of them (Engine 20.10). buildx looks for the right one itself.
 */
export function mustPull(serverPlatforms: readonly string[], needsBuildx: boolean): boolean {
  return serverPlatforms.length > 1 && !needsBuildx;
}

function imageVariables(of: Environment): Environment {
  return Object.fromEntries(
    Object.entries(of).filter(([name, value]) => value !== '' && isImageVariable(name)),
  );
}

function imageInputs({ baseImageRegistry, imageRegistry, imageTag }: ImageInputs): Environment {
  return {
    ...(baseImageRegistry === undefined ? {} : { KUBE_BASE_IMAGE_REGISTRY: baseImageRegistry }),
    ...(imageRegistry === undefined ? {} : { KUBE_DOCKER_REGISTRY: imageRegistry }),
    ...(imageTag === undefined ? {} : { KUBE_DOCKER_IMAGE_TAG: imageTag }),
  };
}

/** What decides images beside the make variables. */
export function givenImageVariables(outside: Environment, inputs: ImageInputs): Environment {
  const decisive = Object.entries(imageVariables(outside)).filter(([name]) => decidesImages(name));
  return { ...Object.fromEntries(decisive), ...imageInputs(inputs) };
}

/** Reference: the Makefile (v1.21 on), which asks for the conformance image by its rules of these names only. */
const withConformance: readonly string[] = ['release', 'package-tarballs'];

/** `base` is the allowlisted environment of a build, `docker` how docker is called by us. */
export function packagingEnvironment(
  base: Environment,
  docker: Docker,
  outside: Environment,
  variables: readonly MakeVariable[],
  settings: PackagingSettings,
): Environment {
  const { platforms, target, pull } = settings;
  return {
    ...base,
    ...docker.env,
    // The scripts' images must come to the same engine that we ask.
    ...(docker.options.length > 0 ? { DOCKER_OPTS: docker.options.join(' ') } : {}),
    ...(withConformance.includes(target) ? { KUBE_BUILD_CONFORMANCE: 'y' } : {}),
    // What is on the engine was looked at before the build; a newer one must not slip in between, and is refused if it does.
    KUBE_BUILD_PULL_LATEST_IMAGES: pull ? 'y' : 'n',
    ...imageVariables(outside),
    ...imageVariables(Object.fromEntries(variables.map(({ name, value }) => [name, value]))),
    ...imageInputs(settings),
    KUBE_BUILD_PLATFORMS: platforms.join(' '),
    // A builder of somebody's own choice (docker/setup-buildx-action) would not see the engine's base images.
    BUILDX_BUILDER: 'default',
    // An attestation holds the time of the build, so that no two builds would be the same image.
    BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
  };
}
