/** By whose habits a release was built: this action's, or those of krel, by which Kubernetes itself is released. */

import type { SourceTree } from '../kubernetes/tree.ts';

export type Profile = 'action' | 'krel';

export interface ProfileCase {
  readonly choice: 'auto' | Profile;
  readonly builder: 'local' | 'container';
  readonly tree: Pick<SourceTree, 'pathIndependent' | 'container'>;
  /** Where the tree is. */
  readonly root: string;
}

export interface Profiles {
  /** To be tried in this order; one where both give the same. */
  readonly tried: readonly Profile[];
  /** Why the other one cannot be tried here; empty otherwise. */
  readonly untried: string;
}

/** krel runs the tree's make here, in a container, with the tag checked out and .git there to be seen. */
export const krelRoot = '/workspace/src/k8s.io/kubernetes';
export const krelOutput = '_output/dockerized';

export function profilesOf({ choice, builder, tree, root }: ProfileCase): Profiles {
  if (choice === 'action') return { tried: ['action'], untried: '' };
  const obstacle = obstacleOf({ builder, tree, root });
  if (choice === 'krel') return { tried: obstacle === '' ? ['krel'] : [], untried: obstacle };
  if (obstacle !== '') return { tried: ['action'], untried: obstacle };
  const isSame = tree.pathIndependent && (builder === 'local' || !tree.container.hidesGit);
  return { tried: isSame ? ['action'] : ['action', 'krel'], untried: '' };
}

function obstacleOf({ builder, tree, root }: Omit<ProfileCase, 'choice'>): string {
  if (tree.pathIndependent) return '';
  const place = `krel builds in ${krelRoot}, and programs of this tree depend on the folder`;
  if (builder === 'container')
    return `${place}: use \`builder: local\` there, in a container of the kube-cross image`;
  return root === krelRoot ? '' : `${place}: check it out there`;
}
