/** Removes what container builds of one tree have left in the engine, and nothing of anybody else. */

import {
  containerNamesOf,
  type Docker,
  imageTagsOf,
  namelessImagesOf,
  removeContainers,
  removeImages,
  removeVolumes,
  volumeNamesOf,
} from '../host/docker.ts';
import type { Problem } from '../problem.ts';
import {
  type ContainerNames,
  containersOfHash,
  imageRepository,
  imagesOfHash,
  volumesOfHash,
} from './names.ts';
import { labelNames } from './session.ts';

export interface Removed {
  readonly removed: readonly string[];
  /** What is still there, and why. */
  readonly refused: readonly Problem[];
}

/** By name what upstream's make-clean.sh removes, of this host, folder and branch; by label what we made in this tree, on any. */
export async function removeAllOfTree(
  docker: Docker,
  names: ContainerNames,
  label: string,
): Promise<Removed> {
  const filter = `${labelNames.tree}=${label}`;
  const [all, ours, tags, ourTags, volumes, ourVolumes] = await Promise.all([
    containerNamesOf(docker),
    containerNamesOf(docker, filter),
    imageTagsOf(docker, imageRepository),
    imageTagsOf(docker, imageRepository, filter),
    volumeNamesOf(docker),
    volumeNamesOf(docker, filter),
  ]);
  const ourImages = ourTags.map((tag) => `${imageRepository}:${tag}`);
  // What uses another goes first.
  const removed = [
    await removeEach([...containersOfHash(all, names), ...ours], (name) => removeContainers(docker, [name])),
    await removeEach([...imagesOfHash(tags, names), ...ourImages], (name) => removeImages(docker, [name])),
    await removeEach([...volumesOfHash(volumes, names), ...ourVolumes], (name) =>
      removeVolumes(docker, [name]),
    ),
  ];
  await removeReplacedImages(docker, label);
  return joined(removed);
}

async function removeEach(
  names: readonly string[],
  remove: (name: string) => Promise<string>,
): Promise<Removed> {
  const answers: Removed[] = [];
  for (const name of new Set(names)) {
    const objection = await remove(name);
    const problem = { what: `${name} cannot be removed: ${objection}`, remedy: 'Remove it by hand' };
    answers.push(objection === '' ? { removed: [name], refused: [] } : { removed: [], refused: [problem] });
  }
  return joined(answers);
}

function joined(parts: readonly Removed[]): Removed {
  return {
    removed: parts.flatMap(({ removed }) => removed),
    refused: parts.flatMap(({ refused }) => refused),
  };
}

/** A build gives the image's name to a new image each time; the one of the data container is in use as long as that. */
export async function removeReplacedImages(docker: Docker, label: string): Promise<void> {
  await removeImages(docker, await namelessImagesOf(docker, `${labelNames.tree}=${label}`));
}

/** Containers that one run has left, but for data containers, which later builds need. */
export async function removeAllOfRun(docker: Docker, runId: string): Promise<Removed> {
  const names = await containerNamesOf(docker, `${labelNames.run}=${runId}`);
  const left = names.filter((name) => !name.startsWith('kube-build-data-'));
  return removeEach(left, (name) => removeContainers(docker, [name]));
}
