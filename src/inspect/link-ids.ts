/** Whether what linkers call a program by, GNU's build ID and the UUID of Mach-O, follows from Go's build ID. */

import { createHash } from 'node:crypto';
import type { Binary } from './binary.ts';
import type { Executable } from './executable.ts';

type Subject = Pick<Binary, 'source' | 'executable' | 'buildId'>;

/**
 * Go's linker makes them of the build ID that go build gives to it, which has the first
 * part in place of the last one. Older ones change the first byte of that hash.
 */
export function doLinkIdsFollow({ source, executable, buildId }: Subject): boolean {
  const [link, main, content, ...rest] = buildId?.value.split('/') ?? [];
  if (rest.length !== 1) return executable.linkIds.length === 0;
  const plain = createHash('sha256').update([link, main, content, link].join('/'), 'latin1').digest();
  const older = Buffer.from(plain);
  older[0] = (older[0] ?? 0) ^ 0xff;
  return executable.linkIds.every(({ offset, size }) => {
    const found = source.read(offset, size);
    return [plain, older].some((hash) => linkIdOf(hash, executable).equals(found));
  });
}

function linkIdOf(hash: Buffer, { format }: Executable): Buffer {
  if (format !== 'mach-o') return hash.subarray(0, 20);
  const uuid = Buffer.from(hash.subarray(0, 16));
  uuid[6] = ((uuid[6] ?? 0) & 0x0f) | 0x30;
  uuid[8] = ((uuid[8] ?? 0) & 0x3f) | 0xc0;
  return uuid;
}
