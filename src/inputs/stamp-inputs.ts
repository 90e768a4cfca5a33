/** What is said of the stamp instead of asking git: version, version file, epoch, and whether changes may be in it. */

import { type Epoch, parseEpoch } from '../kubernetes/epoch.ts';
import { isSemanticVersion } from '../kubernetes/version.ts';
import { type Problem, quote } from '../problem.ts';
import type { InputName } from './input-table.ts';
import { yes } from './input-values.ts';

export interface StampInputs {
  readonly gitVersion: string | undefined;
  readonly versionFile: string | undefined;
  /** Seconds; undefined: HEAD's committer time decides, or of an export the time of its files. */
  readonly epoch: number | undefined;
  readonly allowDirty: boolean;
}

/** `text` gives an input, or its default; `now` in seconds. Adds a problem for every value that is none. */
export function stampInputsOf(
  text: (name: InputName) => string,
  environment: Readonly<Record<string, string>>,
  now: number,
  problems: Problem[],
): StampInputs {
  // A given version beats a version file, given or not; of the environment's two the file wins, as for the tree's scripts.
  const givenVersion = text('git-version');
  const givenFile = text('version-file');
  const versionFile = givenVersion ? '' : givenFile || (environment.KUBE_GIT_VERSION_FILE ?? '');
  const version = givenVersion || (versionFile ? '' : (environment.KUBE_GIT_VERSION ?? ''));
  return {
    allowDirty: yes('allow-dirty', text, problems),
    gitVersion: versionOf(version || undefined, problems),
    versionFile: versionFile || undefined,
    epoch: epochOf(text('source-date-epoch'), environment.SOURCE_DATE_EPOCH, now, problems),
  };
}

function versionOf(version: string | undefined, problems: Problem[]): string | undefined {
  if (version !== undefined && !isSemanticVersion(version)) {
    problems.push({
      what: `git-version is ${quote(version)}, which Kubernetes' scripts refuse as it is not a semantic version`,
      remedy: 'Give something like v1.33.4 or v1.33.4+acme.1',
    });
  }
  return version;
}

function epochOf(
  given: string,
  fromEnvironment: string | undefined,
  now: number,
  problems: Problem[],
): number | undefined {
  if (given === '' && fromEnvironment === undefined) return undefined;
  const epoch: Epoch = given
    ? parseEpoch(given, 'source-date-epoch', now)
    : parseEpoch(fromEnvironment ?? '', 'The environment variable SOURCE_DATE_EPOCH', now);
  if (epoch.kind === 'epoch') return epoch.seconds;
  problems.push(epoch.problem);
  return undefined;
}
