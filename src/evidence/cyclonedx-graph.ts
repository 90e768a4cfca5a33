/** What of an SBOM is in what, what of that nobody knows, and how its parts refer to each other. */

import type { JsonObject } from '../json.ts';
import type { ManifestImage } from '../release/manifest.ts';
import { goVersionOf, type Inventory } from './inventory.ts';
import { recordedImage } from './purl.ts';

export const mainRef = 'release';

export function dependenciesOf({
  manifest,
  programs,
  modules,
  goVersions,
}: Inventory): readonly JsonObject[] {
  const { releaseTars, images, baseImages } = manifest;
  const made = [
    ...programs.map(({ path }) => programRef(path)),
    ...releaseTars.map(({ name }) => fileRef(name)),
    ...images.map(imageRef),
  ];
  const bases = baseImages.map(({ image, platform }) => baseRef(image, platform));
  return [
    { ref: mainRef, dependsOn: [...made, ...bases] },
    ...programs.map(({ path, modules: its, record }) => ({
      ref: programRef(path),
      dependsOn: [...its.map(moduleRef), ...(record ? [goRef(goVersionOf(record))] : [])],
    })),
    ...[...modules.keys()].map((key) => ({ ref: moduleRef(key) })),
    ...goVersions.map((version) => ({ ref: goRef(version) })),
  ];
}

/** What is not in it: packages of base images, libraries of C, and what Go has not recorded. */
export function compositionsOf({ manifest, programs }: Inventory): readonly JsonObject[] {
  const { images, baseImages, toolchain } = manifest;
  const [whole, others] = [true, false].map((isWhole) =>
    programs.filter((it) => it.isWhole === isWhole).map(({ path }) => programRef(path)),
  );
  const foreign = [
    ...images.map(imageRef),
    ...baseImages.map(({ image, platform }) => baseRef(image, platform)),
    ...(recordedImage(toolchain.kubeCross) ? [crossRef] : []),
  ];
  const all = [
    { aggregate: 'complete', dependencies: whole },
    { aggregate: 'incomplete', dependencies: others },
    { aggregate: 'incomplete', assemblies: foreign },
  ];
  return all.filter((it) => (it.dependencies ?? it.assemblies ?? []).length > 0);
}

export const programRef = (path: string) => `program:${path}`;
export const moduleRef = (key: string) => `module:${key}`;
export const goRef = (version: string) => `go:${version}`;
export const fileRef = (name: string) => `file:${name}`;
export const imageRef = ({ name, platform }: ManifestImage) => `image:${platform}/${name}`;
export const baseRef = (image: string, platform: string) => `base:${image} ${platform}`;
export const crossRef = 'kube-cross';
