/** Inputs that a workflow gives under a name which is nearly one of ours: the runner only warns of them, and builds without. */

import { didYouMean } from '../kubernetes/nearest.ts';
import { type Problem, quote } from '../problem.ts';

/** `environment` has what the workflow gives as INPUT_<NAME>; what is near to none of ours may be somebody else's. */
export function misspelledInputs(
  environment: Readonly<Record<string, string>>,
  names: readonly string[],
): readonly Problem[] {
  const given = Object.keys(environment).flatMap((name) => /^INPUT_(.+)$/.exec(name)?.[1] ?? []);
  const others = given.map((name) => name.toLowerCase()).filter((name) => !names.includes(name));
  const embargo = environment.INPUT_CONFIDENTIAL?.trim() ?? '';
  const isPublic = others.includes('confidential') && embargo !== '' && embargo !== 'false';
  const misspelled = others.flatMap((name) => {
    const meant = didYouMean(name.replaceAll('_', '-'), names);
    return meant === '' ? [] : [{ what: `there is no input ${quote(name)}`, remedy: `${meant}${where}` }];
  });
  return isPublic ? [publicAction, ...misspelled] : misspelled;
}

/** What an action without it says is seen, and whoever gives it does not expect that. */
const publicAction: Problem = {
  what: 'confidential is given to an action of kbuild that keeps nothing to itself',
  remedy: 'Only a build may be confidential: see docs/security.md#under-embargo',
};

const where = 'All inputs are in docs/reference.md';
