/** The cache never fails a build. */

import { KbuildError } from '../problem.ts';

/**
 * Why something of the cache could not be done: what an engine or a file (of another user, such as an earlier run's by sudo)
 * has refused. Throws what is to end the build all the same: a cancel, this machine's full disk, and defects of ours.
 */
export function faultText(error: unknown): string {
  if (error instanceof KbuildError && error.failure !== 'cancelled') return error.message;
  if (error instanceof Error && 'syscall' in error && 'code' in error && error.code !== 'ENOSPC') {
    return error.message;
  }
  throw error;
}
