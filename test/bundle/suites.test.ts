/** The test targets: reports are collected, counted and uploaded, also when a test fails. */

import assert from 'node:assert/strict';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { startStandIn } from '../support/stand-in.ts';
import { commitChange, errorsOf, runLocal, temporaryFolder, warmWorkspace } from './support.ts';

test('make test collects its JUnit reports and uploads them', async () => {
  const standIn = await startStandIn();
  const workspace = await warmWorkspace('v1.36');
  const run = await runLocal(
    workspace,
    { target: 'test', upload: 'auto' },
    { environment: standIn.environment },
  );
  assert.equal(run.exitCode, 0, run.stdout);
  assert.match(run.summary, /[1-9]\d* ran, 0 failed/);
  assert.deepEqual(
    standIn.artifacts().map((it) => it.name),
    ['kubernetes-v1.36.0-test-host-a1'],
  );
  await standIn.stop();
});

test('a failing test is named in the error and in the summary', async () => {
  const standIn = await startStandIn();
  const workspace = await warmWorkspace('v1.36');
  await mkdir(join(workspace, 'pkg/broken'), { recursive: true });
  await commitChange(
    workspace,
    'pkg/broken/broken_test.go',
    () => 'package broken\n\nimport "testing"\n\nfunc TestBroken(t *testing.T) { t.Fatal("as it should") }\n',
  );
  const run = await runLocal(
    workspace,
    { target: 'test', what: './pkg/broken', upload: 'auto' },
    { environment: standIn.environment },
  );
  assert.equal(run.exitCode, 1);
  assert.equal(run.outputs.failure, 'test');
  assert.match(errorsOf(run), /TestBroken/);
  assert.match(run.summary, /1 ran, 1 failed/);
  assert.deepEqual(
    standIn.artifacts().map((it) => it.name),
    ['kubernetes-v1.36.1-test-host-log-a1'],
  );
  await standIn.stop();
});

test("a report that another run has left in the user's own folder is not counted", async () => {
  const workspace = await warmWorkspace('v1.36');
  const folder = await temporaryFolder();
  const failed = '<testcase name="TestOld"><failure></failure></testcase>';
  await writeFile(join(folder, 'junit_old.xml'), `<testsuite>${failed}</testsuite>`);
  const environment = { KUBE_JUNIT_REPORT_DIR: folder };
  const run = await runLocal(workspace, { target: 'test', what: './pkg/util/words' }, { environment });
  assert.equal(run.exitCode, 0, run.stdout);
  // The tree folds both into one case.
  assert.match(run.summary, /\b2 ran, 0 failed/);
});

test('a network that does not bring gotestsum is told from tests that fail', async () => {
  const workspace = await warmWorkspace('v1.36');
  await commitChange(workspace, 'hack/tools/go.mod', (it) => it.replace(/^replace .*$/m, ''));
  const sum = `h1:${'A'.repeat(43)}=`;
  const module = 'gotest.tools/gotestsum v1.12.3';
  await commitChange(workspace, 'hack/tools/go.sum', () => `${module} ${sum}\n${module}/go.mod ${sum}\n`);
  const environment = { GOPROXY: 'https://127.0.0.1:1' };
  const run = await runLocal(workspace, { target: 'test', what: './pkg/util/words' }, { environment });
  assert.equal(run.outputs.failure, 'network', run.stdout);
  assert.match(errorsOf(run), /make test .*gotestsum@v1\.12\.3: .*dial tcp 127\.0\.0\.1:1.*GOPROXY/);
  assert.match(run.stdout, /no JUnit report: it installs gotestsum/);
});

test('integration tests without etcd are refused at once; the etcd of the tree is found', async () => {
  const workspace = await warmWorkspace('v1.36');
  const refused = await runLocal(workspace, { target: 'test-integration' });
  assert.equal(refused.outputs.failure, 'input');
  assert.match(errorsOf(refused), /etcd.*hack\/install-etcd\.sh/);
  const folder = join(workspace, 'third_party/etcd');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'etcd'), '#!/bin/sh\necho "etcd Version: 3.6.4"\n');
  await chmod(join(folder, 'etcd'), 0o755);
  const run = await runLocal(workspace, { target: 'test-integration' });
  assert.equal(run.exitCode, 0, run.stdout);
  assert.match(run.summary, /[1-9]\d* ran, 0 failed/);
});

test('make test-cmd runs with an etcd on PATH', async () => {
  const workspace = await warmWorkspace('v1.36');
  const bin = await temporaryFolder();
  await writeFile(join(bin, 'etcd'), '#!/bin/sh\necho "etcd Version: 3.6.4"\n');
  await chmod(join(bin, 'etcd'), 0o755);
  const run = await runLocal(
    workspace,
    { target: 'test-cmd' },
    { environment: { PATH: `${bin}:${process.env.PATH}` } },
  );
  assert.equal(run.exitCode, 0, run.stdout);
});

test('the Go is the one that the tree chooses; another is refused before anything is built', async () => {
  const workspace = await warmWorkspace('v1.36', undefined, '1.99.0');
  const refused = await runLocal(
    workspace,
    { target: 'kubectl' },
    { environment: { GOPROXY: 'http://127.0.0.1:1' } },
  );
  // Go itself says that it cannot have that one.
  assert.equal(refused.outputs.failure, 'network', refused.stdout);
  assert.match(errorsOf(refused), /do not accept this machine's Go.*1\.99\.0/);
  const forced = await runLocal(workspace, { target: 'kubectl' }, { environment: { FORCE_HOST_GO: 'y' } });
  assert.equal(forced.exitCode, 0, forced.stdout);
  assert.match(forced.outputs.command ?? '', /^FORCE_HOST_GO=y kbuild make kubectl/);
});
