/**
 * The one image in an archive of `docker save`, whatever made it: Docker's own layout (up to Engine 24), an OCI layout with
 * a manifest.json (from 25 on), or an index with attestations beside the image (containerd's store, Engine 29). What is
 * said twice must agree, as engines differ in which of the two they believe.
 */

import { createHash } from 'node:crypto';
import { isObject, type JsonObject, objectsIn, stringOf, stringsIn } from '../../json.ts';
import { isDigest } from '../../kubernetes/image-reference.ts';
import { quote } from '../../problem.ts';
import { ArchiveFault } from '../tar/archive-fault.ts';
import type { FileRange } from '../tar/byte-source.ts';
import { type Archive, fileOf, findFile, readDocument, readSmall } from './archive-index.ts';
import { blobPath, type Descriptor } from './image-documents.ts';
import { objectOf, parseJson } from './json-document.ts';

export interface SavedLayer {
  readonly range: FileRange;
  /** Of the bytes as they lie there, perhaps compressed; undefined when the archive does not say. */
  readonly digest: string | undefined;
}

export interface SavedImage {
  readonly config: JsonObject;
  /** As they lie there. */
  readonly configBytes: Buffer;
  /** `sha256:…` of its bytes. */
  readonly configDigest: string;
  /** undefined for Docker's own layout, which has none. */
  readonly manifest: Descriptor | undefined;
  readonly layers: readonly SavedLayer[];
  /** As the archive spells them. */
  readonly tags: readonly string[];
}

interface SavedBlob {
  readonly digest: string;
  readonly range: FileRange;
}

const oneImage = 'Save one image, for one platform, into each archive';
const deepestIndex = 4;
const mostManifests = 256;

export async function findImage(archive: Archive): Promise<SavedImage> {
  const docker = await dockerImage(archive);
  const oci = findFile(archive, 'index.json') ? await ociImage(archive) : undefined;
  if (docker && oci) {
    refuseDifference(docker, oci);
    return { ...oci, tags: [...docker.tags, ...oci.tags] };
  }
  const found = oci ?? docker;
  if (!found) {
    throw new ArchiveFault(
      'it has neither an index.json nor a manifest.json: it is no archive of docker save',
    );
  }
  return found;
}

/** Of manifest.json, which containerd's store leaves out for a foreign platform. */
async function dockerImage(archive: Archive): Promise<SavedImage | undefined> {
  if (!findFile(archive, 'manifest.json')) return undefined;
  const images = objectsIn(await readDocument(archive, 'manifest.json'));
  const [image] = images;
  if (!image || images.length > 1) {
    throw new ArchiveFault(`it has ${images.length} images where one belongs`, oneImage);
  }
  const path = stringOf(image.Config);
  const config = await readSmall(fileOf(archive, path), path);
  const named = /(?:^|\/)([0-9a-f]{64})(?:\.json)?$/.exec(path)?.[1];
  if (named !== sha256(config)) throw mismatch(path);
  return {
    config: objectOf(parseJson(config, path), path),
    configBytes: config,
    configDigest: `sha256:${named}`,
    manifest: undefined,
    layers: stringsIn(image.Layers).map((layer) => ({ range: fileOf(archive, layer), digest: undefined })),
    tags: stringsIn(image.RepoTags),
  };
}

async function ociImage(archive: Archive): Promise<SavedImage> {
  const index = objectOf(await readDocument(archive, 'index.json'), 'index.json');
  const listed = objectsIn(index.manifests);
  const found = await manifestsIn(archive, index, 1);
  const [[digest, manifest] = []] = found;
  if (digest === undefined || !manifest) throw new ArchiveFault('its index.json leads to no image');
  if (found.size > 1) throw new ArchiveFault(`it has ${found.size} images where one belongs`, oneImage);
  const configBlob = blobOf(archive, manifest.config);
  const configBytes = await readBlob(configBlob);
  const names = listed.map((it) => (isObject(it.annotations) ? it.annotations : {}));
  return {
    config: objectOf(parseJson(configBytes, configBlob.digest), configBlob.digest),
    configBytes,
    configDigest: configBlob.digest,
    manifest: { digest, size: fileOf(archive, blobPath(digest)).size },
    layers: objectsIn(manifest.layers).map((layer) => blobOf(archive, layer)),
    tags: names.map((it) => stringOf(it['io.containerd.image.name'])).filter((it) => it !== ''),
  };
}

/** Manifests of images by digest, through indexes in indexes. Of several platforms an engine holds what it has pulled. */
async function manifestsIn(
  archive: Archive,
  index: JsonObject,
  depth: number,
): Promise<ReadonlyMap<string, JsonObject>> {
  if (depth > deepestIndex) throw new ArchiveFault('its indexes lead on and on');
  const listed = objectsIn(index.manifests);
  if (listed.length > mostManifests) throw new ArchiveFault(`an index in it lists ${listed.length} images`);
  const found = new Map<string, JsonObject>();
  for (const descriptor of listed.filter((it) => !isAttestation(it))) {
    const isElsewhere = depth > 1 && !findFile(archive, blobPath(digestOf(descriptor)));
    if (isElsewhere) continue;
    const blob = blobOf(archive, descriptor);
    const document = objectOf(parseJson(await readBlob(blob), blob.digest), blob.digest);
    const inner = Array.isArray(document.manifests)
      ? await manifestsIn(archive, document, depth + 1)
      : new Map([[blob.digest, document]]);
    for (const [digest, manifest] of inner) found.set(digest, manifest);
  }
  return found;
}

/** BuildKit's note on how it built: times and random ids. */
function isAttestation({ annotations }: JsonObject): boolean {
  return isObject(annotations) && annotations['vnd.docker.reference.type'] === 'attestation-manifest';
}

function blobOf(archive: Archive, descriptor: unknown): SavedBlob {
  const digest = digestOf(descriptor);
  const range = fileOf(archive, blobPath(digest));
  if (isObject(descriptor) && descriptor.size !== range.size) throw mismatch(digest);
  return { digest, range };
}

async function readBlob({ digest, range }: SavedBlob): Promise<Buffer> {
  const bytes = await readSmall(range, digest);
  if (`sha256:${sha256(bytes)}` !== digest) throw mismatch(digest);
  return bytes;
}

function digestOf(descriptor: unknown): string {
  const digest = isObject(descriptor) ? stringOf(descriptor.digest) : '';
  if (!isDigest(digest)) {
    throw new ArchiveFault(`it names a blob ${quote(digest)}, which is no sha256 digest`);
  }
  return digest;
}

function refuseDifference(docker: SavedImage, oci: SavedImage): void {
  const places = ({ layers }: SavedImage) => JSON.stringify(layers.map(({ range }) => range.offset));
  const isSame = JSON.stringify(docker.config) === JSON.stringify(oci.config);
  if (!isSame || places(docker) !== places(oci)) {
    throw new ArchiveFault('its manifest.json and its index.json name different images');
  }
}

export function mismatch(name: string): ArchiveFault {
  return new ArchiveFault(`${quote(name)} in it does not have the content that its digest names`);
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
