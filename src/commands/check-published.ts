/** Holds published files against their sums, and against the signatures of keys that the user has named. */

import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { digestOf, exists, readText } from '../host/files.ts';
import type { Host } from '../host/host.ts';
import { KbuildError } from '../problem.ts';
import type { PublishedFile } from '../verify/reference.ts';
import { isSignedBy, type SigningKey, signingKeys } from '../verify/signature.ts';

/** Throws a KbuildError for what is no public key. */
export async function readKeys(host: Host, paths: readonly string[]): Promise<readonly SigningKey[]> {
  const files = paths.map(async (it) => [it, await readText(resolve(host.workingFolder, it))] as const);
  const { keys, problems } = signingKeys(await Promise.all(files));
  if (problems.length > 0) throw new KbuildError('input', problems);
  return keys;
}

/** With keys, what none of them has signed is not to be looked at. */
export async function checkedFiles(
  files: readonly PublishedFile[],
  keys: readonly SigningKey[],
): Promise<readonly PublishedFile[]> {
  const checked: PublishedFile[] = [];
  for (const file of files) {
    const { path, sums, why } = file;
    if (path === undefined || why !== '' || !(await exists(path))) {
      checked.push(file);
      continue;
    }
    const digest = await digestOf(path);
    const wrong = sums.find(({ algorithm, hex }) => digest[algorithm] !== hex);
    if (wrong !== undefined) {
      const says = `it is not what its ${wrong.algorithm} sum says: ${digest[wrong.algorithm]}`;
      checked.push({ ...file, why: says });
      continue;
    }
    const isSigned = sums.some((it) => it.isSigned) || (await hasOwnSignature(path, keys));
    checked.push(keys.length === 0 || isSigned ? { ...file, isSigned } : { ...file, why: unsigned });
  }
  return checked;
}

const unsigned = 'no key of require-signed has signed it, or a checksum file that lists it';

async function hasOwnSignature(path: string, keys: readonly SigningKey[]): Promise<boolean> {
  const signature = keys.length === 0 ? undefined : await readText(`${path}.sig`);
  return signature !== undefined && isSignedBy(keys, signature, createReadStream(path));
}
