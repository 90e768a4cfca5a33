/**
 * Names of containers and images, as Kubernetes' scripts compose them (build/common.sh): a hash of host, folder and
 * branch, and in the data-container generation the version of the build image behind it.
 */

import { createHash } from 'node:crypto';
import type { SourceTree } from '../kubernetes/tree.ts';

export interface TreePlace {
  /** Bash's HOSTNAME. */
  readonly hostName: string;
  /** The tree's real path. */
  readonly root: string;
  /** Empty when HEAD is detached or there is no repository. */
  readonly branch: string;
}

export interface ContainerNames {
  /** First ten hex digits of MD5 over host, folder and branch. */
  readonly hash: string;
  /** Behind the hash: `5-v1.28.0-go1.21.7-bullseye.0`, or `6` in the kube-cross generation. */
  readonly version: string;
  readonly build: string;
  readonly rsync: string;
  readonly data: string;
  /** Volume over `_output/dockerized/go`, ours alone. */
  readonly volume: string;
  /** `kube-build:build-<hash>-<version>`. */
  readonly image: string;
}

export function containerNames(
  { hostName, root, branch }: TreePlace,
  { generation, container, crossTag }: Pick<SourceTree, 'generation' | 'container' | 'crossTag'>,
): ContainerNames {
  const hash = createHash('md5').update(`${hostName}:${root}:${branch}`).digest('hex').slice(0, 10);
  const version = generation === 'kube-cross' ? '6' : `${container.imageVersion}-${crossTag}`;
  return {
    hash,
    version,
    build: `kube-build-${hash}-${version}`,
    rsync: `kube-rsync-${hash}-${version}`,
    data: `kube-build-data-${hash}-${version}`,
    volume: `kube-build-go-${hash}-${version}`,
    image: `${imageRepository}:build-${hash}-${version}`,
  };
}

export const imageRepository = 'kube-build';

/** Containers of this hash whatever their version. */
export function containersOfHash(all: readonly string[], { hash }: ContainerNames): readonly string[] {
  const bases = [`kube-build-${hash}`, `kube-rsync-${hash}`, `kube-build-data-${hash}`];
  return all.filter((name) => bases.some((base) => name === base || name.startsWith(`${base}-`)));
}

/** Of this hash's containers those of another version: what upstream removes when VERSION or the kube-cross tag changes. */
export function staleContainers(all: readonly string[], names: ContainerNames): readonly string[] {
  const current = [names.build, names.rsync, names.data];
  return containersOfHash(all, names).filter((name) => !current.includes(name));
}

/** `tags` are those of the repository kube-build. */
export function imagesOfHash(tags: readonly string[], { hash }: ContainerNames): readonly string[] {
  const base = `build-${hash}`;
  return tags
    .filter((tag) => tag === base || tag.startsWith(`${base}-`))
    .map((tag) => `${imageRepository}:${tag}`);
}

export function staleImages(tags: readonly string[], names: ContainerNames): readonly string[] {
  return imagesOfHash(tags, names).filter((image) => image !== names.image);
}

export function volumesOfHash(all: readonly string[], { hash }: ContainerNames): readonly string[] {
  return all.filter((name) => name.startsWith(`kube-build-go-${hash}-`));
}

export function staleVolumes(all: readonly string[], names: ContainerNames): readonly string[] {
  return volumesOfHash(all, names).filter((name) => name !== names.volume);
}
