/** The main job on miniature trees, through dist/, on the Node versions that run it. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runPost } from '../support/mini-runner.ts';
import { jobsOf } from '../support/plans.ts';
import { linesInSbom, plainLines } from '../support/sbom-lines.ts';
import { startStandIn } from '../support/stand-in.ts';
import { unzip } from '../support/zip.ts';
import { smallProgram } from './cache-support.ts';
import { assemble, makePlan } from './matrix-support.ts';
import { checkSums } from './release-support.ts';
import { binariesOf, commitChange, nodes, runLocal, temporaryFolder, warmWorkspace } from './support.ts';

for (const [index, node] of nodes.entries()) {
  test(`one component is built, described and uploaded, on Node number ${index + 1}`, async () => {
    const standIn = await startStandIn();
    const workspace = await warmWorkspace('v1.36');
    const options = { node, environment: standIn.environment };
    const run = await runLocal(workspace, { target: 'kubectl', upload: 'auto' }, options);
    assert.equal(run.exitCode, 0, run.stdout);
    const commit = execFileSync('git', ['-C', workspace, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
    const [kubectl] = binariesOf(run);
    assert.ok(kubectl);
    assert.deepEqual(
      {
        epoch: run.outputs['source-date-epoch'],
        version: run.outputs['git-version'],
        commit: run.outputs['git-commit'],
        state: run.outputs['git-tree-state'],
        generation: run.outputs.generation,
        platforms: run.outputs.platforms,
        failure: run.outputs.failure,
      },
      {
        epoch: '1700000000',
        version: 'v1.36.0',
        commit,
        state: 'clean',
        generation: 'kube-cross',
        platforms: '["linux/amd64"]',
        failure: undefined,
      },
    );
    assert.match(run.outputs['go-version'] ?? '', /^go1\./);
    const bytes = readFileSync(kubectl.path);
    assert.equal(kubectl.size, bytes.length);
    assert.equal(kubectl.sha256, createHash('sha256').update(bytes).digest('hex'));
    assert.equal(kubectl.settings.CGO_ENABLED, '0');
    const said = execFileSync(kubectl.path, { encoding: 'utf8' });
    for (const part of ['v1.36.0', commit, 'clean', '2023-11-14T22:13:20Z'])
      assert.ok(said.includes(part), said);

    const folder = run.outputs['output-directory'] ?? '';
    execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder, stdio: 'pipe' });
    execFileSync('sha512sum', ['--check', '--strict', 'SHA512SUMS'], { cwd: folder, stdio: 'pipe' });
    const sums = readFileSync(run.outputs.checksums ?? '');
    assert.equal(run.outputs['content-digest'], createHash('sha256').update(sums).digest('hex'));
    assert.equal(run.outputs['payload-digest'], run.outputs['content-digest']);
    const printed = execFileSync('go', ['version', '-m', kubectl.path], { encoding: 'utf8' });
    const sbom = readFileSync(run.outputs.sbom ?? '', 'utf8');
    assert.deepEqual(
      linesInSbom(sbom, 'linux/amd64/kubectl'),
      plainLines(printed.trim().replace(`${kubectl.path}: `, '').split('\n')),
    );
    const predicate = JSON.parse(readFileSync(run.outputs['provenance-predicate'] ?? '', 'utf8'));
    assert.deepEqual(predicate.buildDefinition.resolvedDependencies[0].digest, { gitCommit: commit });
    for (const part of ['v1.36.0', commit, kubectl.sha256, 'kbuild make kubectl']) {
      assert.ok(
        run.summary.replaceAll(/&#(\d+);/g, (_, n) => String.fromCodePoint(Number(n))).includes(part),
        part,
      );
    }

    const [artifact] = standIn.artifacts();
    assert.equal(artifact?.name, 'kubernetes-v1.36.0-kubectl-host-a1');
    assert.equal(run.outputs['artifact-id'], String(artifact?.id));
    assert.match(run.outputs['artifact-url'] ?? '', /\/actions\/runs\/\d+\/artifacts\/\d+$/);
    const unpacked = await temporaryFolder();
    await unzip(await standIn.download(artifact?.name ?? ''), unpacked);
    execFileSync('bash', ['-c', 'tar -xf *.tar'], { cwd: unpacked });
    const uploaded = join(unpacked, 'linux/amd64/kubectl');
    assert.equal(statSync(uploaded).mode & 0o777, 0o755);
    assert.deepEqual(readFileSync(uploaded), bytes);
    assert.equal(readFileSync(join(unpacked, 'sbom.cdx.json'), 'utf8'), sbom);

    const post = await runPost({ workspace, ...options }, run);
    assert.equal(post.exitCode, 0);
    await standIn.stop();
  });
}

test('several platforms and components are built by one call, with the suffix of windows; and by jobs of a plan, into the same files', async () => {
  const workspace = await warmWorkspace('v1.36');
  for (const name of ['kubectl', 'kubeadm'])
    await commitChange(workspace, `cmd/${name}/main.go`, () => smallProgram);
  const platforms = 'linux/arm64 linux/amd64\nwindows/amd64';
  const run = await runLocal(workspace, { what: 'cmd/kubectl\n./cmd/kubeadm', platforms });
  assert.equal(run.exitCode, 0, run.stdout);
  const paths = binariesOf(run).map((it) => `${it.platform}/${it.name}`);
  assert.deepEqual(paths, [
    'linux/amd64/kubeadm',
    'linux/amd64/kubectl',
    'linux/arm64/kubeadm',
    'linux/arm64/kubectl',
    'windows/amd64/kubeadm.exe',
    'windows/amd64/kubectl.exe',
  ]);
  assert.deepEqual(JSON.parse(run.outputs.platforms ?? ''), ['linux/amd64', 'linux/arm64', 'windows/amd64']);

  const standIn = await startStandIn();
  const what = 'cmd/kubectl ./cmd/kubeadm';
  const planned = await makePlan(workspace, { target: 'all', what, platforms });
  const { plan = '' } = planned.outputs;
  for (const job of jobsOf(planned)) {
    const options = { environment: standIn.environment };
    const made = await runLocal(workspace, { plan, platforms: job.platforms, upload: 'auto' }, options);
    assert.equal(made.exitCode, 0, made.stdout);
  }
  const parts = await assemble(standIn, { plan });
  assert.equal(parts.exitCode, 0, parts.stdout);
  const folder = parts.outputs['release-directory'] ?? '';
  checkSums(folder);
  assert.equal(parts.outputs['payload-digest'], run.outputs['payload-digest']);
  assert.deepEqual(linesOfPrograms(folder), linesOfPrograms(run.outputs['output-directory'] ?? ''));
  for (const path of paths) assert.equal(statSync(join(folder, path)).mode & 0o777, 0o755);
  const promoted = await assemble(standIn, { folder, upload: 'none' });
  assert.equal(promoted.exitCode, 0, promoted.stdout);
  assert.equal(promoted.outputs['content-digest'], parts.outputs['content-digest'], promoted.stdout);
  await standIn.stop();
});

function linesOfPrograms(folder: string): readonly string[] {
  const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').split('\n');
  return sums.filter((line) => /\/[a-z0-9]+\/[a-z.]+$/.test(line));
}

test('an artifact is compressed as hard as is asked for, no summary is written when none is wanted, and a FIPS variant is one', async () => {
  const standIn = await startStandIn();
  const workspace = await warmWorkspace('v1.36');
  const inputs = { target: 'kubectl', upload: 'auto', 'compression-level': '9', summary: 'false' };
  const variant = { variant: 'fips', 'make-variables': 'GOFIPS140=v1.0.0' };
  const run = await runLocal(workspace, { ...inputs, ...variant }, { environment: standIn.environment });
  assert.equal(run.exitCode, 0, run.stdout);
  assert.equal(run.summary, '');
  const [kubectl] = binariesOf(run);
  assert.match(kubectl?.settings.GOFIPS140 ?? '', /^v1\.0\.0-/);
  const [artifact] = standIn.artifacts();
  assert.ok(kubectl && artifact && artifact.size < 0.8 * kubectl.size, `${artifact?.size} ${kubectl?.size}`);
  await standIn.stop();
});

test('what an earlier build left is not taken for this build', async () => {
  const workspace = await warmWorkspace('v1.36');
  const first = await runLocal(workspace, { what: 'cmd/kubectl' });
  const second = await runLocal(workspace, { what: 'cmd/kubeadm' });
  assert.deepEqual(
    binariesOf(first).map((it) => it.name),
    ['kubectl'],
  );
  assert.deepEqual(
    binariesOf(second).map((it) => it.name),
    ['kubeadm'],
  );
});
