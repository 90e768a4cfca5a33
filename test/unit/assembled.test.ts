/** What the summary of assemble says of the jobs that have made the parts of a release. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ShardRecord } from '../../src/release/shard-record.ts';
import { assembledSummary } from '../../src/report/assembled.ts';
import { manifestOf } from './shard-manifests.ts';

const record: ShardRecord = {
  ...{ artifact: 'kubernetes-amd64', attempt: 1, runner: 'r', environment: 'github-hosted' },
  ...{ time: '2026-01-02T03:04:05.000Z', seconds: 1260, cache: 'none', repository: undefined },
  pulledBytes: 1_500_000_000,
};

const summaryOf = (shards: readonly ShardRecord[]) =>
  assembledSummary({
    ...{ manifest: manifestOf('amd64'), origin: 'shards', shards, directory: '/d' },
    ...{ manifestFile: '/d/manifest.json', checksums: '/d/SHA256SUMS', checksumsSha512: '/d/SHA512SUMS' },
    ...{ contentDigest: 'c', payloadDigest: 'p', evidence: { sbom: '/d/s', predicate: '/d/p' }, files: [] },
    upload: { kind: 'kept', why: 'w' },
  });

const cases: Readonly<Record<string, readonly [pulled: readonly (number | undefined)[], together: string]>> =
  {
    'bytes and time of all': [
      [1_500_000_000, 1_600_000_000],
      'Together 42 min 00 s of runners, 3.1 GB of images pulled',
    ],
    'that nothing was pulled': [[0, 0], 'Together 42 min 00 s of runners, 0 B of images pulled'],
    'how many tell their bytes': [
      [1_500_000_000, undefined],
      'Together 42 min 00 s of runners, 1.5 GB of images pulled (1 of 2 shards tell)',
    ],
    'no bytes where no shard tells them': [[undefined, undefined], 'Together 42 min 00 s of runners'],
  };

for (const [what, [pulled, together]] of Object.entries(cases)) {
  test(`the summary of assemble says ${what}`, () => {
    const shards = pulled.map((pulledBytes) => ({ ...record, pulledBytes }));
    const lines = summaryOf(shards).split('\n');
    assert.ok(lines.includes(together), lines.join('\n'));
  });
}

test('the table of shards says the bytes of images of each', () => {
  const lines = summaryOf([record, { ...record, pulledBytes: undefined }]).split('\n');
  const rows = lines.filter((line) => /kubernetes-amd64|Images pulled/.test(line));
  assert.deepEqual(
    rows.map((row) => row.split('|')[6]?.trim()),
    ['Images pulled', '1.5 GB', 'not told'],
  );
});

test('a release that was there has no shards to tell of', () => {
  assert.ok(!/Shards|Together/.test(summaryOf([])));
});
