/** The programs that a tree's own scripts call, so that a missing one is said at once and not after the compile. */

import { findProgram } from '../host/files.ts';
import { needsEtcd, type Target } from '../kubernetes/targets.ts';
import type { SourceTree } from '../kubernetes/tree.ts';
import type { Problem } from '../problem.ts';

interface Requirement {
  readonly program: string;
  readonly debianPackage: string;
  readonly why: string;
}

/** Reference: host requirements of Kubernetes' build scripts; rsync until the kube-cross generation. */
export function requirementsOf(tree: SourceTree, target: Target): readonly Requirement[] {
  const always: readonly Requirement[] = [
    { program: 'bash', debianPackage: 'bash', why: "runs Kubernetes' build scripts" },
    { program: 'make', debianPackage: 'make', why: 'builds the tree' },
    { program: 'go', debianPackage: 'golang', why: 'compiles' },
    { program: 'tar', debianPackage: 'tar', why: 'packs what is cached' },
  ];
  const placing: readonly Requirement[] =
    tree.generation === 'data-container' && target.kind !== 'test'
      ? [{ program: 'rsync', debianPackage: 'rsync', why: 'puts the binaries in place' }]
      : [];
  return [...always, ...placing];
}

export async function missingPrograms(
  tree: SourceTree,
  target: Target,
  path: string,
): Promise<readonly Problem[]> {
  const checked = await Promise.all(
    requirementsOf(tree, target).map(async (requirement) => ({
      requirement,
      found: (await findProgram(requirement.program, path)) !== undefined,
    })),
  );
  const problems = checked
    .filter(({ found }) => !found)
    .map(({ requirement: { program, debianPackage, why } }) => ({
      what: `${program} is not on PATH, and it ${why}`,
      remedy: `Install it (Debian and Ubuntu: apt-get install ${debianPackage})`,
    }));
  return [...problems, ...(await missingEtcd(target, path))];
}

async function missingEtcd(target: Target, path: string): Promise<readonly Problem[]> {
  if (!needsEtcd(target) || (await findProgram('etcd', path))) return [];
  const what = "etcd is neither on PATH nor in the tree's third_party/etcd, and these tests need it";
  return [{ what, remedy: 'Run hack/install-etcd.sh in the tree first, or install etcd' }];
}
