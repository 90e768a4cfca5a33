/** Choices of platforms that the tree's packaging scripts cannot make a release of. */

import type { Problem } from '../problem.ts';
import type { TreeLists } from './lists.ts';
import type { Packaging } from './make.ts';

/** What the scripts would stumble over only after the compile. */
export function problemsOfPackaging(packaging: Packaging, lists: TreeLists): readonly Problem[] {
  if (packaging.kind === 'images' && packaging.platforms.length === 0) {
    return [
      {
        what: 'none of the platforms is one for which the tree makes server images',
        remedy: `Give some of ${lists.platforms.server.join(', ')}`,
      },
    ];
  }
  if (packaging.kind === 'images' && lists.imageTargets.server.length === 0) {
    return [
      {
        what: 'hack/lib/golang.sh has no readable list kube::golang::server_image_targets, which says what server images hold',
        remedy: 'Make a release of tarballs, or give the tree the list as Kubernetes has it',
      },
    ];
  }
  const clientless = packaging.platforms.filter((it) => !lists.platforms.client.includes(it));
  if (packaging.kind === 'images' || clientless.length === 0) return [];
  return [
    {
      what: `the tree builds no client for ${clientless.join(', ')}, and its packaging makes a client tarball of every platform`,
      remedy: 'Leave these platforms out',
    },
  ];
}
