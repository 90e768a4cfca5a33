/**
 * An OCI image layout as a folder: archives of `docker save` are laid into it with all that their digests name, and single
 * images come out of it as archives that every engine loads.
 */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { countOf, fieldsOf, objectsIn, stringOf } from '../../json.ts';
import { isDigest } from '../../kubernetes/image-reference.ts';
import { quote } from '../../problem.ts';
import { ArchiveFault } from '../tar/archive-fault.ts';
import { documentLimit, indexArchive, tooLarge } from './archive-index.ts';
import type { ArchiveFile } from './archive-writer.ts';
import { blobOf } from './image-archive.ts';
import { factsOf, type ImageFacts } from './image-config.ts';
import {
  blobPath,
  type Descriptor,
  dockerDocument,
  documentFrom,
  indexDocument,
  indexEntries,
  indexOf,
  layoutDocument,
  manifestDocument,
} from './image-documents.ts';
import { type ImageTag, parseTag } from './image-tags.ts';
import { objectOf, parseJson } from './json-document.ts';
import { type Blob, baseBlob } from './layer-blob.ts';
import { checkLayer } from './layer-content.ts';
import { findImage, mismatch } from './saved-image.ts';

export interface LaidImage {
  readonly manifest: Descriptor;
  readonly config: Descriptor;
  readonly facts: ImageFacts;
}

/** `archive` is of `docker save`. Layers are laid as tars, whatever compression they had. Throws an ArchiveFault. */
export async function layImage(archive: string, folder: string): Promise<LaidImage> {
  const file = await open(archive);
  try {
    const { size } = await file.stat();
    const saved = await findImage(await indexArchive({ file, offset: 0, size }));
    const facts = factsOf(saved.config);
    const layers: Blob[] = [];
    for (const [index, layer] of saved.layers.entries()) {
      layers.push(baseBlob(await checkLayer(layer, facts.diffIds[index] ?? '')));
    }
    const config = documentFrom(saved.configBytes);
    const manifest = manifestDocument(config, layers);
    for (const blob of [...layers, blobOf(config), blobOf(manifest)]) await layBlob(folder, blob);
    return { manifest, config, facts };
  } finally {
    await file.close();
  }
}

async function layBlob(folder: string, { digest, chunks }: Blob): Promise<void> {
  const path = join(folder, blobPath(digest));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, chunks());
}

/** What makes a folder of blobs a layout. `names` as docker takes them. */
export async function layIndex(
  folder: string,
  images: readonly (LaidImage & { readonly name: string })[],
): Promise<void> {
  const entries = images.flatMap(({ manifest, facts, name }) => indexEntries(manifest, facts, tagsOf(name)));
  await writeFile(join(folder, 'oci-layout'), layoutDocument.bytes);
  await writeFile(join(folder, 'index.json'), indexOf(entries).bytes);
}

/** A name with a digest is none that an engine could give. */
function tagsOf(name: string): readonly ImageTag[] {
  const tag = parseTag(name);
  return tag ? [tag] : [];
}

/** One image as the files of an archive, each held against its digest when it is read. Throws an ArchiveFault. */
export async function imageIn(folder: string, digest: string, name: string): Promise<readonly ArchiveFile[]> {
  const manifest = objectOf(parseJson(await readBlob(folder, digest), digest), digest);
  const config = descriptorOf(manifest.config);
  const layers = objectsIn(manifest.layers).map(descriptorOf);
  const facts = factsOf(
    objectOf(parseJson(await readBlob(folder, config.digest), config.digest), config.digest),
  );
  const itself = documentFrom(await readBlob(folder, digest));
  const tags = tagsOf(name);
  const blobs = new Map([itself, config, ...layers].map((it) => [it.digest, it]));
  for (const { digest: blob, size } of blobs.values())
    if ((await sizeOfBlob(folder, blob)) !== size) throw mismatch(blob);
  return [
    ...[...blobs.values()].map((blob) => ({
      path: blobPath(blob.digest),
      size: blob.size,
      chunks: () => checkedChunks(folder, blob),
    })),
    { ...blobOf(layoutDocument), path: 'oci-layout' },
    { ...blobOf(indexDocument(itself, facts, tags)), path: 'index.json' },
    { ...blobOf(dockerDocument(config, layers, tags)), path: 'manifest.json' },
  ];
}

function descriptorOf(value: unknown): Descriptor {
  const { digest, size } = fieldsOf(value);
  const found = { digest: stringOf(digest), size: countOf(size) };
  if (!isDigest(found.digest) || found.size < 0)
    throw new ArchiveFault('a manifest in it does not say its blobs');
  return found;
}

async function readBlob(folder: string, digest: string): Promise<Buffer> {
  if ((await sizeOfBlob(folder, digest)) > documentLimit) throw tooLarge(digest);
  const bytes = await readFile(join(folder, blobPath(digest)));
  if (documentFrom(bytes).digest !== digest) throw mismatch(digest);
  return bytes;
}

/** What is no file there, such as a pipe, is never opened. */
async function sizeOfBlob(folder: string, digest: string): Promise<number> {
  const found = await stat(join(folder, blobPath(digest))).catch(() => undefined);
  if (!found?.isFile()) throw new ArchiveFault(`${quote(digest)} is missing in it`);
  return found.size;
}

async function* checkedChunks(folder: string, { digest, size }: Descriptor): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let left = size;
  for await (const chunk of createReadStream(join(folder, blobPath(digest)))) {
    left -= chunk.length;
    if (left < 0) throw mismatch(digest);
    hash.update(chunk);
    yield chunk;
  }
  if (left > 0 || `sha256:${hash.digest('hex')}` !== digest) throw mismatch(digest);
}
