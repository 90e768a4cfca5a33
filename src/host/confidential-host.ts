/** A host under embargo: all that a run says goes into one file of this user, and GitHub gets nothing that speaks of the tree. */

import { constants, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from './host.ts';
import { terminalLog } from './terminal-log.ts';

export interface ConfidentialHost {
  readonly host: Host;
  /** Path of the file that has the log. */
  readonly file: string;
}

/** Opens the file, which goes by the run's id and lies in the temporary folder; a runner empties that when the job ends. */
export function confidentialHost(host: Host, runId: string): ConfidentialHost {
  const file = join(host.temporaryFolder, `kbuild-confidential-${runId}.log`);
  const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = constants;
  const opened = openSync(file, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW, 0o600);
  const { GITHUB_STEP_SUMMARY: _, ...environment } = host.environment;
  const hidden: Host = {
    ...host,
    environment,
    log: terminalLog((line) => writeLine(opened, line), host.log.redact),
    setOutputs: (values) => host.setOutputs({ ...publicOutputs(values), log: file }),
    services: { cache: undefined, upload: undefined, artifacts: undefined },
  };
  return { host: hidden, file };
}

/** A full disk must not end the build here: what is built on it says so soon enough. */
function writeLine(file: number, line: string): void {
  try {
    writeSync(file, `${line}\n`);
  } catch {}
}

function publicOutputs(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => publicNames.includes(name)));
}

/** Paths, without a version in them, and words over all bytes: what a step after the build needs. A debugging runner logs all outputs. */
const publicNames: readonly string[] = [
  'output-directory',
  'checksums',
  'checksums-sha512',
  'sbom',
  'provenance-predicate',
  'content-digest',
  'payload-digest',
  'failure',
];
