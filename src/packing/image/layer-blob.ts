/** Layers as they are written: the base image's byte for byte, those above it in canonical form. */

import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { chunksOf, type FileRange, sourceOfRange } from '../tar/byte-source.ts';
import { tarEnd, tarHeader, tarPadding } from '../tar/tar-entry.ts';
import { readTar } from '../tar/tar-reader.ts';
import type { Descriptor } from './image-documents.ts';
import { type LayerContent, measure, tarChunks } from './layer-content.ts';
import { canonicalEntries, type LayerEntry } from './layer-order.ts';

/** What lies in the written archive under its digest. The bytes can be read more than once. */
export interface Blob extends Descriptor {
  readonly chunks: () => AsyncIterable<Buffer>;
}

/** Where a compressed layer is unpacked to, as its entries are read in another order than they come. */
export interface Workplace {
  readonly folder: string;
  /** Closed by the owner of the folder. */
  readonly opened: FileHandle[];
}

export function baseBlob(layer: LayerContent): Blob {
  return { digest: layer.diffId, size: layer.size, chunks: () => tarChunks(layer) };
}

/** `epoch` in seconds. */
export async function canonicalBlob(layer: LayerContent, epoch: number, workplace: Workplace): Promise<Blob> {
  const range = layer.compression === 'none' ? layer.range : await unpacked(layer, workplace);
  const found: LayerEntry[] = [];
  for await (const { entry, offset } of readTar(sourceOfRange(range))) found.push({ entry, offset });
  const entries = canonicalEntries(found, epoch);
  const chunks = () => layerChunks(entries, range);
  return { ...(await measure(chunks())), chunks };
}

async function* layerChunks(entries: readonly LayerEntry[], range: FileRange): AsyncGenerator<Buffer> {
  for (const { entry, offset } of entries) {
    yield tarHeader(entry);
    if (entry.size === 0) continue;
    yield* chunksOf({ ...range, offset: range.offset + offset, size: entry.size });
    yield tarPadding(entry.size);
  }
  yield tarEnd;
}

async function unpacked(layer: LayerContent, { folder, opened }: Workplace): Promise<FileRange> {
  const file = await open(join(folder, `layer-${opened.length}`), 'wx+', 0o600);
  opened.push(file);
  // The bytes were checked before; only now are they given room on the disk.
  await file.writeFile(tarChunks(layer));
  return { file, offset: 0, size: layer.size };
}
