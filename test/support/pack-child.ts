/**
 * Packs in a process of its own, for tests that vary Node and environment or kill it, and for benchmarks:
 * node pack-child.js <workers> <gzip|plain> <base> <name> <to>. Prints a JSON of the result and of the peak memory.
 */

import { readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { runGzipWorker } from '../../src/packing/gzip/gzip-worker.ts';
import { type PackedTar, packTar } from '../../src/packing/tar/pack.ts';
import { planTar } from '../../src/packing/tar/tar-plan.ts';

export interface PackChildResult extends PackedTar {
  readonly peakKiB: number;
}

if (isMainThread) await main(process.argv.slice(2));
else runGzipWorker();

async function main([workers, form, base = '', name = '', to = '']: readonly string[]): Promise<void> {
  const plan = await planTar({ base, names: [name], epoch: 1700000000 });
  const packed = await packTar({
    plan,
    to,
    gzip: form === 'gzip' ? { workers: Number(workers), workerUrl: new URL(import.meta.url) } : undefined,
  });
  const result: PackChildResult = { ...packed, peakKiB: peakMemory() };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

function peakMemory(): number {
  const status = readFileSync('/proc/self/status', 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]);
}
