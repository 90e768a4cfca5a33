/**
 * `git archive HEAD` from a repository that knows that commit and its tag only, by a git that knows no configuration, no
 * filter and no attribute but the committed ones. So files in Git LFS are packed as the pointers that the commit has.
 */

import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { plainGitEnvironment, plainSettings } from '../../host/plain-git.ts';
import { KbuildError } from '../../problem.ts';
import { packBytes } from '../tar/pack.ts';
import type { GitCommand } from './git-command.ts';
import { gzipOf } from './gzip-of.ts';
import { wholeOutput } from './hand-on.ts';
import { leaveRecord } from './record.ts';
import type { ToolboxConfig } from './toolbox-config.ts';

type ArchiveCommand = Extract<GitCommand, { kind: 'stream' | 'archive' }>;

/** Returns the exit code. Throws with git's own last line when git fails. */
export async function archiveHead(config: ToolboxConfig, command: ArchiveCommand): Promise<number> {
  const { gitFolder } = config;
  if (gitFolder === '') throw noRepository;
  const args = [...plainSettings, ...archiveSettings, 'archive', '--format=tar', ...command.options, 'HEAD'];
  const env = { ...plainGitEnvironment(process.env.PATH ?? ''), GIT_DIR: gitFolder };
  const source = wholeOutput(config.programs.git, args, env);
  if (command.kind === 'stream') {
    await pipeline(source, process.stdout, { end: false });
    return 0;
  }
  const file = resolve(command.file);
  const packed = await packBytes({
    source,
    to: file,
    gzip: command.compress ? gzipOf(config) : undefined,
  });
  await leaveRecord(config, { kind: 'tar', path: file, ...packed });
  return 0;
}

const noRepository = new KbuildError('package', [
  {
    what: 'git archive is called, but the source is not a git repository of its own',
    remedy: 'Check the tree out as a repository',
  },
]);

/** What `git archive` would otherwise count from the repository, or has another value for by itself. */
const archiveSettings: readonly string[] = ['-c', 'tar.umask=0022', '-c', 'core.abbrev=12'];
