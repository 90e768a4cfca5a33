/** The entry that the encoder's threads start in tests and benchmarks, as a bundle's would. */

import { isMainThread } from 'node:worker_threads';
import { runGzipWorker } from '../../src/packing/gzip/gzip-worker.ts';

export const workerUrl = new URL(import.meta.url);

if (!isMainThread) runGzipWorker();
