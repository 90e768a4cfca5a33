/**
 * Why files of a work tree are not those of HEAD, and what brings them back. Git itself may be blind to a difference: by a
 * flag in its index, by a setting or by an attribute of this clone; then the cause is named, as `git status` says nothing.
 */

import { shellWord } from './shell-word.ts';

export type Difference =
  /** Not there. */
  | 'missing'
  /** In the index, and not in HEAD. */
  | 'added'
  /** Executable, or not. */
  | 'mode'
  /** A file where HEAD has a link, or the other way round, or something else altogether. */
  | 'type'
  /** The same lines with other ends. */
  | 'line-ends'
  | 'content'
  /** A submodule that is not checked out, or at another commit. */
  | 'submodule';

export interface TreeChange {
  readonly path: string;
  readonly difference: Difference;
}

/** What the clone says of itself; asked only where something differs. */
export interface CloneSettings {
  /** Values of `core.…`, keyed by the lower-case name without `core.`; absent where unset. */
  readonly core: Readonly<Record<string, string>>;
  /** `.git/info/attributes` is there. */
  readonly hasOwnAttributes: boolean;
  /** As `git ls-files -v` marks a path; absent for what the index does not have. */
  readonly marks: ReadonlyMap<string, string>;
  /** Name of the filter driver that this machine runs for a path. */
  readonly filters: ReadonlyMap<string, string>;
}

type Cause =
  | 'submodule'
  | 'sparse'
  | 'skip-worktree'
  | 'assume-unchanged'
  | 'file-mode'
  | 'symlinks'
  | 'fsmonitor'
  | 'line-ends'
  | 'filter'
  | 'attributes'
  | 'edited';

/** Paths that differ for one reason to which git itself is blind. */
export interface UnseenChange {
  readonly cause: Exclude<Cause, 'edited'>;
  readonly paths: readonly string[];
  /** Names of the filter drivers that rewrote them. */
  readonly filters: readonly string[];
}

/** In the order in which they are repaired; what was simply edited is not among them. */
export function unseenChanges(
  changes: readonly TreeChange[],
  settings: CloneSettings,
): readonly UnseenChange[] {
  const caused = changes.map((change) => ({ path: change.path, cause: causeOf(change, settings) }));
  return causes.flatMap((cause) => {
    const paths = caused.filter((it) => it.cause === cause).map(({ path }) => path);
    const filters = new Set(paths.flatMap((path) => settings.filters.get(path) ?? []));
    return paths.length === 0 ? [] : [{ cause, paths, filters: [...filters].sort() }];
  });
}

/** Says of these paths why they are not HEAD's. */
export function reasonOf({ cause, filters }: UnseenChange): string {
  return cause === 'filter'
    ? `the filter ${filters.join(', ')} of this machine rewrote them`
    : reasons[cause];
}

/** A shell command that makes these paths HEAD's. What else was edited should have been put aside before. */
export function repairOf({ cause, paths, filters }: UnseenChange, folder: string): string {
  const git = `git -C ${shellWord(folder)}`;
  const checkOut = `${git} checkout HEAD -- ${words(paths)}`;
  // Git takes a file whose time and size it knows for unchanged, so it must forget them first.
  const checkOutAgain = `${git} rm -r --quiet --cached . && ${git} reset --quiet --hard`;
  const unmark = (flag: string) =>
    `${git} ls-files -z | ${git} update-index -z ${flag} --stdin && ${checkOut}`;
  switch (cause) {
    case 'submodule':
      return `${git} submodule update --init --recursive --force`;
    case 'sparse':
      return `${git} sparse-checkout disable`;
    case 'skip-worktree':
      return unmark('--no-skip-worktree');
    case 'assume-unchanged':
      return unmark('--no-assume-unchanged');
    case 'file-mode':
      return `${git} config core.fileMode true && ${checkOut}`;
    case 'symlinks':
      return `${git} config core.symlinks true && ${checkOut}`;
    case 'filter':
      return [...filters.flatMap((name) => passThrough(git, name)), checkOutAgain].join(' && ');
    case 'fsmonitor':
      return `${git} config core.fsmonitor false && ${git} stash push --include-untracked`;
    case 'line-ends':
      return `${git} config core.autocrlf false && ${git} config core.eol lf && ${checkOutAgain}`;
    case 'attributes':
      return `${git} config core.attributesFile /dev/null && rm -f "$(${git} rev-parse --path-format=absolute --git-path info/attributes)" && ${checkOutAgain}`;
  }
}

const causes: readonly UnseenChange['cause'][] = [
  'submodule',
  'sparse',
  'skip-worktree',
  'assume-unchanged',
  'file-mode',
  'symlinks',
  'filter',
  'line-ends',
  'attributes',
  'fsmonitor',
];

function causeOf(change: TreeChange, settings: CloneSettings): Cause {
  const { core, marks } = settings;
  const mark = marks.get(change.path) ?? '';
  switch (change.difference) {
    case 'submodule':
      return 'submodule';
    case 'added':
      return 'edited';
    default:
      if (mark.toUpperCase() === 'S') return core.sparsecheckout === 'true' ? 'sparse' : 'skip-worktree';
      return isLower(mark) ? 'assume-unchanged' : causeOfSettings(change, settings);
  }
}

/** `git ls-files -v` marks in lower case what is assumed to be unchanged. */
function isLower(mark: string): boolean {
  return mark !== '' && mark === mark.toLowerCase();
}

function causeOfSettings(change: TreeChange, settings: CloneSettings): Cause {
  const cause = causeOfConversion(change, settings);
  const { fsmonitor = 'false' } = settings.core;
  return cause === 'edited' && fsmonitor !== 'false' ? 'fsmonitor' : cause;
}

function causeOfConversion({ path, difference }: TreeChange, settings: CloneSettings): Cause {
  const { core, filters, hasOwnAttributes } = settings;
  if (difference === 'mode' && core.filemode === 'false') return 'file-mode';
  if (difference === 'type' && core.symlinks === 'false') return 'symlinks';
  if (difference !== 'content' && difference !== 'line-ends') return 'edited';
  if (filters.has(path)) return 'filter';
  if (difference === 'line-ends' && setsLineEnds(core)) return 'line-ends';
  return hasOwnAttributes || core.attributesfile !== undefined ? 'attributes' : 'edited';
}

function setsLineEnds({ autocrlf, eol }: CloneSettings['core']): boolean {
  return (autocrlf !== undefined && autocrlf !== 'false') || eol === 'crlf';
}

const reasons: Readonly<Record<Exclude<Cause, 'edited' | 'filter'>, string>> = {
  submodule: 'these submodules are not checked out at the commits that HEAD names',
  sparse: 'the clone is sparse (git sparse-checkout)',
  'skip-worktree': 'the index marks them as skip-worktree, so git does not look at them',
  'assume-unchanged': 'the index marks them as assume-unchanged, so git does not look at them',
  'file-mode': 'core.fileMode is false, so git does not see their modes',
  symlinks: 'core.symlinks is false, so they are text files instead of links',
  fsmonitor: 'core.fsmonitor is on, and git believes what it says',
  'line-ends': 'core.autocrlf or core.eol changed their line ends',
  attributes: 'attributes of this clone alone rewrote them (.git/info/attributes or core.attributesFile)',
};

function passThrough(git: string, name: string): readonly string[] {
  const set = (key: string, value: string) => `${git} config ${shellWord(`filter.${name}.${key}`)} ${value}`;
  return [set('smudge', 'cat'), set('clean', 'cat'), set('process', "''")];
}

/** As arguments; by a pattern for all where they would not fit into a line. */
function words(paths: readonly string[]): string {
  return paths.length > mostPaths ? '.' : paths.map(shellWord).join(' ');
}

const mostPaths = 20;
