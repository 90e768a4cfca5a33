/**
 * Releases through dist/ with the machine's Go, for platforms without servers, so without an engine: what is packed is what
 * the tree's own scripts pack, checked, described and uploaded.
 */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { evidenceFiles } from '../../src/release/shard-files.ts';
import type { ActionRun } from '../support/mini-runner.ts';
import { listing, packWithScripts } from '../support/packaging.ts';
import { planOfOneJob } from '../support/plans.ts';
import { linesInSbom, plainLines, printedPrograms, programsInSbom } from '../support/sbom-lines.ts';
import { type StandIn, startStandIn } from '../support/stand-in.ts';
import { versionFileIn } from '../support/version-file.ts';
import { unzip } from '../support/zip.ts';
import { makePlan } from './matrix-support.ts';
import { builtWorkspace, checkSums, digestsOf, release, tarballs, tarsOf } from './release-support.ts';
import { miniatureWorkspace, runLocal, temporaryFolder } from './support.ts';

/** The others of these tests only pack for the second platform too. */
const platform = 'windows/amd64';
const its = tarballs.filter((name) => !name.includes('darwin'));

let standIn: StandIn;
before(async () => {
  standIn = await startStandIn();
});
afterEach(() => standIn.recover());
after(() => standIn.stop());

test("a release has what the tree's own scripts pack, and is uploaded with its manifest last; cross and packing by one plan give the same", async () => {
  const workspace = await miniatureWorkspace('v1.20');
  const planned = await makePlan(workspace, { platforms: platform });
  const run = await release(
    workspace,
    { target: 'release', platforms: platform, upload: 'auto' },
    { environment: standIn.environment },
  );
  assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
  assertTimesAddUp(run);
  const tars = tarsOf(run);
  assert.deepEqual(
    tars.map(({ name }) => name),
    its,
  );
  const folder = run.outputs['output-directory'] ?? '';
  checkSums(folder);
  assert.deepEqual(
    readdirSync(folder),
    ['SHA256SUMS', 'SHA512SUMS', ...its, ...evidenceFiles, 'manifest.json'].sort(),
  );
  const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').split('\n');
  const payload = sums.filter((line) => /\.tar\.gz$/.test(line)).map((line) => `${line}\n`);
  assert.equal(run.outputs['payload-digest'], createHash('sha256').update(payload.join('')).digest('hex'));
  const sbom = readFileSync(run.outputs.sbom ?? '', 'utf8');
  const printed = printedPrograms(join(workspace, '_output/dockerized/bin'));
  assert.deepEqual([...printed.keys()].sort(), programsInSbom(sbom));
  for (const [path, lines] of printed) assert.deepEqual(linesInSbom(sbom, path), plainLines(lines), path);
  for (const { path, 'tar-sha256': inner } of tars) {
    const said = execFileSync('bash', ['-c', 'gzip -dc "$1" | sha256sum', 'sum', path], { encoding: 'utf8' });
    assert.equal(said.slice(0, 64), inner);
  }
  const [artifact] = standIn.artifacts().slice(-1);
  assert.equal(artifact?.name, 'kubernetes-v1.20.2-release-windows-amd64-a1');
  const unpacked = await temporaryFolder();
  const names = await unzip(await standIn.download(artifact?.name ?? ''), unpacked);
  assert.equal(names.at(-1), 'manifest.json');
  assert.deepEqual(readdirSync(unpacked), [...readdirSync(folder), 'shard.json'].sort());

  const ours = new Map<string, readonly string[]>();
  for (const { name, path } of tars) ours.set(name, await listing(path));
  const environment = {
    KUBE_BUILD_PLATFORMS: platform,
    KUBE_GIT_VERSION_FILE: versionFileIn(workspace),
  };
  await packWithScripts(workspace, environment);
  for (const name of its) {
    const theirs = await listing(join(workspace, '_output/release-tars', name));
    const different = theirs.filter((line) => !ours.get(name)?.includes(line));
    assert.deepEqual([different, ours.get(name)?.length], [[], theirs.length], name);
  }

  rmSync(join(workspace, '_output/dockerized/bin'), { recursive: true });
  rmSync(join(workspace, '_output/release-tars'), { recursive: true });
  const subpath = { KUBE_OUTPUT_SUBPATH: '_output/dockerized' };
  const plan = planOfOneJob(planned.outputs.plan ?? '', platform);
  const cross = await runLocal(
    workspace,
    { target: 'cross', platforms: platform, plan },
    { environment: subpath },
  );
  assert.equal(cross.exitCode, 0, cross.stdout.slice(-4000));
  const packed = await release(workspace, { platforms: platform, plan });
  assert.equal(packed.exitCode, 0, packed.stdout.slice(-4000));
  assert.deepEqual(digestsOf(packed), digestsOf(run));
  assert.equal(packed.outputs['payload-digest'], run.outputs['payload-digest']);
  assert.match(packed.outputs['output-directory'] ?? '', /\/kubernetes-whole$/);
});

/** The lines of the table are the whole of it, and the whole is what one has waited; seconds below a minute have a tenth. */
function assertTimesAddUp({ summary, durationMs }: ActionRun): void {
  const rows = [...summary.matchAll(/^\| ([^|]+) \| (?:(\d+) min )?([\d.]+) s \|/gm)];
  const seconds = rows.map(([, , minutes = '0', rest = '0']) => Number(minutes) * 60 + Number(rest));
  assert.deepEqual(
    rows.map(([, name]) => name).filter((name) => name !== 'Other'),
    [
      ...['Start', 'Tree and stamp', 'Go', 'Base images', 'Cache', 'Build', 'Cache, after the build'],
      ...['Package', 'Upload', 'All'],
    ],
  );
  const all = seconds.at(-1) ?? 0;
  const sum = seconds.slice(0, -1).reduce((total, it) => total + it, 0);
  const wall = durationMs / 1000;
  for (const figure of [sum, all])
    assert.ok(Math.abs(figure - wall) <= 0.03 * wall, `${sum} and ${all} of ${wall}`);
}

test('the summary shows tarballs, and the manifest says what was made of what', async () => {
  const workspace = await builtWorkspace();
  const run = await release(workspace, { 'make-variables': 'KUBE_STATIC_OVERRIDES=kubelet' });
  assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
  assert.match(run.summary, /### Release tars/);
  assert.match(run.summary, /kubernetes-client-darwin-amd64\.tar\.gz/);
  const manifest: unknown = JSON.parse(
    readFileSync(join(run.outputs['output-directory'] ?? '', 'manifest.json'), 'utf8'),
  );
  const text = JSON.stringify(manifest);
  for (const part of [
    '"KUBE_STATIC_OVERRIDES":"kubelet"',
    '"gitTreeState":"clean"',
    '"version":2',
    'kbuild-gzip',
  ])
    assert.ok(text.includes(part), part);
  assert.ok(!text.includes(workspace), 'no path of the machine');
});
