/**
 * What the tests of `sync: rsync` share: miniature trees with the images that they ask for, runs of dist/ on them, and a
 * look into engine and data volume.
 */

import { once } from 'node:events';
import { truncateSync, writeFileSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { createServer } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { containerRoot } from '../../src/container/container-environment.ts';
import { temporaryFolder } from '../bundle/support.ts';
import { crossImages, type Flavor, makeMiniatureRepository, tagOf } from '../fixtures/miniature.ts';
import { clientEnvironment, docker, type Engine } from '../support/docker.ts';
import { type Changes, commitChanges } from '../support/git.ts';
import { ensureKubeCross, keptImages, standInImage } from '../support/kube-cross.ts';
import { listen } from '../support/listening.ts';
import {
  type ActionRun,
  assertRunnerLimits,
  type RunActionOptions,
  type StartedAction,
  startAction,
} from '../support/mini-runner.ts';
import { engine, goOfImage, namesOf, placed, withKubectlRecipe } from './support.ts';

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
  if (options.changes) await commitChanges(tree, tagOf(flavor), options.changes);
  made.push([on, (await namesOf(tree)).hash]);
  return tree;
}

/** `make kubectl` runs these lines instead. */
export function kubectlRecipe(...lines: readonly string[]): Changes {
  const commands = lines.map((line) => `@${line}`);
  return { 'build/root/Makefile': (rules) => withKubectlRecipe(rules, commands) };
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

/** stdout of a shell in the tree's volume. */
export async function inData(tree: string, script: string, of: Engine = engine): Promise<string> {
  const { data } = await namesOf(tree);
  const inTree = ['--user=0:0', `--volumes-from=${data}`, `--workdir=${containerRoot}`];
  return docker(of, ['run', '--rm', ...inTree, standInImage, 'bash', '-c', script]);
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

/** All bytes that went over the line for sources and repository, as the log says it. */
export function bytesSent(log: string): number {
  const lines = log.matchAll(/^(?:Sources|Repository) into the container: .* (\d+) bytes$/gm);
  return [...lines].reduce((sum, [, bytes]) => sum + Number(bytes), 0);
}

/** Gives the tree a file that takes some seconds to send, and no room on this disk. */
export function addLargeFile(tree: string): void {
  writeFileSync(join(tree, 'docs/large'), '');
  truncateSync(join(tree, 'docs/large'), 4_000_000_000);
}

/** A port of 127.0.0.1 that nobody has just now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  await once(server, 'close');
  return port;
}
