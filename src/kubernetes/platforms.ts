/** Which platforms a build makes: the tree's lists, the user's choice and the host, put together as the tree's scripts do. */

import type { PlatformKind, TreeLists } from './lists.ts';

const platformKinds: readonly PlatformKind[] = ['server', 'node', 'client', 'test'];

export type PlatformsByKind = Readonly<Record<PlatformKind, readonly string[]>>;

export interface PlatformChoice {
  /** KUBE_BUILD_PLATFORMS; empty when not given. */
  readonly requested: readonly string[];
  /** KUBE_FASTBUILD=true; a given platform list beats it. */
  readonly fastbuild: boolean;
  /** KUBE_BUILDER_OS starts with `darwin`. */
  readonly darwinBuilder: boolean;
  /** GOHOSTARCH. */
  readonly hostArchitecture: string;
}

/** Every platform that the tree builds anything for, sorted. */
export function supportedPlatforms(lists: TreeLists): readonly string[] {
  return sortedUnique(platformKinds.flatMap((kind) => lists.platforms[kind]));
}

/** kube::golang::setup_platforms: what `make cross` builds of each kind. A kind may be empty. */
export function platformsByKind(lists: TreeLists, choice: PlatformChoice): PlatformsByKind {
  return {
    server: ofKind('server'),
    node: ofKind('node'),
    client: ofKind('client'),
    test: ofKind('test'),
  };

  function ofKind(kind: PlatformKind): readonly string[] {
    const supported = lists.platforms[kind];
    if (choice.requested.length > 0)
      return sortedUnique(supported.filter((it) => choice.requested.includes(it)));
    return choice.fastbuild ? fastbuildPlatforms(lists, choice, kind) : supported;
  }
}

const fastbuildArchitectures: readonly string[] = ['amd64', 'arm64', 'ppc64le', 's390x'];

function fastbuildPlatforms(lists: TreeLists, choice: PlatformChoice, kind: PlatformKind): readonly string[] {
  const hostCounts =
    lists.fastbuildArchitecture === 'host' && fastbuildArchitectures.includes(choice.hostArchitecture);
  const architecture = hostCounts ? choice.hostArchitecture : 'amd64';
  const alsoDarwin = choice.darwinBuilder && (kind === 'client' || kind === 'test');
  return alsoDarwin ? [`darwin/${architecture}`, `linux/${architecture}`] : [`linux/${architecture}`];
}

export function sortedUnique(items: readonly string[]): readonly string[] {
  return [...new Set(items)].sort();
}
