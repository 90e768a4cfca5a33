/** A program in memory, with what it is known by. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sourceOf } from '../inspect/source.ts';
import type { ReadFile } from '../verify/judge.ts';

export async function readWhole(path: string): Promise<ReadFile & { readonly bytes: Buffer }> {
  const bytes = await readFile(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes, source: sourceOf(bytes), size: bytes.length, sha256 };
}
