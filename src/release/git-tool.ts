/** `git archive HEAD` from a repository that knows that commit and its tag only. */

import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { KbuildError } from '../problem.ts';
import type { GitCommand } from './git-command.ts';
import { archiveSettings } from './git-folder.ts';
import { exitCodeOf, handOn } from './hand-on.ts';
import { packStream } from './pack-stream.ts';
import { leaveRecord } from './record.ts';
import type { ToolboxConfig } from './toolbox-config.ts';

type ArchiveCommand = Extract<GitCommand, { kind: 'stream' | 'archive' }>;

/** Returns the exit code. */
export async function archiveHead(config: ToolboxConfig, command: ArchiveCommand): Promise<number> {
  if (config.gitFolder === '') throw noRepository;
  const { git } = config.programs;
  const args = [...settings(config), 'archive', '--format=tar', ...command.options, 'HEAD'];
  if (command.kind === 'stream') return handOn(git, args);
  const child = spawn(git, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = exitCodeOf(child);
  const file = resolve(command.file);
  const packed = await packStream(child.stdout, {
    to: file,
    compress: command.compress,
    workers: config.workers,
    workerUrl: config.entry,
    // What git has left unfinished must not get the final name.
    isComplete: async () => (await exit) === 0,
  });
  if (packed) await leaveRecord(config, { kind: 'tar', path: file, ...packed });
  return exit;
}

function settings({ gitFolder }: ToolboxConfig): readonly string[] {
  return [`--git-dir=${gitFolder}`, ...archiveSettings.flatMap((setting) => ['-c', setting])];
}

const noRepository = new KbuildError('package', [
  {
    what: 'git archive is called, but the source is no git repository of its own',
    remedy: 'Check the tree out as a repository',
  },
]);
