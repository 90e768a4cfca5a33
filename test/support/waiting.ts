/** Waits of tests, which end when it is so, when it cannot be so any more, or after a minute. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { StartedAction } from './mini-runner.ts';

/** How long a test waits before it fails. */
export const patienceMs = 60_000;

/** Waits until it is so; `end` is that of the program which makes it so. */
export async function until(isSo: () => boolean | Promise<boolean>, end?: Promise<unknown>): Promise<void> {
  const limit = Date.now() + patienceMs;
  let ended = false;
  const note = () => {
    ended = true;
  };
  end?.then(note, note);
  for (;;) {
    // Before the look, as the last thing that a program does may be what is waited for.
    const last = ended || Date.now() > limit;
    if (await isSo()) return;
    if (last) throw new Error(`it never is so${ended ? ', and the program has ended' : ''}: ${isSo}`);
    await sleep(20);
  }
}

/** Resolves once the action has said it; rejects when it ends without. */
export function untilLine(action: StartedAction, words: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why} without ${words}`));
    const timer = setTimeout(fail, patienceMs, 'a long time has passed');
    action.onLine((line) => {
      if (words.test(line)) resolve();
    });
    action.finished
      .then((run) => fail(`it has ended, having said\n${run.stdout}\n`), reject)
      .finally(() => clearTimeout(timer));
  });
}
