/**
 * rsync for a helper container whose image has none: this machine's own, with its libraries, sent there by tar. It is gone with
 * the container, and no bytes of the build come from it.
 */

import { dirname } from 'node:path';
import { cancelled } from '../host/cancel.ts';
import { sendFiles } from '../host/docker-files.ts';
import { findProgram } from '../host/files.ts';
import { thisMachine } from '../host/machine.ts';
import { ask } from '../host/process.ts';
import { shellWord } from '../kubernetes/shell-word.ts';
import type { Transport } from './rsync-arguments.ts';
import type { EngineSession } from './session.ts';

type ExecTransport = Extract<Transport, { kind: 'exec' }>;

const folder = '/tmp/kbuild-rsync';

/** undefined where the container cannot run what runs here. */
export async function sendRsync(
  session: EngineSession,
  transport: ExecTransport,
): Promise<ExecTransport | undefined> {
  const { docker, cancel, log } = session.request.run;
  const searchPath = session.request.told.environment.PATH ?? '';
  const program = await findProgram('rsync', searchPath);
  if (program === undefined || session.engine.architecture !== thisMachine().architecture) return undefined;
  const answer = await ask('ldd', [program], { cwd: '/', env: { PATH: searchPath, LC_ALL: 'C' } });
  const parts = partsOf(program, answer.stdout);
  if (!parts) return undefined;
  const { container, user } = transport;
  const place = { container, user, folder };
  const objection = await sendFiles(
    docker,
    place,
    parts.files,
    { name: 'rsync', text: parts.script },
    cancel,
  );
  if (cancel.aborted) throw cancelled;
  if (objection !== '') return undefined;
  log.line("The image has no rsync, so this machine's is used there");
  return { ...transport, program: `${folder}/rsync` };
}

export interface Parts {
  /** Absolute, on this machine. */
  readonly files: readonly string[];
  /** Starts the program below the folder, by its own loader and with its own libraries. */
  readonly script: string;
}

/** From what `ldd` says of a program; undefined of one that has no loader. */
export function partsOf(program: string, ldd: string): Parts | undefined {
  const paths = ldd.split('\n').flatMap((line) => /^\s*(?:\S+ => )?(\/.+) \(0x/.exec(line)?.[1] ?? []);
  const files = [...new Set([program, ...paths])];
  const loader = paths.find((path) => /\/ld-[^/]*$/.test(path));
  const there = (path: string) => shellWord(`${folder}${path}`);
  const libraries = [...new Set(paths.map(dirname))].map((path) => `${folder}${path}`).join(':');
  if (loader === undefined || ldd.includes('=> not found')) return undefined;
  const start = `${there(loader)} --library-path ${shellWord(libraries)} ${there(program)}`;
  return { files, script: `#!/bin/sh\nexec ${start} "$@"\n` };
}
