/**
 * What brings a work tree back to HEAD, as commands for a shell. Somebody may have worked in it: each of them first has git
 * see all that was edited and puts it aside, and only then lets git write files anew.
 */

import { shellWord } from './shell-word.ts';
import type { UnseenChange } from './tree-changes.ts';

/** What `git stash` alone stumbles over. */
export interface Unstashable {
  /** Announced by `git add --intent-to-add`, or left by a merge with conflicts. */
  readonly unready: readonly string[];
  /** Files of HEAD in whose place something lies that git does not read: a FIFO, or a link in the place of a folder. */
  readonly astray: readonly string[];
  /** Folders with repositories of their own, of which HEAD has no file. */
  readonly nested: readonly string[];
}

/** Says of these paths why they are not HEAD's. */
export function reasonOf({ cause, filters }: UnseenChange): string {
  return cause === 'filter'
    ? `the filter ${filters.join(', ')} of this machine rewrote them`
    : reasons[cause];
}

/** Makes all these paths HEAD's; what was edited is in `git stash list` then, that of submodules in their own. */
export function repairOf(changes: readonly UnseenChange[], unstashable: Unstashable, folder: string): string {
  const git = `git -C ${shellWord(folder)}`;
  const causes = changes.map(({ cause }) => cause);
  const steps = changes.flatMap((change) => sightOf(change, git));
  if (causes.some((cause) => cause !== 'sparse' && cause !== 'submodule'))
    steps.push(...stashed({ ...unstashable, nested: [] }, git));
  // Git takes a file whose time and size it knows for unchanged, so it must forget them first.
  if (causes.some((cause) => converted.includes(cause)))
    steps.push(`${git} rm -r --quiet --cached .`, `${git} reset --quiet --hard`);
  if (causes.includes('submodule'))
    steps.push(
      `${git} submodule foreach --quiet --recursive ${shellWord(stashedWhole)}`,
      `${git} submodule update --init --recursive --force`,
    );
  return steps.join(' && ');
}

/** Puts aside all that HEAD does not have, of these too what git stashes never: a `.git` below the top. */
export function putAside(untracked: readonly string[], unstashable: Unstashable, folder: string): string {
  const git = `git -C ${shellWord(folder)}`;
  const isNested = (path: string) => unstashable.nested.includes(path);
  const astray = untracked.filter((path) => /\/\.git$/.test(path) && !isNested(path.slice(0, -5)));
  return [...stashed(unstashable, git), ...astray.map((it) => movedOut(it, git))].join(' && ');
}

/** Removes files that git ignores, and empty folders. */
export function cleaned(ignored: readonly string[], empty: readonly string[], folder: string): string {
  const clean = `git -C ${shellWord(folder)} --literal-pathspecs clean`;
  return [
    ...(ignored.length > 0 ? [`${clean} -Xfd -- ${words(ignored)}`] : []),
    ...(empty.length > 0 ? [`${clean} -fdx -- ${words(empty)}`] : []),
  ].join(' && ');
}

/** Removes files, and nothing else, that git overlooks; a repository of its own is moved out of the tree instead. */
export function removed(paths: readonly string[], { nested }: Unstashable, folder: string): string {
  const git = `git -C ${shellWord(folder)}`;
  const repositories = nested.filter((it) => paths.some((path) => path.startsWith(`${it}/`)));
  const files = paths.filter((path) => !repositories.some((it) => path.startsWith(`${it}/`)));
  const clean = `${git} --literal-pathspecs -c core.ignoreCase=false clean -ffdx -- ${words(files)}`;
  return [...repositories.map((it) => movedOut(it, git)), ...(files.length > 0 ? [clean] : [])].join(' && ');
}

function stashed({ unready, astray, nested }: Unstashable, git: string): readonly string[] {
  const literally = `${git} --literal-pathspecs`;
  return [
    ...(unready.length > 0 ? [`${literally} add -- ${words(unready)}`] : []),
    ...(astray.length > 0 ? [`${literally} checkout HEAD -- ${words(astray)}`] : []),
    `${git} stash push --include-untracked`,
    ...nested.map((it) => movedOut(it, git)),
  ];
}

/**
 * Beside the tree, under the tree's name and its own path; what lies there already stays. Git neither stashes a repository
 * nor should remove one.
 */
function movedOut(nested: string, git: string): string {
  const move = `mv -nT "$top"/${shellWord(nested)} "$top"-${shellWord(nested.replaceAll('/', '-'))}`;
  return `${git} rev-parse --show-toplevel | { IFS= read -r top && ${move}; }`;
}

/** What has git see, and leave as it is, what these causes keep from it. */
function sightOf({ cause, filters }: UnseenChange, git: string): readonly string[] {
  const set = (key: string, value: string) => `${git} config ${shellWord(key)} ${value}`;
  switch (cause) {
    case 'submodule':
      return [];
    case 'sparse':
      return [`${git} sparse-checkout disable`];
    case 'skip-worktree':
    case 'assume-unchanged':
      return [unmarked(git, cause)];
    case 'file-mode':
      return [set('core.fileMode', 'true')];
    case 'symlinks':
      return [set('core.symlinks', 'true')];
    case 'filter':
      // An empty process stands for no filter at all, which git puts up with where none is required.
      return filters.flatMap((it) => [
        set(`filter.${it}.process`, "''"),
        set(`filter.${it}.required`, 'false'),
      ]);
    case 'line-ends':
      return [set('core.autocrlf', 'false'), set('core.eol', 'lf')];
    case 'own-attributes':
      return [setAside('info/attributes', git)];
    case 'attributes-file':
      return [set('core.attributesFile', '/dev/null')];
    case 'unnoticed':
      return [set('core.trustctime', 'true'), set('core.checkStat', 'default')];
    case 'fsmonitor':
      return [set('core.fsmonitor', 'false')];
  }
}

/** A file of git's own folder gets another name, by which git does not find it. */
export function setAside(path: string, git: string): string {
  const where = `${git} rev-parse --path-format=absolute --git-path ${path}`;
  return `${where} | { IFS= read -r file && mv "$file" "$file.off"; }`;
}

function unmarked(git: string, flag: 'skip-worktree' | 'assume-unchanged'): string {
  return `${git} ls-files -z | ${git} update-index -z --no-${flag} --stdin`;
}

const stashedWhole = [
  unmarked('git', 'skip-worktree'),
  unmarked('git', 'assume-unchanged'),
  'git stash push --quiet --all',
].join(' && ');

/** Files that git has to write again, as it has written them otherwise. */
const converted: readonly UnseenChange['cause'][] = [
  'filter',
  'line-ends',
  'own-attributes',
  'attributes-file',
  'unnoticed',
];

const reasons: Readonly<Record<Exclude<UnseenChange['cause'], 'filter'>, string>> = {
  submodule: 'these submodules are not checked out at the commits that HEAD names',
  sparse: 'the clone is sparse (git sparse-checkout)',
  'skip-worktree': 'the index marks them as skip-worktree, so git does not look at them',
  'assume-unchanged': 'the index marks them as assume-unchanged, so git does not look at them',
  'file-mode': 'core.fileMode is false, so git does not see their modes',
  symlinks: 'core.symlinks is false, so they are text files instead of links',
  fsmonitor:
    'they were changed, which git may not see, as core.fsmonitor is on and git believes what it says',
  'line-ends': 'core.autocrlf or core.eol changed their line ends',
  'own-attributes': 'attributes of this clone alone rewrote them: .git/info/attributes',
  'attributes-file':
    'attributes of this clone alone rewrote them: core.attributesFile, or git/attributes in ~/.config, where git looks without that setting',
  unnoticed: 'git takes them for unchanged',
};

function words(paths: readonly string[]): string {
  return paths.map(shellWord).join(' ');
}
