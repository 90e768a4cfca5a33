/** Two folders, file by file: a difference of names, kinds, modes and targets, and all that their files have. */

import type { Source } from '../inspect/source.ts';
import { octal } from '../inspect/words.ts';
import { compareFiles, type FilesOptions } from './compare-files.ts';
import { difference } from './difference.ts';
import { at, type Finding } from './finding.ts';

export interface FolderEntry {
  readonly kind: 'file' | 'directory' | 'symlink';
  readonly mode: number;
  /** Of a symlink, else ''. */
  readonly target: string;
}

export interface Folder {
  /** By path below the folder, sorted. */
  readonly entries: ReadonlyMap<string, FolderEntry>;
  /** Calls back with the content of a file, which is closed after it. */
  readonly withFile: <T>(path: string, use: (source: Source) => Promise<T>) => Promise<T>;
}

export async function compareFolders(
  a: Folder,
  b: Folder,
  options: FilesOptions,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const path of [...new Set([...a.entries.keys(), ...b.entries.keys()])].sort()) {
    const [one, other] = [a.entries.get(path), b.entries.get(path)];
    if (!one || !other) {
      const words = (entry: FolderEntry | undefined) => (entry ? 'is there' : 'is not there');
      findings.push(
        at(
          [path],
          difference('missing', words(one), words(other), other ? `Add ${path}` : `Leave ${path} out`),
        ),
      );
      continue;
    }
    findings.push(...entryFindings(path, one, other));
    if (one.kind !== 'file' || other.kind !== 'file') continue;
    const inside = await a.withFile(path, (sourceA) =>
      b.withFile(path, (sourceB) => compareFiles(sourceA, sourceB, options)),
    );
    // An argument each would be more than a call can have.
    for (const it of inside) findings.push({ ...it, path: [path, ...it.path] });
  }
  return findings;
}

function entryFindings(path: string, a: FolderEntry, b: FolderEntry): readonly Finding[] {
  if (a.kind !== b.kind) return [at([path], difference('kind', a.kind, b.kind, `Let it be a ${b.kind}`))];
  return [
    ...(a.kind === 'symlink' || a.mode === b.mode
      ? []
      : [at([path], difference('mode', octal(a.mode), octal(b.mode), `chmod ${octal(b.mode)}`))]),
    ...(a.target === b.target
      ? []
      : [at([path], difference('link', a.target, b.target, `Let it point to ${b.target}`))]),
  ];
}
