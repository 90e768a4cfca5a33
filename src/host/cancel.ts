/** The end of a run at somebody's wish, and the signals that say it. */

import { KbuildError } from '../problem.ts';

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

/** Aborts once the user (SIGINT) or the runner (SIGINT, then SIGTERM) wants the run to end. */
export function cancelOnSignals(): AbortSignal {
  const controller = new AbortController();
  const cancel = () => controller.abort();
  process.on('SIGINT', cancel);
  process.on('SIGTERM', cancel);
  process.on('SIGHUP', cancel);
  return controller.signal;
}
