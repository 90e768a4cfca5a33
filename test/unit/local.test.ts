/** The environment of a build, the programs it needs and the tar it is packed in. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { triggerOf } from '../../src/host/actions-host.ts';
import { decisiveVariables, leftOutVariables, passesLocally } from '../../src/kubernetes/variable-rules.ts';
import { buildEnvironment } from '../../src/local/build-environment.ts';

test('only what make, Go and Kubernetes ask for passes', () => {
  const outside = {
    PATH: '/bin',
    HOME: '/h',
    LC_ALL: 'C',
    RUNNER_TRACKING_ID: 't',
    GOPROXY: 'p',
    KUBE_CGO_OVERRIDES: 'kubelet',
    KUBE_LINUX_ARM64_CC: 'cc',
    ACTIONS_RUNTIME_TOKEN: 'x',
    GITHUB_TOKEN: 'x',
    GITHUB_ENV: 'x',
    INPUT_SOURCE: 'x',
    RUNNER_TEMP: 'x',
    BASH_ENV: 'x',
    GIT_DIR: 'x',
    MAKEFLAGS: 'x',
    GOOGLE_APPLICATION_CREDENTIALS: 'x',
    KUBE_TOKEN: 'x',
    KUBE_BUILD_PLATFORMS: 'x',
    KUBE_GIT_VERSION: 'x',
    KUBE_RSYNC_PORT: 'x',
    KUBE_RUN_COPY_OUTPUT: 'x',
    AWS_SECRET_ACCESS_KEY: 'x',
    NODE_OPTIONS: 'x',
    LD_PRELOAD: 'x',
  };
  const env = buildEnvironment(outside, [{ name: 'GOEXPERIMENT', value: 'rangefunc' }], {
    SOURCE_DATE_EPOCH: '5',
  });
  assert.deepEqual(Object.keys(env).sort(), [
    'GOENV',
    'GOEXPERIMENT',
    'GOPROXY',
    'HOME',
    'KUBE_CGO_OVERRIDES',
    'KUBE_LINUX_ARM64_CC',
    'LC_ALL',
    'PATH',
    'RUNNER_TRACKING_ID',
    'SOURCE_DATE_EPOCH',
  ]);
  assert.equal(env.GOENV, 'off');
  assert.deepEqual(leftOutVariables(outside, passesLocally), ['KUBE_TOKEN']);
});

test('a choice of Kubernetes or Go that does not reach a container is named, whatever it is called', () => {
  const outside = { DBG: '1', KUBE_RACE: '-race', CC: 'clang', FULL_LOG: 'y', GOPROXY: 'x', KUBE_COVER: '' };
  const passes = (name: string) => name === 'KUBE_RACE';
  assert.deepEqual(leftOutVariables(outside, passes), ['CC', 'DBG']);
});

test('our own settings beat a variable of the same name, and the user may choose a GOENV', () => {
  const env = buildEnvironment({ GOENV: '/my/env', PATH: 'a' }, [{ name: 'PATH', value: 'b' }], {
    PATH: 'c',
  });
  assert.deepEqual([env.GOENV, env.PATH], ['/my/env', 'c']);
});

test('what decides a build is told from what only carries it', () => {
  const outside = { GOFLAGS: '-v', GOPROXY: 'secret', PATH: 'x', DBG: '1', CC: '', KUBE_VERBOSE: '5' };
  const names = decisiveVariables(outside, passesLocally);
  assert.deepEqual(names, [
    { name: 'DBG', value: '1' },
    { name: 'GOFLAGS', value: '-v' },
  ]);
});

const events: readonly (readonly [
  Readonly<Record<string, string>>,
  Omit<ReturnType<typeof triggerOf>, 'cache'>,
])[] = [
  [{}, { tag: undefined, pullRequest: false, attempt: 1 }],
  [
    { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.2.3', GITHUB_RUN_ATTEMPT: '2' },
    { tag: 'v1.2.3', pullRequest: false, attempt: 2 },
  ],
  [
    { GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'v1', GITHUB_EVENT_NAME: 'pull_request' },
    { tag: undefined, pullRequest: true, attempt: 1 },
  ],
  [
    { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_RUN_ATTEMPT: 'x' },
    { tag: undefined, pullRequest: true, attempt: 1 },
  ],
];

for (const [environment, expected] of events) {
  test(`the event of ${JSON.stringify(environment)} has the tag, the pull request and the attempt that it says`, () => {
    const { cache: _, ...told } = triggerOf(environment, 'main');
    assert.deepEqual(told, expected);
  });
}
