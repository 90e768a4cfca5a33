/**
 * containerd, on which Engine 29 keeps its images, takes what was rewritten, with all names, and what it writes itself is
 * rewritten to the same archive. It is one of the test's own, as an engine's may be elsewhere.
 */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { canonicalImage } from '../../src/packing/image/image-archive.ts';
import { endProcess, runTool } from '../support/engine-remains.ts';
import { baseDiffIds, savedArchive, savedTag } from '../support/saved-image.ts';

const tags = [savedTag, 'docker.io/library/kube-apiserver-amd64:mine'];
const platform = ['--platform', 'linux/amd64'];
let folder = '';
let pid = 0;

const ctr = (...args: readonly string[]) =>
  runTool('ctr', ['--address', join(folder, 'socket'), '--namespace', 'kbuild-test', ...args]);

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kbuild-ctr-'));
  const places = ['root', 'state'].flatMap((place) => [`--${place}`, join(folder, place)]);
  // The machine's own configuration is not for us.
  await writeFile(
    join(folder, 'config.toml'),
    'version = 2\ndisabled_plugins = ["io.containerd.grpc.v1.cri"]\n',
  );
  const args = ['--config', join(folder, 'config.toml'), '--address', join(folder, 'socket'), ...places];
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', 'containerd', ...args], { stdio: 'ignore' });
  await once(child, 'spawn');
  pid = child.pid ?? 0;
  const limit = Date.now() + 20_000;
  while (
    !(await ctr('version').then(
      () => true,
      () => false,
    ))
  ) {
    assert.ok(Date.now() < limit && child.exitCode === null, 'containerd does not answer');
    await sleep(100);
  }
});

after(async () => {
  if (pid > 0) await endProcess(pid, 10_000);
  await rm(folder, { recursive: true, force: true });
});

async function rewritten(name: string) {
  const to = join(folder, `${name}.tar`);
  const archive = join(folder, `${name}.saved`);
  return canonicalImage({ archive, to, epoch: 1_700_000_000, baseDiffIds, tags });
}

test('containerd imports an archive under all its names, finds it complete, and exports the same image', async () => {
  const bytes = savedArchive({ layout: 'classic', built: 1_750_000_000, tags });
  await writeFile(join(folder, 'classic.saved'), bytes);
  const first = await rewritten('classic');
  await ctr('images', 'import', ...platform, join(folder, 'classic.tar'));
  const checked = await ctr('images', 'check');
  for (const tag of tags) {
    const line = checked.split('\n').find((it) => it.startsWith(`${tag} `)) ?? '';
    assert.match(line, new RegExp(`${first.manifestDigest} +complete \\(5/5\\) .* true`), checked);
  }
  await ctr('images', 'export', ...platform, join(folder, 'exported.saved'), ...tags);
  assert.deepEqual(await rewritten('exported'), first);
  await ctr('images', 'remove', '--sync', ...tags);
});

test('what containerd makes of an index with an attestation and compressed layers is the same archive', async () => {
  const saving = { layout: 'containerd', compression: 'gzip', built: 1_760_000_000, tags } as const;
  await writeFile(join(folder, 'index.saved'), savedArchive(saving));
  const first = await rewritten('index');
  await ctr('images', 'import', ...platform, join(folder, 'index.saved'));
  const listed = await ctr('images', 'list');
  assert.match(listed, /application\/vnd\.oci\.image\.index\.v1\+json/);
  await ctr('images', 'export', ...platform, join(folder, 'recorded.saved'), ...tags);
  assert.deepEqual(await rewritten('recorded'), first);
});
