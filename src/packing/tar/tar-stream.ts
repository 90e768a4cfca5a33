/** A plan's entries and the contents of their files as the bytes of a tar. */

import { constants, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { KbuildError } from '../../problem.ts';
import { tarEnd, tarHeader, tarPadding } from './tar-entry.ts';
import type { FileContent, PlannedEntry } from './tar-plan.ts';

const chunkSize = 256 * 1024;

/** A chunk is valid until the next one is asked for. A file that is not as planned, or changes while read, is refused. */
export async function* tarStream(plan: readonly PlannedEntry[]): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.alloc(chunkSize);
  for (const { entry, content } of plan) {
    yield tarHeader(entry);
    if (!content || content.size === 0) continue;
    yield* contentOf(content, buffer);
    yield tarPadding(entry.size);
  }
  yield tarEnd;
}

async function* contentOf(content: FileContent, buffer: Buffer): AsyncGenerator<Uint8Array> {
  // A symlink in its place, or a pipe, is not followed and not waited for.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(content.path, flags).catch(() => refuseChanged(content));
  try {
    refuseOther(content, await file.stat());
    let left = content.size;
    while (left > 0) {
      const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, left), null);
      if (bytesRead === 0) refuseChanged(content);
      left -= bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
    refuseOther(content, await file.stat());
  } finally {
    await file.close();
  }
}

function refuseOther(content: FileContent, stats: Stats): void {
  const isSame =
    stats.ino === content.inode && stats.size === content.size && stats.mtimeMs === content.mtimeMs;
  if (!isSame) refuseChanged(content);
}

function refuseChanged({ path }: FileContent): never {
  throw new KbuildError('input', [
    {
      what: `${path} changed while it was packed`,
      remedy: 'Let nothing write into the output while it is packed, and start again',
    },
  ]);
}
