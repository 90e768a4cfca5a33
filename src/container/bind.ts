/**
 * Builds in kube-cross with the tree bind-mounted at /go/src/k8s.io/kubernetes: the newer generation's own way, and for
 * the older one the same bytes without its image, volumes and copies.
 */

import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exists, readText } from '../host/files.ts';
import { ask } from '../host/process.ts';
import { containerEnvironment, containerRoot, versionFileInTree } from './environment.ts';
import { runProblem } from './faults.ts';
import { checkImage, nonceInTree, type ProbeAnswer, parseProbe, probeCommand } from './probe.ts';
import type { Session } from './session.ts';
import { noVcs, type VcsChoice, vcsChoice } from './vcs.ts';
import { callOf, type Way } from './way.ts';

export type BindAnswer =
  | { readonly kind: 'ready'; readonly way: Way; readonly goVersion: string; readonly vcs: VcsChoice }
  /** The engine does not see this tree. */
  | { readonly kind: 'unseen'; readonly why: string };

export async function openBind(session: Session): Promise<BindAnswer> {
  const { root } = session.request;
  await layFolders(session);
  const nonce = randomUUID();
  await writeFile(join(root, nonceInTree), nonce);
  try {
    const path = await pathInside(session);
    const answer = await probe(session, wayOf(session, path, noVcs));
    if (answer.kind === 'unseen') return answer;
    if (answer.probe.nonce !== nonce) {
      return { kind: 'unseen', why: `the engine sees another folder at ${root}` };
    }
    checkImage(session.request.image, answer.probe);
    const vcs = vcsChoice(session.request, answer.probe);
    return { kind: 'ready', way: wayOf(session, path, vcs), goVersion: answer.probe.goVersion, vcs };
  } finally {
    await rm(join(root, nonceInTree), { force: true });
  }
}

/**
 * All folders above what the build writes are made here, by the caller: docker would make them root's. What another
 * version of the older generation's image has cached goes, as upstream's data container would go with it.
 */
async function layFolders({ request, names }: Session): Promise<void> {
  const { root, tree, versionFile } = request;
  const own = join(root, '_output', 'kbuild');
  const record = join(own, 'container-version');
  const output = join(root, '_output', 'dockerized');
  const before = await readText(record);
  if (tree.generation === 'data-container' && before !== undefined && before !== names.version) {
    await rm(join(output, 'go'), { recursive: true, force: true });
  }
  await Promise.all(
    [own, join(output, 'bin'), join(output, 'go')].map((it) => mkdir(it, { recursive: true })),
  );
  await writeFile(record, names.version);
  await writeFile(join(root, versionFileInTree), versionFile);
}

/** The tree's own etcd, as hack/install-etcd.sh puts it, goes first. */
async function pathInside({ request, image }: Session): Promise<string> {
  const path = image.path || '/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
  const hasEtcd = await exists(join(request.root, 'third_party', 'etcd', 'etcd'));
  return hasEtcd ? `${containerRoot}/third_party/etcd:${path}` : path;
}

function wayOf({ request, image }: Session, path: string, { withoutVcs }: VcsChoice): Way {
  const { root, tree, environment, variables, epoch, reports, gitFolders } = request;
  return {
    image: image.id,
    mounts: [
      { source: root, target: containerRoot, readonly: false },
      ...gitFolders.map((folder) => ({ source: folder, target: folder, readonly: true })),
    ],
    volumesFrom: [],
    // The older generation's image has this folder for the API server of its integration tests.
    scratch: tree.generation === 'data-container' ? ['/var/run/kubernetes'] : [],
    env: containerEnvironment({
      tree,
      outside: environment,
      variables,
      epoch,
      reports: `${containerRoot}/${reports}`,
      path,
      withoutVcs,
    }),
  };
}

type Probed =
  | { readonly kind: 'probed'; readonly probe: ProbeAnswer }
  | { readonly kind: 'unseen'; readonly why: string };

async function probe(session: Session, way: Way): Promise<Probed> {
  const call = callOf(session, way, {
    name: '-probe',
    command: probeCommand,
    attach: 'output',
    more: ['--rm'],
  });
  const answer = await ask(call.tool, call.arguments, { cwd: session.request.root, env: call.env });
  const { stdout, stderr } = answer;
  if (/bind source path does not exist|mounts denied|path .* is not shared/i.test(stderr)) {
    return { kind: 'unseen', why: `the engine has no folder ${session.request.root}` };
  }
  if (!stdout.includes('kbuild-nonce')) throw runProblem(stderr || stdout);
  return { kind: 'probed', probe: parseProbe(stdout, stderr) };
}
