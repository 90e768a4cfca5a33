/** The environment of a local build, and what a person should know of the environment of any build. */

import { join } from 'node:path';
import { exists, readText } from '../host/files.ts';
import type { Host } from '../host/host.ts';
import { type Environment, runMarker } from '../host/process.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { isReleaseTarget } from '../kubernetes/targets.ts';
import {
  decisiveVariables,
  isImageVariable,
  isInManifest,
  leftOutVariables,
  passesInto,
} from '../kubernetes/variable-rules.ts';
import { buildEnvironment } from '../local/environment.ts';
import { givenImageVariables, type ImageInputs } from '../packing/packaging-environment.ts';
import type { OpenTree } from './open-tree.ts';
import type { OutputPlaces } from './places.ts';

/** `epoch` in seconds. The tree's own etcd, as hack/install-etcd.sh puts it, goes first on PATH. */
export async function localEnvironment(
  host: Host,
  inputs: Inputs,
  { root, target, outputSubpath }: OpenTree,
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
    [runMarker]: host.runId,
  };
  const env = buildEnvironment(host.environment, inputs.variables, settings);
  return env.KUBE_JUNIT_REPORT_DIR || env.ARTIFACTS ? env : { ...env, KUBE_JUNIT_REPORT_DIR: places.reports };
}

/** What a person who compares two builds should know. */
export async function explainEnvironment(
  host: Host,
  inputs: Inputs,
  opened: OpenTree,
): Promise<readonly string[]> {
  const { root, tree } = opened;
  const isLocal = inputs.builder === 'local';
  const notes = isLocal ? localNotes(host, inputs, root, tree) : [];
  notes.push(...leftOutNotes(host, inputs, opened, 'passed to the build (give them in make-variables)'));
  if (isLocal && (await hasGoSettings(host.environment))) {
    notes.push(
      "Settings of `go env -w` are the machine's and not used (GOENV=off); give them in the environment",
    );
  }
  return notes;
}

type LookedAt = Pick<OpenTree, 'target'> & { readonly tree: Pick<OpenTree['tree'], 'container'> };

/** For a person whose own command runs in the container; make-variables do not reach it. */
export function explainOwnCommand(
  host: Pick<Host, 'environment'>,
  inputs: Pick<Inputs, 'builder'>,
  opened: LookedAt,
): readonly string[] {
  return leftOutNotes(
    host,
    inputs,
    opened,
    'passed into the container (give them there, as in `env NAME=value command`)',
  );
}

function leftOutNotes(
  { environment }: Pick<Host, 'environment'>,
  inputs: Pick<Inputs, 'builder'>,
  { tree, target }: LookedAt,
  what: string,
): readonly string[] {
  const passes = passesInto(inputs, tree);
  const packs = isReleaseTarget(target);
  const names = leftOutVariables(environment, (name) => passes(name) || (packs && isImageVariable(name)));
  return names.length > 0 ? [`Set in the environment, but not ${what}: ${names.join(', ')}`] : [];
}

/** For the manifest of a release: what decides its bytes beside the make variables, which beat it. */
export function manifestEnvironment(
  { environment }: Pick<Host, 'environment'>,
  inputs: Pick<Inputs, 'builder' | 'variables'> & { readonly container: ImageInputs },
  tree: Pick<OpenTree['tree'], 'container'>,
): Environment {
  const passes = passesInto(inputs, tree);
  const decisive = decisiveVariables(environment, passes).filter(({ name }) => isInManifest(name));
  const all = {
    ...Object.fromEntries(decisive.map(({ name, value }) => [name, value])),
    ...givenImageVariables(environment, inputs.container),
  };
  const beaten = inputs.variables.map(({ name }) => name);
  const kept = Object.entries(all).filter(([name]) => !beaten.includes(name));
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function localNotes(host: Host, inputs: Inputs, root: string, tree: OpenTree['tree']): string[] {
  const notes: string[] = [];
  const debug = [
    ...inputs.variables.filter((it) => it.name === 'DBG').map((it) => it.value),
    host.environment.DBG,
  ];
  if (!tree.pathIndependent || debug[0] === '1') {
    notes.push(
      `Binaries of this build hold the path of their folder (no -trimpath): only builds in a folder of the same path, here ${root}, can be equal`,
    );
  }
  if (tree.goMode !== 'gopath' && tree.container.hidesGit) {
    notes.push(
      "This tree's container build hides .git, so its binaries lack the VCS fields that Go stamps into local ones: the two differ",
    );
  }
  return notes;
}

async function hasGoSettings(environment: Environment): Promise<boolean> {
  if (environment.GOENV) return false;
  const home = environment.XDG_CONFIG_HOME || join(environment.HOME ?? '', '.config');
  return ((await readText(join(home, 'go', 'env'))) ?? '').trim() !== '';
}
