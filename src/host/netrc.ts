/** A netrc file: logins by machine, which Go, git and curl read. Here it is only read for what must not be shown of it. */

import { readFileSync, statSync } from 'node:fs';
import type { Environment } from './process.ts';

/** Of the file that NETRC names, as addresses with credentials; none where it cannot be read. */
export function loginsNamedIn({ NETRC }: Environment): readonly string[] {
  if (!NETRC) return [];
  try {
    return statSync(NETRC).isFile() ? loginsOf(readFileSync(NETRC, 'utf8')) : [];
  } catch {
    return [];
  }
}

/** Of an entry each login with each password: a comment may hold an older one, and programs differ in which of two they take. */
export function loginsOf(netrc: string): readonly string[] {
  return netrc.split(/(?:^|\s)(?:machine\s+\S+|default)(?=\s)/).flatMap((entry) => {
    const logins = valuesOf(entry, /(?<=^|\s)login(?=\s+("(?:\\.|[^"\\])*"|\S+))/g);
    const passwords = valuesOf(entry, /(?<=^|\s)password(?=\s+("(?:\\.|[^"\\])*"|\S+))/g);
    return passwords
      .filter((password) => password !== '')
      .flatMap((password) =>
        (logins.length > 0 ? logins : ['']).map(
          (login) => `https://${spelt(login)}:${spelt(password)}@netrc`,
        ),
      );
  });
}

/** What has more of them is no entry that anybody has written. */
const mostValues = 16;

/** `word` looks ahead for its value, which may be the same word again, as behind "# my old password". */
function valuesOf(entry: string, word: RegExp): readonly string[] {
  const found = [...entry.matchAll(word)].slice(0, mostValues);
  return [...new Set(found.flatMap(([, value = '']) => readings(value)))];
}

/** Some programs take a value in quotes, others take the quotes for a part of it. */
function readings(value: string): readonly string[] {
  return [...new Set([value, value.replace(/^"(.*)"$/s, '$1').replaceAll(/\\(.)/gs, '$1')])];
}

const spelt = encodeURIComponent;
