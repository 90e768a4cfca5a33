/** What setup/open-files.ts does with a file of its own, for files that are small. */

import { gunzipSync } from 'node:zlib';
import type { Unpacked } from '../../src/compare/finding.ts';
import { FileFault, type Source, sourceOf } from '../../src/inspect/source.ts';
import { furtherHeaders } from '../../src/setup/gzip-members.ts';

export async function unpackInMemory(source: Source): Promise<Unpacked> {
  try {
    const bytes = source.read(0, source.size);
    const content = sourceOf(gunzipSync(bytes, { maxOutputLength: 64 * 1024 * 1024 }));
    return { ...content, furtherHeaders: () => furtherHeaders(source) };
  } catch (error) {
    throw new FileFault(
      `it is cut off or damaged: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
