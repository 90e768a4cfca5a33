/**
 * What the tests of container builds share: miniature trees that start with a warm Go cache, the images that they ask
 * for, and runs of dist/ on them.
 */

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { realpath } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type ContainerNames, containerNames, containersOfHash } from '../../src/container/names.ts';
import { labelNames, treeLabel } from '../../src/container/session.ts';
import { readTreeFiles } from '../../src/host/files.ts';
import { readSourceTree } from '../../src/kubernetes/tree.ts';
import { miniatureWorkspace, temporaryFolder } from '../bundle/support.ts';
import { crossImages, type Flavor } from '../fixtures/miniature.ts';
import { oldGoFolder } from '../kubernetes/real-tree.ts';
import { keepCompiled, warm } from '../support/compiled.ts';
import { clientEnvironment, docker, type Engine, sharedEngine } from '../support/docker.ts';
import { overTcp } from '../support/engine.ts';
import { ensureKubeCross } from '../support/kube-cross.ts';
import {
  type ActionRun,
  assertRunnerLimits,
  type RunActionOptions,
  runAction,
} from '../support/mini-runner.ts';
import { asUser, kbuildForAll, nodeForAll } from '../support/other-user.ts';
import { projectRoot } from '../support/project.ts';

export const engine = sharedEngine();

/** Of the stand-in, which has this machine's Go 1.19; such as `1.19.8`. */
export const goOfImage = execFileSync(join(oldGoFolder, 'go'), ['env', 'GOVERSION'], { encoding: 'utf8' })
  .trim()
  .replace(/^go/, '');

/** A tree whose image is in the engine. */
export async function containerTree(flavor: Flavor = 'v1.36'): Promise<string> {
  await ensureKubeCross(engine, crossImages[flavor]);
  return miniatureWorkspace(flavor, undefined, goOfImage);
}

/** The same for builds, with what earlier tests have compiled. */
export async function warmTree(flavor: Flavor = 'v1.36'): Promise<string> {
  const tree = await containerTree(flavor);
  await warm(tree, 'dockerized');
  return tree;
}

/** Runs main on a tree with the container builder, and checks what the runner demands of any step. */
export async function runContainer(
  tree: string,
  inputs: Readonly<Record<string, string>>,
  options: Partial<RunActionOptions> = {},
): Promise<ActionRun> {
  const outcome = await runAction({
    workspace: tree,
    ...options,
    environment: { ...clientEnvironment(engine), ...options.environment },
    inputs: { upload: 'none', sync: 'bind', ...inputs },
  });
  assertRunnerLimits(outcome);
  if (outcome.exitCode === 0) await keepCompiled(tree, 'dockerized');
  return outcome;
}

export interface Typed {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface TypedOptions {
  readonly engine?: Engine;
  /** On top of a terminal's PATH, HOME and engine. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Words before the command, such as nsenter with its options. */
  readonly before?: readonly string[];
  /** The command itself where it lies elsewhere. */
  readonly program?: readonly string[];
}

/** `kbuild` in a tree, as a person starts it, without a terminal. */
export async function kbuild(
  tree: string,
  args: readonly string[],
  options: TypedOptions = {},
): Promise<Typed> {
  const child = startKbuild(tree, args, options);
  child.stdin.on('error', () => {}).end(options.input ?? '');
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code, stdout, stderr };
}

export function startKbuild(tree: string, args: readonly string[], options: TypedOptions = {}) {
  const program = options.program ?? [process.execPath, join(projectRoot, 'dist/cli/index.js')];
  const [first = '', ...rest] = [...(options.before ?? []), ...program, ...args];
  return spawn(first, rest, {
    cwd: tree,
    env: { HOME: process.env.HOME, ...clientEnvironment(options.engine ?? engine), ...options.environment },
    stdio: 'pipe',
  });
}

export interface Others {
  /** `kbuild` in a tree, as this user starts it. */
  readonly kbuild: (user: number, tree: string, args: readonly string[]) => Promise<Typed>;
  readonly stop: () => Promise<void>;
}

/** What users who are not root need: programs that they may read, and the engine's socket as a port. */
export async function forOthers(): Promise<Others> {
  const [reachable, home] = [await overTcp(engine), await temporaryFolder()];
  const program = [nodeForAll(home), kbuildForAll(home)];
  return {
    kbuild: (user, tree, args) =>
      kbuild(tree, args, {
        engine: reachable,
        environment: { HOME: home },
        before: asUser(user),
        program,
      }),
    stop: reachable.stop,
  };
}

/** For the environment of our own programs. */
export const inEighteenMonths = {
  NODE_OPTIONS: `--import=${new URL('../support/later-clock.js', import.meta.url)}`,
};

/** Where a build places programs for this machine, as a recipe of make spells it. */
export const placed = '_output/dockerized/bin/linux/$$(go env GOARCH)';

/** Rules of make in which `make kubectl` runs these lines instead. */
export function withKubectlRecipe(rules: string, lines: readonly string[]): string {
  const others = rules.replace(/^CMD_TARGETS := (.*)$/m, 'CMD_TARGETS := $(filter-out kubectl,$1)');
  assert.notEqual(others, rules);
  return `${others}\n.PHONY: kubectl\nkubectl:\n${lines.map((line) => `\t${line}\n`).join('')}`;
}

export async function namesOf(workspace: string): Promise<ContainerNames> {
  const tree = readSourceTree(await readTreeFiles(workspace), workspace, true);
  return containerNames({ hostName: hostname(), root: await realpath(workspace), branch: 'master' }, tree);
}

/** Names of all containers of a tree, whatever their state and whoever made them. */
export async function containersOf(workspace: string, of: Engine = engine): Promise<readonly string[]> {
  const [ours, all] = await Promise.all([labelledOf(workspace, of), list(of, [])]);
  return [...new Set([...ours, ...containersOfHash(all, await namesOf(workspace))])].sort();
}

/** Those that kbuild has made; `host` is its HOSTNAME. */
export function labelledOf(workspace: string, of: Engine, host = hostname()): Promise<readonly string[]> {
  return list(of, [`--filter=label=${labelNames.tree}=${treeLabel(host, workspace)}`]);
}

async function list(of: Engine, filters: readonly string[]): Promise<readonly string[]> {
  const answer = await docker(of, ['ps', '--all', ...filters, '--format={{.Names}}']);
  return answer.split('\n').filter(Boolean);
}
