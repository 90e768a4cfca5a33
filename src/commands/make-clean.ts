/** build/make-clean.sh: the containers and images of this tree, and its `_output`; nothing of another tree. */

import { join } from 'node:path';
import { removeAllOfTree } from '../container/clean.ts';
import { containerNames } from '../container/names.ts';
import { treeLabel } from '../container/session.ts';
import { readEngine } from '../host/docker.ts';
import { exists, removeTree } from '../host/files.ts';
import { readRepositoryPlace } from '../host/git.ts';
import type { Host } from '../host/host.ts';
import { lockForCleaning } from '../host/tree-lock.ts';
import type { Inputs, LoadedInputs } from '../inputs/inputs.ts';
import type { SourceTree } from '../kubernetes/tree.ts';
import { KbuildError, type Problem } from '../problem.ts';
import { dockerFor, hostNameOf } from '../setup/open-builder.ts';
import { openTree } from '../setup/open-tree.ts';

/** Throws a KbuildError when a build is running or something cannot be removed. */
export async function makeClean(host: Host, { inputs, problems }: LoadedInputs): Promise<void> {
  const { root, tree } = await openTree(host, inputs, problems);
  const lock = await lockForCleaning(root, host.log);
  const refused = [
    ...(await removeFromEngine(host, inputs, root, tree)),
    ...(await removeOutput(host, join(root, '_output'))),
  ];
  lock.release();
  if (refused.length > 0) throw new KbuildError('input', refused);
}

/** Returns what is still there. */
async function removeFromEngine(
  host: Host,
  inputs: Inputs,
  root: string,
  tree: SourceTree,
): Promise<readonly Problem[]> {
  const { environment, log } = host;
  const docker = dockerFor(inputs, environment);
  const engine = await readEngine(docker);
  if (engine.kind !== 'engine') {
    const why = engine.kind === 'refused' ? engine.said : noEngine[engine.kind];
    log.line(`No Docker Engine answers, so only _output is removed (${why})`);
    return [];
  }
  const hostName = hostNameOf(environment);
  const { branch } = await readRepositoryPlace(root, environment);
  const names = containerNames({ hostName, root, branch }, tree);
  const { removed, refused } = await removeAllOfTree(docker, names, treeLabel(hostName, root));
  for (const name of removed) log.line(`Removed ${name}`);
  return refused;
}

const noEngine = { 'no-client': 'docker is not on PATH', podman: 'docker is podman here' } as const;

/** Returns why it is still there. */
async function removeOutput({ log }: Host, output: string): Promise<readonly Problem[]> {
  if (!(await exists(output))) return [];
  try {
    await removeTree(output);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const remedy = 'Another user has made files in it; remove it as that user, or as root';
    return [{ what: `${output} cannot be removed: ${why}`, remedy }];
  }
  log.line(`Removed ${output}`);
  return [];
}
