/** The program behind the tools of packaging and the tar of the cache client, and the threads in which it compresses. */

import { isMainThread } from 'node:worker_threads';
import { catchStrayErrors } from '../../host/stray-errors.ts';

if (isMainThread) {
  catchStrayErrors((error) => {
    process.stderr.write(`kbuild: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(2);
  });
  process.exitCode = await answer(process.argv.slice(2));
} else {
  const { runGzipWorker } = await import('../gzip/gzip-worker.ts');
  runGzipWorker();
}

/** Returns the exit code. */
async function answer(args: readonly string[]): Promise<number> {
  if (args[0] === 'unpack-cache') {
    const { unpackCache } = await import('./unpack-cache.ts');
    return unpackCache(args.slice(1));
  }
  const { runTool } = await import('./run-tool.ts');
  return runTool(args);
}
