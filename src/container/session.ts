/**
 * What is settled before a container is started: the tree is ours alone, the engine answers, names are composed, what an
 * older version has left is gone, and the kube-cross image is there.
 */

import { randomUUID } from 'node:crypto';
import {
  askDocker,
  containerNamesOf,
  type Docker,
  type EngineFacts,
  imageTagsOf,
  inspectContainer,
  inspectImage,
  readEngine,
  removeContainers,
  removeImages,
  removeVolumes,
  volumeNamesOf,
} from '../host/docker.ts';
import type { ContainerUser } from '../host/docker-user.ts';
import { heldLog } from '../host/held-log.ts';
import { busyTree, lockForBuild, type TreeLock } from '../host/tree-lock.ts';
import type { ContainerRequest, ToldBuild } from './container-request.ts';
import { userFor, userOf } from './container-user.ts';
import { engineProblem, noClient, podmanClient } from './faults.ts';
import { type EnsuredImage, ensureImage } from './image.ts';
import { readLogin } from './login.ts';
import {
  type ContainerNames,
  containerNames,
  imageRepository,
  staleContainers,
  staleImages,
  staleVolumes,
} from './names.ts';
import { checkPlanned } from './planned-image.ts';
import { engineAddress, proxyVariables } from './proxies.ts';
import type { SyncOptions } from './rsync-arguments.ts';

/** The engine answers and the tree is ours alone. */
export interface EngineSession {
  readonly request: ContainerRequest;
  readonly engine: EngineFacts;
  readonly names: ContainerNames;
  readonly labels: Readonly<Record<string, string>>;
  readonly user: ContainerUser;
  /** Variables for containers and image builds; may hold a password. */
  readonly proxies: Readonly<Record<string, string>>;
  /** Text of a netrc file for what runs by itself; a secret. */
  readonly login: string | undefined;
  readonly sync: SyncOptions;
  readonly lock: TreeLock;
}

export interface Session extends EngineSession {
  /** kube-cross. */
  readonly image: EnsuredImage;
}

/** Labels by which everything of ours is found again. */
export const labelNames = {
  tree: 'kbuild.tree',
  run: 'kbuild.run',
  job: 'kbuild.job',
  owner: 'kbuild.owner',
};

export function treeLabel(hostName: string, root: string): string {
  return `${hostName}:${root}`;
}

export async function openSession(request: ContainerRequest): Promise<Session> {
  const session = await openEngine(request);
  try {
    const image = await fetchCross(session);
    checkPlanned(request.plannedImage, request.image, image);
    return { ...session, image, user: await userFor(session, image) };
  } catch (error) {
    session.lock.release();
    throw error;
  }
}

/**
 * What docker says of a pull waits for the end of what is done meanwhile, whose library takes all that is printed. When one
 * of them fails the other one has ended too before it is told.
 */
async function fetchCross({ request, engine }: EngineSession): Promise<EnsuredImage> {
  const { image: reference, run, meanwhile } = request;
  const { os, architecture } = engine;
  // A registry gives an engine the image of its own platform.
  const needed = { ...run, reference, ...(run.prefetched ? { platform: `${os}/${architecture}` } : {}) };
  if (!meanwhile || (await inspectImage(run.docker, reference))) return ensureImage(needed);
  run.log.line(`${reference} is fetched, and meanwhile what else there is to fetch`);
  const held = heldLog(run.log);
  const [image, other] = await Promise.allSettled([
    ensureImage({ ...needed, log: held.log }),
    meanwhile({ os, architecture }),
  ]);
  await held.release();
  if (image.status === 'rejected') throw image.reason;
  if (other.status === 'rejected') throw other.reason;
  return image.value;
}

export async function openEngine(request: ContainerRequest): Promise<EngineSession> {
  const { root, tree } = request;
  const { docker, log, runId } = request.run;
  const { hostName, branch, job } = request.owner;
  const engine = await engineOf(docker);
  const lock = await lockForBuild(root, log);
  try {
    const names = containerNames({ hostName, root, branch }, tree);
    const owner = ownerOf(hostName, lock);
    await removeLeftovers(docker, names, owner, root);
    log.line(`Docker Engine ${engine.version} (${engine.store}), containers ${names.build}`);
    if (engine.podman) log.line(podmanEngine);
    const labels = {
      [labelNames.tree]: treeLabel(hostName, root),
      [labelNames.run]: runId,
      [labelNames.job]: job,
      [labelNames.owner]: owner,
    };
    const proxies = proxyVariables(request.proxies, engineAddress(await engineHostOf(docker)));
    const [user, login] = [userOf(engine), await readLogin(request.told.environment)];
    return { request, engine, names, labels, user, proxies, login, sync: syncOf(request.told), lock };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function syncOf({ environment, variables }: ToldBuild): SyncOptions {
  const number = (name: string) => {
    const value = variables.find((it) => it.name === name)?.value ?? environment[name] ?? '';
    return /^[0-9]$/.test(value) ? Number(value) : 0;
  };
  return { verbose: number('KUBE_VERBOSE'), compress: number('KUBE_RSYNC_COMPRESS') };
}

async function engineOf(docker: Docker): Promise<EngineFacts> {
  const answer = await readEngine(docker);
  switch (answer.kind) {
    case 'engine':
      return answer.facts;
    case 'no-client':
      throw noClient;
    case 'podman':
      throw podmanClient;
    case 'refused':
      throw engineProblem(answer.said);
  }
}

const podmanEngine = 'The engine is podman: it builds as Docker does, and makes no server images';

/** By DOCKER_HOST or by a context of docker; such as `tcp://host:2376`. */
async function engineHostOf(docker: Docker): Promise<string> {
  if (docker.env.DOCKER_HOST) return docker.env.DOCKER_HOST;
  const format = '{{.Endpoints.docker.Host}}';
  return (await askDocker(docker, ['context', 'inspect', '--format', format])).stdout.trim();
}

/** Who has the same owner would hold the tree's lock if it were alive; where there is no lock, everybody else is alive. */
function ownerOf(hostName: string, { identity }: TreeLock): string {
  return `${hostName}/${identity ?? `unguarded-${randomUUID()}`}`;
}

/**
 * Containers of this tree that nobody waits for any more, and in the data-container generation all that another VERSION
 * or kube-cross tag has left (upstream's rule). A container that somebody else runs is never touched.
 */
async function removeLeftovers(
  docker: Docker,
  names: ContainerNames,
  owner: string,
  root: string,
): Promise<void> {
  const [all, tags] = await Promise.all([containerNamesOf(docker), imageTagsOf(docker, imageRepository)]);
  const left = [names.build, ...staleContainers(all, names)].filter((name) => all.includes(name));
  for (const name of left) {
    if (await isOfOthers(docker, name, owner)) throw busyTree(root, `the running container ${name}`);
  }
  await removeContainers(docker, left);
  await removeImages(docker, staleImages(tags, names));
  await removeVolumes(docker, staleVolumes(await volumeNamesOf(docker), names));
}

async function isOfOthers(docker: Docker, name: string, owner: string): Promise<boolean> {
  const found = await inspectContainer(docker, name);
  if (found.kind !== 'container') return false;
  const { status, labels } = found.state;
  return ['running', 'paused', 'restarting'].includes(status) && labels[labelNames.owner] !== owner;
}
