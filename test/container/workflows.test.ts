/**
 * The workflows of docs/workflows as they are, run whole by act with dist/ and a real engine. What act does not do
 * (permissions, concurrency groups) is tested on their text.
 */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { assemble } from '../bundle/matrix-support.ts';
import { checkSums } from '../bundle/release-support.ts';
import { errorsOf, miniatureWorkspace, temporaryFolder } from '../bundle/support.ts';
import { crossImages } from '../fixtures/miniature.ts';
import { runWorkflow, validateWorkflows, workflowFolder } from '../support/act.ts';
import { ensureBaseImages } from '../support/base-images.ts';
import { forgetBaseImages, pushBaseImages } from '../support/base-registry.ts';
import { dockerConfigWithBuildx } from '../support/buildx.ts';
import { compiledBy, goCacheOf, warm } from '../support/compiled.ts';
import { clientEnvironment, docker } from '../support/docker.ts';
import { git } from '../support/git.ts';
import { ensureKubeCross, ensureLeanKubeCross } from '../support/kube-cross.ts';
import type { ActionRun } from '../support/mini-runner.ts';
import { type Registry, startRegistry } from '../support/registry.ts';
import { linesInSbom, plainLines, printedPrograms, programsInSbom } from '../support/sbom-lines.ts';
import { type StandIn, startStandIn } from '../support/stand-in.ts';
import { unzip } from '../support/zip.ts';
import { engine, goOfImage, inEighteenMonths, kbuild, runContainer } from './support.ts';

let standIn: StandIn;
let registry: Registry;
before(async () => {
  [standIn, registry] = await Promise.all([startStandIn(), startRegistry()]);
});
after(async () => {
  await forgetBaseImages(registry, engine);
  await Promise.all([standIn.stop(), registry.stop()]);
});

const repository = { default_branch: 'master' };

/** A fork that has committed these workflows; the tag v1.36.3 points at that commit. */
async function forkWith(...files: readonly string[]): Promise<string> {
  await ensureKubeCross(engine, crossImages['v1.36']);
  const origin = await miniatureWorkspace('v1.36', [], goOfImage);
  const folder = join(origin, '.github/workflows');
  await mkdir(folder, { recursive: true });
  for (const file of files) await copyFile(join(workflowFolder, file), join(folder, file));
  await git(origin, ['add', '--all']);
  await git(origin, ['commit', '--quiet', '--message=Workflows']);
  await git(origin, ['tag', 'v1.36.3']);
  return origin;
}

/** What a runner has: the engine, the services, and what earlier jobs have compiled. */
async function machine(origin: string): Promise<Readonly<Record<string, string>>> {
  return {
    ...clientEnvironment(engine, { DOCKER_CONFIG: await dockerConfigWithBuildx() }),
    ...standIn.environment,
    KBUILD_TEST_COMPILED: compiledBy('dockerized'),
    KBUILD_TEST_GO_CACHE: relative(origin, goCacheOf(origin, 'dockerized')),
  };
}

async function unpacked(artifact: string): Promise<string> {
  const folder = await temporaryFolder();
  await unzip(await standIn.download(artifact), folder);
  return folder;
}

/** A registry with all images that a build asks for, as KUBE_BASE_IMAGE_REGISTRY names it. */
async function mirrored(origin: string): Promise<string> {
  const lean = 'kbuild-lean/mirrored:v1';
  const pushCross = async () => {
    await ensureLeanKubeCross(engine, lean);
    await registry.push(engine, lean, `base/${basename(crossImages['v1.36'])}`);
    await docker(engine, ['rmi', lean]);
  };
  const [base] = await Promise.all([pushBaseImages(registry, origin, ['amd64']), pushCross()]);
  // That of the conformance image has an address of its own, which no variable changes.
  await ensureBaseImages(engine, origin, { KUBE_BASE_IMAGE_REGISTRY: base });
  await forgetBaseImages(registry, engine);
  return base;
}

/** Returns the folder. */
async function prefetch(
  tree: string,
  platforms: string,
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = join(await temporaryFolder(), 'prefetched');
  const words = ['prefetch', folder, 'release', `KUBE_BUILD_PLATFORMS=${platforms}`];
  const fetched = await kbuild(tree, words, { environment });
  assert.equal(fetched.code, 0, fetched.stdout + fetched.stderr);
  return folder;
}

/**
 * The release of one job in eighteen months, out of a folder of kbuild prefetch: without a network, with a registry that
 * answers nobody, and with none of its images in the engine.
 */
async function releasedOffline(
  tree: string,
  prefetched: string,
  platforms: string,
  environment: Readonly<Record<string, string>>,
): Promise<ActionRun> {
  await forgetBaseImages(registry, engine);
  registry.failPulls(Number.POSITIVE_INFINITY);
  const asked = registry.requests().length;
  const release = (of: string) =>
    runContainer(
      tree,
      { target: 'release', platforms: of, prefetched, network: 'none' },
      { environment: { ...environment, ...inEighteenMonths } },
    );
  const twoServers = await release('linux/amd64 linux/arm64');
  assert.match(errorsOf(twoServers), /without a network \S+ is wanted for linux\/amd64 and linux\/arm64/);
  const run = await release(platforms);
  assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
  assert.equal(registry.requests().length, asked);
  registry.failPulls(0);
  return run;
}

test('release.yml makes of a tag, in four jobs and a last one, and assemble promotes, the release that one job makes without a network in eighteen months, byte for byte', async () => {
  const platforms = 'linux/amd64 darwin/arm64 windows/amd64';
  const origin = await forkWith('release.yml');
  const images = { KUBE_BASE_IMAGE_REGISTRY: await mirrored(origin) };
  const ofMachine = await machine(origin);
  const environment = { ...ofMachine, ...images };
  const tree = join(await temporaryFolder(), 'kubernetes');
  await git(origin, ['clone', '--quiet', origin, tree]);
  await warm(tree, 'dockerized');
  const { DOCKER_CONFIG = '' } = ofMachine;
  const ofTree = { ...images, DOCKER_CONFIG };
  const [{ exitCode, log }, prefetched] = await Promise.all([
    runWorkflow({
      origin,
      file: 'release.yml',
      event: 'push',
      payload: { ref: 'refs/tags/v1.36.3', repository },
      job: 'assemble',
      variables: { KUBE_BUILD_PLATFORMS: platforms },
      environment,
    }),
    prefetch(tree, platforms, ofTree),
  ]);
  assert.equal(exitCode, 0, log.slice(-8000));
  assert.deepEqual(
    standIn
      .artifacts()
      .map(({ name }) => name)
      .toSorted(),
    ['', '-darwin-arm64', '-linux-amd64', '-windows-amd64'].map((it) => `kubernetes-v1.36.3-release${it}-a1`),
  );
  const release = await unpacked('kubernetes-v1.36.3-release-a1');
  const promoted = await assemble(standIn, { folder: release, upload: 'none' });
  const whole = await releasedOffline(tree, prefetched, platforms, ofTree);
  const expected = whole.outputs['output-directory'] ?? '';
  checkSums(release);
  assert.deepEqual(readdirSync(release), readdirSync(expected));
  for (const sums of ['SHA256SUMS', 'SHA512SUMS'])
    assert.equal(readFileSync(join(release, sums), 'utf8'), readFileSync(join(expected, sums), 'utf8'));
  assert.ok(log.includes(`::set-output:: content-digest=${whole.outputs['content-digest']}`));
  assert.equal(promoted.outputs['content-digest'], whole.outputs['content-digest'], promoted.stdout);
  const sbom = readFileSync(join(release, 'sbom.cdx.json'), 'utf8');
  const programs = printedPrograms(join(tree, '_output/dockerized/bin'));
  assert.deepEqual([...programs.keys()].sort(), programsInSbom(sbom));
  for (const [path, lines] of programs) assert.deepEqual(linesInSbom(sbom, path), plainLines(lines), path);
});

test('nightly.yml builds six branches side by side, each into an artifact of its own, also two at one commit', async () => {
  const origin = await forkWith('nightly.yml', 'branch-build.yml');
  const versions = new Map([
    ['master', 'v1.36.3'],
    ['release-1.36', 'v1.36.3'],
  ]);
  await git(origin, ['branch', 'release-1.36']);
  for (const minor of [32, 33, 34, 35]) {
    const [branch, version] = [`release-1.${minor}`, `v1.${minor}.9`];
    await git(origin, ['checkout', '--quiet', '-b', branch, 'master']);
    await git(origin, ['commit', '--quiet', '--allow-empty', `--message=${version}`]);
    await git(origin, ['tag', version]);
    versions.set(branch, version);
  }
  const earlier = standIn.artifacts().length;
  const { exitCode, log } = await runWorkflow({
    origin,
    file: 'nightly.yml',
    event: 'workflow_dispatch',
    // By hand and on another branch than the default one, so that six caches need not be saved here.
    payload: { ref: 'refs/heads/release-1.35', repository },
    environment: await machine(origin),
  });
  assert.equal(exitCode, 0, log.slice(-8000));
  assert.equal(standIn.artifacts().length, earlier + versions.size);
  for (const [branch, version] of versions) {
    const folder = await unpacked(`kubernetes-${branch}-a1`);
    execFileSync('tar', ['-xf', `kubernetes-${branch}-a1.tar`], { cwd: folder });
    const said = execFileSync(join(folder, 'linux/amd64/kubectl'), { encoding: 'utf8' });
    assert.match(said, new RegExp(`^kubectl .*${version.replaceAll('.', '\\.')}\\b`));
  }
});

test('pull-request.yml builds two components from a checkout without tags, and writes to no service', async () => {
  const origin = await forkWith('pull-request.yml');
  await git(origin, ['update-ref', 'refs/pull/7/merge', 'HEAD']);
  const earlier = standIn.calls().length;
  const { exitCode, log } = await runWorkflow({
    origin,
    file: 'pull-request.yml',
    event: 'pull_request',
    payload: {
      number: 7,
      pull_request: { number: 7, base: { ref: 'master' }, head: { ref: 'change' } },
      repository,
    },
    environment: await machine(origin),
  });
  assert.equal(exitCode, 0, log.slice(-8000));
  for (const component of ['kubectl', 'kubelet'])
    assert.match(
      log,
      new RegExp(`set-output:: binaries=\\[\\{"platform":"linux/amd64","name":"${component}"`),
    );
  const calls = new Set(standIn.calls().slice(earlier));
  assert.deepEqual(
    [...calls].filter((call) => /Create|Finalize|Delete/.test(call)),
    [],
  );
});

test('act finds no fault in the form of any of them', async () => {
  const origin = await forkWith(...readdirSync(workflowFolder));
  const { exitCode, log } = await validateWorkflows(origin);
  assert.equal(exitCode, 0, log);
});
