/** Go's build cache by the action: cold, restored, changed, and used by several steps of one job. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { type ActionRun, runPost } from '../support/mini-runner.ts';
import { type StandIn, startStandIn } from '../support/stand-in.ts';
import {
  addCommit,
  cacheFolders,
  cacheLines,
  cheapOrigin,
  checkout,
  copyCache,
  filesSeen,
  type Job,
  type Origin,
  optionsOf,
  runJob,
  saveLine,
  seed,
  what,
  words,
} from './cache-support.ts';
import { runLocal } from './support.ts';

let standIn: StandIn;
/** Builds with an empty cache are quick there. */
let shared: Origin;

before(async () => {
  [standIn, shared] = await Promise.all([startStandIn(), cheapOrigin()]);
  await seed(standIn, shared);
});
after(() => standIn.stop());

const oneLine = (text: string) => text.replace("'/'", "'-'");
const digest = ({ main }: Job) => main.outputs['content-digest'];
const restored = ({ main }: Job) => [main.outputs['cache-outcome'], main.outputs['cache-matched-key']];

async function headOf(workspace: string): Promise<string> {
  return (await promisify(execFile)('git', ['-C', workspace, 'rev-parse', 'HEAD'])).stdout.trim();
}

function assertWell({ main, post }: Job): void {
  assert.deepEqual([main.exitCode, post.exitCode], [0, 0], main.stdout + post.stdout);
  assert.deepEqual([...main.annotations, ...post.annotations], []);
}

for (const flavor of ['v1.36', 'v1.20'] as const) {
  test(`${flavor}: a cold build saves, the same commit restores all, another one what it shares`, async (t) => {
    const { repository, shortcut } = await cheapOrigin(flavor);
    const prefix = `of_${flavor}`;
    const settings = { inputs: { 'cache-prefix': prefix } };
    const workspace = await checkout(repository);
    const commit = await headOf(workspace);

    const cold = await runJob(standIn, workspace, settings);
    assertWell(cold);
    const key = cold.main.outputs['cache-key'] ?? '';
    assert.match(key, new RegExp(`^${prefix.replace('.', '\\.')}-1-local-.*-host-linux_.*-${commit}$`));
    assert.deepEqual(restored(cold), ['miss', '']);
    assert.equal(filesSeen(cold.main), 0);
    assert.match(
      cacheLines(cold.main).join('\n'),
      /^Cache: none found\nCache: It cost .* s and saved nothing; /,
    );
    const told = /^saved \((.*) in .* s\); \d+ entries used \(.*, 100\.0 % new\), 0 unused ones left out/;
    assert.match(saveLine(cold.post), told);
    const stored = standIn.caches().find((it) => it.key === key);
    assert.ok(stored?.finished);
    assert.equal(told.exec(saveLine(cold.post))?.[1], `${(stored.size / 1e6).toFixed(1)} MB`);
    assert.ok(cold.post.summary.startsWith('### Go build cache\n\nsaved ('), cold.post.summary);

    // In the same place, as such trees' objects know their folder.
    const exact = await runJob(standIn, await checkout(repository, workspace), settings);
    assertWell(exact);
    assert.deepEqual([restored(exact), digest(exact)], [['exact', key], digest(cold)]);
    assert.ok(filesSeen(exact.main) > 100, exact.main.stdout);
    assert.equal(saveLine(exact.post), 'not saved: it was restored under the same key');
    const verdict =
      /The build used (\d+) of (\d+) entries\. It cost .* s and saved .* s \(.* s instead of .* s\), so it was worth it by .* s/;
    const [, hits, entries] = (verdict.exec(exact.main.stdout) ?? []).map(Number);
    assert.ok(Number(hits) > 50 && Number(hits) <= Number(entries), exact.main.stdout);
    assert.match(
      exact.main.summary,
      /### Go build cache\n\n- restored, saved at this very commit \(\d+ entries, /,
    );
    assert.match(exact.main.summary, verdict);

    await addCommit(repository, { [words]: oneLine });
    const partial = await runJob(standIn, await checkout(repository, workspace), settings);
    assertWell(partial);
    assert.deepEqual(restored(partial), ['partial', key]);
    assert.notEqual(partial.main.outputs['cache-key'], key);
    assert.match(
      cacheLines(partial.main)[0] ?? '',
      /^Cache: restored, of another commit \(\d+ entries, .* MB, /,
    );
    assert.match(
      saveLine(partial.post),
      /^not saved: only \d\.\d % of it is new, less than 5 %; \d+ entries used /,
    );
    assert.equal(standIn.caches().filter((it) => it.key.startsWith(prefix)).length, 1);

    // Of one flavor all is compiled anew, of the other all but the standard library.
    if (flavor === 'v1.20')
      await cp(join(workspace, cacheFolders[flavor] ?? ''), shortcut, { recursive: true });
    const again = await runJob({ environment: {} }, await checkout(repository, workspace), settings);
    assert.deepEqual([restored(again), digest(again)], [['none', ''], digest(partial)]);
    assert.notEqual(digest(partial), digest(cold));
    t.diagnostic(cacheLines(exact.main).join(' '));
  });
}

test('of two jobs that build the same only one saves', async () => {
  const settings = { inputs: { 'cache-prefix': 'twice' } };
  const workspaces = [await checkout(shared.repository), await checkout(shared.repository)];
  const options = workspaces.map((workspace) => optionsOf(standIn, workspace, settings));
  const mains: ActionRun[] = [];
  for (const it of options) mains.push(await runLocal(it.workspace, it.inputs ?? what, it));
  const said = [];
  for (const [index, main] of mains.entries()) {
    const post = await runPost(options[index] ?? assert.fail(), main);
    assert.equal(post.exitCode, 0);
    said.push(
      saveLine(post)
        .replace(/[;(].*/, '')
        .trim(),
    );
  }
  assert.deepEqual(said, ['saved', 'not saved, as another job has saved it meanwhile']);
  assert.equal(standIn.caches().filter((it) => it.key === mains[0]?.outputs['cache-key']).length, 1);
});

test('what a build with a cache of nobody knows whom took is not the measure of a later one', async () => {
  const settings = { inputs: { 'cache-prefix': 'warm' } };
  const workspace = await checkout(shared.repository);
  const folder = join(workspace, cacheFolders['v1.36'] ?? '');
  await cp(shared.shortcut, folder, { recursive: true });
  await rm(join(folder, 'kbuild-cache.json'));
  const kept = await runJob(standIn, workspace, settings);
  assert.deepEqual(restored(kept), ['kept', '']);
  assert.match(saveLine(kept.post), /^saved/);
  const exact = await runJob(standIn, await checkout(shared.repository), settings);
  assert.deepEqual(restored(exact), ['exact', kept.main.outputs['cache-key']]);
  assert.match(exact.main.stdout, /What it saved is not known, as no build without it was measured/);
});

test("a cache comes from Azure's blob store as it does in production", async () => {
  const azure = await startStandIn({ azure: true });
  const { main, workspace } = await seed(azure, shared);
  const exact = await runJob(azure, await checkout(shared.repository, workspace));
  assertWell(exact);
  assert.deepEqual(restored(exact), ['exact', main.outputs['cache-key']]);
  assert.equal(digest(exact), main.outputs['content-digest']);

  const key = `${main.outputs['cache-key']}0`;
  await copyCache(azure, main.outputs['cache-key'] ?? '', key);
  await azure.spoilCache(main.outputs['cache-key'] ?? '', 'flipped');
  const broken = await runJob(azure, await checkout(shared.repository, workspace));
  assert.deepEqual([broken.main.exitCode, filesSeen(broken.main), ...restored(broken)], [0, 0, 'miss', '']);
  await azure.stop();
});

test('two steps of one job restore once, and the last post saves once', async () => {
  const older = standIn.caches()[0]?.key;
  await addCommit(shared.repository, {
    'cmd/kubectl/main.go': (text) => text.replace('import ', 'import _ "strings"\nimport '),
  });
  const workspace = await checkout(shared.repository);
  const options = optionsOf(standIn, workspace, { runnerTemp: join(workspace, '..', 'temp') });
  const run = (words: string) => runLocal(workspace, { what: words }, options);
  const first = await run('cmd/kubectl');
  const second = await run('cmd/kubectl');
  const calls = standIn.calls().length;
  const outcomes = [first, second].map(({ outputs }) => outputs['cache-outcome']);
  assert.deepEqual(outcomes, ['partial', 'kept'], first.stdout + second.stdout);
  assert.equal(second.outputs['cache-matched-key'], older);
  assert.ok(filesSeen(second) > filesSeen(first));

  const secondPost = await runPost(options, second);
  assert.equal(saveLine(secondPost), 'not saved: that is left to an earlier step of this job');
  assert.equal(standIn.calls().length, calls);
  const firstPost = await runPost(options, first);
  assert.match(saveLine(firstPost), /^saved \(.*\); \d+ entries used \(.*, \d\d\.\d % new\)/);
  assert.equal(standIn.caches().filter((it) => it.key === first.outputs['cache-key']).length, 1);

  // A later job in the folder that is there already, as on a self-hosted runner.
  const third = await runJob(standIn, workspace);
  assertWell(third);
  assert.equal(third.main.outputs['cache-outcome'], 'kept');
  assert.match(cacheLines(third.main)[0] ?? '', /^Cache: there already, used as it is \(\d+ entries, /);
  assert.match(saveLine(third.post), /^not saved/);
  assert.ok(existsSync(join(workspace, cacheFolders['v1.36'] ?? '', 'trim.txt')));
});
