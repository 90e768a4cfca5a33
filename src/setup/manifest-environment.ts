/** Which variables of the environment the manifest of a release records. */

import type { Host } from '../host/host.ts';
import type { Environment } from '../host/process.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { decisiveVariables, isInManifest, passesInto } from '../kubernetes/variable-rules.ts';
import { givenImageVariables, type ImageInputs } from '../packing/packaging-environment.ts';
import type { OpenTree } from './open-tree.ts';

/** What decides its bytes beside the make variables, which beat it; and what its SBOMs are told: who the supplier is, and of base images theirs. */
export function manifestEnvironment(
  { environment }: Pick<Host, 'environment'>,
  inputs: Pick<Inputs, 'builder' | 'variables' | 'supplier' | 'baseImageSboms'> & {
    readonly container: ImageInputs;
  },
  tree: Pick<OpenTree['tree'], 'container'>,
): Environment {
  const passes = passesInto(inputs, tree);
  const decisive = decisiveVariables(environment, passes).filter(({ name }) => isInManifest(name));
  const all = {
    ...Object.fromEntries(decisive.map(({ name, value }) => [name, value])),
    ...givenImageVariables(environment, inputs.container),
    ...(inputs.supplier === '' ? {} : { supplier: inputs.supplier }),
    ...(inputs.baseImageSboms === '' ? {} : { 'base-image-sboms': inputs.baseImageSboms }),
  };
  const beaten = inputs.variables.map(({ name }) => name);
  const kept = Object.entries(all).filter(([name]) => !beaten.includes(name));
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}
