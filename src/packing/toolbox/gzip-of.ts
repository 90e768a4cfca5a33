/** How the toolbox compresses: in threads of its own program. */

import { pathToFileURL } from 'node:url';
import type { GzipOptions } from '../gzip/gzip.ts';
import type { ToolboxConfig } from './toolbox-config.ts';

export function gzipOf({ workers, entry }: ToolboxConfig): GzipOptions {
  return { workers, workerUrl: pathToFileURL(entry) };
}
