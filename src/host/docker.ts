/** The Docker Engine, asked and told by its command line. Every call is an argument array; nothing is decided here. */

import { countOf, fieldsOf, objectsIn, parsedJson, stringOf, stringsIn } from '../json.ts';
import { engineRefusal, isPodman, linesOf, type Objection, objectionIn, wordsOf } from './docker-words.ts';
import { type Answer, ask, type Environment } from './process.ts';

/** How docker is called: the options of DOCKER_OPTS, and an environment without tokens. */
export interface Docker {
  readonly options: readonly string[];
  readonly env: Environment;
}

const passed = [
  'PATH',
  'HOME',
  'USER',
  'TMPDIR',
  'XDG_RUNTIME_DIR',
  'XDG_CONFIG_HOME',
  'SSH_AUTH_SOCK',
  'DOCKER_API_VERSION',
  'DOCKER_CERT_PATH',
  'DOCKER_CONFIG',
  'DOCKER_CONTENT_TRUST',
  'DOCKER_CONTEXT',
  'DOCKER_HOST',
  'DOCKER_TLS',
  'DOCKER_TLS_VERIFY',
  'RUNNER_TRACKING_ID',
];

/**
 * `environment` is the caller's own; Docker's login configuration (DOCKER_CONFIG, HOME) is honoured by docker itself. An
 * address, if it is not empty, beats DOCKER_HOST, and the context of DOCKER_CONTEXT with it.
 */
export function dockerOf(environment: Environment, address = ''): Docker {
  const { DOCKER_CONTEXT: _, ...others } = environment;
  const env = address === '' ? environment : { ...others, DOCKER_HOST: address };
  return {
    options: (environment.DOCKER_OPTS ?? '').split(/\s+/).filter((word) => word !== ''),
    env: Object.fromEntries(Object.entries(env).filter(([name]) => passed.includes(name))),
  };
}

export function askDocker(
  docker: Docker,
  args: readonly string[],
  variables: Environment = {},
): Promise<Answer> {
  return ask('docker', [...docker.options, ...args], { cwd: '/', env: { ...docker.env, ...variables } });
}

export interface EngineFacts {
  readonly version: string;
  /** In Go's words. */
  readonly os: string;
  readonly architecture: string;
  readonly rootless: boolean;
  /** It is podman that answers as Docker does. */
  readonly podman: boolean;
  /** Where images live: a graph driver such as `overlay2`, or `containerd`. */
  readonly store: string;
  /** Bytes. */
  readonly memory: number;
}

export type EngineAnswer =
  | { readonly kind: 'engine'; readonly facts: EngineFacts }
  | { readonly kind: 'no-client' }
  /** The program `docker` is podman's, which has other words. */
  | { readonly kind: 'podman' }
  | { readonly kind: 'refused'; readonly said: string };

export async function readEngine(docker: Docker): Promise<EngineAnswer> {
  const answer = await askDocker(docker, ['info', '--format', '{{json .}}']);
  if (answer.code === 127) return { kind: 'no-client' };
  const facts = parseEngine(answer.stdout);
  if (isPodman(answer)) return { kind: 'podman' };
  if (answer.code !== 0 || facts === undefined) return { kind: 'refused', said: engineRefusal(answer) };
  return { kind: 'engine', facts };
}

const goArchitectures: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  aarch64: 'arm64',
  armv7l: 'arm',
};

/** From `docker info` as JSON; undefined when no engine has answered (older clients then print the client's part alone). */
export function parseEngine(text: string): EngineFacts | undefined {
  const info = fieldsOf(parsedJson(text));
  const version = stringOf(info.ServerVersion);
  if (version === '') return undefined;
  const status = JSON.stringify(info.DriverStatus ?? []);
  const architecture = stringOf(info.Architecture);
  return {
    version,
    os: stringOf(info.OSType) || 'linux',
    architecture: goArchitectures[architecture] ?? architecture,
    rootless: stringsIn(info.SecurityOptions).some((option) => option.includes('name=rootless')),
    // Docker's own says `Community Engine` or nothing.
    podman: stringOf(info.ProductLicense) === 'Apache-2.0',
    store: status.includes('io.containerd.snapshotter') ? 'containerd' : stringOf(info.Driver),
    memory: typeof info.MemTotal === 'number' ? info.MemTotal : 0,
  };
}

export interface InspectedImage {
  readonly id: string;
  readonly repoDigests: readonly string[];
  readonly os: string;
  readonly architecture: string;
  /** PATH inside the image. */
  readonly searchPath: string;
  /** Diff ids, the lowest first. */
  readonly layers: readonly string[];
  /** Bytes, as the engine counts them: unpacked, or in containerd's store with what was fetched beside that. */
  readonly size: number;
}

/**
 * undefined when the engine has no such image, or cannot be asked for a platform (before Engine 28). Where it has several
 * under one name (containerd's store), it answers for its own unless another one is asked for.
 */
export async function inspectImage(
  docker: Docker,
  reference: string,
  platform?: string,
): Promise<InspectedImage | undefined> {
  const asked = platform === undefined ? [] : [`--platform=${platform}`];
  const answer = await askDocker(docker, ['image', 'inspect', '--format', '{{json .}}', ...asked, reference]);
  if (answer.code !== 0) return undefined;
  const image = fieldsOf(parsedJson(answer.stdout));
  const env = stringsIn(fieldsOf(image.Config).Env);
  return {
    id: stringOf(image.Id),
    repoDigests: stringsIn(image.RepoDigests),
    os: stringOf(image.Os),
    architecture: stringOf(image.Architecture),
    searchPath: env.find((it) => it.startsWith('PATH='))?.slice('PATH='.length) ?? '',
    layers: stringsIn(fieldsOf(image.RootFS).Layers),
    size: Math.max(0, countOf(image.Size)),
  };
}

/** A folder of the engine's machine in a container. */
export interface EngineMount {
  /** Absolute, there; of a volume too. Empty for memory. */
  readonly source: string;
  /** Absolute, in the container. */
  readonly destination: string;
}

export interface ContainerState {
  readonly status: string;
  readonly exitCode: number;
  readonly outOfMemory: boolean;
  readonly labels: Readonly<Record<string, string>>;
  /** Names of its volumes. */
  readonly volumes: readonly string[];
  readonly mounts: readonly EngineMount[];
}

export type ContainerAnswer =
  | { readonly kind: 'container'; readonly state: ContainerState }
  | { readonly kind: 'absent' }
  | { readonly kind: 'no-answer'; readonly said: string };

export async function inspectContainer(docker: Docker, name: string): Promise<ContainerAnswer> {
  const answer = await askDocker(docker, ['container', 'inspect', '--format', '{{json .}}', name]);
  if (answer.code !== 0) {
    const said = wordsOf(answer);
    return /no such container/i.test(said) ? { kind: 'absent' } : { kind: 'no-answer', said };
  }
  const container = fieldsOf(parsedJson(answer.stdout));
  const state = fieldsOf(container.State);
  const labels = fieldsOf(fieldsOf(container.Config).Labels);
  return {
    kind: 'container',
    state: {
      status: stringOf(state.Status),
      exitCode: typeof state.ExitCode === 'number' ? state.ExitCode : 0,
      outOfMemory: state.OOMKilled === true,
      volumes: objectsIn(container.Mounts).map((mount) => stringOf(mount.Name)),
      mounts: objectsIn(container.Mounts).map(({ Source, Destination }) => ({
        source: stringOf(Source),
        destination: stringOf(Destination),
      })),
      labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])),
    },
  };
}

/** Names of all containers, stopped ones too, or of those with a label `name=value`. */
export async function containerNamesOf(docker: Docker, label?: string): Promise<readonly string[]> {
  const options = ['--all', '--no-trunc', ...filterOf(label), '--format', '{{.Names}}'];
  return linesOf((await askDocker(docker, ['ps', ...options])).stdout);
}

function filterOf(label: string | undefined): readonly string[] {
  return label === undefined ? [] : ['--filter', `label=${label}`];
}

/** Ends and removes containers with their anonymous volumes. */
export function removeContainers(docker: Docker, names: readonly string[]): Promise<Objection> {
  return remove(docker, ['rm', '--force', '--volumes'], names);
}

export async function killContainer(docker: Docker, name: string): Promise<void> {
  await askDocker(docker, ['kill', name]);
}

/** All of a repository, or those of images with a label `name=value`. */
export async function imageTagsOf(
  docker: Docker,
  repository: string,
  label?: string,
): Promise<readonly string[]> {
  const options = [...filterOf(label), '--format', '{{.Tag}}'];
  return linesOf((await askDocker(docker, ['images', ...options, repository])).stdout);
}

/** Ids of images with a label `name=value` whose name another one has got. */
export async function namelessImagesOf(docker: Docker, label: string): Promise<readonly string[]> {
  const filters = ['--filter', 'dangling=true', '--filter', `label=${label}`];
  return linesOf((await askDocker(docker, ['images', '--quiet', ...filters])).stdout);
}

/** Takes the names away, and the images where no container or other name needs them. */
export function removeImages(docker: Docker, references: readonly string[]): Promise<Objection> {
  return remove(docker, ['rmi'], references);
}

/** Of all volumes, or of those with a label `name=value`. */
export async function volumeNamesOf(docker: Docker, label?: string): Promise<readonly string[]> {
  return linesOf((await askDocker(docker, ['volume', 'ls', '--quiet', ...filterOf(label)])).stdout);
}

export function removeVolumes(docker: Docker, names: readonly string[]): Promise<Objection> {
  return remove(docker, ['volume', 'rm', '--force'], names);
}

async function remove(docker: Docker, verb: readonly string[], names: readonly string[]): Promise<Objection> {
  if (names.length === 0) return '';
  return objectionIn(await askDocker(docker, [...verb, ...names]));
}
