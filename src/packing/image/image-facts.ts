/** What an image archive says of its one image, whoever has made it. */

import { open } from 'node:fs/promises';
import { objectsIn, stringOf } from '../../json.ts';
import { ArchiveFault } from '../tar/archive-fault.ts';
import { indexArchive, readDocument } from './archive-index.ts';
import { factsOf } from './image-config.ts';
import { findImage } from './saved-image.ts';

export interface ArchivedImage {
  /** Such as `linux/arm64` or `linux/arm/v7`. */
  readonly platform: string;
  /** `sha256:…` */
  readonly configDigest: string;
}

/** Returns what is wrong with it where it holds no image that can be told. */
export async function archivedImage(path: string): Promise<ArchivedImage | string> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const archive = await indexArchive({ file, offset: 0, size });
    const { os, architecture, variant } = factsOf((await findImage(archive)).config);
    // findImage has held the name against the content.
    const [image] = objectsIn(await readDocument(archive, 'manifest.json'));
    const digest = /([0-9a-f]{64})(?:\.json)?$/.exec(stringOf(image?.Config))?.[1] ?? '';
    const platform = [os, architecture, variant].filter((it) => it !== '').join('/');
    return { platform, configDigest: `sha256:${digest}` };
  } catch (error) {
    if (error instanceof ArchiveFault) return error.message;
    throw error;
  } finally {
    await file.close();
  }
}
