/** The builder that is this machine: its own make and its own Go. */

import type { Builder } from '../builder/builder.ts';
import type { Compiler } from '../builder/go-question.ts';
import {
  goflagsOf,
  type RepositoryView,
  type Sight,
  sightOf,
  variablesFor,
  withoutVcsStamp,
} from '../builder/go-sight.ts';
import { makeStandIn, removeStandIn } from '../builder/stand-in.ts';
import { removePaths } from '../host/files.ts';
import type { Log, Machine } from '../host/host.ts';
import type { Environment } from '../host/process.ts';
import { lockForBuild, type TreeLock } from '../host/tree-lock.ts';
import type { MakeVariable } from '../kubernetes/make.ts';
import type { SourceTree } from '../kubernetes/tree.ts';
import { KbuildError } from '../problem.ts';
import { compilerOfTree } from './toolchain.ts';

export interface LocalRequest {
  readonly root: string;
  readonly tree: Pick<SourceTree, 'goMode' | 'goVersion' | 'compileEnvironment'>;
  readonly view: RepositoryView;
  /** `.git` is a file that points elsewhere. */
  readonly isLinked: boolean;
  readonly machine: Machine;
  readonly log: Log;
  readonly env: Environment;
  readonly variables: readonly MakeVariable[];
  readonly reports: string;
}

/** Throws when the tree is being built already, its scripts do not accept this machine's Go, or a plan cannot be kept. */
export async function openLocal(request: LocalRequest): Promise<Builder> {
  const lock = await lockForBuild(request.root, request.log);
  try {
    const compiler = await compilerOfTree(request.root, request.tree, request.env);
    const sight = sightIn(request, compiler);
    return builderOf(request, { lock, compiler, sight, env: await environmentFor(request, sight) });
  } catch (error) {
    lock.release();
    throw error;
  }
}

type OpenedSight = Exclude<Sight, { kind: 'refused' }>;

function sightIn(request: LocalRequest, { goVersion }: Compiler): OpenedSight {
  const { variables, env } = request;
  const goflags = goflagsOf(variables, env);
  const sight = sightOf({ ...request, goVersion, goflags, container: undefined });
  if (sight.kind === 'refused') throw new KbuildError('stamp', [sight.problem]);
  return sight;
}

async function environmentFor({ root, env }: LocalRequest, sight: OpenedSight): Promise<Environment> {
  if (sight.kind === 'hidden') return { ...env, GOFLAGS: withoutVcsStamp(env.GOFLAGS ?? '') };
  return sight.kind === 'stand-in' ? { ...env, ...(await makeStandIn(root, sight.seen, env)).env } : env;
}

interface Opened {
  readonly lock: TreeLock;
  readonly compiler: Compiler;
  readonly sight: OpenedSight;
  readonly env: Environment;
}

function builderOf(request: LocalRequest, { lock, compiler, sight, env }: Opened): Builder {
  const { root, machine, variables, reports } = request;
  const warning = sight.kind === 'hidden' ? sight.warning : undefined;
  return {
    kind: 'local',
    machine,
    compiler,
    repository: sight.kind === 'hidden' ? undefined : sight.seen,
    sync: undefined,
    kubeCross: undefined,
    pulledBytes: undefined,
    variables: variablesFor(sight, variables),
    reports,
    warnings: warning === undefined ? [] : [warning],
    holds: lock.descriptor,
    remoteGoCache: undefined,
    removeOutputs: (paths) => removePaths(root, paths),
    start: ({ arguments: args, platforms }) => ({
      tool: 'make',
      arguments: args,
      env: platforms.length > 0 ? { ...env, KUBE_BUILD_PLATFORMS: platforms.join(' ') } : env,
    }),
    end: async () => {},
    afterCall: async () => undefined,
    copyOut: async () => {},
    close: async () => {
      await removeStandIn(root);
      lock.release();
    },
  };
}
