/** What lies in the data container of an earlier build, brought into the tree without building anything. */

import { inspectContainer, inspectImage } from '../host/docker.ts';
import type { ContainerRequest } from './container-request.ts';
import { copyOutput, imageOnVolume } from './rsync.ts';
import { openEngine } from './session.ts';

/** False when there is no data container, or not the image that goes with it. */
export async function copyLeftOutput(request: ContainerRequest): Promise<boolean> {
  const session = await openEngine(request);
  try {
    const data = await inspectContainer(request.run.docker, session.names.data);
    const image = await inspectImage(request.run.docker, imageOnVolume(session));
    if (data.kind !== 'container' || !image) return false;
    await copyOutput(session, image);
    return true;
  } finally {
    session.lock.release();
  }
}
