/** Errors that a user can fix: ours, and those of a machine that is in the way with its disk or with whose its files are. */

import { isAbsolute } from 'node:path';
import { diskRemedy } from '../builder/failure.ts';
import { fieldsOf, stringOf } from '../json.ts';
import { KbuildError, type Problem, quote } from '../problem.ts';

/** undefined for a defect of ours. */
export function asUserError(error: unknown): KbuildError | undefined {
  if (error instanceof KbuildError) return error;
  if (!(error instanceof Error)) return undefined;
  const { code, path, dest, syscall } = fieldsOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new KbuildError('disk', [{ what: `the disk is full (${error.message})`, remedy: diskRemedy }]);
  }
  if (code === 'ENAMETOOLONG') return new KbuildError('input', [tooLong(error.message)]);
  if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') return undefined;
  const place = stringOf(dest) || stringOf(path);
  // Of a program that cannot be started the path is its name.
  return isAbsolute(place)
    ? new KbuildError('input', [refusal(place, code, error.message, stringOf(syscall))])
    : undefined;
}

function tooLong(message: string): Problem {
  return {
    what: `a path is longer than this machine's programs can open (${quote(message)})`,
    remedy: 'Remove what lies there, or check the tree out in a folder with a shorter path',
  };
}

function refusal(place: string, code: string, message: string, syscall: string): Problem {
  const what = `this user has no right to ${place} (${message})`;
  if (code === 'EROFS') return { what, remedy: 'The file system is read-only there; build where it is not' };
  // What a build has made may be given away whole; of any other folder we do not know what else is in it.
  const output = /^.*?\/_output(?=\/|$)/.exec(place)?.[0];
  return {
    what,
    remedy: output
      ? `An earlier build of another user has made it, most likely as root: \`sudo chown -R "$(id -un)" ${output}\``
      : `It belongs to another user: let this one ${syscall === 'scandir' ? 'read' : 'write'} there, or run as that one`,
  };
}
