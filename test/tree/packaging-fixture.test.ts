/**
 * The miniature trees pack what Kubernetes' trees pack, so that tests of packaging prove something. The programs are
 * text files here, and `docker` only writes down what it is asked for.
 */

import assert from 'node:assert/strict';
import { chmod, mkdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Flavor, flavors, makeMiniatureRepository, tagOf } from '../fixtures/miniature.ts';
import { git } from '../support/git.ts';
import {
  archivedText,
  archiveEntries,
  outputNames,
  packWithScripts,
  placeFakeBinaries,
} from '../support/packaging.ts';
import { temporaryFolder } from './support.ts';

const platforms = ['linux/amd64', 'windows/amd64'];

const scribe = `#!/usr/bin/env bash
echo "$*" >>"$DOCKER_LOG"
case $1 in
  save) if [[ $2 == -o ]]; then echo "$@" >"$3"; else echo "$@"; fi ;;
  build | buildx) for last; do :; done; [[ ! -d $last ]] || ls "$last" >>"$DOCKER_LOG" ;;
esac
`;

interface Packable {
  readonly tree: string;
  readonly environment: Readonly<Record<string, string>>;
  /** What docker was asked for, the tree's path left out. */
  readonly dockerCalls: () => Promise<readonly string[]>;
}

async function packable(flavor: Flavor): Promise<Packable> {
  const folder = await temporaryFolder();
  const tree = join(folder, 'kubernetes');
  await makeMiniatureRepository(tree, { flavor, goVersion: '1.26.0' });
  await placeFakeBinaries(tree, platforms);
  const programs = join(folder, 'programs');
  await mkdir(programs);
  await writeFile(join(programs, 'docker'), scribe);
  await chmod(join(programs, 'docker'), 0o755);
  const log = join(folder, 'docker.log');
  const environment = {
    PATH: `${programs}:${process.env.PATH}`,
    DOCKER_LOG: log,
    KUBE_BUILD_PLATFORMS: platforms.join(' '),
    KUBE_BUILD_CONFORMANCE: 'n',
  };
  const dockerCalls = async () => (await readFile(log, 'utf8')).replaceAll(`${tree}/`, '').split('\n');
  return { tree, environment, dockerCalls };
}

const tarballs = [
  'kubernetes-client-linux-amd64.tar.gz',
  'kubernetes-client-windows-amd64.tar.gz',
  'kubernetes-manifests.tar.gz',
  'kubernetes-node-linux-amd64.tar.gz',
  'kubernetes-node-windows-amd64.tar.gz',
  'kubernetes-server-linux-amd64.tar.gz',
  'kubernetes-src.tar.gz',
  'kubernetes-test-linux-amd64.tar.gz',
  'kubernetes-test-portable.tar.gz',
  'kubernetes-test-windows-amd64.tar.gz',
  'kubernetes.tar.gz',
];

function imagesOf(flavor: Flavor): readonly string[] {
  const old = ['kube-apiserver', 'kube-controller-manager', 'kube-proxy', 'kube-scheduler'];
  return flavor === 'v1.20' ? old : [...old, 'kubectl'];
}

function windowsNode(flavor: Flavor): readonly string[] {
  const old = ['kube-proxy.exe', 'kubeadm.exe', 'kubectl.exe', 'kubelet.exe'];
  return (flavor === 'v1.20' ? old : [...old, 'kube-log-runner.exe', 'kubectl-convert.exe']).sort();
}

function serverBin(flavor: Flavor): readonly string[] {
  const old = [
    ...['apiextensions-apiserver', 'kube-aggregator', 'kube-apiserver', 'kube-controller-manager'],
    ...['kube-proxy', 'kube-scheduler', 'kubeadm', 'kubectl', 'kubelet', 'mounter'],
  ];
  const programs = flavor === 'v1.20' ? old : [...old, 'kube-log-runner', 'kubectl-convert'];
  return [...programs, ...imagesOf(flavor).flatMap((name) => [`${name}.docker_tag`, `${name}.tar`])].sort();
}

/** Names below one folder of an archive. */
async function namesIn(archive: string, folder: string): Promise<readonly string[]> {
  const entries = await archiveEntries(archive);
  return entries.flatMap((path) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : []));
}

for (const flavor of flavors) {
  test(`a ${flavor} tree packs the archives and images of two platforms`, async () => {
    const { tree, environment } = await packable(flavor);
    await packWithScripts(tree, environment);
    assert.deepEqual(await outputNames(tree, 'release-tars'), tarballs);
    const images = imagesOf(flavor).map((name) => `${name}.tar`);
    assert.deepEqual(await outputNames(tree, 'release-images/amd64'), images);
    const tars = join(tree, '_output/release-tars');
    const windows = join(tars, 'kubernetes-node-windows-amd64.tar.gz');
    assert.deepEqual(await namesIn(windows, 'kubernetes/node/bin'), windowsNode(flavor));
    const server = join(tars, 'kubernetes-server-linux-amd64.tar.gz');
    assert.deepEqual(await namesIn(server, 'kubernetes/server/bin'), serverBin(flavor));
    for (const path of ['addons', 'kubernetes-src.tar.gz', 'LICENSES/vendor/k8s.io/kubectl -> ../../LICENSE'])
      assert.ok((await archiveEntries(server)).includes(`kubernetes/${path}`), path);
    const whole = join(tars, 'kubernetes.tar.gz');
    assert.equal(await archivedText(whole, 'kubernetes/version'), `${tagOf(flavor)}\n`);
    const stage = join(tree, '_output/release-stage/server/linux-amd64/kubernetes/server/bin');
    const [inStage, beside] = await Promise.all(
      [stage, join(tree, '_output/release-images/amd64')].map((it) => stat(join(it, 'kube-proxy.tar'))),
    );
    assert.equal(beside?.ino, inStage?.ino, 'one file under two names');
    assert.equal(await git(tree, ['status', '--porcelain']), '');
  });
}

test('what does not depend on a platform is packed with links, modes and long names', async () => {
  const { tree, environment } = await packable('v1.36');
  await packWithScripts(tree, environment);
  const entries = (name: string) => archiveEntries(join(tree, '_output/release-tars', name));
  const manifests = await entries('kubernetes-manifests.tar.gz');
  assert.equal(manifests.filter((path) => /gci-trusty\/[^/]+$/.test(path)).length, 17);
  for (const path of ['gci-configure-helper.sh', 'cloud-controller-manager.manifest', 'dns/dns.yaml.in'])
    assert.ok(manifests.includes(`kubernetes/gci-trusty/${path}`), path);
  assert.ok(manifests.some((path) => (path.split('/').at(-1) ?? '').length > 100));
  assert.ok(!manifests.some((path) => path.includes('demo')));
  const whole = await entries('kubernetes.tar.gz');
  const expected = [
    'cluster/gce/cos -> gci',
    'hack/lib/messages.sh -> logging.sh',
    'docs/README.md',
    'README.md',
  ];
  for (const path of [...expected, 'client/README', 'server/README', 'server/kubernetes-manifests.tar.gz'])
    assert.ok(whole.includes(`kubernetes/${path}`), path);
  const portable = await entries('kubernetes-test-portable.tar.gz');
  const folders = [...new Set(portable.map((path) => path.split('/').slice(1, 3).join('/')))];
  const scripts = ['hack/e2e-internal', 'hack/get-build.sh', 'hack/ginkgo-e2e.sh', 'hack/lib'];
  const tests = ['test/e2e', 'test/images', 'test/kubemark'];
  assert.deepEqual(folders, ['', 'hack', ...scripts, 'test', ...tests]);
  const sources = await entries('kubernetes-src.tar.gz');
  assert.ok(sources.includes('build/common.sh'), 'no folder on top');
});

test('the sources of a tree with changes are what lies there, below one folder', async () => {
  const { tree, environment } = await packable('v1.28');
  await writeFile(join(tree, 'untracked'), '');
  await symlink('README.md', join(tree, 'untracked-link'));
  await packWithScripts(tree, environment);
  const sources = await archiveEntries(join(tree, '_output/release-tars/kubernetes-src.tar.gz'));
  for (const path of ['untracked', 'untracked-link -> README.md', 'build/common.sh'])
    assert.ok(sources.includes(`kubernetes/${path}`), path);
  assert.ok(!sources.some((path) => /^kubernetes\/(_output|\.git)/.test(path)));
});

test('v1.20 writes the recipe of an image itself', async () => {
  const { tree, environment, dockerCalls } = await packable('v1.20');
  await packWithScripts(tree, environment, 'kube::release::build_server_images');
  const calls = await dockerCalls();
  const stage = '_output/release-stage/server/linux-amd64/kubernetes/server/bin';
  const image = 'k8s.gcr.io/kube-proxy-amd64:v1.20.2';
  assert.ok(calls.includes(`build --pull -q -t ${image} ${stage}/kube-proxy.dockerbuild`));
  assert.ok(calls.includes(`save -o ${stage}/kube-proxy.tar ${image} ${image}`));
  assert.ok(calls.includes(`rmi ${image}`));
  assert.ok(calls.includes('Dockerfile') && calls.includes('nsswitch.conf'));
});

test('later trees build by buildx with recipes of the tree, and name an image as they are told', async () => {
  const { tree, environment, dockerCalls } = await packable('v1.36');
  const told = { KUBE_DOCKER_REGISTRY: 'example.com/mine', KUBE_DOCKER_IMAGE_TAG: 'nightly' };
  const choices = {
    KUBE_BASE_IMAGE_REGISTRY: 'mirror.example.com/base',
    KUBE_CGO_OVERRIDES: 'kube-scheduler',
    KUBE_BUILD_PULL_LATEST_IMAGES: 'n',
  };
  await packWithScripts(tree, { ...environment, ...told, ...choices }, 'kube::release::build_server_images');
  const calls = await dockerCalls();
  const stage = '_output/release-stage/server/linux-amd64/kubernetes/server/bin';
  const build = (binary: string, recipe: string, base: string) =>
    `buildx build -f build/server-image/${recipe} --platform linux/amd64 --load` +
    ` -t registry.k8s.io/${binary}-amd64:v1.36.0 --build-arg BASEIMAGE=mirror.example.com/base/${base}` +
    ' --build-arg SETCAP_IMAGE=mirror.example.com/base/setcap:bookworm-v1.0.6' +
    ` --build-arg BINARY=${binary} ${stage}/${binary}.dockerbuild`;
  const goRunner = 'go-runner:v2.4.0-go1.26.0-bookworm.0';
  for (const call of [
    build('kube-apiserver', 'kube-apiserver/Dockerfile', goRunner),
    build('kube-controller-manager', 'Dockerfile', goRunner),
    build('kube-scheduler', 'Dockerfile', 'distroless-iptables:v0.8.6'),
    build('kubectl', 'kubectl/Dockerfile', goRunner),
    'tag registry.k8s.io/kubectl-amd64:v1.36.0 example.com/mine/kubectl-amd64:nightly',
    `save -o ${stage}/kubectl.tar registry.k8s.io/kubectl-amd64:v1.36.0 example.com/mine/kubectl-amd64:nightly`,
    'kube-log-runner',
  ])
    assert.ok(calls.includes(call), call);
});

test('without a version no image gets a name, and packaging fails', async () => {
  const { tree, environment } = await packable('v1.31');
  await git(tree, ['tag', '--delete', 'v1.31.4']);
  await assert.rejects(
    packWithScripts(tree, environment),
    /there is no git version to name the images after/,
  );
  assert.ok((await outputNames(tree, 'release-tars')).includes('kubernetes-src.tar.gz'));
});

test('a program that has not been built ends packaging', async () => {
  const { tree, environment } = await packable('v1.20');
  await rm(join(tree, '_output/dockerized/bin/windows/amd64/kubectl.exe'));
  await assert.rejects(packWithScripts(tree, environment), /kubectl\.exe/);
});
