/** The small files of a written archive: an OCI image layout, with the manifest.json that older engines read instead. */

import { createHash } from 'node:crypto';
import type { JsonObject } from '../../json.ts';
import { ociTypes } from '../../release/image-indexes.ts';
import type { ImageFacts } from './image-config.ts';
import type { ImageTag } from './image-tags.ts';

export interface Descriptor {
  /** `sha256:…` */
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
}

export interface Document extends Descriptor {
  readonly bytes: Buffer;
}

const types = {
  ...ociTypes,
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar',
};

export function documentOf(value: JsonObject | readonly unknown[]): Document {
  return documentFrom(Buffer.from(JSON.stringify(value)));
}

export function documentFrom(bytes: Buffer): Document {
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return { bytes, digest, size: bytes.length };
}

/** Such as `blobs/sha256/…`. */
export function blobPath(digest: string): string {
  return `blobs/${digest.replace(':', '/')}`;
}

export const layoutDocument = documentOf({ imageLayoutVersion: '1.0.0' });

export function manifestDocument(config: Descriptor, layers: readonly Descriptor[]): Document {
  return documentOf({
    schemaVersion: 2,
    mediaType: types.manifest,
    config: descriptor(types.config, config),
    layers: layers.map((layer) => descriptor(types.layer, layer)),
  });
}

export function indexDocument(...image: Parameters<typeof indexEntries>): Document {
  return indexOf(indexEntries(...image));
}

export function indexOf(manifests: readonly JsonObject[]): Document {
  return documentOf({ schemaVersion: 2, mediaType: types.index, manifests });
}

/** The one manifest, once for each of its names: that is how containerd and the engine on top of it learn them all. */
export function indexEntries(
  manifest: Descriptor,
  { os, architecture, variant }: ImageFacts,
  tags: readonly ImageTag[],
): readonly JsonObject[] {
  const plain = {
    ...descriptor(types.manifest, manifest),
    platform: { architecture, os, ...(variant ? { variant } : {}) },
  };
  const named = tags.map(({ full, tag }) => ({
    ...plain,
    annotations: { 'io.containerd.image.name': full, 'org.opencontainers.image.ref.name': tag },
  }));
  return named.length > 0 ? named : [plain];
}

/** `manifest.json` */
export function dockerDocument(
  config: Descriptor,
  layers: readonly Descriptor[],
  tags: readonly ImageTag[],
): Document {
  return documentOf([
    {
      Config: blobPath(config.digest),
      RepoTags: tags.map(({ short }) => short),
      Layers: layers.map(({ digest }) => blobPath(digest)),
    },
  ]);
}

function descriptor(mediaType: string, { digest, size }: Descriptor): JsonObject {
  return { mediaType, digest, size };
}
