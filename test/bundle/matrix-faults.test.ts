/** What assemble refuses, each shard by name, and what it survives. Nothing is laid out or uploaded of what it refuses. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { jobsOf } from '../support/plans.ts';
import { type StandIn, startStandIn } from '../support/stand-in.ts';
import {
  type Change,
  changedArchive,
  exchanged,
  forged,
  leadingOut,
  linkingOut,
  renamed,
  somethingElse,
} from './forged-shards.ts';
import { type Assembled, assemble, makePlan } from './matrix-support.ts';
import { builtWorkspace, platforms, release } from './release-support.ts';
import { errorsOf } from './support.ts';

const [darwin, windows] = ['darwin', 'windows'].map((os) => `kubernetes-v1.20.2-release-${os}-amd64`) as [
  string,
  string,
];
const whole = 'kubernetes.tar.gz';

const secondAttempt = { GITHUB_RUN_ATTEMPT: '2' };
let standIn: StandIn;
let plan = '';
/** The good archives, by artifact. */
const good = new Map<string, Buffer>();

before(async () => {
  standIn = await startStandIn();
  const workspace = await builtWorkspace();
  const planned = await makePlan(workspace, { platforms });
  plan = planned.outputs.plan ?? '';
  for (const job of jobsOf(planned)) {
    const inputs = { plan, platforms: job.platforms, upload: 'auto' };
    const run = await release(workspace, inputs, { environment: standIn.environment });
    assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
  }
  for (const name of [darwin, windows]) good.set(name, await standIn.download(`${name}-a1`));
});
afterEach(() => standIn.recover());
after(() => standIn.stop());

/** The shard of windows as `change` has made it, under the name of this attempt. */
async function putChanged(change: Change, attempt = 1): Promise<void> {
  const archive = good.get(windows) ?? Buffer.alloc(0);
  await standIn.put(`${windows}-a${attempt}`, await changedArchive(archive, change));
}

const ofAttempt =
  (attempt: number): Change =>
  (files) => {
    const text = String(files['shard.json']).replace('"attempt": 1', `"attempt": ${attempt}`);
    files['shard.json'] = Buffer.from(text);
  };

const refused: Readonly<Record<string, readonly [change: Change, said: RegExp]>> = {
  'that was cut off': [
    (files) => {
      files[whole] = (files[whole] ?? Buffer.alloc(0)).subarray(0, -100);
    },
    /windows-amd64-a1 cannot be used: kubernetes\.tar\.gz is not what its manifest says/,
  ],
  'that lacks a tarball': [
    (files) => {
      delete files[whole];
    },
    /windows-amd64-a1 cannot be used: kubernetes\.tar\.gz is missing/,
  ],
  'that holds something more': [
    (files) => {
      files.extra = Buffer.from('x');
    },
    /it holds "extra", which its manifest does not name/,
  ],
  'with a name that leads out': [
    (files) => {
      files['../../evil'] = Buffer.from('x');
    },
    /windows-amd64-a1 cannot be used: it holds "\.\.\/\.\.\/evil"/,
  ],
  'with an odd name in its manifest': [
    forged((text) => text.replace('"kubernetes.tar.gz"', '"../kubernetes.tar.gz"')),
    /names a file "\.\.\/kubernetes\.tar\.gz"/,
  ],
  'with a tar that leads out': [
    exchanged(whole, leadingOut),
    /kubernetes\.tar\.gz holds "\.\.\/evil", which would be unpacked elsewhere/,
  ],
  'with a link that leads out': [
    exchanged(whole, linkingOut),
    /holds the link "link", which leads out of it \("\/etc"\)/,
  ],
  'with checksums of something else': [
    (files) => {
      files.SHA256SUMS = Buffer.from('');
    },
    /its SHA256SUMS does not list what is beside it/,
  ],
  'with a manifest of nobody': [
    (files) => {
      files['manifest.json'] = Buffer.from('{}');
    },
    /it has no manifest\.json of this action's version/,
  ],
  'of another commit': [
    forged((text) => text.replace(/"gitCommit": "[0-9a-f]+"/, `"gitCommit": "${'b'.repeat(40)}"`)),
    /windows-amd64-a1 has commit ".*b{40}.*, but the plan has/,
  ],
  'of another Go': [
    forged((text) => text.replace(/"go": "[^"]+"/, '"go": "go1.2.3"')),
    /windows-amd64-a1 has go "go1\.2\.3", but kubernetes-v1\.20\.2-release-darwin-amd64-a1 has/,
  ],
  'of another attempt than its name says': [
    ofAttempt(7),
    /says of itself that it is kubernetes-v1\.20\.2-release-windows-amd64, attempt 7/,
  ],
  'that is no shard at all': [
    (files) => {
      delete files['shard.json'];
    },
    /windows-amd64-a1 is no shard of a release/,
  ],
  'with a tarball of another platform': [
    renamed('kubernetes-client-windows-amd64.tar.gz', 'kubernetes-client-linux-ppc64le.tar.gz'),
    /windows-amd64-a1 has kubernetes-client-linux-ppc64le\.tar\.gz of linux\/ppc64le, but it is the shard of windows\/amd64/,
  ],
  'that has packed something else': [
    exchanged(whole, somethingElse),
    /kubernetes\.tar\.gz is not the same in all shards: [0-9a-f]{64} in kubernetes-v1\.20\.2-release-darwin-amd64-a1/,
  ],
};

for (const [says, [change, said]] of Object.entries(refused)) {
  test(`a shard ${says} is refused by name`, async () => {
    await putChanged(change);
    try {
      refuses(await assemble(standIn, { plan }), said);
    } finally {
      await standIn.put(`${windows}-a1`, good.get(windows) ?? Buffer.alloc(0));
    }
  });
}

function refuses(run: Assembled, said: RegExp): void {
  assert.equal(run.exitCode, 1, run.stdout);
  assert.match(errorsOf(run), said);
  assert.match(run.summary, /^## ❌ Assemble: [a-z]+\n\n- ❌ /);
  assert.deepEqual(run.outputs, {});
  assert.ok(!standIn.artifacts().some(({ name }) => name.startsWith('kubernetes-v1.20.2-release-a')));
  const left = join(run.workspace, '_output/kbuild');
  assert.deepEqual(existsSync(left) ? readdirSync(left) : [], []);
}

test('a shard that is missing is named before anything is fetched', async () => {
  const more = JSON.parse(plan);
  more.shards.push({
    name: 'linux-arm',
    platforms: ['linux/arm'],
    artifact: 'kubernetes-v1.20.2-release-linux-arm',
  });
  const run = await assemble(standIn, { plan: JSON.stringify(more) });
  refuses(
    run,
    /shard linux-arm is missing: this workflow run has no artifact kubernetes-v1\.20\.2-release-linux-arm-a<attempt>/,
  );
  assert.ok(!run.stdout.includes('made by'));
});

test('neither plan nor artifacts, or both, is one error, with all others', async () => {
  refuses(
    await assemble(standIn, { 'retention-days': '91' }),
    /neither plan nor artifacts is given.*retention-days is "91"/s,
  );
  refuses(await assemble(standIn, { plan, artifacts: 'x' }), /both plan and artifacts are given/);
  refuses(await assemble(standIn, { artifacts: 'nothing-*' }), /no artifact of this workflow run is a shard/);
});

test('without a plan two artifacts that say they are the same shard are refused', async () => {
  await standIn.put('kubernetes-twice', good.get(windows) ?? Buffer.alloc(0));
  refuses(
    await assemble(standIn, { artifacts: 'kubernetes-*' }),
    /both say that they are "kubernetes-v1\.20\.2-release-windows-amd64" of the same attempt/,
  );
});

test('a service that does not answer, or gives other bytes, is told', async () => {
  standIn.failNext({ method: 'ListArtifacts', status: 403, times: Number.POSITIVE_INFINITY });
  refuses(await assemble(standIn, { plan }), /the artifacts of this workflow run cannot be listed/);
  standIn.recover();
  standIn.reportDigest(`sha256:${'0'.repeat(64)}`);
  refuses(
    await assemble(standIn, { plan }),
    /could not be downloaded: what came is not what the service says it has/,
  );
  standIn.recover();
  refuses(
    await assemble(standIn, { plan }, { GITHUB_SERVER_URL: 'https://ghes.example' }),
    /there is no artifact service here/,
  );
});

test('of a shard that ran again the later attempt is taken, and the release is uploaded once', async () => {
  await putChanged(ofAttempt(2), 2);
  const run = await assemble(standIn, { plan }, secondAttempt);
  assert.equal(run.exitCode, 0, run.stdout);
  const directory = run.outputs['release-directory'] ?? '';
  const { shards } = JSON.parse(readFileSync(`${directory}.shards.json`, 'utf8'));
  assert.deepEqual(
    shards.map(({ attempt }: { attempt: number }) => attempt),
    [1, 2],
  );
  const uploaded = standIn.artifacts().filter(({ name }) => name.startsWith('kubernetes-v1.20.2-release-a'));
  assert.deepEqual(
    uploaded.map(({ name }) => name),
    ['kubernetes-v1.20.2-release-a2'],
  );
});

test('a release that cannot be uploaded is still there, and the outputs say where', async () => {
  const run = await assemble(standIn, { plan, 'artifact-name': `${darwin}-a1` }, secondAttempt);
  assert.equal(run.exitCode, 1, run.stdout);
  assert.match(errorsOf(run), /already has an artifact named .*The files are still on disk/);
  const { 'release-directory': directory = '', manifest = '', checksums = '' } = run.outputs;
  assert.ok(readdirSync(directory).includes(whole));
  for (const path of [manifest, checksums]) assert.ok(existsSync(path), path);
});

test('a release may have the name of a folder of our own', async () => {
  const run = await assemble(standIn, { plan, 'artifact-name': 'assemble', upload: 'none' }, secondAttempt);
  assert.equal(run.exitCode, 0, run.stdout);
  assert.ok(readdirSync(run.outputs['release-directory'] ?? '').includes(whole));
});

test('an attempt that the run has not had is refused before anything is fetched', async () => {
  await putChanged(ofAttempt(9), 9);
  const run = await assemble(standIn, { plan }, { GITHUB_RUN_ATTEMPT: '3' });
  assert.equal(run.exitCode, 1, run.stdout);
  assert.match(errorsOf(run), /windows-amd64-a9" says that it is of attempt 9, and this is attempt 3 of/);
});
