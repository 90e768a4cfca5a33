/** Removes what container builds of one tree have left in the engine, and nothing of anybody else. */

import {
  containerNamesOf,
  type Docker,
  imageTagsOf,
  removeContainers,
  removeImages,
} from '../host/docker.ts';
import { type ContainerNames, containersOfHash, imageRepository, imagesOfHash } from './names.ts';
import { labelNames } from './session.ts';

export interface Removed {
  readonly containers: readonly string[];
  readonly images: readonly string[];
}

/** By name what upstream's make-clean.sh removes, of this host, folder and branch; by label what we made in this tree. */
export async function removeAllOfTree(
  docker: Docker,
  names: ContainerNames,
  label: string,
): Promise<Removed> {
  const [all, ours, tags] = await Promise.all([
    containerNamesOf(docker),
    containerNamesOf(docker, `${labelNames.tree}=${label}`),
    imageTagsOf(docker, imageRepository),
  ]);
  const containers = [...new Set([...containersOfHash(all, names), ...ours])];
  const images = imagesOfHash(tags, names);
  await removeContainers(docker, containers);
  await removeImages(docker, images);
  return { containers, images };
}

/** Containers that one run has left; for post, and after a cancel. Returns how many there were. */
export async function removeAllOfRun(docker: Docker, runId: string): Promise<number> {
  const names = await containerNamesOf(docker, `${labelNames.run}=${runId}`);
  await removeContainers(docker, names);
  return names.length;
}
