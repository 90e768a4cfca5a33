/**
 * What Go is to see of the repository where make runs, and what must be done for it: binaries of one commit and version
 * are the same from every clone, as they are from a full one.
 */

import type { MakeVariable } from '../kubernetes/make.ts';
import {
  recordsVcs,
  recordsVersion,
  type SeenRepository,
  sameRepository,
  seesGitFile,
} from '../kubernetes/module-version.ts';
import type { SourceTree } from '../kubernetes/tree.ts';
import type { Problem } from '../problem.ts';

/** What the checkout is, and what its binaries are to say of it. */
export interface RepositoryView {
  /** What Go would see here by itself; undefined where the tree is no repository's top. */
  readonly here: SeenRepository | undefined;
  /** What it sees in a full clone of the version. */
  readonly wanted: SeenRepository | undefined;
  /** A plan says what is wanted. */
  readonly isPlanned: boolean;
}

export interface SightCase {
  readonly tree: Pick<SourceTree, 'goMode'>;
  readonly view: RepositoryView;
  readonly goVersion: string;
  /** `.git` is a file that points elsewhere: a linked work tree, a submodule. */
  readonly isLinked: boolean;
  /** GOFLAGS of the build. */
  readonly goflags: string;
  /** undefined for a build on this machine. */
  readonly container: SeenFromContainer | undefined;
}

export interface SeenFromContainer {
  /** A throw-away git directory has taken the place of the tree's already: where the tree is sent, it is sent with that. */
  readonly hasStandIn: boolean;
  /** The tree's own container build does not show .git. */
  readonly hidesGit: boolean;
  /** What git complains of there; empty when it can read the repository. */
  readonly gitSaid: string;
}

export type Sight =
  /** Nothing need be done: Go sees the repository, or records none. */
  | { readonly kind: 'plain'; readonly seen: SeenRepository | undefined }
  /** -buildvcs=false is given. */
  | { readonly kind: 'hidden'; readonly warning: string | undefined }
  /** A throw-away git directory takes the place of the clone's. */
  | { readonly kind: 'stand-in'; readonly seen: SeenRepository }
  | { readonly kind: 'refused'; readonly problem: Problem };

export function sightOf(sightCase: SightCase): Sight {
  const { tree, view, goVersion, goflags, isLinked, container } = sightCase;
  // In GOPATH mode GOFLAGS would leak into the build tags of v1.20, and Go stamps nothing there anyway.
  if (tree.goMode === 'gopath' || !recordsVcs(goVersion)) return nothingSeen;
  if (/(?:^|\s)--?buildvcs=(?:false|0|f)(?:\s|$)/i.test(goflags)) return nothingSeen;
  if (container?.hidesGit || view.wanted === undefined) return hidden(undefined);
  const obstacle = obstacleOf(sightCase);
  if (obstacle !== undefined) return view.isPlanned ? refused(obstacle) : hidden(obstacle);
  if (container?.hasStandIn) return { kind: 'plain', seen: view.wanted };
  const isSeen = !isLinked || seesGitFile(goVersion);
  const isRight =
    sameRepository(view.here, view.wanted) ||
    (!recordsVersion(goVersion) && view.here?.modified === view.wanted.modified);
  // The git of a clone may be silent where content differs (line ends, say), so it is not asked about what is modified.
  const isPlain = isSeen && isRight && !view.wanted.modified;
  return { kind: isPlain ? 'plain' : 'stand-in', seen: view.wanted };
}

const nothingSeen: Sight = { kind: 'plain', seen: undefined };

/** Why Go cannot be made to see the repository; undefined when it can. */
function obstacleOf({ view, goVersion, isLinked, container }: SightCase): string | undefined {
  if (view.here === undefined) return 'this tree is not the top of a git repository';
  if (container) return container.gitSaid ? unreadable(container.gitSaid) : undefined;
  return isLinked && !seesGitFile(goVersion)
    ? `this is a linked work tree or submodule, in which ${goVersion} sees no repository (golang/go#58218)`
    : undefined;
}

function unreadable(said: string): string {
  return `git in the container cannot read the repository (${said})`;
}

function hidden(obstacle: string | undefined): Sight {
  const warning =
    obstacle && `${obstacle}, so the binaries get no VCS fields and differ from those of a full clone`;
  return { kind: 'hidden', warning };
}

function refused(obstacle: string): Sight {
  return {
    kind: 'refused',
    problem: {
      what: `the plan has binaries with VCS fields, but ${obstacle}`,
      remedy:
        'Check the commit out by actions/checkout or git clone, into a folder with a .git folder of its own',
    },
  };
}

/** GOFLAGS as the build's calls have it: on make's command line it beats the environment. */
export function goflagsOf(
  variables: readonly MakeVariable[],
  environment: Readonly<Record<string, string | undefined>>,
): string {
  return variables.find(({ name }) => name === 'GOFLAGS')?.value ?? environment.GOFLAGS ?? '';
}

export function withoutVcsStamp(goflags: string): string {
  return goflags === '' ? '-buildvcs=false' : `${goflags} -buildvcs=false`;
}

/** GOFLAGS on make's command line beats the environment, so what is added to one is added to the other. */
export function variablesFor(
  { kind }: Pick<Sight, 'kind'>,
  variables: readonly MakeVariable[],
): readonly MakeVariable[] {
  if (kind !== 'hidden') return variables;
  return variables.map((it) =>
    it.name === 'GOFLAGS' ? { name: it.name, value: withoutVcsStamp(it.value) } : it,
  );
}
