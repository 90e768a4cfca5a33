/** What a build made, described by what Go says of it, and gathered where nothing changes it any more. */

import assert from 'node:assert/strict';
import { appendFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { describeBinaries, gather } from '../../src/builder/collect.ts';
import { digestOf } from '../../src/host/files.ts';
import { type Answer, ask } from '../../src/host/process.ts';
import { KbuildError } from '../../src/problem.ts';
import { temporaryFolder } from './support.ts';

const path = 'linux/amd64/kubectl';

async function placedBinary(): Promise<string> {
  const placed = await temporaryFolder();
  await mkdir(dirname(join(placed, path)), { recursive: true });
  await writeFile(join(placed, path), 'no Go has built it', { mode: 0o755 });
  return placed;
}

const lost = (stderr: string, stdout = ''): Answer => ({ code: 1, stdout, stderr });
const answers: Readonly<Record<string, readonly [Answer, RegExp]>> = {
  'is not there': [{ code: 127, stdout: '', stderr: 'Unable to locate executable' }, /127: Unable to locate/],
  'says nothing': [lost(''), /1: it said nothing\. /],
  'is lost half-way': [lost('unexpected EOF', `${path}: go1.26.0\n`), /1: unexpected EOF/],
};

for (const [name, [answer, says]] of Object.entries(answers)) {
  test(`binaries are not described when go ${name}`, async () => {
    const request = { placed: await placedBinary(), expected: [path], askGo: async () => answer };
    const refusal = await describeBinaries(request).catch((error: unknown) => error);
    assert.ok(refusal instanceof KbuildError && refusal.failure === 'compile', String(refusal));
    assert.match(refusal.message, says);
  });
}

test('a file that no Go has built is described without settings, whatever Go ends with', async () => {
  const placed = await placedBinary();
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };
  const askGo = (args: readonly string[]) => ask('go', args, { cwd: placed, env });
  const { binaries, missing } = await describeBinaries({ placed, expected: [path], askGo });
  assert.deepEqual([binaries.map((it) => it.settings.CGO_ENABLED), missing], [[''], []]);
});

test('a binary that is signed where it was placed changes neither the gathered one nor its checksum', async () => {
  const placed = await placedBinary();
  const folder = join(await temporaryFolder(), 'gathered');
  const { sha256, sha512 } = await digestOf(join(placed, path));
  const { checksums } = await gather(folder, [{ from: join(placed, path), path, sha256, sha512 }], 'copies');
  await appendFile(join(placed, path), 'signature');
  assert.equal((await digestOf(join(folder, path))).sha256, sha256);
  assert.ok((await readFile(checksums, 'utf8')).includes(sha256));
  assert.equal((await stat(join(folder, path))).mode & 0o777, 0o755);
});
