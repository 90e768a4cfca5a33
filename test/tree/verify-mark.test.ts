/** A reference that grows while it is read: what came later was not looked at, and verify says so. */

import assert from 'node:assert/strict';
import { appendFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { faultsOfMarks, markOf } from '../../src/commands/reference-mark.ts';
import { verdictOf } from '../../src/verify/document.ts';
import { type Reference, referenceOf } from '../../src/verify/reference.ts';
import { miniature, temporaryFolder, testHost } from './support.ts';
import { runVerify, write } from './verify-support.ts';

test('a folder is another one when a file has come or grown, and the same when nothing has', async () => {
  const [folder, work] = [await temporaryFolder(), await temporaryFolder()];
  const mark = () => markOf(testHost(work, {}), referenceOf(folder) as Reference, work);
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
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const address = server.address();
    const origin = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
    const { document } = await runVerify(await miniature(), { reference: `${origin}/v1` });
    assert.equal(verdictOf(document), 'not-checked');
    assert.match(document.faults.join('\n'), /the reference has changed while it was read/);
  } finally {
    server.close();
  }
});
