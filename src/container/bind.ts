/**
 * Builds in kube-cross with the tree bind-mounted at /go/src/k8s.io/kubernetes: the newer generation's own way, and for
 * the older one the same bytes without its image, volumes and copies.
 */

import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { removePaths } from '../host/files.ts';
import { askIn, type ContainerTemplate, environmentOf, type OpenSync } from './container-call.ts';
import { containerRoot } from './container-environment.ts';
import { noSight, type OpenSight, openSight } from './open-sight.ts';
import { checkImage, nonceInTree, type ProbeAnswer, probeCommand, readProbe, unseenFolder } from './probe.ts';
import type { Session } from './session.ts';
import { makeFolders, pathInside } from './tree-folders.ts';

export type BindAnswer =
  | { readonly kind: 'ready'; readonly open: OpenSync }
  /** The engine does not see this tree. */
  | { readonly kind: 'unseen'; readonly why: string };

export async function openBind(session: Session): Promise<BindAnswer> {
  const { root } = session.request;
  await makeFolders(session);
  const nonce = randomUUID();
  await writeFile(join(root, nonceInTree), nonce);
  try {
    const searchPath = await pathInside(session, session.image.searchPath);
    const answer = await probe(session, templateOf(session, searchPath, noSight));
    if (answer.kind === 'unseen') return answer;
    if (answer.probe.nonce !== nonce) {
      return { kind: 'unseen', why: `the engine sees another folder at ${root}` };
    }
    checkImage(session.request, answer.probe);
    const sight = await openSight(session.request, answer.probe, 'bind');
    const template = templateOf(session, searchPath, sight);
    const open: OpenSync = {
      template,
      compiler: answer.probe.compiler,
      sight,
      sync: 'bind',
      remoteGoCache: undefined,
      removeOutputs: (paths) => removePaths(root, paths),
      copyOut: async () => {},
    };
    return { kind: 'ready', open };
  } finally {
    await rm(join(root, nonceInTree), { force: true });
  }
}

function templateOf(session: Session, searchPath: string, sight: OpenSight): ContainerTemplate {
  const { request, image } = session;
  const { root, tree, git, outputLinks } = request;
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
      ...sight.mounts,
    ],
    volumesFrom: [],
    // The older generation's image has this folder for the API server of its integration tests.
    scratch: tree.generation === 'data-container' ? ['/var/run/kubernetes'] : [],
    env: environmentOf(session, searchPath, sight),
  };
}

type Probed =
  | { readonly kind: 'probed'; readonly probe: ProbeAnswer }
  | { readonly kind: 'unseen'; readonly why: string };

async function probe(session: Session, template: ContainerTemplate): Promise<Probed> {
  const call = { container: `${session.names.build}-probe`, command: probeCommand(session.request.tree) };
  const answer = await askIn(session, template, call);
  const folder = unseenFolder(answer.stderr);
  if (folder === undefined) return { kind: 'probed', probe: readProbe(session.request.image, answer) };
  return { kind: 'unseen', why: `the engine has no folder ${namedFolder(session, folder)}` };
}

function namedFolder({ request: { root, outputLinks } }: Session, folder: string): string {
  if (folder === '' || folder === root) return root;
  const link = outputLinks.find(({ target }) => target === folder);
  return link
    ? `${folder}, to which ${link.path} leads`
    : `${folder}, in which git has a part of the repository`;
}

/** Whether the engine sees the tree at all; nothing else of it is looked at. */
export async function engineSees(session: Session): Promise<boolean> {
  const { root } = session.request;
  await makeFolders(session);
  const nonce = randomUUID();
  await writeFile(join(root, nonceInTree), nonce);
  try {
    const template = templateOf(session, session.image.searchPath, noSight);
    const call = { container: `${session.names.build}-probe`, command: ['cat', nonceInTree] };
    return (await askIn(session, template, call)).stdout.trim() === nonce;
  } finally {
    await rm(join(root, nonceInTree), { force: true });
  }
}
