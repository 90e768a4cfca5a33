/**
 * Whether Go stamps VCS fields in the container: as the tree's own container build of a full clone would, and never so
 * that the state of `.git` stops a build.
 */

import type { SourceTree } from '../kubernetes/tree.ts';

export interface VcsChoice {
  /** `-buildvcs=false` is given. */
  readonly withoutVcs: boolean;
  readonly warning: string | undefined;
}

export const noVcs: VcsChoice = { withoutVcs: false, warning: undefined };

export function vcsChoice(
  { tree, isRepository }: { readonly tree: SourceTree; readonly isRepository: boolean },
  { goVersion, gitSaid }: { readonly goVersion: string; readonly gitSaid: string },
): VcsChoice {
  // In GOPATH mode GOFLAGS would leak into the build tags of v1.20, and Go stamps nothing there anyway.
  if (tree.goMode === 'gopath' || !isRepository || !stampsVcs(goVersion)) return noVcs;
  if (tree.container.hidesGit) return { withoutVcs: true, warning: undefined };
  if (gitSaid === '') return noVcs;
  return {
    withoutVcs: true,
    warning: `git in the container cannot read the repository (${gitSaid}), so the binaries get no VCS fields and differ from those of a full clone`,
  };
}

/** Go stamps since 1.18, and knows the flag against it since then. */
function stampsVcs(goVersion: string): boolean {
  const minor = /go1\.([0-9]+)/.exec(goVersion)?.[1];
  return minor === undefined || Number(minor) >= 18;
}
