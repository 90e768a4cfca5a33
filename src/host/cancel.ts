/** The end of a run at somebody's wish, and the signals that say it. */

import { KbuildError } from '../problem.ts';
import { catchStrayErrors } from './stray-errors.ts';

export const cancelled = new KbuildError('cancelled', [
  { what: 'the run was cancelled', remedy: 'Everything that it had started has been ended' },
]);

/** A runner does it for other reasons too. */
export const cancelledByRunner = new KbuildError('cancelled', [
  {
    what: 'the run was cancelled',
    remedy:
      'Everything that it had started has been ended. If nobody meant it, see `timeout-minutes` and `concurrency` of the workflow, and run the job again',
  },
]);

/**
 * Aborts once the user (SIGINT) or the runner (SIGINT, then SIGTERM) wants the run to end, or a stray error ends it, which
 * `strayError` then tells.
 */
export function cancelOnSignals(): AbortSignal {
  const controller = new AbortController();
  catchStrayErrors((error) => {
    // Whoever read our output has gone.
    const isUnread = error instanceof Error && 'code' in error && error.code === 'EPIPE';
    controller.abort(isUnread ? undefined : error);
  });
  const cancel = () => controller.abort();
  process.on('SIGINT', cancel);
  process.on('SIGTERM', cancel);
  process.on('SIGHUP', cancel);
  return controller.signal;
}

/** undefined for a run that goes on, or that somebody has cancelled. */
export function strayError({ aborted, reason }: AbortSignal): unknown {
  const isWish = reason instanceof DOMException && reason.name === 'AbortError';
  return aborted && !isWish ? reason : undefined;
}

const cleaningMilliseconds = 10_000;

/** A stray error may leave a story waiting for ever: then it ends without what is left of its cleaning. `fail` tells why. */
export function endWhenStuck(cancel: AbortSignal, fail: (error: unknown) => void): void {
  cancel.addEventListener('abort', () => {
    const error = strayError(cancel);
    if (error === undefined) return;
    const end = () => {
      fail(error);
      process.exit();
    };
    setTimeout(end, cleaningMilliseconds).unref();
  });
}
