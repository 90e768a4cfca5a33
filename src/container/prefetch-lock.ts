/** The lock file of `kbuild prefetch`: what lies in its folder, with sizes and digests (docs/offline.md). */

import { countOf, fieldsOf, objectsIn, parsedJson, saysTheSame, stringOf } from '../json.ts';
import { isDigest, parseImageReference } from '../kubernetes/image-reference.ts';

/** An image of the layout in `oci`. */
export interface PrefetchedImage {
  /** As builds ask for it. */
  readonly image: string;
  /** Such as `linux/amd64`. */
  readonly platform: string;
  /** `sha256:…` as the registry has it; empty where none gave one. */
  readonly digest: string;
  /** `sha256:…`: its id in engines with a graph driver. */
  readonly config: string;
  /** `sha256:…` in the layout: its id in engines with containerd's store. */
  readonly manifest: string;
}

export interface PrefetchedFile {
  /** Relative to the folder, below `oci` or `go`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

export interface PrefetchLock {
  readonly version: 1;
  /** HEAD of the tree that it was made for; empty where git knows none. */
  readonly commit: string;
  /** Of the Go that the tree chooses where the image has another one, its line as in go.sum; else empty. */
  readonly toolchain: string;
  readonly images: readonly PrefetchedImage[];
  readonly files: readonly PrefetchedFile[];
}

export const lockName = 'kbuild-prefetch.json';

export function renderLock(lock: PrefetchLock): string {
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/** undefined for anything but what `renderLock` puts out. */
export function parseLock(text: string): PrefetchLock | undefined {
  const whole = fieldsOf(parsedJson(text));
  const images = objectsIn(whole.images).map((it) => ({
    image: stringOf(it.image),
    platform: stringOf(it.platform),
    digest: stringOf(it.digest),
    config: stringOf(it.config),
    manifest: stringOf(it.manifest),
  }));
  const files = objectsIn(whole.files).map((it) => ({
    path: stringOf(it.path),
    size: countOf(it.size),
    sha256: stringOf(it.sha256),
  }));
  const { commit, toolchain } = whole;
  const lock = {
    version: 1,
    commit: stringOf(commit),
    toolchain: stringOf(toolchain),
    images,
    files,
  } as const;
  return saysTheSame(lock, whole) && images.every(isImage) && files.every(isFile) ? lock : undefined;
}

function isImage({ image, digest, config, manifest }: PrefetchedImage): boolean {
  const digests = [config, manifest, ...(digest === '' ? [] : [digest])];
  return parseImageReference(image) !== undefined && digests.every(isDigest);
}

function isFile({ path, size, sha256 }: PrefetchedFile): boolean {
  return /^(?:oci|go)(?:\/(?!\.\.?(?:\/|$))[^/]+)+$/.test(path) && size >= 0 && isDigest(`sha256:${sha256}`);
}
