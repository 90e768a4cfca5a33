/** Holds published files against their sums, and against the signatures of keys that the user has named. */

import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { digestOf, errorCode, readText } from '../host/files.ts';
import type { Host } from '../host/host.ts';
import { KbuildError } from '../problem.ts';
import type { CheckedFile, PublishedFile } from '../verify/reference.ts';
import { isSignedBy, type SigningKey, signingKeys } from '../verify/signature.ts';
import { unreadable } from './local-reference.ts';

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
): Promise<readonly CheckedFile[]> {
  const checked: CheckedFile[] = [];
  for (const file of files) checked.push(await checkedFile(file, keys));
  return checked;
}

async function checkedFile(file: PublishedFile, keys: readonly SigningKey[]): Promise<CheckedFile> {
  const { path, sums, why } = file;
  const unchecked = (reason: string) => ({ ...file, why: reason, isSigned: false });
  if (path === undefined || why !== '') return unchecked(why);
  const digest = await digestOf(path).catch(errorCode);
  if (typeof digest === 'string') return unchecked(unreadable(digest));
  const wrong = sums.find(({ algorithm, hex }) => digest[algorithm] !== hex);
  if (wrong !== undefined)
    return unchecked(`it is not what its ${wrong.algorithm} sum says: ${digest[wrong.algorithm]}`);
  const isSigned = sums.some((it) => it.isSigned) || (await hasOwnSignature(path, keys));
  return keys.length > 0 && !isSigned ? unchecked(unsigned) : { ...file, isSigned };
}

const unsigned = 'no key of require-signed has signed it, or a checksum file that lists it';

async function hasOwnSignature(path: string, keys: readonly SigningKey[]): Promise<boolean> {
  const signature = keys.length === 0 ? undefined : await readText(`${path}.sig`);
  return signature !== undefined && isSignedBy(keys, signature, createReadStream(path));
}
