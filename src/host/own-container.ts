/** The container that this process runs in, where it is one of the engine that is asked. */

import { readFile } from 'node:fs/promises';
import { type Docker, type EngineMount, inspectContainer } from './docker.ts';

/** undefined where this process is in no container of this engine. */
export async function mountsOfOwnContainer(docker: Docker): Promise<readonly EngineMount[] | undefined> {
  const id = containerIdIn(await readFile('/proc/self/mountinfo', 'utf8').catch(() => ''));
  if (id === undefined) return undefined;
  const found = await inspectContainer(docker, id);
  return found.kind === 'container' ? found.state.mounts : undefined;
}

/**
 * From /proc/self/mountinfo: an engine mounts files of its own folder for a container into it. The host name says less, as
 * anybody can choose it. undefined outside of Docker's and podman's containers.
 */
export function containerIdIn(mountinfo: string): string | undefined {
  const own =
    /containers\/([0-9a-f]{64})\/(?:\S+\/)?(?:hostname|hosts|resolv\.conf) \/etc\/(?:hostname|hosts|resolv\.conf) /;
  return own.exec(mountinfo)?.[1];
}
