/** Shards that agree become one release. */

import { type Manifest, sorted } from './manifest.ts';

export interface ShardManifest {
  /** As errors call it: its artifact. */
  readonly name: string;
  readonly manifest: Manifest;
}

/** The manifest that the same release has when one job makes it. Shards agree. */
export function mergedManifest(shards: readonly [ShardManifest, ...ShardManifest[]]): Manifest {
  const manifests = shards.map(({ manifest }) => manifest);
  const all = <K extends keyof Manifest>(key: K) => manifests.map((it) => it[key]);
  const { toolchain, ...first } = shards[0].manifest;
  return sorted({
    ...first,
    platforms: [...new Set(all('platforms').flat())],
    toolchain: {
      ...toolchain,
      // Each machine has its own, or had that Go already.
      goToolchain: joined(all('toolchain').map((it) => it.goToolchain)),
      machine: joined(all('toolchain').map(({ machine }) => machine)),
      // One image, by the name that the order of shards has no say in.
      kubeCross: all('toolchain')
        .map((it) => it.kubeCross)
        .reduce((a, b) => (a < b ? a : b)),
      kubeCrossPlatform: joined(all('toolchain').map((it) => it.kubeCrossPlatform)),
    },
    baseImages: unique(all('baseImages').flat(), ({ image, platform }) => `${image} ${platform}`),
    releaseTars: unique(all('releaseTars').flat(), ({ name }) => name),
    images: unique(all('images').flat(), ({ name, platform }) => `${platform}/${name}`),
    binaries: unique(all('binaries').flat(), ({ name, platform }) => `${platform}/${name}`),
  });
}

/** Machines of several kinds made the shards, so their programs with cgo are of several compilers. */
export function warningsOfMachines({ toolchain: { machine } }: Manifest): readonly string[] {
  if (!machine.includes(',')) return [];
  return [
    `The shards were made on ${machine}: a release made on one of these alone may differ in programs with cgo`,
  ];
}

function unique<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

function joined(words: readonly string[]): string {
  return [...new Set(words)]
    .filter((word) => word !== '')
    .sort()
    .join(', ');
}
