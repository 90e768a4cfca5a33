/** The story of a plan: what all jobs of a matrix will agree on, judged before the first of them starts. */

import { pinnedImage } from '../container/planned-image.ts';
import { cancelled } from '../host/cancel.ts';
import { readRepositoryPlace } from '../host/git.ts';
import type { Host } from '../host/host.ts';
import { loadPlanInputs, type PlanInputs, type ReadPlanInput } from '../inputs/plan-inputs.ts';
import { fastbuildOf, planBuild } from '../kubernetes/make.ts';
import { type SeenRepository, seesGitFile } from '../kubernetes/module-version.ts';
import { problemsOfPackaging } from '../kubernetes/packaging.ts';
import type { Target } from '../kubernetes/targets.ts';
import { plannedGo } from '../kubernetes/tree.ts';
import { KbuildError, type Problem } from '../problem.ts';
import { type Plan, renderPlan } from '../release/plan.ts';
import {
  groupsOf,
  matrixOf,
  parseRunners,
  problemsOfShards,
  shardName,
  spelledOut,
  warningsOfRunners,
} from '../release/shards.ts';
import { countText } from '../report/words.ts';
import { crossImageOf, dockerFor } from '../setup/open-builder.ts';
import { type OpenTree, openTree } from '../setup/open-tree.ts';
import { artifactNameWith } from '../setup/places.ts';
import { changesIn, headCommit, type PreparedStamp, prepareStamp } from '../setup/prepare-stamp.ts';

export interface PlanReport {
  readonly plan: Plan;
  /** For `fromJSON`. */
  readonly matrix: string;
}

/** Throws a KbuildError with all that stands in the way. Runs git and docker, and nothing of the tree. */
export async function makePlan(host: Host, read: ReadPlanInput): Promise<PlanReport> {
  const { inputs, problems } = loadPlanInputs(read, host.environment, host.now() / 1000);
  const opened = await openTree(host, inputs.build, problems);
  const platforms = plannedPlatforms(host, inputs, opened);
  const stamp = await prepareStamp(host, inputs.build, opened);
  const repository = await plannedRepository(host, opened, stamp);
  const found: Problem[] = [];
  const runners = parseRunners(inputs.runners, platforms, found);
  const groups = groupsOf(platforms, inputs.mostJobs, opened.tree.lists);
  found.push(...problemsOfShards(groups.length));
  if (found.length > 0) throw new KbuildError('input', found);
  const crossDigest = await plannedCross(host, inputs, opened);
  const plan = planOf(inputs, opened, { ...stamp, repository, crossDigest }, groups);
  explain(host, plan);
  for (const warning of [...stamp.warnings, ...warningsOfRunners(runners)]) host.log.warning(warning);
  return { plan, matrix: matrixOf(plan, runners) };
}

export function planOutputs({ plan, matrix }: PlanReport): Readonly<Record<string, string>> {
  return {
    plan: renderPlan(plan),
    matrix,
    'source-date-epoch': String(plan.epoch),
    'git-version': plan.stamp.gitVersion,
    'git-commit': plan.stamp.gitCommit,
  };
}

function explain({ log }: Host, plan: Plan): void {
  const { stamp, epoch, target, crossTag, crossDigest, shards, repository } = plan;
  log.line(`Version ${stamp.gitVersion || '(none)'}, commit ${stamp.gitCommit}, tree ${stamp.gitTreeState}`);
  log.line(`Build date ${stamp.buildDate}, SOURCE_DATE_EPOCH ${epoch}`);
  log.line(`kube-cross ${crossTag} ${crossDigest}`.trimEnd());
  log.line(
    repository
      ? `Module version ${repository.moduleVersion}${repository.modified ? '+dirty' : ''}, for Go 1.24 and later`
      : 'Go is to record nothing of a repository',
  );
  log.line(`${countText(shards.length, 'job')} for ${target}: ${shards.map(({ name }) => name).join(' ')}`);
}

/** What the target makes, of the platforms that were named or by itself. */
function plannedPlatforms(host: Host, inputs: PlanInputs, { target, tree }: OpenTree): readonly string[] {
  const { os, architecture } = host.machine;
  const choice = {
    requested: spelledOut(inputs.platforms, tree.lists),
    ...fastbuildOf(inputs.build.variables, host.environment),
    hostArchitecture: architecture,
    hostPlatform: `${os}/${architecture}`,
    conformance: false,
  };
  const { platforms, packaging } = planBuild(target, choice, tree.lists, []);
  const problems = [
    ...problemsOfTarget(target),
    ...(packaging ? problemsOfPackaging(packaging, tree.lists) : []),
  ];
  if (problems.length > 0) throw new KbuildError('input', problems);
  return platforms;
}

function problemsOfTarget(target: Target): readonly Problem[] {
  if (target.kind !== 'test') return [];
  return [
    {
      what: `target ${target.suite} is no matter of platforms, so there is nothing to plan`,
      remedy: 'Run it in a job of its own, with kbuild-action itself',
    },
  ];
}

/** What the tree's Go will see where it is built; a linked work tree may hide from it what a clone shows. */
async function plannedRepository(
  host: Host,
  { root, tree }: OpenTree,
  { view }: PreparedStamp,
): Promise<SeenRepository | undefined> {
  if (view.wanted === undefined || tree.goMode === 'gopath') return undefined;
  const { isLinked } = await readRepositoryPlace(root, host.environment);
  if (!isLinked || seesGitFile(plannedGo(tree))) return view.wanted;
  host.log.warning(
    'This is a linked work tree or submodule, in which Go sees no repository (golang/go#58218): it is planned that binaries have no VCS fields, unlike those of a full clone',
  );
  return undefined;
}

/** The digest of the image that jobs in a container are to have; empty where nobody can say it. */
async function plannedCross(host: Host, { build }: PlanInputs, { tree }: OpenTree): Promise<string> {
  const { environment, log, runId, cancel } = host;
  const docker = dockerFor(build, environment);
  const reference = crossImageOf(build, tree, environment);
  const pinned = await pinnedImage({ docker, reference, runId, cancel });
  if (cancel.aborted) throw cancelled;
  if (pinned.kind === 'pinned') return pinned.digest;
  log.line(`The digest of ${reference} is not planned, as no registry says it: ${pinned.why}`);
  return '';
}

function planOf(
  { build }: PlanInputs,
  { tree }: OpenTree,
  {
    stamp,
    origin,
    epoch,
    git,
    repository,
    crossDigest,
  }: PreparedStamp & Pick<Plan, 'repository' | 'crossDigest'>,
  groups: readonly (readonly string[])[],
): Plan {
  return {
    commit: headCommit(git),
    stamp,
    stampIsGiven: origin === 'version-file',
    changes: changesIn(git),
    epoch,
    generation: tree.generation,
    goVersion: tree.goVersion ?? '',
    crossTag: tree.crossTag,
    crossDigest,
    target: build.target,
    what: build.what,
    variant: build.delivery.variant,
    makeVariables: build.variables,
    allowDirty: build.stamp.allowDirty,
    repository,
    shards: groups.map((platforms, index) => {
      const name = shardName(platforms, index);
      return {
        name,
        platforms,
        artifact: artifactNameWith(name, build.target, stamp, build.delivery.variant),
      };
    }),
  };
}
