/** The terminal's log: the same words without workflow commands, and without control characters of others. */

import type { Log } from './host.ts';
import { plainLine } from './plain-line.ts';

/** `write` takes whole lines. */
export function terminalLog(write: (line: string) => void, redact: (text: string) => string): Log {
  const line = (text: string) => write(plainLine(redact(text)));
  const started = performance.now();
  return {
    line,
    redact,
    warning: (text) => line(`Warning: ${text}`),
    error: (text, place) => line(place ? `Error: ${place.file}:${place.line}: ${text}` : `Error: ${text}`),
    group: (title, work) => {
      line(`==> ${clockText((performance.now() - started) / 1000)} ${title}`);
      return work();
    },
    untrusted: (work) => work(write),
  };
}

/** Minutes and seconds since the start, as `3:07`. */
function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}
