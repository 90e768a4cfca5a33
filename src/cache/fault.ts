/** The cache never fails a build: the one place that catches what goes wrong with it. */

import type { Log } from '../host/host.ts';
import { KbuildError } from '../problem.ts';

/**
 * What `work` gives, or else what `instead` makes of the reason that it gives nothing. A fault of files, of the engine or of
 * the disk is only told; anything else is a defect of ours, and the log says so. A cancel alone still ends the build.
 */
export async function harmless<T>(
  log: Log,
  work: () => Promise<T>,
  instead: (why: string) => T | Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof KbuildError && error.failure === 'cancelled') throw error;
    if (isForeseen(error)) return instead(error.message);
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    log.warning(`A defect of kbuild itself, which costs this run its cache and does no other harm: ${said}`);
    return instead(error instanceof Error ? error.message : String(error));
  }
}

function isForeseen(error: unknown): error is Error {
  return error instanceof KbuildError || (error instanceof Error && 'syscall' in error && 'code' in error);
}
