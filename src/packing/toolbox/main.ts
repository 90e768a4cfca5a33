/** The program behind the tools of packaging, and the threads in which it compresses. */

import { isMainThread } from 'node:worker_threads';
import { runGzipWorker } from '../gzip/gzip-worker.ts';
import { runTool } from './run-tool.ts';

if (isMainThread) process.exitCode = await runTool(process.argv.slice(2));
else runGzipWorker();
