/** The program behind the tools of packaging and the tar of the cache client, and the threads in which it compresses. */

import { isMainThread } from 'node:worker_threads';
import { runGzipWorker } from '../gzip/gzip-worker.ts';
import { runTool } from './run-tool.ts';
import { unpackCache } from './unpack-cache.ts';

if (isMainThread) {
  const [first, ...rest] = process.argv.slice(2);
  process.exitCode =
    first === 'unpack-cache' ? await unpackCache(rest) : await runTool(process.argv.slice(2));
} else runGzipWorker();
