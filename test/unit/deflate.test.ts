/** Our own gzip encoder: every content comes back, and what it writes for one content never changes. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { crc32, crc32ByTable } from '../../src/packing/gzip/crc32.ts';
import {
  compressedCapacity,
  dictionarySize,
  encoderName,
  pieceEncoder,
  pieceSize,
} from '../../src/packing/gzip/deflate.ts';
import { gzipStream } from '../../src/packing/gzip/gzip.ts';
import { canonicalCodes, huffmanCode } from '../../src/packing/gzip/huffman.ts';
import { KbuildError } from '../../src/problem.ts';
import { workerUrl } from '../support/gzip-worker-entry.ts';
import { below, randomFrom, sampleBytes, sampleKinds } from '../support/sample-bytes.ts';

const seed = Number(process.env.KBUILD_TEST_SEED ?? 20231114);

async function* inChunks(data: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < data.length; at += size) yield data.subarray(at, at + size);
}

async function gzip(data: Uint8Array, chunk = 65536): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of gzipStream(inChunks(data, chunk), { workers: 1, workerUrl })) parts.push(part);
  return Buffer.concat(parts);
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const sizes = [
  0,
  1,
  2,
  3,
  4,
  5,
  257,
  258,
  259,
  32767,
  32768,
  65535,
  65536,
  pieceSize - 1,
  pieceSize,
  pieceSize + 1,
];

for (const kind of sampleKinds) {
  test(`${kind} of awkward sizes come back (seed ${seed})`, async () => {
    for (const size of sizes) {
      const data = sampleBytes(kind, size, randomFrom(seed + size));
      assert.ok(gunzipSync(await gzip(data)).equals(data), `${kind}, ${size} bytes, seed ${seed}`);
    }
  });

  test(`${kind} of random sizes, given in random chunks, come back (seed ${seed})`, async () => {
    const random = randomFrom(seed);
    for (let round = 0; round < 30; round++) {
      const data = sampleBytes(kind, below(random, 2 ** below(random, 19)), random);
      const packed = await gzip(data, 1 + below(random, 100_000));
      assert.ok(gunzipSync(packed).equals(data), `${kind}, round ${round}, seed ${seed}`);
    }
  });
}

test('three pieces that look back into each other come back', async () => {
  const data = sampleBytes('echoes', 2 * pieceSize + 12345, randomFrom(seed));
  assert.ok(gunzipSync(await gzip(data)).equals(data));
});

test('what cannot be compressed grows by less than a thousandth', async () => {
  const data = sampleBytes('noise', 3 * pieceSize, randomFrom(seed));
  assert.ok((await gzip(data)).length < data.length * 1.001);
});

test('a piece looks back into its dictionary', () => {
  const encoder = pieceEncoder();
  const output = new Uint8Array(compressedCapacity);
  const noise = sampleBytes('noise', 10_000, randomFrom(seed));
  encoder.input.set(noise, dictionarySize - noise.length);
  encoder.input.set(noise, dictionarySize);
  assert.ok(encoder.encode(dictionarySize, noise.length, output) < 400);
});

test('a piece is compressed the same whatever the encoder has done before', () => {
  const output = new Uint8Array(compressedCapacity);
  const used = pieceEncoder();
  used.input.set(sampleBytes('mixed', pieceSize, randomFrom(1)));
  used.encode(0, pieceSize, output);
  const digests = [pieceEncoder(), used].map((encoder) => {
    encoder.input.set(sampleBytes('mixed', 200_000, randomFrom(2)));
    return sha256(output.subarray(0, encoder.encode(32768, 200_000 - 32768, output)));
  });
  assert.equal(digests[0], digests[1]);
});

test('the header names no time, no file and no system', async () => {
  assert.deepEqual([...(await gzip(Buffer.alloc(0)))].slice(0, 10), [31, 139, 8, 0, 0, 0, 0, 0, 0, 255]);
});

/** To be changed only together with the encoder's name. */
const pinned = {
  encoder: 'kbuild-gzip 1',
  input: '95cd3422579f6a282340d7a436ed83ceebd702c738f6b1e033762b22d05992fe',
  output: 'd79e6d9b5a4e33b0b66a813dd916ab3079ae3f2e6cda37d9110135f196736004',
};

test('the encoder of this name gives these bytes', async () => {
  const random = randomFrom(1);
  const data = Buffer.concat(sampleKinds.map((kind) => sampleBytes(kind, 700_000, random)));
  assert.deepEqual({ encoder: encoderName, input: sha256(data), output: sha256(await gzip(data)) }, pinned);
});

test('a stream that is cancelled ends with that error', async () => {
  const stream = gzipStream(inChunks(Buffer.alloc(10), 1), {
    workers: 1,
    workerUrl,
    signal: AbortSignal.abort(),
  });
  await assert.rejects(async () => {
    for await (const _ of stream);
  }, KbuildError);
});

test('checksums are the standard ones, with and without help of Node', () => {
  const check = Buffer.from('123456789');
  assert.equal(crc32(check, 0), 0xcbf43926);
  assert.equal(crc32ByTable(check, 0), 0xcbf43926);
  assert.equal(crc32ByTable(check.subarray(4), crc32ByTable(check.subarray(0, 4), 0)), 0xcbf43926);
});

test('codes are complete, within their limit, and never longer for a symbol that is more frequent', () => {
  const random = randomFrom(seed);
  for (let round = 0; round < 300; round++) {
    const steep = 1 + below(random, 20);
    const counts = Uint32Array.from({ length: 2 + below(random, 284) }, () =>
      random() < 0.3 ? 0 : Math.floor(2 ** (random() * steep)),
    );
    for (const longest of [9, 15]) {
      const { lengths } = huffmanCode(counts, longest);
      const kraft = lengths.reduce((sum, length) => sum + (length > 0 ? 2 ** -length : 0), 0);
      assert.equal(kraft, 1, `round ${round}, seed ${seed}`);
      assert.ok(lengths.every((length) => length <= longest));
      const order = [...counts.keys()].filter((symbol) => (counts[symbol] ?? 0) > 0);
      order.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
      assert.ok(
        order.every(
          (symbol, at) => at === 0 || (lengths[symbol] ?? 0) <= longestBefore(lengths, counts, order, at),
        ),
      );
    }
  }
});

/** The shortest code among symbols that are strictly rarer. */
function longestBefore(
  lengths: Uint8Array,
  counts: Uint32Array,
  order: readonly number[],
  at: number,
): number {
  const count = counts[order[at] ?? 0] ?? 0;
  const rarer = order.slice(0, at).filter((symbol) => (counts[symbol] ?? 0) < count);
  return Math.min(...rarer.map((symbol) => lengths[symbol] ?? 0), Number.POSITIVE_INFINITY);
}

test('canonical codes are those of the example in RFC 1951, 3.2.2, bits reversed', () => {
  const codes = canonicalCodes(Uint8Array.from([3, 3, 3, 3, 3, 2, 4, 4]), 4);
  const spelled = [...codes].map((code, symbol) =>
    code.toString(2).padStart([3, 3, 3, 3, 3, 2, 4, 4][symbol] ?? 0, '0'),
  );
  assert.deepEqual(spelled, ['010', '110', '001', '101', '011', '00', '0111', '1111']);
});
