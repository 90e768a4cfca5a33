/** What docker says of each fault, recorded from 20.10 to 29, and what a person is told of it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  engineProblem,
  isPassing,
  noClient,
  pullProblem,
  rsyncProblem,
  runProblem,
} from '../../src/container/faults.ts';
import type { Failure, KbuildError } from '../../src/problem.ts';

interface Row {
  readonly failure: Failure;
  readonly what: string;
  readonly said: readonly string[];
}

const image = 'registry.k8s.io/build-image/kube-cross:v1.36.0-go1.26.0-bullseye.0';
const socket = 'unix:///var/run/docker.sock';
const absent = `failed to connect to the docker API at ${socket}; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory`;

const engines: readonly Row[] = [
  {
    failure: 'input',
    what: 'there is no Docker Engine to be reached',
    said: [
      `Cannot connect to the Docker daemon at ${socket}. Is the docker daemon running?`,
      absent,
      'error during connect: Get "http://builder:2375/v1.24/info": dial tcp: lookup builder: no such host',
      'error during connect: Get "http://builder/v1.47/info": command [ssh -l me -- builder docker system dial-stdio] has exited with exit status 255',
      'dial tcp 10.0.0.1:2376: i/o timeout',
    ],
  },
  {
    failure: 'input',
    what: 'this user may not talk to the Docker Engine',
    said: [
      `Got permission denied while trying to connect to the Docker daemon socket at ${socket}: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.24/info": dial unix /var/run/docker.sock: connect: permission denied`,
      'permission denied while trying to connect to the Docker daemon socket at unix:///run/engine: dial unix /run/engine: connect: permission denied',
      'permission denied while trying to connect to the docker API at unix:///run/engine',
    ],
  },
  {
    failure: 'input',
    what: "the Docker Engine's certificate is not accepted",
    said: [
      'error during connect: Get "https://builder:2376/v1.47/info": tls: failed to verify certificate: x509: certificate signed by unknown authority',
      'error during connect: Get "https://builder:2376/v1.24/info": x509: certificate signed by unknown authority',
    ],
  },
  {
    failure: 'input',
    what: 'docker and the Docker Engine do not understand each other',
    said: [
      'Error response from daemon: client version 1.41 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version',
      'Error response from daemon: client version 1.52 is too new. Maximum supported API version is 1.41',
    ],
  },
];

const unfetched = 'it could not be fetched';
const pulls: readonly Row[] = [
  {
    failure: 'disk',
    what: "the disk of the Docker Engine's images is full",
    said: [
      'failed to register layer: Error processing tar file(exit status 1): write /go: no space left on device',
      'failed to extract layer (application/vnd.oci.image.layer.v1.tar+gzip sha256:ab) to overlayfs as "x": write /var/lib/containerd/x: no space left on device',
    ],
  },
  {
    failure: 'image',
    what: 'the registry refuses it',
    said: [
      'Error response from daemon: Head "https://r.example/v2/x/manifests/v1": no basic auth credentials',
      "Error response from daemon: pull access denied for x, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
      'failed to resolve reference "r.example/x:v1": pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
      'Error response from daemon: Get "https://r.example/v2/": unauthorized: authentication required',
    ],
  },
  {
    failure: 'image',
    what: "the registry has none for the engine's platform",
    said: [
      'no matching manifest for linux/riscv64 in the manifest list entries',
      'no matching manifest for linux/s390x in the manifest list entries: no match for platform in manifest: not found',
    ],
  },
  {
    failure: 'image',
    what: 'the registry does not have it',
    said: [
      `Error response from daemon: manifest for ${image} not found: manifest unknown: manifest unknown`,
      `Error response from daemon: failed to resolve reference "${image}": ${image}: not found`,
      'Error response from daemon: repository r.example/x not found: name unknown: repository name not known',
    ],
  },
  {
    failure: 'network',
    what: unfetched,
    said: [
      'Error response from daemon: Get "https://registry.k8s.io/v2/": dial tcp: lookup registry.k8s.io on 127.0.0.53:53: no such host',
      'Error response from daemon: Get "http://127.0.0.1:1/v2/": dial tcp 127.0.0.1:1: connect: connection refused',
      'Error response from daemon: Get "https://r.example/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
      'error pulling image configuration: download failed after attempts=6: dial tcp 1.2.3.4:443: i/o timeout',
      'received unexpected HTTP status: 503 Service Unavailable',
      'toomanyrequests: You have reached your pull rate limit',
      'Get "https://registry.k8s.io/v2/": net/http: TLS handshake timeout',
      'unexpected EOF',
    ],
  },
];

const runs: readonly Row[] = [
  {
    failure: 'disk',
    what: "the disk of the Docker Engine's containers is full",
    said: [
      'docker: Error response from daemon: mkdir /var/lib/docker/overlay2/a-init: no space left on device.',
    ],
  },
  {
    failure: 'image',
    what: 'the image lacks the program that was to run',
    said: [
      'docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "make": executable file not found in $PATH: unknown.',
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "make": executable file not found in $PATH',
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: exec: "/bin/make": stat /bin/make: no such file or directory: unknown.',
    ],
  },
  {
    failure: 'network',
    what: 'the Docker Engine has gone away in the middle of the build',
    said: [
      `Cannot connect to the Docker daemon at ${socket}. Is the docker daemon running?`,
      absent,
      'time="2026-11-25T01:18:52Z" level=error msg="error waiting for container: unexpected EOF"',
      'error during connect: Post "http://builder:2375/v1.47/containers/x/wait": read tcp 10.0.0.2:1->10.0.0.1:2375: read: connection reset by peer',
    ],
  },
  {
    failure: 'image',
    what: 'the Docker Engine could not run the container',
    said: [
      'docker: Error response from daemon: exec format error',
      'docker: Error response from daemon: cgroup-parent for systemd cgroup should be a valid slice named as "xxx.slice".',
    ],
  },
];

const syncs: readonly Row[] = [
  {
    failure: 'disk',
    what: 'the disk is full where the tree is synced to',
    said: ['rsync: [receiver] write failed on "/go/src/x": No space left on device (28)'],
  },
  {
    failure: 'image',
    what: 'the image has no rsync',
    said: [
      'OCI runtime exec failed: exec failed: exec: "rsync": executable file not found in $PATH: unknown',
      'crun: executable file `rsync` not found in $PATH: No such file or directory: OCI runtime attempted to invoke a command that was not found',
      'bash: rsync: command not found',
      'sh: 1: rsync: not found',
    ],
  },
  {
    failure: 'image',
    what: "the image has no ip, which the tree's rsync daemon asks for its network",
    said: ['/rsyncd.sh: line 24: ip: command not found', '/rsyncd.sh: 24: ip: not found'],
  },
  {
    failure: 'network',
    what: 'the rsync daemon in the container refuses this machine',
    said: [
      '@ERROR: auth failed on module k8s',
      '@ERROR: Unknown module k8s',
      '@ERROR: access denied to k8s from unknown (192.0.2.1)',
    ],
  },
  {
    failure: 'network',
    what: 'the tree could not be synced with the container',
    said: [
      'rsync: connection unexpectedly closed (0 bytes received so far) [sender]',
      'rsync error: error in rsync protocol data stream (code 12) at io.c(231) [sender=3.2.7]',
    ],
  },
];

const tables: Readonly<Record<string, readonly [rows: readonly Row[], of: (said: string) => KbuildError]>> = {
  'an engine': [engines, engineProblem],
  'a pull': [pulls, (said) => pullProblem(image, said)],
  'a container': [runs, runProblem],
  'a sync': [syncs, rsyncProblem],
};

for (const [subject, [rows, problemOf]] of Object.entries(tables)) {
  for (const { failure, what, said } of rows) {
    for (const words of said) {
      test(`of ${subject}, ${JSON.stringify(words.slice(0, 70))} means that ${what}`, () => {
        const error = problemOf(words);
        assert.equal(error.failure, failure);
        assert.equal(error.problems.length, 1);
        const prefix = subject === 'a pull' ? `the image ${image} is not here and ` : '';
        assert.equal(error.problems[0]?.what, `${prefix}${what}: ${words}`);
        assert.notEqual(error.problems[0]?.remedy, '');
      });
    }
  }
}

test('where docker said nothing, that is said', () => {
  for (const [rows, problemOf] of Object.values(tables)) {
    assert.ok(rows.length > 0);
    assert.match(problemOf('').message, /: docker said nothing\. /);
  }
});

test('very long words are cut, and what there is to do still stands behind them', () => {
  for (const problemOf of [engineProblem, runProblem, rsyncProblem]) {
    const [problem] = problemOf('y'.repeat(5000)).problems;
    assert.match(problem?.what ?? '', /: y{400}$/);
    assert.notEqual(problem?.remedy, '');
  }
});

test('where there is no docker client or no engine, the local builder is named, for a workflow and for a terminal', () => {
  assert.equal(noClient.failure, 'input');
  assert.match(noClient.message, /^docker is not on PATH, .*Install Docker; or give `builder: local`/);
  for (const { message } of [noClient, engineProblem(absent)])
    assert.match(message, /`builder: local`.* in a terminal `kbuild make`$/);
});

test('a pull is tried again only where the network or the registry had a weak moment', () => {
  for (const { what, said } of pulls) {
    for (const words of said) assert.equal(isPassing(words), what === unfetched, words);
  }
});
