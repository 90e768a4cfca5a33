/** What setup/open-files.ts does with a file of its own, for files that are small. */

import { gunzipSync } from 'node:zlib';
import { FileFault, type Source, sourceOf } from '../../src/inspect/source.ts';

export async function unpackInMemory(source: Source): Promise<Source> {
  try {
    const bytes = source.read(0, source.size);
    return sourceOf(gunzipSync(bytes, { maxOutputLength: 64 * 1024 * 1024 }));
  } catch (error) {
    throw new FileFault(
      `it is cut off or damaged: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
