/** What a shard's checkout must say for its plan to hold. */

import type { SeenRepository } from '../kubernetes/module-version.ts';
import type { Stamp } from '../kubernetes/stamp.ts';
import type { SourceTree } from '../kubernetes/tree.ts';
import { type Problem, quote } from '../problem.ts';
import type { Plan } from './plan.ts';

export interface Checkout {
  /** Of HEAD; empty where the tree is no repository. */
  readonly commit: string;
  readonly stamp: Stamp;
  /** As a plan has it. */
  readonly changes: string;
  /** What Go can be shown here; undefined where the tree is no repository's top. */
  readonly repository: SeenRepository | undefined;
  readonly tree: Pick<SourceTree, 'generation' | 'goVersion' | 'crossTag'>;
}

/** One problem for each thing in which they differ. */
export function disagreements(
  plan: Plan,
  { commit, stamp, changes, repository, tree }: Checkout,
): readonly Problem[] {
  const compared: readonly Compared[] = [
    ['commit', plan.commit, commit],
    ['generation', plan.generation, tree.generation],
    ['.go-version', plan.goVersion, tree.goVersion ?? ''],
    ['kube-cross', plan.crossTag, tree.crossTag],
    ...stampFields.map((name) => [name, plan.stamp[name], stamp[name]] as const),
    ...comparedFields(plan.repository, repository),
  ];
  const different = compared.filter(([, planned, here]) => planned !== here);
  // Another commit, or other files, differ in everything, which would only hide it.
  const ofCommit = different.filter(([name]) => name === 'commit');
  if (ofCommit.length === 0 && plan.changes !== changes) return [otherFiles(plan.changes, changes)];
  const told = ofCommit.length > 0 ? ofCommit : different;
  return told.map(([name, planned, here]) => ({
    what: `the plan has ${name} ${quote(planned)}, this checkout has ${quote(here)}`,
    remedy: sameCheckout,
  }));
}

const sameCheckout = 'Check out in every job the commit that was planned, and leave the checkout unchanged';

function otherFiles(planned: string, here: string): Problem {
  const [then, now] = [planned, here].map((changes) => (changes === '' ? 'as HEAD has it' : 'with changes'));
  return planned !== '' && here !== ''
    ? { what: 'the plan saw other changes in the tree than this checkout has', remedy: sameCheckout }
    : { what: `the plan saw the tree ${then}, and here it lies ${now}`, remedy: sameCheckout };
}

type Compared = readonly [name: string, planned: string, here: string];

/** A module version that this clone lacks the tags for is repaired by the builder, which also says where it cannot be. */
function comparedFields(
  planned: SeenRepository | undefined,
  here: SeenRepository | undefined,
): readonly Compared[] {
  if (planned === undefined || here === undefined) return [];
  return [
    ['vcs.time', String(planned.commitTime), String(here.commitTime)],
    ['vcs.modified', String(planned.modified), String(here.modified)],
  ];
}

const stampFields = ['gitVersion', 'gitCommit', 'gitTreeState', 'gitMajor', 'gitMinor', 'buildDate'] as const;
