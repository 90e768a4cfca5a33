/**
 * The unmodified @actions/cache client in steps of its own, each as the runner starts one in a fresh workspace, so that
 * steps can go side by side and what they print is known.
 */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ActionRun, runAction } from './mini-runner.ts';
import type { StandIn } from './stand-in.ts';

/** Name and arguments of one of the client's functions. */
export type CacheCall = readonly ['restoreCache' | 'saveCache', ...unknown[]];

export interface CacheStep extends ActionRun {
  readonly workspace: string;
  /** What the calls gave, in their order; null is a miss. */
  readonly results: readonly unknown[];
  /** The annotations, as `warning: text`. */
  readonly said: readonly string[];
}

export interface CacheClient {
  readonly runIn: (
    workspace: string,
    standIn: Pick<StandIn, 'environment'>,
    calls: readonly CacheCall[],
  ) => Promise<CacheStep>;
  /** In a fresh workspace, where `prepare` may put something before. */
  readonly run: (
    standIn: Pick<StandIn, 'environment'>,
    calls: readonly CacheCall[],
    prepare?: (workspace: string) => Promise<void>,
  ) => Promise<CacheStep>;
  readonly remove: () => Promise<void>;
}

const metadata = `
name: cache client
inputs: { calls: { description: function names and arguments as JSON } }
runs: { using: node24, main: run.mjs }
`;

// The client leaves a timer of `segmentTimeoutInMs` behind when a download by the Azure SDK fails: it must be told to end.
const program = `
import { appendFileSync } from 'node:fs';
import * as cache from ${JSON.stringify(import.meta.resolve('@actions/cache'))};
const results = [];
for (const [name, ...args] of JSON.parse(process.env.INPUT_CALLS)) results.push((await cache[name](...args)) ?? null);
appendFileSync(process.env.GITHUB_OUTPUT, 'results=' + JSON.stringify(results) + '\\n');
process.exit();
`;

export async function createCacheClient(): Promise<CacheClient> {
  const folder = await mkdtemp(join(tmpdir(), 'cache-client-'));
  const action = join(folder, 'action.yml');
  await writeFile(action, metadata);
  await writeFile(join(folder, 'run.mjs'), program);
  const runIn: CacheClient['runIn'] = async (workspace, { environment }, calls) => {
    const inputs = { calls: JSON.stringify(calls) };
    const run = await runAction({ action, workspace, inputs, environment });
    assert.equal(run.exitCode, 0, run.stdout);
    const results: readonly unknown[] = JSON.parse(run.outputs.results ?? '[]');
    const said = run.annotations.map(({ type, message }) => `${type}: ${message}`);
    return { ...run, workspace, results, said };
  };
  return {
    runIn,
    run: async (standIn, calls, prepare) => {
      const workspace = await mkdtemp(join(folder, 'workspace-'));
      await prepare?.(workspace);
      return runIn(workspace, standIn, calls);
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** The folder that steps save and restore, with one file in it. */
export const cachedFolder = 'data';
const cachedFile = (workspace: string) => join(workspace, cachedFolder, 'file');
const modified = new Date('2024-02-03T04:05:06.789Z');

export async function writeCached(workspace: string, content: Buffer): Promise<void> {
  await mkdir(join(workspace, cachedFolder));
  await writeFile(cachedFile(workspace), content, { mode: 0o640 });
  await utimes(cachedFile(workspace), modified, modified);
}

export const readCached = ({ workspace }: CacheStep) => readFile(cachedFile(workspace));

export async function assertCached(step: CacheStep, content: Buffer): Promise<void> {
  assert.ok(content.equals(await readCached(step)));
  const { mode, mtimeMs } = await stat(cachedFile(step.workspace));
  assert.deepEqual([mode & 0o777, mtimeMs], [0o640, modified.getTime()]);
}
