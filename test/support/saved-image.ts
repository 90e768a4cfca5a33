/**
 * Archives of one image as each kind of engine saves it, made by hand: Docker's own layout (up to Engine 24), an OCI layout
 * with a manifest.json (from 25 on), and an index with an attestation beside the image (containerd's store, Engine 29).
 */

import { createHash } from 'node:crypto';
import zlib from 'node:zlib';
import { endOfTar, type RawEntry, rawTar } from './tar-builder.ts';

export type Layout = 'classic' | 'oci' | 'containerd';

export interface Saving {
  readonly layout: Layout;
  readonly compression?: 'none' | 'gzip' | 'zstd';
  /** Seconds. */
  readonly built: number;
  /** Entries of layers and of the archive the other way round. */
  readonly reversed?: boolean;
  readonly tags?: readonly string[];
  readonly layers?: readonly Buffer[];
  /** Laid over the configuration. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** The archive's entries just before they are packed. */
  readonly change?: (entries: readonly RawEntry[]) => readonly RawEntry[];
}

export const savedTag = 'registry.k8s.io/kube-apiserver-amd64:v1.36.0';

export const capability = Buffer.from('0100000200040000000000000000000000000000', 'hex');

/** Always the same bytes, with times and names that a canonical layer would not have. */
export const baseLayer = rawTar([
  { path: 'usr/', mtime: 1600000000, names: { user: 'root', group: 'root' } },
  { path: 'usr/os-release', content: 'ID=base\n', mtime: 1600000001 },
]);
export const baseDiffIds = [digestOf(baseLayer)];

export function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

export function ofBuild(built: number, reversed = false): readonly Buffer[] {
  const names = { user: reversed ? 'builder' : '', group: '' };
  const file: RawEntry = {
    path: reversed ? './usr/local/bin/kube-apiserver' : 'usr/local/bin/kube-apiserver',
    content: 'ELF'.repeat(70_000),
    ...{ mode: 0o100755, uid: 3, gid: 4, mtime: built, names },
    pax: { 'SCHILY.xattr.security.capability': capability, mtime: `${built}.25` },
  };
  const entries: readonly RawEntry[] = [
    { path: 'usr/', mtime: built, names },
    { path: 'usr/local/', mtime: built + 1 },
    { path: 'usr/local/bin/', mtime: built + 2, mode: 0o1777 },
    file,
    { path: 'usr/link', type: '2', target: '../../etc/x', mtime: built },
    { path: 'usr/-first', content: '', mtime: built },
    { path: 'usr/.wh.os-release', mtime: built },
    { path: 'var/', mtime: built },
    { path: 'var/.wh..wh..opq', mtime: built },
  ];
  // Which of two names of a file is stored as the file is a matter of the order.
  const other: RawEntry = { ...file, path: 'usr/local/bin/another' };
  const target = 'usr/local/bin/kube-apiserver';
  const linked = reversed
    ? [...entries.filter((it) => it !== file).toReversed(), other, hardLink(file, 'usr/local/bin/another')]
    : [...entries, hardLink(other, target)];
  return [rawTar(linked), endOfTar, endOfTar];
}

function hardLink({ path, mode, uid, gid }: RawEntry, target: string): RawEntry {
  return { path, type: '1', target, mode: mode ?? 0, uid: uid ?? 0, gid: gid ?? 0 };
}

export function savedArchive(saving: Saving): Buffer {
  const layers = saving.layers ?? [baseLayer, ...ofBuild(saving.built, saving.reversed)];
  const config = Buffer.from(JSON.stringify({ ...configOf(saving, layers), ...saving.config }));
  const made = saving.layout === 'classic' ? classic(saving, layers, config) : oci(saving, layers, config);
  const stamped = made.map((entry) => ({ ...entry, mtime: saving.built + 9 }));
  const ordered = saving.reversed ? stamped.toReversed() : stamped;
  return rawTar(saving.change ? saving.change(ordered) : ordered);
}

function configOf({ built, layout, reversed }: Saving, layers: readonly Buffer[]): object {
  const at = (seconds: number) => new Date(seconds * 1000).toISOString().replace('Z', '123456Z');
  const config = {
    Env: ['PATH=/usr/local/bin', 'B=1', 'A=2'],
    Entrypoint: ['/usr/local/bin/kube-apiserver'],
    Labels: reversed ? { b: '2', a: '1' } : { a: '1', b: '2' },
  };
  const unset = {
    ...{ Hostname: `host${built}`, Domainname: '', User: '', AttachStdin: false, Tty: false, Cmd: null },
    ...{ Image: digestOf(Buffer.from(`step ${built}`)), OnBuild: null },
  };
  return {
    ...(layout === 'classic'
      ? { container: `c${built}`, container_config: { ...unset }, docker_version: '20.10.24' }
      : { 'moby.buildkit.buildinfo.v1': `${built}`, 'moby.buildkit.cache.v0': 'AAAA' }),
    created: at(built),
    architecture: 'amd64',
    os: 'linux',
    config: layout === 'classic' ? { ...unset, ...config } : config,
    rootfs: { type: 'layers', diff_ids: layers.map(digestOf) },
    history: [
      { created: at(1600000000), created_by: 'ADD base' },
      { created: at(built), created_by: 'ENV A=2', empty_layer: true },
      ...layers.slice(1).map((_, index) => ({ created_by: `COPY ${index}`, created: at(built + index) })),
    ],
  };
}

/** Every layer in a folder of its own; what was there before is a link to it. */
function classic(saving: Saving, layers: readonly Buffer[], config: Buffer): readonly RawEntry[] {
  const tags = saving.tags ?? [savedTag];
  const name = `${hexOf(config)}.json`;
  const folders = layers.map(
    (layer, index) => `${hexOf(Buffer.from(`${index} ${saving.built}`))}-${layer.length}`,
  );
  const files = layers.flatMap((layer, index): readonly RawEntry[] => {
    const folder = `${folders[index]}`;
    const earlier = layers.findIndex((it) => it.equals(layer));
    const twin = { type: '2', target: `../${folders[earlier]}/layer.tar` };
    const content = earlier === index ? { content: packed(layer, saving) } : twin;
    return [
      { path: `${folder}/` },
      { path: `${folder}/VERSION`, content: '1.0' },
      { path: `${folder}/json`, content: JSON.stringify({ id: folder, created: saving.built }) },
      { path: `${folder}/layer.tar`, ...content },
    ];
  });
  const manifest = [{ Config: name, RepoTags: tags, Layers: folders.map((it) => `${it}/layer.tar`) }];
  return [
    ...files,
    { path: name, content: config },
    { path: 'manifest.json', content: JSON.stringify(manifest) },
    { path: 'repositories', content: '{}\n' },
  ];
}

function oci(saving: Saving, layers: readonly Buffer[], config: Buffer): readonly RawEntry[] {
  const stored = layers.map((layer) => packed(layer, saving));
  const tags = saving.tags ?? [savedTag];
  const gzip = saving.compression === 'gzip' ? '+gzip' : '';
  const manifest = jsonOf({
    schemaVersion: 2,
    mediaType: manifestType,
    config: described(config, 'application/vnd.oci.image.config.v1+json'),
    layers: stored.map((it) => described(it, `application/vnd.oci.image.layer.v1.tar${gzip}`)),
  });
  const attestation = jsonOf({ schemaVersion: 2, mediaType: manifestType, made: saving.built });
  const index = jsonOf({
    schemaVersion: 2,
    manifests: [
      { ...described(manifest, manifestType), platform: { architecture: 'amd64', os: 'linux' } },
      // Another platform's, which was not pulled.
      {
        ...described(Buffer.from('elsewhere'), manifestType),
        platform: { architecture: 'arm64', os: 'linux' },
      },
      {
        ...described(attestation, manifestType),
        annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
        platform: { architecture: 'unknown', os: 'unknown' },
      },
    ],
  });
  const isContainerd = saving.layout === 'containerd';
  const top = isContainerd ? described(index, indexType) : described(manifest, manifestType);
  const annotated = tags.map((tag) => ({ ...top, annotations: { 'io.containerd.image.name': tag } }));
  const blobs = [...new Map([...stored, config, manifest].map((it) => [digestOf(it), it])).values()];
  const docker = [
    { Config: blobPath(config), RepoTags: tags, Layers: stored.map(blobPath), LayerSources: undefined },
  ];
  return [
    { path: 'blobs/' },
    { path: 'blobs/sha256/' },
    ...[...blobs, ...(isContainerd ? [attestation, index] : [])].map((it) => ({
      path: blobPath(it),
      content: it,
    })),
    {
      path: 'index.json',
      content: jsonOf({ schemaVersion: 2, manifests: annotated.length ? annotated : [top] }),
    },
    { path: 'manifest.json', content: jsonOf(docker) },
    { path: 'oci-layout', content: '{"imageLayoutVersion":"1.0.0"}' },
  ];
}

export const manifestType = 'application/vnd.oci.image.manifest.v1+json';
export const indexType = 'application/vnd.oci.image.index.v1+json';

export function described(bytes: Buffer, mediaType: string): Readonly<Record<string, unknown>> {
  return { mediaType, digest: digestOf(bytes), size: bytes.length };
}

export function blobPath(bytes: Buffer): string {
  return `blobs/sha256/${hexOf(bytes)}`;
}

export function jsonOf(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

function hexOf(bytes: Buffer): string {
  return digestOf(bytes).slice('sha256:'.length);
}

function packed(layer: Buffer, { compression = 'none' }: Saving): Buffer {
  if (compression === 'gzip') return zlib.gzipSync(layer);
  return compression === 'zstd' ? zstdOf(layer) : layer;
}

/** A frame of uncompressed blocks, which needs no encoder. */
function zstdOf(bytes: Buffer): Buffer {
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(bytes.length));
  const parts: Buffer[] = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xe0]), size];
  for (let at = 0; at < bytes.length; at += 65536) {
    const block = bytes.subarray(at, at + 65536);
    const header = Buffer.alloc(3);
    header.writeUIntLE(block.length * 8 + (at + 65536 >= bytes.length ? 1 : 0), 0, 3);
    parts.push(header, block);
  }
  return Buffer.concat(parts);
}
