/**
 * Stand-ins for base images of several platforms as a registry has them: one name, and an image for each platform behind
 * it. Written by the registry's own HTTP interface, as an engine of one platform makes no images of another from nothing.
 */

import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { baseEnvironment, baseImagesOf, layerOfBaseImage } from './base-images.ts';
import { docker, type Engine } from './docker.ts';
import type { Registry } from './registry.ts';

const types = {
  config: 'application/vnd.docker.container.image.v1+json',
  layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
  manifest: 'application/vnd.docker.distribution.manifest.v2+json',
  list: 'application/vnd.docker.distribution.manifest.list.v2+json',
} as const;

interface Descriptor {
  readonly mediaType: string;
  readonly size: number;
  readonly digest: string;
}

/**
 * Pushes whatever this tree takes from `base` of the registry: what `base-image-registry` (returned) makes of its base
 * images. Others, such as that of the conformance image, are not concerned, unless there are `more`: names with tags.
 */
export async function pushBaseImages(
  registry: Registry,
  tree: string,
  architectures: readonly string[],
  ...more: readonly string[]
): Promise<string> {
  const base = `${registry.address}/base`;
  const references = await baseImagesOf(tree, { KUBE_BASE_IMAGE_REGISTRY: base });
  const wanted = [
    ...references.filter((it) => it.startsWith(`${base}/`)),
    ...more.map((it) => `${base}/${it}`),
  ];
  for (const reference of wanted) {
    const [name = '', tag = ''] = reference.slice(`${registry.address}/`.length).split(':');
    const repository = `http://${registry.address}/v2/${name}`;
    const manifests = [];
    for (const architecture of architectures) {
      const manifest = await pushImage(
        repository,
        architecture,
        await layerOfBaseImage(reference, architecture),
      );
      manifests.push({ ...manifest, platform: { architecture, os: 'linux' } });
    }
    await putManifest(repository, tag, types.list, { schemaVersion: 2, mediaType: types.list, manifests });
  }
  return base;
}

/** What an engine has got from the registry goes again. */
export async function forgetBaseImages(registry: Registry, engine: Engine): Promise<void> {
  const format = '--format={{.Repository}}@{{.Digest}}\n{{.Repository}}:{{.Tag}}';
  // The registry of the conformance image has a folder more.
  const filters = ['*/*', '*/*/*'].map((it) => `--filter=reference=${registry.address}/${it}`);
  const lines = (await docker(engine, ['images', '--digests', ...filters, format])).split('\n');
  const references = lines.filter((it) => it !== '' && !it.includes('<none>'));
  if (references.length > 0) await docker(engine, ['rmi', ...new Set(references)]);
}

async function pushImage(repository: string, architecture: string, layer: Buffer): Promise<Descriptor> {
  const config = {
    ...{ architecture, os: 'linux', created: '1970-01-01T00:00:00Z', config: { Env: baseEnvironment } },
    rootfs: { type: 'layers', diff_ids: [digestOf(layer)] },
    history: [{ created: '1970-01-01T00:00:00Z' }],
  };
  const manifest = {
    ...{ schemaVersion: 2, mediaType: types.manifest },
    config: await pushBlob(repository, types.config, Buffer.from(JSON.stringify(config))),
    layers: [await pushBlob(repository, types.layer, await promisify(gzip)(layer))],
  };
  const digest = digestOf(Buffer.from(JSON.stringify(manifest)));
  return putManifest(repository, digest, types.manifest, manifest);
}

async function pushBlob(repository: string, mediaType: string, content: Buffer): Promise<Descriptor> {
  const start = await answered(fetch(`${repository}/blobs/uploads/`, { method: 'POST' }));
  const upload = new URL(start.headers.get('location') ?? '', repository);
  const digest = digestOf(content);
  upload.searchParams.set('digest', digest);
  const headers = { 'content-type': 'application/octet-stream' };
  await answered(fetch(upload, { method: 'PUT', headers, body: new Uint8Array(content) }));
  return { mediaType, size: content.length, digest };
}

async function putManifest(
  repository: string,
  reference: string,
  mediaType: string,
  manifest: object,
): Promise<Descriptor> {
  const body = JSON.stringify(manifest);
  const headers = { 'content-type': mediaType };
  await answered(fetch(`${repository}/manifests/${reference}`, { method: 'PUT', headers, body }));
  return { mediaType, size: Buffer.byteLength(body), digest: digestOf(Buffer.from(body)) };
}

async function answered(answer: Promise<Response>): Promise<Response> {
  const response = await answer;
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}: ${await response.text()}`);
  return response;
}

function digestOf(content: Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}
