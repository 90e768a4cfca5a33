/**
 * Why files of a work tree are not those of HEAD. Git itself may be blind to a difference: by a flag in its index, by a
 * setting or by an attribute of this clone; then the cause is named, as `git status` says nothing. What git does show was
 * edited, whatever settings there are: they are never blamed for being there.
 */

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
  /** What git shows as changed when it is asked without core.fsmonitor. */
  readonly shown: ReadonlySet<string>;
  /** Attributes that have git convert a path, by where this clone alone has them from. */
  readonly attributes: ReadonlyMap<string, 'own-attributes' | 'attributes-file'>;
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
  | 'own-attributes'
  | 'attributes-file'
  | 'unnoticed'
  | 'edited';

/** Paths that differ for one reason to which git itself is blind. */
export interface UnseenChange {
  readonly cause: Exclude<Cause, 'edited'>;
  readonly paths: readonly string[];
  /** Names of the filter drivers that rewrote them. */
  readonly filters: readonly string[];
}

/** In the order of their causes; what was simply edited is not among them. */
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

const causes: readonly UnseenChange['cause'][] = [
  'submodule',
  'sparse',
  'skip-worktree',
  'assume-unchanged',
  'file-mode',
  'symlinks',
  'filter',
  'line-ends',
  'own-attributes',
  'attributes-file',
  'unnoticed',
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
  if (!settings.shown.has(change.path)) return causeOfBlindness(change, settings);
  const { fsmonitor = 'false' } = settings.core;
  return fsmonitor === 'false' ? 'edited' : 'fsmonitor';
}

function causeOfBlindness({ path, difference }: TreeChange, settings: CloneSettings): Cause {
  const { core, filters, attributes } = settings;
  if (difference === 'mode' && core.filemode === 'false') return 'file-mode';
  if (difference === 'type' && core.symlinks === 'false') return 'symlinks';
  if (difference !== 'content' && difference !== 'line-ends') return 'unnoticed';
  if (filters.has(path)) return 'filter';
  if (difference === 'line-ends' && setsLineEnds(core)) return 'line-ends';
  return attributes.get(path) ?? 'unnoticed';
}

function setsLineEnds({ autocrlf, eol }: CloneSettings['core']): boolean {
  return (autocrlf !== undefined && autocrlf !== 'false') || eol === 'crlf';
}
