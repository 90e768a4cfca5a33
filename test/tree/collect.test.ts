/** What a build made, described by what it says of itself, and gathered where nothing changes it any more. */

import assert from 'node:assert/strict';
import { appendFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { describeBinaries, gather } from '../../src/builder/collect.ts';
import { digestOf } from '../../src/host/files.ts';
import { KbuildError } from '../../src/problem.ts';
import { tinyProgram } from '../support/tiny-program.ts';
import { temporaryFolder } from './support.ts';

const path = 'linux/amd64/kubectl';

async function placedBinary(): Promise<string> {
  const placed = await temporaryFolder();
  await mkdir(dirname(join(placed, path)), { recursive: true });
  await writeFile(join(placed, path), 'no Go has built it', { mode: 0o755 });
  return placed;
}

test('binaries are not described when one is damaged', async () => {
  const placed = await placedBinary();
  await writeFile(join(placed, path), tinyProgram('elf64').subarray(0, 0x700));
  const refusal = await describeBinaries(placed, [path]).catch((error: unknown) => error);
  assert.ok(refusal instanceof KbuildError && refusal.failure === 'compile', String(refusal));
  assert.match(refusal.message, /^linux\/amd64\/kubectl cannot be read: it is cut off or damaged/);
});

test('a file that no Go has built is described without settings', async () => {
  const { binaries, missing } = await describeBinaries(await placedBinary(), [path]);
  assert.deepEqual([binaries.map((it) => it.settings.CGO_ENABLED), missing], [[''], []]);
});

test('a binary is described by what it says of itself', async () => {
  const placed = await placedBinary();
  await writeFile(join(placed, path), tinyProgram('elf64'));
  const { binaries, infos } = await describeBinaries(placed, [path]);
  assert.equal(binaries[0]?.settings.tags, 'selinux,notest');
  assert.deepEqual(infos.get(path)?.stamp, { gitVersion: 'v1.33.4', buildDate: '2025-01-02T03:04:05Z' });
});

test('a binary that is signed where it was placed changes neither the gathered one nor its checksum', async () => {
  const placed = await placedBinary();
  const folder = join(await temporaryFolder(), 'gathered');
  const { sha256, sha512 } = await digestOf(join(placed, path));
  const { checksums } = await gather(folder, [{ from: join(placed, path), path, sha256, sha512 }], 'copies', {
    listed: [],
    unlisted: [],
  });
  await appendFile(join(placed, path), 'signature');
  assert.equal((await digestOf(join(folder, path))).sha256, sha256);
  assert.ok((await readFile(checksums, 'utf8')).includes(sha256));
  assert.equal((await stat(join(folder, path))).mode & 0o777, 0o755);
});
