/** Which kube-cross image a tree is built in, and what is recorded of it. */

import type { InspectedImage } from '../host/docker.ts';
import { noRegistryDigest, repositoryOf } from '../kubernetes/image-reference.ts';
import type { SourceTree } from '../kubernetes/tree.ts';

export interface ImageChoice {
  /** Inputs; undefined when not given. */
  readonly image: string | undefined;
  readonly registry: string | undefined;
  /** The environment's KUBE_BASE_IMAGE_REGISTRY, KUBE_CROSS_IMAGE and KUBE_CROSS_VERSION count behind them. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Such as `registry.k8s.io/build-image/kube-cross:v1.36.0-go1.26.0-bullseye.0`. */
export function crossImage(
  { container, crossTag }: Pick<SourceTree, 'container' | 'crossTag'>,
  { image, registry, environment }: ImageChoice,
): string {
  if (image) return image;
  const composed = (from: string) => `${withoutSlash(from)}/kube-cross`;
  const otherRegistry = environment.KUBE_BASE_IMAGE_REGISTRY;
  const repository = otherRegistry ? composed(otherRegistry) : container.crossRepository;
  if (!container.takesCrossImage) return `${registry ? composed(registry) : repository}:${crossTag}`;
  // An input beats what the environment says, and there the nearer variable the wider one.
  const name = registry ? composed(registry) : environment.KUBE_CROSS_IMAGE || repository;
  return `${name}:${environment.KUBE_CROSS_VERSION || crossTag}`;
}

function withoutSlash(registry: string): string {
  return registry.replace(/(?<!\/)\/+$/, '');
}

/** `image@index digest` where a registry gave one, else the id of this engine's image. */
export function recordedImage(
  reference: string,
  { id, repoDigests }: Pick<InspectedImage, 'id' | 'repoDigests'>,
): string {
  const [, digest] = reference.split('@');
  const known = repoDigests.filter((it) => it.startsWith(`${repositoryOf(reference)}@`));
  return known.find((it) => it.endsWith(`@${digest}`)) ?? known[0] ?? `${id}${noRegistryDigest}`;
}

type Platform = Pick<InspectedImage, 'os' | 'architecture' | 'id'>;

export function recordedPlatform({ os, architecture, id }: Platform): string {
  return `${os}/${architecture} ${id}`;
}
