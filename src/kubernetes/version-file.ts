/** KUBE_GIT_VERSION_FILE: the five assignments that Kubernetes' scripts write and source. Read as data, never run. */

import { KbuildError, quote } from '../problem.ts';

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

export function renderVersionFile(values: VersionFileValues): string {
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
