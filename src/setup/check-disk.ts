/** Whether the disk can hold what a build is known to take, said before anything is compiled. */

import { join } from 'node:path';
import type { Builder } from '../builder/builder.ts';
import { exists } from '../host/files.ts';
import type { Host } from '../host/host.ts';
import { diskOf, isEmptyOrAbsent } from '../host/machine.ts';
import { diskNeed, signOfWholeTree } from '../kubernetes/disk-need.ts';
import type { BuildPlan } from '../kubernetes/make.ts';
import { KbuildError, type Problem } from '../problem.ts';
import { countText, gigabytesText } from '../report/words.ts';
import type { OpenTree } from './open-tree.ts';

export interface DiskRequest {
  readonly opened: Pick<OpenTree, 'root' | 'outputSubpath'> & {
    readonly tree: Pick<OpenTree['tree'], 'goCache'>;
  };
  readonly builder: Pick<Builder, 'remoteGoCache' | 'variables'>;
  readonly buildPlan: BuildPlan;
}

/** What comes to lie in one folder. */
export interface DiskPart {
  readonly folder: string;
  /** As `diskOf` says it. */
  readonly device: number;
  /** Bytes. */
  readonly needed: number;
  readonly free: number;
}

/** Throws a KbuildError of class disk that has the figures of each disk which is too small. */
export async function checkDisk({ log }: Pick<Host, 'log'>, request: DiskRequest): Promise<void> {
  const parts = await partsOf(request);
  const disks = byDisk(parts);
  const platforms = countText(request.buildPlan.platforms.length, 'platform');
  for (const { folder, needed, free } of disks) {
    const words = needed === 0 ? '' : `at least ${gigabytesText(needed)} needed for ${platforms}, `;
    log.line(`Disk of ${folder}: ${words}${gigabytesText(free)} free`);
  }
  const problems = disks.filter(({ needed, free }) => needed > free).map(tooSmall);
  if (problems.length > 0) throw new KbuildError('disk', problems);
}

/** Of what an earlier build has left in its place nobody knows how much of it will be used again: it counts as all. */
async function partsOf({ opened, builder, buildPlan }: DiskRequest): Promise<readonly DiskPart[]> {
  const { root, tree, outputSubpath } = opened;
  const isWhole = await exists(join(root, signOfWholeTree));
  const need = isWhole ? diskNeed(buildPlan) : { objects: 0, binaries: 0, packages: 0 };
  const isElsewhere =
    builder.remoteGoCache !== undefined ||
    builder.variables.some(({ name }) => name === 'GOCACHE' || name === 'KUBE_GOPATH');
  const packages = buildPlan.packaging?.kind === 'images' ? 'release-images' : 'release-tars';
  const places: readonly (readonly [path: string, needed: number])[] = [
    [join(outputSubpath, 'bin'), need.binaries],
    [join(outputSubpath, tree.goCache), isElsewhere ? 0 : need.objects],
    [join('_output', packages), need.packages],
  ];
  return Promise.all(
    places.map(async ([path, needed]) => {
      const folder = join(root, path);
      const { device, free, mayCompress } = await diskOf(folder);
      const counts = needed > 0 && !mayCompress && (await isEmptyOrAbsent(folder));
      return { folder, device, needed: counts ? needed : 0, free };
    }),
  );
}

/** One for each disk, under the name of its first folder. */
export function byDisk(parts: readonly DiskPart[]): readonly DiskPart[] {
  const disks = new Map<number, DiskPart>();
  for (const part of parts) {
    const { needed = 0, ...first } = disks.get(part.device) ?? { ...part, needed: 0 };
    disks.set(part.device, { ...first, needed: needed + part.needed });
  }
  return [...disks.values()];
}

function tooSmall({ folder, needed, free }: DiskPart): Problem {
  return {
    what: `this build needs at least ${gigabytesText(needed)} of disk, and where ${folder} is, ${gigabytesText(free)} are free`,
    remedy:
      'Free some space (`df -h` shows which disk it is), build fewer platforms in one job, or make _output a link to a folder on a larger disk; see docs/faq.md#how-much-disk-does-a-build-need',
  };
}
