/** Who may read and save: events, inputs, what the server allows, and places without a cache service. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { git } from '../support/git.ts';
import { pushOnDefault } from '../support/mini-runner-environment.ts';
import type { StandIn } from '../support/stand-in.ts';
import {
  addCommit,
  cacheLines,
  cheapOrigin,
  checkout,
  copyCache,
  type JobSettings,
  type Origin,
  runJob,
  saveLine,
  startSeeded,
} from './cache-support.ts';

let standIn: StandIn;
let origin: Origin;
let seedKey: string;
before(async () => {
  ({ standIn, origin, seedKey } = await startSeeded());
});
after(() => standIn.stop());

const pullRequest = { ...pushOnDefault, name: 'pull_request', ref: 'refs/pull/7/merge' };
const tag = { ...pushOnDefault, ref: 'refs/tags/v1.36.1', refType: 'tag' as const };

/** One for each thing that decides, with a cache of the same commit there; the unit layer has the whole table. */
const policies: readonly (readonly [string, JobSettings, string, RegExp])[] = [
  ['a pull request', { event: pullRequest }, 'exact', /^not saved: pull_request only reads$/],
  ['a tag', { event: tag }, 'none', /^not saved: a tag is built without a cache$/],
  [
    'a tag with cache-mode read-write',
    { event: tag, inputs: { 'cache-mode': 'read-write' } },
    'exact',
    /^not saved: it was restored under the same key$/,
  ],
  [
    'ACTIONS_CACHE_MODE=write-only',
    { environment: { ACTIONS_CACHE_MODE: 'write-only' } },
    'none',
    /^not saved, as another job has saved it meanwhile; \d+ entries used/,
  ],
];

describe('the policy of', { concurrency: 2 }, () => {
  for (const [name, settings, outcome, saved] of policies) {
    test(name, async () => {
      const before = standIn.caches();
      const { main, post } = await runJob(standIn, await checkout(origin.repository), settings);
      assert.deepEqual([main.exitCode, post.exitCode], [0, 0], main.stdout);
      assert.equal(main.outputs['cache-outcome'], outcome, main.stdout);
      assert.equal(main.outputs['cache-key'], seedKey);
      assert.match(saveLine(post), saved);
      assert.deepEqual(standIn.caches(), before);
    });
  }
});

test('what has the version of a release asks the cache for nothing, though it is only given and whatever the target', async () => {
  const broken = await cheapOrigin();
  await addCommit(broken.repository, { 'hack/make-rules/build.sh': () => 'exit 1\n' });
  const workspace = await checkout(broken.repository);
  const tags = (await git(workspace, ['tag'])).split('\n').filter((it) => it !== '');
  await git(workspace, ['tag', '--delete', ...tags]);
  const inputs = { 'git-version': 'v1.36.7+acme.1', platforms: 'linux/amd64' };
  const calls = standIn.calls().length;
  for (const target of ['cross', 'kubectl']) {
    const { main } = await runJob(standIn, workspace, { inputs: { ...inputs, target, what: '' } });
    assert.match(main.stdout, /^Cache policy: a release is built without a cache, as HEAD has /m);
    assert.equal(main.outputs['cache-outcome'], 'none');
    assert.equal(standIn.calls().length, calls);
  }
});

test('without a service the build is as well, and the log says that there is none', async () => {
  const bare = { environment: {} };
  const { ACTIONS_RESULTS_URL, ...noAddress } = standIn.environment;
  const ghes = { environment: { ...standIn.environment, GITHUB_SERVER_URL: 'https://git.example.com' } };
  for (const service of [bare, { environment: noAddress }, ghes]) {
    const calls = standIn.calls().length;
    const { main, post } = await runJob(service, await checkout(origin.repository));
    assert.deepEqual([main.exitCode, post.exitCode, main.outputs['cache-outcome']], [0, 0, 'none']);
    assert.deepEqual(cacheLines(main), ['Cache: not used: there is no cache service here']);
    assert.equal(post.stdout.includes('Cache'), false);
    assert.equal(standIn.calls().length, calls);
  }
});

test('cache-save: never saves nothing, and always saves also what a failed build has, all of it', async () => {
  const key = seedKey.replace(/^kbuild/, 'saves');
  await copyCache(standIn, seedKey, key);
  const broken = await cheapOrigin();
  const unused = 'import _ "strings"\nfunc main() { undefinedName() }\n';
  await addCommit(broken.repository, { 'cmd/kubectl/main.go': () => `package main\n\n${unused}` });
  const run = async (save: string) =>
    runJob(standIn, await checkout(broken.repository), {
      inputs: { 'cache-prefix': 'saves', 'cache-save': save },
    });

  for (const [save, why] of [
    ['never', /^not saved: cache-save is never$/],
    ['on-success', /^not saved: the build did not succeed$/],
    ['always', /^saved \(.*\); \d+ entries used \(.*\), 0 unused ones left out \(0 B\)$/],
  ] as const) {
    const { main, post } = await run(save);
    assert.deepEqual([main.exitCode, main.outputs['cache-outcome']], [1, 'partial'], main.stdout);
    assert.equal(post.exitCode, 0);
    assert.match(saveLine(post), why);
    const saved = standIn.caches().filter((it) => it.key === main.outputs['cache-key']);
    assert.equal(saved.length, save === 'always' ? 1 : 0);
  }
});
