/** The binaries of a build where they were placed, each asked whether it is what was planned. */

import { join } from 'node:path';
import { checkBinaries } from '../builder/check-binaries.ts';
import { type DescribedBinaries, describeBinaries } from '../builder/collect.ts';
import type { Prepared } from '../setup/prepare.ts';

export interface PlacedBinaries extends DescribedBinaries {
  /** The folder of `<os>/<arch>/<name>`. */
  readonly placed: string;
}

/** Throws a KbuildError when a binary says something else of itself than was planned. */
export async function checkedBinaries({
  opened,
  stamp,
  buildPlan,
  builder,
  inputs,
}: Prepared): Promise<PlacedBinaries> {
  const placed = join(opened.root, opened.outputSubpath, 'bin');
  const described = await describeBinaries(placed, buildPlan.binaries);
  checkBinaries(placed, described, {
    goMode: opened.tree.goMode,
    goVersion: builder.compiler.goVersion,
    repository: builder.repository,
    stamp: stamp.stamp,
    variables: inputs.variables,
  });
  return { placed, ...described };
}
