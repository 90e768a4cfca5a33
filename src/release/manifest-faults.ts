/** What of a manifest cannot be true: words of no such shape, numbers that are none, and things that it says twice. */

import { isDigest, isRecordedImage } from '../kubernetes/image-reference.ts';
import { isPlatform } from '../kubernetes/lists.ts';
import { isPlainValue } from '../kubernetes/version-file.ts';
import { hasControlCharacter, quote } from '../problem.ts';
import type { Manifest } from './manifest.ts';
import { nameShape } from './plan.ts';
import { isSoundRepository } from './repository.ts';

const sha256Shape = /^[0-9a-f]{64}$/;
const sha512Shape = /^[0-9a-f]{128}$/;
/** Such as `linux/arm64` or `linux/arm/v7`. */
const variantShape = /^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9]+)?$/;

/** Each as the end of a sentence that begins with "it says …"; none for a manifest that a packer may have written. */
export function manifestFaults(manifest: Manifest): readonly string[] {
  return [...wrongWords(manifest), ...wrongFiles(manifest), ...doubledEntries(manifest)];
}

function wrongWords({
  target,
  platforms,
  stamp,
  epoch,
  generation,
  repository,
  contradictions,
  toolchain,
}: Manifest): readonly string[] {
  const { makeVariables, environment, ...tools } = toolchain;
  const texts = [
    ...contradictions,
    ...Object.values(tools),
    ...[makeVariables, environment].flatMap((them) => Object.entries(them).flat()),
  ];
  return [
    ...fault('target', target, nameShape.test(target)),
    ...platforms.flatMap((it) => fault('platform', it, isPlatform(it))),
    ...Object.entries(stamp).flatMap(([name, it]) => fault(name, it, isPlainValue(it))),
    ...fault('sourceDateEpoch', String(epoch), epoch >= 0),
    ...fault('generation', generation, generation === 'kube-cross' || generation === 'data-container'),
    ...fault('repository', JSON.stringify(repository), isSoundRepository(repository)),
    ...texts.flatMap((it) => fault('word', it, !hasControlCharacter(it))),
  ];
}

function wrongFiles({ baseImages, releaseTars, images, binaries }: Manifest): readonly string[] {
  return [
    ...baseImages.flatMap((it) => [
      ...fault('base image', it.image, isPlainValue(it.image)),
      ...fault('platform', it.platform, variantShape.test(it.platform)),
      ...fault('digest', it.digest, isRecordedImage(it.digest)),
    ]),
    ...releaseTars.flatMap((it) => [
      ...fileFaults(it),
      ...fault('sha512', it.sha512, sha512Shape.test(it.sha512)),
      ...fault('tarSha256', it.tarSha256, sha256Shape.test(it.tarSha256)),
    ]),
    ...images.flatMap((it) => [
      ...fileFaults(it),
      ...fault('platform', it.platform, variantShape.test(it.platform)),
      ...it.tags.flatMap((tag) => fault('tag', tag, isPlainValue(tag))),
      ...fault('configDigest', it.configDigest, isDigest(it.configDigest)),
      ...fault('manifestDigest', it.manifestDigest, isDigest(it.manifestDigest)),
      ...fault('manifestSize', String(it.manifestSize), it.manifestSize >= 0),
    ]),
    ...binaries.flatMap((it) => [
      ...fileFaults(it),
      ...fault('platform', it.platform, isPlatform(it.platform)),
      ...Object.values(it.settings).flatMap((value) => fault('setting', value, !hasControlCharacter(value))),
    ]),
  ];
}

function fileFaults({
  name,
  size,
  sha256,
}: {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}): readonly string[] {
  return [
    ...fault('name', name, nameShape.test(name)),
    ...fault(`size of ${name}`, String(size), size >= 0),
    ...fault('sha256', sha256, sha256Shape.test(sha256)),
  ];
}

/** One of two entries would be published, and the other would have been the one that was looked at. */
function doubledEntries({
  platforms,
  baseImages,
  releaseTars,
  images,
  binaries,
}: Manifest): readonly string[] {
  return [
    ...twice(platforms),
    ...twice(baseImages.map(({ image, platform }) => `${image} ${platform}`)),
    ...twice(releaseTars.map(({ name }) => name)),
    ...twice(images.map(({ name, platform }) => `${platform}/${name}`)),
    ...images.flatMap(({ tags }) => twice(tags)),
    ...twice(binaries.map(({ name, platform }) => `${platform}/${name}`)),
  ];
}

function twice(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const doubled = new Set(names.filter((name) => seen.size === seen.add(name).size));
  return [...doubled].map((name) => `${quote(name)} twice`);
}

function fault(field: string, value: string, isSound: boolean): readonly string[] {
  return isSound ? [] : [`that its ${field} is ${quote(value)}`];
}
