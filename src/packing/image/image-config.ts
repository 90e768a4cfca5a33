/**
 * An image's configuration without what differs between two builds of the same thing. What a container made from it does
 * stays as it is; who built it, when, and by which containers does not.
 */

import { inOrder, isObject, type JsonObject, objectsIn, stringOf, stringsIn } from '../../json.ts';
import { isDigest } from '../../kubernetes/image-reference.ts';
import { quote } from '../../problem.ts';
import { ArchiveFault } from '../tar/archive-fault.ts';

export interface ImageFacts {
  readonly os: string;
  readonly architecture: string;
  /** Empty when it has none. */
  readonly variant: string;
  /** `sha256:…` of each layer, uncompressed. */
  readonly diffIds: readonly string[];
}

export interface CanonicalForm {
  /** Seconds. */
  readonly epoch: number;
  /** Of the layers as they are written. */
  readonly diffIds: readonly string[];
  /** How many of them are the base image's. */
  readonly baseLayers: number;
}

/** As the configuration says them, whatever that is. */
export function diffIdsOf({ rootfs }: JsonObject): readonly string[] {
  return isObject(rootfs) && Array.isArray(rootfs.diff_ids) ? rootfs.diff_ids.map(String) : [];
}

export function factsOf(config: JsonObject): ImageFacts {
  const diffIds = diffIdsOf(config);
  const wrong = diffIds.find((it) => !isDigest(it));
  if (wrong !== undefined)
    throw new ArchiveFault(`the image has the layer ${quote(wrong)}, which is no digest`);
  const [os, architecture] = [stringOf(config.os), stringOf(config.architecture)];
  if (os === '' || architecture === '') throw new ArchiveFault('the image does not say its platform');
  return { os, architecture, variant: stringOf(config.variant), diffIds };
}

/**
 * Only what the OCI image specification defines. So these are gone: `container` (a random id), `container_config` (of the
 * last container of the build), `docker_version`, `id` and `parent` (digests over times), `comment`, `Size`, and
 * BuildKit's own `moby.buildkit.*` (times and digests of the cache).
 */
export function canonicalConfig(config: JsonObject, form: CanonicalForm): JsonObject {
  const { os, architecture, variant } = factsOf(config);
  const created = timeOf(form.epoch);
  const history = canonicalHistory(objectsIn(config.history), form);
  return {
    created,
    ...(stringOf(config.author) ? { author: config.author } : {}),
    architecture,
    ...(variant ? { variant } : {}),
    os,
    ...(stringOf(config['os.version']) ? { 'os.version': config['os.version'] } : {}),
    ...(stringsIn(config['os.features']).length > 0
      ? { 'os.features': stringsIn(config['os.features']) }
      : {}),
    config: runtimeConfig(isObject(config.config) ? config.config : {}),
    rootfs: { type: 'layers', diff_ids: form.diffIds },
    ...(history.length > 0 ? { history } : {}),
  };
}

/** Seconds as RFC 3339, as Go writes whole seconds. */
export function timeOf(epoch: number): string {
  return new Date(epoch * 1000).toISOString().replace('.000Z', 'Z');
}

/** Of the container that a step ran in, which docker run sets anew: `Image` is an id that hangs on times. */
const ofTheBuild = [
  ...['Hostname', 'Domainname', 'Image', 'MacAddress', 'NetworkDisabled'],
  ...['AttachStdin', 'AttachStdout', 'AttachStderr', 'OpenStdin', 'StdinOnce', 'Tty'],
];

/** Builders differ in whether they write what is not set; to an engine it is the same. */
function runtimeConfig(config: JsonObject): unknown {
  const set = Object.entries(config).filter(
    ([key, value]) => !ofTheBuild.includes(key) && value !== null && value !== '' && value !== false,
  );
  return inOrder(Object.fromEntries(set));
}

/**
 * The base image's entries end with that of its last layer: whether an entry without a layer right behind it is the base's
 * or the first of this build does not show, and a time of the build must not stay.
 */
function canonicalHistory(
  history: readonly JsonObject[],
  { epoch, diffIds, baseLayers }: CanonicalForm,
): readonly unknown[] {
  const makesLayer = history.map((it) => it.empty_layer !== true);
  const isComplete = makesLayer.filter(Boolean).length === diffIds.length;
  let layers = 0;
  return history.map((entry, index) => {
    const isBase = isComplete && layers < baseLayers;
    if (makesLayer[index]) layers += 1;
    return inOrder(isBase ? entry : { ...entry, created: timeOf(epoch) });
  });
}
