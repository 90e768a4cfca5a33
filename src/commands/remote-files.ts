/** Downloads of a reference into a folder of ours, with a bound, and what is said where they fail. */

import { join } from 'node:path';
import { type Downloaded, download } from '../host/download.ts';
import { readText } from '../host/files.ts';
import type { Host } from '../host/host.ts';
import { type FoundText, largestText } from '../verify/reference.ts';

const mostFile = 2 * 1024 ** 3;

export interface Remote {
  readonly place: (path: string) => string;
  readonly file: (address: string, path: string) => Promise<Downloaded>;
  readonly text: (address: string, path: string) => Promise<FoundText>;
}

export function remoteOf(
  { cancel, log }: Host,
  work: string,
  headers: Readonly<Record<string, string>>,
): Remote {
  const place = (path: string) => join(work, 'downloads', path);
  return {
    place,
    file: (address, path) => {
      log.line(`Downloading ${address}`);
      return download({ address, to: place(path), most: mostFile, headers, cancel });
    },
    text: async (address, path) => {
      const result = await download({ address, to: place(path), most: largestText, headers, cancel });
      if (result.kind === 'absent') return { kind: 'absent' };
      if (result.kind !== 'fetched') return { kind: 'failed', why: whyOf(result) };
      return { kind: 'text', text: (await readText(place(path))) ?? '' };
    },
  };
}

export function whyOf(result: Downloaded): string {
  switch (result.kind) {
    case 'fetched':
      return '';
    case 'absent':
      return 'the server has it not';
    case 'too-large':
      return 'it is larger than kbuild downloads';
    case 'unwritable':
      return `it cannot be written on this machine (${result.why})`;
    case 'failed':
      return `the network or the server is at fault, not the release: ${result.why}`;
  }
}
