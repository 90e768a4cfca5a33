/** Text out of files that anybody may have made, for a terminal or a page. */

/** Control characters, which may move a cursor or hide a line, as escapes. */
export function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (it) => {
    return `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** At most so many characters, on one line. */
export function shortened(text: string, most: number): string {
  const line = visible(text);
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}
