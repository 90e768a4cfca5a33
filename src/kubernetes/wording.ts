/** Small change of sentences in errors. */

import { nameText } from './shell-word.ts';

/** The first five, and how many more there are. */
export function some(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).map(nameText).join(', ');
  return paths.length > 5 ? `${shown} and ${paths.length - 5} more` : shown;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
