/** What docker prints, read. Pure: the texts are handed in. */

import { fieldsOf, isObject, parsedJson, stringsIn } from '../json.ts';
import type { Answer } from './process.ts';

/** Newer clients say it beside the JSON, older ones in it. */
export function engineRefusal({ stdout, stderr }: Answer): string {
  const { ServerErrors } = fieldsOf(parsedJson(stdout));
  const words = [...stderr.split('\n').filter(isNoWarning), ...stringsIn(ServerErrors)].map((text) =>
    text.trim(),
  );
  return [...new Set(words)].filter((text) => text !== '').join(' ') || stderr.trim() || stdout.trim();
}

/** `podman info` has its own form, and podman-docker says on standard error that it is no docker. */
export function isPodman({ stdout, stderr }: Pick<Answer, 'stdout' | 'stderr'>): boolean {
  return /emulate docker cli using podman/i.test(stderr) || isObject(fieldsOf(parsedJson(stdout)).host);
}

/** What a failed call said, in one line. */
export function wordsOf({ stdout, stderr }: Answer): string {
  const lines = `${stderr}\n${stdout}`
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:See|Run) 'docker .*--help'/.test(line));
  return lines.filter(isNoWarning).join(' ') || lines.join(' ');
}

/** What docker said of what it did not remove; empty when all is gone, or was gone already. */
export type Objection = string;

export function objectionIn({ code, stderr }: Pick<Answer, 'code' | 'stderr'>): Objection {
  if (code === 0) return '';
  const lines = stderr.split('\n').filter((line) => line.trim() !== '' && isNoWarning(line));
  // One that a signal has ended, as Ctrl-C does, says nothing.
  if (lines.length === 0) return stderr.trim() || 'docker has ended without a word';
  return lines.filter((line) => !/no such (container|image|volume)/i.test(line)).join(' ');
}

/** An unreadable configuration is told with every call, however it ends, and in words that are those of other faults. */
function isNoWarning(line: string): boolean {
  return !line.startsWith('WARNING: ');
}

export function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '' && line !== '<none>');
}
