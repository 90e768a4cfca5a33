/** The image in an archive of `docker save`. */

import { objectsIn, stringOf } from '../json.ts';
import { indexArchive } from '../packing/image/archive-index.ts';
import { findImage, type SavedImage } from '../packing/image/saved-image.ts';
import { ArchiveFault } from '../packing/tar/archive-fault.ts';
import type { Source } from './source.ts';
import { rangeOf, type TarMembers } from './tar-members.ts';

/** undefined where it is no such archive, or not of one image. */
export async function readImage(source: Source, { members }: TarMembers): Promise<SavedImage | undefined> {
  const hasIndex = members.some(({ entry }) => ['manifest.json', 'index.json'].includes(entry.path));
  if (!hasIndex) return undefined;
  try {
    return await findImage(await indexArchive(rangeOf(source)));
  } catch (error) {
    if (error instanceof ArchiveFault) return undefined;
    throw error;
  }
}

/** Of the image, and of each step of its history. */
export function datesOf({ config }: SavedImage): readonly string[] {
  return [stringOf(config.created), ...objectsIn(config.history).map((it) => stringOf(it.created))];
}
