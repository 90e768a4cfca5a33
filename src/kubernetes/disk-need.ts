/**
 * The least that a build of Kubernetes takes of the disk. It is what v1.20 to v1.36 all take, rounded down, so that no disk
 * is refused that would do: programs and packages that nobody has measured count as nothing.
 */

import type { BuildPlan } from './make.ts';

/** Bytes. */
export interface DiskNeed {
  /** Go's build cache. */
  readonly objects: number;
  readonly binaries: number;
  /** Tarballs, and images that are not in them any more. */
  readonly packages: number;
}

interface Program {
  /** What its packages take of Go's cache beside those of the others. MB. */
  readonly objects: number;
  /** Stripped, as they are released. MB. */
  readonly binary: number;
}

/**
 * kubectl of v1.20.2 alone takes 451 MB, of v1.32.3 817 MB, and all seven of v1.20.2 2900 MB: the table says 440 and 1980.
 * Servers of v1.35 are smaller than those of v1.20, and kubectl is larger.
 */
const programs: Readonly<Record<string, Program>> = {
  'kube-apiserver': { objects: 300, binary: 70 },
  'kube-controller-manager': { objects: 300, binary: 60 },
  'kube-proxy': { objects: 100, binary: 35 },
  'kube-scheduler': { objects: 150, binary: 40 },
  kubeadm: { objects: 100, binary: 35 },
  kubectl: { objects: 300, binary: 40 },
  kubelet: { objects: 300, binary: 50 },
};

/** Go's own packages, anew for each platform. MB. */
const ofPlatform = 100;

/** Of a stripped program, by gzip. */
const packedShare = 0.3;

/** An image holds its program as it is, and lies beside the tarball that it is in too. */
const inImages: readonly string[] = [
  'kube-apiserver',
  'kube-controller-manager',
  'kube-proxy',
  'kube-scheduler',
];

/** Without this file a tree is an excerpt, of which the figures say nothing. */
export const signOfWholeTree = 'staging/src/k8s.io/api/core/v1/generated.pb.go';

const megabyte = 1e6;

/** Of a build that finds nothing of an earlier one. Zeros where nothing is known, as of tests. */
export function diskNeed({
  calls,
  binaries,
  packaging,
}: Pick<BuildPlan, 'calls' | 'binaries' | 'packaging'>): DiskNeed {
  const known = binaries.flatMap((path) => programAt(path) ?? []);
  const platforms = new Set(known.map(({ platform }) => platform));
  const objects = sumOf(known.map(({ program }) => program.objects)) + platforms.size * ofPlatform;
  const binary = sumOf(known.map(({ program }) => program.binary));
  const wrapped = known.filter(
    ({ name, platform }) => inImages.includes(name) && packaging?.serverPlatforms.includes(platform),
  );
  const tars = packaging?.kind === 'tarballs' ? packedShare * binary : 0;
  const images = sumOf(wrapped.map(({ program }) => program.binary));
  // To pack what has been built before, nothing is built.
  const isBuilt = calls.length === 0;
  return {
    objects: isBuilt ? 0 : objects * megabyte,
    binaries: isBuilt ? 0 : binary * megabyte,
    packages: packaging ? Math.round((tars + images) * megabyte) : 0,
  };
}

/** Of `<os>/<arch>/<name>`. */
function programAt(
  path: string,
): { readonly platform: string; readonly name: string; readonly program: Program } | undefined {
  const [os, architecture, file = ''] = path.split('/');
  const name = file.replace(/\.exe$/, '');
  const program = Object.hasOwn(programs, name) ? programs[name] : undefined;
  return program && { platform: `${os}/${architecture}`, name, program };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, it) => sum + it, 0);
}
