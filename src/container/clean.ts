/** Removes what container builds of one tree have left in the engine, and nothing of anybody else. */

import {
  containerNamesOf,
  type Docker,
  imageTagsOf,
  removeContainers,
  removeImages,
  removeVolumes,
  volumeNamesOf,
} from '../host/docker.ts';
import {
  type ContainerNames,
  containersOfHash,
  imageRepository,
  imagesOfHash,
  volumesOfHash,
} from './names.ts';
import { labelNames } from './session.ts';

export interface Removed {
  readonly containers: readonly string[];
  readonly images: readonly string[];
  readonly volumes: readonly string[];
}

/** By name what upstream's make-clean.sh removes, of this host, folder and branch; by label what we made in this tree. */
export async function removeAllOfTree(
  docker: Docker,
  names: ContainerNames,
  label: string,
): Promise<Removed> {
  const [all, ours, tags, allVolumes] = await Promise.all([
    containerNamesOf(docker),
    containerNamesOf(docker, `${labelNames.tree}=${label}`),
    imageTagsOf(docker, imageRepository),
    volumeNamesOf(docker),
  ]);
  const containers = [...new Set([...containersOfHash(all, names), ...ours])];
  const images = imagesOfHash(tags, names);
  const volumes = volumesOfHash(allVolumes, names);
  await removeContainers(docker, containers);
  await removeImages(docker, images);
  await removeVolumes(docker, volumes);
  return { containers, images, volumes };
}

/** Containers that one run has left, but for data containers, which later builds need. Returns how many there were. */
export async function removeAllOfRun(docker: Docker, runId: string): Promise<number> {
  const names = await containerNamesOf(docker, `${labelNames.run}=${runId}`);
  const left = names.filter((name) => !name.startsWith('kube-build-data-'));
  await removeContainers(docker, left);
  return left.length;
}
