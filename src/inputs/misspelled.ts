/** Inputs that a workflow gives under a name which is nearly one of ours: the runner only warns of them, and builds without. */

import { didYouMean } from '../kubernetes/nearest.ts';
import { type Problem, quote } from '../problem.ts';

/** `environment` has what the workflow gives as INPUT_<NAME>; what is near to none of ours may be somebody else's. */
export function misspelledInputs(
  environment: Readonly<Record<string, string>>,
  names: readonly string[],
): readonly Problem[] {
  const given = Object.keys(environment).flatMap((name) => /^INPUT_(.+)$/.exec(name)?.[1] ?? []);
  return given
    .map((name) => name.toLowerCase())
    .filter((name) => !names.includes(name))
    .flatMap((name) => {
      const meant = didYouMean(name.replaceAll('_', '-'), names);
      return meant === '' ? [] : [{ what: `there is no input ${quote(name)}`, remedy: `${meant}${where}` }];
    });
}

const where = 'All inputs are in docs/reference.md';
