/** Where shards are put together that somebody has tampered with, and what must come of it. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { assemble } from '../../src/commands/assemble.ts';
import { loadAssembleInputs } from '../../src/inputs/assemble-inputs.ts';
import { KbuildError } from '../../src/problem.ts';
import { rawZip, zipOf } from '../support/zip-builder.ts';
import { type Files, hostOf, nameOf, shardFiles, storeIn, tinyInputs } from './tiny-release.ts';

const folder = await mkdtemp(join(tmpdir(), 'kbuild-shards-'));
after(() => rm(folder, { recursive: true }));
const good = 'linux/amd64';
/** The platform of the shard that is tampered with. */
export const other = 'linux/arm64';
const name = `${nameOf(other)}-a1`;
export const client = 'kubernetes-client-linux-arm64.tar.gz';
let made = 0;

/** A good shard and this one. */
export async function assembled(
  zip: Buffer,
): Promise<{ readonly workspace: string; readonly release: Promise<unknown> }> {
  const workspace = join(folder, String(made++));
  await mkdir(workspace);
  const zips = { [`${nameOf(good)}-a1`]: rawZip(zipOf(shardFiles(good))), [name]: zip };
  const host = hostOf(workspace, await storeIn(workspace, zips));
  return { workspace, release: assemble(host, tinyInputs) };
}

/** By its name, in these words, and with nothing laid out. */
export async function assertRefused(zip: Buffer, says: RegExp): Promise<void> {
  const { workspace, release } = await assembled(zip);
  const error = await release.then(
    () => assert.fail('it was taken'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof KbuildError, String((error as Error).stack));
  assert.ok(error.message.includes(nameOf(other)), error.message);
  assert.match(error.message, says);
  const output = join(workspace, '_output/kbuild');
  assert.deepEqual(existsSync(output) ? await readdir(output) : [], []);
  await rm(workspace, { recursive: true });
}

/** The release that a shard alone makes, out of a folder. `files` are those of the shard; its sums do not list its record. */
export async function promoted(files: Files): Promise<unknown> {
  const workspace = join(folder, String(made++));
  const there = join(workspace, 'there');
  await mkdir(there, { recursive: true });
  const { 'shard.json': _, ...others } = files;
  for (const [name, bytes] of Object.entries(others)) await writeFile(join(there, name), bytes);
  const given: Readonly<Record<string, string>> = { folder: 'there', upload: 'none' };
  return assemble(
    hostOf(workspace, undefined),
    loadAssembleInputs((name) => given[name] ?? '', {}),
  );
}
