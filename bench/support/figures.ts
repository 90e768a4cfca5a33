/** What the benchmarks share: medians, a word on the machine, and the tables of docs/benchmarks.md. */

import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../test/support/project.ts';

const page = join(projectRoot, 'docs/benchmarks.md');

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** Figures that were measured beside something else are worth little. Asked before anything of ours has run. */
export const loadText = `load before ${loadavg()[0]?.toFixed(1)}`;

export function machineText(...more: readonly string[]): string {
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  const node = `Node ${process.version.slice(1)}`;
  return [`${cpus().length} cores`, memory, node, loadText, ...more].join(', ');
}

/** One round has no median. */
export function roundsText(rounds: number): string {
  return rounds === 1 ? '1 round' : `medians of ${rounds} rounds`;
}

/** Prints the result, and puts it into docs/benchmarks.md between `<!-- name -->` and `<!-- /name -->`. */
export function publish(name: string, machine: string, table: string): void {
  const text = `${machine}.\n\n${table.trim()}`;
  print(`\n${text}`);
  const whole = readFileSync(page, 'utf8');
  const [before, rest] = whole.split(`<!-- ${name} -->`);
  const after = rest?.split(`<!-- /${name} -->`)[1];
  if (before === undefined || after === undefined) throw new Error(`${page} has no place for ${name}`);
  writeFileSync(page, `${before}<!-- ${name} -->\n\n${text}\n\n<!-- /${name} -->${after}`);
}
