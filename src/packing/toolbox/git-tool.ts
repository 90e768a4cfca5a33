/** `git archive HEAD` from a repository that knows that commit and its tag only. */

import { resolve } from 'node:path';
import { KbuildError } from '../../problem.ts';
import { packBytes } from '../tar/pack.ts';
import type { GitCommand } from './git-command.ts';
import { gzipOf } from './gzip-of.ts';
import { handOn, wholeOutput } from './hand-on.ts';
import { leaveRecord } from './record.ts';
import type { ToolboxConfig } from './toolbox-config.ts';

type ArchiveCommand = Extract<GitCommand, { kind: 'stream' | 'archive' }>;

/** Returns the exit code. */
export async function archiveHead(config: ToolboxConfig, command: ArchiveCommand): Promise<number> {
  if (config.gitFolder === '') throw noRepository;
  const { git } = config.programs;
  const args = [...settings(config), 'archive', '--format=tar', ...command.options, 'HEAD'];
  if (command.kind === 'stream') return handOn(git, args);
  const file = resolve(command.file);
  const packed = await packBytes({
    source: wholeOutput(git, args),
    to: file,
    gzip: command.compress ? gzipOf(config) : undefined,
  });
  await leaveRecord(config, { kind: 'tar', path: file, ...packed });
  return 0;
}

function settings({ gitFolder }: ToolboxConfig): readonly string[] {
  return [`--git-dir=${gitFolder}`, ...archiveSettings.flatMap((setting) => ['-c', setting])];
}

const noRepository = new KbuildError('package', [
  {
    what: 'git archive is called, but the source is not a git repository of its own',
    remedy: 'Check the tree out as a repository',
  },
]);

/** Settings that `git archive` would otherwise take from the machine or count from the repository. */
const archiveSettings: readonly string[] = [
  'tar.umask=0022',
  'core.abbrev=12',
  'core.attributesFile=/dev/null',
  'core.autocrlf=false',
];
