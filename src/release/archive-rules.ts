/**
 * What an archive of a release may hold: files, folders and links, each name once, below one folder on every file system,
 * and no way out of it, however the links are followed.
 */

import { hasControlCharacter, quote } from '../problem.ts';
import { type ArchiveLinks, archiveLinks } from './archive-links.ts';

export interface ArchiveEntry {
  readonly path: string;
  readonly kind: string;
  /** Of a link. */
  readonly target: string;
}

export interface ArchiveRules {
  /** In words, such as `"a", which …`; undefined for an entry that may be there beside those before it. */
  readonly faultOf: (entry: ArchiveEntry) => string | undefined;
  /** Of the links, when all are known. */
  readonly faultAtEnd: () => string | undefined;
}

interface Seen {
  /** By path without `.`; folders too that only names of others say. */
  readonly kinds: Map<string, 'entry' | 'folder' | 'implied'>;
  /** As a file system without cases or of other spellings of one letter has them, and as they are spelled. */
  readonly folded: Map<string, string>;
  readonly links: ArchiveLinks;
}

/** A source tree of Kubernetes has 28,000 entries. */
const mostEntries = 200_000;
/** Far more than Kubernetes has. Each step is kept with all before it, so memory and time go by their product. */
const mostSteps = 64;
const mostCharacters = 512;
const mostLinks = 2000;

export function archiveRules(): ArchiveRules {
  const seen: Seen = { kinds: new Map(), folded: new Map(), links: archiveLinks(foldedName) };
  return {
    faultOf: (entry) => lengthFault(entry) ?? entryFault(entry, seen),
    faultAtEnd: () => linkFault(seen.links),
  };
}

function lengthFault({ path, target }: ArchiveEntry): string | undefined {
  return Math.max(path.length, target.length) > mostCharacters
    ? `${quote(path)}, whose name or target is longer than ${mostCharacters} characters`
    : undefined;
}

function entryFault(entry: ArchiveEntry, seen: Seen): string | undefined {
  const { path, kind, target } = entry;
  const steps = path.split('/').filter((step, index) => step !== '.' || index > 0);
  const fault = nameFault(entry, steps);
  // The folder of all others itself.
  if (fault !== undefined || steps.length === 0) return fault;
  if (seen.kinds.size > mostEntries) return `more than ${mostEntries} entries`;
  if (seen.links.count() > mostLinks) return `more than ${mostLinks} links`;
  if (kind === 'symlink') seen.links.add(steps, target);
  return placeFault(steps, kind, seen) ?? (kind === 'symlink' ? targetFault(entry, steps) : undefined);
}

function nameFault({ path, kind, target }: ArchiveEntry, steps: readonly string[]): string | undefined {
  if (path.startsWith('/') || steps.includes('..'))
    return `${quote(path)}, which would be unpacked elsewhere`;
  if (hasControlCharacter(path) || hasControlCharacter(target))
    return `${quote(path)}, which has a control character in its name`;
  if (kind !== 'directory' && (steps.length === 0 || (kind !== 'file' && kind !== 'symlink')))
    return `${quote(path)}, which is a ${kind}`;
  if (steps.some((step) => step === '' || step === '.')) return `${quote(path)}, which has empty steps`;
  return steps.length > mostSteps
    ? `${quote(path)}, which lies more than ${mostSteps} folders deep`
    : undefined;
}

function placeFault(steps: readonly string[], kind: string, { kinds, folded }: Seen): string | undefined {
  const path = steps.join('/');
  let above = '';
  for (const step of steps) {
    if (kinds.get(above) === 'entry')
      return `${quote(path)}, which lies below ${quote(above)}, which is no folder`;
    if (above !== '' && !kinds.has(above)) kinds.set(above, 'implied');
    above = above === '' ? step : `${above}/${step}`;
    const fault = spellingFault(above, folded);
    if (fault !== undefined) return fault;
  }
  const before = kinds.get(path);
  const isNew = before === undefined || (before === 'implied' && kind === 'directory');
  kinds.set(path, kind === 'directory' ? 'folder' : 'entry');
  return isNew ? undefined : `${quote(path)} twice`;
}

function spellingFault(path: string, folded: Map<string, string>): string | undefined {
  const key = foldedName(path);
  // One letter may be eighteen there, and each is kept.
  if (key.length > mostCharacters)
    return `${quote(path)}, whose name has more than ${mostCharacters} characters on some file systems`;
  const other = folded.get(key) ?? path;
  if (other !== path) return `${quote(path)} and ${quote(other)}, which are one name on some file systems`;
  folded.set(key, path);
  return undefined;
}

function foldedName(path: string): string {
  return path.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}

function targetFault({ path, target }: ArchiveEntry, steps: readonly string[]): string | undefined {
  return leadsOut(target, steps.length - 1)
    ? `the link ${quote(path)}, which leads out of it (${quote(target)})`
    : undefined;
}

function leadsOut(target: string, depth: number): boolean {
  let left = depth;
  for (const step of target.split('/')) {
    if (step === '..') left--;
    else if (step !== '' && step !== '.') left++;
    if (left < 0) return true;
  }
  return target.startsWith('/');
}

/** Each link alone leads inside; by way of others it may not. */
function linkFault(links: ArchiveLinks): string | undefined {
  const link = links.astray();
  return (
    link &&
    `the link ${quote(link.path)}, which by way of others leads out of it or nowhere (${quote(link.target)})`
  );
}
