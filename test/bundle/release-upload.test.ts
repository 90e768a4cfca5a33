/**
 * Bad days of the artifact service: a release is on the disk whole whatever becomes of its upload, and what becomes of it is
 * told in one sentence; failures.test.ts has a name that is taken. Side by side, as the client waits long between its tries.
 */

import assert from 'node:assert/strict';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import type { ActionRun } from '../support/mini-runner.ts';
import { type StandIn, startStandIn } from '../support/stand-in.ts';
import { unzip } from '../support/zip.ts';
import { builtWorkspace, checkSums, release, tarsOf } from './release-support.ts';
import { temporaryFolder } from './support.ts';

const always = Number.POSITIVE_INFINITY;
const artifactName = 'mine';

let built: string;
before(async () => {
  built = await builtWorkspace();
});

/** Packs a tree of its own. The release is complete on the disk however it ends. */
async function releaseTo(environment: Readonly<Record<string, string>>): Promise<ActionRun> {
  const workspace = join(await temporaryFolder(), 'kubernetes');
  await cp(built, workspace, { recursive: true, verbatimSymlinks: true });
  const inputs = { platforms: 'darwin/amd64', upload: 'auto', 'artifact-name': artifactName };
  const run = await release(workspace, inputs, { environment });
  checkSums(run.outputs['output-directory'] ?? '');
  assert.ok(tarsOf(run).some(({ name }) => name === 'kubernetes.tar.gz'));
  return run;
}

interface Row {
  readonly name: string;
  readonly spoil: (standIn: StandIn) => void;
  /** Why the job fails; it succeeds unless told. */
  readonly told?: RegExp;
  /** What the client has asked of the service and of its store. */
  readonly calls: readonly string[];
  readonly transfers?: readonly string[];
}

/** A transfer is one block and the list of blocks. */
const times = (count: number, what: string) => Array.from({ length: count }, () => what);
const stayOnDisk = String.raw`\. The files are still on disk; run the job again, or set .upload: none.$`;

const rows: readonly Row[] = [
  {
    name: 'is uploaded when the service is unavailable for a while',
    spoil: ({ failNext }) => {
      failNext({ method: 'CreateArtifact', status: 503 });
      failNext({ method: 'FinalizeArtifact', status: 503 });
    },
    calls: [...times(2, 'CreateArtifact'), ...times(2, 'FinalizeArtifact'), 'ListArtifacts'],
    transfers: times(2, 'PUT artifact-1'),
  },
  {
    name: 'is uploaded when the transfer is reset in the middle once',
    spoil: ({ failTransfer }) => failTransfer({ direction: 'upload', how: 'down' }),
    calls: ['CreateArtifact', 'FinalizeArtifact', 'ListArtifacts'],
    transfers: times(3, 'PUT artifact-1'),
  },
  {
    name: 'is kept when the service stays unavailable',
    spoil: ({ failNext }) => failNext({ method: 'any', status: 503, times: always }),
    told: new RegExp(`^the artifact mine could not be uploaded: .*5 attempts: .*\\(503\\).*${stayOnDisk}`),
    calls: times(5, 'CreateArtifact'),
  },
  {
    name: 'is kept when the store stays unavailable',
    spoil: ({ failTransfer }) => failTransfer({ direction: 'upload', how: { status: 503 }, times: always }),
    told: new RegExp(`^the artifact mine could not be uploaded: by the test${stayOnDisk}`),
    calls: ['CreateArtifact'],
    transfers: times(4, 'PUT artifact-1'),
  },
  {
    name: 'is kept when the service has got something else',
    spoil: ({ reportDigest }) => reportDigest(`sha256:${'0'.repeat(64)}`),
    told: new RegExp(`: the service reports the digest 0{64}, but sent was [0-9a-f]{64}${stayOnDisk}`),
    calls: ['CreateArtifact', 'FinalizeArtifact', 'ListArtifacts'],
    transfers: times(2, 'PUT artifact-1'),
  },
  {
    name: 'is kept when the service does not say what it has got',
    spoil: ({ failNext }) => failNext({ method: 'ListArtifacts', status: 403 }),
    told: new RegExp(`: it was sent, but the service does not say .*\\(403\\).*${stayOnDisk}`),
    calls: ['CreateArtifact', 'FinalizeArtifact', 'ListArtifacts'],
    transfers: times(2, 'PUT artifact-1'),
  },
];

/** Nothing answers there: whoever asks fails. */
const service = { ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/', ACTIONS_RUNTIME_TOKEN: 'none' };
const withoutService = [
  ['the runner has no artifact service', { ...service, ACTIONS_RESULTS_URL: '' }],
  ['the server is a GHES', { ...service, GITHUB_SERVER_URL: 'https://git.example' }],
] as const;

describe('a release', { concurrency: rows.length }, () => {
  for (const { name, spoil, told, calls, transfers = [] } of rows) {
    test(name, async () => {
      const standIn = await startStandIn();
      try {
        spoil(standIn);
        const run = await releaseTo(standIn.environment);
        const errors = run.annotations.filter(({ type }) => type === 'error').map(({ message }) => message);
        assert.equal(run.exitCode, told ? 1 : 0, run.stdout.slice(-4000));
        assert.equal(run.outputs.failure, told ? 'network' : undefined);
        assert.equal(errors.length, told ? 1 : 0, errors.join('\n'));
        if (told) assert.match(errors[0] ?? '', told);
        else await checkUploaded(standIn);
        assert.deepEqual([standIn.calls(), standIn.transfers()], [calls, transfers]);
      } finally {
        await standIn.stop();
      }
    });
  }

  for (const [where, environment] of withoutService) {
    test(`stays on the disk, and the job succeeds and says so, when ${where}`, async () => {
      const run = await releaseTo(environment);
      assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
      const sentence = 'Not uploaded: there is no artifact service here, the files stay on disk';
      assert.ok(run.stdout.split('\n').includes(sentence), run.stdout.slice(-4000));
      assert.ok(run.summary.includes(sentence), run.summary);
      assert.equal(run.outputs['artifact-id'], undefined);
    });
  }
});

async function checkUploaded(standIn: StandIn): Promise<void> {
  const unpacked = await temporaryFolder();
  const names = await unzip(await standIn.download(artifactName), unpacked);
  assert.ok(names.includes('kubernetes.tar.gz'));
  checkSums(unpacked);
}
