/** KUBE_GIT_VERSION_FILE: the five assignments that Kubernetes' scripts write and source. Read as data, never run. */

import { KbuildError, type Problem, quote } from '../problem.ts';

export const versionFileNames = [
  'KUBE_GIT_COMMIT',
  'KUBE_GIT_TREE_STATE',
  'KUBE_GIT_VERSION',
  'KUBE_GIT_MAJOR',
  'KUBE_GIT_MINOR',
] as const;

export type VersionFileValues = Readonly<Record<(typeof versionFileNames)[number], string>>;

const assignment = /^(KUBE_GIT_[A-Z_]+)=(?:'([A-Za-z0-9.+_-]*)'|"([A-Za-z0-9.+_-]*)"|([A-Za-z0-9.+_-]*))$/;

/** Throws a KbuildError with all lines that are not such an assignment. Absent names are empty. */
export function parseVersionFile(text: string, path: string): VersionFileValues {
  const values = new Map<string, string>();
  const strange: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const match = assignment.exec(line);
    const name = match?.[1] ?? '';
    if (match && isVersionName(name)) values.set(name, match[2] ?? match[3] ?? match[4] ?? '');
    else strange.push(line);
  }
  if (strange.length > 0 || values.size === 0) throw notAVersionFile(path, strange);
  const value = (name: string): string => values.get(name) ?? '';
  return {
    KUBE_GIT_COMMIT: value('KUBE_GIT_COMMIT'),
    KUBE_GIT_TREE_STATE: value('KUBE_GIT_TREE_STATE'),
    KUBE_GIT_VERSION: value('KUBE_GIT_VERSION'),
    KUBE_GIT_MAJOR: value('KUBE_GIT_MAJOR'),
    KUBE_GIT_MINOR: value('KUBE_GIT_MINOR'),
  };
}

/** What a stamp may hold: nothing that a shell, make or Go's linker would take for more than text. */
export function isPlainValue(value: string): boolean {
  return /^[A-Za-z0-9._+/:@=-]*$/.test(value);
}

/** One problem for each value that must not get into a file which the tree's scripts source. */
export function problemsOfValues(values: VersionFileValues): readonly Problem[] {
  return versionFileNames
    .filter((name) => !isPlainValue(values[name]))
    .map((name) => ({
      what: `${name} would be ${quote(values[name])}, which holds more than letters, digits and . _ + / : @ = -`,
      remedy:
        name === 'KUBE_GIT_VERSION'
          ? 'Give git-version, or rename the tag'
          : 'Take it out of the environment; git says the same of a clean clone',
    }));
}

/** Throws a KbuildError rather than render what would be more than assignments. */
export function renderVersionFile(values: VersionFileValues): string {
  const problems = problemsOfValues(values);
  if (problems.length > 0) throw new KbuildError('stamp', problems);
  return versionFileNames.map((name) => `${name}='${values[name]}'\n`).join('');
}

function isVersionName(name: string): boolean {
  return (versionFileNames as readonly string[]).includes(name);
}

function notAVersionFile(path: string, strange: readonly string[]): KbuildError {
  const remedy = `Each line must be one of ${versionFileNames.join(', ')} with a plain value, as in KUBE_GIT_VERSION='v1.33.4'`;
  if (strange.length === 0) {
    return new KbuildError('input', [{ what: `version-file ${quote(path)} has no KUBE_GIT_ line`, remedy }]);
  }
  const problems = strange.slice(0, 5).map((line) => ({
    what: `version-file ${quote(path)} has a line that is no version assignment: ${quote(line)}`,
    remedy,
  }));
  return new KbuildError('input', problems);
}
