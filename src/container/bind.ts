/**
 * Builds in kube-cross with the tree bind-mounted at /go/src/k8s.io/kubernetes: the newer generation's own way, and for
 * the older one the same bytes without its image, volumes and copies. A file in the tree proves that it is the same folder.
 */

import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EngineMount } from '../host/docker.ts';
import { removePaths } from '../host/files.ts';
import type { Answer } from '../host/process.ts';
import { askIn, type ContainerTemplate, environmentOf, type OpenSync } from './container-call.ts';
import { containerRoot } from './container-environment.ts';
import { asEngineKnows } from './engine-paths.ts';
import { noSight, type OpenSight, openSight } from './open-sight.ts';
import { modulesInContainer } from './prefetched.ts';
import { checkImage, nonceInTree, type ProbeAnswer, probeCommand, readProbe, unseenFolder } from './probe.ts';
import type { Session } from './session.ts';
import { makeFolders, pathInside } from './tree-folders.ts';

export type BindAnswer =
  | { readonly kind: 'ready'; readonly open: OpenSync }
  /** The engine does not see this tree. */
  | { readonly kind: 'unseen'; readonly why: string };

/** `own`: mounts of the container in which we are, by which the engine knows our folders; undefined: it knows them as we do. */
export async function openBind(
  session: Session,
  own: readonly EngineMount[] | undefined,
): Promise<BindAnswer> {
  const { request, image } = session;
  await makeFolders(session);
  const searchPath = await pathInside(session, image.searchPath);
  const first = placed(templateOf(session, searchPath, noSight), own);
  if (first.kind === 'unseen') return first;
  const answer = await probe(session, first.template);
  if (answer.kind === 'unseen') return answer;
  checkImage(request, answer.probe);
  const sight = await openSight(request, answer.probe, 'bind');
  const last = placed(templateOf(session, searchPath, sight), own);
  if (last.kind === 'unseen') return last;
  const open: OpenSync = {
    template: last.template,
    compiler: answer.probe.compiler,
    sight,
    sync: 'bind',
    remoteGoCache: undefined,
    removeOutputs: (paths) => removePaths(request.root, paths),
    copyOut: async () => {},
  };
  return { kind: 'ready', open };
}

function templateOf(session: Session, searchPath: string, sight: OpenSight): ContainerTemplate {
  const { request, image } = session;
  const { root, tree, git, outputLinks, run } = request;
  const modules = run.prefetched?.modules;
  return {
    image: image.id,
    mounts: [
      { source: root, target: containerRoot, readonly: false },
      // Where the link leads to in the container is nothing; the engine follows it there, and makes it something.
      ...outputLinks.map(({ path, target }) => ({
        source: target,
        target: `${containerRoot}/${path}`,
        readonly: false,
      })),
      ...git.gitFolders.map((folder) => ({ source: folder, target: folder, readonly: true })),
      ...(modules === undefined ? [] : [{ source: modules, target: modulesInContainer, readonly: true }]),
      ...sight.mounts,
    ],
    volumesFrom: [],
    // The older generation's image has this folder for the API server of its integration tests.
    scratch: tree.generation === 'data-container' ? ['/var/run/kubernetes'] : [],
    env: environmentOf(session, searchPath, sight),
  };
}

type Placed =
  | { readonly kind: 'placed'; readonly template: ContainerTemplate }
  | { readonly kind: 'unseen'; readonly why: string };

function placed(template: ContainerTemplate, own: readonly EngineMount[] | undefined): Placed {
  if (own === undefined) return { kind: 'placed', template };
  const paths = asEngineKnows(template.mounts, own);
  switch (paths.kind) {
    case 'known':
      return { kind: 'placed', template: { ...template, mounts: paths.mounts } };
    case 'unknown':
      return { kind: 'unseen', why: `${paths.folder} lies in this container alone` };
  }
}

type Probed =
  | { readonly kind: 'probed'; readonly probe: ProbeAnswer }
  | { readonly kind: 'unseen'; readonly why: string };

async function probe(session: Session, template: ContainerTemplate): Promise<Probed> {
  const { request } = session;
  const [answer, nonce] = await askWithNonce(session, template, probeCommand(request.tree));
  const folder = unseenFolder(answer.stderr);
  if (folder !== undefined)
    return { kind: 'unseen', why: `the engine has no folder ${named(folder, template)}` };
  const found = readProbe(request.image, answer);
  return found.nonce === nonce
    ? { kind: 'probed', probe: found }
    : { kind: 'unseen', why: `the engine sees another folder at ${named('', template)}` };
}

/** The answer of a container, and what it can have read in the tree alone. */
async function askWithNonce(
  session: Session,
  template: ContainerTemplate,
  command: readonly string[],
): Promise<readonly [Answer, nonce: string]> {
  const nonce = randomUUID();
  const file = join(session.request.root, nonceInTree);
  await writeFile(file, nonce);
  try {
    return [await askIn(session, template, { container: `${session.names.build}-probe`, command }), nonce];
  } finally {
    await rm(file, { force: true });
  }
}

/** A folder as the engine has it, and what it is; the tree's where it is not said. */
function named(folder: string, { mounts }: ContainerTemplate): string {
  const { source, target } = mounts.find((it) => it.source === folder) ?? mounts[0] ?? noMount;
  if (target === containerRoot || target === modulesInContainer) return source;
  return target.startsWith(`${containerRoot}/`)
    ? `${source}, to which ${target.slice(containerRoot.length + 1)} leads`
    : `${source}, in which git has a part of the repository`;
}

const noMount = { source: '', target: containerRoot };

/** Whether the engine sees the tree at all, under the path that it has here; nothing else of it is looked at. */
export async function engineSees(session: Session): Promise<boolean> {
  await makeFolders(session);
  const template = templateOf(session, session.image.searchPath, noSight);
  const [answer, nonce] = await askWithNonce(session, template, ['cat', nonceInTree]);
  return answer.stdout.trim() === nonce;
}
