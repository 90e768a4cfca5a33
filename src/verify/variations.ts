/** What `rebuild` varies between two builds of one tree, and how the input names it. */

import { type Problem, quote } from '../problem.ts';

export const variations = [
  'folder',
  'umask',
  'timezone',
  'locale',
  'host-name',
  'user',
  'cpus',
  'time',
  'file-order',
  'home',
  'environment',
  'cache',
] as const;

export type Variation = (typeof variations)[number];

/** `all`, `none`, or names separated by blanks. Problems are added. */
export function parseVariations(text: string, problems: Problem[]): readonly Variation[] {
  if (text === 'all') return variations;
  if (text === 'none') return [];
  return text.split(/[\s,]+/).flatMap((word) => {
    const known = variations.find((it) => it === word);
    if (known === undefined) {
      problems.push({
        what: `variations has ${quote(word)}`,
        remedy: `Valid are all, none, or a list of ${variations.join(', ')}`,
      });
    }
    return known ?? [];
  });
}
