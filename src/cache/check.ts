/** Whether the files of a restored cache are what their names say. */

import { createHash } from 'node:crypto';
import { constants, open } from 'node:fs/promises';
import { join } from 'node:path';
import { type CacheFile, type CacheListing, hashInName, isData, parseAction } from './entries.ts';

/** Files are read in pieces, some at once: 4 MiB of memory, however large and however many they are. */
const readers = 4;
const pieceBytes = 1024 * 1024;

/** Go's own are 175 bytes long. */
const longestAction = 512;

/** What is wrong; undefined when every file is what its name says. */
export async function damageOf(
  folder: string,
  { files, others, special }: CacheListing,
): Promise<string | undefined> {
  const foreign = special[0] ?? others[0];
  if (foreign !== undefined) return `it holds ${foreign}, which is not an entry of a Go build cache`;
  const left = files.values();
  let wrong: string | undefined;
  const reader = async () => {
    const piece = Buffer.allocUnsafe(pieceBytes);
    for (const file of left) {
      if (wrong !== undefined) return;
      if (!(await isWhatItSays(folder, file, piece))) wrong = file.name;
    }
  };
  await Promise.all(Array.from({ length: readers }, reader));
  return wrong && `the content of ${wrong} is not what its name says`;
}

async function isWhatItSays(folder: string, { name, bytes }: CacheFile, piece: Buffer): Promise<boolean> {
  if (!isData(name) && bytes > longestAction) return false;
  // It was a plain file a moment ago; what has taken its place since is neither followed nor waited for.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(join(folder, name), flags);
  try {
    if (!isData(name)) {
      const { bytesRead } = await file.read(piece, 0, longestAction + 1, 0);
      return parseAction(piece.toString('latin1', 0, bytesRead))?.actionId === hashInName(name);
    }
    const hash = createHash('sha256');
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, pieceBytes);
      if (bytesRead === 0) return hash.digest('hex') === hashInName(name);
      hash.update(piece.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
