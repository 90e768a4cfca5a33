/** What a tree's own scripts say of its container build: image, names, what is handed in, what is hidden. */

import { readSyncFilters, type SyncFilters } from './sync-filters.ts';

export interface ContainerScripts {
  /** build/build-image/VERSION, part of the names of the data-container generation; empty where there is none. */
  readonly imageVersion: string;
  /** The kube-cross image without its tag, when nobody says otherwise. */
  readonly crossRepository: string;
  /** KUBE_CROSS_IMAGE and KUBE_CROSS_VERSION are honoured (v1.23 on). */
  readonly takesCrossImage: boolean;
  /** Variables that build/common.sh hands into the build container, in its order. */
  readonly forwarded: readonly string[];
  readonly filters: SyncFilters;
  /** The container build does not see `.git`, so Go stamps no VCS fields there. */
  readonly hidesGit: boolean;
}

/** Texts of build/common.sh, build/build-image/Dockerfile and build/build-image/VERSION. */
export function readContainerScripts(
  commonScript: string,
  recipe: string | undefined,
  imageVersion: string | undefined,
): ContainerScripts {
  const script = commonScript.replace(/^[ \t]*#.*$/gm, '');
  return {
    imageVersion: imageVersion?.trim() ?? '',
    crossRepository: crossRepositoryOf(recipe ?? '', script),
    takesCrossImage: /\bKUBE_CROSS_VERSION:-/.test(script),
    forwarded: [...new Set([...script.matchAll(forwardedVariable)].map(([, name = '']) => name))],
    filters: readSyncFilters(script),
    hidesGit: /["']H \/\.git["']/.test(script),
  };
}

/** `--env "NAME=…`, `--env=NAME=…` or `-e NAME=…`. */
const forwardedVariable = /(?:--env|-e)[ =]["']?([A-Z][A-Z0-9_]*)=/g;

/** v1.20 has it in the recipe of its build image, later trees compose it of the registry of base images. */
function crossRepositoryOf(recipe: string, script: string): string {
  const literal = /^FROM\s+(\S+):KUBE_BUILD_IMAGE_CROSS_TAG\s*$/m.exec(recipe)?.[1];
  const registry = /\$\{KUBE_BASE_IMAGE_REGISTRY:-["']?([^}"']{1,300})["']?\}/.exec(script)?.[1];
  return literal ?? `${registry ?? 'registry.k8s.io/build-image'}/kube-cross`;
}
