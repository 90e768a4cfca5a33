/** Signatures of published files: which keys are taken, and that nothing but the signed bytes by the right key counts. */

import assert from 'node:assert/strict';
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { test } from 'node:test';
import { isProblem } from '../../src/problem.ts';
import { isSignedBy, knownSums, type SigningKey, signingKey } from '../../src/verify/signature.ts';

const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });
const edwards = generateKeyPairSync('ed25519');

const pem = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString();
const privatePem = ec.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

const keys: readonly (readonly [what: string, text: string, isTaken: boolean])[] = [
  ['an ECDSA key', pem(ec.publicKey), true],
  ['an RSA key of 2048 bits', pem(rsa.publicKey), true],
  ['an RSA key of 1024 bits', pem(weak.publicKey), false],
  ['an Ed25519 key', pem(edwards.publicKey), false],
  ['a private key', privatePem, false],
  ['a text', 'key', false],
  ['a missing file', '', false],
];

for (const [what, text, isTaken] of keys) {
  test(`${what} is ${isTaken ? 'taken' : 'refused by its name'}`, () => {
    const key = signingKey('cosign.pub', text);
    assert.equal(isProblem(key), !isTaken);
    if (isProblem(key)) assert.equal(key.what, 'require-signed names "cosign.pub", which is no public key');
  });
}

const text = `${'a'.repeat(64)}  bin/linux/amd64/kubectl\n`;
const signatureOf = (key: KeyObject) => sign('sha256', Buffer.from(text), key).toString('base64');
const right = signatureOf(ec.privateKey);

const signatures: readonly (readonly [what: string, signature: string, bytes: string, isGood: boolean])[] = [
  ['by the key', right, text, true],
  ['by the key, with a line end', `${right}\n`, text, true],
  ['by the second key', signatureOf(rsa.privateKey), text, true],
  ['by another key', signatureOf(other.privateKey), text, false],
  ['of other bytes', right, `${text}x`, false],
  ['of fewer bytes', right, text.slice(1), false],
  ['cut off', right.slice(0, 40), text, false],
  ['empty', '', text, false],
  ['no base64', '<html>', text, false],
  ['too long to be one', 'A'.repeat(10_000), text, false],
];

const taken = [ec, rsa].map(({ publicKey }) => signingKey('', pem(publicKey)) as SigningKey);

for (const [what, signature, bytes, isGood] of signatures) {
  test(`a signature ${what} ${isGood ? 'counts' : 'does not count'}`, async () => {
    const pieces = [Buffer.from(bytes.slice(0, 10)), Buffer.from(bytes.slice(10))];
    assert.equal(await isSignedBy(taken, signature, pieces), isGood);
  });
}

const sums: readonly (readonly [
  what: string,
  signature: string | undefined,
  keys: readonly SigningKey[],
  isSigned: boolean,
  faults: number,
])[] = [
  ['signed', right, taken, true, 0],
  ['signed by somebody else', signatureOf(other.privateKey), taken, false, 1],
  ['not signed', undefined, taken, false, 0],
  ['signed, where nobody asks for it', right, [], false, 0],
];

for (const [what, signature, asked, isSigned, faults] of sums) {
  test(`sums of a checksum file that is ${what} ${isSigned ? 'are' : 'are not'} signed`, async () => {
    const file = { name: 'SHA256SUMS', text, algorithm: 'sha256', signature } as const;
    const found = await knownSums(file, asked);
    assert.deepEqual([found.listed.map((it) => it.isSigned), found.faults.length], [[isSigned], faults]);
  });
}
