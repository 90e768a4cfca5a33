/** What an image archive says of its one image, whoever has made it. */

import { open } from 'node:fs/promises';
import { ArchiveFault } from '../tar/archive-fault.ts';
import { indexArchive } from './archive-index.ts';
import { factsOf } from './image-config.ts';
import { findImage } from './saved-image.ts';

export interface ArchivedImage {
  /** Such as `linux/arm64` or `linux/arm/v7`. */
  readonly platform: string;
  /** `sha256:…` */
  readonly configDigest: string;
  /** `sha256:…`; empty where it has no manifest. */
  readonly manifestDigest: string;
  /** Bytes. */
  readonly manifestSize: number;
}

/** Returns what is wrong with it where it holds no image that can be told. */
export async function archivedImage(path: string): Promise<ArchivedImage | string> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const archive = await indexArchive({ file, offset: 0, size });
    const { config, configDigest, manifest } = await findImage(archive);
    const { os, architecture, variant } = factsOf(config);
    const platform = [os, architecture, variant].filter((it) => it !== '').join('/');
    return {
      platform,
      configDigest,
      manifestDigest: manifest?.digest ?? '',
      manifestSize: manifest?.size ?? 0,
    };
  } catch (error) {
    if (error instanceof ArchiveFault) return error.message;
    throw error;
  } finally {
    await file.close();
  }
}
