/** Whether a build is under embargo, and what does not go with that. */

import type { Problem } from '../problem.ts';
import type { ReadInput } from './input-table.ts';
import { oneOf } from './input-values.ts';

/** What is neither true nor false is a problem, and one that only the file is told. */
export function confidentialOf(read: ReadInput, problems: Problem[]): boolean {
  const value = read('confidential').trim() || 'false';
  oneOf('confidential', value, ['true', 'false'], problems);
  if (value === 'false') return false;
  if (read('plan').trim() !== '') problems.push(planIsSeen);
  const mode = read('cache-mode').trim();
  if (mode === 'read' || mode === 'read-write') problems.push(cacheIsSeen(mode));
  return true;
}

const planIsSeen: Problem = {
  what: 'confidential is given beside plan, which names version and commit and goes through logs of GitHub',
  remedy: 'Build all platforms in one job without a plan; docs/security.md says more',
};

function cacheIsSeen(mode: string): Problem {
  return {
    what: `confidential is given, and cache-mode is ${mode}`,
    remedy: "Remove cache-mode: caches are GitHub's, and their keys name the commit",
  };
}
