/** Running make: the heartbeat, the log file, and children that outlive their make. */

import assert from 'node:assert/strict';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { type MakeResult, runMake } from '../../src/builder/run.ts';
import { redactor } from '../../src/host/secrets.ts';
import { terminalLog } from '../../src/host/terminal-log.ts';
import { temporaryFolder } from './support.ts';

interface Ran {
  readonly result: MakeResult;
  readonly lines: readonly string[];
  readonly log: string;
  readonly milliseconds: number;
}

/** `logsTo`: what the log file is a link to. */
async function runRecipe(recipe: string, logsTo?: string): Promise<Ran> {
  const root = await temporaryFolder();
  await writeFile(join(root, 'Makefile'), `all:\n\t@${recipe}\n`);
  const lines: string[] = [];
  const logPath = join(root, 'build.log');
  if (logsTo !== undefined) await symlink(logsTo, logPath);
  const started = Date.now();
  const result = await runMake(
    {
      root,
      calls: [{ arguments: ['all'], platforms: [] }],
      builder: {
        start: (call) => ({
          tool: 'make',
          arguments: call.arguments,
          env: { PATH: process.env.PATH ?? '' },
        }),
        end: async () => {},
        afterCall: async () => undefined,
        holds: undefined,
      },
      runId: `test-${process.pid}`,
      logPath,
      heartbeatMilliseconds: 100,
    },
    terminalLog((line) => lines.push(line), redactor([])),
    new AbortController().signal,
  );
  return {
    result,
    lines,
    log: logsTo ? '' : await readFile(logPath, 'utf8'),
    milliseconds: Date.now() - started,
  };
}

test('a quiet build is heard from, with time, memory and disk; its log has only its own lines', async () => {
  const { result, lines, log } = await runRecipe('echo first; sleep 0.5; echo last');
  assert.equal(result.kind, 'built');
  const beats = lines.filter((line) =>
    /still building after 0\.\d s, .* of .* memory available, .* of disk free/.test(line),
  );
  assert.ok(beats.length >= 2, lines.join('\n'));
  assert.equal(log, 'first\nlast\n');
});

test('a failed call keeps its exit code and last words', async () => {
  const { result } = await runRecipe('echo a.go:1:2: wrong >&2; exit 3');
  assert.equal(result.kind, 'failed');
  if (result.kind !== 'failed') return;
  assert.equal(result.exit.code, 2);
  assert.deepEqual(
    result.signs.compileErrors.map((it) => it.file),
    ['a.go'],
  );
});

test('a disk that is full for the log file ends neither kbuild nor the build, and is told', async () => {
  // The kernel's own ENOSPC. A pause lets the file be closed by it before the build ends, or not.
  for (const recipe of ['echo first; sleep 0.5; echo last', 'echo last']) {
    const { result, lines } = await runRecipe(recipe, '/dev/full');
    assert.equal(result.kind, 'built');
    assert.ok(lines.includes('last'), lines.join('\n'));
    assert.match(lines.at(-1) ?? '', /^Warning: The log file .*build\.log is not whole: ENOSPC/);
  }
});

test('a child that keeps the output open does not keep the run', async () => {
  const { result, milliseconds } = await runRecipe('sleep 60 & echo done');
  assert.equal(result.kind, 'built');
  assert.ok(milliseconds < 10_000, `${milliseconds} ms`);
});
