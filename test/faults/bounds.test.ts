/** Whatever is read has a bound, and takes less than 512 MB of memory, by the kernel's own count. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { RawEntry } from '../support/tar-builder.ts';
import { rawZip, type ZipMember, zipOf } from '../support/zip-builder.ts';
import { client, other } from './hostile-support.ts';
import { type Files, nameOf, programOf, shardFiles, storeIn, withSums, withTar } from './tiny-release.ts';

const mostMemory = 512e6;
const program = fileURLToPath(new URL('./measured.js', import.meta.url));

/** What the program says; `shard` takes the place of one of two. */
async function measured(what: 'assemble' | 'line', shard: readonly ZipMember[] = []): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kbuild-bounds-'));
  try {
    if (what === 'assemble') {
      const good = rawZip(zipOf(shardFiles('linux/amd64')));
      await storeIn(folder, {
        [`${nameOf('linux/amd64')}-a1`]: good,
        [`${nameOf(other)}-a1`]: rawZip(shard),
      });
    }
    const { stdout } = await promisify(execFile)(process.execPath, [program, what, folder]);
    const { said, peak }: { said: string; peak: number } = JSON.parse(stdout);
    assert.ok(peak > 0 && peak < mostMemory, `${peak} bytes`);
    return said;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const many = (count: number): readonly RawEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    path: `kubernetes/d${index % 100}/f${index}`,
    content: 'x',
  }));

const kubectl = { path: 'kubernetes/client/bin/kubectl', content: programOf(other), mode: 0o755 };

test('a tarball of 60,000 small files is read', async () => {
  const files = withTar(shardFiles(other), client, [kubectl, ...many(60_000)]);
  assert.equal(await measured('assemble', zipOf(files)), 'assembled');
});

const refused: Readonly<
  Record<string, readonly [change: (files: Files) => readonly ZipMember[], says: RegExp]>
> = {
  '60,000 small files': [
    (files) => [
      ...zipOf(files),
      ...Array.from({ length: 60_000 }, (_, index) => ({ name: `f${index}`, content: Buffer.from('x') })),
    ],
    /it holds 600\d\d files, and at most 1000 are read/,
  ],
  'a tarball that is 200 MB of zeros': [
    (files) => zipOf(withTar(files, client, [{ path: 'kubernetes/a', content: Buffer.alloc(2e8) }])),
    /unpacks to more than 64 times its size/,
  ],
  'a manifest of 8 MB': [
    (files) => {
      const many = `"a": [${'[],'.repeat(2_600_000)}1],`;
      const manifest = String(files['manifest.json']).replace('{', `{ ${many}`);
      return zipOf(withSums({ ...files, 'manifest.json': Buffer.from(manifest) }));
    },
    /it has no manifest\.json of this/,
  ],
};

for (const [what, [change, says]] of Object.entries(refused)) {
  test(`a shard with ${what} is refused in little memory`, async () => {
    assert.match(await measured('assemble', change(shardFiles(other))), says);
  });
}

test('600 MB of build output without a line end are cut, in little memory', async () => {
  const [, longest = ''] = /^exit 0, longest (\d+)$/.exec(await measured('line')) ?? [];
  assert.ok(Number(longest) > 1000 && Number(longest) < 100_000, longest);
});
