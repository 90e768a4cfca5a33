/** What a person should know of the environment of a build: what of it does not pass, and what it does to the bytes. */

import { join } from 'node:path';
import { readText } from '../host/files.ts';
import type { Host } from '../host/host.ts';
import type { Environment } from '../host/process.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { isReleaseTarget } from '../kubernetes/targets.ts';
import { isImageVariable, leftOutVariables, passesInto } from '../kubernetes/variable-rules.ts';
import type { OpenTree } from './open-tree.ts';

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
  const leftOut = leftOutNotes(
    host,
    inputs,
    opened,
    'passed into the container (give them there, as in `env NAME=value command`)',
  );
  return host.environment.NETRC ? [...leftOut, noLogin] : leftOut;
}

const noLogin = 'The file that NETRC names is for builds alone: a command of your own gets no login of it';

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
