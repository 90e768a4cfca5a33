/** The builder that is this machine: its own make and its own Go. */

import { join } from 'node:path';
import type { Builder } from '../builder/builder.ts';
import { removePaths } from '../host/files.ts';
import type { Log, Machine } from '../host/host.ts';
import { ask, type Environment } from '../host/process.ts';
import { lockForBuild, type TreeLock } from '../host/tree-lock.ts';
import type { MakeVariable } from '../kubernetes/make.ts';
import { goVersionOfTree } from './toolchain.ts';

export interface LocalRequest {
  readonly root: string;
  readonly machine: Machine;
  readonly log: Log;
  readonly env: Environment;
  readonly variables: readonly MakeVariable[];
  readonly reports: string;
}

/** Throws when the tree is being built already, and when its scripts do not accept this machine's Go. */
export async function openLocal(request: LocalRequest): Promise<Builder> {
  const lock = await lockForBuild(request.root, request.log);
  try {
    return builderOf(request, lock, await goVersionOfTree(request.root, request.env));
  } catch (error) {
    lock.release();
    throw error;
  }
}

function builderOf(request: LocalRequest, lock: TreeLock, goVersion: string): Builder {
  const { root, machine, env, variables, reports } = request;
  return {
    kind: 'local',
    machine,
    goVersion,
    kubeCross: undefined,
    variables,
    reports,
    warnings: [],
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
    askGo: (folder, args) => ask('go', args, { cwd: join(root, folder), env }),
    close: async () => lock.release(),
  };
}
