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

export interface Checkout {
  readonly tree: Pick<SourceTree, 'goMode' | 'container'>;
  readonly isRepository: boolean;
  /** `.git` is a file that points elsewhere. */
  readonly isLinked: boolean;
}

export function vcsChoice(
  { tree, isRepository, isLinked }: Checkout,
  { goVersion, gitSaid }: { readonly goVersion: string; readonly gitSaid: string },
): VcsChoice {
  // In GOPATH mode GOFLAGS would leak into the build tags of v1.20, and Go stamps nothing there anyway.
  if (tree.goMode === 'gopath' || !isRepository || minorOf(goVersion) < firstStamping) return noVcs;
  if (tree.container.hidesGit) return { withoutVcs: true, warning: undefined };
  if (isLinked && minorOf(goVersion) >= firstBlindToLinks)
    return { withoutVcs: false, warning: linkedWarning };
  if (gitSaid === '') return noVcs;
  return {
    withoutVcs: true,
    warning: `git in the container cannot read the repository (${gitSaid}), so the binaries get no VCS fields and differ from those of a full clone`,
  };
}

/** Minors of Go: it stamps, and knows the flag against it, since 1.18; a `.git` that is a file it ignores since 1.20. */
const firstStamping = 18;
const firstBlindToLinks = 20;

const linkedWarning =
  'this is a linked work tree or submodule, where Go stamps no VCS fields (golang/go#58218), so the binaries differ from those of a full clone';

function minorOf(goVersion: string): number {
  const minor = /go1\.([0-9]+)/.exec(goVersion)?.[1];
  return minor === undefined ? Number.POSITIVE_INFINITY : Number(minor);
}
