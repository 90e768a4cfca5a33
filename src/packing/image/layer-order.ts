/**
 * The entries of a layer in the one order and form that equal content has, whichever file system and engine listed them:
 * by bytes, whiteouts before their siblings as the OCI specification recommends, one time for all.
 */

import { quote } from '../../problem.ts';
import { ArchiveFault } from '../tar/archive-fault.ts';
import type { TarEntry } from '../tar/tar-entry.ts';

export interface LayerEntry {
  readonly entry: TarEntry;
  /** Of the content in the tar that it comes from. */
  readonly offset: number;
}

/** Programs let all links point to the first name. */
const mostHops = 32;

type Entries = ReadonlyMap<string, LayerEntry>;

/** `epoch` in seconds. Owners, modes, extended attributes and the targets of symbolic links stay. */
export function canonicalEntries(found: readonly LayerEntry[], epoch: number): readonly LayerEntry[] {
  const entries = lastOfEach(found.map(withPlainPath));
  const sorted = [...entries.values()].sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)));
  const firsts = new Map<string, string>();
  return sorted.map(({ entry, offset }) => {
    const { inode, name } = inodeOf(entries, entry.path);
    if (!inode) return { entry: { ...entry, mtime: epoch, target: name }, offset };
    const first = firsts.get(inode.entry.path);
    if (first === undefined) firsts.set(inode.entry.path, entry.path);
    return linked(inode, entry.path, first, epoch);
  });
}

/**
 * Of several names of one file the first one holds the content and the others point to it, so a target is always there
 * before its link. The links say the attributes again: engines set the owner of each name, and that takes a capability away.
 */
function linked(inode: LayerEntry, path: string, first: string | undefined, epoch: number): LayerEntry {
  if (first === undefined) return { offset: inode.offset, entry: { ...inode.entry, path, mtime: epoch } };
  const device = undefined;
  const entry: TarEntry = {
    ...inode.entry,
    ...{ path, mtime: epoch, kind: 'hardlink', size: 0, target: first, device },
  };
  return { offset: 0, entry };
}

/** The entry that a name is one of the names of, and its own name; no entry for a file of a layer below. */
function inodeOf(
  entries: Entries,
  path: string,
): { readonly inode: LayerEntry | undefined; readonly name: string } {
  let name = path;
  let inode = entries.get(name);
  for (let hops = 0; inode?.entry.kind === 'hardlink'; hops += 1) {
    if (hops > mostHops) throw new ArchiveFault(`the hard link ${quote(path)} leads on and on`);
    name = inode.entry.target;
    inode = entries.get(name);
  }
  if (inode?.entry.kind === 'directory' && name !== path) {
    throw new ArchiveFault(`the hard link ${quote(path)} points to a directory`);
  }
  return { inode, name };
}

function withPlainPath({ entry, offset }: LayerEntry): LayerEntry {
  const target = entry.kind === 'hardlink' ? plainPath(entry.target) : entry.target;
  return { entry: { ...entry, path: plainPath(entry.path), target }, offset };
}

/** Without `./`, doubled or leading slashes; the top itself is `.`. */
function plainPath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) throw new ArchiveFault(`${quote(path)} in a layer leads out of it`);
  return parts.join('/') || '.';
}

/** Unpacked one after another, the last one of a name is what stays. */
function lastOfEach(found: readonly LayerEntry[]): Entries {
  const entries = new Map<string, LayerEntry>();
  const replaced = new Set<string>();
  for (const it of found) {
    if (entries.has(it.entry.path)) replaced.add(it.entry.path);
    entries.set(it.entry.path, it);
  }
  const astray = found.find(({ entry }) => entry.kind === 'hardlink' && replaced.has(entry.target));
  if (astray) {
    throw new ArchiveFault(`${quote(astray.entry.path)} is a hard link to a name that its layer has twice`);
  }
  return entries;
}

function sortKey({ entry }: LayerEntry): Buffer {
  if (entry.path === '.') return Buffer.alloc(0);
  return Buffer.from(entry.path.replaceAll(/(?<=^|\/)\.wh\./g, '\0.wh.'));
}
