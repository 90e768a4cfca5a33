/** `kbuild compare`: whether two files or folders are the same, and if not, why. Nothing of them is run. */

import { stat } from 'node:fs/promises';
import { compareFiles } from '../compare/compare-files.ts';
import { compareFolders } from '../compare/compare-folders.ts';
import type { Finding } from '../compare/finding.ts';
import { openFile } from '../host/open-file.ts';
import { KbuildError, quote } from '../problem.ts';
import { openFolder, unpacker } from '../setup/open-files.ts';

export interface CompareRequest {
  /** Paths. */
  readonly a: string;
  readonly b: string;
  /** All places that differ are told, and not only the first. */
  readonly isRaw: boolean;
  /** Where contents of archives lie meanwhile. */
  readonly temporaryFolder: string;
}

const fewPlaces = 5;
/** More would take more memory than there is. */
const allPlaces = 1_000_000;

/** None where they are the same. Throws a KbuildError for what cannot be opened, or compared. */
export async function compare(request: CompareRequest): Promise<readonly Finding[]> {
  const { a, b, isRaw, temporaryFolder } = request;
  const [isFolderA, isFolderB] = [await isFolder(a), await isFolder(b)];
  if (isFolderA !== isFolderB) {
    const [folder, file] = isFolderA ? [a, b] : [b, a];
    const what = `${quote(folder)} is a folder and ${quote(file)} is none`;
    throw new KbuildError('input', [{ what, remedy: 'Compare two files, or two folders' }]);
  }
  const opened = unpacker(temporaryFolder);
  const options = { unpack: opened.unpack, mostPlaces: isRaw ? allPlaces : fewPlaces };
  if (isFolderA) {
    return compareFolders(await openFolder(a, opened), await openFolder(b, opened), options);
  }
  const files = [openFile(a), openFile(b)] as const;
  try {
    return await compareFiles(...files, options);
  } finally {
    for (const file of files) file.close();
    opened.close();
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}
