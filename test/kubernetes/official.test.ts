/**
 * Two published kubectls, built again by dist/ with the machine's own make and the Go of their time, from trees that are
 * made of what registries have. Any one difference in source, Go, flags, stamp or what Go sees of git shows in the bytes.
 */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { binariesOf, errorsOf, nodes, runLocal } from '../bundle/support.ts';
import { goRootOf } from '../support/go-toolchains.ts';
import { goRecord, type OfficialRelease, v1_32, v1_35 } from './official-release.ts';
import { officialOrigin } from './official-tree.ts';
import { sha256Of } from './real-build.ts';

const [node = process.execPath] = nodes;

const releases = [v1_32, v1_35];
let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kbuild-official-'));
  // Side by side, as both wait for the network.
  await Promise.all(releases.map(officialOrigin));
});
after(() => rmSync(folder, { recursive: true, force: true }));

for (const release of releases) {
  test(`the official kubectl ${release.version} is built again to the last byte, with a local commit in the place of the official commit object`, async () => {
    const { tree, kubectl: official } = await officialOrigin(release);
    assert.equal(await sha256Of(official), release.sha256);
    const workspace = join(folder, release.version, 'kubernetes');
    await mkdir(dirname(workspace));
    await promisify(execFile)('cp', ['-a', tree, workspace]);
    await assertBuiltAgain(workspace, release, official);
    await assertNoRelease(workspace, release);
    await rm(workspace, { recursive: true });
  });
}

async function assertBuiltAgain(
  workspace: string,
  release: OfficialRelease,
  official: string,
): Promise<void> {
  const goRoot = await goRootOf(`go${release.goVersion}`);
  const run = await runLocal(
    workspace,
    { target: 'kubectl', platforms: 'linux/amd64', 'source-date-epoch': String(release.buildTime) },
    { node, environment: { PATH: `${goRoot}/bin:${process.env.PATH}` } },
  );
  assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
  const { 'git-version': version, 'git-commit': commit, 'git-tree-state': state } = run.outputs;
  assert.deepEqual([version, commit, state], [release.version, release.commit, 'clean']);
  const warnings = run.annotations.filter(({ type }) => type === 'warning').map(({ message }) => message);
  assert.equal(warnings.length, 1, warnings.join('\n'));
  assert.ok(warnings[0]?.includes(`in the place of HEAD (${release.commit})`), warnings[0]);
  const [kubectl, ...others] = binariesOf(run);
  assert.ok(kubectl);
  assert.deepEqual(others, []);
  // Says which line differs, where one does.
  assert.deepEqual(await goRecord(kubectl.path), await goRecord(official));
  assert.equal(await sha256Of(kubectl.path), release.sha256);
  assert.equal(kubectl.sha256, release.sha256);
}

async function assertNoRelease(workspace: string, release: OfficialRelease): Promise<void> {
  const run = await runLocal(workspace, { target: 'release', platforms: 'linux/amd64' }, { node });
  assert.equal(run.exitCode, 1);
  assert.match(errorsOf(run), new RegExp(`in the place of HEAD \\(${release.commit}\\)`));
  assert.ok(errorsOf(run).includes(`replace -d ${release.commit}`));
}
