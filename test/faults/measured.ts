/** A program that does one thing with something huge, and says what came of it and how much memory it ever had. */

import { readFileSync } from 'node:fs';
import { runProgram, withLogFile } from '../../src/builder/run.ts';
import { assemble } from '../../src/commands/assemble.ts';
import { redactor } from '../../src/host/secrets.ts';
import { terminalLog } from '../../src/host/terminal-log.ts';
import { hostOf, nameOf, platforms, storeOf, tinyInputs } from './tiny-release.ts';

const [, , what = '', folder = ''] = process.argv;

async function outcome(): Promise<string> {
  if (what === 'line') return longLine();
  const stored = platforms.map((it, index) => ({ id: index, name: `${nameOf(it)}-a1`, size: 1, digest: '' }));
  return assemble(hostOf(folder, storeOf(folder, stored)), tinyInputs).then(
    () => 'assembled',
    (error: unknown) => String(error),
  );
}

/** 600 MB of build output without a line end. */
async function longLine(): Promise<string> {
  let longest = 0;
  const log = terminalLog((line) => {
    longest = Math.max(longest, line.length);
  }, redactor([]));
  const request = {
    root: folder,
    program: {
      tool: 'sh',
      arguments: ['-c', "head -c 600000000 /dev/zero | tr '\\0' x"],
      env: { PATH: process.env.PATH ?? '' },
    },
    end: async () => {},
    holds: undefined,
    runId: `test-${process.pid}`,
    heartbeatMilliseconds: 60_000,
  };
  const cancel = new AbortController().signal;
  const { exit } = await withLogFile(`${folder}/log`, log, (file) => runProgram(request, file, log, cancel));
  return `exit ${exit.code}, longest ${longest}`;
}

const said = await outcome();
/** In kB, as the kernel has counted it. */
const [, peak = ''] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
process.stdout.write(JSON.stringify({ said: said.slice(0, 2000), peak: Number(peak) * 1024 }));
