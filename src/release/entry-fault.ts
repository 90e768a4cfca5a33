/** What an archive of a release may hold: files and folders below it, and links that stay inside. */

import { quote } from '../problem.ts';

export interface ArchiveEntry {
  readonly path: string;
  readonly kind: string;
  /** Of a link. */
  readonly target: string;
}

/** In words; undefined for an entry that may be there. */
export function entryFault({ path, kind, target }: ArchiveEntry): string | undefined {
  if (leadsOut(path)) return `${quote(path)}, which would be unpacked elsewhere`;
  switch (kind) {
    case 'file':
    case 'directory':
      return undefined;
    case 'symlink': {
      const folder = path.split('/').slice(0, -1).join('/');
      return leadsOut(`${folder}/${target}`.replace(/^\//, '')) || target.startsWith('/')
        ? `the link ${quote(path)}, which leads out of it (${quote(target)})`
        : undefined;
    }
    default:
      return `${quote(path)}, which is a ${kind}`;
  }
}

/** Whether a path, read step by step, is ever above where it started. */
function leadsOut(path: string): boolean {
  let depth = 0;
  if (path.startsWith('/')) return true;
  for (const step of path.split('/')) {
    if (step === '..') depth--;
    else if (step !== '' && step !== '.') depth++;
    if (depth < 0) return true;
  }
  return false;
}
