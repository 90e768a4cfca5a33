/**
 * The check whether a tree is HEAD's, by content, on the real Kubernetes v1.20.2: against `git status` that has to look at
 * every file too, as its index is fresh. In one clone, taking turns in one run. Writes the table of docs/benchmarks.md.
 */

import { execFileSync } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGitFacts } from '../src/host/git.ts';
import { readTreeContent } from '../src/host/tree-content.ts';
import { isClean } from '../src/kubernetes/stamp.ts';
import { realTreeOrigin } from '../test/kubernetes/real-tree.ts';
import { freshClone, git } from '../test/support/git.ts';
import { machineText, median, print, publish, roundsText } from './support/figures.ts';

const rounds = Number(process.env.KBUILD_BENCH_ROUNDS ?? 7);
const folder = await realpath(await mkdtemp(join(tmpdir(), 'kbuild-bench-')));
const tree = join(folder, 'kubernetes');
const env = { PATH: process.env.PATH ?? '', HOME: folder };

function gitHere(args: readonly string[], index?: string): string {
  const more = index === undefined ? {} : { GIT_INDEX_FILE: index };
  return execFileSync('git', ['-C', tree, ...args], {
    env: { ...env, ...more },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
}

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

try {
  await freshClone(await realTreeOrigin(), tree);
  const commit = (await git(tree, ['rev-parse', 'HEAD'])).trim();
  const count = gitHere(['ls-files']).trim().split('\n').length;
  const ways = {
    '`git status`, fresh index': (): void => {
      const index = join(folder, 'index');
      gitHere(['read-tree', 'HEAD'], index);
      const said = gitHere(['-c', 'core.untrackedCache=false', 'status', '--porcelain'], index);
      if (said !== '') throw new Error(`the tree is not clean: ${said}`);
    },
    'ours, by content': async (): Promise<void> => {
      const { changed, others } = await readTreeContent(tree, commit, env);
      if (changed.length + others.length > 0) throw new Error('the tree is not clean');
    },
    'ours, with all other questions on the clone': async (): Promise<void> => {
      const facts = await readGitFacts(tree, env);
      if (facts.kind !== 'repository' || facts.shownThough || !isClean(facts))
        throw new Error('the tree is not clean');
    },
    "`git status`, the clone's own index": (): void => void gitHere(['status', '--porcelain']),
  };
  const found: Record<string, number[]> = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const [name, work] of Object.entries(ways)) {
      await rm(join(folder, 'index'), { force: true });
      const milliseconds = await timed(work);
      // The first one reads the disk.
      if (round > 0) found[name]?.push(milliseconds);
      print(`${round} ${name} ${milliseconds.toFixed(0)} ms`);
    }
  const medians = Object.entries(found).map(([name, times]) => [name, median(times)] as const);
  const [[, basis] = ['', 1]] = medians;
  const lines = medians.map(
    ([name, time]) => `| ${name} | ${time.toFixed(0)} ms | ${(time / basis).toFixed(2)} |`,
  );
  publish(
    'tree check',
    machineText(`Kubernetes v1.20.2, ${count} files`, roundsText(rounds)),
    ['| what | median | ratio |', '| --- | --- | --- |', ...lines].join('\n'),
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
