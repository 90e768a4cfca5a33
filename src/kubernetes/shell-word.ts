/** Words of a shell command line, and names of files in a sentence. */

/** One word of a command line. Bytes of names that are not UTF-8 (host/file-names.ts) are spelled out, as bash reads them. */
export function shellWord(text: string): string {
  if (loneByte.test(text)) return `$'${octal(text.replace(/[\\']/g, '\\$&'))}'`;
  return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A name that is not UTF-8 as git quotes it; any other as it is. */
export function nameText(path: string): string {
  return loneByte.test(path) ? `"${octal(path.replace(/[\\"]/g, '\\$&'))}"` : path;
}

const loneByte = /[\u{dc80}-\u{dcff}]/u;

function octal(text: string): string {
  return text.replace(/[\u{dc80}-\u{dcff}]/gu, (it) => `\\${(it.charCodeAt(0) - 0xdc00).toString(8)}`);
}
