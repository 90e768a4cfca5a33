/** Which artifacts of a run are shards, and what may be in them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  attemptOf,
  chosenByPattern,
  chosenByPlan,
  latestAttempts,
  notMadeUpFor,
} from '../../src/release/choose-shards.ts';
import { parseRecord, renderRecord, type ShardRecord } from '../../src/release/shard-record.ts';

const shards = ['amd64', 'arm64'].map((name) => ({ name, platforms: [`linux/${name}`], artifact: name }));

const artifact = (name: string, id = 1) => ({ id, name });

test('of each planned shard the highest attempt is taken; other names are ignored, missing ones told', () => {
  const there = ['amd64-a1', 'amd64-a2', 'amd64-a10', 'arm64-a1', 'amd64-log-a11', 'other-a3', 'arm64-a01'];
  const { chosen, problems } = chosenByPlan(
    { shards },
    there.map((name) => artifact(name)),
    10,
  );
  assert.deepEqual([chosen.map(({ name }) => name), problems], [['amd64-a10', 'arm64-a1'], []]);
  assert.match(
    chosenByPlan({ shards }, [artifact('amd64-a1')], 1).problems[0]?.what ?? '',
    /shard arm64 is missing.*arm64-a<attempt>/,
  );
  const twice = chosenByPlan(
    { shards },
    [artifact('amd64-a1'), artifact('amd64-a1', 2), artifact('arm64-a1')],
    1,
  );
  assert.match(twice.problems[0]?.what ?? '', /of the same attempt/);
});

test('a pattern has one sign, the star', () => {
  const there = ['kubernetes-v1-a1', 'kubernetesXv1-a1', 'other'].map((name) => artifact(name));
  const names = (pattern: string) => chosenByPattern(pattern, there).map(({ name }) => name);
  assert.deepEqual(names('kubernetes-*'), ['kubernetes-v1-a1']);
  assert.deepEqual(names('kubernetes.v1-a1'), []);
  assert.deepEqual(names('*').length, 3);
  assert.equal(attemptOf('a-a12', 'a'), 12);
});

const record: ShardRecord = {
  artifact: 'amd64',
  attempt: 1,
  runner: 'r',
  environment: 'github-hosted',
  time: '2026-01-02T03:04:05.000Z',
  seconds: 12,
  pulledBytes: 3_100_000_000,
  cache: 'none',
  repository: undefined,
};

test('without a plan the shards themselves say of which attempt they are', () => {
  const of = (name: string, attempt: number) => ({ name, record: { ...record, attempt } });
  const { latest, problems } = latestAttempts([of('x', 1), of('y', 2)], 2);
  assert.deepEqual([latest.map(({ name }) => name), problems], [['y'], []]);
  assert.match(
    latestAttempts([of('x', 2), of('y', 2)], 2).problems[0]?.what ?? '',
    /"x" and "y" both say that they are "amd64"/,
  );
});

test('an attempt that the run has not had is refused, by plan and without', () => {
  const there = ['amd64-a1', 'amd64-a9', 'arm64-a1'].map((name) => artifact(name));
  const told = ({ problems }: { readonly problems: readonly { readonly what: string }[] }) =>
    problems.map(({ what }) => what);
  const said = '"amd64-a9" says that it is of attempt 9, and this is attempt 1 of the workflow run';
  assert.deepEqual(told(chosenByPlan({ shards }, there, 1)), [said]);
  assert.deepEqual(told(chosenByPlan({ shards }, there, 9)), []);
  const downloaded = [
    { name: 'x', record },
    { name: 'amd64-a9', record: { ...record, attempt: 9 } },
  ];
  assert.deepEqual(told(latestAttempts(downloaded, 1)), [said]);
});

test('what cannot be used is told unless a later attempt of the same name can be', () => {
  const left = (broken: readonly string[], sound: readonly string[]) =>
    notMadeUpFor(
      broken.map((name) => artifact(name)),
      sound.map((name) => artifact(name)),
    ).map(({ name }) => name);
  assert.deepEqual(left(['x-a1', 'y-a1', 'z'], ['x-a2', 'yy-a2', 'z-a2']), ['y-a1', 'z']);
  assert.deepEqual(left(['x-a2', 'x-a10'], ['x-a1', 'x-a9', 'x-a11-a12']), ['x-a10']);
});

test('the record of a shard is read back as it was', () => {
  for (const pulledBytes of [3_100_000_000, 0, undefined]) {
    const told = { ...record, pulledBytes };
    assert.deepEqual(parseRecord(renderRecord(told)), told);
  }
  for (const text of [
    '',
    '{}',
    renderRecord({ ...record, attempt: 0 }),
    renderRecord({ ...record, seconds: -1 }),
    renderRecord({ ...record, pulledBytes: -1 }),
    renderRecord({ ...record, pulledBytes: 0.5 }),
    renderRecord({ ...record, pulledBytes: 2 ** 53 }),
    renderRecord({ ...record, artifact: 'a/b' }),
    renderRecord({ ...record, runner: 'a\n::error::b' }),
    renderRecord({ ...record, time: 'today' }),
    renderRecord(record).replace('{', '{ "attempt": 2,'),
    renderRecord(record).replace('12', '"12"'),
  ])
    assert.equal(parseRecord(text), undefined);
});
