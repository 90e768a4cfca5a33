/** What docker and rsync say, as recorded from versions 20.10 to 29, and what a person is told of it. */

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

const daemon = 'Error response from daemon';
const image = 'registry.k8s.io/build-image/kube-cross:v1.36.0-go1.26.0-bullseye.0';

const engine: readonly (readonly [said: string, remedy: RegExp])[] = [
  [
    'ERROR: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running? errors pretty printing info',
    /DOCKER_HOST/,
  ],
  [
    'failed to connect to the docker API at tcp://192.0.2.1:2376: dial tcp 192.0.2.1:2376: i/o timeout',
    /DOCKER_HOST/,
  ],
  [
    'Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
    /group docker/,
  ],
  [
    'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock',
    /group docker|DOCKER_HOST/,
  ],
  ['error during connect: x509: certificate signed by unknown authority', /DOCKER_CERT_PATH/],
  ['', /DOCKER_HOST/],
];

for (const [said, remedy] of engine) {
  test(`no engine: ${said.slice(0, 60) || 'docker says nothing'}`, () =>
    check(engineProblem(said), 'input', said, remedy));
}

const pulls: readonly (readonly [said: string, failure: Failure, passes: boolean])[] = [
  [`${daemon}: manifest for ${image} not found: manifest unknown: manifest unknown`, 'image', false],
  [`${daemon}: failed to resolve reference "${image}": ${image}: not found`, 'image', false],
  [`${daemon}: Get "https://r.example.com/v2/": no basic auth credentials`, 'image', false],
  [
    `${daemon}: pull access denied for a/b, repository does not exist or may require 'docker login'`,
    'image',
    false,
  ],
  [
    `${daemon}: Head "https://r.example.com/v2/a/manifests/b": unauthorized: authentication required`,
    'image',
    false,
  ],
  ['no matching manifest for linux/s390x in the manifest list entries', 'image', false],
  ['write /var/lib/docker/tmp/GetImageBlob1: no space left on device', 'disk', false],
  [
    'failed to register layer: Error processing tar file(exit status 1): write /usr/x: no space left on device',
    'disk',
    false,
  ],
  [`${daemon}: received unexpected HTTP status: 503 Service Unavailable`, 'network', true],
  [`${daemon}: Get "https://registry.k8s.io/v2/": net/http: TLS handshake timeout`, 'network', true],
  [
    `${daemon}: Get "https://r.example.com/v2/": dial tcp: lookup r.example.com: no such host`,
    'network',
    true,
  ],
  [
    `${daemon}: Get "http://127.0.0.1:5000/v2/": dial tcp 127.0.0.1:5000: connect: connection refused`,
    'network',
    true,
  ],
  ['unexpected EOF', 'network', true],
  ['', 'network', true],
];

for (const [said, failure, passes] of pulls) {
  test(`a pull that fails with ${said.slice(-60) || 'nothing'} is ${failure}, and ${passes ? '' : 'not '}tried again`, () => {
    check(pullProblem(image, said), failure, said, /./);
    assert.equal(isPassing(said), passes);
  });
}

const runs: readonly (readonly [said: string, failure: Failure])[] = [
  [
    `docker: ${daemon}: OCI runtime create failed: exec: "bash": executable file not found in $PATH: unknown.`,
    'image',
  ],
  [
    `docker: ${daemon}: failed to create shim task: exec: "make": stat make: no such file or directory`,
    'image',
  ],
  [`docker: ${daemon}: mkdir /var/lib/docker/overlay2/x: no space left on device`, 'disk'],
  ['docker: Cannot connect to the Docker daemon at unix:///var/run/docker.sock.', 'network'],
  ['error during connect: Get "http://docker/v1.41/containers/x/json": EOF', 'network'],
  ['error waiting for container: unexpected EOF', 'network'],
  [`docker: ${daemon}: cgroup-parent for systemd cgroup should be a valid slice`, 'image'],
];

for (const [said, failure] of runs) {
  test(`a container that does not run with ${said.slice(-60)} is ${failure}`, () =>
    check(runProblem(said), failure, said, /./));
}

const syncs: readonly (readonly [said: string, failure: Failure])[] = [
  ['rsync: [receiver] write failed on "/go/x": No space left on device (28)', 'disk'],
  [
    'OCI runtime exec failed: exec failed: exec: "rsync": executable file not found in $PATH: unknown',
    'image',
  ],
  ['bash: rsync: command not found', 'image'],
  ['@ERROR: auth failed on module k8s', 'network'],
  ['@ERROR: Unknown module k8s', 'network'],
  ['rsync error: error in rsync protocol data stream (code 12) at io.c(228)', 'network'],
];

for (const [said, failure] of syncs) {
  test(`a sync that fails with ${said.slice(0, 50)} is ${failure}`, () =>
    check(rsyncProblem(said), failure, said, /./));
}

test('without a docker client there is a remedy', () =>
  check(noClient, 'input', 'docker is not on PATH', /local/));

test('words without an end are cut', () => {
  assert.ok((runProblem('x'.repeat(10_000)).problems[0]?.what.length ?? 0) < 600);
});

function check(error: KbuildError, failure: Failure, said: string, remedy: RegExp): void {
  assert.equal(error.failure, failure);
  assert.equal(error.problems.length, 1);
  const [problem] = error.problems;
  assert.ok(problem?.what.includes(said.slice(0, 300).trim()), problem?.what);
  assert.match(problem?.remedy ?? '', remedy);
}
