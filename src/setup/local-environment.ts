/** The environment of a local build: what passes of this one, and what kbuild sets for it. */

import { join } from 'node:path';
import { exists } from '../host/files.ts';
import type { Host } from '../host/host.ts';
import { type Environment, runMarker } from '../host/process.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { isReleaseTarget } from '../kubernetes/targets.ts';
import { buildEnvironment } from '../local/build-environment.ts';
import type { OpenTree } from './open-tree.ts';
import type { OutputPlaces } from './places.ts';

/** `epoch` in seconds. The tree's own etcd, as hack/install-etcd.sh puts it, goes first on PATH. */
export async function localEnvironment(
  host: Host,
  inputs: Inputs,
  { root, target, tree, outputSubpath }: OpenTree,
  places: OutputPlaces,
  epoch: number,
): Promise<Environment> {
  const etcd = join(root, 'third_party', 'etcd');
  const path = host.environment.PATH ?? '';
  const settings = {
    PATH: (await exists(join(etcd, 'etcd'))) ? `${etcd}:${path}` : path,
    SOURCE_DATE_EPOCH: String(epoch),
    KUBE_GIT_VERSION_FILE: places.versionFile,
    // Packaging looks for binaries where a container build puts them.
    ...(isReleaseTarget(target) ? { KUBE_OUTPUT_SUBPATH: outputSubpath } : {}),
    // A go.work in a folder above the tree would build other modules in the place of its own.
    ...(tree.goMode === 'workspace' || givesGoWork(inputs) ? {} : { GOWORK: 'off' }),
    [runMarker]: host.runId,
  };
  const env = buildEnvironment(host.environment, inputs.variables, settings);
  return env.KUBE_JUNIT_REPORT_DIR || env.ARTIFACTS ? env : { ...env, KUBE_JUNIT_REPORT_DIR: places.reports };
}

function givesGoWork({ variables }: Inputs): boolean {
  return variables.some(({ name }) => name === 'GOWORK');
}
