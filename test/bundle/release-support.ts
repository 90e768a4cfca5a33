/** What the tests of releases share: a tree that looks as if all had been built, packed without an engine. */

import { execFileSync } from 'node:child_process';
import type { ActionRun, RunActionOptions } from '../support/mini-runner.ts';
import { placeFakeBinaries } from '../support/packaging.ts';
import { miniatureWorkspace, runLocal } from './support.ts';

/** No server platform, so no engine is asked for. */
export const platforms = 'darwin/amd64 windows/amd64';

/** Of these platforms. */
export const tarballs = [
  'kubernetes-client-darwin-amd64.tar.gz',
  'kubernetes-client-windows-amd64.tar.gz',
  'kubernetes-manifests.tar.gz',
  'kubernetes-node-windows-amd64.tar.gz',
  'kubernetes-src.tar.gz',
  'kubernetes-test-darwin-amd64.tar.gz',
  'kubernetes-test-portable.tar.gz',
  'kubernetes-test-windows-amd64.tar.gz',
  'kubernetes.tar.gz',
] as const;

export interface Tarball {
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly 'tar-sha256': string;
}

export function tarsOf(run: ActionRun): readonly Tarball[] {
  return JSON.parse(run.outputs['release-tars'] ?? '[]');
}

/** Packs what lies there, unless told to build it. */
export function release(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  options: Partial<RunActionOptions> = {},
): Promise<ActionRun> {
  return runLocal(workspace, { target: 'package-tarballs', platforms, ...inputs }, options);
}

/** Of what, and of what is inside and outside the compression: two that differ say where. */
export function digestsOf(run: ActionRun): readonly string[] {
  const tars = tarsOf(run).map((tar) => `${tar['tar-sha256']} ${tar.sha256} ${tar.name}`);
  return [`commit ${run.outputs['git-commit']}`, ...tars];
}

export function checkSums(folder: string): void {
  execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder, stdio: 'pipe' });
  execFileSync('sha512sum', ['--check', '--strict', 'SHA512SUMS'], { cwd: folder, stdio: 'pipe' });
}

/** A tree that looks as if all had been built. */
export async function builtWorkspace(): Promise<string> {
  const workspace = await miniatureWorkspace('v1.20');
  await placeFakeBinaries(workspace, platforms.split(' '));
  return workspace;
}
