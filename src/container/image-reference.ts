/** Which kube-cross image a tree is built in, and what is recorded of it. */

import type { InspectedImage } from '../host/docker.ts';
import type { SourceTree } from '../kubernetes/tree.ts';
import { type Problem, quote } from '../problem.ts';

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
  return registry.replace(/\/+$/, '');
}

const imageShape =
  /^[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]+)?(?:\/[a-z0-9][a-z0-9._-]*)*(?::[A-Za-z0-9_][A-Za-z0-9._-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/;

/** A tag that nobody has written would be `latest`, which names nothing for good. */
export function problemOfImage(name: string, image: string): Problem | undefined {
  const pinned = /(?::[^/:]+|@sha256:[0-9a-f]{64})$/.test(image);
  if (imageShape.test(image) && pinned) return undefined;
  return {
    what: `${name} is ${quote(image)}, which is no image with a tag or digest`,
    remedy: 'Give something like registry.k8s.io/build-image/kube-cross:v1.36.0-go1.26.0-bullseye.0',
  };
}

/** A registry, with a path below it if need be, without a tag. */
export function problemOfRegistry(name: string, registry: string): Problem | undefined {
  if (/^[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]+)?(?:\/[a-z0-9][a-z0-9._-]*)*\/?$/.test(registry))
    return undefined;
  return {
    what: `${name} is ${quote(registry)}, which is no registry`,
    remedy: 'Give something like registry.example.com/mirror/build-image',
  };
}

/** `image@index digest` where a registry gave one, else the id of this engine's image. */
export function recordedImage(
  reference: string,
  { id, repoDigests }: Pick<InspectedImage, 'id' | 'repoDigests'>,
): string {
  const [name = '', digest] = reference.split('@');
  // Docker leaves its own registry out of the names that it tells.
  const repository = name.replace(/:[^/:]*$/, '').replace(/^docker\.io\/(?:library\/)?/, '');
  const known = repoDigests.filter((it) => it.startsWith(`${repository}@`));
  return known.find((it) => it.endsWith(`@${digest}`)) ?? known[0] ?? `${id} (no registry digest)`;
}

type Platform = Pick<InspectedImage, 'os' | 'architecture' | 'id'>;

export function recordedPlatform({ os, architecture, id }: Platform): string {
  return `${os}/${architecture} ${id}`;
}
