/** What the tests of the cache share: a tree that is cheap to build cold, jobs on fresh clones of it, and seeds. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Flavor } from '../fixtures/miniature.ts';
import { editCache } from '../support/cache-archive.ts';
import { type Changes, commitChanges, freshClone } from '../support/git.ts';
import { type ActionRun, type RunActionOptions, runPost } from '../support/mini-runner.ts';
import { pushOnDefault } from '../support/mini-runner-environment.ts';
import { projectRoot } from '../support/project.ts';
import { type StandIn, startStandIn } from '../support/stand-in.ts';
import { miniatureWorkspace, runLocal, temporaryFolder } from './support.ts';

/** Where Go's build cache is, in the workspace. */
export const cacheFolders: Readonly<Partial<Record<Flavor, string>>> = {
  'v1.20': '_output/local/go/cache',
  'v1.36': '_output/local/go/cache/build',
};

export const words = 'pkg/util/words/words.go';
const script = 'hack/make-rules/build.sh';

/** Needs of the standard library only the runtime. */
export const smallProgram = `package main

import "k8s.io/kubernetes/pkg/util/words"

func main() { println(words.Last("a/b")) }
`;

export interface Origin {
  readonly repository: string;
  /** A Go build cache that builds with an empty one take their part of the standard library from, to save time. */
  readonly shortcut: string;
}

/** After the tag: the version of a release would rest on no cache. */
export function addCommit(repository: string, changes: Changes): Promise<void> {
  return commitChanges(repository, undefined, changes);
}

/** A repository whose kubectl is small, and whose build says how many files lie in the cache when it starts. */
export async function cheapOrigin(flavor: 'v1.20' | 'v1.36' = 'v1.36'): Promise<Origin> {
  const [repository, shortcut] = [await miniatureWorkspace(flavor), await temporaryFolder()];
  const folder = cacheFolders[flavor];
  const lines = [
    `count=$({ find ${folder} -type f 2>/dev/null || true; } | wc -l)`,
    'echo "The cache holds $count files"',
    `[ "$count" != 0 ] || { mkdir -p ${folder} && cp -R ${shortcut}/. ${folder}/; }`,
  ].join('\n');
  await addCommit(repository, {
    'cmd/kubectl/main.go': () => smallProgram,
    [script]: (text) => text.replace(/^source .*$/m, (line) => `${line}\n${lines}`),
  });
  return { repository, shortcut };
}

/** What the first of all seeds has compiled with this machine's Go; it takes longer than the rest of some files. */
async function compiledBySeed(): Promise<string> {
  const { stdout } = await promisify(execFile)('go', ['env', 'GOVERSION']);
  return join(projectRoot, '.cache/compiled', `seed-${stdout.trim()}`);
}

/** Appears when it is whole; of two at once the first stays. */
async function keepForSeeds(shortcut: string, compiled: string): Promise<void> {
  await mkdir(dirname(compiled), { recursive: true });
  const unfinished = await mkdtemp(`${compiled}-`);
  await cp(shortcut, unfinished, { recursive: true });
  await rename(unfinished, compiled).catch(() => rm(unfinished, { recursive: true }));
}

/** A first build, which saves what it has; all later ones with an empty cache are quick. */
export async function seed(
  standIn: StandIn,
  { repository, shortcut }: Origin,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Job> {
  const compiled = await compiledBySeed();
  const isCompiled = existsSync(compiled);
  if (isCompiled) await cp(compiled, shortcut, { recursive: true });
  const job = await runJob(standIn, await checkout(repository), { inputs });
  assert.match(saveLine(job.post), /^saved/, job.main.stdout);
  await cp(join(job.workspace, '_output/local/go/cache/build'), shortcut, { recursive: true });
  if (!isCompiled) await keepForSeeds(shortcut, compiled);
  return job;
}

export interface Seeded {
  readonly standIn: StandIn;
  readonly origin: Origin;
  /** Of the cache that is there, and of what was built with it. */
  readonly seedKey: string;
  readonly digest: string;
}

/** A service of its own with the cache of a first build. */
export async function startSeeded(): Promise<Seeded> {
  const [standIn, origin] = await Promise.all([startStandIn(), cheapOrigin()]);
  try {
    const { outputs } = (await seed(standIn, origin)).main;
    const [seedKey = '', digest = ''] = [outputs['cache-key'], outputs['content-digest']];
    return { standIn, origin, seedKey, digest };
  } catch (error) {
    await standIn.stop();
    throw error;
  }
}

/** A clone of its own, as the checkout of a fresh runner; `at` takes the place of an older one. */
export async function checkout(origin: string, at?: string): Promise<string> {
  const workspace = at ?? join(await temporaryFolder(), 'kubernetes');
  await freshClone(origin, workspace);
  return workspace;
}

export interface Job {
  readonly workspace: string;
  readonly main: ActionRun;
  readonly post: ActionRun;
  readonly options: RunActionOptions;
}

export interface JobSettings extends Partial<RunActionOptions> {
  readonly beforePost?: () => void | Promise<void>;
}

export const what = { what: 'cmd/kubectl' };

/** One job with one step: main and then post. */
export async function runJob(
  standIn: Pick<StandIn, 'environment'>,
  workspace: string,
  { beforePost, ...settings }: JobSettings = {},
): Promise<Job> {
  const options = optionsOf(standIn, workspace, settings);
  const main = await runLocal(workspace, options.inputs ?? {}, options);
  await beforePost?.();
  return { workspace, main, options, post: await runPost(options, main) };
}

export function optionsOf(
  standIn: Pick<StandIn, 'environment'>,
  workspace: string,
  settings: Partial<RunActionOptions>,
): RunActionOptions {
  return {
    workspace,
    event: pushOnDefault,
    ...settings,
    environment: { ...standIn.environment, ...settings.environment },
    inputs: { builder: 'local', upload: 'none', ...what, ...settings.inputs },
  };
}

/** What main says of the cache, and what it gives as outputs. */
export function cacheLines({ stdout }: ActionRun): readonly string[] {
  return stdout.split('\n').filter((line) => /^Cache: /.test(line));
}

export function filesSeen({ stdout }: ActionRun): number {
  return Number(/^The cache holds (\d+) files$/m.exec(stdout)?.[1] ?? Number.NaN);
}

/** What post says of the cache, without the key. */
export function saveLine({ stdout }: ActionRun): string {
  return /^Cache \S+: (.*)$/m.exec(stdout)?.[1] ?? stdout;
}

/** Stores a copy of a saved cache under another key, with a marker of that key, and what else `edit` changes in it. */
export async function copyCache(
  standIn: StandIn,
  from: string,
  to: string,
  edit: (folder: string) => Promise<void> = async () => {},
): Promise<void> {
  await standIn.putCache(to, await standIn.cacheBytes(from));
  await editCache(standIn, to, async (files) => {
    const folder = join(files, '_output/local/go/cache/build');
    const marker = { version: 1, key: to, coldSeconds: 100 };
    await writeFile(join(folder, 'kbuild-cache.json'), JSON.stringify(marker));
    await edit(folder);
  });
}

/** Entries by name, sorted. */
export async function entriesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => /^..\/[0-9a-f]{64}-[ad]$/.test(name)).sort();
}
