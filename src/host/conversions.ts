/** What the git of a clone would convert files by, beside what is committed: filters and attributes of this machine. */

import { resolve } from 'node:path';
import type { CloneSettings } from '../kubernetes/tree-changes.ts';
import { exists } from './files.ts';
import type { AskClone } from './tree-state.ts';

/** Drivers that would do something on this machine, by path. */
export async function filtersOf(paths: readonly string[], ask: AskClone): Promise<CloneSettings['filters']> {
  if (paths.length === 0) return new Map();
  const text = await ask(['config', '-z', '--get-regexp', '^filter\\..*\\.(smudge|clean|process)$']);
  const programs = new Map(
    text.split('\0').map((setting) => {
      const end = setting.indexOf('\n');
      return [setting.slice(0, end), setting.slice(end + 1)];
    }),
  );
  const answers = await askedAttributes(['filter'], paths, ask);
  return new Map([...answers].filter(([, driver]) => isActive(driver)));

  /** With an empty process git runs neither of the others. */
  function isActive(driver: string): boolean {
    const programOf = (key: string) => programs.get(`filter.${driver}.${key}`);
    return (programOf('process') ?? (programOf('smudge') || programOf('clean') || '')) !== '';
  }
}

/** No setting turns .git/info/attributes off: what there is without the other file may be said there. */
export async function attributesOf(
  root: string,
  paths: readonly string[],
  ask: AskClone,
): Promise<CloneSettings['attributes']> {
  if (paths.length === 0) return new Map();
  const all = await askedAttributes(converting, paths, ask);
  const others = await askedAttributes(converting, paths, ask, ['-c', 'core.attributesFile=/dev/null']);
  const own = (await ask(['rev-parse', '--git-path', 'info/attributes'])).trim();
  const hasOwn = await exists(resolve(root, own));
  const found = new Map<string, 'own-attributes' | 'attributes-file'>();
  for (const path of paths) {
    if (all.get(path) !== others.get(path)) found.set(path, 'attributes-file');
    else if (hasOwn && others.has(path)) found.set(path, 'own-attributes');
  }
  return found;
}

const converting = ['text', 'crlf', 'eol', 'ident', 'working-tree-encoding'];

/** What is said of these attributes, by path; absent where nothing is. */
async function askedAttributes(
  names: readonly string[],
  paths: readonly string[],
  ask: AskClone,
  settings: readonly string[] = [],
): Promise<ReadonlyMap<string, string>> {
  const answers = (await ask([...settings, 'check-attr', '-z', '--stdin', ...names], paths)).split('\0');
  const found = new Map<string, string>();
  for (let index = 0; index + 2 < answers.length; index += 3) {
    const [path = '', , value = ''] = answers.slice(index, index + 3);
    if (value !== 'unspecified') found.set(path, [found.get(path) ?? [], value].flat().join(' '));
  }
  return found;
}
