/**
 * An archive of `docker save` written anew, so that equal images are equal bytes: of whichever engine, whenever built. It is
 * an OCI image layout with a manifest.json, which engines from 20.10 on load. The layers of the base image stay byte for
 * byte, those of the build get one time and order, and the configuration loses what tells of the build.
 */

import { type FileHandle, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { KbuildError, quote } from '../../problem.ts';
import { ArchiveFault } from '../tar/archive-fault.ts';
import { indexArchive } from './archive-index.ts';
import { type ArchiveFile, writeArchive } from './archive-writer.ts';
import { canonicalConfig, factsOf, type ImageFacts } from './image-config.ts';
import {
  blobPath,
  type Document,
  dockerDocument,
  documentOf,
  indexDocument,
  layoutDocument,
  manifestDocument,
} from './image-documents.ts';
import { type ImageTag, imageTags, parseTag } from './image-tags.ts';
import { type Blob, baseBlob, canonicalBlob, type Workplace } from './layer-blob.ts';
import { checkLayer } from './layer-content.ts';
import { findImage, type SavedImage } from './saved-image.ts';

export interface ImageRequest {
  /** Path of what `docker save` has written. */
  readonly archive: string;
  /** Path; what is there is replaced at the end, and may be `archive`. */
  readonly to: string;
  /** Seconds. */
  readonly epoch: number;
  /** `sha256:…` of the base image's layers, uncompressed; none where the image has no base. */
  readonly baseDiffIds: readonly string[];
  /** As asked of `docker save`. */
  readonly tags: readonly string[];
}

export interface CanonicalImage {
  /** Of the archive. */
  readonly sha256: string;
  /** Bytes of the archive. */
  readonly size: number;
  /** `sha256:…`, the image's id for engines with a graph driver. */
  readonly configDigest: string;
  /** `sha256:…`, the image's id for engines with containerd's store, and for a registry that is given it as it is. */
  readonly manifestDigest: string;
  /** Bytes of the manifest. */
  readonly manifestSize: number;
  /** Such as `linux/arm64` or `linux/arm/v7`. */
  readonly platform: string;
  readonly tags: readonly string[];
  readonly baseLayers: number;
}

/** 9999-12-31T23:59:59Z, the last second that RFC 3339 can write. */
const lastSecond = 253402300799;

/** Needs room on the disk of `to` for the archive, and for the build's own layers where they are compressed. */
export async function canonicalImage(request: ImageRequest): Promise<CanonicalImage> {
  const { archive, to, epoch } = request;
  if (!Number.isSafeInteger(epoch) || epoch < 0 || epoch > lastSecond) {
    throw new RangeError(`${epoch} is no time for an image`);
  }
  const tags = imageTags(request.tags);
  const folder = await mkdtemp(join(dirname(to), `.${basename(to)}.`));
  const workplace: Workplace = { folder, opened: [] };
  try {
    const file = await openArchive(archive, workplace);
    const written = await rewrite(file, request, tags, workplace);
    await rename(join(folder, 'archive'), to);
    return written;
  } catch (error) {
    throw faultOf(error, archive);
  } finally {
    await Promise.all(workplace.opened.map((file) => file.close()));
    await rm(folder, { recursive: true, force: true });
  }
}

const saveAgain =
  'Save the image again with docker save; if it stays so, load the archive into an engine first';

/** The same error for the user, with the archive's name; anything else as it is. */
function faultOf(error: unknown, archive: string): unknown {
  if (!(error instanceof ArchiveFault)) return error;
  return new KbuildError('package', [
    { what: `${archive} cannot be used: ${error.message}`, remedy: error.remedy ?? saveAgain },
  ]);
}

async function openArchive(archive: string, { opened }: Workplace): Promise<FileHandle> {
  const file = await open(archive, 'r').catch((error: unknown) => {
    throw new ArchiveFault(`it cannot be opened (${error instanceof Error ? error.message : error})`);
  });
  opened.push(file);
  if (!(await file.stat()).isFile()) throw new ArchiveFault('it is no file');
  return file;
}

async function rewrite(
  file: FileHandle,
  { epoch, baseDiffIds }: ImageRequest,
  tags: readonly ImageTag[],
  workplace: Workplace,
): Promise<CanonicalImage> {
  const { size } = await file.stat();
  const saved = await findImage(await indexArchive({ file, offset: 0, size }));
  const facts = factsOf(saved.config);
  refuseForeign(saved, facts, tags, baseDiffIds);
  const layers = await layerBlobs(saved, facts, { epoch, baseLayers: baseDiffIds.length }, workplace);
  const diffIds = layers.map(({ digest }) => digest);
  const config = documentOf(
    canonicalConfig(saved.config, { epoch, diffIds, baseLayers: baseDiffIds.length }),
  );
  const manifest = manifestDocument(config, layers);
  const blobs = new Map([...layers, blobOf(config), blobOf(manifest)].map((blob) => [blob.digest, blob]));
  const files: readonly ArchiveFile[] = [
    ...[...blobs.values()].map((blob) => ({ ...blob, path: blobPath(blob.digest) })),
    { ...blobOf(layoutDocument), path: 'oci-layout' },
    { ...blobOf(indexDocument(manifest, facts, tags)), path: 'index.json' },
    { ...blobOf(dockerDocument(config, layers, tags)), path: 'manifest.json' },
  ];
  return {
    ...(await writeArchive(join(workplace.folder, 'archive'), files, epoch)),
    configDigest: config.digest,
    manifestDigest: manifest.digest,
    manifestSize: manifest.size,
    platform: [facts.os, facts.architecture, facts.variant].filter((it) => it !== '').join('/'),
    tags: tags.map(({ short }) => short),
    baseLayers: baseDiffIds.length,
  };
}

async function layerBlobs(
  { layers }: SavedImage,
  { diffIds }: ImageFacts,
  { epoch, baseLayers }: { readonly epoch: number; readonly baseLayers: number },
  workplace: Workplace,
): Promise<readonly Blob[]> {
  const blobs: Blob[] = [];
  for (const [index, layer] of layers.entries()) {
    const content = await checkLayer(layer, diffIds[index] ?? '');
    blobs.push(index < baseLayers ? baseBlob(content) : await canonicalBlob(content, epoch, workplace));
  }
  return blobs;
}

/** An archive of another image than the one that was asked for. */
function refuseForeign(
  saved: SavedImage,
  { diffIds }: ImageFacts,
  tags: readonly ImageTag[],
  baseDiffIds: readonly string[],
): void {
  if (saved.layers.length !== diffIds.length) {
    throw new ArchiveFault(
      `its layers are ${saved.layers.length}, and its configuration speaks of ${diffIds.length}`,
    );
  }
  if (baseDiffIds.some((diffId, index) => diffIds[index] !== diffId)) {
    throw new ArchiveFault(
      'the image does not begin with the layers of its base image',
      'Build it again: the base image was pulled anew in between, or is one for another platform',
    );
  }
  const held = new Set(saved.tags.map((name) => parseTag(name)?.full ?? name));
  const missing = tags.find(({ full }) => held.size > 0 && !held.has(full));
  if (missing) {
    throw new KbuildError('package', [
      {
        what: `the image archive is of ${[...held].map(quote).join(', ')} and not of ${quote(missing.short)}`,
        remedy: 'Save the image under the names that it is to have',
      },
    ]);
  }
}

export function blobOf({ bytes, digest, size }: Document): Blob {
  return {
    digest,
    size,
    chunks: async function* () {
      yield bytes;
    },
  };
}
