/** What of an image's configuration tells of the build goes; what a container does, and the base image's history, stays. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalConfig, timeOf } from '../../src/packing/image/image-config.ts';
import { imageTags } from '../../src/packing/image/image-tags.ts';

const layer = (digit: string) => `sha256:${digit.repeat(64)}`;
const platform = { os: 'linux', architecture: 'arm', variant: 'v7' };
const diffIds = [layer('1'), layer('2')];

function canonical(config: Readonly<Record<string, unknown>>, baseLayers = 1) {
  return canonicalConfig({ ...platform, ...config }, { epoch: 0, diffIds, baseLayers });
}

test('the keys are in one order, and no other ones are kept', () => {
  const text = JSON.stringify(
    canonical({
      ...{ id: 'x', parent: 'y', Size: 3, comment: 'c', container: 'z', docker_version: '1' },
      ...{ container_config: { Hostname: 'h' }, 'moby.buildkit.cache.v0': 'A', unheardOf: 1 },
      ...{ created: '2026-01-01T00:00:00.123Z', 'os.version': '10', author: 'me', history: [] },
      rootfs: { diff_ids: [layer('9')], type: 'layers' },
    }),
  );
  const expected = {
    ...{ created: '1970-01-01T00:00:00Z', author: 'me', architecture: 'arm', variant: 'v7', os: 'linux' },
    ...{ 'os.version': '10', config: {}, rootfs: { type: 'layers', diff_ids: diffIds } },
  };
  assert.equal(text, JSON.stringify(expected));
});

test('what a container does stays, sorted; what was not set, and the build step that set it, goes', () => {
  const { config } = canonical({
    config: {
      ...{ WorkingDir: '/w', User: '0', Healthcheck: { Test: ['CMD', 'x'], Interval: 30e9 } },
      ...{ Labels: { b: '', a: '1' }, Env: ['B=1', 'A=2'], Cmd: [], ArgsEscaped: true, StopSignal: 'TERM' },
      ...{ Entrypoint: null, OnBuild: null, Volumes: { '/b': {}, '/a': {} }, ExposedPorts: null },
      ...{
        Hostname: 'h',
        Domainname: '',
        Image: layer('3'),
        Tty: false,
        AttachStdout: true,
        StdinOnce: false,
      },
    },
  });
  const expected = {
    ...{ ArgsEscaped: true, Cmd: [], Env: ['B=1', 'A=2'] },
    Healthcheck: { Interval: 30e9, Test: ['CMD', 'x'] },
    ...{ Labels: { a: '1', b: '' }, StopSignal: 'TERM', User: '0', Volumes: { '/a': {}, '/b': {} } },
    WorkingDir: '/w',
  };
  assert.equal(JSON.stringify(config), JSON.stringify(expected));
});

const [base, made, empty] = [{ created_by: 'base' }, { created_by: 'COPY' }, { empty_layer: true }];
const [early, late] = [{ created: '2020-01-01T00:00:00Z' }, { created: '2026-01-01T00:00:00Z' }];

test('times of the base image stay, up to the entry of its last layer; all later ones are the epoch', () => {
  const history = [
    { ...early, ...empty },
    { ...early, ...base },
    { ...late, ...empty },
    { ...late, ...made },
    { ...late, ...empty, comment: 'c' },
  ];
  const times = (baseLayers: number, entries: readonly object[] = history) => {
    const found = canonical({ history: entries }, baseLayers).history;
    return Array.isArray(found) ? found.map((it) => it.created.slice(0, 4)) : found;
  };
  assert.deepEqual(times(1), ['2020', '2020', '1970', '1970', '1970']);
  assert.deepEqual(times(0), ['1970', '1970', '1970', '1970', '1970']);
  assert.deepEqual(times(2), ['2020', '2020', '2026', '2026', '1970']);
  assert.deepEqual(
    times(1, history.slice(2)),
    ['1970', '1970', '1970'],
    'it does not say what the base made',
  );
  assert.equal(times(1, []), undefined);
  assert.equal(
    JSON.stringify(canonical({ history: [{ ...made, ...late, comment: 'c' }] }).history),
    '[{"comment":"c","created":"1970-01-01T00:00:00Z","created_by":"COPY"}]',
  );
});

test('times are whole seconds as Go writes them', () => {
  assert.equal(timeOf(1_700_000_000), '2023-11-14T22:13:20Z');
  assert.equal(timeOf(253402300799), '9999-12-31T23:59:59Z');
});

const names: readonly (readonly [given: string, short: string, full: string])[] = [
  ['kube-proxy-amd64:v1', 'kube-proxy-amd64:v1', 'docker.io/library/kube-proxy-amd64:v1'],
  ['docker.io/library/x:1', 'x:1', 'docker.io/library/x:1'],
  ['index.docker.io/x:1', 'x:1', 'docker.io/library/x:1'],
  ['me/x', 'me/x:latest', 'docker.io/me/x:latest'],
  ['docker.io/me/x:1', 'me/x:1', 'docker.io/me/x:1'],
  ['registry.k8s.io/a/b:v1_2.3-x', 'registry.k8s.io/a/b:v1_2.3-x', 'registry.k8s.io/a/b:v1_2.3-x'],
  ['localhost/x:1', 'localhost/x:1', 'localhost/x:1'],
  ['h:5000/x:1', 'h:5000/x:1', 'h:5000/x:1'],
];

for (const [given, short, full] of names) {
  test(`${given} is ${short} for docker and ${full} for containerd`, () => {
    assert.deepEqual(
      imageTags([given]).map((tag) => [tag.short, tag.full]),
      [[short, full]],
    );
  });
}

test('tags are sorted, each once; what is no tag is refused', () => {
  const tags = imageTags(['b:2', 'docker.io/library/a:1', 'B.io/x:1', 'a:1']).map(({ short }) => short);
  assert.deepEqual(tags, ['B.io/x:1', 'a:1', 'b:2']);
  for (const wrong of ['', 'a b', 'a:', ':1', 'a@sha256:1', 'a/../b:1', 'a:1\n', '-a', 'a//b:1']) {
    assert.throws(
      () => imageTags([wrong]),
      { failure: 'package', message: /is not an image with a tag/ },
      wrong,
    );
  }
});
