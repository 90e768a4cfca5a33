/** The release manifest: what was made of what by what. Nothing in it differs between equal releases. */

import type { MakeVariable } from '../kubernetes/make.ts';
import type { Binary, ReleaseImage, ReleaseTar } from './content.ts';
import type { BuildFacts } from './report.ts';

export const actionVersion = '0.1.0';

export interface ReleaseManifest {
  readonly facts: BuildFacts;
  /** GOOS/GOARCH of where make ran: cgo binaries depend on it. */
  readonly machine: string;
  readonly variables: readonly MakeVariable[];
  readonly binaries: readonly Binary[];
  readonly tars: readonly ReleaseTar[];
  readonly images: readonly ReleaseImage[];
  readonly bases: readonly { readonly image: string; readonly platform: string; readonly digest: string }[];
  /** Name and version of what compressed. */
  readonly encoder: string;
}

/** As the text of manifest.json; keys in a fixed order, lists sorted. */
export function renderManifest(manifest: ReleaseManifest): string {
  const { facts, machine, variables, binaries, tars, images, bases, encoder } = manifest;
  const content = {
    version: 1,
    target: facts.target,
    platforms: facts.platforms,
    stamp: facts.stamp,
    sourceDateEpoch: facts.epoch,
    generation: facts.generation,
    toolchain: {
      builder: facts.builder,
      machine,
      go: facts.goVersion,
      kubeCross: facts.kubeCross?.image ?? '',
      kubeCrossPlatform: facts.kubeCross?.platform ?? '',
      makeVariables: Object.fromEntries(variables.map(({ name, value }) => [name, value])),
      encoder,
      action: actionVersion,
    },
    baseImages: bases.map(({ image, platform, digest }) => ({ image, platform, digest })),
    releaseTars: tars.map(({ name, size, sha256, sha512, tarSha256 }) => ({
      name,
      size,
      sha256,
      sha512,
      tarSha256,
    })),
    images: images.map(({ name, platform, tags, size, sha256, configDigest }) => ({
      name,
      platform,
      tags,
      size,
      sha256,
      configDigest,
    })),
    binaries: binaries.map(({ platform, name, size, sha256, settings }) => ({
      platform,
      name,
      size,
      sha256,
      settings,
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
