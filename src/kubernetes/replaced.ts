/** The words for a repository in which git reads other objects than are there: by refs/replace, or by grafts. */

import { shellWord } from './shell-word.ts';
import type { GitRepository } from './stamp.ts';
import { setAside } from './tree-repairs.ts';
import { some } from './wording.ts';

export function replacedText(
  { commit, replaced, grafted }: GitRepository,
  folder: string,
): Readonly<Record<'what' | 'remedy' | 'command', string>> {
  const git = `git -C ${shellWord(folder)}`;
  const named = (ids: readonly string[]) => some(ids.map((id) => (id === commit ? `HEAD (${id})` : id)));
  const reads: string[] = [];
  const steps: string[] = [];
  if (replaced.length > 0) {
    reads.push(
      `other objects in the place of ${named(replaced)}, by refs/replace of ${folder}; a clone of it has these objects themselves, or none at all`,
    );
    steps.push(`${git} replace -d ${replaced.join(' ')}`);
  }
  if (grafted.length > 0) {
    reads.push(`other parents than its own of ${named(grafted)}, by .git/info/grafts of ${folder}`);
    steps.push(setAside('info/grafts', git));
  }
  return {
    what: `git reads ${reads.join(', and ')}`,
    remedy: 'Remove the replacements if the commit itself is what the binaries are',
    command: steps.join(' && '),
  };
}
