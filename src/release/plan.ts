/** The plan: what all jobs of one matrix agree on. Made once, checked by each shard in its first seconds and at the end. */

import { countOf, fieldsOf, objectsIn, parsedJson, saysTheSame, stringOf, stringsIn } from '../json.ts';
import { isDigest } from '../kubernetes/image-reference.ts';
import { isPlatform } from '../kubernetes/lists.ts';
import type { MakeVariable } from '../kubernetes/make.ts';
import type { SeenRepository } from '../kubernetes/module-version.ts';
import type { Stamp } from '../kubernetes/stamp.ts';
import { problemOfWhat } from '../kubernetes/targets.ts';
import type { Generation } from '../kubernetes/tree.ts';
import { isPlainValue } from '../kubernetes/version-file.ts';
import { hasControlCharacter, type Problem } from '../problem.ts';
import { isSoundRepository, repositoryFrom } from './repository.ts';

export interface Plan {
  /** Of HEAD; empty where the tree is no repository. */
  readonly commit: string;
  readonly stamp: Stamp;
  /** The stamp is that of a version file, whatever git says. */
  readonly stampIsGiven: boolean;
  /** Digest of what was not HEAD's in the tree of the plan; empty where all was. */
  readonly changes: string;
  /** Seconds. */
  readonly epoch: number;
  readonly generation: Generation;
  /** `.go-version`; empty where the tree has none. */
  readonly goVersion: string;
  /** Tag of the kube-cross image. */
  readonly crossTag: string;
  /** `sha256:…` of that image, of all its platforms; empty where no registry could be asked. */
  readonly crossDigest: string;
  readonly target: string;
  /** Packages of it that are built, as WHAT has them; none for all. */
  readonly what: readonly string[];
  /** A word of the artifacts' names; empty for none. */
  readonly variant: string;
  readonly makeVariables: readonly MakeVariable[];
  readonly allowDirty: boolean;
  /** What Go sees in a full clone; undefined where its binaries are to say nothing of a repository. */
  readonly repository: SeenRepository | undefined;
  /** Sorted by name. */
  readonly shards: readonly Shard[];
}

/** One job's part. */
export interface Shard {
  /** Such as `linux-amd64`. */
  readonly name: string;
  readonly platforms: readonly string[];
  /** Of its artifact, without the attempt. */
  readonly artifact: string;
}

const planVersion = 5;
/** The runner hands outputs over in at most 1 MB. */
const longestPlan = 256 * 1024;

export function renderPlan(plan: Plan): string {
  return JSON.stringify(contentOf(plan));
}

/** Also of a text that anybody may have written: what is not exactly a plan is a problem. */
export function parsePlan(text: string): Plan | Problem {
  if (text.length > longestPlan)
    return problem(
      `plan has ${text.length} signs, and at most ${longestPlan} are read`,
      'Plan fewer platforms, or fewer make variables',
    );
  const whole = parsedJson(text);
  const fields = fieldsOf(whole);
  if (whole !== undefined && typeof fields.version === 'number' && fields.version !== planVersion)
    return problem(
      `plan is of version ${fields.version}, and this action reads version ${planVersion}`,
      'Use the same version of kbuild-action for plan and build',
    );
  const plan = planFrom(fields);
  if (plan !== undefined && saysTheSame(contentOf(plan), whole)) return plan;
  return problem(
    'plan is not what kbuild-action/plan has put out',
    `Give its output as it is: plan: \${{ needs.plan.outputs.plan }}`,
  );
}

/** The shard that makes exactly these platforms. */
export function shardOf({ shards }: Plan, platforms: readonly string[]): Shard | undefined {
  const wanted = [...platforms].sort().join(' ');
  return shards.find((shard) => [...shard.platforms].sort().join(' ') === wanted);
}

/** Names of folders and artifacts are made of these. */
export const nameShape = /^[A-Za-z0-9][A-Za-z0-9.+_-]*$/;

/** Without hyphens, so that it is never taken for a platform; and not what names say where no platform is given. */
export function isVariant(word: string): boolean {
  return /^(?:[a-z][a-z0-9]{0,29})?$/.test(word) && word !== 'all' && word !== 'host';
}

function contentOf(plan: Plan): object {
  const { makeVariables, crossTag, crossDigest, ...others } = plan;
  return {
    version: planVersion,
    ...others,
    kubeCross: crossTag,
    kubeCrossDigest: crossDigest,
    makeVariables: makeVariables.map(({ name, value }) => `${name}=${value}`),
  };
}

function planFrom(fields: Readonly<Record<string, unknown>>): Plan | undefined {
  const { generation } = fields;
  const stamp = fieldsOf(fields.stamp);
  const plan: Plan = {
    commit: stringOf(fields.commit),
    stamp: {
      gitVersion: stringOf(stamp.gitVersion),
      gitCommit: stringOf(stamp.gitCommit),
      gitTreeState: stringOf(stamp.gitTreeState),
      gitMajor: stringOf(stamp.gitMajor),
      gitMinor: stringOf(stamp.gitMinor),
      buildDate: stringOf(stamp.buildDate),
    },
    stampIsGiven: fields.stampIsGiven === true,
    changes: stringOf(fields.changes),
    epoch: countOf(fields.epoch),
    generation: generation === 'kube-cross' ? generation : 'data-container',
    goVersion: stringOf(fields.goVersion),
    crossTag: stringOf(fields.kubeCross),
    crossDigest: stringOf(fields.kubeCrossDigest),
    target: stringOf(fields.target),
    what: stringsIn(fields.what),
    variant: stringOf(fields.variant),
    makeVariables: stringsIn(fields.makeVariables).map(variableOf),
    allowDirty: fields.allowDirty === true,
    repository: repositoryFrom(fields.repository),
    shards: objectsIn(fields.shards).map((shard) => ({
      name: stringOf(shard.name),
      platforms: stringsIn(shard.platforms),
      artifact: stringOf(shard.artifact),
    })),
  };
  return isSound(plan) ? plan : undefined;
}

function isSound(plan: Plan): boolean {
  const { commit, stamp, changes, epoch, goVersion, crossTag, target, makeVariables, shards } = plan;
  const words = [goVersion, crossTag, ...makeVariables.map(({ value }) => value)];
  return (
    /^(?:[0-9a-f]{40,64})?$/.test(commit) &&
    /^(?:[0-9a-f]{64})?$/.test(changes) &&
    epoch >= 0 &&
    (plan.crossDigest === '' || isDigest(plan.crossDigest)) &&
    isSoundRepository(plan.repository) &&
    nameShape.test(target) &&
    isVariant(plan.variant) &&
    plan.what.every((it) => problemOfWhat(it) === undefined) &&
    Object.values(stamp).every(isPlainValue) &&
    !words.some(hasControlCharacter) &&
    makeVariables.every(({ name }) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) &&
    shards.length > 0 &&
    shards.every(isSoundShard)
  );
}

function isSoundShard({ name, platforms, artifact }: Shard): boolean {
  const names = [name, artifact].every((it) => nameShape.test(it));
  return names && platforms.length > 0 && platforms.every(isPlatform);
}

function variableOf(assignment: string): MakeVariable {
  const [name = ''] = assignment.split('=');
  return { name, value: assignment.slice(name.length + 1) };
}

function problem(what: string, remedy: string): Problem {
  return { what, remedy };
}
