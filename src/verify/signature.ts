/** Detached signatures by keys that the user has named: base64 in `<file>.sig`, as cosign writes them with a pair of keys. */

import { createPublicKey, createVerify, type KeyObject } from 'node:crypto';
import { isProblem, type Problem, quote } from '../problem.ts';
import { type Algorithm, type ListedSum, parseSums, type Sums } from './sums.ts';

export type SigningKey = KeyObject;

const largestSignature = 8192;

/** `name` is how the key's file is called. A private key is refused, so that none comes to lie in a workflow. */
export function signingKey(name: string, text: string): SigningKey | Problem {
  try {
    if (!text.includes('PRIVATE KEY')) {
      const key = createPublicKey(text);
      const { modulusLength = 2048 } = key.asymmetricKeyDetails ?? {};
      if (key.asymmetricKeyType === 'ec' || (key.asymmetricKeyType === 'rsa' && modulusLength >= 2048))
        return key;
    }
  } catch {
    // What OpenSSL says of it helps nobody.
  }
  return {
    what: `require-signed names ${quote(name)}, which is no public key`,
    remedy: 'Give files of public keys in PEM, of ECDSA or RSA from 2048 bits, such as cosign.pub',
  };
}

/** Whether one of the keys has signed these bytes, all of them, by SHA-256. */
export async function isSignedBy(
  keys: readonly SigningKey[],
  signature: string,
  bytes: AsyncIterable<Buffer> | Iterable<Buffer>,
): Promise<boolean> {
  const base64 = signature.trim();
  if (base64.length > largestSignature || !/^[A-Za-z0-9+/\s]+={0,2}$/.test(base64)) return false;
  const checks = keys.map((key) => ({ key, check: createVerify('sha256') }));
  for await (const piece of bytes) for (const { check } of checks) check.update(piece);
  return checks.some(({ key, check }) => check.verify(key, base64, 'base64'));
}

export interface KnownSum extends ListedSum {
  /** It stands in a checksum file that one of the keys has signed. */
  readonly isSigned: boolean;
}

export interface SumsFile {
  readonly name: string;
  readonly text: string;
  readonly algorithm: Algorithm;
  /** undefined where there is none. */
  readonly signature: string | undefined;
}

export interface KnownSums extends Pick<Sums, 'faults'> {
  readonly listed: readonly KnownSum[];
}

export function sumsByPath(listed: readonly KnownSum[]): ReadonlyMap<string, readonly KnownSum[]> {
  const found = new Map<string, KnownSum[]>();
  for (const sum of listed) {
    const before = found.get(sum.path);
    if (before === undefined) found.set(sum.path, [sum]);
    else before.push(sum);
  }
  return found;
}

/** Without keys no signature is looked at. */
export async function knownSums(
  { name, text, algorithm, signature }: SumsFile,
  keys: readonly SigningKey[],
): Promise<KnownSums> {
  const { listed, faults } = parseSums(name, text, algorithm);
  const isAsked = keys.length > 0 && signature !== undefined;
  const isSigned = isAsked && (await isSignedBy(keys, signature, [Buffer.from(text)]));
  const wrong =
    isAsked && !isSigned ? [`${name}.sig is no signature of ${name} by a key of require-signed`] : [];
  return { listed: listed.map((it) => ({ ...it, isSigned })), faults: [...faults, ...wrong] };
}

/** All at once: what is wrong with the keys. */
export function signingKeys(files: readonly (readonly [name: string, text: string | undefined])[]): {
  readonly keys: readonly SigningKey[];
  readonly problems: readonly Problem[];
} {
  const found = files.map(([name, text]) => signingKey(name, text ?? ''));
  return {
    keys: found.flatMap((it) => (isProblem(it) ? [] : [it])),
    problems: found.filter(isProblem),
  };
}
