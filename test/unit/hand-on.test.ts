/** The output of a tool is whole, or there is an error; however fast the tool is and however slow its reader. */

import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { wholeOutput } from '../../src/packing/toolbox/hand-on.ts';
import { until } from '../support/waiting.ts';

const shell = (script: string) => wholeOutput('sh', ['-c', script]);

async function slowly(source: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const chunk of source) {
    text += Buffer.from(chunk).toString();
    await sleep(20);
  }
  return text;
}

test('a reader that comes after the tool would have ended gets all of it', async () => {
  const output = shell('printf whole');
  await sleep(200);
  assert.equal((await buffer(output)).toString(), 'whole');
});

test('a slow reader gets all of what is written fast', async () => {
  const text = await slowly(
    shell('for i in 1 2 3 4 5 6 7 8; do head -c 65536 /dev/zero | tr "\\0" $i; done'),
  );
  assert.deepEqual([text.length, text.at(0), text.at(-1)], [8 * 65536, '1', '8']);
});

test('a tool that closes its output before it ends is waited for', async () => {
  assert.equal((await buffer(shell('printf whole; exec >&-; sleep 0.2'))).toString(), 'whole');
});

test('a tool that fails, dies or is not there is an error after what it has written', async () => {
  const heard: string[] = [];
  const read = async (source: AsyncIterable<Uint8Array>) => {
    for await (const chunk of source) heard.push(Buffer.from(chunk).toString());
  };
  await assert.rejects(read(shell('printf half; exit 3')), { failure: 'package', message: /ended with 3/ });
  await assert.rejects(read(shell('kill -9 $$')), { message: /ended with 137/ });
  await assert.rejects(read(wholeOutput('/nonexistent/git', [])), { code: 'ENOENT' });
  assert.deepEqual(heard, ['half']);
});

test('a reader that goes away takes the tool along', async () => {
  const output = shell('echo $$; exec sleep 600');
  const pid = Number((await output.next()).value);
  assert.ok(isThere(pid));
  await output.return(undefined);
  await until(() => !isThere(pid));
});

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
