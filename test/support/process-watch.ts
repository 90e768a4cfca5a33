/** Everybody's command lines while something runs: what is in one of them, any user of the machine can read. */

import { readdirSync, readFileSync } from 'node:fs';

export interface ProcessWatch {
  /** Arguments of each command seen, joined by blanks. Ends the watch. */
  readonly stop: () => readonly string[];
}

export interface RunningCommand {
  readonly pid: number;
  readonly words: readonly string[];
}

/** A process that lives shorter than a few milliseconds may be missed. */
export function watchProcesses(): ProcessWatch {
  const seen = new Set<string>();
  const timer = setInterval(() => {
    for (const command of commandLines()) seen.add(command);
  }, 5);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      return [...seen];
    },
  };
}

export function commandLines(): readonly string[] {
  return runningCommands().map(({ words }) => words.join(' ').trim());
}

/** Without the kernel's own processes and those that have ended, which have no words. */
export function runningCommands(): readonly RunningCommand[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids
    .map((pid) => ({ pid: Number(pid), words: wordsOf(pid) }))
    .filter(({ words }) => words.some((word) => word !== ''));
}

function wordsOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    // It has ended.
    return [];
  }
}
