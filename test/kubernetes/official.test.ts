/**
 * Two published kubectls, verified by dist/: built again with the machine's own make and the Go of their time, from trees that are
 * made of what registries have. Any one difference in source, Go, flags, stamp or what Go sees of git shows in the bytes.
 */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { errorsOf, nodes, runLocal } from '../bundle/support.ts';
import { goRootOf } from '../support/go-toolchains.ts';
import { runAction } from '../support/mini-runner.ts';
import { linesInSbom, plainLines } from '../support/sbom-lines.ts';
import { faultsOfSpdx } from '../support/spdx.ts';
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
    const [other] = releases.filter((it) => it !== release);
    assert.ok(other);
    const { kubectl: otherFile } = await officialOrigin(other);
    await assertVerified(workspace, release, official, otherFile);
    await assertNoRelease(workspace, release);
    await rm(workspace, { recursive: true });
  });
}

/** By verify, from the published file and the tree alone; the other file is found out without a build. */
async function assertVerified(
  workspace: string,
  release: OfficialRelease,
  official: string,
  other: string,
): Promise<void> {
  const goRoot = await goRootOf(`go${release.goVersion}`);
  const verify = (reference: string) =>
    runAction({
      action: 'verify/action.yml',
      workspace,
      node,
      inputs: { mode: 'published', builder: 'local', upload: 'none', reference },
      environment: { PATH: `${goRoot}/bin:${process.env.PATH}` },
    });
  const wrong = await verify(other);
  assert.deepEqual([wrong.exitCode, wrong.outputs.verdict], [1, 'different'], wrong.stdout.slice(-4000));
  const [file] = JSON.parse(await readFile(wrong.outputs.report ?? '', 'utf8')).files;
  const causes = file.causes.map(({ cause }: { cause: string }) => cause);
  assert.deepEqual(causes, ['go-version', 'commit', 'version']);
  const run = await verify(official);
  assert.deepEqual([run.exitCode, run.outputs.verdict], [0, 'reproduced'], run.stdout.slice(-4000));
  assert.equal(run.outputs['reproduced-count'], '1');
  const warnings = run.annotations.filter(({ type }) => type === 'warning').map(({ message }) => message);
  assert.equal(warnings.length, 1, warnings.join('\n'));
  assert.ok(warnings[0]?.includes(`in the place of HEAD (${release.commit})`), warnings[0]);
  const built = join(workspace, '_output/kbuild/verify-build');
  const kubectl = join(built, 'linux/amd64/kubectl');
  // Says which line differs, where one does.
  assert.deepEqual(await goRecord(kubectl), await goRecord(official));
  assert.equal(await sha256Of(kubectl), release.sha256);
  const sbom = await readFile(join(built, 'sbom.cdx.json'), 'utf8');
  assert.deepEqual(linesInSbom(sbom, 'linux/amd64/kubectl'), plainLines(await goRecord(official)));
  assert.deepEqual(faultsOfSpdx(await readFile(join(built, 'sbom.spdx.json'), 'utf8')), []);
}

async function assertNoRelease(workspace: string, release: OfficialRelease): Promise<void> {
  const run = await runLocal(workspace, { target: 'release', platforms: 'linux/amd64' }, { node });
  assert.equal(run.exitCode, 1);
  assert.match(errorsOf(run), new RegExp(`in the place of HEAD \\(${release.commit}\\)`));
  assert.ok(errorsOf(run).includes(`replace -d ${release.commit}`));
}
