/** What goes wrong while packing leaves no half tar under its name, and is said. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { pieceSize } from '../../src/packing/gzip/deflate.ts';
import { gzipStream } from '../../src/packing/gzip/gzip.ts';
import { type PackRequest, packTar } from '../../src/packing/tar/pack.ts';
import { type PlannedEntry, planTar } from '../../src/packing/tar/tar-plan.ts';
import { KbuildError } from '../../src/problem.ts';
import { runTool } from '../support/engine-remains.ts';
import { workerUrl } from '../support/gzip-worker-entry.ts';
import { projectRoot } from '../support/project.ts';
import { randomFrom, sampleBytes } from '../support/sample-bytes.ts';

const folder = await mkdtemp(join(tmpdir(), 'kbuild-pack-'));
after(() => rm(folder, { recursive: true }));
const binary = sampleBytes('noise', 6 * pieceSize, randomFrom(1));
const base = join(folder, 'base');
await mkdir(join(base, 'k'), { recursive: true });
await writeFile(join(base, 'k/kubectl'), binary);
let made = 0;

async function outputFolder(): Promise<string> {
  const output = join(folder, `output-${made++}`);
  await mkdir(output);
  return output;
}

async function request(output: string, more: Partial<PackRequest> = {}): Promise<PackRequest> {
  const plan = await planTar({ base, names: ['k'], epoch: 1 });
  return { plan, to: join(output, 'k.tar.gz'), gzip: { workers: 2, workerUrl }, ...more };
}

const failureOf = (packing: Promise<unknown>): Promise<KbuildError> =>
  packing.then(
    () => assert.fail('it was not refused'),
    (error) => {
      assert.ok(error instanceof KbuildError, String(error?.stack ?? error));
      return error;
    },
  );

for (const compress of [true, false]) {
  test(`a full disk is said, and nothing stays on it (${compress ? 'tar.gz' : 'tar'})`, async (context) => {
    if (process.getuid?.() !== 0) return context.skip('only root can mount a small disk');
    const output = await outputFolder();
    await runTool('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'kbuild-test', output]);
    try {
      const error = await failureOf(packTar(await request(output, compress ? {} : { gzip: undefined })));
      assert.equal(error.failure, 'disk');
      assert.match(
        error.message,
        /k\.tar\.gz cannot be packed: the disk of .*output-\d is full\. Free some space/,
      );
      assert.deepEqual(await readdir(output), []);
    } finally {
      await runTool('umount', [output]);
    }
  });
}

test('a binary that changes while it is packed is refused, and an earlier tar stays', async () => {
  const output = await outputFolder();
  await writeFile(join(output, 'k.tar.gz'), 'earlier');
  const { plan, ...rest } = await request(output);
  const packing = packTar({ ...rest, plan: changing(plan) });
  assert.match((await failureOf(packing)).message, /k\/kubectl changed while it was packed/);
  assert.deepEqual(await readdir(output), ['k.tar.gz']);
  assert.equal(await readFile(join(output, 'k.tar.gz'), 'utf8'), 'earlier');
});

/** The binary grows once it has been taken out of the list. */
function changing(plan: readonly PlannedEntry[]): readonly PlannedEntry[] {
  const file = join(base, 'k/kubectl');
  const entries = function* (): Generator<PlannedEntry> {
    for (const planned of plan) {
      if (planned.content) appendFileSync(file, 'x');
      yield planned;
    }
  };
  return Object.assign([], { [Symbol.iterator]: entries });
}

test('a cancelled packing leaves nothing', async () => {
  await writeFile(join(base, 'k/kubectl'), binary);
  const output = await outputFolder();
  const controller = new AbortController();
  const packing = packTar(await request(output, { signal: controller.signal }));
  while ((await readdir(output)).length === 0) await sleep(1);
  controller.abort();
  assert.equal((await failureOf(packing)).failure, 'cancelled');
  assert.deepEqual(await readdir(output), []);
});

test('a killed packing leaves no tar under its name, and the next one succeeds over what it left', async () => {
  await writeFile(join(base, 'k/kubectl'), binary);
  const output = await outputFolder();
  const to = join(output, 'k.tar.gz');
  const partial = join(output, '.k.tar.gz.partial');
  const child = join(projectRoot, 'build/test/support/pack-child.js');
  const process_ = spawn(process.execPath, [child, '2', 'gzip', base, 'k', to], { stdio: 'ignore' });
  const exited = once(process_, 'exit');
  while (process_.exitCode === null && !existsSync(partial)) await sleep(1);
  assert.equal(process_.exitCode, null, 'it was done before it could be killed');
  process_.kill('SIGKILL');
  await exited;
  assert.deepEqual(await readdir(output), ['.k.tar.gz.partial']);
  await packTar(await request(output));
  assert.deepEqual(await readdir(output), ['k.tar.gz']);
});

const failing: readonly (readonly [what: string, code: string, message: RegExp])[] = [
  ['does not start', 'throw new Error("no such thing")', /no such thing/],
  ['ends early', 'process.exit(3)', /a thread that compresses has ended with 3/],
];

for (const [what, code, message] of failing) {
  test(`a thread that ${what} fails the packing instead of hanging it`, async () => {
    const output = await outputFolder();
    const url = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
    await assert.rejects(packTar(await request(output, { gzip: { workers: 2, workerUrl: url } })), message);
    assert.deepEqual(await readdir(output), []);
  });
}

test('whoever stops reading a gzip stream leaves no thread behind', async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield binary;
  }
  let length = 0;
  for await (const chunk of gzipStream(endless(), { workers: 2, workerUrl })) {
    length += chunk.length;
    if (length > 3 * pieceSize) break;
  }
  const threads = process.getActiveResourcesInfo().filter((it) => it === 'MessagePort' || it === 'Worker');
  assert.deepEqual(threads, []);
});

test('a source that fails takes the stream with it', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield binary;
    throw new Error('the source is broken');
  }
  await assert.rejects(async () => {
    for await (const _ of gzipStream(broken(), { workers: 2, workerUrl }));
  }, /the source is broken/);
});
