/**
 * What the tests of `sync: rsync` share: miniature trees with the images that they ask for, runs of dist/ on them, and a
 * look into engine and data volume.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { truncateSync, writeFileSync } from 'node:fs';
import { readFile, realpath, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after } from 'node:test';
import { type ContainerNames, containerNames } from '../../src/container/names.ts';
import { readTreeFiles } from '../../src/host/files.ts';
import { readSourceTree } from '../../src/kubernetes/tree.ts';
import { temporaryFolder } from '../bundle/support.ts';
import { crossImages, type Flavor, makeMiniatureRepository, tagOf } from '../fixtures/miniature.ts';
import { clientEnvironment, docker, type Engine } from '../support/docker.ts';
import { git } from '../support/git.ts';
import { ensureKubeCross, keptImages } from '../support/kube-cross.ts';
import {
  type ActionRun,
  assertRunnerLimits,
  type RunActionOptions,
  type StartedAction,
  startAction,
} from '../support/mini-runner.ts';
import { projectRoot } from '../support/project.ts';
import { engine, goOfImage, type Typed } from './support.ts';

/** Path in the tree to what becomes of its text; empty when there is no such file. */
export type Changes = Readonly<Record<string, (text: string) => string>>;

export interface TreeOptions {
  readonly changes?: Changes;
  /** Where its image must be; the shared one unless told. */
  readonly engine?: Engine;
  /** The folder to lie in; a fresh one unless told. */
  readonly parent?: string;
}

let count = 0;
const made: (readonly [Engine, hash: string])[] = [];
after(async () => {
  for (const [of, hash] of made) await removeAllOf(hash, of);
});

/** A clean repository at its tag, whose `.go-version` is that of the stand-in. */
export async function rsyncTree(flavor: Flavor, options: TreeOptions = {}): Promise<string> {
  const on = options.engine ?? engine;
  await ensureKubeCross(on, crossImages[flavor]);
  const tree = join(await realpath(options.parent ?? (await temporaryFolder())), `tree-${count++}`);
  await makeMiniatureRepository(tree, { flavor, goVersion: goOfImage });
  if (options.changes) await commitChanges(tree, flavor, options.changes);
  made.push([on, (await namesOf(tree)).hash]);
  return tree;
}

/** The tree stays clean and at its tag. */
export async function commitChanges(tree: string, flavor: Flavor, changes: Changes): Promise<void> {
  for (const [path, change] of Object.entries(changes)) {
    const before = await readFile(join(tree, path), 'utf8').catch(() => '');
    await writeFile(join(tree, path), change(before));
  }
  await git(tree, ['add', '--all']);
  await git(tree, ['commit', '--quiet', '--message=Change']);
  await git(tree, ['tag', '--force', tagOf(flavor)]);
}

/** Where a build places programs for this machine, as a recipe of make spells it. */
export const placed = '_output/dockerized/bin/linux/$$(go env GOARCH)';

/** `make kubectl` runs these lines instead. */
export function kubectlRecipe(...lines: readonly string[]): Changes {
  const rule = `\n.PHONY: kubectl\nkubectl:\n${lines.map((line) => `\t@${line}\n`).join('')}`;
  return {
    'build/root/Makefile': (rules) =>
      rules.replace(/^CMD_TARGETS := (.*)$/m, 'CMD_TARGETS := $(filter-out kubectl,$1)') + rule,
  };
}

/** A kubectl in no time: what it is made of does not matter to the test. */
export const quick = kubectlRecipe(`mkdir -p ${placed} && echo made >${placed}/kubectl`);

export type SyncOptions = Partial<RunActionOptions> & { readonly engine?: Engine };

export function syncAction(
  tree: string,
  inputs: Readonly<Record<string, string>> = {},
  { engine: of = engine, environment, ...others }: SyncOptions = {},
): RunActionOptions {
  return {
    workspace: tree,
    ...others,
    environment: { ...clientEnvironment(of), ...environment },
    inputs: { target: 'kubectl', upload: 'none', sync: 'rsync', ...inputs },
  };
}

export function startSync(...given: Parameters<typeof syncAction>): Promise<StartedAction> {
  return startAction(syncAction(...given));
}

/** Main of the action; checks what the runner demands of any step. */
export async function runSync(...given: Parameters<typeof syncAction>): Promise<ActionRun> {
  const run = await (await startSync(...given)).finished;
  assertRunnerLimits(run);
  return run;
}

export interface TypedOptions {
  readonly engine?: Engine;
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
  const program = options.program ?? [process.execPath, join(projectRoot, 'dist/cli/index.js')];
  const [first = '', ...rest] = [...(options.before ?? []), ...program, ...args];
  const child = spawn(first, rest, {
    cwd: tree,
    env: { HOME: process.env.HOME, ...clientEnvironment(options.engine ?? engine), ...options.environment },
    stdio: 'pipe',
  });
  child.stdin.on('error', () => {}).end(options.input ?? '');
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code, stdout, stderr };
}

export async function namesOf(tree: string): Promise<ContainerNames> {
  const source = readSourceTree(await readTreeFiles(tree), tree, true);
  return containerNames({ hostName: hostname(), root: tree, branch: 'master' }, source);
}

/** stdout of a shell in the tree's volume. */
export async function inData(tree: string, script: string, of: Engine = engine): Promise<string> {
  const { data, image } = await namesOf(tree);
  const command = ['bash', '-c', script];
  return docker(of, ['run', '--rm', '--user=0:0', `--volumes-from=${data}`, image, ...command]);
}

/** Names of what the engine has of a tree: containers, images, volumes, and the ids of images that have lost theirs. */
export async function objectsOf(tree: string, of: Engine = engine): Promise<readonly string[]> {
  const label = `--filter=label=kbuild.tree=${hostname()}:${tree}`;
  const nameless = await docker(of, ['images', '--quiet', '--filter=dangling=true', label]);
  return [...(await objectsOfHash((await namesOf(tree)).hash, of)), ...linesOf(nameless)].sort();
}

async function objectsOfHash(hash: string, of: Engine): Promise<readonly string[]> {
  const answers = await Promise.all([
    docker(of, ['ps', '--all', '--format={{.Names}}']),
    docker(of, ['images', '--format={{.Repository}}:{{.Tag}}']),
    docker(of, ['volume', 'ls', '--quiet']),
  ]);
  return answers.flatMap(linesOf).filter((name) => name.includes(hash));
}

/** All but the images: one of them keeps the layers that they share, which take some seconds to make. */
async function removeAllOf(hash: string, of: Engine): Promise<void> {
  const objects = await objectsOfHash(hash, of).catch(() => []);
  const [image] = objects.filter((name) => name.startsWith('kube-build:'));
  const volumes = objects.filter((name) => name.startsWith('kube-build-go-'));
  const containers = objects.filter((name) => !name.includes(':') && !volumes.includes(name));
  if (image) await docker(of, ['tag', image, `${keptImages}kube-build:1`]).catch(() => {});
  await docker(of, ['rm', '--force', '--volumes', ...containers]).catch(() => {});
  await docker(of, ['volume', 'rm', ...volumes]).catch(() => {});
}

const linesOf = (answer: string): readonly string[] => answer.split('\n').filter(Boolean);

/** How many files the sync into the container has sent, as the log says it. */
export function filesSent(log: string): number {
  return Number(/Sources into the container: ([0-9,]+) of/.exec(log)?.[1]?.replaceAll(',', '') ?? Number.NaN);
}

/** Gives the tree a file that takes some seconds to send, and no room on this disk. */
export function addLargeFile(tree: string): void {
  writeFileSync(join(tree, 'docs/large'), '');
  truncateSync(join(tree, 'docs/large'), 4_000_000_000);
}

/** A port of 127.0.0.1 that nobody has just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
