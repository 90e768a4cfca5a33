/** What `kbuild prefetch` lays into a folder: its lock, its images as archives again, and what it means for a build. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ensureImage } from '../../src/container/image.ts';
import { type PrefetchLock, parseLock, renderLock } from '../../src/container/prefetch-lock.ts';
import { goSources, type Prefetched, unloadableBases } from '../../src/container/prefetched.ts';
import { redactor } from '../../src/host/secrets.ts';
import { terminalLog } from '../../src/host/terminal-log.ts';
import type { InputName } from '../../src/inputs/input-table.ts';
import { loadInputs } from '../../src/inputs/inputs.ts';
import { writeArchive } from '../../src/packing/image/archive-writer.ts';
import { archivedImage } from '../../src/packing/image/image-facts.ts';
import { imageIn, layImage, layIndex } from '../../src/packing/image/image-layout.ts';
import { ArchiveFault } from '../../src/packing/tar/archive-fault.ts';
import { type Saving, savedArchive, savedTag } from '../support/saved-image.ts';

const folder = mkdtempSync(join(tmpdir(), 'kbuild-prefetched-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const digest = `sha256:${'a'.repeat(64)}`;
const lock: PrefetchLock = {
  version: 1,
  commit: 'c'.repeat(40),
  toolchain: 'golang.org/toolchain v0.0.1-go1.26.7.linux-amd64 h1:x=',
  images: [
    { image: 'r.io/kube-cross:v1', platform: 'linux/amd64', digest: '', config: digest, manifest: digest },
  ],
  files: [{ path: 'oci/index.json', size: 3, sha256: 'b'.repeat(64) }],
};

test('a lock is read as it was written', () => assert.deepEqual(parseLock(renderLock(lock)), lock));

const file = { path: 'go/a/@v/v1.0.0.zip', size: 3, sha256: 'b'.repeat(64) };
const image = { image: 'r.io/a:v1', platform: 'linux/amd64', digest, config: digest, manifest: digest };
const notLocks: Readonly<Record<string, object>> = {
  'another version': { version: 2 },
  'a field that nobody knows': { more: 1 },
  'no list of files': { files: 'none' },
  'a file that climbs out': { files: [{ ...file, path: 'go/../../etc/passwd' }] },
  'a file that is the folder above': { files: [{ ...file, path: 'go/..' }] },
  'a file elsewhere': { files: [{ ...file, path: 'etc/passwd' }] },
  'a file of no size': { files: [{ ...file, size: -1 }] },
  'an image without an id': { images: [{ ...image, config: 'sha256:1' }] },
  'an image that is an option': { images: [{ ...image, image: '--all' }] },
};

for (const [name, change] of Object.entries(notLocks)) {
  test(`${name} is no lock`, () =>
    assert.equal(parseLock(JSON.stringify({ ...lock, ...change })), undefined));
}

const savings: Readonly<Record<string, Saving>> = {
  "Docker's own layout": { layout: 'classic', built: 1_750_000_000 },
  'an OCI layout with gzip': { layout: 'oci', built: 1_750_000_000, compression: 'gzip' },
  "containerd's store": { layout: 'containerd', built: 1_750_000_000 },
};

for (const [name, saving] of Object.entries(savings)) {
  test(`an image of ${name} comes out of the layout with the id that it had, and is the same archive each time`, async () => {
    const layout = mkdtempSync(join(folder, 'layout-'));
    const saved = join(layout, 'saved.tar');
    writeFileSync(saved, savedArchive(saving));
    const laid = await layImage(saved, layout);
    await layIndex(layout, [{ ...laid, name: savedTag }]);
    const index = JSON.parse(readFileSync(join(layout, 'index.json'), 'utf8'));
    assert.deepEqual(
      index.manifests.map((it: { readonly digest: string }) => it.digest),
      [laid.manifest.digest],
    );
    const loadable = async (to: string) =>
      writeArchive(join(layout, to), await imageIn(layout, laid.manifest.digest, savedTag), 0);
    assert.deepEqual(await loadable('one.tar'), await loadable('two.tar'));
    const [found, before] = [await archivedImage(join(layout, 'one.tar')), await archivedImage(saved)];
    assert.ok(typeof found === 'object' && typeof before === 'object');
    const { digest: manifestDigest, size: manifestSize } = laid.manifest;
    const ids = { platform: 'linux/amd64', configDigest: laid.config.digest, manifestDigest, manifestSize };
    assert.deepEqual(found, ids);
    assert.equal(before.configDigest, found.configDigest);
  });
}

test('a blob that is not what its digest names is not loaded', async () => {
  const layout = mkdtempSync(join(folder, 'damaged-'));
  writeFileSync(join(layout, 'saved.tar'), savedArchive({ layout: 'classic', built: 1_750_000_000 }));
  const { manifest } = await layImage(join(layout, 'saved.tar'), layout);
  const { layers } = JSON.parse(readFileSync(blobAt(layout, manifest.digest), 'utf8'));
  const path = blobAt(layout, layers[1].digest);
  const content = readFileSync(path);
  for (const other of [content.subarray(1), Buffer.concat([content, content])]) {
    writeFileSync(path, other);
    await assert.rejects(imageIn(layout, manifest.digest, savedTag), ArchiveFault);
  }
  writeFileSync(path, content.fill(7, 9, 10));
  const files = await imageIn(layout, manifest.digest, savedTag);
  await assert.rejects(writeArchive(join(layout, 'damaged.tar'), files, 0), ArchiveFault);
});

test('blobs that are not there, are no file, or are too large for a document are told', async () => {
  const layout = mkdtempSync(join(folder, 'hostile-'));
  writeFileSync(join(layout, 'saved.tar'), savedArchive({ layout: 'classic', built: 1_750_000_000 }));
  const { manifest } = await layImage(join(layout, 'saved.tar'), layout);
  const told = (says: RegExp) => assert.rejects(imageIn(layout, manifest.digest, savedTag), says);
  const { layers } = JSON.parse(readFileSync(blobAt(layout, manifest.digest), 'utf8'));
  rmSync(blobAt(layout, layers[0].digest));
  await told(/^ArchiveFault: "sha256:[0-9a-f]+" is missing in it$/);
  execFileSync('mkfifo', [blobAt(layout, layers[0].digest)]);
  await told(/is missing in it$/);
  truncateSync(blobAt(layout, manifest.digest), 9 * 1024 * 1024);
  await told(/is larger than 8 MiB$/);
});

function blobAt(layout: string, name: string): string {
  return join(layout, 'blobs', name.replace(':', '/'));
}

const refusals: readonly (readonly [Partial<Record<InputName, string>>, RegExp])[] = [
  [
    { builder: 'local', network: 'none' },
    /^network is given, but builder is local, which uses no container$/,
  ],
  [{ builder: 'local', prefetched: '/p' }, /^prefetched is given, but builder is local/],
  [{ network: 'none', 'rsync-port': '8730' }, /^network is none, and rsync-port .* asks for a port/],
  [{ network: 'host' }, /^network is "host"$/],
];

for (const [given, says] of refusals) {
  test(`${JSON.stringify(given)} is refused`, () => {
    const { problems } = loadInputs((name) => given[name] ?? '', {}, 1_800_000_000);
    assert.deepEqual(
      problems.map(({ what }) => says.test(what)),
      [true],
    );
  });
}

const opened: Prefetched = { folder: '/p', images: [], modules: undefined, load: async () => {} };

test("Go asks the folder's modules, or nobody, for private modules too; its own proxy only where nothing is said", () => {
  const nobody = { GOPROXY: 'off', GONOPROXY: 'none' };
  assert.deepEqual(goSources({ network: 'default', prefetched: undefined }), {});
  assert.deepEqual(goSources({ network: 'none', prefetched: undefined }), nobody);
  assert.deepEqual(goSources({ network: 'default', prefetched: opened }), nobody);
  const modules = { GOPROXY: 'file:///kbuild-modules', GONOPROXY: 'none' };
  assert.deepEqual(goSources({ network: 'none', prefetched: { ...opened, modules: '/p/go' } }), modules);
});

test('where a folder is given, an image that it lacks is not taken of the engine, and a platform that it lacks is named', async () => {
  const has = { Id: digest, Os: 'linux', Architecture: 'arm64' };
  writeFileSync(join(folder, 'docker'), `#!/bin/sh\necho '${JSON.stringify(has)}'\n`, { mode: 0o755 });
  const ensure = (prefetched: Prefetched | undefined) =>
    ensureImage({
      docker: { options: [], env: { PATH: `${folder}:${process.env.PATH}` } },
      ...{ network: 'none', prefetched, reference: image.image, platform: 'linux/arm64' },
      ...{ log: terminalLog(() => {}, redactor([])), cancel: AbortSignal.abort(), runId: 'test' },
    });
  assert.equal((await ensure(undefined)).id, digest);
  await assert.rejects(ensure(opened), /the image r\.io\/a:v1 is not in \/p, which is given as prefetched/);
  await assert.rejects(
    ensure({ ...opened, images: [image] }),
    /the image r\.io\/a:v1 is not for linux\/arm64, but for linux\/amd64, in \/p/,
  );
});

test('of base images those are refused that one engine cannot have all by their names', () => {
  const [amd64, arm64] = ['linux/amd64', 'linux/arm64'];
  const refused = unloadableBases([
    { image: 'r.io/base:v1', platform: amd64 },
    { image: 'r.io/base:v1', platform: arm64 },
    { image: 'r.io/setcap:v1', platform: amd64 },
    { image: `r.io/pinned@${digest}`, platform: amd64 },
  ]);
  assert.deepEqual(
    refused.map(({ what }) => what.split(' ').slice(0, 4).join(' ')),
    ['without a network r.io/base:v1', `without a network r.io/pinned@${digest}`],
  );
  assert.match(refused[0]?.what ?? '', /for linux\/amd64 and linux\/arm64/);
});
