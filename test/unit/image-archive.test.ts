/** One image is one archive, bit for bit: of whichever engine, time, order and compression it was saved. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import zlib from 'node:zlib';
import {
  type CanonicalImage,
  canonicalImage,
  type ImageRequest,
} from '../../src/packing/image/image-archive.ts';
import { archivedImage } from '../../src/packing/image/image-facts.ts';
import { inspectTar } from '../../src/packing/inspect-tar.ts';
import { archiveRules } from '../../src/release/archive-rules.ts';
import {
  baseDiffIds,
  baseLayer,
  digestOf,
  ofBuild,
  type Saving,
  savedArchive,
  savedTag,
} from '../support/saved-image.ts';
import { rawTar } from '../support/tar-builder.ts';

const folder = mkdtempSync(join(tmpdir(), 'kbuild-image-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const epoch = 1_700_000_000;
const to = join(folder, 'canonical.tar');

function rewritten(saving: Saving, request: Partial<ImageRequest> = {}): Promise<CanonicalImage> {
  const archive = join(folder, 'saved.tar');
  writeFileSync(archive, savedArchive(saving));
  return canonicalImage({ archive, to, epoch, baseDiffIds, tags: [savedTag], ...request });
}

/** A change of this digest means: every image of every release changes. */
const pinned = '76cc01a9a2200f79a68222277677019ab6d9274bb7afbc8f206f997f4c527696';

const savings: Readonly<Record<string, Saving>> = {
  "Docker's own layout": { layout: 'classic', built: 1_750_000_000 },
  'the same a year later, in another order': { layout: 'classic', built: 1_781_536_000, reversed: true },
  "Docker's own layout with gzip": { layout: 'classic', built: 1_750_000_001, compression: 'gzip' },
  'an OCI layout': { layout: 'oci', built: 1_750_000_002 },
  'an OCI layout in another order': { layout: 'oci', built: 1_760_000_000, reversed: true },
  "containerd's store": { layout: 'containerd', built: 1_750_000_003 },
  "containerd's store with gzip": { layout: 'containerd', built: 1_770_000_000, compression: 'gzip' },
};

for (const [name, saving] of Object.entries(savings)) {
  test(`${name} gives the one digest`, async () => {
    const image = await rewritten(saving);
    assert.equal(image.sha256, pinned);
    const bytes = readFileSync(to);
    assert.equal(createHash('sha256').update(bytes).digest('hex'), image.sha256);
    assert.equal(bytes.length, image.size);
    assert.equal(statSync(to).mode & 0o777, 0o644 & ~process.umask());
    assert.deepEqual(readdirSync(folder).sort(), ['canonical.tar', 'saved.tar']);
  });
}

const knowsZstd = typeof zlib.createZstdDecompress === 'function';

test(`layers in zstd are ${knowsZstd ? 'read too' : 'refused with one clear error, as this Node cannot read them'}`, async () => {
  const outcome = rewritten({ layout: 'containerd', built: 1_750_000_000, compression: 'zstd' });
  if (knowsZstd) assert.equal((await outcome).sha256, pinned);
  else await assert.rejects(outcome, { failure: 'package', message: /zstd, which this Node cannot read/ });
});

test('what is written is an archive that assemble takes, and it says of itself what was said of it', async () => {
  const { configDigest, manifestDigest, manifestSize, platform } = await rewritten({
    layout: 'oci',
    built: 1_750_000_000,
  });
  const { fault } = await inspectTar(to, { ...archiveRules(), isWanted: () => false });
  assert.equal(fault, undefined);
  assert.deepEqual(await archivedImage(to), { configDigest, manifestDigest, manifestSize, platform });
});

test('an archive that was rewritten is rewritten to itself, in its own place too', async () => {
  await rewritten({ layout: 'oci', built: 1_750_000_000 });
  const [layer = ''] = layersOf(to).slice(0, 1);
  assert.equal(layer, baseDiffIds[0]);
  const image = await canonicalImage({ archive: to, to, epoch, baseDiffIds, tags: [savedTag] });
  assert.equal(image.sha256, pinned);
});

const changes: Readonly<Record<string, readonly [Partial<Saving>, Partial<ImageRequest>]>> = {
  'another epoch': [{}, { epoch: epoch + 1 }],
  'another entry point': [{ config: { config: { Entrypoint: ['/bin/sh'] } } }, {}],
  'another base image': [
    { layers: [rawTar([{ path: 'other' }]), ...ofBuild(1)] },
    { baseDiffIds: [digestOf(rawTar([{ path: 'other' }]))] },
  ],
  'a layer of the base taken for one of the build': [{}, { baseDiffIds: [] }],
  'another file': [{ layers: [baseLayer, rawTar([{ path: 'a' }])] }, {}],
  'another mode': [{ layers: [baseLayer, rawTar([{ path: 'a', mode: 0o600 }])] }, {}],
  'another owner': [{ layers: [baseLayer, rawTar([{ path: 'a', uid: 1 }])] }, {}],
  'a capability': [
    { layers: [baseLayer, rawTar([{ path: 'a', pax: { 'SCHILY.xattr.security.capability': 'x' } }])] },
    {},
  ],
  'another tag': [{ tags: ['a/b:c'] }, { tags: ['a/b:c'] }],
  'no tag': [{}, { tags: [] }],
  'another variant': [{ config: { variant: 'v3' } }, {}],
};

test('what makes another image makes another digest', async () => {
  const digests = new Set([pinned]);
  for (const [name, [saving, request]] of Object.entries(changes)) {
    const { sha256 } = await rewritten({ layout: 'oci', built: 1, ...saving }, request);
    assert.ok(!digests.has(sha256), name);
    digests.add(sha256);
  }
});

/** Through python3, so that another reader of tars has its say. */
function python(script: string, ...args: readonly string[]): string {
  return execFileSync('python3', ['-c', `import io,json,sys,tarfile\n${script}`, ...args], {
    encoding: 'utf8',
  });
}

function layersOf(path: string): readonly string[] {
  const config = JSON.parse(
    python(
      't=tarfile.open(sys.argv[1]);m=json.load(t.extractfile("manifest.json"))[0];print(t.extractfile(m["Config"]).read().decode())',
      path,
    ),
  );
  return config.rootfs.diff_ids;
}

test('python3 and GNU tar read the archive, and find what the image is', async () => {
  const image = await rewritten({ layout: 'containerd', built: 1_750_000_000, compression: 'gzip' });
  const listed = execFileSync('tar', ['--numeric-owner', '--utc', '-tvf', to], { encoding: 'utf8' });
  const lines = listed.trimEnd().split('\n');
  for (const line of lines) assert.match(line, /^(drwxr-xr-x|-rw-r--r--) 0\/0 .* 2023-11-14 22:13 /);
  const names = lines.map((line) => line.split(' ').at(-1) ?? '');
  assert.deepEqual(names.slice(0, 2), ['blobs/', 'blobs/sha256/']);
  assert.deepEqual(names.slice(-3), ['index.json', 'manifest.json', 'oci-layout']);
  // The base, the build's, the empty one of which there are two, configuration and manifest.
  assert.equal(names.filter((it) => /^blobs\/sha256\/[0-9a-f]{64}$/.test(it)).length, 5);

  const read = (name: string) => execFileSync('tar', ['-xOf', to, name]);
  const [docker] = JSON.parse(read('manifest.json').toString());
  assert.deepEqual(docker.RepoTags, [savedTag]);
  assert.equal(`sha256:${docker.Config.split('/').at(-1)}`, image.configDigest);
  const config = JSON.parse(read(docker.Config).toString());
  assert.equal(read(docker.Layers[0]).equals(baseLayer), true);
  assert.deepEqual(
    config.rootfs.diff_ids,
    docker.Layers.map((name: string) => digestOf(read(name))),
  );
  const index = JSON.parse(read('index.json').toString());
  assert.equal(index.manifests[0].size, image.manifestSize);
  assert.deepEqual(
    index.manifests.map((it: Record<string, unknown>) => [it.digest, it.annotations, it.platform]),
    [
      [
        image.manifestDigest,
        { 'io.containerd.image.name': savedTag, 'org.opencontainers.image.ref.name': 'v1.36.0' },
        { architecture: 'amd64', os: 'linux' },
      ],
    ],
  );
  const { sha256: _, size: __, ...rest } = image;
  assert.deepEqual(
    { ...rest, configDigest: '', manifestDigest: '', manifestSize: 0 },
    {
      ...{ configDigest: '', manifestDigest: '', manifestSize: 0 },
      ...{ platform: 'linux/amd64', tags: [savedTag], baseLayers: 1 },
    },
  );
});

test('the build layer has its entries in order, with attributes of files on all of their names', async () => {
  await rewritten({ layout: 'classic', built: 1_750_000_000, reversed: true });
  const script = [
    't=tarfile.open(sys.argv[1])',
    'm=json.load(t.extractfile("manifest.json"))[0]',
    'l=tarfile.open(fileobj=t.extractfile(m["Layers"][1]))',
    'print(json.dumps([[i.name,i.type.decode(),oct(i.mode),i.uid,i.gid,i.mtime,i.uname,i.linkname,sorted(i.pax_headers)] for i in l]))',
  ].join('\n');
  const plain = (name: string, type: string, mode: string, target = '') => [
    name,
    type,
    mode,
    0,
    0,
    epoch,
    '',
    target,
    [],
  ];
  const owned = (name: string, type: string, target: string) => [
    name,
    type,
    '0o755',
    3,
    4,
    epoch,
    '',
    target,
    ['SCHILY.xattr.security.capability'],
  ];
  assert.deepEqual(JSON.parse(python(script, to)), [
    plain('usr', '5', '0o755'),
    plain('usr/.wh.os-release', '0', '0o644'),
    plain('usr/-first', '0', '0o644'),
    plain('usr/link', '2', '0o644', '../../etc/x'),
    plain('usr/local', '5', '0o755'),
    plain('usr/local/bin', '5', '0o1777'),
    owned('usr/local/bin/another', '0', ''),
    owned('usr/local/bin/kube-apiserver', '1', 'usr/local/bin/another'),
    plain('var', '5', '0o755'),
    plain('var/.wh..wh..opq', '0', '0o644'),
  ]);
});
