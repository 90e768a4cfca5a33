/**
 * One OCI index for each image of a release, over its architectures. The file is what a registry is given, byte for byte: its
 * sha256, which SHA256SUMS lists, is the digest that the registry knows the image by.
 */

import { imagePath, type ReleaseImage } from './content.ts';

export const ociTypes = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
} as const;

/** Behind the name of an image, such as `kube-proxy`. */
export const imageIndexEnding = '.index.json';

export interface ImageIndex {
  readonly path: string;
  readonly text: string;
}

type Indexed = Pick<ReleaseImage, 'name' | 'platform' | 'manifestDigest' | 'manifestSize'>;

/** Sorted by path, as the manifests in each are by platform. */
export function imageIndexes(images: readonly Indexed[]): readonly ImageIndex[] {
  const byName = new Map<string, Indexed[]>();
  for (const image of images.toSorted((a, b) => (a.platform < b.platform ? -1 : 1))) {
    const architecture = imagePath(image).split('/')[0] ?? '';
    // Older trees make the conformance image of every architecture for that of the engine: no other machine can run it.
    if (image.platform.split('/')[1] !== architecture) continue;
    const ending = `-${architecture}`;
    const name = image.name.endsWith(ending) ? image.name.slice(0, -ending.length) : image.name;
    byName.set(name, [...(byName.get(name) ?? []), image]);
  }
  return [...byName]
    .map(([name, its]) => ({ path: `${name}${imageIndexEnding}`, text: indexText(its) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Reference: OCI image format, image index. */
function indexText(images: readonly Indexed[]): string {
  const manifests = images.map(({ platform, manifestDigest, manifestSize }) => {
    const [os, architecture, variant] = platform.split('/');
    return {
      mediaType: ociTypes.manifest,
      digest: manifestDigest,
      size: manifestSize,
      platform: { architecture, os, ...(variant === undefined ? {} : { variant }) },
    };
  });
  const index = { schemaVersion: 2, mediaType: ociTypes.index, manifests };
  return `${JSON.stringify(index, null, 2)}\n`;
}
