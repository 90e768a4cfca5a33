/** The release manifest: what was made of what by what. Nothing in it differs between equal releases. */

import type { MakeVariable } from '../kubernetes/make.ts';
import { fieldsInOrder, type SeenRepository } from '../kubernetes/module-version.ts';
import type { Stamp } from '../kubernetes/stamp.ts';
import { releaseTargets } from '../kubernetes/targets.ts';
import type { Generation } from '../kubernetes/tree.ts';
import type { Binary, ReleaseImage, ReleaseTar } from './content.ts';

export const actionVersion = '0.1.0';
const manifestVersion = 2;

/** As manifest.json holds it; every list is sorted. */
export interface Manifest {
  readonly target: string;
  readonly platforms: readonly string[];
  readonly stamp: Stamp;
  /** Seconds; SOURCE_DATE_EPOCH. */
  readonly epoch: number;
  readonly generation: string;
  /** What Go sees of the repository; undefined where binaries say nothing of one. */
  readonly repository: SeenRepository | undefined;
  /** What a version file said other than the checkout; none where it was right, or there was none. */
  readonly contradictions: readonly string[];
  readonly toolchain: Toolchain;
  readonly baseImages: readonly ManifestBase[];
  readonly releaseTars: readonly ManifestTar[];
  readonly images: readonly ManifestImage[];
  readonly binaries: readonly ManifestBinary[];
}

export interface Toolchain {
  readonly builder: string;
  /** GOOS/GOARCH of where make ran: cgo binaries depend on it. */
  readonly machine: string;
  readonly go: string;
  /** Of a Go that Go has fetched, its line as in go.sum; else empty. */
  readonly goToolchain: string;
  readonly kubeCross: string;
  readonly kubeCrossPlatform: string;
  readonly makeVariables: Readonly<Record<string, string>>;
  /** What the environment and the inputs of images say beside them, and the inputs that SBOMs alone have; sorted. */
  readonly environment: Readonly<Record<string, string>>;
  /** Name and version of what compressed. */
  readonly encoder: string;
  readonly action: string;
}

export interface ManifestBase {
  readonly image: string;
  readonly platform: string;
  readonly digest: string;
}

export type ManifestTar = Omit<ReleaseTar, 'path'>;
export type ManifestImage = Omit<ReleaseImage, 'path' | 'sha512'>;
export type ManifestBinary = Omit<Binary, 'path' | 'sha512'>;

/** What of a build's facts a manifest keeps. */
export interface ReleaseFacts {
  readonly stamp: Stamp;
  /** Seconds. */
  readonly epoch: number;
  readonly generation: Generation;
  readonly builder: 'container' | 'local';
  readonly goVersion: string;
  /** As Toolchain's. */
  readonly goToolchain: string;
  readonly repository: SeenRepository | undefined;
  readonly contradictions: readonly string[];
  readonly kubeCross: { readonly image: string; readonly platform: string } | undefined;
  readonly platforms: readonly string[];
}

export interface Release {
  readonly facts: ReleaseFacts;
  /** What the release as a whole is, where `facts` are of a step. */
  readonly target: string;
  readonly machine: string;
  readonly variables: readonly MakeVariable[];
  readonly environment: Readonly<Record<string, string>>;
  readonly binaries: readonly Binary[];
  readonly tars: readonly ReleaseTar[];
  readonly images: readonly ReleaseImage[];
  readonly bases: readonly ManifestBase[];
  readonly encoder: string;
}

export function manifestOf(release: Release): Manifest {
  const { facts, target, machine, variables, environment, encoder } = release;
  return sorted({
    target,
    platforms: facts.platforms,
    stamp: facts.stamp,
    epoch: facts.epoch,
    generation: facts.generation,
    repository: facts.repository,
    contradictions: facts.contradictions,
    toolchain: {
      builder: facts.builder,
      machine,
      go: facts.goVersion,
      goToolchain: facts.goToolchain,
      kubeCross: facts.kubeCross?.image ?? '',
      kubeCrossPlatform: facts.kubeCross?.platform ?? '',
      makeVariables: Object.fromEntries(variables.map(({ name, value }) => [name, value])),
      environment,
      encoder,
      action: actionVersion,
    },
    baseImages: release.bases.map(({ image, platform, digest }) => ({ image, platform, digest })),
    releaseTars: release.tars.map(({ path: _, ...tar }) => tar),
    images: release.images.map(({ path: _, sha512: __, ...image }) => image),
    binaries: release.binaries.map(({ path: _, sha512: __, ...binary }) => binary),
  });
}

/** WHAT of make's command line; in one order, as another one makes no other files. None where all was built. */
export function whatVariable(what: readonly string[]): readonly MakeVariable[] {
  return what.length === 0 ? [] : [{ name: 'WHAT', value: what.toSorted().join(' ') }];
}

/** Whether it is of tarballs or images, which were packed; else of programs as they were built. */
export function isOfPacked({ target }: Pick<Manifest, 'target'>): boolean {
  return releaseTargets.some((it) => it === target);
}

/** As the text of manifest.json; keys in a fixed order. */
export function renderManifest(manifest: Manifest): string {
  return `${JSON.stringify(contentOf(manifest), null, 2)}\n`;
}

/** With every list sorted by what it is of. */
export function sorted(manifest: Manifest): Manifest {
  const { platforms, baseImages, releaseTars, images, binaries } = manifest;
  return {
    ...manifest,
    platforms: platforms.toSorted(),
    baseImages: sortedBy(baseImages, ({ image, platform }) => `${image} ${platform}`),
    releaseTars: sortedBy(releaseTars, ({ name }) => name),
    images: sortedBy(images, ({ name, platform }) => `${platform}/${name}`),
    binaries: sortedBy(binaries, ({ name, platform }) => `${platform}/${name}`),
  };
}

function sortedBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Keys in a fixed order. */
export function contentOf(manifest: Manifest): object {
  const { target, platforms, stamp, epoch, generation, repository, toolchain } = manifest;
  const { contradictions, baseImages, releaseTars, images, binaries } = manifest;
  return {
    version: manifestVersion,
    target,
    platforms,
    stamp: inStampOrder(stamp),
    sourceDateEpoch: epoch,
    generation,
    repository: repository && fieldsInOrder(repository),
    contradictions,
    toolchain,
    baseImages,
    releaseTars: releaseTars.map(({ name, size, sha256, sha512, tarSha256 }) => ({
      name,
      size,
      sha256,
      sha512,
      tarSha256,
    })),
    images: images.map((it) => ({
      name: it.name,
      platform: it.platform,
      tags: it.tags,
      size: it.size,
      sha256: it.sha256,
      configDigest: it.configDigest,
      manifestDigest: it.manifestDigest,
      manifestSize: it.manifestSize,
    })),
    binaries: binaries.map(({ platform, name, size, sha256, settings }) => ({
      platform,
      name,
      size,
      sha256,
      settings,
    })),
  };
}

export function inStampOrder({
  gitVersion,
  gitCommit,
  gitTreeState,
  gitMajor,
  gitMinor,
  buildDate,
}: Stamp): Stamp {
  return { gitVersion, gitCommit, gitTreeState, gitMajor, gitMinor, buildDate };
}
