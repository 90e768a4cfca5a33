/** build/make-clean.sh: the containers and images of this tree, and its `_output`; nothing of another tree. */

import { join } from 'node:path';
import { removeAllOfTree } from '../container/clean.ts';
import { containerNames } from '../container/names.ts';
import { treeLabel } from '../container/session.ts';
import { readEngine } from '../host/docker.ts';
import { exists, removeTree } from '../host/files.ts';
import { readRepositoryPlace } from '../host/git.ts';
import type { Host } from '../host/host.ts';
import { lockTree } from '../host/tree-lock.ts';
import { KbuildError } from '../problem.ts';
import type { ReadInput } from './input-table.ts';
import { loadInputs } from './inputs.ts';
import { dockerFor, hostNameOf } from './open-builder.ts';
import { openTree } from './open-tree.ts';

/** Throws a KbuildError when a build is running or something cannot be removed. */
export async function makeClean(host: Host, read: ReadInput): Promise<void> {
  const { inputs, problems } = loadInputs(read, host.environment, host.now() / 1000);
  const { root, tree } = await openTree(host, inputs, problems);
  const lock = await lockTree(root);
  if (!lock) {
    throw new KbuildError('input', [
      { what: `${root} is being built by another kbuild`, remedy: 'Wait for it, or end it' },
    ]);
  }
  const docker = dockerFor(inputs, host.environment);
  const engine = await readEngine(docker);
  if (engine.kind === 'engine') {
    const hostName = hostNameOf(host.environment);
    const { branch } = await readRepositoryPlace(root, host.environment);
    const names = containerNames({ hostName, root, branch }, tree);
    const removed = await removeAllOfTree(docker, names, treeLabel(hostName, root));
    for (const name of [...removed.containers, ...removed.images, ...removed.volumes])
      host.log.line(`Removed ${name}`);
  } else {
    host.log.line('No Docker Engine answers, so there are no containers to remove');
  }
  await removeOutput(host, join(root, '_output'));
  lock.release();
}

async function removeOutput({ log }: Host, output: string): Promise<void> {
  if (!(await exists(output))) return;
  try {
    await removeTree(output);
  } catch (error) {
    throw new KbuildError('input', [
      {
        what: `${output} cannot be removed: ${error instanceof Error ? error.message : String(error)}`,
        remedy: 'Another user has made files in it; remove it as that user, or as root',
      },
    ]);
  }
  log.line(`Removed ${output}`);
}
