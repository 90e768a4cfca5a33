/** A terminal as host: the same commands without workspace, outputs and artifacts. */

import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { cancelOnSignals } from './cancel.ts';
import { definedEnvironment } from './environment.ts';
import type { Host } from './host.ts';
import { thisMachine } from './machine.ts';
import { loginsNamedIn } from './netrc.ts';
import { redactor, secretsIn } from './secrets.ts';
import { terminalLog } from './terminal-log.ts';
import { toolboxEntry } from './toolbox-entry.ts';

/** `addresses` may hold credentials that the log, written to `out`, must not show. Reads the environment and starts to listen for Ctrl-C. */
export function terminalHost(addresses: readonly string[], out: NodeJS.WritableStream): Host {
  const environment = definedEnvironment();
  const redact = redactor(secretsIn(environment, [...addresses, ...loginsNamedIn(environment)]));
  return {
    environment,
    log: terminalLog((line) => void out.write(`${line}\n`), redact),
    cancel: cancelOnSignals(),
    workspace: undefined,
    workingFolder: process.cwd(),
    temporaryFolder: tmpdir(),
    machine: thisMachine(),
    toolboxEntry: toolboxEntry(),
    trigger: {
      tag: undefined,
      pullRequest: false,
      attempt: 1,
      cache: { name: '', ref: '', defaultBranch: '', isProtected: false },
    },
    runId: randomUUID(),
    now: Date.now,
    started: performance.timeOrigin,
    setOutputs: () => {},
    remember: () => {},
    services: { cache: undefined, upload: undefined, artifacts: undefined },
  };
}
