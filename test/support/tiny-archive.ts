/** Small archives of tests: tars with headers of one's own, gzip, and images as `docker save` writes them. */

import { createHash } from 'node:crypto';
import { blockSize } from '../../src/packing/tar/tar-block.ts';
import { type TarEntry, tarEnd, tarHeader, tarPadding } from '../../src/packing/tar/tar-entry.ts';

export interface TinyMember extends Partial<Omit<TarEntry, 'size'>> {
  readonly path: string;
  readonly content?: Buffer;
}

export function tinyTar(members: readonly TinyMember[]): Buffer {
  const pieces = members.flatMap(({ content = Buffer.alloc(0), ...given }) => {
    const entry: TarEntry = {
      kind: 'file',
      mode: 0o644,
      uid: 0,
      gid: 0,
      mtime: 1_700_000_000,
      target: '',
      device: undefined,
      xattrs: new Map(),
      ...given,
      size: content.length,
    };
    return [tarHeader(entry), content, tarPadding(content.length)];
  });
  return Buffer.concat([...pieces, tarEnd]);
}

/** A header with other bytes in one field, and the checksum that fits. */
export function withField(tar: Buffer, header: number, at: number, value: string): Buffer {
  const copy = Buffer.from(tar);
  copy.write(value, header + at, 'latin1');
  const block = copy.subarray(header, header + blockSize);
  block.fill(' ', 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return copy;
}

export interface TinyImage {
  readonly layers: readonly Buffer[];
  readonly created?: string;
  /** Of the layers, each in its step. */
  readonly dates?: readonly string[];
  readonly command?: string;
  readonly tag?: string;
  /** Other keys of its configuration. */
  readonly more?: object;
}

/** In Docker's own layout. */
export function tinyImage(image: TinyImage): Buffer {
  const {
    layers,
    created = '2025-01-02T03:04:05Z',
    dates,
    command = '/kube-apiserver',
    tag = 'k:v1',
    more = {},
  } = image;
  const config = Buffer.from(
    JSON.stringify({
      architecture: 'amd64',
      os: 'linux',
      created,
      config: { Entrypoint: [command] },
      rootfs: { type: 'layers', diff_ids: layers.map((it) => `sha256:${sha256(it)}`) },
      history: layers.map((_, index) => ({
        created: dates?.[index] ?? created,
        created_by: `step ${index}`,
      })),
      ...more,
    }),
  );
  const paths = layers.map((it) => `${sha256(Buffer.concat([it, Buffer.from('id')]))}/layer.tar`);
  const manifest = [{ Config: `${sha256(config)}.json`, RepoTags: [tag], Layers: paths }];
  return tinyTar([
    { path: `${sha256(config)}.json`, content: config },
    ...layers.map((content, index) => ({ path: paths[index] ?? '', content })),
    { path: 'manifest.json', content: Buffer.from(JSON.stringify(manifest)) },
  ]);
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
