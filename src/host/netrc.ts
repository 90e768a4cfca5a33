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

export function loginsOf(netrc: string): readonly string[] {
  return netrc.split(/(?:^|\s)(?:machine\s+\S+|default)(?=\s)/).flatMap((entry) => {
    const logins = readings(/(?:^|\s)login\s+("(?:\\.|[^"\\])*"|\S+)/.exec(entry)?.[1] ?? '');
    const passwords = readings(/(?:^|\s)password\s+("(?:\\.|[^"\\])*"|\S+)/.exec(entry)?.[1] ?? '');
    return passwords
      .filter((password) => password !== '')
      .flatMap((password) => logins.map((login) => `https://${spelt(login)}:${spelt(password)}@netrc`));
  });
}

/** Some programs take a value in quotes, others take the quotes for a part of it. */
function readings(value: string): readonly string[] {
  return [...new Set([value, value.replace(/^"(.*)"$/s, '$1').replaceAll(/\\(.)/gs, '$1')])];
}

const spelt = encodeURIComponent;
