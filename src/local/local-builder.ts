/** The builder that is this machine: its own make and its own Go. */

import { join } from 'node:path';
import type { Builder } from '../builder/builder.ts';
import { forgetPaths } from '../host/files.ts';
import type { Machine } from '../host/host.ts';
import { ask, type Environment } from '../host/process.ts';
import type { MakeVariable } from '../kubernetes/make.ts';
import { goVersionOfTree } from './toolchain.ts';

export interface LocalRequest {
  readonly root: string;
  readonly machine: Machine;
  readonly env: Environment;
  readonly variables: readonly MakeVariable[];
  readonly reports: string;
}

/** Throws when the tree's scripts do not accept this machine's Go. */
export async function openLocal(request: LocalRequest): Promise<Builder> {
  const { root, machine, env, variables, reports } = request;
  return {
    kind: 'local',
    machine,
    goVersion: await goVersionOfTree(root, env),
    kubeCross: undefined,
    variables,
    reports,
    warnings: [],
    distantCache: undefined,
    forget: (paths) => forgetPaths(root, paths),
    start: ({ arguments: args, platforms }) => ({
      tool: 'make',
      arguments: args,
      env: platforms.length > 0 ? { ...env, KUBE_BUILD_PLATFORMS: platforms.join(' ') } : env,
    }),
    end: async () => {},
    afterCall: async () => undefined,
    finish: async () => {},
    askGo: (folder, args) => ask('go', args, { cwd: join(root, folder), env }),
    close: async () => {},
  };
}
