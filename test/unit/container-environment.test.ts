/** What the build container is told, and whether Go may look for `.git` in it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { variablesFor } from '../../src/builder/go-sight.ts';
import {
  type ContainerEnvironmentRequest,
  containerEnvironment,
} from '../../src/container/container-environment.ts';
import { forwardedNames } from '../../src/kubernetes/variable-rules.ts';

const scripts = {
  imageVersion: '',
  crossRepository: 'registry.k8s.io/build-image/kube-cross',
  takesCrossImage: true,
  filters: { into: [], out: [] },
  hidesGit: false,
};

const forwarded = ['KUBE_VERBOSE', 'KUBE_CGO_OVERRIDES', 'GOFLAGS', 'GOLDFLAGS', 'SOURCE_DATE_EPOCH'];

/** Whatever the scripts hand in. */
const modules = ['GOINSECURE', 'GONOPROXY', 'GONOSUMDB', 'GOPRIVATE', 'GOSUMDB', 'GOVCS', 'GOAUTH'];

/** A tree whose scripts hand in a name that nobody expects: it could be a token. */
const tree = {
  generation: 'kube-cross',
  goMode: 'workspace',
  container: { ...scripts, forwarded: [...forwarded, 'KUBE_TOKEN', 'ALLOW_HOST'] },
} as const;

const request: ContainerEnvironmentRequest = {
  tree,
  outside: {},
  variables: [],
  epoch: 1_700_000_000,
  reports: '/go/src/k8s.io/kubernetes/_output/kbuild/junit',
  searchPath: '/image/bin',
  withoutVcs: false,
};

/** Whatever is asked for. */
const always = {
  SOURCE_DATE_EPOCH: '1700000000',
  KUBE_OUTPUT_SUBPATH: '_output/dockerized',
  KUBE_GIT_VERSION_FILE: '/go/src/k8s.io/kubernetes/.dockerized-kube-version-defs',
  KUBE_JUNIT_REPORT_DIR: '/go/src/k8s.io/kubernetes/_output/kbuild/junit',
  PATH: '/image/bin',
  GIT_AUTHOR_EMAIL: 'nobody@k8s.io',
  GIT_AUTHOR_NAME: 'kube-build-image',
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'safe.directory',
  GIT_CONFIG_VALUE_0: '/go/src/k8s.io/kubernetes',
  GIT_CONFIG_KEY_1: 'core.multiPackIndex',
  GIT_CONFIG_VALUE_1: 'false',
};

const unset = { KUBE_VERBOSE: '2', KUBE_CGO_OVERRIDES: "'  '", GOFLAGS: '' };

type Environment = Readonly<Record<string, string>>;

const cases: Readonly<
  Record<string, { readonly change: Partial<ContainerEnvironmentRequest>; readonly gives: Environment }>
> = {
  nothing: { change: {}, gives: unset },
  'variables of the environment': {
    change: { outside: { KUBE_VERBOSE: '9', KUBE_CGO_OVERRIDES: 'a  b', GOFLAGS: '-v', GOLDFLAGS: '-s' } },
    gives: { KUBE_VERBOSE: '9', KUBE_CGO_OVERRIDES: "' a  b '", GOFLAGS: '-v', GOLDFLAGS: '-s' },
  },
  'empty variables of the environment': {
    change: { outside: { KUBE_VERBOSE: '', GOLDFLAGS: '' } },
    gives: { ...unset, KUBE_VERBOSE: '', GOLDFLAGS: '' },
  },
  'names that the container must not take from here': {
    change: {
      outside: {
        KUBE_TOKEN: 'secret',
        ALLOW_HOST: '10.0.0.1',
        GITHUB_TOKEN: 'secret',
        PATH: '/host/bin',
        HOME: '/home/me',
        GIT_CONFIG_COUNT: '0',
        KUBE_OUTPUT_SUBPATH: '_output/elsewhere',
        KUBE_GIT_VERSION_FILE: '/host/defs',
        SOURCE_DATE_EPOCH: '5',
        constructor: 'odd',
      },
    },
    gives: unset,
  },
  'make variables, which beat the environment': {
    change: {
      outside: { GOFLAGS: '-v', KUBE_VERBOSE: '3' },
      variables: [
        { name: 'GOFLAGS', value: '-p=1' },
        { name: 'KUBE_TOKEN', value: 'x' },
      ],
    },
    gives: { ...unset, KUBE_VERBOSE: '3', GOFLAGS: '-p=1' },
  },
  'how modules are fetched, which no tree need hand in': {
    change: { outside: Object.fromEntries(modules.map((name) => [name, name === 'GOAUTH' ? 'netrc' : 'a'])) },
    gives: {
      ...unset,
      ...{ GOINSECURE: 'a', GONOPROXY: 'a', GONOSUMDB: 'a', GOPRIVATE: 'a', GOSUMDB: 'a', GOVCS: 'a' },
      GOAUTH: 'netrc',
    },
  },
  'logins by a program of this machine': {
    change: { outside: { GOAUTH: 'git /home/me', NETRC: '/home/me/.netrc' } },
    gives: unset,
  },
  'no VCS fields': { change: { withoutVcs: true }, gives: { ...unset, GOFLAGS: '-buildvcs=false' } },
  'no VCS fields beside other flags': {
    change: { withoutVcs: true, outside: { GOFLAGS: '-v -p=1' } },
    gives: { ...unset, GOFLAGS: '-v -p=1 -buildvcs=false' },
  },
  'the older generation, with a HOME outside of the tree': {
    change: { tree: { ...tree, generation: 'data-container' } },
    gives: { ...unset, HOME: '/tmp' },
  },
  'a tree that hands on less': {
    change: {
      tree: { ...tree, container: { ...scripts, forwarded: ['GOFLAGS'] } },
      outside: { KUBE_VERBOSE: '9' },
    },
    gives: { GOFLAGS: '' },
  },
};

for (const [name, { change, gives }] of Object.entries(cases)) {
  test(`the container's environment with ${name}`, () => {
    assert.deepEqual(containerEnvironment({ ...request, ...change }), { ...always, ...gives });
  });
}

test('of the names that a tree hands on those count that are known to be harmless', () => {
  assert.deepEqual(forwardedNames(tree), [...forwarded, ...modules]);
});

test('GOFLAGS of the command line loses VCS fields too, and no other variable is touched', () => {
  const variables = [
    { name: 'GOFLAGS', value: '-v' },
    { name: 'GOGCFLAGS', value: '-N' },
  ];
  assert.deepEqual(variablesFor({ kind: 'plain' }, variables), variables);
  assert.deepEqual(variablesFor({ kind: 'hidden' }, variables), [
    { name: 'GOFLAGS', value: '-v -buildvcs=false' },
    { name: 'GOGCFLAGS', value: '-N' },
  ]);
});
