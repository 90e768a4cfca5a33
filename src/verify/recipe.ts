/** How published programs are to be built again: by the tree's own recipe, with nothing of theirs but their dates. */

import { type Difference, difference } from '../compare/difference.ts';
import { buildDate } from '../kubernetes/epoch.ts';
import { sortedUnique } from '../kubernetes/platforms.ts';
import type { Stamp } from '../kubernetes/stamp.ts';
import { plannedGo, type SourceTree } from '../kubernetes/tree.ts';
import type { Claim } from './claim.ts';

export interface Checkout {
  readonly stamp: Pick<Stamp, 'gitVersion' | 'gitCommit' | 'gitTreeState'>;
  readonly tree: Pick<SourceTree, 'goVersion' | 'crossTag'>;
  /** Seconds. */
  readonly now: number;
}

/** What shows before anything is built: then nothing need be built. */
export function differencesFromCheckout(claim: Claim, { stamp, tree }: Checkout): readonly Difference[] {
  const ofStamp = claim.stamp === undefined ? [] : stampDifferences(claim.stamp, stamp);
  const go = plannedGo(tree);
  return claim.goVersion === go
    ? ofStamp
    : [difference('go-version', claim.goVersion, go, `Build with ${go}, which the tree names`), ...ofStamp];
}

function stampDifferences(
  claimed: NonNullable<Claim['stamp']>,
  stamp: Checkout['stamp'],
): readonly Difference[] {
  const fields = [
    ['commit', 'gitCommit', checkOut(claimed.gitCommit)],
    ['version', 'gitVersion', versionRemedy],
    ['tree-state', 'gitTreeState', 'Verify a checkout as clean as what was published'],
  ] as const;
  return fields.flatMap(([cause, name, remedy]) =>
    claimed[name] === '' || claimed[name] === stamp[name]
      ? []
      : [difference(cause, `${name} ${claimed[name]}`, `${name} ${stamp[name]}`, remedy)],
  );
}

const versionRemedy =
  'Fetch the tags (git fetch --tags), or say with git-version which version this commit is; what a published file says of itself is not believed';

/** Only an id goes into a command. */
export function checkOut(commit: string): string {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)
    ? `Check that commit out, if it is the one that you mean: git fetch origin ${commit} && git checkout --detach ${commit}`
    : 'It names no commit';
}

/** Why a date is not built with; undefined where it is. The clocks of two machines may be an hour apart. */
export function problemOfDate({ stamp }: Claim, { now }: Checkout): string | undefined {
  if (stamp === undefined || stamp.epoch <= now + 3600) return undefined;
  return `it says that it was built at ${buildDate(stamp.epoch)}, which is yet to come`;
}

export interface Wanted {
  readonly claim: Claim;
}

export interface BuildGroup<T extends Wanted> {
  /** Seconds; undefined: whatever HEAD's is, since it is in none of them. */
  readonly epoch: number | undefined;
  readonly what: readonly string[];
  readonly platforms: readonly string[];
  readonly files: readonly T[];
}

/** What one call of make can build: of one date, and every program for every platform. What has no date goes with any. */
export function buildGroups<T extends Wanted>(files: readonly T[]): readonly BuildGroup<T>[] {
  const epochs = files.flatMap(({ claim }) => claim.stamp?.epoch ?? []);
  const [any] = [...epochs].sort((a, b) => a - b);
  const epochOf = ({ claim }: T) => claim.stamp?.epoch ?? any;
  const dates = grouped(files, epochOf);
  return [...dates]
    .sort(([a = 0], [b = 0]) => a - b)
    .flatMap(([epoch, ofDate]) => groupsOfDate(epoch, ofDate));
}

function groupsOfDate<T extends Wanted>(
  epoch: number | undefined,
  files: readonly T[],
): readonly BuildGroup<T>[] {
  const ofTarget = grouped(files, ({ claim }) => claim.target);
  const platformsOf = (its: readonly T[]) => sortedUnique(its.map(({ claim }) => claim.platform));
  const alike = grouped([...ofTarget.values()], (its) => platformsOf(its).join(' '));
  return [...alike.values()].map((targets) => {
    const its = targets.flat();
    return {
      epoch,
      what: sortedUnique(its.map(({ claim }) => claim.target)),
      platforms: platformsOf(its),
      files: its,
    };
  });
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, readonly T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
