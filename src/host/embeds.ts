/** What the Go files of a folder embed, read where it is asked. */

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { embedPatterns } from '../kubernetes/strangers.ts';
import { pathOnDisk } from './file-names.ts';
import { entriesOf } from './tree-walk.ts';

/** Patterns by the path of a folder below `root`; each folder is read once. */
export function embedReader(root: string): (folder: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (folder) => {
    const patterns = known.get(folder) ?? patternsIn(join(root, folder));
    known.set(folder, patterns);
    return patterns;
  };
}

function patternsIn(folder: string): readonly string[] {
  const sources = entriesOf(folder)
    .filter(([name]) => name.endsWith('.go'))
    .map(([name]) => pathOnDisk(join(folder, name)));
  return sources.filter(isSource).flatMap((path) => embedPatterns(readFileSync(path, 'utf8')));
}

/** Go follows a link to a file. */
function isSource(path: string | Buffer): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
