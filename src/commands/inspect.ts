/** `kbuild inspect`: what files say of themselves. Nothing of them is run. */

import { openFile } from '../host/open-file.ts';
import { describe } from '../inspect/describe.ts';
import type { Inspected } from '../report/inspection.ts';
import { unpacker } from '../setup/open-files.ts';

/** Throws a KbuildError for what cannot be opened. Contents of archives lie in `temporaryFolder` meanwhile. */
export async function inspectFiles(
  paths: readonly string[],
  temporaryFolder: string,
): Promise<readonly Inspected[]> {
  const files: Inspected[] = [];
  for (const path of paths) {
    const file = openFile(path);
    const { unpack, close } = unpacker(temporaryFolder);
    try {
      files.push({ file: path, ...(await describe(file, unpack)) });
    } finally {
      file.close();
      close();
    }
  }
  return files;
}
