/** A terminal as host: the same commands without workspace, outputs and artifacts. */

import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { cancelOnSignals } from './cancel.ts';
import { definedEnvironment } from './environment.ts';
import type { Host } from './host.ts';
import { thisMachine } from './machine.ts';
import { terminalLog } from './terminal-log.ts';

/** Reads the environment and starts to listen for Ctrl-C. */
export function terminalHost(): Host {
  return {
    environment: definedEnvironment(),
    log: terminalLog((line) => void process.stdout.write(`${line}\n`)),
    cancel: cancelOnSignals(),
    workspace: undefined,
    workingFolder: process.cwd(),
    temporaryFolder: tmpdir(),
    machine: thisMachine(),
    trigger: { tag: undefined, pullRequest: false, attempt: 1 },
    runId: randomUUID(),
    now: Date.now,
    setOutputs: () => {},
    upload: undefined,
  };
}
