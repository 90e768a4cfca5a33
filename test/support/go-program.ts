/** Programs that Debian does not bring, compiled once from their Go modules and kept in .cache/. */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from './project.ts';

const run = promisify(execFile);

export interface GoProgram {
  /** Such as `github.com/nektos/act`. */
  readonly package: string;
  /** A tag of its module. */
  readonly version: string;
  /** Where it is to be, unless anywhere will do. */
  readonly path?: string;
}

/** Several callers at once wait for each other. Returns the program's path. */
export async function ensureGoProgram(program: GoProgram): Promise<string> {
  const { package: from, version } = program;
  const folder = join(projectRoot, '.cache/go-programs', `${basename(from)}-${version}`);
  const path = program.path ?? join(folder, basename(from));
  if (existsSync(path)) return path;
  const bin = join(folder, 'compiled');
  await Promise.all([mkdir(bin, { recursive: true }), mkdir(dirname(path), { recursive: true })]);
  const words = [`${from}@${version}`, join(bin, basename(from)), path];
  await run('flock', [join(folder, 'lock'), 'sh', '-euc', installation, 'sh', ...words], {
    env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '', GOTOOLCHAIN: 'local', GOBIN: bin },
    maxBuffer: 64 * 1024 * 1024,
  });
  return path;
}

/** The program appears when it is whole. Not optimised, as compiling takes minutes and no test waits for the program. */
const installation = `
  [ ! -e "$3" ] || exit 0
  go install -trimpath -gcflags='all=-N -l' -ldflags='-s -w' "$1"
  mv "$2" "$3"
`;
