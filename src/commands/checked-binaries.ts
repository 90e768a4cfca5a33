/** The binaries of a build where they were placed, each asked whether it is what was planned. */

import { join } from 'node:path';
import { checkBinaries } from '../builder/check-binaries.ts';
import { type DescribedBinaries, describeBinaries } from '../builder/collect.ts';
import type { Host } from '../host/host.ts';
import { decisiveVariables, passesInto } from '../kubernetes/variable-rules.ts';
import type { Prepared } from '../setup/prepare.ts';

export interface PlacedBinaries extends DescribedBinaries {
  /** The folder of `<os>/<arch>/<name>`. */
  readonly placed: string;
}

/** Throws a KbuildError when a binary says something else of itself than was planned. */
export async function checkedBinaries(
  { environment }: Pick<Host, 'environment'>,
  { opened, stamp, buildPlan, builder, inputs }: Prepared,
): Promise<PlacedBinaries> {
  const placed = join(opened.root, opened.outputSubpath, 'bin');
  const described = await describeBinaries(placed, buildPlan.binaries);
  checkBinaries(placed, described, {
    goMode: opened.tree.goMode,
    goVersion: builder.compiler.goVersion,
    repository: builder.repository,
    stamp: stamp.stamp,
    variables: [...decisiveVariables(environment, passesInto(inputs, opened.tree)), ...inputs.variables],
  });
  return { placed, ...described };
}
