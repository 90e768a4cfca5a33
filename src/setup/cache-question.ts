/** Which cache a build asks for: its key, what may be done with it, where it lies, and what stands in the way. */

import { join, relative } from 'node:path';
import { type CacheKey, cacheKey } from '../cache/key.ts';
import { type CachePolicy, cachePolicy } from '../cache/policy.ts';
import { realPath } from '../host/files.ts';
import type { Host, Machine } from '../host/host.ts';
import { imageAndVersion } from '../kubernetes/image-reference.ts';
import type { BuildPlan } from '../kubernetes/make.ts';
import { versionTagsAtHead } from '../kubernetes/stamp.ts';
import { plannedGo } from '../kubernetes/tree.ts';
import { decisiveVariables, passesInto } from '../kubernetes/variable-rules.ts';
import { releaseTag } from '../kubernetes/version.ts';
import { type BuilderRequest, crossImageOf } from './open-builder.ts';

/** Where make runs, as far as it is known before kube-cross is there. */
export interface CacheUser {
  readonly machine: Machine;
  /** Of a local build. In a container image and tree decide it. */
  readonly goVersion: string | undefined;
}

export function keyOf(
  host: Host,
  { inputs, opened, stamp }: BuilderRequest,
  { machine, goVersion }: CacheUser,
  { platforms }: Pick<BuildPlan, 'platforms'>,
): CacheKey {
  const isContainer = inputs.builder === 'container';
  const passes = passesInto(inputs, opened.tree);
  return cacheKey({
    prefix: inputs.cache.prefix,
    builder: inputs.builder,
    machine: `${machine.os}/${machine.architecture}`,
    goVersion: goVersion ?? plannedGo(opened.tree),
    crossTag: isContainer ? tagOf(crossImageOf(inputs, opened.tree, host.environment)) : '',
    platforms,
    flags: [...decisiveVariables(host.environment, passes), ...inputs.variables],
    target: inputs.target,
    what: inputs.what,
    commit: stamp.stamp.gitCommit,
  });
}

/** The registry is left out: a mirror's image is the same. */
function tagOf(image: string): string {
  return imageAndVersion(image)[1];
}

export function policyOf(
  { trigger, environment }: Host,
  { inputs, stamp: { git, stamp } }: BuilderRequest,
): CachePolicy {
  return cachePolicy({
    mode: inputs.cache.mode,
    event: trigger.cache,
    // The checkout of a shard, or of a fork that gives its own git-version, need not have the tag.
    isTagged: versionTagsAtHead(git).length > 0 || releaseTag(stamp.gitVersion) !== undefined,
    allowed: environment.ACTIONS_CACHE_MODE ?? '',
  });
}

/** Where the user has sent Go's caches elsewhere, ours would be an empty folder. */
export function obstacleOf(
  { inputs }: BuilderRequest,
  { calls }: Pick<BuildPlan, 'calls'>,
): string | undefined {
  if (calls.length === 0) return 'nothing is compiled';
  const moved = ['GOCACHE', 'KUBE_GOPATH'].find((name) => inputs.variables.some((it) => it.name === name));
  return moved && `make-variables sets ${moved}`;
}

export interface CachePlace {
  /** Absolute. */
  readonly folder: string;
  /** The same, relative to the workspace. */
  readonly path: string;
  /** Its real path. */
  readonly workspace: string;
}

export async function cachePlaceOf(host: Host, { opened }: BuilderRequest): Promise<CachePlace> {
  const { root, tree, outputSubpath } = opened;
  const folder = join(root, outputSubpath, tree.goCache);
  const workspace = (await realPath(host.workspace ?? root)) ?? root;
  return { folder, path: relative(workspace, folder), workspace };
}
