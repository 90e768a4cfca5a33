/** Shows the repository to Go in the container as a full clone would show it, or keeps it from Go. */

import { appendFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { goflagsOf, type Sight, sightOf } from '../builder/go-sight.ts';
import { makeStandIn } from '../builder/stand-in.ts';
import type { SeenRepository } from '../kubernetes/module-version.ts';
import { KbuildError } from '../problem.ts';
import { containerRoot } from './container-environment.ts';
import type { ContainerRequest } from './container-request.ts';
import type { ProbeAnswer } from './probe.ts';
import type { Mount } from './run-arguments.ts';

export interface OpenSight {
  readonly kind: Sight['kind'];
  readonly seen: SeenRepository | undefined;
  readonly warning: string | undefined;
  readonly mounts: readonly Mount[];
  readonly env: Readonly<Record<string, string>>;
}

export type SightRequest = Pick<ContainerRequest, 'root' | 'tree'> & {
  readonly git: Pick<ContainerRequest['git'], 'view' | 'isLinked' | 'isShown'>;
  readonly told: Pick<ContainerRequest['told'], 'variables' | 'environment'>;
};

/** As the tree lies there. */
export const noSight: OpenSight = { kind: 'plain', seen: undefined, warning: undefined, mounts: [], env: {} };

/** Git is there in the container: by the tree's own scripts, or as the caller wants it. */
export function showsGit({ tree, git }: SightRequest): boolean {
  return !tree.container.hidesGit || git.isShown;
}

/** Throws when a plan cannot be kept here. */
export async function openSight(
  request: SightRequest,
  { compiler, gitSaid }: Pick<ProbeAnswer, 'compiler' | 'gitSaid'>,
  way: 'bind' | 'rsync',
): Promise<OpenSight> {
  const { tree, git, told } = request;
  const { view, isLinked } = git;
  const sight = sightOf({
    tree,
    view,
    goVersion: compiler.goVersion,
    isLinked,
    goflags: goflagsOf(told.variables, told.environment),
    container: { hidesGit: !showsGit(request), gitSaid, hasStandIn: way === 'rsync' },
  });
  switch (sight.kind) {
    case 'refused':
      throw new KbuildError('stamp', [sight.problem]);
    case 'hidden':
      return { ...noSight, kind: 'hidden', warning: sight.warning };
    case 'plain':
      return { ...noSight, seen: sight.seen };
    case 'stand-in':
      return { ...noSight, kind: 'stand-in', seen: sight.seen, ...(await mountsOf(request, sight.seen)) };
  }
}

type StandIn = Pick<OpenSight, 'mounts' | 'env'>;

async function mountsOf(request: SightRequest, seen: SeenRepository): Promise<StandIn> {
  const { folder, objects } = await makeStandIn(request.root, seen, request.told.environment);
  const borrowed: Mount = { source: objects, target: objects, readonly: true };
  if (request.git.isLinked) return mountsAbove(folder, borrowed);
  const mount: Mount = { source: folder, target: `${containerRoot}/.git`, readonly: false };
  return { mounts: [mount, borrowed], env: {} };
}

/**
 * No folder can be mounted over a `.git` that is a file, and older Go sees no such file. So the repository begins one
 * folder above the tree, with the tree for its work tree; there Go asks for the name of the module at its top.
 */
async function mountsAbove(folder: string, borrowed: Mount): Promise<StandIn> {
  const above = dirname(containerRoot);
  await appendFile(join(folder, 'config'), `\tworktree = ${containerRoot}\n`);
  const [link, goMod] = [join(folder, 'link'), join(folder, 'go.mod')];
  await writeFile(link, `gitdir: ${above}/.git\n`);
  await writeFile(goMod, 'module k8s.io/kubernetes\n');
  return {
    mounts: [
      { source: folder, target: `${above}/.git`, readonly: false },
      { source: link, target: `${containerRoot}/.git`, readonly: true },
      { source: goMod, target: `${above}/go.mod`, readonly: true },
      borrowed,
    ],
    env: { GIT_CONFIG_COUNT: '3', GIT_CONFIG_KEY_2: 'safe.directory', GIT_CONFIG_VALUE_2: above },
  };
}
