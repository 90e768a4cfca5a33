/** The inputs of the container builder: engine, image, sync and proxies. */

import { type ProxyInputs, proxiesOf } from '../container/proxies.ts';
import { isImageTag, isRegistry, parseImageReference } from '../kubernetes/image-reference.ts';
import { type Problem, quote } from '../problem.ts';
import { containerInputs, engineInputs, type InputName, imageInputs, inputDefaults } from './input-table.ts';
import { oneOf } from './input-values.ts';

type Environment = Readonly<Record<string, string>>;

export interface ContainerInputs {
  readonly sync: 'auto' | 'bind' | 'rsync';
  readonly kubeCrossImage: string | undefined;
  readonly baseImageRegistry: string | undefined;
  /** Beats DOCKER_HOST. */
  readonly dockerHost: string | undefined;
  /** The host's port for the rsync daemon; undefined where none is wanted. */
  readonly rsyncPort: number | undefined;
  /** A folder that `kbuild prefetch` has made, as given. */
  readonly prefetched: string | undefined;
  readonly network: 'default' | 'none';
  /** May hold passwords. */
  readonly proxies: ProxyInputs;
  /** The name that server images get besides their own: KUBE_DOCKER_REGISTRY and KUBE_DOCKER_IMAGE_TAG. */
  readonly imageRegistry: string | undefined;
  readonly imageTag: string | undefined;
}

/** `text` gives an input, or its default. Adds a problem for every value that is none. */
export function containerInputsOf(
  text: (name: InputName) => string,
  environment: Environment,
  problems: Problem[],
): ContainerInputs {
  const given = (name: InputName) => text(name) || undefined;
  const port = given('rsync-port') ?? (environment.KUBE_RSYNC_PORT || undefined);
  const proxies = proxiesOf(
    { http: given('http-proxy'), https: given('https-proxy'), none: given('no-proxy') },
    environment,
  );
  const inputs = {
    kubeCrossImage: given('kube-cross-image'),
    baseImageRegistry: given('base-image-registry'),
    dockerHost: given('docker-host'),
    prefetched: given('prefetched'),
    network: oneOf('network', text('network'), ['default', 'none'], problems),
    imageRegistry: given('docker-registry') ?? (environment.KUBE_DOCKER_REGISTRY || undefined),
    imageTag: given('docker-image-tag') ?? (environment.KUBE_DOCKER_IMAGE_TAG || undefined),
  };
  const wrong = [
    inputs.kubeCrossImage && problemOfImage('kube-cross-image', inputs.kubeCrossImage),
    inputs.baseImageRegistry && problemOfRegistry('base-image-registry', inputs.baseImageRegistry),
    inputs.dockerHost && problemOfEngine(inputs.dockerHost),
    inputs.imageRegistry && problemOfRegistry('docker-registry', inputs.imageRegistry),
    inputs.imageTag && problemOfImageTag(inputs.imageTag),
    port && problemOfPort(port),
    port && inputs.network === 'none' && noPort,
    problemOfProxy('http-proxy', proxies.http),
    problemOfProxy('https-proxy', proxies.https),
  ];
  problems.push(...wrong.filter((it) => typeof it === 'object'));
  return {
    ...inputs,
    sync: oneOf('sync', text('sync'), ['auto', 'bind', 'rsync'], problems),
    rsyncPort: port ? Number(port) : undefined,
    proxies,
  };
}

/** A wish that a local build cannot fulfil is told, not ignored. */
export function problemsOfLocal(text: (name: InputName) => string, makesImages: boolean): readonly Problem[] {
  return containerInputs
    .filter((name) => text(name) !== inputDefaults[name] && !(makesImages && engineInputs.includes(name)))
    .map((name) => ({
      what: `${name} is given, but builder is local, which uses no container`,
      remedy: `Remove ${name}, or build with \`builder: container\`, in a terminal with \`kbuild run make\``,
    }));
}

/** As little as a build without images can do with the names of images. */
export function problemsWithoutImages(text: (name: InputName) => string): readonly Problem[] {
  return imageInputs
    .filter((name) => text(name) !== inputDefaults[name])
    .map((name) => ({
      what: `${name} is given, but target ${quote(text('target'))} makes no images`,
      remedy: `Remove ${name}, or build a release target`,
    }));
}

/** A tag that nobody has written would be `latest`, which names nothing for good. */
function problemOfImage(name: InputName, image: string): Problem | undefined {
  const reference = parseImageReference(image);
  if (reference?.tag || reference?.digest) return undefined;
  return {
    what: `${name} is ${quote(image)}, which is not an image with a tag or digest`,
    remedy: 'Give something like registry.k8s.io/build-image/kube-cross:v1.36.0-go1.26.0-bullseye.0',
  };
}

function problemOfRegistry(name: InputName, registry: string): Problem | undefined {
  if (isRegistry(registry)) return undefined;
  return {
    what: `${name} is ${quote(registry)}, which is not a registry`,
    remedy: 'Give something like registry.example.com/mirror/build-image',
  };
}

function problemOfImageTag(tag: string): Problem | undefined {
  if (isImageTag(tag)) return undefined;
  return {
    what: `docker-image-tag is ${quote(tag)}, which is not an image tag`,
    remedy: 'Give up to 128 letters, digits and _ . - (a version with its + as _)',
  };
}

function problemOfEngine(host: string): Problem | undefined {
  if (/^(unix:\/\/\/|tcp:\/\/[^/]|ssh:\/\/[^/])\S*$/.test(host)) return undefined;
  return {
    what: `docker-host is ${quote(host)}, which is not a Docker Engine address`,
    remedy: 'Give something like unix:///run/docker.sock, tcp://192.0.2.1:2376 or ssh://user@host',
  };
}

function problemOfPort(port: string): Problem | undefined {
  const isPort = /^[1-9][0-9]{0,4}$/.test(port) && Number(port) < 65_536;
  if (isPort) return undefined;
  return {
    what: `rsync-port is ${quote(port)}`,
    remedy: 'Valid are 1 to 65535; remove it (and KUBE_RSYNC_PORT) to need no port at all',
  };
}

const noPort: Problem = {
  what: 'network is none, and rsync-port (or KUBE_RSYNC_PORT) asks for a port of a container',
  remedy: 'Remove rsync-port: rsync goes over docker exec, and needs no port',
};

/** The value may hold a password, so it is not shown. */
function problemOfProxy(name: InputName, value: string | undefined): Problem | undefined {
  if (value === undefined || /^(?:[a-z0-9+.-]+:\/\/)?[^\s/]+\/?$/i.test(value)) return undefined;
  return {
    what: `${name} is not a proxy address`,
    remedy: 'Give something like http://proxy.example.com:3128',
  };
}
