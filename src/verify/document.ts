/** verify.json: all that was found, as the same bytes each time. docs/verify.md describes it. */

import { inOrder } from '../json.ts';
import { fieldsInOrder, type SeenRepository } from '../kubernetes/module-version.ts';
import type { Stamp } from '../kubernetes/stamp.ts';
import { actionVersion } from '../release/manifest.ts';
import {
  type Authentication,
  type Counts,
  countsOf,
  type FileVerdict,
  overallVerdict,
  type Verdict,
} from './verdict.ts';

export const documentVersion = 1;

/** One call of the build; nothing of when or where it ran. */
export interface VerifyBuild {
  readonly profile: string;
  /** As it is stamped. */
  readonly date: string;
  readonly what: readonly string[];
  readonly platforms: readonly string[];
  readonly builder: 'local' | 'container';
  readonly go: string;
  /** Of a Go that Go has fetched, its line as in go.sum; else empty. */
  readonly goToolchain: string;
  readonly kubeCross: string;
  readonly kubeCrossPlatform: string;
  /** What Go saw of the repository; undefined where nothing. */
  readonly repository: SeenRepository | undefined;
}

export interface VariationReport {
  readonly name: string;
  readonly state: 'varied' | 'not-varied' | 'found';
  /** Why it was not varied, or how. */
  readonly how: string;
}

export interface VerifyDocument {
  readonly mode: 'published' | 'rebuild' | 'from';
  /** As it was given, or `from`; empty for `rebuild`. */
  readonly reference: string;
  readonly checkout: CheckedOut;
  readonly tolerances: readonly string[];
  /** Sorted by name. */
  readonly files: readonly FileVerdict[];
  /** What the reference has besides, and was not looked at. */
  readonly leftOut: readonly string[];
  /** What was wrong with the reference as a whole. */
  readonly faults: readonly string[];
  /** Of the checks themselves. */
  readonly notes: readonly string[];
  readonly builds: readonly VerifyBuild[];
  /** Of `rebuild`. */
  readonly variations: readonly VariationReport[];
}

export type CheckedOut = Pick<Stamp, 'gitVersion' | 'gitCommit' | 'gitTreeState'> & {
  readonly generation: string;
  readonly kubeCrossTag: string;
  /** That the tree names. */
  readonly go: string;
};

/** One file that nobody has signed lets all of it be from nobody. */
export function authenticationOf({ files, faults }: VerifyDocument): Authentication {
  const isAll = files.length > 0 && faults.length === 0;
  return isAll && files.every((it) => it.authentication === 'authenticated')
    ? 'authenticated'
    : 'unauthenticated';
}

export function verdictOf({ files, faults }: VerifyDocument): Verdict {
  return overallVerdict(files, faults);
}

export function countsIn({ files }: VerifyDocument): Counts {
  return countsOf(files);
}

export function renderDocument(document: VerifyDocument): string {
  const { builds } = document;
  const whole = {
    ...document,
    version: documentVersion,
    action: `kbuild-action ${actionVersion}`,
    verdict: verdictOf(document),
    authentication: authenticationOf(document),
    counts: countsIn(document),
    builds: builds.map((it) => ({
      ...it,
      repository: it.repository === undefined ? null : fieldsInOrder(it.repository),
    })),
  };
  return `${JSON.stringify(inOrder(whole), null, 2)}\n`;
}
