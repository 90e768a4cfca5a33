/** Text out of files that anybody may have made, for a terminal or a page. */

/** Control characters, which may move a cursor or hide a line, as escapes; and bytes of names that are not UTF-8, which would all look alike. */
export function visible(text: string): string {
  const hidden =
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\u{dc80}-\u{dcff}]/gu;
  return text.replace(hidden, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** At most so many characters, on one line. */
export function shortened(text: string, most: number): string {
  const line = visible(text);
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}
