/**
 * Releases through dist/ with the machine's Go, for platforms without servers, so without an engine: what is packed is what
 * the tree's own scripts pack, checked, described and uploaded.
 */

import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { promisify } from 'node:util';
import type { ActionRun } from '../support/mini-runner.ts';
import { packWithScripts, placeFakeBinaries } from '../support/packaging.ts';
import { type StandIn, startStandIn } from '../support/stand-in.ts';
import { unzip } from '../support/unzip.ts';
import { commitChange, errorsOf, miniatureWorkspace, runLocal, temporaryFolder } from './support.ts';

const execute = promisify(execFile);
/** No server platform, so no engine is asked for. */
const platforms = 'darwin/amd64 windows/amd64';
const tarballs = [
  'kubernetes-client-darwin-amd64.tar.gz',
  'kubernetes-client-windows-amd64.tar.gz',
  'kubernetes-manifests.tar.gz',
  'kubernetes-node-windows-amd64.tar.gz',
  'kubernetes-src.tar.gz',
  'kubernetes-test-darwin-amd64.tar.gz',
  'kubernetes-test-portable.tar.gz',
  'kubernetes-test-windows-amd64.tar.gz',
  'kubernetes.tar.gz',
];

let standIn: StandIn;
before(async () => {
  standIn = await startStandIn();
});
afterEach(() => standIn.recover());
after(() => standIn.stop());

interface Tarball {
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly 'tar-sha256': string;
}

function tarsOf(run: ActionRun): readonly Tarball[] {
  return JSON.parse(run.outputs['release-tars'] ?? '[]');
}

/** Packs what lies there, unless told to build it. */
function release(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  return runLocal(workspace, { target: 'package-tarballs', platforms, ...inputs }, { environment });
}

/**
 * `mode size name -> target` of each entry, sorted. Sizes of archives inside differ, and of files in which git archive names
 * refs; so does the group's right to write, which git archive gives and packaging does not.
 */
async function listing(tarball: string): Promise<readonly string[]> {
  const { stdout } = await execute('tar', ['--list', '--verbose', '--file', tarball], { maxBuffer: 2 ** 26 });
  const entry = /^(\S+)\s+\S+\s+(\d+)\s+\S+\s+\S+\s+(.*)$/;
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const [, mode = '', size, name = ''] = entry.exec(line) ?? [];
      const differs = /\.tar\.gz$|(?:^|\/)(?:version\.sh|version\/base\.go)$/.test(name);
      return `${mode.slice(0, 5)}-${mode.slice(6)} ${differs ? '-' : size} ${name}`;
    })
    .sort();
}

test("a release has what the tree's own scripts pack, and is uploaded with its manifest last; cross and packing give the same", async () => {
  const workspace = await miniatureWorkspace('v1.20');
  const run = await release(workspace, { target: 'release', upload: 'auto' }, standIn.environment);
  assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
  const tars = tarsOf(run);
  assert.deepEqual(
    tars.map(({ name }) => name),
    tarballs,
  );
  const folder = run.outputs['output-directory'] ?? '';
  checkSums(folder);
  assert.deepEqual(readdirSync(folder), ['SHA256SUMS', 'SHA512SUMS', ...tarballs, 'manifest.json'].sort());
  for (const { path, 'tar-sha256': inner } of tars) {
    const said = execFileSync('bash', ['-c', 'gzip -dc "$1" | sha256sum', 'sum', path], { encoding: 'utf8' });
    assert.equal(said.slice(0, 64), inner);
  }
  const [artifact] = standIn.artifacts().slice(-1);
  assert.equal(artifact?.name, 'kubernetes-v1.20.2-release-darwin-amd64_windows-amd64-a1');
  const unpacked = await temporaryFolder();
  const names = await unzip(await standIn.download(artifact?.name ?? ''), unpacked);
  assert.equal(names.at(-1), 'manifest.json');
  assert.deepEqual(readdirSync(unpacked), readdirSync(folder));

  const ours = new Map<string, readonly string[]>();
  for (const { name, path } of tars) ours.set(name, await listing(path));
  const environment = {
    KUBE_BUILD_PLATFORMS: platforms,
    KUBE_GIT_VERSION_FILE: join(workspace, '_output/kbuild/version-defs'),
  };
  await packWithScripts(workspace, environment);
  for (const name of tarballs) {
    const theirs = await listing(join(workspace, '_output/release-tars', name));
    const different = theirs.filter((line) => !ours.get(name)?.includes(line));
    assert.deepEqual([different, ours.get(name)?.length], [[], theirs.length], name);
  }

  rmSync(join(workspace, '_output/dockerized/bin'), { recursive: true });
  rmSync(join(workspace, '_output/release-tars'), { recursive: true });
  const subpath = { KUBE_OUTPUT_SUBPATH: '_output/dockerized' };
  const cross = await runLocal(workspace, { target: 'cross', platforms }, { environment: subpath });
  assert.equal(cross.exitCode, 0, cross.stdout.slice(-4000));
  const packed = await release(workspace);
  assert.equal(packed.exitCode, 0, packed.stdout.slice(-4000));
  assert.deepEqual(digestsOf(packed), digestsOf(run));
});

function digestsOf(run: ActionRun): readonly string[] {
  return tarsOf(run).map(({ name, sha256 }) => `${sha256} ${name}`);
}

function checkSums(folder: string): void {
  execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder, stdio: 'pipe' });
  execFileSync('sha512sum', ['--check', '--strict', 'SHA512SUMS'], { cwd: folder, stdio: 'pipe' });
}

/** A tree that looks as if all had been built. */
async function builtWorkspace(): Promise<string> {
  const workspace = await miniatureWorkspace('v1.20');
  await placeFakeBinaries(workspace, platforms.split(' '));
  return workspace;
}

test('a binary that is missing is named before anything is packed', async () => {
  const workspace = await builtWorkspace();
  await rm(join(workspace, '_output/dockerized/bin/windows/amd64/kubectl.exe'));
  const missing = await release(workspace);
  assert.equal(missing.outputs.failure, 'package');
  assert.match(
    errorsOf(missing),
    /1 binaries that belong into the release are not in .*windows\/amd64\/kubectl\.exe/,
  );
  assert.ok(!existsSync(join(workspace, '_output/release-tars')));
});

test('platforms of an earlier build are not packed, nor files that git ignores; a dirty tree only when it may be', async () => {
  const workspace = await builtWorkspace();
  const stale = join(workspace, '_output/dockerized/bin/linux/s390x');
  await mkdir(stale, { recursive: true });
  await writeFile(join(stale, 'kubectl'), 'stale');
  const run = await release(workspace);
  assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
  assert.ok(!tarsOf(run).some(({ name }) => name.includes('s390x')));

  await mkdir(join(workspace, '.git/info'), { recursive: true });
  await writeFile(join(workspace, '.git/info/exclude'), 'secrets.env\n');
  await writeFile(join(workspace, 'cluster/secrets.env'), 'PASSWORD=hunter2');
  const ignored = await release(workspace);
  assert.equal(ignored.outputs.failure, 'stamp');
  assert.match(errorsOf(ignored), /cluster\/secrets\.env.*clean -Xfd/s);
  await rm(join(workspace, 'cluster/secrets.env'));

  await writeFile(join(workspace, 'cluster/more.sh'), '#!/bin/sh\n');
  const dirty = await release(workspace);
  assert.equal(dirty.outputs.failure, 'stamp');
  const allowed = await release(workspace, { 'allow-dirty': 'true' });
  assert.equal(allowed.exitCode, 0, allowed.stdout.slice(-4000));
  assert.match(allowed.outputs['git-version'] ?? '', /-dirty$/);
  const final = tarsOf(allowed).find(({ name }) => name === 'kubernetes.tar.gz');
  assert.ok((await listing(final?.path ?? '')).some((line) => line.endsWith('kubernetes/cluster/more.sh')));
});

test('an upload that the service got otherwise, or not at all, fails the job and leaves the release on disk', async () => {
  const workspace = await builtWorkspace();
  standIn.reportDigest(`sha256:${'0'.repeat(64)}`);
  const changed = await release(
    workspace,
    { upload: 'auto', 'artifact-name': 'changed' },
    standIn.environment,
  );
  assert.equal(changed.exitCode, 1);
  assert.equal(changed.outputs.failure, 'network');
  assert.match(
    errorsOf(changed),
    /reports the digest 0{64}, but sent was [0-9a-f]{64}\. The files are still on disk/,
  );
  checkSums(changed.outputs['output-directory'] ?? '');
  standIn.recover();

  standIn.failNext({ method: 'CreateArtifact', status: 409 });
  const taken = await release(workspace, { upload: 'auto' }, standIn.environment);
  assert.match(errorsOf(taken), /already has an artifact named/);
});

test('a script that writes an archive in a way nobody knows stops the release with its words', async () => {
  const workspace = await miniatureWorkspace('v1.20');
  await commitChange(workspace, 'build/lib/release.sh', (text) => text.replace('czf "$1" -C', 'cJf "$1" -C'));
  await placeFakeBinaries(workspace, platforms.split(' '));
  const run = await release(workspace);
  assert.equal(run.outputs.failure, 'package');
  assert.match(errorsOf(run), /tar cJf .* is not packed, as -J is not known here/);
  assert.ok(!existsSync(join(workspace, '_output/release-tars/kubernetes.tar.gz')));
});

test('a release that makes images says that there is no engine before it compiles anything', async () => {
  const workspace = await builtWorkspace();
  const nowhere = `unix://${join(await temporaryFolder(), 'no.sock')}`;
  const run = await release(workspace, {
    target: 'release',
    platforms: 'linux/amd64',
    'docker-host': nowhere,
  });
  assert.equal(run.exitCode, 1);
  assert.match(errorsOf(run), /no Docker Engine/);
  assert.ok(!run.stdout.includes('make cross'), run.stdout);
});

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
    '"version":1',
    'kbuild-gzip',
  ])
    assert.ok(text.includes(part), part);
  assert.ok(!text.includes(workspace), 'no path of the machine');
});
