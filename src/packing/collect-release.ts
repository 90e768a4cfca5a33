/** Finds what packaging has made, and holds each file against what the toolbox knows of it. */

import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { digestOf, foldersIn } from '../host/files.ts';
import { KbuildError } from '../problem.ts';
import type { ReleaseImage, ReleaseTar } from '../release/content.ts';
import type { ImageRecord, TarRecord, ToolRecord } from './toolbox/toolbox-config.ts';

/** Sorted by name. Throws when a tarball is not as the toolbox made it, or is not of its making. */
export async function collectTars(
  folder: string,
  records: readonly ToolRecord[],
): Promise<readonly ReleaseTar[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.tar(?:\.gz)?$/.test(name)).sort();
  const tars: ReleaseTar[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const digest = await digestOf(path);
    const isRecord = (it: ToolRecord): it is TarRecord => it.kind === 'tar' && it.sha256 === digest.sha256;
    const record = records.find(isRecord);
    if (!record) throw notOurs(path);
    tars.push({ name, path, ...digest, tarSha256: record.tarSha256 });
  }
  return tars;
}

/** An image as its recipe means it: the name has the architecture of its programs in it, such as `kube-proxy-arm64`. */
export interface WrappedImage {
  readonly name: string;
  readonly platform: string;
}

/**
 * Reference: `_output/release-images/<arch>/<name>.tar`. Those that are `wrapped` must be built on a base image that was
 * looked at before the build, as the manifest says of them, and be for the platform of its.
 */
export async function collectImages(
  folder: string,
  records: readonly ToolRecord[],
  wrapped: readonly WrappedImage[],
): Promise<readonly ReleaseImage[]> {
  const images: ReleaseImage[] = [];
  for (const architecture of [...(await foldersIn(folder))].sort()) {
    const files = (await readdir(join(folder, architecture))).filter((name) => name.endsWith('.tar')).sort();
    for (const name of files) {
      const { image, record } = await imageAt(join(folder, architecture, name), records);
      const names = [image.name, `${image.name}-${architecture}`];
      const expected = wrapped.find((it) => names.includes(it.name));
      if (expected && record.baseLayers === 0) throw foreignBase(image);
      if (expected && architectureOf(expected.platform) !== architectureOf(image.platform))
        throw otherPlatform(image, expected.platform);
      images.push(image);
    }
  }
  return images;
}

/** The variant behind it is the engine's to say: `linux/arm64/v8`. */
function architectureOf(platform: string): string {
  return platform.split('/').slice(0, 2).join('/');
}

async function imageAt(
  path: string,
  records: readonly ToolRecord[],
): Promise<{ readonly image: ReleaseImage; readonly record: ImageRecord }> {
  const digest = await digestOf(path);
  const isRecord = (it: ToolRecord): it is ImageRecord => it.kind === 'image' && it.sha256 === digest.sha256;
  const record = records.find(isRecord);
  if (!record) throw notOurs(path);
  const { platform, tags, configDigest, manifestDigest, manifestSize } = record;
  const said = { platform, tags, configDigest, manifestDigest, manifestSize };
  return { image: { name: basename(path, '.tar'), path, ...digest, ...said }, record };
}

function foreignBase({ path }: ReleaseImage): KbuildError {
  return new KbuildError('image', [
    {
      what: `${path} is not built on the base image that was there before the build`,
      remedy: 'Let nothing else pull or tag base images in this engine meanwhile, and pack again',
    },
  ]);
}

function otherPlatform({ path, platform }: ReleaseImage, expected: string): KbuildError {
  return new KbuildError('image', [
    {
      what: `${path} is not for ${expected}: the engine has built it on the base image for ${platform}`,
      remedy:
        'Let nothing else pull base images in this engine meanwhile, or pack each platform in a job of its own',
    },
  ]);
}

function notOurs(path: string): KbuildError {
  return new KbuildError('package', [
    {
      what: `${path} was not written by the packer, or has changed since`,
      remedy:
        "The tree's packaging scripts must write archives with tar, git archive or docker save, found by PATH",
    },
  ]);
}
