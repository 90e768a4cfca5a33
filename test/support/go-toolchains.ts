/** Other Go toolchains than the machine's, which Go fetches itself as modules and checks by their sums. */

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The folder of a toolchain such as `go1.24.13`, or of the machine's own for `local`. */
export async function goRootOf(toolchain: string): Promise<string> {
  const env = { ...process.env, GOTOOLCHAIN: toolchain };
  return (await run('go', ['env', 'GOROOT'], { env })).stdout.trim();
}
