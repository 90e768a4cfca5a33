/** Shards as somebody who can upload artifacts might forge them: assemble refuses each by name and lays nothing out. */

import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { rawZip, zipOf } from '../support/zip-builder.ts';
import { type Change, inDocument, inFile, inText, type Json, said } from './forging.ts';
import { assembled, assertRefused, client, other } from './hostile-support.ts';
import { shardFiles, withTar } from './tiny-release.ts';

test('the shards that all others are made of become a release', async () => {
  const compressed = zipOf(shardFiles(other)).map((it) => ({ ...it, compressed: true }));
  for (const members of [zipOf(shardFiles(other)), compressed]) {
    const { workspace, release } = await assembled(rawZip(members));
    await release;
    const files = await readdir(join(workspace, '_output/kbuild/kubernetes-v1.36.1-release'));
    assert.equal(files.length, 12, files.join());
  }
});

const twice = (list: string, change: object = {}): Change =>
  inDocument('manifest.json', (manifest) => {
    const entries = manifest[list] as unknown as unknown[];
    const [first] = entries;
    entries.push(typeof first === 'object' ? { ...first, ...change } : first);
  });

const without =
  (file: string): Change =>
  (files) => {
    const { [file]: _, ...others } = files;
    return others;
  };

const ofRecord = (field: string, value: unknown) =>
  inDocument('shard.json', (record) => {
    record[field] = value as Json;
  });

const changed: Readonly<Record<string, readonly [change: Change, says: RegExp]>> = {
  'a size one byte larger': [said('releaseTars.0.size', 1), /it has \d+ bytes/],
  'a negative size': [said('releaseTars.0.size', -1), /size of \S+ is "-1"/],
  'a size as text': [said('releaseTars.0.size', '10'), /no manifest\.json of this/],
  'a false sha256': [said('releaseTars.0.sha256', 'b'.repeat(64)), /it has the sha256/],
  'a sha256 in capitals': [said('releaseTars.0.sha256', 'B'.repeat(64)), /its sha256 is "B+/],
  'a false sha512': [said('releaseTars.0.sha512', 'b'.repeat(128)), /it has the sha512/],
  'a false digest of the tar inside': [
    said('releaseTars.0.tarSha256', 'b'.repeat(64)),
    /holds a tar that is not/,
  ],
  'a tarball twice': [twice('releaseTars'), /says "\S+" twice/],
  'a tarball twice, once with another digest': [twice('releaseTars', { sha512: 'b'.repeat(128) }), /" twice/],
  'a program twice': [twice('binaries'), /"linux\/arm64\/kubectl" twice/],
  'an image twice': [twice('images', { configDigest: `sha256:${'6'.repeat(64)}` }), /kube-proxy" twice/],
  'a base image twice': [twice('baseImages'), /linux\/arm64" twice/],
  'a platform twice': [twice('platforms'), /"linux\/arm64" twice/],
  'a tag twice': [said('images.0.tags', ['a:1', 'a:1']), /"a:1" twice/],
  'another digest of a program in its tarballs': [
    said('binaries.0.sha256', 'b'.repeat(64)),
    /holds kubernetes\/client\/bin\/kubectl, which is not what its manifest says/,
  ],
  'another size of a program in its tarballs': [
    said('binaries.0.size', 4),
    /bin\/kubectl, which is not what/,
  ],
  'another digest of an image in its tarballs': [
    said('images.0.sha256', 'b'.repeat(64)),
    /kube-proxy\.tar, which/,
  ],
  'a digest of a configuration that is none': [said('images.0.configDigest', 'x'), /its configDigest is "x"/],
  'a digest of an OCI manifest that is none': [said('images.0.manifestDigest', 'x'), /manifestDigest is "x"/],
  'a size of an OCI manifest that is none': [said('images.0.manifestSize', -1), /its manifestSize is "-1"/],
  'a digest of a base image that is none': [
    said('baseImages.0.digest', 'sha256:1'),
    /its digest is "sha256:1"/,
  ],
  'a target that leads elsewhere': [said('target', '../x'), /its target is "\.\.\/x"/],
  'a platform that leads elsewhere': [said('platforms', ['../..']), /its platform is/],
  'a version with more than signs of one': [said('stamp.gitVersion', 'v1$(x)'), /its gitVersion is/],
  'a negative time': [said('sourceDateEpoch', -1), /its sourceDateEpoch is "-1"/],
  'half a second': [said('sourceDateEpoch', 1.5), /no manifest\.json of this/],
  'a generation that is none': [said('generation', 'other'), /its generation is "other"/],
  'a commit that is none': [said('repository.commit', 'x'), /its repository is/],
  'a line break in a word': [said('toolchain.go', 'go1\n::error::x'), /its word is "go1\\n/],
  'a line break in a setting': [said('binaries.0.settings.tags', 'a\nb'), /its setting is/],
  'a line break in a tag': [said('images.0.tags', ['a\nb']), /its tag is/],
  'a key that is unknown': [said('more', 1), /no manifest\.json of this/],
  'a manifest of another version': [said('version', 1), /no manifest\.json of this/],
  'a key twice in its manifest': [
    inText('manifest.json', (text) => text.replace('{', '{ "target": "release",')),
    /no manifest\.json of this/,
  ],
  'a manifest that goes down and down': [
    inText('manifest.json', () => `${'['.repeat(1e6)}${']'.repeat(1e6)}`),
    /no manifest\.json of this/,
  ],
  'a manifest of 9 MiB': [
    inText('manifest.json', (text) => text + ' '.repeat(9 * 2 ** 20)),
    /manifest\.json has \d+ bytes, and at most 8388608 are read/,
  ],
  'a manifest that is no JSON': [inText('manifest.json', () => 'x'), /no manifest\.json of this/],
  'a tarball of another platform': [
    (files) => {
      const moved = 'kubernetes-client-linux-s390x.tar.gz';
      const { [client]: tar, ...others } = files;
      return inText('manifest.json', (text) => text.replaceAll(client, moved))({
        ...others,
        [moved]: tar ?? Buffer.alloc(0),
      });
    },
    /linux-s390x\.tar\.gz of linux\/s390x, but it is the shard of linux\/arm64/,
  ],
  'a file in a folder of another': [said('releaseTars.0.name', '../x'), /its name is "\.\.\/x"/],
  'a file whose name is an option': [said('releaseTars.0.name', '-rf'), /its name is "-rf"/],
  'no attempt': [ofRecord('attempt', 0), /its shard\.json is none/],
  'an attempt that there was not': [ofRecord('attempt', 7), /it is of attempt 7, and this is attempt 1/],
  'negative seconds': [ofRecord('seconds', -1), /its shard\.json is none/],
  'negative bytes of images': [ofRecord('pulledBytes', -1), /its shard\.json is none/],
  'half a byte of images': [ofRecord('pulledBytes', 0.5), /its shard\.json is none/],
  'bytes of images as text': [ofRecord('pulledBytes', '1'), /its shard\.json is none/],
  'an artifact that leads elsewhere': [ofRecord('artifact', '../x'), /its shard\.json is none/],
  'a runner of two lines': [ofRecord('runner', 'a\n::error::b'), /its shard\.json is none/],
  'a record of another version': [ofRecord('version', 99), /shard\.json is of version 99/],
  'a time that is none': [ofRecord('time', 'now'), /its shard\.json is none/],
  'a key twice in its record': [
    inText('shard.json', (text) => text.replace('{', '{ "attempt": 1,')),
    /its shard\.json is none/,
  ],
  'a record of 70 kB': [
    inText('shard.json', (text) => text + ' '.repeat(70_000)),
    /shard\.json has \d+ bytes/,
  ],
  'empty checksums': [(files) => ({ ...files, SHA256SUMS: Buffer.alloc(0) }), /SHA256SUMS does not list/],
  'checksums of one more': [
    (files) => ({
      ...files,
      SHA512SUMS: Buffer.concat([files.SHA512SUMS ?? Buffer.alloc(0), Buffer.from('x  y\n')]),
    }),
    /SHA512SUMS does not list/,
  ],
  'checksums of 2 MiB': [
    (files) => ({ ...files, SHA256SUMS: Buffer.alloc(2 ** 21) }),
    /SHA256SUMS has \d+ bytes/,
  ],
  'an index of 70 kB': [
    inFile('kube-proxy.index.json', (text) => text + ' '.repeat(70_000)),
    /kube-proxy\.index\.json has \d+ bytes/,
  ],
  'an image whose name is a pattern': [
    said('images.0.name', 'conformance-('),
    /its name is "conformance-\("/,
  ],
  'no index': [without('kube-proxy.index.json'), /kube-proxy\.index\.json is missing/],
  'no SBOM': [without('sbom.cdx.json'), /sbom\.cdx\.json is missing/],
  'no checksums': [without('SHA256SUMS'), /SHA256SUMS is missing/],
  'a tarball less': [without(client), /client-linux-arm64\.tar\.gz is missing/],
  'a file more': [
    (files) => ({ ...files, more: Buffer.from('x') }),
    /it holds "more", which its manifest does not/,
  ],
  'a tarball that is cut off': [
    (files) => ({ ...files, [client]: (files[client] ?? Buffer.alloc(0)).subarray(0, -9) }),
    /it has \d+ bytes/,
  ],
  'a tar with a way out': [
    (files) => withTar(files, client, [{ path: '../evil', content: 'x' }]),
    /holds "\.\.\/evil", which would be unpacked elsewhere/,
  ],
  'another tarball of no platform than its neighbour': [
    (files) => withTar(files, 'kubernetes.tar.gz', [{ path: 'kubernetes', content: 'x' }]),
    /kubernetes\.tar\.gz is not the same in all shards/,
  ],
};

for (const [what, [change, says]] of Object.entries(changed)) {
  test(`a shard with ${what} is refused by name`, () =>
    assertRefused(rawZip(zipOf(change(shardFiles(other)))), says));
}
