/** An archive is somebody else's: what is not sound in it is refused in words, and leaves nothing behind. */

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { canonicalImage, type ImageRequest } from '../../src/packing/image/image-archive.ts';
import { changed, flipped, json, linkTo, nested, secondImage } from '../support/archive-damage.ts';
import {
  baseDiffIds,
  baseLayer,
  digestOf,
  type Saving,
  savedArchive,
  savedTag,
} from '../support/saved-image.ts';
import { endOfTar, type RawEntry, rawTar } from '../support/tar-builder.ts';

const folder = mkdtempSync(join(tmpdir(), 'kbuild-refused-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const hex = (digest: string | undefined) => digest?.slice('sha256:'.length) ?? '';
const baseBlob = new RegExp(hex(baseDiffIds[0]));
const emptyBlob = new RegExp(hex(digestOf(endOfTar)));
const configOf = /^[0-9a-f]{64}\.json$/;
const layerOf = /layer\.tar$/;

const withLayer = (...entries: readonly RawEntry[]): Partial<Saving> => ({
  layers: [baseLayer, rawTar(entries)],
});

type Case = readonly [saving: Partial<Saving>, says: RegExp, request?: Partial<ImageRequest>];

const refusals: Readonly<Record<string, Case>> = {
  'two images in manifest.json': [
    {
      change: changed(
        /^manifest\.json$/,
        json((it: unknown[]) => [...it, ...it]),
      ),
    },
    /has 2 images where one belongs. Save one image/,
  ],
  'two images in index.json': [{ layout: 'oci', change: secondImage }, /has 2 images where one belongs/],
  'no image in manifest.json': [
    {
      change: changed(
        /^manifest\.json$/,
        json(() => []),
      ),
    },
    /has 0 images where one belongs/,
  ],
  'an index.json that leads nowhere': [
    {
      layout: 'oci',
      change: changed(
        /^index\.json$/,
        json(() => ({ manifests: [] })),
      ),
    },
    /index\.json leads to no image/,
  ],
  'two images of which each file names one': [
    {
      layout: 'oci',
      change: changed(
        /^manifest\.json$/,
        json(([it]: [{ Layers: string[] }]) => [{ ...it, Layers: it.Layers.toReversed() }]),
      ),
    },
    /manifest\.json and its index\.json name different images/,
  ],
  'no JSON': [
    { change: changed(/^manifest\.json$/, (it) => ({ ...it, content: '[{' })) },
    /"manifest\.json" in it is no JSON/,
  ],
  'lists in lists': [
    { change: changed(/^manifest\.json$/, (it) => ({ ...it, content: '['.repeat(1e5) + ']'.repeat(1e5) })) },
    /"manifest\.json" in it is no JSON, .*nested too deeply/,
  ],
  'indexes in indexes': [{ layout: 'containerd', change: nested }, /indexes lead on and on/],
  'neither index.json nor manifest.json': [
    { change: changed(/^manifest\.json$/, () => []) },
    /no archive of docker save/,
  ],
  'a layer that is not what the configuration says': [
    { change: changed(layerOf, (it) => (it.content ? flipped(it) : it)) },
    /does not have the content that its digest names/,
  ],
  'a blob that is not what its name says': [
    { layout: 'oci', change: changed(baseBlob, flipped) },
    /does not have the content that its digest names/,
  ],
  'a compressed layer that is damaged': [
    {
      layout: 'oci',
      compression: 'gzip',
      change: changed(/^blobs\/sha256\/./, (it) => {
        return Buffer.from(it.content ?? '').length > 600 && `${it.content}`.startsWith('\x1f')
          ? flipped(it)
          : it;
      }),
    },
    /does not have the content that its digest names/,
  ],
  'a compressed layer that is damaged where nothing names its bytes': [
    {
      compression: 'gzip',
      change: changed(layerOf, (it) =>
        it.content ? { ...it, content: Buffer.from(it.content).subarray(0, 60) } : it,
      ),
    },
    /a layer in it is no sound gzip/,
  ],
  'a configuration that is not what its name says': [
    { change: changed(configOf, (it) => ({ ...it, content: `${it.content} ` })) },
    /does not have the content that its digest names/,
  ],
  'a configuration without a digest for its name': [
    {
      change: (entries) =>
        changed(
          /^manifest\.json$/,
          json(([it]: [object]) => [{ ...it, Config: 'config.json' }]),
        )(changed(configOf, (it) => ({ ...it, path: 'config.json' }))(entries)),
    },
    /does not have the content that its digest names/,
  ],
  'a manifest that is not what its name says': [
    {
      layout: 'oci',
      change: changed(/^blobs\/sha256\/./, (it) => {
        const text = `${it.content}`;
        return text.startsWith('{"schema') ? { ...it, content: text.replace(':2,', ':3,') } : it;
      }),
    },
    /does not have the content that its digest names/,
  ],
  'a blob of another size than is said': [
    {
      layout: 'oci',
      change: changed(
        /^index\.json$/,
        json(({ manifests: [it] }: { manifests: [object] }) => ({ manifests: [{ ...it, size: 1 }] })),
      ),
    },
    /does not have the content that its digest names/,
  ],
  'a missing blob': [{ layout: 'oci', change: changed(emptyBlob, () => []) }, /is missing in it/],
  'a missing layer': [{ change: changed(layerOf, () => []) }, /layer\.tar" is missing in it/],
  'a layer less than the configuration has': [
    {
      change: changed(
        /^manifest\.json$/,
        json(([it]: [{ Layers: string[] }]) => [{ ...it, Layers: it.Layers.slice(1) }]),
      ),
    },
    /its layers are 3, and its configuration speaks of 4/,
  ],
  'a digest that is a path': [
    {
      layout: 'oci',
      change: changed(
        /^index\.json$/,
        json(() => ({ manifests: [{ digest: 'sha256:../../../etc/passwd', size: 1 }] })),
      ),
    },
    /which is no sha256 digest/,
  ],
  'a link out of the archive': [
    { change: changed(layerOf, linkTo('../../etc/passwd')) },
    /"\.\.\/\.\.\/etc\/passwd" in it leads out of the archive/,
  ],
  'a link to the machine': [{ change: changed(layerOf, linkTo('/etc/passwd')) }, /leads out of the archive/],
  'links in a circle': [
    { change: changed(layerOf, ({ path }) => linkTo(`../${path}`)({ path })) },
    /is a link that leads in a circle/,
  ],
  'a path out of the archive': [
    { change: (entries) => [...entries, { path: 'a/../../x' }] },
    /leads out of the archive/,
  ],
  'a configuration out of the archive': [
    {
      change: changed(
        /^manifest\.json$/,
        json(([it]: [object]) => [{ ...it, Config: '../../etc/hostname' }]),
      ),
    },
    /leads out of the archive/,
  ],
  'a file that is there twice': [
    { change: (entries) => [...entries, ...entries.filter(({ path }) => path === 'manifest.json')] },
    /has "manifest\.json" twice/,
  ],
  'a device': [
    { change: (entries) => [...entries, { path: 'null', type: '3' }] },
    /"null" in it is a character/,
  ],
  'a layer with a path out of it': [withLayer({ path: 'a/../../etc/x' }), /in a layer leads out of it/],
  'a layer that is no tar': [
    { layers: [baseLayer, Buffer.from('#!/bin/sh\n'.repeat(99))] },
    /checksum|number belongs/,
  ],
  'a layer that is cut off': [
    { layers: [baseLayer, rawTar([{ path: 'a' }]).subarray(0, 512)] },
    /ends too early/,
  ],
  'no platform': [{ config: { os: '' } }, /does not say its platform/],
  'a layer without a digest': [{ config: { rootfs: { diff_ids: ['x'] } } }, /layer "x", which is no digest/],
  'another base image': [
    {},
    /does not begin with the layers of its base image. Build it again/,
    { baseDiffIds: [digestOf(Buffer.from('another'))] },
  ],
  'more layers in the base image than in the image': [
    {},
    /does not begin with the layers of its base image/,
    { baseDiffIds: [...baseDiffIds, ...baseDiffIds, ...baseDiffIds, ...baseDiffIds, ...baseDiffIds] },
  ],
  'the archive of another image': [
    { tags: ['registry.k8s.io/kube-proxy-amd64:v1.36.0'] },
    /is of "registry\.k8s\.io\/kube-proxy-amd64:v1\.36\.0" and not of "registry\.k8s\.io\/kube-apiserver/,
  ],
  'a tag that is none': [{}, /"a b" is not an image with a tag/, { tags: ['a b'] }],
  'an archive that is not there': [{}, /cannot be opened \(ENOENT/, { archive: join(folder, 'nowhere.tar') }],
  'a folder for an archive': [{}, /cannot be used: it is no file/, { archive: folder }],
};

for (const [name, [saving, says, request]] of Object.entries(refusals)) {
  test(`${name} is refused, and nothing is left`, async () => {
    const archive = join(folder, 'saved.tar');
    writeFileSync(archive, savedArchive({ layout: 'classic', built: 1_750_000_000, ...saving }));
    const to = join(folder, 'canonical.tar');
    const asked = { archive, to, epoch: 0, baseDiffIds, tags: [savedTag], ...request };
    await assert.rejects(canonicalImage(asked), { name: 'KbuildError', failure: 'package', message: says });
    assert.deepEqual(readdirSync(folder), ['saved.tar']);
  });
}
