/** Who a container's processes have to be, so that what they write is the caller's. */

import type { EngineFacts, InspectedImage } from '../host/docker.ts';
import type { ContainerUser } from '../host/docker-user.ts';
import { askIn } from './container-call.ts';
import type { EngineSession } from './session.ts';

/** Root of a rootless engine's container is the caller already (k/k #134710). */
export function userOf({ rootless }: Pick<EngineFacts, 'rootless'>): ContainerUser {
  const [uid, gid] = [process.getuid?.(), process.getgid?.()];
  return rootless || uid === undefined || gid === undefined ? undefined : { uid, gid };
}

/** As podman's API does not tell that it is rootless (4.3 does not), one of its containers is asked whose its root is. */
export async function userFor(session: EngineSession, image: InspectedImage): Promise<ContainerUser> {
  const { engine, names, user } = session;
  if (!engine.podman || !user || user.uid === 0) return user;
  const template = { image: image.id, mounts: [], volumesFrom: [], scratch: [], env: {} };
  const command = ['cat', '/proc/self/uid_map'];
  const { stdout } = await askIn(session, template, { container: `${names.build}-root`, command });
  return outerRoot(stdout) === user.uid ? undefined : user;
}

/** The uid that root of a namespace is outside, from its uid_map; undefined when it is nobody. */
export function outerRoot(uidMap: string): number | undefined {
  const ranges = uidMap.split('\n').map((line) => line.trim().split(/ +/).map(Number));
  return ranges.find(([inner]) => inner === 0)?.[1];
}
