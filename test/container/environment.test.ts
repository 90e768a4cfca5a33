/** What reaches the build container of the caller's environment: the table of the tree's own scripts, and no more. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Flavor, flavors } from '../fixtures/miniature.ts';
import { runningCommands } from '../support/process-watch.ts';
import { containerTree, engine, kbuild, labelledOf, startKbuild } from './support.ts';

type Environment = Readonly<Record<string, string>>;

const hostName = 'builder';

/** That of the image. */
const path = '/go/bin:/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

const everywhere: Environment = {
  HOSTNAME: hostName,
  // Three of the image.
  PATH: path,
  GOPATH: '/go',
  GOGC: '400',
  KUBE_FASTBUILD: 'false',
  KUBE_BUILDER_OS: 'linux-gnu',
  KUBE_VERBOSE: '2',
  KUBE_BUILD_WITH_COVERAGE: '',
  KUBE_BUILD_PLATFORMS: '',
  GOFLAGS: '',
  GOGCFLAGS: '',
  SOURCE_DATE_EPOCH: '1700000000',
  KUBE_OUTPUT_SUBPATH: '_output/dockerized',
  KUBE_GIT_VERSION_FILE: '/go/src/k8s.io/kubernetes/.dockerized-kube-version-defs',
  GIT_AUTHOR_EMAIL: 'nobody@k8s.io',
  GIT_AUTHOR_NAME: 'kube-build-image',
  // Ours: JUnit reports go where we find them, and Go may ask git in a tree of any owner.
  KUBE_JUNIT_REPORT_DIR: '/go/src/k8s.io/kubernetes/_output/kbuild/mine-junit',
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'safe.directory',
  GIT_CONFIG_VALUE_0: '/go/src/k8s.io/kubernetes',
  GIT_CONFIG_KEY_1: 'core.multiPackIndex',
  GIT_CONFIG_VALUE_1: 'false',
};

const later: Environment = {
  GOPROXY: '',
  KUBE_CGO_OVERRIDES: "'  '",
  FORCE_HOST_GO: '',
  GO_VERSION: '',
  GOTOOLCHAIN: '',
};

/** The whole environment, when the caller's has nothing that the scripts hand on. */
const tables: Readonly<Record<Flavor, Environment>> = {
  'v1.20': { ...everywhere, HOME: '/tmp' },
  // Its own container build hides .git.
  'v1.28': { ...everywhere, ...later, HOME: '/tmp', GOFLAGS: '-buildvcs=false' },
  'v1.31': { ...everywhere, ...later, HOME: '/tmp', KUBE_STATIC_OVERRIDES: "'  '" },
  'v1.36': { ...everywhere, ...later, HOME: '/root', KUBE_STATIC_OVERRIDES: "'  '", KUBE_RACE: '' },
};

const printEnvironment = ['run', '--artifact-name=mine', '--', 'cat', '/proc/self/environ'];

/** What a job, a developer's shell or an attacker may have set. */
const hostile: Environment = {
  HOSTNAME: hostName,
  ACTIONS_RUNTIME_TOKEN: 'secret',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
  GITHUB_TOKEN: 'secret',
  GITHUB_ENV: '/tmp/env',
  GITHUB_OUTPUT: '/tmp/output',
  INPUT_TOKEN: 'secret',
  STATE_KBUILD: 'secret',
  RUNNER_TEMP: '/tmp',
  KUBE_TOKEN: 'secret',
  KUBE_GIT_MAJOR: '9',
  KUBE_OUTPUT_SUBPATH: '_output/elsewhere',
  KUBE_JUNIT_REPORT_DIR: '/tmp',
  KUBECONFIG: '/root/.kube/config',
  AWS_SECRET_ACCESS_KEY: 'secret',
  BASH_ENV: '/nonexistent',
  MAKEFLAGS: '-n',
  WHAT: 'cmd/kubelet',
  DBG: '1',
  CC: 'false',
  CGO_ENABLED: '1',
  GOPATH: '/elsewhere',
  GOCACHE: '/elsewhere',
  GOEXPERIMENT: 'nonsense',
  GOAUTH: 'git /root',
  NETRC: '/nonexistent',
  GIT_AUTHOR_NAME: 'Somebody',
  GIT_CONFIG_COUNT: '0',
  SSH_AUTH_SOCK: '/tmp/agent',
  DOCKER_CONTENT_TRUST: '0',
};

/** Every variable that some tree hands on, and some more, with values that a shell or a CSV reader would spoil. */
const settings: Environment = {
  KUBE_FASTBUILD: 'true',
  KUBE_BUILDER_OS: 'darwin23',
  KUBE_VERBOSE: '5',
  KUBE_BUILD_WITH_COVERAGE: 'y',
  KUBE_BUILD_PLATFORMS: 'linux/amd64 linux/arm64',
  KUBE_CGO_OVERRIDES: 'kubelet  kubectl',
  KUBE_STATIC_OVERRIDES: 'mounter',
  KUBE_RACE: '-race',
  FORCE_HOST_GO: 'y',
  GO_VERSION: '1.99.0',
  GOTOOLCHAIN: 'local',
  GOPROXY: `https://me:pass,"word'@proxy.example/|direct`,
  GOFLAGS: '-v  -p=1',
  GOGCFLAGS: '-N -l $HOME `id`',
  GOLDFLAGS: '',
  SOURCE_DATE_EPOCH: '1600000000',
  // These whatever the tree says.
  GOAUTH: 'netrc',
  GOPRIVATE: '*.example,k8s.io/private',
};
const ofEveryTree = ['GOLDFLAGS', 'GOAUTH', 'GOPRIVATE'];

for (const flavor of flavors) {
  test(`the container of a ${flavor} tree is told what its scripts say, and nothing of a hostile environment`, async () => {
    const tree = await containerTree(flavor);
    const { code, stdout, stderr } = await kbuild(tree, printEnvironment, { environment: hostile });
    assert.equal(code, 0, stdout + stderr);
    assert.deepEqual(environmentIn(stdout), tables[flavor]);
  });

  test(`the container of a ${flavor} tree gets the values of those variables that its scripts name`, async () => {
    const tree = await containerTree(flavor);
    const environment = { HOSTNAME: hostName, ...settings };
    const child = startKbuild(tree, [...printEnvironment, '-'], { environment });
    const output = text(child.stdout);
    const clients = await clientsOf(tree);
    child.stdin.end();
    const [stdout, errors, [code]] = await Promise.all([output, text(child.stderr), once(child, 'close')]);
    assert.equal(code, 0, stdout + errors);
    assert.deepEqual(environmentIn(stdout), { ...tables[flavor], ...handedOn(flavor) });
    assert.deepEqual(clients.flatMap(valuesIn), [`PATH=${path}`, ...homeOf(flavor)]);
  });
}

/** Those of `settings` that this flavor's scripts know, as they hand them on. */
function handedOn(flavor: Flavor): Environment {
  const known = Object.entries(settings).filter(
    ([name]) => name in tables[flavor] || ofEveryTree.includes(name),
  );
  const given: Environment = {
    ...Object.fromEntries(known),
    ...(flavor === 'v1.20' ? {} : { KUBE_CGO_OVERRIDES: "' kubelet  kubectl '" }),
    ...('KUBE_STATIC_OVERRIDES' in tables[flavor] ? { KUBE_STATIC_OVERRIDES: "' mounter '" } : {}),
  };
  return flavor === 'v1.28' ? { ...given, GOFLAGS: `${given.GOFLAGS} -buildvcs=false` } : given;
}

/** The last line that was printed. */
function environmentIn(stdout: string): Environment {
  const pairs = (stdout.split('\n').at(-1) ?? '').split('\0').filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => [pair.split('=')[0], pair.slice(pair.indexOf('=') + 1)]));
}

/** Docker sets HOME itself unless it is given, and then it has to stand among the arguments. */
function homeOf(flavor: Flavor): readonly string[] {
  return flavor === 'v1.36' ? [] : ['HOME=/tmp'];
}

/** Arguments of the docker clients that wait for the tree's build container. */
async function clientsOf(tree: string): Promise<readonly (readonly string[])[]> {
  for (const limit = Date.now() + 20_000; Date.now() < limit; ) {
    const names = (await labelledOf(tree, engine, hostName)).filter((name) => !name.endsWith('-probe'));
    const found = runningCommands()
      .map(({ words }) => words)
      .filter((words) => names.some((name) => words.includes(`--name=${name}`)));
    if (found.length > 0) return found;
    await sleep(50);
  }
  return [];
}

/** What `--env` says besides a name. */
function valuesIn(words: readonly string[]): readonly string[] {
  const given = words.filter((word) => word.startsWith('--env=')).map((word) => word.slice('--env='.length));
  return given.filter((variable) => variable.includes('='));
}
