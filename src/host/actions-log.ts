/** The runner's log: workflow commands for our own words, and a wall in front of everybody else's. */

import { randomUUID } from 'node:crypto';
import { endGroup, error, startGroup, warning } from '@actions/core';
import type { Log } from './host.ts';
import { plainLine } from './plain-line.ts';

/** Annotations of one kind that the runner keeps for a step; more would only push others out. */
const mostAnnotations = 10;

/** `write` takes whole lines. */
export function actionsLog(write: (line: string) => void, redact: (text: string) => string): Log {
  let errors = 0;
  let warnings = 0;
  const line = (text: string) => write(plainLine(redact(text)));
  return {
    line,
    redact,
    warning: (text) => (++warnings > mostAnnotations ? line(`Warning: ${text}`) : warning(redact(text))),
    error: (text, place) => {
      if (++errors > mostAnnotations) return line(`Error: ${text}`);
      if (!place) return error(redact(text));
      const { file, line: startLine, column } = place;
      return error(redact(text), {
        file,
        startLine,
        ...(column === undefined ? {} : { startColumn: column }),
      });
    },
    group: async (title, work) => {
      startGroup(plainLine(title));
      try {
        return await work();
      } finally {
        endGroup();
      }
    },
    untrusted: async (work) => {
      const token = randomUUID();
      write(`::stop-commands::${token}`);
      try {
        return await work(write);
      } finally {
        write(`::${token}::`);
      }
    },
  };
}
