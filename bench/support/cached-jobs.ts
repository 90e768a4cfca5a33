/** Jobs of a workflow on a fresh clone: the action with its cache, and plain make between steps of actions/cache for `_output`. */

import assert from 'node:assert/strict';
import { statfs } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { runLogged } from '../../test/kubernetes/real-build.ts';
import { type CacheCall, createCacheClient } from '../../test/support/cache-client.ts';
import { git } from '../../test/support/git.ts';
import { runAction, runPost } from '../../test/support/mini-runner.ts';
import { pushOnDefault } from '../../test/support/mini-runner-environment.ts';
import type { StandIn } from '../../test/support/stand-in.ts';

export interface Subject {
  /** What its cache keys start with, so that no tree is given the cache of another. */
  readonly id: string;
  readonly name: string;
  /** Repository that jobs clone. */
  readonly origin: string;
  /** The same for all jobs, as older trees have it in their objects. */
  readonly workspace: string;
  readonly path: string;
  readonly log: string;
}

export interface JobFigures {
  /** Of restore and build together. */
  readonly seconds: number;
  readonly saveSeconds: number;
  /** Beyond the clone; archives in the service take none. */
  readonly peakBytes: number;
  /** 0 when nothing was saved. */
  readonly archiveBytes: number;
  readonly outcome: string;
}

export async function actionJob(standIn: StandIn, subject: Subject, prefix: string): Promise<JobFigures> {
  const options = {
    workspace: subject.workspace,
    event: pushOnDefault,
    inputs: {
      builder: 'local',
      target: 'all',
      what: 'cmd/kubectl',
      upload: 'none',
      'cache-prefix': prefix,
      'cache-mode': 'read-write',
    },
    environment: { ...standIn.environment, PATH: subject.path },
  };
  return watched(subject, standIn, async (lap) => {
    const main = await runAction(options);
    assert.equal(main.exitCode, 0, main.stdout.slice(-4000));
    lap();
    const post = await runPost(options, main);
    assert.equal(post.exitCode, 0, post.stdout);
    return `${main.outputs['cache-outcome']}; ${/^Cache \S+: (.*)$/m.exec(post.stdout)?.[1]}`;
  });
}

export async function naiveJob(standIn: StandIn, subject: Subject, prefix: string): Promise<JobFigures> {
  const { workspace } = subject;
  const commit = (await git(workspace, ['rev-parse', 'HEAD'])).trim();
  const key = `naive-${prefix}-${commit}`;
  return watched(subject, standIn, async (lap) => {
    const found = await callClient(standIn, subject, [
      'restoreCache',
      ['_output'],
      key,
      [`naive-${prefix}-`],
    ]);
    await plainMake(subject);
    lap();
    if (found !== key) await saveNaively(standIn, subject, key);
    return found === key ? 'exact' : found === null ? 'miss' : 'partial';
  });
}

export async function plainMake({ workspace, path, log }: Subject): Promise<void> {
  const env = { PATH: path, HOME: process.env.HOME };
  await runLogged('make', ['all', 'WHAT=cmd/kubectl'], { cwd: workspace, log, env });
}

export async function saveNaively(standIn: StandIn, subject: Subject, key: string): Promise<void> {
  await callClient(standIn, subject, ['saveCache', ['_output'], key]);
}

/** The unmodified client in a process of its own, as in a step of actions/cache. */
async function callClient(standIn: StandIn, { workspace }: Subject, call: CacheCall): Promise<unknown> {
  const client = await createCacheClient();
  try {
    return (await client.runIn(workspace, standIn, [call])).results[0];
  } finally {
    await client.remove();
  }
}

async function watched(
  { workspace }: Subject,
  standIn: StandIn,
  work: (lap: () => void) => Promise<string>,
): Promise<JobFigures> {
  const before = standIn.caches().length;
  const free = async () => {
    const { bavail, bsize } = await statfs(workspace);
    return bavail * bsize;
  };
  const [atFirst, ended] = [await free(), new AbortController()];
  let least = atFirst;
  const watch = async () => {
    while (!ended.signal.aborted) {
      least = Math.min(least, await free());
      await sleep(100);
    }
  };
  const watching = watch();
  const started = performance.now();
  let lapped = started;
  const outcome = await work(() => {
    lapped = performance.now();
  });
  const end = performance.now();
  ended.abort();
  await watching;
  const saved = standIn
    .caches()
    .slice(before)
    .filter(({ finished }) => finished);
  return {
    seconds: (lapped - started) / 1000,
    saveSeconds: (end - lapped) / 1000,
    peakBytes: atFirst - least,
    archiveBytes: saved[0]?.size ?? 0,
    outcome,
  };
}
