/** Words of a verdict, alike in summary, page and terminal. */

import type { FileCause, FileVerdict, Verdict } from './verdict.ts';

export const signs: Readonly<Record<Verdict, string>> = {
  reproduced: '✅',
  equivalent: '🟢',
  different: '❌',
  'not-built': '⚠️',
  'not-checked': '⚠️',
};

export const meanings: Readonly<Record<Verdict, string>> = {
  reproduced: 'bit for bit what this tree makes',
  equivalent: 'what this tree makes, but for what was tolerated',
  different: 'not what this tree makes',
  'not-built': 'this tree did not build here, so nothing is known',
  'not-checked': 'not everything could be checked, so nothing is promised',
};

/** In one line: why, or by what. */
export function reasonOf({ why, tolerated, causes, offRecipe }: FileVerdict): string {
  if (why !== '') return why;
  if (tolerated.length > 0) return `tolerated: ${tolerated.join(', ')}`;
  const names = [...new Set(causes.map(({ cause }) => cause))];
  return [offRecipe ? 'recipe:' : '', names.join(', ')].filter((it) => it !== '').join(' ');
}

/** Of a difference in an archive: `kubernetes/LICENSES: `. */
export function placeOf({ path = [], members = [] }: FileCause): string {
  const [first] = members;
  const more = members.length > 1 ? ` and ${members.length - 1} more` : '';
  const inside = [...path, ...(first === undefined ? [] : [`${first}${more}`])];
  return inside.length === 0 ? '' : `${inside.join(' > ')}: `;
}

/** In one line, with what to do. */
export function causeText(found: FileCause): string {
  const { cause, a, b, remedy } = found;
  return `${placeOf(found)}${cause}: ${a || 'nothing'} | ${b || 'nothing'}. ${remedy}`;
}
