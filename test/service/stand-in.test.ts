/** The unmodified @actions/artifact client against the stand-in, so that later tests may trust the stand-in. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DefaultArtifactClient } from '@actions/artifact';
import { type StandIn, startStandIn } from '../support/stand-in.ts';

const client = new DefaultArtifactClient();
const tarBytes = randomBytes(9 * 1024 * 1024);
let folder: string;
let standIn: StandIn;
/** The id of the artifact kube.tar, which is there for all tests. */
let stored: number | undefined;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stand-in-'));
  standIn = await startStandIn();
  Object.assign(process.env, standIn.environment, { GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder });
  const path = await writeInput('kube.tar', tarBytes);
  const options = { skipArchive: true, retentionDays: 3 };
  stored = (await client.uploadArtifact('ignored', [path], folder, options)).id;
});

afterEach(() => standIn.recover());

after(async () => {
  await standIn.stop();
  await rm(folder, { recursive: true });
});

async function writeInput(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

test('a single file is stored as it is, under its own name', async () => {
  const found = standIn.artifacts().find((artifact) => artifact.name === 'kube.tar');
  assert.equal(found?.finalized, true);
  assert.equal(found?.id, stored);
  assert.equal(found?.size, tarBytes.length);
  assert.equal(found?.mimeType, 'application/x-tar');
  assert.equal(found?.hash, `sha256:${sha256(tarBytes)}`);
  const days = (Date.parse(found?.expiresAt ?? '') - Date.now()) / 86_400_000;
  assert.ok(days > 2.9 && days <= 3, `expires in ${days} days`);
  assert.ok(tarBytes.equals(await standIn.download('kube.tar')));
});

test('a stored file is found by name and downloads to equal bytes', async () => {
  const { artifact } = await client.getArtifact('kube.tar');
  const expectedHash = artifact.digest ?? '';
  const result = await client.downloadArtifact(artifact.id, { path: join(folder, 'file'), expectedHash });

  assert.equal(result.digestMismatch, false);
  assert.ok(tarBytes.equals(await readFile(join(folder, 'file', 'kube.tar'))));
});

test('several files are stored as one zip and downloaded unpacked', async () => {
  const paths = [await writeInput('one.txt', 'first\n'), await writeInput('two.txt', 'second\n')];
  const uploaded = await client.uploadArtifact('reports', paths, folder);
  await client.downloadArtifact(uploaded.id ?? 0, { path: join(folder, 'zip') });

  assert.equal((await standIn.download('reports')).subarray(0, 2).toString(), 'PK');
  assert.equal(await readFile(join(folder, 'zip', 'one.txt'), 'utf8'), 'first\n');
  assert.equal(await readFile(join(folder, 'zip', 'two.txt'), 'utf8'), 'second\n');
});

test('the list has every finished artifact, and a deleted one no more', async () => {
  const names = async () => (await client.listArtifacts()).artifacts.map(({ name }) => name).sort();
  await client.uploadArtifact('soon gone', [await writeInput('soon.txt', 'x')], folder);
  const before = await names();
  assert.ok(before.includes('kube.tar') && before.includes('soon gone'));

  await client.deleteArtifact('soon gone');
  assert.deepEqual(
    await names(),
    before.filter((name) => name !== 'soon gone'),
  );
  await assert.rejects(client.getArtifact('soon gone'), /not found/);
});

test('a name that is taken is refused with 409', async () => {
  const upload = client.uploadArtifact('', [join(folder, 'kube.tar')], folder, { skipArchive: true });
  await assert.rejects(upload, /Failed to CreateArtifact: .*\(409\) Conflict/);
});

test('the client tries again after a 500', async () => {
  const before = standIn.calls().length;
  standIn.failNext({ method: 'CreateArtifact', status: 500, times: 1 });
  await client.uploadArtifact('second-try', [await writeInput('try.txt', 'x')], folder);

  const expected = ['CreateArtifact', 'CreateArtifact', 'FinalizeArtifact'];
  assert.deepEqual(standIn.calls().slice(before), expected);
});

test('an upload that is refused with 403 fails at once and leaves nothing', async () => {
  standIn.failNext({ method: 'CreateArtifact', status: 403 });
  const upload = client.uploadArtifact('refused', [await writeInput('refused.txt', 'x')], folder);

  await assert.rejects(upload, /\(403\) Forbidden/);
  assert.ok(!standIn.artifacts().some(({ name }) => name === 'refused'));
});

test('an artifact that is refused at the end is kept, but not as finished', async () => {
  standIn.failNext({ method: 'FinalizeArtifact', status: 403 });
  const upload = client.uploadArtifact('half', [await writeInput('half.txt', 'x')], folder);

  await assert.rejects(upload, /Failed to FinalizeArtifact/);
  assert.equal(standIn.artifacts().find(({ name }) => name === 'half')?.finalized, false);
  await assert.rejects(standIn.download('half'), /never finalized/);
});

test('a service that is down gives a network error', async () => {
  standIn.failNext({ method: 'any', status: 'down', times: Number.POSITIVE_INFINITY });
  await assert.rejects(client.listArtifacts(), /Unable to make request: ECONNRESET/);

  standIn.recover();
  assert.ok((await client.listArtifacts()).artifacts.length > 0);
});

test('a token of somebody else is refused', async () => {
  const own = process.env.ACTIONS_RUNTIME_TOKEN ?? '';
  process.env.ACTIONS_RUNTIME_TOKEN = `${own}x`;
  try {
    await assert.rejects(client.listArtifacts(), /\(401\)/);
  } finally {
    process.env.ACTIONS_RUNTIME_TOKEN = own;
  }
});

test('Azurite ends with a process that dies without stopping it', { timeout: 60_000 }, async () => {
  const support = fileURLToPath(new URL('../support/stand-in-azurite.js', import.meta.url));
  const program = `
    const { startAzurite } = await import(${JSON.stringify(support)});
    const { address } = await startAzurite();
    process.stdout.write(address);
    setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [address] = (await once(holder.stdout, 'data')) as [Buffer];
  assert.ok((await fetch(address.toString())).status >= 400, 'answers while its parent lives');

  holder.kill('SIGKILL');
  await once(holder, 'exit');
  await refusesConnections(address.toString());
});

async function refusesConnections(address: string): Promise<void> {
  while (
    await fetch(address).then(
      () => true,
      () => false,
    )
  ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
