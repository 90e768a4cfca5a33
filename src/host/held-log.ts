/** A log whose lines wait, for work beside which nothing may be printed. */

import type { Log } from './host.ts';

export interface HeldLog {
  /** For lines and a tool's output alone; all else goes through at once. */
  readonly log: Log;
  /** Writes what has waited, in its order; from then on lines go through. */
  readonly release: () => Promise<void>;
}

export function heldLog(log: Log): HeldLog {
  const waiting: (() => Promise<void>)[] = [];
  const later = (write: () => Promise<void>) => void waiting.push(write);
  return {
    log: {
      ...log,
      line: (text) => later(async () => log.line(text)),
      untrusted: async (work) => {
        const lines: string[] = [];
        later(() => log.untrusted(async (write) => lines.forEach(write)));
        return work((line) => void lines.push(line));
      },
    },
    release: async () => {
      for (const write of waiting.splice(0)) await write();
    },
  };
}
