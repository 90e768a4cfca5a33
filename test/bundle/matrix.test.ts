/** Plan, shards and assemble through dist/: many machines make the release that one makes. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { git } from '../support/git.ts';
import { type ActionRun, runAction } from '../support/mini-runner.ts';
import { placeFakeBinaries } from '../support/packaging.ts';
import { type Checkouts, checkout, jobsOf, planOfOneJob } from '../support/plans.ts';
import { type StandIn, startStandIn } from '../support/stand-in.ts';
import { unzip } from '../support/zip.ts';
import { assemble, checkoutsOf, makePlan } from './matrix-support.ts';
import { checkSums, platforms, release, tarsOf } from './release-support.ts';
import { errorsOf, miniatureWorkspace, runLocal, temporaryFolder } from './support.ts';

let standIn: StandIn;
let checkouts: Checkouts;
before(async () => {
  standIn = await startStandIn();
  checkouts = await checkoutsOf(await miniatureWorkspace('v1.20'));
});
after(() => standIn.stop());

/** Packs what lies there: trees up to v1.28 have a random folder in their test programs, so no two builds are equal. */
async function pack(
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  const run = await release(checkouts.workspace, inputs, { environment });
  assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
  return run;
}

const sumsOf = (folder: string) => readFileSync(join(folder, 'SHA256SUMS'), 'utf8');

test('shards of shallow checkouts are assembled to the release that one job makes, byte for byte', async () => {
  const { workspace } = checkouts;
  await checkout(checkouts, 'whole');
  const plan = await makePlan(workspace, { platforms });
  assert.equal(plan.exitCode, 0, plan.stdout);
  assert.match(plan.summary, /## Plan: release of Kubernetes v1\.20\.2/);
  const jobs = jobsOf(plan);
  assert.deepEqual(
    jobs.map(({ name }) => name),
    ['darwin-amd64', 'windows-amd64'],
  );
  await placeFakeBinaries(workspace, platforms.split(' '));
  const whole = await pack({ plan: planOfOneJob(plan.outputs.plan ?? '', platforms), platforms });
  const expected = sumsOf(whole.outputs['output-directory'] ?? '');
  const expectedNames = readdirSync(whole.outputs['output-directory'] ?? '');

  for (const [index, job] of jobs.entries()) {
    await checkout(checkouts, 'shallow');
    await placeFakeBinaries(workspace, [job.platforms]);
    const inputs = { plan: plan.outputs.plan ?? '', platforms: job.platforms, upload: 'auto' };
    const run = await pack(inputs, { ...standIn.environment, RUNNER_NAME: `runner ${index}` });
    assert.equal(run.outputs['git-version'], plan.outputs['git-version']);
    assert.ok(tarsOf(run).some(({ name }) => name.includes(job.name)));
  }
  assert.deepEqual(
    standIn.artifacts().map(({ name }) => name),
    ['kubernetes-v1.20.2-release-darwin-amd64-a1', 'kubernetes-v1.20.2-release-windows-amd64-a1'],
  );
  for (const { expiresAt } of standIn.artifacts()) {
    const days = (Date.parse(expiresAt ?? '') - Date.now()) / 86_400_000;
    assert.ok(days > 2 && days <= 3, 'shards are of no use for long');
  }

  const run = await assemble(standIn, { plan: plan.outputs.plan ?? '' });
  assert.equal(run.exitCode, 0, run.stdout);
  const directory = run.outputs['release-directory'] ?? '';
  checkSums(directory);
  assert.equal(sumsOf(directory), expected);
  assert.equal(run.outputs['content-digest'], whole.outputs['content-digest']);
  assert.equal(run.outputs['payload-digest'], whole.outputs['payload-digest']);
  assert.deepEqual(readdirSync(directory), expectedNames);
  const shards = JSON.parse(readFileSync(`${directory}.shards.json`, 'utf8'));
  assert.deepEqual(
    shards.shards.map(({ runner, attempt }: { runner: string; attempt: number }) => [runner, attempt]),
    [
      ['runner 0', 1],
      ['runner 1', 1],
    ],
  );
  const artifact = 'kubernetes-v1.20.2-release-a1';
  const unpacked = await temporaryFolder();
  const names = await unzip(await standIn.download(artifact), unpacked);
  assert.deepEqual([names.at(-1), readdirSync(unpacked)], ['manifest.json', readdirSync(directory)]);
  assert.match(run.summary, /2 shards.*kubernetes-client-darwin-amd64\.tar\.gz.*runner 1/s);

  const byPattern = await assemble(standIn, { artifacts: 'kubernetes-v1.20.2-release-*', upload: 'none' });
  assert.equal(byPattern.exitCode, 0, byPattern.stdout);
  assert.equal(byPattern.outputs['content-digest'], whole.outputs['content-digest']);
  assert.match(byPattern.stdout, /kubernetes-v1\.20\.2-release-a1 is no shard, and is left out/);
});

test('a job whose checkout or inputs are not what was planned is refused before anything is built', async () => {
  const { workspace } = checkouts;
  await checkout(checkouts, 'whole');
  const plan = (await makePlan(workspace, { platforms })).outputs.plan ?? '';
  const said = async (inputs: Readonly<Record<string, string>>) => {
    const run = await runLocal(workspace, { plan, platforms: 'darwin/amd64', ...inputs });
    assert.equal(run.exitCode, 1);
    assert.ok(!run.outputs['go-version'], run.stdout);
    return errorsOf(run);
  };
  assert.match(
    await said({ platforms: 'linux/amd64' }),
    /not a shard of the plan.*darwin\/amd64, windows\/amd64/,
  );
  assert.match(await said({ platforms: '' }), /plan is given without platforms/);
  assert.match(await said({ plan: '{"version":5}' }), /plan is not what kbuild-action\/plan has put out/);
  const beside = await said({
    'git-version': 'v9.9.9',
    target: 'cross',
    goflags: '-v',
    'artifact-name': 'a',
  });
  for (const name of ['git-version', 'goflags', 'artifact-name'])
    assert.match(beside, new RegExp(`${name}.*beside a plan`));
  assert.ok(!beside.includes('target is'), 'cross is a step of a release');
  await git(workspace, ['commit', '--quiet', '--allow-empty', '--message=More']);
  assert.match(await said({}), /the plan has commit "[0-9a-f]{40}", this checkout has/);
});

test('a plan says everything that stands in the way, and which jobs and versions there will be', async () => {
  const { workspace } = checkouts;
  await checkout(checkouts, 'whole');
  const wrong = await makePlan(workspace, {
    platforms: 'plan9/mips',
    target: 'nothing',
    'git-version': 'one',
  });
  for (const said of [/"plan9\/mips"/, /target "nothing" is unknown/, /git-version is "one"/])
    for (const shown of [errorsOf(wrong), wrong.summary.replaceAll('&#34;', '"')]) assert.match(shown, said);
  assert.match(errorsOf(await makePlan(workspace, { target: 'test' })), /no matter of platforms/);
  assert.match(
    errorsOf(await makePlan(workspace, { runners: 'linux/amd64' })),
    /runners has the line "linux\/amd64"/,
  );
  const all = await makePlan(workspace, { runners: 'linux/arm64=ubuntu-24.04-arm' });
  assert.equal(all.exitCode, 0, all.stdout);
  assert.match(all.stdout, /^\d+ jobs for release: darwin-amd64 .*linux-s390x/m);
  assert.ok(all.annotations.some(({ type, message }) => type === 'warning' && /cgo/.test(message)));
  assert.equal(jobsOf(all).find(({ name }) => name === 'linux-arm64')?.runner, 'ubuntu-24.04-arm');
  const fewer = await makePlan(workspace, { 'max-jobs': '6', variant: 'fips' });
  assert.deepEqual(
    jobsOf(fewer)
      .flatMap((job) => job.platforms.split(' '))
      .sort(),
    jobsOf(all)
      .map((job) => job.platforms)
      .sort(),
  );
  const artifacts = [...(fewer.outputs.plan ?? '').matchAll(/"artifact":"([^"]+)"/g)].map(([, name]) => name);
  assert.deepEqual(
    artifacts,
    ['part-1', 'part-2', 'part-3', 'linux-arm64', 'linux-ppc64le', 'linux-s390x'].map(
      (name) => `kubernetes-v1.20.2-release-fips-${name}`,
    ),
  );
  const quick = await makePlan(workspace, { target: 'quick-release' });
  assert.deepEqual(
    jobsOf(quick).map(({ name }) => name),
    ['linux-amd64'],
  );
  const servers = await makePlan(workspace, { platforms: 'server' });
  assert.ok(jobsOf(servers).every(({ platforms: its }) => its.startsWith('linux/')));
  await checkout(checkouts, 'shallow');
  assert.match(
    errorsOf(await makePlan(workspace, { platforms })),
    /is a shallow clone without the tag.* fetch --tags --unshallow origin/s,
  );
});

test('a plan is one without its job summary, where that cannot be written', async () => {
  const run = await runAction({
    action: 'plan/action.yml',
    workspace: await miniatureWorkspace('v1.36'),
    inputs: { platforms: 'linux/amd64' },
    environment: { GITHUB_STEP_SUMMARY: '/nonexistent/summary' },
  });
  assert.equal(run.exitCode, 0, run.stdout);
  assert.match(run.outputs.plan ?? '', /^\{/);
  const warnings = run.annotations.filter(({ type }) => type === 'warning').map(({ message }) => message);
  assert.match(warnings.join(), /The job summary cannot be written: ENOENT/);
});

test('a defect of ours is an annotation with its stack, also where no promise carries the error', async () => {
  const throwing = `const timer = setInterval(() => {
    if (process.listenerCount('uncaughtException') === 0) return;
    clearInterval(timer);
    throw new TypeError('strayed');
  }, 1);`;
  const run = await runAction({
    action: 'plan/action.yml',
    workspace: await miniatureWorkspace('v1.36'),
    inputs: { platforms: 'linux/amd64' },
    environment: { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(throwing)}"` },
  });
  assert.equal(run.exitCode, 1, run.stdout);
  assert.match(errorsOf(run), /^kbuild itself has failed: TypeError: strayed\n +at /);
});
