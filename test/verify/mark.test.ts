/** A reference that grows while it is read: what came later was not looked at, and verify says so. */

import assert from 'node:assert/strict';
import { appendFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { faultsOfMarks, markOf } from '../../src/commands/reference-mark.ts';
import { verdictOf } from '../../src/verify/document.ts';
import { type Reference, referenceOf } from '../../src/verify/reference.ts';
import { closeAll, listen } from '../support/listening.ts';
import { miniature, temporaryFolder, testHost } from '../tree/support.ts';
import { runVerify, write } from './support.ts';

test('a folder is another one when a file has come or grown, and the same when nothing has', async () => {
  const [folder, work] = [await temporaryFolder(), await temporaryFolder()];
  const mark = () =>
    markOf(testHost(work, {}), { reference: referenceOf(folder) as Reference, work, token: '' });
  await write(join(folder, 'bin/linux/amd64/kubectl'), 'x');
  const first = await mark();
  assert.deepEqual(faultsOfMarks(first, await mark()), []);
  await write(join(folder, 'bin/linux/arm64/kubectl'), 'x');
  const second = await mark();
  await appendFile(join(folder, 'bin/linux/arm64/kubectl'), 'x');
  for (const other of [second, await mark()])
    assert.match(faultsOfMarks(first, other).join(), /has changed while it was read/);
  assert.notEqual(second, await mark());
});

test('a release that lists more at the end than in the beginning is not-checked', async () => {
  let asked = 0;
  const sum = '0'.repeat(64);
  const server = createServer(({ url }, response) => {
    if (url !== '/v1/SHA256SUMS') return void response.writeHead(404).end();
    asked += 1;
    const names = ['kubectl', 'kubelet', 'kubeadm'].slice(0, asked);
    response.end(names.map((name) => `${sum}  bin/linux/amd64/${name}\n`).join(''));
  });
  try {
    const origin = `http://127.0.0.1:${await listen(server)}`;
    const { document } = await runVerify(await miniature(), { reference: `${origin}/v1` });
    assert.equal(verdictOf(document), 'not-checked');
    assert.match(document.faults.join('\n'), /the reference has changed while it was read/);
  } finally {
    await closeAll(server);
  }
});

test('a release of GitHub is another one when an asset has come or was uploaded again, not when it was downloaded', async () => {
  const assets = [{ name: 'kubectl', id: 1, downloads: 0 }];
  const server = createServer((_, response) => {
    const list = assets.map(({ name, id, downloads }) => ({
      name,
      url: `https://api.example/assets/${id}`,
      download_count: downloads,
    }));
    response.end(JSON.stringify({ assets: list }));
  });
  try {
    const origin = `http://127.0.0.1:${await listen(server)}`;
    const work = await temporaryFolder();
    const environment = { GITHUB_SERVER_URL: origin, GITHUB_API_URL: origin };
    const reference = referenceOf(`${origin}/org/kubernetes/releases/tag/v1`) as Reference;
    const mark = () => markOf(testHost(work, { environment }), { reference, work, token: '' });
    const first = await mark();
    assets[0] = { name: 'kubectl', id: 1, downloads: 7 };
    assert.deepEqual(faultsOfMarks(first, await mark()), []);
    assets[0] = { name: 'kubectl', id: 2, downloads: 7 };
    const again = await mark();
    assets.push({ name: 'kubelet', id: 3, downloads: 0 });
    for (const other of [again, await mark()])
      assert.match(faultsOfMarks(first, other).join(), /has changed while it was read/);
    assert.notEqual(again, await mark());
  } finally {
    await closeAll(server);
  }
});
