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

/**
 * Reference: `_output/release-images/<arch>/<name>.tar`. Those of `wrapped` binaries must be built on a base image that
 * was looked at before the build, as the manifest says of them, and be for that architecture.
 */
export async function collectImages(
  folder: string,
  records: readonly ToolRecord[],
  wrapped: readonly string[],
): Promise<readonly ReleaseImage[]> {
  const images: ReleaseImage[] = [];
  for (const architecture of [...(await foldersIn(folder))].sort()) {
    const names = (await readdir(join(folder, architecture))).filter((name) => name.endsWith('.tar')).sort();
    for (const name of names) {
      const { image, record } = await imageAt(join(folder, architecture, name), records);
      if (wrapped.includes(image.name)) {
        if (record.baseLayers === 0) throw foreignBase(image);
        const [, builtFor] = image.platform.split('/');
        if (builtFor !== architecture) throw otherPlatform(image, architecture);
      }
      images.push(image);
    }
  }
  return images;
}

async function imageAt(
  path: string,
  records: readonly ToolRecord[],
): Promise<{ readonly image: ReleaseImage; readonly record: ImageRecord }> {
  const digest = await digestOf(path);
  const isRecord = (it: ToolRecord): it is ImageRecord => it.kind === 'image' && it.sha256 === digest.sha256;
  const record = records.find(isRecord);
  if (!record) throw notOurs(path);
  const { platform, tags, configDigest } = record;
  return { image: { name: basename(path, '.tar'), platform, path, ...digest, tags, configDigest }, record };
}

function foreignBase({ path }: ReleaseImage): KbuildError {
  return new KbuildError('image', [
    {
      what: `${path} is not built on the base image that was there before the build`,
      remedy: 'Let nothing else pull or tag base images in this engine meanwhile, and pack again',
    },
  ]);
}

function otherPlatform({ path, platform }: ReleaseImage, architecture: string): KbuildError {
  return new KbuildError('image', [
    {
      what: `${path} is not for linux/${architecture}: the engine has built it on the base image for ${platform}`,
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
