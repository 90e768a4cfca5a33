/** Where Rust's coreutils are first on PATH, as on Ubuntu from 26.04 on, the bytes are those of a machine with GNU's. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { placeFakeBinaries } from '../support/packaging.ts';
import { checkout as checkoutOf, jobsOf, planOfOneJob } from '../support/plans.ts';
import { rustCoreutils } from '../support/rust-coreutils.ts';
import { startStandIn } from '../support/stand-in.ts';
import { checkout, filesSeen, runJob, saveLine, startSeeded } from './cache-support.ts';
import { assemble, checkoutsOf, makePlan } from './matrix-support.ts';
import { platforms, release } from './release-support.ts';
import { miniatureWorkspace } from './support.ts';

let PATH = '';
before(async () => {
  PATH = `${await rustCoreutils()}:${process.env.PATH}`;
  const said = execFileSync('sort', ['--version'], { encoding: 'utf8', env: { PATH } });
  assert.match(said, /^sort 0\.\d+\.\d+$/m);
});

test('a local build, the cache it restores and the one it saves are those of the other machine', async () => {
  const { standIn, origin, seedKey, digest } = await startSeeded();
  try {
    const restored = await runJob(standIn, await checkout(origin.repository), { environment: { PATH } });
    const cold = await runJob(standIn, await checkout(origin.repository), {
      environment: { PATH },
      inputs: { 'cache-prefix': 'rust' },
    });
    for (const { main, post } of [restored, cold]) {
      assert.deepEqual([main.exitCode, post.exitCode], [0, 0], main.stdout + post.stdout);
      assert.equal(main.outputs['content-digest'], digest);
    }
    assert.equal(restored.main.outputs['cache-matched-key'], seedKey);
    assert.ok(filesSeen(restored.main) > 100);
    assert.match(saveLine(cold.post), /^saved/);
    const other = await runJob(standIn, await checkout(origin.repository), {
      inputs: { 'cache-prefix': 'rust' },
    });
    assert.deepEqual(
      [other.main.outputs['cache-outcome'], other.main.outputs['content-digest']],
      ['exact', digest],
    );
  } finally {
    await standIn.stop();
  }
});

test('shards that are packed and put together there are the release of one job of the other machine', async () => {
  const standIn = await startStandIn();
  try {
    const checkouts = await checkoutsOf(await miniatureWorkspace('v1.20'));
    const { workspace } = checkouts;
    await checkoutOf(checkouts, 'whole');
    const planned = await makePlan(workspace, { platforms });
    const plan = planned.outputs.plan ?? '';
    await placeFakeBinaries(workspace, platforms.split(' '));
    const whole = await release(workspace, { plan: planOfOneJob(plan, platforms) });
    const sums = readFileSync(whole.outputs.checksums ?? '', 'utf8');
    const environment = { ...standIn.environment, PATH };
    for (const job of jobsOf(planned)) {
      await checkoutOf(checkouts, 'shallow');
      await placeFakeBinaries(workspace, [job.platforms]);
      const inputs = { plan, platforms: job.platforms, upload: 'auto' };
      const run = await release(workspace, inputs, { environment });
      assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
    }
    const assembled = await assemble(standIn, { plan, upload: 'none' }, { PATH });
    assert.equal(assembled.exitCode, 0, assembled.stdout);
    const folder = assembled.outputs['release-directory'] ?? '';
    assert.equal(readFileSync(join(folder, 'SHA256SUMS'), 'utf8'), sums);
  } finally {
    await standIn.stop();
  }
});
