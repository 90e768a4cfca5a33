/** git for tests: argument arrays, a fixed identity, nobody's configuration. */

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** `date` (`<seconds> +0000`) is both author's and committer's. Returns stdout. */
export async function git(
  folder: string,
  args: readonly string[],
  date = '1700000000 +0000',
): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...args], {
    maxBuffer: 64 * 1024 * 1024,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'Tester',
      GIT_AUTHOR_EMAIL: 'tester@example.com',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: 'Tester',
      GIT_COMMITTER_EMAIL: 'tester@example.com',
      GIT_COMMITTER_DATE: date,
    },
  });
  return stdout;
}
