/** By whose habits a release was built: this action's, or those of krel, by which Kubernetes itself is released; and where. */

import type { SourceTree } from '../kubernetes/tree.ts';

export type Profile = 'action' | 'krel';

export interface ProfileCase {
  readonly choice: 'auto' | Profile;
  readonly builder: 'local' | 'container';
  readonly tree: Pick<SourceTree, 'pathIndependent' | 'container'>;
  /** Where the tree is. */
  readonly root: string;
}

/** One way to build. */
export interface Habit {
  readonly profile: Profile;
  /** The folder that make is told to write to, relative to the tree; undefined where the bytes do not depend on it. */
  readonly output: string | undefined;
}

export interface Profiles {
  /** To be tried in this order; one where all give the same. */
  readonly tried: readonly Habit[];
  /** Why the other one cannot be tried here; empty otherwise. */
  readonly untried: string;
}

/** krel runs the tree's make here, in a container, with the tag checked out and .git there to be seen. */
export const krelRoot = '/workspace/src/k8s.io/kubernetes';
/** Where releases are built, krel's and ours, in containers or not. */
const releaseOutput = '_output/dockerized';
const makeOutput = '_output/local';

export function profilesOf({ choice, builder, tree, root }: ProfileCase): Profiles {
  const isBound = builder === 'local' && !tree.pathIndependent;
  const outputs = isBound ? [releaseOutput, makeOutput] : [undefined];
  const action = outputs.map((output) => ({ profile: 'action' as const, output }));
  const krel: Habit = { profile: 'krel', output: isBound ? releaseOutput : undefined };
  if (choice === 'action') return { tried: action, untried: '' };
  const obstacle = obstacleOf({ builder, tree, root });
  if (choice === 'krel') return { tried: obstacle === '' ? [krel] : [], untried: obstacle };
  if (obstacle !== '') return { tried: action, untried: obstacle };
  const isSame = tree.pathIndependent && (builder === 'local' || !tree.container.hidesGit);
  return { tried: isSame ? action : [...action, krel], untried: '' };
}

function obstacleOf({ builder, tree, root }: Omit<ProfileCase, 'choice'>): string {
  if (tree.pathIndependent) return '';
  const place = `krel builds in ${krelRoot}, and programs of this tree depend on the folder`;
  if (builder === 'container')
    return `${place}: use \`builder: local\` there, in a container of the kube-cross image`;
  return root === krelRoot ? '' : `${place}: check it out there`;
}
