/**
 * The data container: stopped, but its volumes hold the synced tree, all output and Go's caches between builds, of trees
 * whose own scripts have one and of newer ones. On an engine of this machine Go's caches lie in a named volume over `_output/dockerized/go` of the tree.
 */

import { join } from 'node:path';
import { askDocker, inspectContainer, removeContainers } from '../host/docker.ts';
import type { ContainerUser } from '../host/docker-user.ts';
import { wordsOf } from '../host/docker-words.ts';
import { containerRoot } from './container-environment.ts';
import { runProblem } from './faults.ts';
import { networkArguments } from './run-arguments.ts';
import type { EngineSession } from './session.ts';

/** Historic places of precompiled libraries, as upstream has them. */
const libraries = [
  'linux_386_cgo',
  'linux_amd64_cgo',
  'linux_arm_cgo',
  'linux_arm64_cgo',
  'linux_ppc64le_cgo',
  'darwin_amd64_cgo',
  'darwin_386_cgo',
  'windows_amd64_cgo',
  'windows_386_cgo',
].map((name) => `/usr/local/go/pkg/${name}`);

const goFolder = `${containerRoot}/_output/dockerized/go`;

export interface DataRequest {
  /** Id of the image whose containers work on its volumes. */
  readonly image: string;
  /** The engine sees the tree's folder. */
  readonly seesTree: boolean;
}

/** Reuse, recreate or create, by upstream's rule: one that ended with exit code 0 is good. */
export async function ensureData(session: EngineSession, data: DataRequest): Promise<'kept' | 'made'> {
  const { request, names } = session;
  const { docker } = request.run;
  const device = join(request.root, '_output', 'dockerized', 'go');
  const found = await inspectContainer(docker, names.data);
  const isGood = found.kind === 'container' && found.state.status === 'exited' && found.state.exitCode === 0;
  const volume = data.seesTree ? await deviceOf(session) : undefined;
  const isWhole =
    !data.seesTree ||
    (volume === device && found.kind === 'container' && found.state.volumes.includes(names.volume));
  if (isGood && isWhole) return 'kept';
  await removeContainers(docker, [names.data]);
  if (data.seesTree) {
    // The engine keeps an existing volume's old device without a word.
    if (volume !== undefined && volume !== device)
      await askDocker(docker, ['volume', 'rm', '--force', names.volume]);
    await makeVolume(session, device);
  }
  await makeContainer(session, data);
  return 'made';
}

async function deviceOf({ request, names }: EngineSession): Promise<string | undefined> {
  const format = '{{with .Options}}{{.device}}{{end}}';
  const answer = await askDocker(request.run.docker, ['volume', 'inspect', '--format', format, names.volume]);
  return answer.code === 0 ? answer.stdout.trim() : undefined;
}

async function makeVolume({ request, names, labels }: EngineSession, device: string): Promise<void> {
  const options = ['type=none', 'o=bind', `device=${device}`].map((it) => `--opt=${it}`);
  const answer = await askDocker(request.run.docker, [
    ...['volume', 'create', '--driver=local', ...options],
    ...Object.entries(labels).map(([name, value]) => `--label=${name}=${value}`),
    names.volume,
  ]);
  if (answer.code !== 0) throw runProblem(wordsOf(answer));
}

/** Root makes everything in the volumes the caller's; folders that docker makes for a volume in a volume are root's. */
async function makeContainer(session: EngineSession, { image, seesTree }: DataRequest): Promise<void> {
  const { request, names, labels } = session;
  const volumes = [...foldersOf(session), ...(seesTree ? [`${names.volume}:${goFolder}`] : [])];
  const answer = await askDocker(request.run.docker, [
    'run',
    `--name=${names.data}`,
    `--hostname=${request.owner.hostName}`,
    '--pull=never',
    ...networkArguments(request.run.network),
    ...Object.entries(labels).map(([name, value]) => `--label=${name}=${value}`),
    ...volumes.map((volume) => `--volume=${volume}`),
    image,
    ...ownCommand(session),
  ]);
  if (answer.code === 0) return;
  await removeContainers(request.run.docker, [names.data]);
  throw runProblem(wordsOf(answer));
}

/** After another user's build: the volumes become the caller's again. */
export async function ownData(session: EngineSession, image: string): Promise<void> {
  const { request, names, labels } = session;
  const answer = await askDocker(request.run.docker, [
    ...['run', '--rm', `--name=${names.build}-own`, '--user=0:0', '--pull=never'],
    ...networkArguments(request.run.network),
    ...Object.entries(labels).map(([name, value]) => `--label=${name}=${value}`),
    `--volumes-from=${names.data}`,
    image,
    ...ownCommand(session),
  ]);
  if (answer.code !== 0) throw runProblem(wordsOf(answer));
}

function ownCommand(session: EngineSession): readonly string[] {
  return ['chown', '-R', ownerText(session.user), ...foldersOf(session)];
}

function foldersOf({ request }: EngineSession): readonly string[] {
  return request.tree.generation === 'data-container' ? [containerRoot, ...libraries] : [containerRoot];
}

/** In a rootless engine root of the container is the caller. */
export function ownerText(user: ContainerUser): string {
  return user ? `${user.uid}:${user.gid}` : '0:0';
}
