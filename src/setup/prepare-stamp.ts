/** Stamp and epoch of a build, computed and judged before anything is built. */

import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { RepositoryView } from '../builder/go-sight.ts';
import { isInside, readText, realPath } from '../host/files.ts';
import { ignoredFiles, readGitFacts } from '../host/git.ts';
import type { Host } from '../host/host.ts';
import { digestOfChanges } from '../host/tree-state.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { EpochOrigin } from '../kubernetes/epoch.ts';
import {
  computeStamp,
  type GitFacts,
  isClean,
  type StampResult,
  type StampSources,
  versionFileValues,
} from '../kubernetes/stamp.ts';
import type { Finding, StampCase } from '../kubernetes/stamp-findings.ts';
import { judgeStamp, type Purpose } from '../kubernetes/stamp-policy.ts';
import { packagedFolders } from '../kubernetes/strangers.ts';
import type { SourceTree } from '../kubernetes/tree.ts';
import { parseVersionFile, problemsOfValues, type VersionFileValues } from '../kubernetes/version-file.ts';
import { KbuildError, type Problem, quote } from '../problem.ts';
import { type Checkout, disagreements } from '../release/agreement.ts';
import type { OpenTree } from './open-tree.ts';
import { withoutOwnChanges } from './own-changes.ts';
import { viewOf } from './repository-view.ts';

export interface PreparedStamp extends StampResult {
  /** Seconds. */
  readonly epoch: number;
  readonly epochOrigin: EpochOrigin;
  readonly warnings: readonly string[];
  /** What a version file says other than the checkout, for the manifest. */
  readonly contradictions: readonly string[];
  readonly git: GitFacts;
  readonly view: RepositoryView;
}

/** Throws one KbuildError with every refusal and its repairing command. */
export async function prepareStamp(host: Host, inputs: Inputs, opened: OpenTree): Promise<PreparedStamp> {
  const { root, tree } = opened;
  const purpose = purposeOf(opened);
  const [found, versionFile] = await Promise.all([
    readGitFacts(root, host.environment),
    readVersionFile(host, inputs),
  ]);
  const git = opened.target.kind === 'package' ? await withoutOwnChanges(root, found) : found;
  const sources = stampSources(host, inputs, opened, git, versionFile);
  const { epoch, epochOrigin } = await epochOf(inputs, root, git, tree);
  const result = computeStamp(sources, epoch);
  const plan = inputs.shardPlan?.plan;
  const changes = plan === undefined ? '' : changesIn(git);
  const stampCase: StampCase = {
    sources,
    result,
    tree,
    folder: inputs.source === '.' ? root : inputs.source,
    ignoredPackaged: await ignoredPackagedOf(host, opened),
    allowDirty: inputs.stamp.allowDirty,
    unlikePlan: plan !== undefined && plan.changes !== changes,
    pullRequest: host.trigger.pullRequest,
    epochFromHead: epochOrigin === 'head',
    now: host.now() / 1000,
  };
  const judged = judgeStamp(stampCase, purpose);
  const view = viewOf({ git, stamp: result.stamp, purpose, plan });
  const repository = contentOf(git, view);
  const checkout = { commit: headCommit(git), stamp: result.stamp, changes, repository, tree };
  const refusals = [...judged.refusals.map(problemOfFinding), ...problemsOfStamp(inputs, checkout)];
  const uncommitted = git.kind === 'unborn' && refusals.length > 0;
  if (epochOrigin === 'version.sh' && purpose !== 'test' && git.kind !== 'foreign' && !uncommitted)
    refusals.push(noEpoch(epoch, tree));
  if (refusals.length > 0) throw new KbuildError('stamp', refusals);
  return {
    ...result,
    epoch,
    epochOrigin,
    warnings: judged.warnings.map(sentence),
    contradictions: judged.warnings.filter(isContradiction).map(({ what }) => what),
    git,
    view,
  };
}

async function ignoredPackagedOf(host: Host, opened: OpenTree): Promise<readonly string[]> {
  if (purposeOf(opened) !== 'release') return [];
  return ignoredFiles(opened.root, packagedFolders, host.environment);
}

function problemsOfStamp({ shardPlan }: Inputs, checkout: Checkout): readonly Problem[] {
  const values = problemsOfValues(versionFileValues(checkout.stamp));
  return [...values, ...(shardPlan ? disagreements(shardPlan.plan, checkout) : [])];
}

/** As a plan has it: of a repository's top alone, as nothing else is held against HEAD. */
export function changesIn(git: GitFacts): string {
  return git.kind === 'repository' && git.isTop ? digestOfChanges(git.root, git) : '';
}

/** By its content: what only the git of this clone does not see, a builder shows to Go. */
function contentOf(git: GitFacts, { here }: RepositoryView): RepositoryView['here'] {
  return here && git.kind === 'repository' ? { ...here, modified: !isClean(git) } : undefined;
}

export function headCommit(git: GitFacts): string {
  return git.kind === 'repository' && git.isTop ? git.commit : '';
}

/** A repository around an export holds another commit than the one that was exported. */
function headTime(git: GitFacts, { exported }: SourceTree): number | undefined {
  return git.kind === 'repository' && (git.isTop || !exported) ? git.commitTime : undefined;
}

export function purposeOf({ target }: Pick<OpenTree, 'target'>): Purpose {
  switch (target.kind) {
    case 'cross':
      return 'cross';
    case 'release':
    case 'images':
    case 'package':
      return 'release';
    case 'test':
      return 'test';
    case 'all':
    case 'component':
      return 'build';
  }
}

function stampSources(
  { environment, trigger }: Host,
  inputs: Inputs,
  { tree }: OpenTree,
  git: GitFacts,
  versionFile: VersionFileValues | undefined,
): StampSources {
  return {
    versionFile,
    givenVersion: inputs.stamp.gitVersion,
    givenCommit: environment.KUBE_GIT_COMMIT || undefined,
    givenTreeState: environment.KUBE_GIT_TREE_STATE || undefined,
    eventTag: trigger.tag,
    exported: tree.exported,
    git,
  };
}

const longestVersionFile = 64 * 1024;

async function readVersionFile(
  host: Host,
  { stamp: { versionFile: given }, shardPlan }: Inputs,
): Promise<VersionFileValues | undefined> {
  if (shardPlan?.plan.stampIsGiven) return versionFileValues(shardPlan.plan.stamp);
  if (given === undefined) return undefined;
  const real = await realPath(resolve(host.workspace ?? host.workingFolder, given));
  const found = real === undefined ? undefined : await stat(real);
  if (real === undefined || !found?.isFile() || found.size > longestVersionFile) {
    throw inputError(
      `version-file is ${quote(given)}, where there is no such file`,
      'Give the path of a version file as Kubernetes writes it',
    );
  }
  const allowed = [host.workspace, host.temporaryFolder].map((it) => (it ? realPath(it) : undefined));
  const folders = (await Promise.all(allowed)).filter((it) => it !== undefined);
  if (host.workspace && !folders.some((folder) => isInside(real, folder))) {
    throw inputError(
      `version-file is ${quote(given)}, which is outside the workspace`,
      'Put it into the workspace (in _output, which git ignores) or into RUNNER_TEMP',
    );
  }
  return parseVersionFile((await readText(real)) ?? '', given);
}

/** git archive gives every file the commit's time, so an exported tree still knows it unless its files were copied. */
async function epochOf(
  { stamp }: Inputs,
  root: string,
  git: GitFacts,
  tree: SourceTree,
): Promise<Pick<PreparedStamp, 'epoch' | 'epochOrigin'>> {
  if (stamp.epoch !== undefined) return { epoch: stamp.epoch, epochOrigin: 'given' };
  const ofHead = headTime(git, tree);
  if (ofHead !== undefined) return { epoch: ofHead, epochOrigin: 'head' };
  const { mtimeMs } = await stat(join(root, 'hack/lib/version.sh'));
  return { epoch: Math.floor(mtimeMs / 1000), epochOrigin: 'version.sh' };
}

function noEpoch(fileTime: number, { exported }: SourceTree): Problem {
  const file = `the file hack/lib/version.sh has the time ${fileTime}`;
  return {
    what: 'the source has no git commit to take SOURCE_DATE_EPOCH from',
    remedy: exported
      ? `Give source-date-epoch; ${file}, which is the commit's as long as the export was not copied without its times`
      : `Give source-date-epoch, best the committer time of the commit that this is a copy of; ${file}`,
  };
}

function problemOfFinding(finding: Finding): Problem {
  return { what: finding.what, remedy: withCommand(finding) };
}

function isContradiction({ condition }: Finding): boolean {
  return condition === 'contradicting-file';
}

function sentence(finding: Finding): string {
  return `${finding.what}. ${withCommand(finding)}`;
}

function withCommand({ remedy, command }: Finding): string {
  return command ? `${remedy}: ${command}` : remedy;
}

function inputError(what: string, remedy: string): KbuildError {
  return new KbuildError('input', [{ what, remedy }]);
}
