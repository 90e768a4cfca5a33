/** Files that lie: whatever stands in them, inspect and compare give an answer, and read no more than there is to read. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { compareFiles } from '../../src/compare/compare-files.ts';
import { describe } from '../../src/inspect/describe.ts';
import { type Source, sourceOf } from '../../src/inspect/source.ts';
import { tinyImage, tinyTar } from '../support/tiny-archive.ts';
import { tinyFormats, tinyProgram } from '../support/tiny-program.ts';
import { unpackInMemory } from '../support/unpack-in-memory.ts';

const program = tinyProgram('elf64');
const tar = tinyTar([
  { path: 'kubectl', content: program, mode: 0o755 },
  { path: 'link', kind: 'symlink', target: 'kubectl', mode: 0o777 },
  { path: 'long'.repeat(60), content: Buffer.from('text') },
]);
const patterns: readonly Buffer[] = [
  ...tinyFormats.map((format) => tinyProgram(format)),
  fat(),
  tar,
  gzipSync(tar),
  tinyImage({ layers: [tar] }),
  Buffer.from(`${'a'.repeat(64)}  kubectl\n${'b'.repeat(64)}  kubelet\n`),
];
const count = 20_000;

test(`${count} damaged files are each answered, and none is read more often than its size explains`, async () => {
  const random = numbersFrom(20_260_101);
  for (let index = 0; index < count; index++) {
    const pattern = patterns[index % patterns.length] ?? program;
    const bytes = damaged(pattern, random);
    const counted = countingSource(bytes);
    const what = `file ${index}`;
    const said = await describe(counted.source, unpackInMemory).catch((error: Error) =>
      assert.fail(`${what}: ${error.stack}`),
    );
    assert.equal(said.size, bytes.length);
    if (index % 3 !== 0) continue;
    const found = await compareFiles(sourceOf(pattern), counted.source, {
      unpack: unpackInMemory,
      mostPlaces: 3,
    }).catch((error: Error) => assert.fail(`${what}: ${error.stack}`));
    assert.equal(found.length === 0, bytes.equals(pattern), what);
    assert.ok(counted.read() < 4_000_000, `${what}: ${counted.read()} bytes read of ${bytes.length}`);
  }
});

function fat(): Buffer {
  const slice = tinyProgram('mach-o');
  const header = Buffer.alloc(64);
  header.writeUInt32BE(0xcafebabe, 0);
  header.writeUInt32BE(1, 4);
  header.writeUInt32BE(header.length, 16);
  header.writeUInt32BE(slice.length, 20);
  return Buffer.concat([header, slice]);
}

function countingSource(bytes: Buffer): { readonly source: Source; readonly read: () => number } {
  const { size, read } = sourceOf(bytes);
  let total = 0;
  const source = {
    size,
    read: (offset: number, length: number) => {
      const found = read(offset, length);
      total += found.length;
      return found;
    },
  };
  return { source, read: () => total };
}

type Random = (below: number) => number;

/** The same ones each time (a linear congruential generator). */
function numbersFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x100000000) * below);
  };
}

const extremes = [0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffffff0, 0x400000, 0x10000];

/** Most of the damage is in the headers, which say where all else is. */
function damaged(pattern: Buffer, random: Random): Buffer {
  const bytes = Buffer.from(pattern);
  const place = () => random(random(2) === 0 ? Math.min(0x600, bytes.length) : bytes.length);
  for (let change = random(4) + 1; change > 0; change--) {
    const at = place();
    switch (random(4)) {
      case 0:
        bytes[at] = random(256);
        break;
      case 1:
        if (at + 4 <= bytes.length) bytes.writeUInt32LE(extremes[random(extremes.length)] ?? 0, at);
        break;
      case 2:
        if (at + 4 <= bytes.length) bytes.writeUInt32BE(extremes[random(extremes.length)] ?? 0, at);
        break;
      default:
        bytes.copy(bytes, at, random(bytes.length), bytes.length);
    }
  }
  return random(8) === 0 ? bytes.subarray(0, random(bytes.length)) : bytes;
}
