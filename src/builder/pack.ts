/** Packs a folder as a tar that keeps modes, which artifacts lose, and holds nothing of the machine. */

import { findProgram } from '../host/files.ts';
import { ask, type Environment } from '../host/process.ts';
import { KbuildError } from '../problem.ts';

/** `epoch` in seconds. GNU tar under any of the names that Kubernetes' scripts look for. */
export async function packFolder(
  folder: string,
  tar: string,
  epoch: number,
  { PATH = '', TAR = '' }: Environment,
): Promise<void> {
  const env: Environment = { PATH };
  const program = TAR || ((await findProgram('gtar', PATH)) ?? (await findProgram('gnutar', PATH)) ?? 'tar');
  const answer = await ask(program, packArguments(folder, tar, epoch), { cwd: folder, env });
  if (answer.code === 0) return;
  const disk = answer.stderr.includes('No space left');
  throw new KbuildError(disk ? 'disk' : 'input', [
    {
      what: `tar could not pack ${folder}: ${answer.stderr.trim().split('\n').at(-1)}`,
      remedy: disk ? 'Free some space on the disk' : 'GNU tar is needed, as tar, gtar or gnutar',
    },
  ]);
}

export function packArguments(folder: string, tar: string, epoch: number): readonly string[] {
  return [
    '--create',
    `--file=${tar}`,
    `--directory=${folder}`,
    '--format=ustar',
    '--sort=name',
    `--mtime=@${epoch}`,
    '--owner=0',
    '--group=0',
    '--numeric-owner',
    '--mode=u+rwX,go+rX,go-w',
    '--',
    '.',
  ];
}
