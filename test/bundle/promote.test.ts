/** A release that is there is published as it is: of another workflow run, or from a folder. What is not whole is refused. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { actionVersion } from '../../src/release/manifest.ts';
import { type OtherRun, startOtherRun } from '../support/other-run.ts';
import { projectRoot } from '../support/project.ts';
import { type StandIn, startStandIn } from '../support/stand-in.ts';
import { unzip, zip } from '../support/zip.ts';
import { assemble } from './matrix-support.ts';
import { builtWorkspace, release } from './release-support.ts';
import { errorsOf, temporaryFolder } from './support.ts';

const name = 'kubernetes-v1.20.2-release-a3';
/** Of a base image that this release without images does not have; what was given goes along all the same. */
const sboms = `base:1=https://example.com/base.json#sha256:${'b'.repeat(64)}`;
let standIn: StandIn;
let otherRun: OtherRun;
/** As a job has laid it out. */
let made = '';
let digests: readonly (string | undefined)[] = [];
const given = { platforms: 'windows/amd64', supplier: 'Acme', 'base-image-sboms': sboms };
before(async () => {
  standIn = await startStandIn();
  const run = await release(await builtWorkspace(), given);
  assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
  made = run.outputs['output-directory'] ?? '';
  digests = [run.outputs['payload-digest'], run.outputs['content-digest']];
  const files = Object.fromEntries(readdirSync(made).map((it) => [it, readFileSync(join(made, it))]));
  otherRun = await startOtherRun({
    [name]: await zip(files),
    'kubernetes-log': await zip({ log: Buffer.from('x') }),
  });
});
after(async () => {
  await otherRun.stop();
  await standIn.stop();
});

const filesIn = (folder: string) => readdirSync(folder).map((it) => [it, readFileSync(join(folder, it))]);

test('of another run, and from a folder, the same bytes are laid out, uploaded and named by the same digests', async () => {
  const { runId, token, environment } = otherRun;
  const ofRun = { 'run-id': runId, 'github-token': token, artifacts: name, 'artifact-name': 'promoted' };
  for (const inputs of [ofRun, { folder: made }]) {
    const run = await assemble(standIn, inputs, environment);
    assert.equal(run.exitCode, 0, run.stdout);
    assert.deepEqual([run.outputs['payload-digest'], run.outputs['content-digest']], digests);
    assert.deepEqual(filesIn(run.outputs['release-directory'] ?? ''), filesIn(made));
    assert.ok(!run.stdout.replaceAll(/^::add-mask::.*$/gm, '').includes(token));
  }
  const unpacked = await temporaryFolder();
  await unzip(await standIn.download('promoted'), unpacked);
  assert.deepEqual(filesIn(unpacked), filesIn(made));
  assert.deepEqual(
    standIn.artifacts().map((it) => it.name),
    ['promoted', 'kubernetes-v1.20.2-package-tarballs-a1'],
  );
  const sbom = JSON.parse(readFileSync(join(made, 'sbom.cdx.json'), 'utf8'));
  assert.deepEqual(sbom.metadata.component.supplier, { name: 'Acme' });
  const predicate = JSON.parse(readFileSync(join(made, 'provenance-predicate.json'), 'utf8'));
  assert.equal(predicate.buildDefinition.externalParameters.baseImageSboms, sboms);
});

test('another version of the action packs the same payload, and says itself which it is', async () => {
  const other = await otherVersion('0.1.97');
  const run = await release(await builtWorkspace(), given, { action: join(other, 'action.yml') });
  assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
  const [payload, content] = digests;
  assert.equal(run.outputs['payload-digest'], payload);
  assert.notEqual(run.outputs['content-digest'], content);
  const manifest = readFileSync(join(run.outputs['output-directory'] ?? '', 'manifest.json'), 'utf8');
  assert.equal(JSON.parse(manifest).toolchain.action, '0.1.97');
  const promoted = await assemble(standIn, { folder: run.outputs['output-directory'] ?? '', upload: 'none' });
  assert.equal(promoted.exitCode, 0, promoted.stdout);
  assert.equal(promoted.outputs['content-digest'], run.outputs['content-digest']);
});

/** This action with another name for its version: what is between two patch versions, where neither changes what is packed. */
async function otherVersion(version: string): Promise<string> {
  const folder = await temporaryFolder();
  for (const name of ['action.yml', 'package.json', 'dist'])
    cpSync(join(projectRoot, name), join(folder, name), { recursive: true });
  const declared = `const actionVersion = '${actionVersion}';`;
  const paths = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
  for (const path of paths.filter((it) => it.endsWith('.js')).map((it) => join(folder, 'dist', it))) {
    const text = readFileSync(path, 'utf8');
    if (text.includes(declared))
      writeFileSync(path, text.replace(declared, `const actionVersion = '${version}';`));
  }
  return folder;
}

const spoiled: Readonly<Record<string, readonly [spoil: (folder: string) => void, says: RegExp]>> = {
  'a tarball that has changed': [
    (folder) => appendFileSync(join(folder, 'kubernetes.tar.gz'), 'x'),
    /kubernetes\.tar\.gz is not what its manifest says/,
  ],
  'an SBOM that has changed': [
    (folder) => appendFileSync(join(folder, 'sbom.spdx.json'), ' '),
    /its SHA256SUMS does not list what is beside it/,
  ],
  'a file less': [(folder) => rmSync(join(folder, 'sbom.cdx.json')), /sbom\.cdx\.json is missing/],
  'a file more': [(folder) => appendFileSync(join(folder, 'more'), 'x'), /it holds "more"/],
  'a link in it': [
    (folder) => symlinkSync('/etc', join(folder, 'etc')),
    /"etc" is neither a file nor a folder/,
  ],
  'a manifest that is not read whole': [
    (folder) => truncateSync(join(folder, 'manifest.json'), 9 * 1024 * 1024),
    /its manifest\.json has 9437184 bytes, and at most 8388608 are read/,
  ],
  'no manifest': [(folder) => rmSync(join(folder, 'manifest.json')), /it has no manifest\.json/],
};

for (const [what, [spoil, says]] of Object.entries(spoiled)) {
  test(`a folder with ${what} is not published`, async () => {
    const folder = join(await temporaryFolder(), 'release');
    cpSync(made, folder, { recursive: true });
    spoil(folder);
    await refused({ folder }, says);
  });
}

/** What one file says, with checksum files that go with it: whoever can upload can do this. */
const said =
  (file: string, change: (text: string) => string) =>
  (folder: string): void => {
    const [path, before] = [join(folder, file), readFileSync(join(folder, file), 'utf8')];
    const after = change(before);
    assert.notEqual(after, before);
    writeFileSync(path, after);
    for (const [sums, tool] of [
      ['SHA256SUMS', 'sha256sum'],
      ['SHA512SUMS', 'sha512sum'],
    ] as const) {
      const names = readFileSync(join(folder, sums), 'utf8').match(/[^ \n]+$/gm) ?? [];
      writeFileSync(join(folder, sums), execFileSync(tool, names, { cwd: folder }));
    }
  };

const zeros = '0'.repeat(40);
const forged: Readonly<Record<string, readonly [forge: (folder: string) => void, says: RegExp]>> = {
  'a CycloneDX of garbage': [said('sbom.cdx.json', () => 'garbage'), /its sbom\.cdx\.json does not go with/],
  'a CycloneDX of another supplier': [
    said('sbom.cdx.json', (text) => text.replace('"Acme"', '"Evil"')),
    /its sbom\.cdx\.json does not go with its manifest\.json/,
  ],
  'an SPDX of another supplier': [
    said('sbom.spdx.json', (text) => text.replaceAll('Organization: Acme', 'Organization: Evil')),
    /its sbom\.spdx\.json does not go with its manifest\.json/,
  ],
  'a predicate that says nothing': [
    said('provenance-predicate.json', () => '{}'),
    /its provenance-predicate\.json does not go with its manifest\.json/,
  ],
  'a predicate of another commit': [
    said('provenance-predicate.json', (text) =>
      text.replace(/"gitCommit": "[0-9a-f]+"/, `"gitCommit": "${zeros}"`),
    ),
    /its provenance-predicate\.json does not go with its manifest\.json/,
  ],
  'a manifest of another commit': [
    said('manifest.json', (text) => text.replace(/"gitCommit": "[0-9a-f]+"/, `"gitCommit": "${zeros}"`)),
    /provenance-predicate\.json does not go with.*sbom\.cdx\.json does not go with/s,
  ],
};

for (const [what, [forge, says]] of Object.entries(forged)) {
  test(`a folder with ${what}, and sums that go with it, is not published`, async () => {
    const folder = join(await temporaryFolder(), 'release');
    cpSync(made, folder, { recursive: true });
    forge(folder);
    await refused({ folder }, says);
  });
}

test('what is not given as it must be is told, and so is an artifact that is none', async () => {
  const { runId, token } = otherRun;
  const ofRun = { 'run-id': runId, 'github-token': token };
  await refused({ folder: 'nowhere' }, /folder is ".*nowhere", which is no folder/);
  await refused({ folder: made, artifacts: 'x' }, /folder is given beside plan or artifacts/);
  await refused({ ...ofRun, folder: made }, /run-id is not given with artifacts alone/);
  await refused({ 'run-id': 'x', artifacts: name }, /run-id is "x"/);
  await refused({ 'run-id': runId, artifacts: name }, /run-id is given without github-token/);
  await refused({ ...ofRun, artifacts: 'x' }, /the workflow run has no artifact named "x"/);
  await refused(
    { ...ofRun, artifacts: 'kubernetes-*' },
    /the workflow run has kubernetes-v1\.20\.2-release-a3, kubernetes-log/,
  );
  await refused(
    { ...ofRun, artifacts: 'kubernetes-log' },
    /is no release to publish: it has no manifest\.json/,
  );
});

async function refused(inputs: Readonly<Record<string, string>>, says: RegExp): Promise<void> {
  const run = await assemble(standIn, inputs, otherRun.environment);
  assert.equal(run.exitCode, 1, run.stdout);
  assert.match(errorsOf(run), says);
  assert.deepEqual(run.outputs, {});
}
