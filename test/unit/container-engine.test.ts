/** What an engine says of itself, from 20.10 to 29, and the arguments with which it runs a container. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ContainerSpec, runArguments } from '../../src/container/run-arguments.ts';
import { dockerOf, type EngineFacts, parseEngine } from '../../src/host/docker.ts';
import { isPodman } from '../../src/host/docker-words.ts';

/** Shortened to what is read. */
const answers: Readonly<Record<string, { readonly info: object; readonly facts: EngineFacts }>> = {
  '20.10 with overlay2': {
    info: {
      Driver: 'overlay2',
      DriverStatus: [
        ['Backing Filesystem', 'extfs'],
        ['Supports d_type', 'true'],
        ['Native Overlay Diff', 'true'],
        ['userxattr', 'false'],
      ],
      MemTotal: 25_241_501_696,
      OSType: 'linux',
      Architecture: 'x86_64',
      SecurityOptions: ['name=apparmor', 'name=seccomp,profile=default'],
      ServerVersion: '20.10.24+dfsg1',
      ClientInfo: { Debug: false },
    },
    facts: {
      version: '20.10.24+dfsg1',
      os: 'linux',
      architecture: 'amd64',
      rootless: false,
      podman: false,
      store: 'overlay2',
      memory: 25_241_501_696,
    },
  },
  'a rootless one': {
    info: {
      Driver: 'fuse-overlayfs',
      DriverStatus: null,
      MemTotal: 8_000_000_000,
      OSType: 'linux',
      Architecture: 'aarch64',
      SecurityOptions: ['name=seccomp,profile=builtin', 'name=rootless', 'name=cgroupns'],
      ServerVersion: '24.0.7',
    },
    facts: {
      version: '24.0.7',
      os: 'linux',
      architecture: 'arm64',
      rootless: true,
      podman: false,
      store: 'fuse-overlayfs',
      memory: 8_000_000_000,
    },
  },
  ...Object.fromEntries(
    ['28.5.2', '29.1.3'].map((version) => [
      `${version} with the containerd store`,
      {
        info: {
          Driver: 'overlayfs',
          DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']],
          MemTotal: 16_000_000_000,
          OSType: 'linux',
          Architecture: 'x86_64',
          SecurityOptions: ['name=seccomp,profile=builtin', 'name=cgroupns'],
          ServerVersion: version,
        },
        facts: {
          version,
          os: 'linux',
          architecture: 'amd64',
          rootless: false,
          podman: false,
          store: 'containerd',
          memory: 16_000_000_000,
        },
      },
    ]),
  ),
  'one that says next to nothing': {
    info: { ServerVersion: '27.0.0', Architecture: 's390x' },
    facts: {
      version: '27.0.0',
      os: 'linux',
      architecture: 's390x',
      rootless: false,
      podman: false,
      store: '',
      memory: 0,
    },
  },
};

for (const [name, { info, facts }] of Object.entries(answers)) {
  test(`docker info of ${name} is read`, () => {
    assert.deepEqual(parseEngine(`${JSON.stringify(info)}\n`), facts);
  });
}

test('podman is known, as the program docker and behind the API of Docker', () => {
  const info = {
    ServerVersion: '4.3.1',
    OSType: 'linux',
    Architecture: 'amd64',
    ProductLicense: 'Apache-2.0',
  };
  assert.equal(parseEngine(JSON.stringify(info))?.podman, true);
  const emulated = {
    stdout: '',
    stderr: 'Emulate Docker CLI using podman. Create /etc/containers/nodocker to quiet msg.\n',
  };
  const quiet = {
    stdout: JSON.stringify({ host: { arch: 'amd64' }, store: {}, version: { Version: '4.3.1' } }),
    stderr: '',
  };
  for (const answer of [emulated, quiet]) assert.ok(isPodman(answer));
  assert.ok(!isPodman({ stdout: JSON.stringify({ ServerVersion: '27.0.0' }), stderr: 'WARNING: no swap\n' }));
});

const noAnswers: Readonly<Record<string, string>> = {
  nothing: '',
  'no JSON': 'Cannot connect to the Docker daemon',
  'a list': '[]',
  'the client alone': JSON.stringify({
    ID: '',
    ServerErrors: ['Cannot connect to the Docker daemon at unix:///var/run/docker.sock.'],
    ClientInfo: { Version: '28.2.2' },
  }),
  'an empty version': JSON.stringify({ ServerVersion: '' }),
};

for (const [name, text] of Object.entries(noAnswers)) {
  test(`${name} is no engine`, () => assert.equal(parseEngine(text), undefined));
}

test('docker sees its own settings and no token; DOCKER_OPTS are words', () => {
  const docker = dockerOf({
    PATH: '/bin',
    HOME: '/h',
    DOCKER_CONFIG: '/login',
    DOCKER_OPTS: ' --tls  --log-level=debug ',
    GITHUB_TOKEN: 'secret',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    DOCKER_PASSWORD: 'secret',
    KUBE_TOKEN: 'secret',
  });
  assert.deepEqual(docker.options, ['--tls', '--log-level=debug']);
  assert.deepEqual(docker.env, { PATH: '/bin', HOME: '/h', DOCKER_CONFIG: '/login' });
});

test('an engine that is named beats DOCKER_HOST, and the context of DOCKER_CONTEXT with it', () => {
  const outside = { DOCKER_HOST: 'unix:///one', DOCKER_CONTEXT: 'two', DOCKER_TLS_VERIFY: '1' };
  assert.deepEqual(dockerOf(outside).env, outside);
  assert.deepEqual(dockerOf(outside, 'tcp://three:1').env, {
    DOCKER_HOST: 'tcp://three:1',
    DOCKER_TLS_VERIFY: '1',
  });
});

const spec: ContainerSpec = {
  name: 'kube-build-5dcbd70ea2-6',
  image: 'sha256:id',
  hostName: 'builder',
  user: { uid: 1000, gid: 100 },
  labels: { 'kbuild.tree': 'builder:/src' },
  mounts: [{ source: '/src', target: '/go/src/k8s.io/kubernetes', readonly: false }],
  volumesFrom: [],
  scratch: [],
  workingFolder: '/go/src/k8s.io/kubernetes',
  variables: ['GOFLAGS'],
  values: { PATH: '/bin' },
  cgroupParent: '',
  network: 'default',
  more: [],
  attach: 'output',
  command: ['make', 'kubectl', 'GOFLAGS=-v'],
};

test('a container is run with these arguments, the command last', () => {
  assert.deepEqual(runArguments(spec), [
    'run',
    '--name=kube-build-5dcbd70ea2-6',
    '--hostname=builder',
    '--user=1000:100',
    '--label=kbuild.tree=builder:/src',
    '--mount=type=bind,source=/src,target=/go/src/k8s.io/kubernetes',
    '--workdir=/go/src/k8s.io/kubernetes',
    '--env=PATH=/bin',
    '--env=GOFLAGS',
    '--pull=never',
    '--attach=stdout',
    '--attach=stderr',
    'sha256:id',
    'make',
    'kubectl',
    'GOFLAGS=-v',
  ]);
});

type Rows = readonly (readonly [string, Partial<ContainerSpec>, arguments: readonly string[]])[];

const mount = (source: string, readonly = false): Partial<ContainerSpec> => ({
  mounts: [{ source, target: '/t', readonly }],
});

const rows: Rows = [
  ['a borrowed folder', mount('/a', true), ['--mount=type=bind,source=/a,target=/t,readonly']],
  ['a path with a comma', mount('/a,b'), ['--mount=type=bind,"source=/a,b",target=/t']],
  ['a path with quotes', mount('/a"b'), ['--mount=type=bind,"source=/a""b",target=/t']],
  ['a path with both', mount('/a,"b"'), ['--mount=type=bind,"source=/a,""b""",target=/t']],
  ['a path with a colon and a blank', mount('/a:b c'), ['--mount=type=bind,source=/a:b c,target=/t']],
  ['a folder in memory', { scratch: ['/x'] }, ['--tmpfs=/x:rw,exec,mode=1777']],
  ['volumes of another container', { volumesFrom: ['data'] }, ['--volumes-from=data']],
  ['a cgroup', { cgroupParent: '/ci' }, ['--cgroup-parent=/ci']],
  ['no network', { network: 'none' }, ['--network=none']],
  ['a terminal', { attach: 'terminal' }, ['--interactive', '--tty', '--rm']],
  ['input alone', { attach: 'input' }, ['--interactive', '--rm']],
  ['our input', { attach: 'fed' }, ['--interactive', '--attach=stdin']],
  ['no tie at all', { attach: 'detached' }, ['--detach']],
];

for (const [name, change, added] of rows) {
  test(`a container with ${name} is run with ${added.join(' ')}`, () => {
    const usual = runArguments(spec);
    const given = runArguments({ ...spec, ...change });
    assert.deepEqual(
      given.filter((it) => !usual.includes(it)),
      added,
    );
  });
}

test('a rootless engine gets no user, as root of its containers is the caller', () => {
  const given = runArguments({ ...spec, user: undefined });
  assert.deepEqual(
    runArguments(spec).filter((it) => !given.includes(it)),
    ['--user=1000:100'],
  );
});
